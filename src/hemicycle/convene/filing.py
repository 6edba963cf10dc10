"""A draft as a meeting file, and back from the path of a fault to the field of the draft in which it stands."""

import json
import re
import unicodedata
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from string import ascii_lowercase
from typing import Any
from zoneinfo import ZoneInfo

from hemicycle.convene.draft import Company, Draft, Item, Person, first_title

FIELDS = {
    "id": "id",
    "title": "texts/title",
    "topic": "texts/topic",
    "source": "texts/source",
    "called": "texts/called",
    "place": "texts/place",
    "occasion": "texts/occasion",
    "kind": "gathering",
    "hosts": "people",
    "chair_told": "untold",
    "credit": "texts/credit",
    "starts": "date",
    "ends": "minutes",
    "languages": "languages",
    "vice_chairs": "people",
}
"""Keys of a meeting → fields of a draft, where they are called otherwise or where to look for what is wrong."""
_ROW = re.compile(r"(participants|agenda|groups)\[(\d+)\]\.?(.*)")
_TABLES = {"participants": "people", "agenda": "items", "groups": "groups"}
"""Tables of the file → those of a draft."""
LONGEST_MIN = 60 * 24 * 60
"""Two months: so long no meeting lasts."""


def meeting_file_text(draft: Draft) -> str:
    """The draft as a meeting file."""
    names = handles([one.name for one in draft.people])
    slugs = {one.key: name for one, name in zip(draft.people, names, strict=True)}
    ids = {one.key: number for one, number in zip(draft.items, numbers(draft.items), strict=True)}
    named = {part: slugs.get(getattr(draft, part)) for part in ("host", "chair", "reporter")}
    vice = [slugs[key] for key in draft.vice if key in slugs]
    photo = [slugs[key] for key in draft.photo if key in slugs]
    hosts = [slugs[key] for key in draft.hosts if key in slugs]
    meeting: dict[str, Any] = {
        "id": address_of(draft),
        "body": draft.body,
        "mode": draft.mode,
        "access": draft.access,
        **_times(draft),
        "languages": list(draft.languages),
        **{str(name): _filled(text) for name, text in draft.texts.items() if name != "credit"},
        **named,
        "vice_chairs": vice,
        "kind": draft.gathering,
        "hosts": hosts,
        "chair_told": False if draft.untold else None,
        "days": [one for one in draft.days if one],
    }
    picture = _filled({"order": photo, "credit": _filled(draft.texts.get("credit", {}))})
    groups = [_group(one) for one in draft.groups]
    people = [_person(one, slugs[one.key], ids) for one in draft.people]
    items = [_item(one, f"item-{ids[one.key]}") for one in draft.items]
    lines = [
        "format = 1",
        f"meeting = {toml(_filled(meeting))}",
        f"participants = {toml(people)}",
        f"agenda = {toml(items)}",
        *([f"photo = {toml(picture)}"] if picture else []),
        *([f"groups = {toml(groups)}"] if groups else []),
    ]
    return "\n".join((*lines, ""))


def address_of(draft: Draft) -> str:
    """The id of the meeting: as it was written, else of body and number, else of day and title."""
    if draft.id:
        return draft.id
    if draft.body and draft.number.isdecimal():
        return _slug(f"{draft.body} {draft.number}")
    return _slug(f"{draft.date} {first_title(draft)}")


def begins(draft: Draft) -> datetime | None:
    """When it begins, by the clocks there; None where date, time or zone are none.

    An hour that comes twice is the first of both, and one that is left out the one that they would have shown.
    """
    return _there(f"{draft.date}T{draft.time}", draft.zone)


def _there(written: str, where: str) -> datetime | None:
    try:
        there = datetime.strptime(f"{written}Z", "%Y-%m-%dT%H:%M%z")
        zone = ZoneInfo(where)
        return there.replace(tzinfo=zone).astimezone(UTC).astimezone(zone)
    except (ValueError, KeyError, OSError, OverflowError):
        return None


def numbers(items: list[Item]) -> list[str]:
    """The number of each item: `1`, `2`, and `2-a` for what stands under it."""
    found: list[str] = []
    main = sub = 0
    for item in items:
        if item.sub and main:
            sub += 1
            letter = ascii_lowercase[sub - 1] if sub <= len(ascii_lowercase) else str(sub)
            found.append(f"{main}-{letter}")
        else:
            main, sub = main + 1, 0
            found.append(str(main))
    return found


def place_of(path: str, draft: Draft) -> str:
    """The field of the draft that a path of its meeting file means, as a change names it."""
    row = _ROW.match(path)
    if row:
        table, place = _TABLES[row[1]], int(row[2])
        rows: list[Any] = getattr(draft, table)
        key = rows[place].key if place < len(rows) else ""
        return "/".join(filter(None, (table, key, *_within(row[3]))))
    first, _, rest = path.partition(".")
    if first not in ("meeting", "photo"):
        return _TABLES.get(first, "people")
    field, _, language = rest.partition(".")
    field = field.partition("[")[0]
    if field == "ends" and draft.until:
        return "until"
    return "/".join(filter(None, (FIELDS.get(field, field), language)))


def _within(rest: str) -> Iterator[str]:
    if rest in ("capacity.member", "capacity.items"):
        yield rest.replace(".", "_")
    elif rest != "id":
        yield from rest.split(".") if rest else ()
    else:
        yield "name"


def _times(draft: Draft) -> dict[str, Any]:
    """Beginning and end as TOML date-times; what is none goes in as text, for the reader of the file to refuse."""
    if not draft.date:
        return {}
    at = begins(draft)
    if at is None:
        return {"starts": f"{draft.date}T{draft.time}:00Z"}
    if draft.until:
        over = _there(draft.until, draft.zone)
        return {
            "starts": _moment(at),
            "ends": f"{draft.until}:00Z" if over is None else _moment(over),
        }
    lasts = _whole(draft.minutes)
    if not isinstance(lasts, int):
        return {"starts": _moment(at)}
    over = at.astimezone(UTC) + timedelta(
        minutes=min(lasts, LONGEST_MIN)
    )  # also where clocks change meanwhile
    return {"starts": _moment(at), "ends": _moment(over.astimezone(at.tzinfo))}


def _moment(at: datetime) -> "_Bare":
    return _Bare(at.isoformat().replace("+00:00", "Z"))


def _person(one: Person, slug: str, ids: dict[str, str]) -> dict[str, Any]:
    items = [f"item-{ids[key]}" for key in one.capacity_items if key in ids]
    capacity = {**one.capacity, "member": one.capacity_member, "items": items}
    return {
        "id": slug,
        "role": one.role,
        **_filled(
            {
                "name": one.name,
                "family": one.family,
                "member": one.member,
                "gender": one.gender,
                "weight": _whole(one.weight),
                "office": _filled(one.office),
                "capacity": _filled(capacity),
                "booth": one.booth,
                "listed": "also" if one.listed else "",
                "unnamed": one.unnamed if one.unnamed else "",
                "via": one.via,
                "names": _filled(one.names),
                "honorific": _filled(one.honorific),
                "short": _filled(one.short),
            }
        ),
    }


def _group(one: Company) -> dict[str, Any]:
    return _filled({"part": one.part, "one": one.one or "", "text": _filled(one.text)})


def _item(one: Item, id_: str) -> dict[str, Any]:
    said = {
        "title": _filled(one.title),
        "access": one.access,
        "minutes": _whole(one.minutes),
        "carried": one.carried,
        "proposer": one.proposer,
    }
    return {
        "id": id_,
        **_filled(said),
        **({"other_business": True} if one.other_business else {}),
        **({"sub": True} if one.sub else {}),
    }


def _filled(values: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in values.items() if value not in (None, "", {}, [])}


def _whole(written: str) -> int | str:
    """A whole number; what is none goes in as text, for the reader of the file to refuse."""
    is_number = written.isascii() and written.isdecimal() and len(written) < 10
    return int(written) if is_number else written


def handles(names: list[str]) -> list[str]:
    """A handle for each person, made of the last name; a second one of the same name gets a number."""
    found: list[str] = []
    times: dict[str, int] = {}
    taken: set[str] = set()
    for name in names:
        words = name.split()
        base = _slug(words[-1] if words else "") or "participant"
        number = times.get(base, 0) + 1
        while (handle := base if number == 1 else f"{base}-{number}") in taken:
            number += 1
        times[base] = number
        taken.add(handle)
        found.append(handle)
    return found


def _slug(words: str) -> str:
    plain = unicodedata.normalize("NFKD", words).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:60].strip("-")


class _Bare(str):
    """A value that TOML writes without quotes."""

    __slots__ = ()


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
