"""What a meeting file defines, and whether its parts fit together. Reads raw values and takes nothing for granted."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from hemicycle.files.fault import Path
from hemicycle.files.kinds import ALL, Known, nearest
from hemicycle.procedure.codes import own_code
from hemicycle.procedure.meeting.business.booths.signs import is_sign_language

Wrong = tuple[Path, str]


def known_of(raw: dict[str, Any]) -> Known:
    """The ids, members and languages that the file defines, as far as they can be made out."""
    people = [person for _, person in _tables(raw, "participants")]
    capacities = [
        person["capacity"] for person in people if isinstance(person.get("capacity"), dict)
    ]
    return Known(
        languages=_texts(_table(raw, "meeting").get("languages")),
        participants=_texts([person.get("id") for person in people]),
        members=[
            own_code(code) for code in _texts([one.get("member") for one in (*people, *capacities)])
        ],
        items=_texts([item.get("id") for _, item in _tables(raw, "agenda")]),
        tracks=_texts([track.get("id") for _, track in _tables(raw, "tracks")]),
    )


def inconsistencies(raw: dict[str, Any]) -> list[Wrong]:
    """All that does not fit together: (path, message)."""
    return [
        *_twice(raw),
        *_meeting(raw),
        *_people(raw),
        *_booths(raw),
        *_chair(raw),
        *_speakers(raw),
        *_joined(raw),
        *_invited(raw),
        *_ballots(raw),
    ]


def _table(raw: dict[str, Any], name: str) -> dict[str, Any]:
    value = raw.get(name)
    return value if isinstance(value, dict) else {}


def _tables(raw: dict[str, Any], name: str) -> list[tuple[int, dict[str, Any]]]:
    value = raw.get(name)
    rows = value if isinstance(value, list) else []
    return [(place, row) for place, row in enumerate(rows) if isinstance(row, dict)]


def _texts(values: object) -> list[str]:
    found = values if isinstance(values, list) else []
    return list(dict.fromkeys(value for value in found if isinstance(value, str)))


def _twice(raw: dict[str, Any]) -> Iterator[Wrong]:
    for name in ("participants", "agenda", "tracks"):
        ids = {place: row.get("id") for place, row in _tables(raw, name)}
        yield from (((name, place, "id"), m) for place, m in _repeated(ids))
    for table, name in (
        ("meeting", "languages"),
        ("meeting", "vice_chairs"),
        ("photo", "order"),
    ):
        values = _table(raw, table).get(name)
        listed = dict(enumerate(values)) if isinstance(values, list) else {}
        yield from (((table, name, place), m) for place, m in _repeated(listed))


def _repeated(values: dict[int, Any]) -> Iterator[tuple[int, str]]:
    seen: set[str] = set()
    for place, value in values.items():
        if isinstance(value, str):
            if value in seen:
                yield place, f"`{value}` stands here for the second time"
            seen.add(value)


def _meeting(raw: dict[str, Any]) -> Iterator[Wrong]:
    meeting = _table(raw, "meeting")
    if raw.get("meeting") is not None and not (meeting.get("host") or meeting.get("chair")):
        yield ("meeting", "chair"), "a meeting has a host or a chair"
    if meeting.get("languages") == []:
        yield ("meeting", "languages"), "a meeting has at least one official language"
    if raw.get("participants") == []:
        yield ("participants",), "a meeting has at least one participant"
    starts, ends = _moment(meeting.get("starts")), _moment(meeting.get("ends"))
    if starts and ends and ends < starts:
        yield ("meeting", "ends"), "lies before `starts`"


def _moment(value: object) -> datetime | None:
    return value if isinstance(value, datetime) and value.tzinfo else None


def _people(raw: dict[str, Any]) -> Iterator[Wrong]:
    people = _tables(raw, "participants")
    ids = {row.get("id") for _, row in people if isinstance(row.get("id"), str)}
    for place, row in people:
        member = row.get("member")
        if isinstance(member, str) and member in ids:
            yield ("participants", place, "member"), f"`{member}` is the id of a participant"
        name, family = row.get("name"), row.get("family")
        if isinstance(name, str) and isinstance(family, str) and family not in name:
            yield ("participants", place, "family"), f"`{family[:80]}` is no part of the name"


def _booths(raw: dict[str, Any]) -> Iterator[Wrong]:
    languages = _texts(_table(raw, "meeting").get("languages"))
    for place, row in _tables(raw, "participants"):
        booth = row.get("booth")
        if not isinstance(booth, str):
            continue
        if row.get("role") != "interpreter":
            yield ("participants", place, "booth"), "only an interpreter stands in a booth"
        elif booth not in languages and not is_sign_language(booth):
            hint = nearest(booth, languages)
            message = f"`{booth[:80]}` is neither an official language nor a sign language{hint}"
            yield ("participants", place, "booth"), message


def _chair(raw: dict[str, Any]) -> Iterator[Wrong]:
    meeting = _table(raw, "meeting")
    named = "chair" if meeting.get("chair") else "host"
    yield from _vice_chairs(raw, meeting.get(named))
    for _, row in _tables(raw, "participants"):
        presides = row.get("id") is not None and row.get("id") == meeting.get(named)
        if presides and row.get("role", "delegate") in ("observer", "interpreter", "press"):
            yield ("meeting", named), f"a person with the role `{row['role']}` cannot preside"


def _vice_chairs(raw: dict[str, Any], chair: object) -> Iterator[Wrong]:
    roles = {row.get("id"): row.get("role", "delegate") for _, row in _tables(raw, "participants")}
    named = _table(raw, "meeting").get("vice_chairs")
    for place, one in enumerate(named if isinstance(named, list) else []):
        path: Path = ("meeting", "vice_chairs", place)
        if isinstance(one, str) and one == chair:
            yield path, f"`{one}` is in the chair already"
        elif isinstance(one, str) and roles.get(one) in ("observer", "interpreter", "press"):
            yield path, f"a person with the role `{roles[one]}` cannot preside"


def _speakers(raw: dict[str, Any]) -> Iterator[Wrong]:
    """Who is not to speak says nothing; what all agree on needs a delegation that can agree."""
    people = {str(row.get("id")): row for _, row in _tables(raw, "participants")}
    meeting = _table(raw, "meeting")
    chair = meeting.get("chair") or meeting.get("host")
    for name in ("statements", "conclusions", "commitments", "invitations"):
        for place, row in _tables(raw, name):
            by = str(row.get("by"))
            role = people.get(by, {}).get("role", "delegate")
            if by != chair and role in ("interpreter", "press", "secretariat"):
                yield (name, place, "by"), f"`{by}` has the role `{role}` and does not speak"
            if by in ALL and not any(_decides(row) for row in people.values()):
                yield (name, place, "by"), "nobody here sits as a delegate for a member"


def _decides(person: dict[str, Any]) -> bool:
    return bool(person.get("member")) and person.get("role", "delegate") == "delegate"


def _joined(raw: dict[str, Any]) -> Iterator[Wrong]:
    before: object = None
    for place, row in _tables(raw, "conclusions"):
        if row.get("joined") is True and row.get("by") != before:
            yield (
                ("conclusions", place, "joined"),
                "only a conclusion by the same as the one before it can be joined to it",
            )
        before = row.get("by")


def _invited(raw: dict[str, Any]) -> Iterator[Wrong]:
    """An invitation is told by whom it invites: a topic alone, in some language, tells none ([OUTCOME-2])."""
    for place, row in _tables(raw, "invitations"):
        topics = row.get("topics")
        for number, topic in enumerate(topics if isinstance(topics, list) else []):
            for language in topic if isinstance(topic, dict) else ():
                if language not in _table(row, "whom"):
                    path: Path = ("invitations", place, "topics", number, language)
                    yield path, "`whom` is not said in this language"


def _ballots(raw: dict[str, Any]) -> Iterator[Wrong]:
    """A ballot is that of a delegation here; of a body's other members what was answered in the hall, or nothing."""
    meeting = _table(raw, "meeting")
    hall = meeting.get("mode") in ("in-person", "hybrid")
    for place, row in _tables(raw, "decisions"):
        seated = {_sits_for(p, row.get("agenda")) for _, p in _tables(raw, "participants")}
        for member, ballot in _table(row, "ballots").items():
            others = "body" in meeting and (hall or ballot in ("absent", "not-participating"))
            if own_code(member) not in seated and not others:
                path = ("decisions", place, "ballots", member)
                hint = nearest(member, [one for one in seated if isinstance(one, str)])
                yield path, f"no delegate sits for `{member}` on this item{hint}"


def _sits_for(person: dict[str, Any], item: object) -> object:
    if person.get("role", "delegate") != "delegate":
        return None
    lent = _table(person, "capacity")
    holds = "member" in lent and ("items" not in lent or item in (lent.get("items") or []))
    code = person.get("member") or (lent["member"] if holds else None)
    return own_code(code) if isinstance(code, str) else None
