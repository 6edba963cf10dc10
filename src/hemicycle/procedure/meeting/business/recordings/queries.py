"""Which recorded statement is played, and how far it is."""

from hemicycle.procedure.core.noting import shared
from hemicycle.procedure.meeting.business.recordings.state import Play
from hemicycle.procedure.meeting.business.state import BusinessState
from hemicycle.procedure.meeting.kernel.queries import person
from hemicycle.procedure.words import Digest


@shared
def playing(meeting: BusinessState) -> Play | None:
    """What is played now: the last that was begun, until it ends."""
    last = next(reversed(meeting.recordings.plays.values()), None)
    return last if last and last.until is None else None


def parties(meeting: BusinessState) -> tuple[str, ...]:
    """[RECORDED-1] Whose statement may be played: the member for whom somebody speaks, their own, or they."""
    speaker = meeting.debate.speaker
    if speaker is None:
        return ()
    known = person(meeting, speaker.participant)
    named = (speaker.capacity, known.member if known else None, speaker.participant)
    return tuple(one for one in named if one)


def place_at(play: Play, now: int) -> int:
    """The place in it that is seen at `now` (ms)."""
    return min(play.length_ms, play.from_ms + max(0, now - play.since))


def ends_at(play: Play) -> int:
    """When it will have been played to its end (UTC, ms)."""
    return play.since + play.length_ms - play.from_ms


def resumed_at(meeting: BusinessState, digest: Digest) -> int:
    """[RECORDED-3] Where it goes on: where it stopped; from the beginning where it was not played, or to its end."""
    plays = reversed(meeting.recordings.plays.values())
    last = next((one for one in plays if one.digest == digest), None)
    return last.to_ms if last and last.cause != "played" else 0
