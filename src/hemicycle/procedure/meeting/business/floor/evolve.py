"""How entries change the speakers' list and the floor. Copies facts, computes no rule."""

from typing import Any

from msgspec.structs import replace

from hemicycle.procedure.core.entry import Entry
from hemicycle.procedure.core.subject import on
from hemicycle.procedure.meeting.business.floor.entries import (
    ClockStarted,
    ClockStopped,
    FloorEnded,
    FloorGranted,
    FloorInterrupted,
    FloorRequested,
    FloorResumed,
    ListClosed,
    ListReopened,
    ListReordered,
    MicrophoneClosed,
    MicrophoneOpened,
    PointOfOrderRuled,
    RequestWithdrawn,
    SpeakingLimitSet,
    SpeakingTimeExtended,
)
from hemicycle.procedure.meeting.business.floor.state import Debate, FinishedTurn, Request, Speaker
from hemicycle.procedure.meeting.business.state import BusinessState
from hemicycle.procedure.meeting.kernel.lifecycle.entries import MeetingConvened
from hemicycle.procedure.words import RequestId


def _changed(debate: Debate, **change: Any) -> Debate:
    """The debate with another clock of its speaker, where there is one."""
    speaker = debate.speaker
    return replace(debate, speaker=replace(speaker, **change)) if speaker else debate


def _stopped(debate: Debate, fact: ClockStopped, _: Entry) -> Debate:
    return _changed(
        debate,
        stopped=fact.cause,
        deadline=None,
        remaining_ms=fact.remaining_ms,
        spoken_ms=fact.spoken_ms,
    )


def _started(debate: Debate, fact: ClockStarted, entry: Entry) -> Debate:
    return _changed(debate, stopped=None, deadline=fact.deadline, remaining_ms=None, since=entry.at)


def _extended(debate: Debate, fact: SpeakingTimeExtended, _: Entry) -> Debate:
    return _changed(
        debate, limit_s=fact.limit_s, deadline=fact.deadline, remaining_ms=fact.remaining_ms
    )


def _reordered(debate: Debate, fact: ListReordered, _: Entry) -> Debate:
    places = {request.id: request for request in debate.queue}
    return replace(debate, queue=[places[r] for r in fact.requests if r in places])


def _without(queue: list[Request], request: RequestId | None) -> list[Request]:
    return [r for r in queue if r.id != request]


def _requested(debate: Debate, fact: FloorRequested, entry: Entry) -> Debate:
    request = Request(
        fact.request, fact.participant, fact.capacity, fact.purpose, fact.item, entry.at
    )
    queue = [*debate.queue[: fact.place], request, *debate.queue[fact.place :]]
    return replace(debate, queue=queue)


def _granted(debate: Debate, fact: FloorGranted, entry: Entry) -> Debate:
    speaker = Speaker(
        fact.participant,
        fact.capacity,
        fact.purpose,
        fact.item,
        entry.at,
        fact.limit_s,
        fact.deadline,
    )
    return replace(debate, speaker=speaker, queue=_without(debate.queue, fact.request))


def _interrupted(debate: Debate, fact: FloorInterrupted, _: Entry) -> Debate:
    if debate.speaker is None:
        return debate
    aside = replace(
        debate.speaker,
        stopped="chair",
        deadline=None,
        remaining_ms=fact.remaining_ms,
        spoken_ms=fact.spoken_ms,
    )
    return replace(debate, speaker=None, interrupted=aside)


def _resumed(debate: Debate, fact: FloorResumed, entry: Entry) -> Debate:
    if debate.interrupted is None:
        return debate
    again = replace(
        debate.interrupted, stopped=None, deadline=fact.deadline, remaining_ms=None, since=entry.at
    )
    return replace(debate, speaker=again, interrupted=None)


def _ended(debate: Debate, fact: FloorEnded, entry: Entry) -> Debate:
    aside = debate.interrupted
    if aside is not None and aside.participant == fact.participant:
        return replace(
            debate, interrupted=None, spoken=[*debate.spoken, _turn(aside, fact, entry.at)]
        )
    speaker = debate.speaker
    if speaker is None:
        return debate
    spoken = [*debate.spoken, _turn(speaker, fact, entry.at)]
    if speaker.purpose != "point-of-order":
        return replace(debate, speaker=None, spoken=spoken)
    return replace(
        debate,
        speaker=None,
        spoken=spoken,
        awaiting_ruling=speaker.participant,
        awaiting_item=speaker.item,
    )


def _turn(speaker: Speaker, fact: FloorEnded, at: int) -> FinishedTurn:
    return FinishedTurn(
        speaker.participant, speaker.capacity, speaker.purpose, speaker.item, at, fact.spoken_ms
    )


DEBATE = BusinessState.debate
ROWS = (
    on(
        MeetingConvened,
        DEBATE,
        lambda debate, fact, _: replace(debate, limit_s=fact.rulebook.debate.speaking_limit_s),
    ),
    on(FloorRequested, DEBATE, _requested),
    on(
        RequestWithdrawn,
        DEBATE,
        lambda debate, fact, _: replace(debate, queue=_without(debate.queue, fact.request)),
    ),
    on(FloorGranted, DEBATE, _granted),
    on(FloorInterrupted, DEBATE, _interrupted),
    on(FloorResumed, DEBATE, _resumed),
    on(FloorEnded, DEBATE, _ended),
    on(
        PointOfOrderRuled,
        DEBATE,
        lambda debate, *_: replace(debate, awaiting_ruling=None, awaiting_item=None),
    ),
    on(ListReordered, DEBATE, _reordered),
    on(ListClosed, DEBATE, lambda debate, *_: replace(debate, list_open=False)),
    on(ListReopened, DEBATE, lambda debate, *_: replace(debate, list_open=True)),
    on(SpeakingLimitSet, DEBATE, lambda debate, fact, _: replace(debate, limit_s=fact.limit_s)),
    on(
        MicrophoneClosed,
        DEBATE,
        lambda debate, fact, _: replace(debate, muted=[*debate.muted, fact.participant]),
    ),
    on(
        MicrophoneOpened,
        DEBATE,
        lambda debate, fact, _: replace(
            debate, muted=[p for p in debate.muted if p != fact.participant]
        ),
    ),
    on(ClockStopped, DEBATE, _stopped),
    on(ClockStarted, DEBATE, _started),
    on(SpeakingTimeExtended, DEBATE, _extended),
)
