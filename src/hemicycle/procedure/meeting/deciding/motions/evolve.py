"""How entries change the motions. Copies facts, computes no rule."""

from msgspec.structs import replace

from hemicycle.procedure.core.entry import Entry
from hemicycle.procedure.meeting.business.agenda.entries import ItemClosed, ItemOpened
from hemicycle.procedure.meeting.business.floor.entries import FloorGranted, PointOfOrderRuled
from hemicycle.procedure.meeting.deciding.motions.entries import (
    MotionDecided,
    MotionMoved,
    MotionWithdrawn,
    RulingOverturned,
)
from hemicycle.procedure.meeting.deciding.motions.state import Motion, Motions, Ruling
from hemicycle.procedure.words import MotionId


def evolve_motions(motions: Motions, entry: Entry) -> Motions:
    """The motions after `entry`. A ruling may be appealed until the debate goes on."""
    match entry.fact:
        case MotionMoved() as fact:
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
        case MotionWithdrawn(motion=motion):
            return _settled(motions, motion, "withdrawn")
        case MotionDecided(motion=motion, carried=carried):
            return _settled(motions, motion, "carried" if carried else "lost")
        case PointOfOrderRuled() | FloorGranted() if _appealed(motions):
            return motions
        case PointOfOrderRuled(participant=who, upheld=upheld, item=item):
            return replace(motions, ruling=Ruling(who, upheld, item))
        case FloorGranted() | ItemOpened() | ItemClosed() | RulingOverturned():
            return replace(motions, ruling=None)
    return motions


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
