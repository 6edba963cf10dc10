"""How entries change the motions. Copies facts, computes no rule."""

from hemicycle.procedure.core.changes import Change, Into, into, unless, when
from hemicycle.procedure.core.entry import Entry
from hemicycle.procedure.core.subject import on
from hemicycle.procedure.core.values import AT, SEQ, WORDS, computed, either, like, same
from hemicycle.procedure.meeting.business.agenda.entries import ItemClosed, ItemOpened
from hemicycle.procedure.meeting.business.floor.entries import FloorGranted, PointOfOrderRuled
from hemicycle.procedure.meeting.business.outcomes.computing import undecided
from hemicycle.procedure.meeting.business.outcomes.evolve import STATUS as TEXT_STATUS
from hemicycle.procedure.meeting.business.outcomes.state import Outcome, Outcomes
from hemicycle.procedure.meeting.business.state import BusinessState
from hemicycle.procedure.meeting.deciding.motions.entries import (
    MotionDecided,
    MotionFallen,
    MotionMoved,
    MotionRuledOut,
    MotionWithdrawn,
    QuorumStated,
    RulingOverturned,
)
from hemicycle.procedure.meeting.deciding.motions.state import Bound, Motion, Motions, Ruling
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import Binds, ParticipantId, Purpose

MOVED = like(
    Motion,
    MotionMoved,
    id=MotionMoved.motion,
    kind=MotionMoved.kind_of,
    seq=SEQ,
    at=AT,
    texts=WORDS,
)
BOUND = like(Bound, MotionDecided)
RULED = like(Ruling, PointOfOrderRuled)
RULED_OUT = like(Ruling, MotionRuledOut, upheld=False)
STATUS, RULING = into(Motion.status), into(Motions.ruling)


def appeal_waits(motions: Motions, _: object, __: Entry) -> bool:
    """While an appeal waits, the ruling that it is against is kept."""
    return any(m.does == "appeal" and m.status == "moved" for m in motions.moved.values())


def of_appeal(
    motions: Motions, fact: MotionDecided | MotionFallen | MotionWithdrawn, _: Entry
) -> bool:
    """Whether the motion is an appeal, with which the ruling is settled."""
    known = motions.moved.get(fact.motion)
    return known is not None and known.does == "appeal"


def _settled(
    kind: type[MotionDecided | MotionFallen | MotionWithdrawn], status: Change
) -> list[Change]:
    return [
        into(Motions.moved).at(kind.motion, status),
        when(computed(of_appeal), RULING.set(None)),
    ]


def _bound(what: Binds, change: Change) -> Change:
    return when(same(MotionDecided.binds, what), change)


def _spoke(purpose: Purpose, spoke: Into[list[ParticipantId]]) -> Change:
    return when(same(FloorGranted.purpose, purpose), spoke.add(FloorGranted.participant))


GOES_ON = RULING.set(None)
"""A ruling may be appealed until the debate goes on."""

MOTIONS = Meeting.motions
ROWS = (
    on(MotionMoved, MOTIONS, into(Motions.moved).put(MotionMoved.motion, MOVED)),
    on(MotionWithdrawn, MOTIONS, *_settled(MotionWithdrawn, STATUS.set("withdrawn"))),
    on(
        MotionDecided,
        MOTIONS,
        *_settled(MotionDecided, STATUS.set(either(MotionDecided.carried, "carried", "lost"))),
        _bound("debate-closed", into(Motions.closed).at(MotionDecided.item, new=BOUND)),
        _bound("debate-adjourned", into(Motions.adjourned).at(MotionDecided.item, new=BOUND)),
        _bound("referred", into(Motions.adjourned).at(MotionDecided.item, new=BOUND)),
        _bound("vote-due", into(Motions.due).at(MotionDecided.outcome, new=BOUND)),
        _bound("no-action", into(Motions.shut).at(MotionDecided.outcome, new=BOUND)),
    ),
    # what is reconsidered is before the meeting again
    on(
        MotionDecided,
        MOTIONS,
        when(
            MotionDecided.reopened,
            into(Motions.shut).take(MotionDecided.outcome),
            into(Motions.closed).take(MotionDecided.reopens),
            into(Motions.adjourned).take(MotionDecided.reopens),
        ),
    ),
    on(
        MotionDecided,
        BusinessState.outcomes,
        when(
            MotionDecided.reopened,
            into(Outcomes.table).at(
                MotionDecided.outcome,
                TEXT_STATUS.set(computed(undecided)),
                into(Outcome.settled).set(None),
                into(Outcome.acclaimed).set(False),
                into(Outcome.vote).set(None),
            ),
        ),
    ),
    on(QuorumStated, MOTIONS, into(Motions.moved).at(QuorumStated.motion, STATUS.set("carried"))),
    on(MotionFallen, MOTIONS, *_settled(MotionFallen, STATUS.set("fallen"))),
    on(
        MotionRuledOut,
        MOTIONS,
        into(Motions.moved).at(MotionRuledOut.motion, STATUS.set("ruled-out")),
        RULING.set(RULED_OUT),
    ),
    on(PointOfOrderRuled, MOTIONS, unless(computed(appeal_waits), RULING.set(RULED))),
    on(
        FloorGranted,
        MOTIONS,
        unless(
            same(FloorGranted.purpose, "point-of-order"), unless(computed(appeal_waits), GOES_ON)
        ),
    ),
    on(
        FloorGranted,
        MOTIONS,
        into(Motions.moved).at(
            FloorGranted.motion,
            _spoke("for-motion", into(Motion.spoke_for)),
            _spoke("against-motion", into(Motion.spoke_against)),
        ),
    ),
    on(ItemOpened, MOTIONS, GOES_ON),
    on(ItemClosed, MOTIONS, GOES_ON),
    on(
        RulingOverturned,
        MOTIONS,
        GOES_ON,
        when(
            RulingOverturned.motion,
            into(Motions.moved).at(RulingOverturned.motion, STATUS.set("moved")),
        ),
    ),
)
