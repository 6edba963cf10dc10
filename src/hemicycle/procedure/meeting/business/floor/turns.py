"""A speaker's turn in time: what was spoken, what remains, and how turns end when something larger does."""

from typing import Literal

import msgspec

from hemicycle.procedure.core.entry import Draft
from hemicycle.procedure.meeting.business.floor.entries import (
    ClockStarted,
    ClockStopped,
    FloorEnded,
    RequestWithdrawn,
)
from hemicycle.procedure.meeting.business.floor.state import Speaker
from hemicycle.procedure.meeting.business.state import BusinessState
from hemicycle.procedure.words import ParticipantId


def spoken_ms(speaker: Speaker, now: int) -> int:
    """The time spoken so far; while the clock stands still none is added."""
    return speaker.spoken_ms + (0 if speaker.stopped else now - speaker.since)


def remaining_ms(speaker: Speaker, now: int) -> int | None:
    """What is left of the speaking time, below zero when it is over; None: no limit."""
    if speaker.stopped:
        return speaker.remaining_ms
    return None if speaker.deadline is None else speaker.deadline - now


def until(now: int, remaining: int | None) -> int | None:
    """The deadline when the clock starts now."""
    return None if remaining is None else now + remaining


def stopped(speaker: Speaker, now: int, cause: Literal["chair", "lost", "suspended"]) -> Draft:
    """The clock stands still."""
    left, spoken = remaining_ms(speaker, now), spoken_ms(speaker, now)
    return Draft(ClockStopped(speaker.participant, left, spoken, cause, speaker.item))


def started(speaker: Speaker, now: int) -> Draft:
    """The clock runs again."""
    deadline = until(now, speaker.remaining_ms)
    return Draft(ClockStarted(speaker.participant, deadline, speaker.item))


def ended(
    speaker: Speaker,
    now: int,
    cause: Literal["ended", "withdrawn", "time-limit", "item-closed", "meeting-closed"],
    *,
    set_aside: bool = False,
) -> Draft:
    """The turn is over; `set_aside`: of the speaker whom a point of order had set aside."""
    fact = FloorEnded(
        participant=speaker.participant,
        capacity=speaker.capacity,
        purpose=speaker.purpose,
        set_aside=set_aside,
        cause=cause,
        spoken_ms=spoken_ms(speaker, now),
        request=speaker.request or msgspec.UNSET,
        item=speaker.item,
    )
    return Draft(fact)


def leaving(meeting: BusinessState, who: ParticipantId, now: int, *, own: bool) -> list[Draft]:
    """[SEAT-6] Who leaves takes their requests off the list and gives back the floor; [FLOOR-14] by video one stays."""
    debate = meeting.debate
    requests = [
        Draft(RequestWithdrawn(r.id, "left", r.item))
        for r in debate.queue
        if r.participant == who and not (own and r.by_video)
    ]
    turns = [
        ended(turn, now, "ended" if own else "withdrawn", set_aside=turn is debate.interrupted)
        for turn in (debate.interrupted, debate.speaker)
        if turn and turn.participant == who and not (own and turn.by_video)
    ]
    return [*requests, *turns]


def clearing(
    meeting: BusinessState, now: int, cause: Literal["item-closed", "meeting-closed"]
) -> list[Draft]:
    """[AGENDA-3] With an item ends its debate: the floor falls free and the list is emptied."""
    debate = meeting.debate
    turns = [
        ended(turn, now, cause, set_aside=turn is debate.interrupted)
        for turn in (debate.interrupted, debate.speaker)
        if turn
    ]
    return [*turns, *(Draft(RequestWithdrawn(r.id, "item-closed", r.item)) for r in debate.queue)]
