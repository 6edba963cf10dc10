"""What follows for the floor when something else happens: seats, the item, the meeting, and time."""

from hemicycle.procedure.core.entry import Draft
from hemicycle.procedure.core.subject import Deadline, Reaction
from hemicycle.procedure.meeting.business.agenda.entries import ItemClosed, ItemOpened
from hemicycle.procedure.meeting.business.floor.entries import (
    ClockStarted,
    ClockStopped,
    FloorEnded,
    FloorResumed,
    RequestWithdrawn,
)
from hemicycle.procedure.meeting.business.floor.queries import ON_MOTION
from hemicycle.procedure.meeting.business.floor.state import Speaker
from hemicycle.procedure.meeting.business.floor.turns import (
    clearing,
    ended,
    leaving,
    started,
    stopped,
    until,
)
from hemicycle.procedure.meeting.business.state import BusinessState
from hemicycle.procedure.meeting.kernel.lifecycle.entries import (
    MeetingClosed,
    MeetingResumed,
    MeetingSuspended,
)
from hemicycle.procedure.meeting.kernel.queries import is_present, sitting_of
from hemicycle.procedure.meeting.kernel.seats.entries import SeatLeft, SeatTaken


def _seat_left(meeting: BusinessState, fact: SeatLeft, now: int) -> list[Draft]:
    """[SEAT-6] Who leaves gives back floor and list; [SEAT-7] of who is lost only the clock stands still."""
    if fact.cause != "lost":
        return leaving(meeting, fact.participant, now, own=fact.cause == "left")
    speaker = meeting.debate.speaker
    halts = speaker and speaker.participant == fact.participant and not speaker.stopped
    return [stopped(speaker, now, "lost")] if speaker and halts else []


def _seat_taken(meeting: BusinessState, fact: SeatTaken, now: int) -> list[Draft]:
    """[SEAT-7] The clock runs again where it stood still for them."""
    speaker = meeting.debate.speaker
    own = speaker is not None and speaker.participant == fact.participant
    return _going_on(speaker, now) if own and sitting_of(meeting).phase == "open" else []


def _suspended(meeting: BusinessState, _: MeetingSuspended, now: int) -> list[Draft]:
    """[MEETING-4] The clock of the speaker stands still meanwhile."""
    speaker = meeting.debate.speaker
    return [stopped(speaker, now, "suspended")] if speaker and not speaker.stopped else []


def _resumed(meeting: BusinessState, _: MeetingResumed, now: int) -> list[Draft]:
    """[MEETING-4] The clock runs again where the speaker is there; one that the chair stopped stays."""
    speaker = meeting.debate.speaker
    here = speaker is not None and is_present(meeting, speaker.participant)
    return _going_on(speaker, now) if here else []


def _going_on(speaker: Speaker | None, now: int) -> list[Draft]:
    waits = speaker is not None and speaker.stopped in ("lost", "suspended")
    return [started(speaker, now)] if speaker and waits else []


def _item_left(meeting: BusinessState, _: ItemClosed | ItemOpened, now: int) -> list[Draft]:
    return clearing(meeting, now, "item-closed")


def _back(meeting: BusinessState, fact: FloorEnded, now: int) -> list[Draft]:
    """[FLOOR-7] Whom one set aside who spoke on a motion has the floor again."""
    aside = meeting.debate.interrupted
    if aside is None or fact.purpose not in ON_MOTION or fact.set_aside:
        return []
    resumed = Draft(FloorResumed(aside.participant, until(now, aside.remaining_ms), aside.item))
    here = is_present(meeting, aside.participant)
    return [resumed, *([] if here else [stopped(aside, now, "lost")])]


def _closed(meeting: BusinessState, _: MeetingClosed, now: int) -> list[Draft]:
    return clearing(meeting, now, "meeting-closed")


REACTIONS = (
    Reaction(SeatLeft, (RequestWithdrawn, FloorEnded, ClockStopped), _seat_left),
    Reaction(SeatTaken, (ClockStarted,), _seat_taken),
    Reaction(FloorEnded, (FloorResumed, ClockStopped), _back),
    Reaction(MeetingSuspended, (ClockStopped,), _suspended, ends=True),
    Reaction(MeetingResumed, (ClockStarted,), _resumed),
    Reaction(ItemClosed, (FloorEnded, RequestWithdrawn), _item_left, ends=True),
    Reaction(ItemOpened, (FloorEnded, RequestWithdrawn), _item_left, ends=True),
    Reaction(MeetingClosed, (FloorEnded, RequestWithdrawn), _closed, ends=True),
)


def _limit_ends_turn(meeting: BusinessState) -> bool:
    """[TIME-1] Nobody is cut off by a clock, unless the body's rules say so."""
    return meeting.sitting is not None and meeting.sitting.rulebook.debate.limit_ends_turn is True


def _next_end(meeting: BusinessState) -> int | None:
    speaker = meeting.debate.speaker
    return speaker.deadline if speaker and _limit_ends_turn(meeting) else None


def _overdue(meeting: BusinessState, now: int) -> list[Draft]:
    speaker, end = meeting.debate.speaker, _next_end(meeting)
    if speaker is None or end is None or end > now:
        return []
    return [ended(speaker, now, "time-limit")]


TIME_LIMIT = Deadline[BusinessState]((FloorEnded,), _next_end, _overdue)
