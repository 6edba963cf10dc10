"""Acts of recorded statements.

Decides: who plays one, when, and from which place. Refuses to know: the file, and which delegation handed it in, which
the recorder asks for before it is played (`recorder/vetting.py`); before that nothing of it stands on the record.
"""

from typing import Any

from hemicycle.procedure.core.act import By, Decision, act
from hemicycle.procedure.core.actor import Submission
from hemicycle.procedure.core.entry import Draft
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.ids import is_sha_256
from hemicycle.procedure.meeting.business.floor.entries import (
    ClockStarted,
    ClockStopped,
)
from hemicycle.procedure.meeting.business.floor.state import Speaker
from hemicycle.procedure.meeting.business.floor.turns import ended as floor_ended
from hemicycle.procedure.meeting.business.floor.turns import started, stopped
from hemicycle.procedure.meeting.business.recordings.commands import PlayRecorded, StopRecorded
from hemicycle.procedure.meeting.business.recordings.entries import RecordingBegun, RecordingEnded
from hemicycle.procedure.meeting.business.recordings.queries import (
    parties,
    place_at,
    playing,
    resumed_at,
)
from hemicycle.procedure.meeting.business.recordings.state import Ending, Play
from hemicycle.procedure.meeting.business.state import BusinessState
from hemicycle.procedure.meeting.kernel.declared import MET, OPEN
from hemicycle.procedure.meeting.kernel.guards import (
    by_chair_or_secretariat,
    by_present,
    readable,
    refusal,
)
from hemicycle.procedure.meeting.kernel.queries import is_present, of_delegation
from hemicycle.procedure.words import PlayId, Purpose

LARGEST = 2**40
LONGEST_MS = 4 * 3_600_000
LEAD_MS = 2_000
"""From the act to the first picture: time in which devices fetch it, so that nobody misses the first words."""
SPOKEN: tuple[Purpose, ...] = ("statement", "right-of-reply", "explanation-of-vote")


def _by_its_own(meeting: BusinessState, order: Submission[Any]) -> Refusal | None:
    """[RECORDED-1] The delegation that has the floor; where its line fails, the chair or the secretariat."""
    speaker, actor = meeting.debate.speaker, order.actor
    if speaker and of_delegation(meeting, actor, speaker.participant, speaker.capacity):
        return by_present(meeting, actor)
    return by_chair_or_secretariat(meeting, actor)


BY_ITS_OWN = By[Any](
    "the delegation that has the floor, present; the chair or the secretariat", _by_its_own
)


def _may_be_played(meeting: BusinessState, order: Submission[PlayRecorded]) -> Refusal | None:
    command = order.command
    return (
        _floor_given(meeting)
        or _its_own(meeting, command)
        or (refusal(meeting, "recording-played", "RECORDED-2") if playing(meeting) else None)
        or _told(meeting, command)
        or readable(meeting, {"speaker": command.speaker})
    )


@act(
    PlayRecorded,
    RecordingBegun,
    ClockStarted,
    by=BY_ITS_OWN,
    when=OPEN,
    spec="RECORDED-1",
    guard=_may_be_played,
)
def play_recorded(meeting: BusinessState, order: Submission[PlayRecorded]) -> Decision:
    """[RECORDED-1] Under the floor that was given [RECORDED-2]; the clock runs, somebody there or not [RECORDED-4]."""
    speaker, command, now = meeting.debate.speaker, order.command, order.now
    if speaker is None:
        return refusal(meeting, "no-speaker", "RECORDED-2")
    fact = RecordingBegun(
        play=PlayId(f"y{meeting.size}"),
        participant=speaker.participant,
        capacity=speaker.capacity,
        digest=command.digest,
        format=command.format,
        size=command.size,
        length_ms=command.length_ms,
        from_ms=resumed_at(meeting, command.digest),
        since=now + LEAD_MS,
        item=speaker.item,
    )
    goes_on = [started(speaker, now)] if speaker.stopped else []
    return [Draft(fact, {"speaker": command.speaker}), *goes_on]


@act(
    StopRecorded,
    RecordingEnded,
    ClockStopped,
    by=BY_ITS_OWN,
    when=MET,
    spec="RECORDED-3",
)
def stop_recorded(meeting: BusinessState, order: Submission[StopRecorded]) -> Decision:
    """[RECORDED-3] It goes on from there when it is played again."""
    play = playing(meeting)
    if play is None:
        return refusal(meeting, "nothing-played", "RECORDED-3")
    return ending(meeting, play, order.now, "stopped")


def ended(play: Play, now: int, cause: Ending) -> Draft:
    """It is played no more."""
    return Draft(RecordingEnded(play.id, place_at(play, now), cause, play.item))


def ending(meeting: BusinessState, play: Play, now: int, cause: Ending) -> list[Draft]:
    """[RECORDED-4] With it ends the speaking time of whoever is not there to go on; [FLOOR-14] or the floor itself."""
    speaker = meeting.debate.speaker
    if speaker and speaker.by_video and cause == "played":
        return [ended(play, now, cause), floor_ended(speaker, now, "ended")]
    alone = speaker and not speaker.stopped and not is_present(meeting, speaker.participant)
    return [
        ended(play, now, cause),
        *([stopped(speaker, now, "lost")] if speaker and alone else []),
    ]


def _floor_given(meeting: BusinessState) -> Refusal | None:
    """[RECORDED-2] Somebody has the floor, to speak in substance."""
    speaker: Speaker | None = meeting.debate.speaker
    if speaker is None:
        return refusal(meeting, "no-speaker", "RECORDED-2")
    if speaker.purpose not in SPOKEN:
        return refusal(meeting, "not-in-substance", "RECORDED-2")
    return None


def _its_own(meeting: BusinessState, command: PlayRecorded) -> Refusal | None:
    """[RECORDED-1] What another delegation recorded is not played: the floor may have passed on meanwhile."""
    if command.party not in parties(meeting):
        return refusal(meeting, "no-such-recording", "RECORDED-1")
    return None


def _told(meeting: BusinessState, command: PlayRecorded) -> Refusal | None:
    """[RECORDED-2] Which file it is, how long, and who speaks in it."""
    if not is_sha_256(command.digest):
        return refusal(meeting, "bad-file", "RECORDED-2")
    if not 0 < command.size <= LARGEST:
        return refusal(meeting, "out-of-range", "RECORDED-2", least=1, most=LARGEST)
    if not 0 < command.length_ms <= LONGEST_MS:
        return refusal(meeting, "out-of-range", "RECORDED-2", least=1, most=LONGEST_MS)
    return None if command.speaker else refusal(meeting, "text-empty", "RECORDED-2")
