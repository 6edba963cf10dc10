"""How entries change the speakers' list and the floor. Copies facts, computes no rule."""

from hemicycle.procedure.core.changes import Change, into, unless, when
from hemicycle.procedure.core.subject import on
from hemicycle.procedure.core.values import AT, SEQ, WORDS, like, same, within
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
from hemicycle.procedure.meeting.business.floor.state import (
    AwaitedRuling,
    Behalf,
    Debate,
    FinishedTurn,
    Request,
    Speaker,
)
from hemicycle.procedure.meeting.business.state import BusinessState
from hemicycle.procedure.meeting.kernel.lifecycle.entries import MeetingConvened
from hemicycle.procedure.rulebook import DebateRules, Rulebook

QUEUE, SPEAKER, ASIDE = into(Debate.queue), into(Debate.speaker), into(Debate.interrupted)
LIMIT, RULING, MUTED = into(Debate.limit_s), into(Debate.ruling), into(Debate.muted)
STOPPED, SINCE, DEADLINE = into(Speaker.stopped), into(Speaker.since), into(Speaker.deadline)
LEFT, SPOKEN = into(Speaker.remaining_ms), into(Speaker.spoken_ms)

REQUEST = like(Request, FloorRequested, id=FloorRequested.request, at=AT)
BEHALF = like(Behalf, FloorRequested, seq=SEQ, texts=WORDS)
GRANTED = like(Speaker, FloorGranted, since=AT)
TURN = like(FinishedTurn, FloorEnded, ended=AT)
AWAITED = like(AwaitedRuling, FloorEnded)


def _goes_on(kind: type[ClockStarted | FloorResumed]) -> list[Change]:
    return [STOPPED.set(None), DEADLINE.set(kind.deadline), LEFT.set(None), SINCE.set(AT)]


def _stands(kind: type[ClockStopped | FloorInterrupted]) -> list[Change]:
    return [DEADLINE.set(None), LEFT.set(kind.remaining_ms), SPOKEN.set(kind.spoken_ms)]


DEBATE = BusinessState.debate
ROWS = (
    on(
        MeetingConvened,
        DEBATE,
        LIMIT.set(within(MeetingConvened.rulebook, Rulebook.debate, DebateRules.speaking_limit_s)),
    ),
    on(
        FloorRequested,
        DEBATE,
        QUEUE.insert(FloorRequested.place, REQUEST),
        when(FloorRequested.on_behalf, into(Debate.behalf).put(FloorRequested.request, BEHALF)),
    ),
    on(RequestWithdrawn, DEBATE, QUEUE.drop(Request.id, RequestWithdrawn.request)),
    on(FloorGranted, DEBATE, SPEAKER.set(GRANTED), QUEUE.drop(Request.id, FloorGranted.request)),
    on(
        FloorInterrupted,
        DEBATE,
        SPEAKER.inside(STOPPED.set("chair"), *_stands(FloorInterrupted)),
        ASIDE.move(Debate.speaker),
    ),
    on(
        FloorResumed,
        DEBATE,
        ASIDE.inside(*_goes_on(FloorResumed)),
        SPEAKER.move(Debate.interrupted),
    ),
    on(
        FloorEnded,
        DEBATE,
        into(Debate.spoken).add(TURN),
        when(FloorEnded.set_aside, ASIDE.set(None)),
        unless(
            FloorEnded.set_aside,
            SPEAKER.set(None),
            when(same(FloorEnded.purpose, "point-of-order"), RULING.set(AWAITED)),
        ),
    ),
    on(PointOfOrderRuled, DEBATE, RULING.set(None)),
    on(ListReordered, DEBATE, QUEUE.order(Request.id, ListReordered.requests)),
    on(ListClosed, DEBATE, into(Debate.list_open).set(False)),
    on(ListReopened, DEBATE, into(Debate.list_open).set(True)),
    on(SpeakingLimitSet, DEBATE, LIMIT.set(SpeakingLimitSet.limit_s)),
    on(MicrophoneClosed, DEBATE, MUTED.add(MicrophoneClosed.participant)),
    on(MicrophoneOpened, DEBATE, MUTED.remove(MicrophoneOpened.participant)),
    on(
        ClockStopped,
        DEBATE,
        SPEAKER.inside(STOPPED.set(ClockStopped.cause), *_stands(ClockStopped)),
    ),
    on(ClockStarted, DEBATE, SPEAKER.inside(*_goes_on(ClockStarted))),
    on(
        SpeakingTimeExtended,
        DEBATE,
        SPEAKER.inside(
            into(Speaker.limit_s).set(SpeakingTimeExtended.limit_s),
            DEADLINE.set(SpeakingTimeExtended.deadline),
            LEFT.set(SpeakingTimeExtended.remaining_ms),
        ),
    ),
)
