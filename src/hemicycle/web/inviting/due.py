"""Who is to be told what of a meeting, by what it is now and what each calendar has."""

import hashlib
from collections.abc import Callable, Collection, Iterator
from typing import Literal

import msgspec
from sqlalchemy import Connection

from hemicycle.calendar.invitations import Held, Invitation
from hemicycle.procedure.meeting.kernel.lifecycle.state import Sitting
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import ParticipantId

Answered = Callable[[Connection, str], Collection[str]]
"""The register and a record → who of those invited to it has answered whether they come."""


def nobody(_: Connection, __: str) -> Collection[str]:
    """Answers are not read."""
    return ()


How = Literal["new", "moved", "changed", "cancelled", "ended", "reminder"]
"""Why somebody is written to: they are invited, it is at another time, its words changed, it is called off, it goes on
without them, or they have not answered."""


def due(
    meeting: Meeting, held: Held, before: Held | None, people: list[Invitation]
) -> Iterator[tuple[Invitation, How]]:
    """Who is to be told, and what."""
    moved = before is not None and held.moved != before.moved
    for one in people:
        listed = listed_in(meeting, one)
        known = one.sequence is not None or one.told is not None
        if one.ended is not None:
            continue
        if not listed or held.cancelled:
            if known:
                yield one, "ended" if not listed else "cancelled"
        elif one.sequence is None:
            yield one, "new"
        elif one.sequence < held.sequence:
            yield one, "moved" if moved else "changed"


def listed_in(meeting: Meeting, one: Invitation) -> bool:
    """Whether they are on the meeting's list still."""
    person = meeting.seats.participants.get(ParticipantId(one.participant))
    return person is not None and not person.withdrawn


def title_of_sitting(sitting: Sitting) -> str:
    """In each language, as JSON."""
    return msgspec.json.encode(sitting.texts.get("title", {})).decode()


def digest_of(sitting: Sitting) -> str:
    """Of the words that stand in calendars; empty where they were erased."""
    title = sitting.texts.get("title", {})
    if not title:
        return ""
    return hashlib.sha256(msgspec.json.encode(title, order="sorted")).hexdigest()
