"""How entries change the speakers' list and the floor. Copies facts, computes no rule."""

from msgspec.structs import replace

from hemicycle.procedure.core.entry import Entry
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
from hemicycle.procedure.meeting.kernel.lifecycle.entries import MeetingConvened
from hemicycle.procedure.words import RequestId


def evolve_debate(debate: Debate, entry: Entry) -> Debate:  # noqa: C901 — a table
    """The debate after `entry`."""
    match entry.fact:
        case MeetingConvened(rulebook=rulebook):
            return replace(debate, limit_s=rulebook.debate.speaking_limit_s)
        case FloorRequested() as fact:
            return _requested(debate, fact, entry.at)
        case RequestWithdrawn(request=request):
            return replace(debate, queue=_without(debate.queue, request))
        case FloorGranted() as fact:
            return _granted(debate, fact, entry.at)
        case FloorInterrupted() as fact:
            return _interrupted(debate, fact)
        case FloorResumed(deadline=deadline):
            return _resumed(debate, deadline, entry.at)
        case FloorEnded() as fact:
            return _ended(debate, fact, entry.at)
        case PointOfOrderRuled():
            return replace(debate, awaiting_ruling=None, awaiting_item=None)
        case ListReordered(requests=order):
            places = {request.id: request for request in debate.queue}
            return replace(debate, queue=[places[r] for r in order if r in places])
        case ListClosed():
            return replace(debate, list_open=False)
        case ListReopened():
            return replace(debate, list_open=True)
        case SpeakingLimitSet(limit_s=limit_s):
            return replace(debate, limit_s=limit_s)
        case MicrophoneClosed(participant=who):
            return replace(debate, muted=[*debate.muted, who])
        case MicrophoneOpened(participant=who):
            return replace(debate, muted=[p for p in debate.muted if p != who])
    return _clock(debate, entry)


def _clock(debate: Debate, entry: Entry) -> Debate:
    speaker = debate.speaker
    if speaker is None:
        return debate
    match entry.fact:
        case ClockStopped() as stop:
            changed = replace(
                speaker,
                stopped=stop.cause,
                deadline=None,
                remaining_ms=stop.remaining_ms,
                spoken_ms=stop.spoken_ms,
            )
        case ClockStarted(deadline=deadline):
            changed = replace(
                speaker, stopped=None, deadline=deadline, remaining_ms=None, since=entry.at
            )
        case SpeakingTimeExtended() as more:
            changed = replace(
                speaker,
                limit_s=more.limit_s,
                deadline=more.deadline,
                remaining_ms=more.remaining_ms,
            )
        case _:
            return debate
    return replace(debate, speaker=changed)


def _without(queue: list[Request], request: RequestId | None) -> list[Request]:
    return [r for r in queue if r.id != request]


def _requested(debate: Debate, fact: FloorRequested, at: int) -> Debate:
    request = Request(fact.request, fact.participant, fact.capacity, fact.purpose, fact.item, at)
    queue = [*debate.queue[: fact.place], request, *debate.queue[fact.place :]]
    return replace(debate, queue=queue)


def _granted(debate: Debate, fact: FloorGranted, at: int) -> Debate:
    speaker = Speaker(
        fact.participant, fact.capacity, fact.purpose, fact.item, at, fact.limit_s, fact.deadline
    )
    return replace(debate, speaker=speaker, queue=_without(debate.queue, fact.request))


def _interrupted(debate: Debate, fact: FloorInterrupted) -> Debate:
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


def _resumed(debate: Debate, deadline: int | None, at: int) -> Debate:
    if debate.interrupted is None:
        return debate
    again = replace(
        debate.interrupted, stopped=None, deadline=deadline, remaining_ms=None, since=at
    )
    return replace(debate, speaker=again, interrupted=None)


def _ended(debate: Debate, fact: FloorEnded, at: int) -> Debate:
    aside = debate.interrupted
    if aside is not None and aside.participant == fact.participant:
        return replace(debate, interrupted=None, spoken=[*debate.spoken, _turn(aside, fact, at)])
    speaker = debate.speaker
    if speaker is None:
        return debate
    spoken = [*debate.spoken, _turn(speaker, fact, at)]
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
