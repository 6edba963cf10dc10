"""The speaker's clock, the limits and the microphones: the chair's."""

from hemicycle.procedure.core.entry import Draft
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.business.floor.commands import (
    CloseMicrophone,
    ExtendTime,
    OpenMicrophone,
    SetSpeakingLimit,
)
from hemicycle.procedure.meeting.business.floor.entries import (
    MicrophoneClosed,
    MicrophoneOpened,
    SpeakingLimitSet,
    SpeakingTimeExtended,
)
from hemicycle.procedure.meeting.business.floor.state import Speaker
from hemicycle.procedure.meeting.business.floor.turns import started, stopped
from hemicycle.procedure.meeting.guards import (
    by_chair,
    in_phase,
    known_participant,
    not_closed,
    refusal,
)
from hemicycle.procedure.meeting.queries import is_present
from hemicycle.procedure.meeting.state import Meeting

EXTENSION_S = range(1, 3601)
LIMIT_S = range(10, 7201)


def stop(meeting: Meeting, actor: str, now: int) -> list[Draft] | Refusal:
    """[FLOOR-10] The speaker's time stands still."""
    speaker = _speaker(meeting, actor)
    if isinstance(speaker, Refusal):
        return speaker
    if speaker.stopped:
        return refusal(meeting, "clock-stopped", "FLOOR-10")
    return [stopped(speaker, now, "chair")]


def start(meeting: Meeting, actor: str, now: int) -> list[Draft] | Refusal:
    """[FLOOR-10] It runs again, where the speaker is present."""
    speaker = _speaker(meeting, actor)
    if isinstance(speaker, Refusal):
        return speaker
    if not speaker.stopped:
        return refusal(meeting, "clock-runs", "FLOOR-10")
    if not is_present(meeting, speaker.participant):
        return refusal(meeting, "absent", "FLOOR-10", participant=speaker.participant)
    return [started(speaker, now)]


def extend(meeting: Meeting, actor: str, command: ExtendTime) -> list[Draft] | Refusal:
    """[FLOOR-11] More time for the one who speaks."""
    speaker = _speaker(meeting, actor)
    if isinstance(speaker, Refusal):
        return speaker
    if speaker.limit_s is None:
        return refusal(meeting, "no-limit", "FLOOR-11")
    if command.by_s not in EXTENSION_S:
        return refusal(meeting, "out-of-range", "FLOOR-11", least=1, most=3600)
    more = command.by_s * 1000
    fact = SpeakingTimeExtended(
        participant=speaker.participant,
        by_s=command.by_s,
        limit_s=speaker.limit_s + command.by_s,
        deadline=None if speaker.deadline is None else speaker.deadline + more,
        remaining_ms=None if speaker.remaining_ms is None else speaker.remaining_ms + more,
        item=speaker.item,
    )
    return [Draft(fact)]


def limit(meeting: Meeting, actor: str, command: SetSpeakingLimit) -> list[Draft] | Refusal:
    """[FLOOR-11] A limit for the statements to come; who speaks now keeps theirs."""
    refused = by_chair(meeting, actor) or not_closed(meeting)
    if refused:
        return refused
    if command.limit_s is not None and command.limit_s not in LIMIT_S:
        return refusal(meeting, "out-of-range", "FLOOR-11", least=10, most=7200)
    return [Draft(SpeakingLimitSet(command.limit_s))]


def mute(meeting: Meeting, actor: str, command: CloseMicrophone) -> list[Draft] | Refusal:
    """[FLOOR-12] The chair may mute anybody."""
    who = command.participant
    refused = by_chair(meeting, actor) or not_closed(meeting) or known_participant(meeting, who)
    if refused:
        return refused
    if who in meeting.debate.muted:
        return refusal(meeting, "already-muted", "FLOOR-12", participant=who)
    return [Draft(MicrophoneClosed(who))]


def unmute(meeting: Meeting, actor: str, command: OpenMicrophone) -> list[Draft] | Refusal:
    """[FLOOR-12] The mute is lifted; whether one is heard follows the floor."""
    who = command.participant
    refused = by_chair(meeting, actor) or not_closed(meeting)
    if refused:
        return refused
    if who not in meeting.debate.muted:
        return refusal(meeting, "not-muted", "FLOOR-12", participant=who)
    return [Draft(MicrophoneOpened(who))]


def _speaker(meeting: Meeting, actor: str) -> Speaker | Refusal:
    refused = by_chair(meeting, actor) or in_phase(meeting, "open")
    if refused:
        return refused
    return meeting.debate.speaker or refusal(meeting, "no-speaker", "FLOOR-10")
