"""The speaker's clock, the limits, the list and the microphones: the chair's."""

from hemicycle.procedure.core.act import Decision, act
from hemicycle.procedure.core.actor import Submission
from hemicycle.procedure.core.entry import Draft
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.business.floor.commands import (
    CloseList,
    CloseMicrophone,
    ExtendTime,
    OpenMicrophone,
    ReopenList,
    SetSpeakingLimit,
    StartClock,
    StopClock,
)
from hemicycle.procedure.meeting.business.floor.entries import (
    ClockStarted,
    ClockStopped,
    ListClosed,
    ListReopened,
    MicrophoneClosed,
    MicrophoneOpened,
    SpeakingLimitSet,
    SpeakingTimeExtended,
)
from hemicycle.procedure.meeting.business.floor.state import Speaker
from hemicycle.procedure.meeting.business.floor.turns import started, stopped
from hemicycle.procedure.meeting.business.state import BusinessState
from hemicycle.procedure.meeting.kernel.declared import CHAIR, MET, NOT_CLOSED, OPEN
from hemicycle.procedure.meeting.kernel.guards import known_participant, refusal
from hemicycle.procedure.meeting.kernel.queries import is_present

EXTENSION_S = range(1, 3601)
LIMIT_S = range(10, 7201)


@act(StopClock, ClockStopped, by=CHAIR, when=OPEN, spec="FLOOR-10")
def stop_clock(meeting: BusinessState, order: Submission[StopClock]) -> Decision:
    """[FLOOR-10] The speaker's time stands still."""
    speaker = _speaker(meeting)
    if isinstance(speaker, Refusal):
        return speaker
    if speaker.stopped:
        return refusal(meeting, "clock-stopped", "FLOOR-10")
    return [stopped(speaker, order.now, "chair")]


@act(StartClock, ClockStarted, by=CHAIR, when=OPEN, spec="FLOOR-10")
def start_clock(meeting: BusinessState, order: Submission[StartClock]) -> Decision:
    """[FLOOR-10] It runs again, where the speaker is present."""
    speaker = _speaker(meeting)
    if isinstance(speaker, Refusal):
        return speaker
    if not speaker.stopped:
        return refusal(meeting, "clock-runs", "FLOOR-10")
    if not is_present(meeting, speaker.participant):
        return refusal(meeting, "absent", "FLOOR-10", participant=speaker.participant)
    return [started(speaker, order.now)]


@act(ExtendTime, SpeakingTimeExtended, by=CHAIR, when=OPEN, spec="FLOOR-11")
def extend_time(meeting: BusinessState, order: Submission[ExtendTime]) -> Decision:
    """[FLOOR-11] More time for the one who speaks."""
    speaker, by_s = _speaker(meeting), order.command.by_s
    if isinstance(speaker, Refusal):
        return speaker
    if speaker.limit_s is None:
        return refusal(meeting, "no-limit", "FLOOR-11")
    if by_s not in EXTENSION_S:
        return refusal(meeting, "out-of-range", "FLOOR-11", least=1, most=3600)
    more = by_s * 1000
    fact = SpeakingTimeExtended(
        participant=speaker.participant,
        by_s=by_s,
        limit_s=speaker.limit_s + by_s,
        deadline=None if speaker.deadline is None else speaker.deadline + more,
        remaining_ms=None if speaker.remaining_ms is None else speaker.remaining_ms + more,
        item=speaker.item,
    )
    return [Draft(fact)]


@act(SetSpeakingLimit, SpeakingLimitSet, by=CHAIR, when=NOT_CLOSED, spec="FLOOR-11")
def set_limit(meeting: BusinessState, order: Submission[SetSpeakingLimit]) -> Decision:
    """[FLOOR-11] A limit for the statements to come; who speaks now keeps theirs."""
    limit_s = order.command.limit_s
    if limit_s is not None and limit_s not in LIMIT_S:
        return refusal(meeting, "out-of-range", "FLOOR-11", least=10, most=7200)
    return [Draft(SpeakingLimitSet(limit_s))]


@act(CloseList, ListClosed, by=CHAIR, when=MET, spec="FLOOR-5")
def close_list(meeting: BusinessState, order: Submission[CloseList]) -> Decision:
    """[FLOOR-5] The chair closes the list."""
    if not meeting.debate.list_open:
        return refusal(meeting, "list-closed", "FLOOR-5")
    return [Draft(ListClosed())]


@act(ReopenList, ListReopened, by=CHAIR, when=MET, spec="FLOOR-5")
def reopen_list(meeting: BusinessState, order: Submission[ReopenList]) -> Decision:
    """[FLOOR-5] And opens it again."""
    if meeting.debate.list_open:
        return refusal(meeting, "list-open", "FLOOR-5")
    return [Draft(ListReopened())]


@act(CloseMicrophone, MicrophoneClosed, by=CHAIR, when=NOT_CLOSED, spec="FLOOR-12")
def close_microphone(meeting: BusinessState, order: Submission[CloseMicrophone]) -> Decision:
    """[FLOOR-12] The chair may mute anybody."""
    who = order.command.participant
    refused = known_participant(meeting, who)
    if refused:
        return refused
    if who in meeting.debate.muted:
        return refusal(meeting, "already-muted", "FLOOR-12", participant=who)
    return [Draft(MicrophoneClosed(who))]


@act(OpenMicrophone, MicrophoneOpened, by=CHAIR, when=NOT_CLOSED, spec="FLOOR-12")
def open_microphone(meeting: BusinessState, order: Submission[OpenMicrophone]) -> Decision:
    """[FLOOR-12] The mute is lifted; whether one is heard follows the floor."""
    who = order.command.participant
    if who not in meeting.debate.muted:
        return refusal(meeting, "not-muted", "FLOOR-12", participant=who)
    return [Draft(MicrophoneOpened(who))]


def _speaker(meeting: BusinessState) -> Speaker | Refusal:
    return meeting.debate.speaker or refusal(meeting, "no-speaker", "FLOOR-10")
