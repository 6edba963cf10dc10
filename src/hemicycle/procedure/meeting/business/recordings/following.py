"""What follows for a recorded statement when the floor or its clock changes, and when it is over."""

from hemicycle.procedure.core.entry import Draft
from hemicycle.procedure.core.subject import Deadline, Reaction
from hemicycle.procedure.meeting.business.floor.entries import (
    ClockStarted,
    ClockStopped,
    FloorEnded,
    FloorInterrupted,
)
from hemicycle.procedure.meeting.business.floor.turns import started
from hemicycle.procedure.meeting.business.recordings.acts import ended, ending
from hemicycle.procedure.meeting.business.recordings.entries import RecordingEnded
from hemicycle.procedure.meeting.business.recordings.queries import ends_at, playing
from hemicycle.procedure.meeting.business.state import BusinessState


def _floor_ended(meeting: BusinessState, fact: FloorEnded, now: int) -> list[Draft]:
    """[RECORDED-3] Nothing is played without a floor."""
    play = None if fact.set_aside else playing(meeting)
    return [ended(play, now, "floor-ended")] if play else []


def _interrupted(meeting: BusinessState, _: FloorInterrupted, now: int) -> list[Draft]:
    """[RECORDED-3] A point of order is heard, not drowned."""
    play = playing(meeting)
    return [ended(play, now, "interrupted")] if play else []


def _clock_stopped(meeting: BusinessState, fact: ClockStopped, now: int) -> list[Draft]:
    """[RECORDED-3] It stands still with the clock, but where only the line is lost."""
    play = None if fact.cause == "lost" else playing(meeting)
    return [ended(play, now, "clock-stopped")] if play else []


def _goes_on(meeting: BusinessState, fact: ClockStopped, now: int) -> list[Draft]:
    """[RECORDED-4] Of a delegation whose line fails the statement is played on, and its time counts."""
    speaker = meeting.debate.speaker
    on = fact.cause == "lost" and playing(meeting) is not None
    return [started(speaker, now)] if speaker and on else []


REACTIONS = (
    Reaction(FloorEnded, (RecordingEnded,), _floor_ended, ends=True),
    Reaction(FloorInterrupted, (RecordingEnded,), _interrupted, ends=True),
    Reaction(ClockStopped, (RecordingEnded,), _clock_stopped, ends=True),
    Reaction(ClockStopped, (ClockStarted,), _goes_on),
)


def _over(meeting: BusinessState) -> int | None:
    play = playing(meeting)
    return ends_at(play) if play else None


def _played(meeting: BusinessState, now: int) -> list[Draft]:
    play = playing(meeting)
    return ending(meeting, play, now, "played") if play and ends_at(play) <= now else []


OVER = Deadline[BusinessState]((RecordingEnded, ClockStopped, FloorEnded), _over, _played)
