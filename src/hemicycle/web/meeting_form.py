"""The form to convene by: a way to write a meeting file. What is wrong is found by the reader of meeting files alone.

A field is named by the path of what it fills in (`participants[3].office.fr`), so each fault finds its field.
"""

import json
import re
import unicodedata
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

import msgspec
from starlette.datastructures import FormData

from hemicycle.web.forms import field, nested, rows, text_by_language

MOST_ROWS = 1_001
TEXTS = ("title", "topic", "source")


class MeetingForm(msgspec.Struct, frozen=True):
    """What stands in the fields. Rows are as the browser shows them: field → text. `zone`: on whose clock `time` is."""

    texts: dict[str, dict[str, str]] = {}
    id: str = ""
    body: str = ""
    date: str = ""
    time: str = ""
    zone: str = "UTC"
    mode: str = "virtual"
    access: str = "open"
    languages: list[str] = []
    participants: list[dict[str, str]] = []
    agenda: list[dict[str, str]] = []
    host: str = ""
    chair: str = ""
    reporter: str = ""


def read_form(form: FormData) -> MeetingForm:
    """The fields of a form, blank rows left out."""
    participants = [row for row in rows(form, "participants") if _filled(row)][:MOST_ROWS]
    places = {row["row"]: str(place) for place, row in enumerate(participants)}
    languages = [str(language) for language in form.getlist("languages")][:24]
    first = field(form, "first")
    return MeetingForm(
        texts={name: text_by_language(form, name) for name in TEXTS},
        id=field(form, "id"),
        body=field(form, "body"),
        date=field(form, "date"),
        time=field(form, "time"),
        zone=field(form, "zone") or "UTC",
        mode=field(form, "mode"),
        access=field(form, "access"),
        languages=sorted(dict.fromkeys(languages), key=lambda language: language != first),
        participants=participants,
        agenda=[row for row in rows(form, "agenda") if _filled(row)][:MOST_ROWS],
        host=places.get(field(form, "host"), ""),
        chair=places.get(field(form, "chair"), ""),
        reporter=places.get(field(form, "reporter"), ""),
    )


def changed(form: MeetingForm, act: str) -> MeetingForm:
    """The form after a button for its rows: `add:agenda`, `up:participants:2`, `down:…`, `remove:…`."""
    verb, _, rest = act.partition(":")
    table, _, place = rest.partition(":")
    if table not in ("participants", "agenda"):
        return form
    order = list(range(len(getattr(form, table))))
    at = int(place) if place.isdecimal() and len(place) < 4 else len(order)
    if at < len(order):
        order = _moved(order, verb, at)
    if verb == "add":
        order.append(-1)
    return _reordered(form, table, order)


def meeting_file_text(form: MeetingForm) -> str:
    """The form as a meeting file."""
    slugs = handles([row.get("name", "") for row in form.participants])
    meeting: dict[str, Any] = {
        "id": form.id
        or _slug(f"{form.date} {next(iter(form.texts.get('title', {}).values()), '')}"),
        **({"body": form.body} if form.body else {}),
        "mode": form.mode,
        "access": form.access,
        **({"starts": _moment(form)} if form.date else {}),
        "languages": form.languages,
        **{name: text for name, text in form.texts.items() if text},
    }
    for part in ("host", "chair", "reporter"):
        place = getattr(form, part)
        if place:
            meeting[part] = slugs[int(place)]
    vice = [s for r, s in zip(form.participants, slugs, strict=True) if r.get("vice_chair")]
    if vice:
        meeting["vice_chairs"] = vice
    return "\n".join(
        (
            "format = 1",
            f"meeting = {toml(meeting)}",
            f"participants = {toml([_person(r, s) for r, s in zip(form.participants, slugs, strict=True)])}",
            f"agenda = {toml([_item(row, place) for place, row in enumerate(form.agenda)])}",
            "",
        )
    )


class _Bare(str):
    """A value that TOML writes without quotes."""

    __slots__ = ()


def begins(form: MeetingForm) -> datetime | None:
    """When it begins (UTC); None where date, time or zone are none. An hour that comes twice is the first of both."""
    try:
        there = datetime.strptime(f"{form.date}T{form.time}Z", "%Y-%m-%dT%H:%M%z")
        return there.replace(tzinfo=ZoneInfo(form.zone)).astimezone(UTC)
    except (ValueError, KeyError, OSError, OverflowError):
        return None


def _moment(form: MeetingForm) -> str:
    """The beginning as a TOML date-time; what is none goes in as text, for the reader of the file to refuse."""
    at = begins(form)
    if at is None:
        return f"{form.date}T{form.time}:00Z"
    return _Bare(at.isoformat().replace("+00:00", "Z"))


def _person(row: dict[str, str], slug: str) -> dict[str, Any]:
    kept = {
        key: value
        for key, value in row.items()
        if key not in ("row", "capacity.items", "vice_chair")
    }
    person = nested(kept)
    return {"id": slug, **person, **_whole(kept, "weight")}


def _item(row: dict[str, str], place: int) -> dict[str, Any]:
    item = nested({key: value for key, value in row.items() if key != "row"})
    return {"id": f"item-{place + 1}", **item, **_whole(row, "minutes")}


def _whole(row: dict[str, str], key: str) -> dict[str, int]:
    """A whole number; what is none goes in as text, for the reader of the file to refuse."""
    written = row.get(key, "")
    is_number = written.isascii() and written.isdecimal() and len(written) < 16
    return {key: int(written)} if is_number else {}


def _filled(row: dict[str, str]) -> bool:
    return any(value for key, value in row.items() if key not in ("row", "role", "access"))


def _moved(order: list[int], verb: str, at: int) -> list[int]:
    row = order.pop(at)
    if verb == "remove":
        return order
    to = {"up": at - 1, "down": at + 1}.get(verb, at)
    order.insert(max(0, to), row)
    return order


def _reordered(form: MeetingForm, table: str, order: list[int]) -> MeetingForm:
    old = getattr(form, table)
    moved = msgspec.structs.replace(form, **{table: [old[i] if i >= 0 else {} for i in order]})
    if table != "participants":
        return moved
    place = {str(was): str(now) for now, was in enumerate(order)}
    parts = {part: place.get(getattr(form, part), "") for part in ("host", "chair", "reporter")}
    return msgspec.structs.replace(moved, **parts)


def handles(names: list[str]) -> list[str]:
    """A handle for each person, made of the last name; a second one of the same name gets a number."""
    found: list[str] = []
    for name in names:
        words = name.split()
        base = _slug(words[-1] if words else "") or "participant"
        number = sum(
            slug == base or re.fullmatch(rf"{base}-\d+", slug) is not None for slug in found
        )
        found.append(f"{base}-{number + 1}" if number else base)
    return found


def _slug(words: str) -> str:
    plain = unicodedata.normalize("NFKD", words).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:60].strip("-")


def toml(value: Any) -> str:
    """TOML of plain values, in one line. A JSON string without control characters is a TOML string too."""
    if isinstance(value, dict):
        return (
            "{"
            + ", ".join(f"{json.dumps(key)} = {toml(inner)}" for key, inner in value.items())
            + "}"
        )
    if isinstance(value, list):
        return "[" + ", ".join(toml(inner) for inner in value) + "]"
    return str(value) if isinstance(value, _Bare) else json.dumps(value, ensure_ascii=False)
