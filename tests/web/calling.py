"""Calling a meeting as its page does: a draft is begun, changed, called. Fields are named as in a meeting file."""

import re
from collections.abc import Mapping
from typing import Any

import httpx2

ROW = re.compile(r"(participants|agenda)\[(\d+)\]\.(.+)")
TEXTS = ("title", "topic", "source")
CAPACITY = {"capacity.member": "capacity_member"}


async def begun(office: httpx2.AsyncClient, **form: str) -> str:
    """The address of a new draft."""
    answer = await office.post("/secretariat/drafts", data=form)
    assert answer.status_code == 303, answer.text
    return str(answer.headers["location"])


async def change(office: httpx2.AsyncClient, draft: str, *changes: object) -> dict[str, Any]:
    """Save these changes; what the page is answered."""
    asked = {"tab": "a" * 8, "seen": 0, "changes": changes}
    answer = await office.post(f"{draft}/changes", json=asked)
    assert answer.status_code == 200, answer.text
    return dict(answer.json())


def put(at: str, value: object) -> dict[str, object]:
    return {"type": "put", "at": at, "value": value}


def replaced(
    table: str, old: list[dict[str, Any]], new: list[dict[str, Any]]
) -> list[dict[str, Any]]:
    """The changes that put these rows in the place of those."""
    gone = [{"type": "drop", "table": table, "key": row["key"]} for row in old]
    come = [{"type": "place", "table": table, "key": row["key"], "row": row} for row in new]
    return [*gone, *come]


async def content(office: httpx2.AsyncClient, draft: str) -> dict[str, Any]:
    """The draft as it stands."""
    answer = await office.get(f"{draft}/changes?tab=bbbbbbbb&seen=-1")
    assert answer.status_code == 200, answer.text
    return dict(answer.json()["draft"])


async def checked(office: httpx2.AsyncClient, draft: str) -> dict[str, Any]:
    """What the check says."""
    answer = await office.get(f"{draft}/check")
    assert answer.status_code == 200, answer.text
    return dict(answer.json())


async def drafted(office: httpx2.AsyncClient, given: Mapping[str, Any], **form: str) -> str:
    """A draft with these fields; what a body brought before stays where nothing is said of it."""
    draft = await begun(office, **form)
    rows: dict[str, dict[int, dict[str, Any]]] = {"participants": {}, "agenda": {}}
    texts: dict[str, dict[str, str]] = {}
    changes: list[dict[str, object]] = []
    for field, value in given.items():
        row = ROW.fullmatch(field)
        name, _, language = field.partition(".")
        if row:
            _write(rows[row[1]].setdefault(int(row[2]), {}), row[3], value)
        elif name in TEXTS:
            texts.setdefault(name, {})[language] = value
        elif field in ("host", "chair", "reporter"):
            changes.append(put(field, f"p{value}" if value else ""))
        elif field == "languages":
            changes.append(put(field, [value] if isinstance(value, str) else value))
        else:
            changes.append(put(field, value))
    if texts:
        changes.append(put("texts", texts))
    was = await content(office, draft)
    if rows["participants"]:
        people = [{"key": f"p{n}", **row} for n, row in sorted(rows["participants"].items())]
        changes += replaced("people", was["people"], people)
    if rows["agenda"]:
        items = [{"key": f"i{n}", **row} for n, row in rows["agenda"].items()]
        changes += replaced("items", was["items"], items)
    await change(office, draft, *changes)
    return draft


async def called(
    office: httpx2.AsyncClient, given: Mapping[str, Any], **form: str
) -> httpx2.Response:
    """The page of the links of a meeting with these fields; or the answer that says why it is not called."""
    return await call(office, await drafted(office, given, **form))


async def call(office: httpx2.AsyncClient, draft: str, **wish: object) -> httpx2.Response:
    """Call a draft; the page of the links, or the answer that says why not."""
    version = (await checked(office, draft))["version"]
    answer = await office.post(f"{draft}/call", json={"version": version, **wish})
    return await office.get(answer.json()["go"]) if answer.status_code == 200 else answer


def _write(row: dict[str, Any], field: str, value: str) -> None:
    name, _, language = field.partition(".")
    if field in CAPACITY:
        row[CAPACITY[field]] = value
    elif language:
        row.setdefault(name, {})[language] = value
    else:
        row[name] = value == "also" if name == "listed" else value
