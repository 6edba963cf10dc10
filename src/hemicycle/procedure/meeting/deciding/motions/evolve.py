"""How entries change the motions. Copies facts, computes no rule."""

from msgspec.structs import replace

from hemicycle.procedure.core.entry import Entry
from hemicycle.procedure.core.subject import on
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
from hemicycle.procedure.words import MotionId


def _moved(motions: Motions, fact: MotionMoved, entry: Entry) -> Motions:
    moved = Motion(
        id=fact.motion,
        seq=entry.seq,
        kind=fact.kind_of,
        participant=fact.participant,
        capacity=fact.capacity,
        rank=fact.rank,
        rule=fact.rule,
        item=fact.item,
    )
    return replace(motions, moved={**motions.moved, moved.id: moved})


def _decided(motions: Motions, fact: MotionDecided, _: Entry) -> Motions:
    return _settled(motions, fact.motion, "carried" if fact.carried else "lost")


def _ruled(motions: Motions, fact: PointOfOrderRuled, _: Entry) -> Motions:
    if _appealed(motions):
        return motions
    return replace(motions, ruling=Ruling(fact.participant, fact.upheld, fact.item))


def _goes_on(motions: Motions, *_: object) -> Motions:
    """A ruling may be appealed until the debate goes on."""
    return replace(motions, ruling=None)


def _granted(motions: Motions, *_: object) -> Motions:
    return motions if _appealed(motions) else replace(motions, ruling=None)


def _appealed(motions: Motions) -> bool:
    """While an appeal waits, the ruling that it is against is kept."""
    return any(m.kind == "appeal" and m.status == "moved" for m in motions.moved.values())


def _settled(motions: Motions, wanted: MotionId, status: str) -> Motions:
    known = motions.moved.get(wanted)
    if known is None:
        return motions
    return Motions(
        {**motions.moved, wanted: replace(known, status=status)},
        None if known.kind == "appeal" else motions.ruling,
    )


MOTIONS = Meeting.motions
ROWS = (
    on(MotionMoved, MOTIONS, _moved),
    on(MotionWithdrawn, MOTIONS, lambda known, fact, _: _settled(known, fact.motion, "withdrawn")),
    on(MotionDecided, MOTIONS, _decided),
    on(PointOfOrderRuled, MOTIONS, _ruled),
    on(FloorGranted, MOTIONS, _granted),
    on(ItemOpened, MOTIONS, _goes_on),
    on(ItemClosed, MOTIONS, _goes_on),
    on(RulingOverturned, MOTIONS, _goes_on),
)
