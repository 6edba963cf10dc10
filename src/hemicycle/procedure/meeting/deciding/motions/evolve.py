"""How entries change the motions. Copies facts, computes no rule."""

from hemicycle.procedure.core.changes import Change, into, unless, when
from hemicycle.procedure.core.entry import Entry
from hemicycle.procedure.core.subject import on
from hemicycle.procedure.core.values import SEQ, computed, either, like, same
from hemicycle.procedure.meeting.business.agenda.entries import ItemClosed, ItemOpened
from hemicycle.procedure.meeting.business.floor.entries import FloorGranted, PointOfOrderRuled
from hemicycle.procedure.meeting.deciding.motions.entries import (
    MotionDecided,
    MotionMoved,
    MotionWithdrawn,
    RulingOverturned,
)
from hemicycle.procedure.meeting.deciding.motions.state import Motion, Motions, Ruling
from hemicycle.procedure.meeting.state import Meeting

MOVED = like(Motion, MotionMoved, id=MotionMoved.motion, kind=MotionMoved.kind_of, seq=SEQ)
RULED = like(Ruling, PointOfOrderRuled)
STATUS, RULING = into(Motion.status), into(Motions.ruling)


def appeal_waits(motions: Motions, _: object, __: Entry) -> bool:
    """While an appeal waits, the ruling that it is against is kept."""
    return any(m.kind == "appeal" and m.status == "moved" for m in motions.moved.values())


def _settled(kind: type[MotionDecided | MotionWithdrawn], status: Change) -> list[Change]:
    return [
        into(Motions.moved).at(kind.motion, status),
        when(same(kind.kind_of, "appeal"), RULING.set(None)),
    ]


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
    ),
    on(PointOfOrderRuled, MOTIONS, unless(computed(appeal_waits), RULING.set(RULED))),
    on(FloorGranted, MOTIONS, unless(computed(appeal_waits), GOES_ON)),
    on(ItemOpened, MOTIONS, GOES_ON),
    on(ItemClosed, MOTIONS, GOES_ON),
    on(RulingOverturned, MOTIONS, GOES_ON),
)
