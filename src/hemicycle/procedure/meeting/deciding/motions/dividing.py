"""What a carried division binds the chair to: parts of the text are put separately before it is put as a whole."""

from collections.abc import Hashable

from hemicycle.procedure.core.act import Stop
from hemicycle.procedure.core.actor import Submission
from hemicycle.procedure.core.noting import shared
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.business.outcomes.state import Outcome
from hemicycle.procedure.meeting.deciding.consensus.commands import PutOutcome
from hemicycle.procedure.meeting.deciding.motions.queries import motion_known
from hemicycle.procedure.meeting.deciding.motions.state import Motion
from hemicycle.procedure.meeting.state import Meeting


def division_of(meeting: Meeting, known: Outcome) -> Motion | None:
    """The division that was carried while this text lay on the item, where no part was put separately yet."""
    if len(known.parts) < 2 or known.approved or known.rejected:
        return None
    laid = known.past[0].seq if known.past else known.seq
    moved = (m for m in meeting.motions.moved.values() if m.status == "carried")
    divided = (m for m in moved if m.does == "division" and m.item == known.item and m.seq > laid)
    return next(divided, None)


def parts_first(meeting: Meeting, known: Outcome) -> Refusal | None:
    """[OUTCOME-19] Once the meeting has decided to divide a text its parts come first (UNGA rule 89)."""
    motion = division_of(meeting, known)
    if motion is None:
        return None
    rule = motion_known(meeting, motion.kind)
    return Refusal("parts-first", "OUTCOME-19", rule.article if rule else None)


@shared
def divided_texts(meeting: Meeting) -> dict[str, Hashable]:
    """The texts of which a part is put before the whole."""
    table = meeting.outcomes.table.values()
    return {one.id: True for one in table if division_of(meeting, one)}


def _divided(meeting: Meeting, order: Submission[PutOutcome]) -> Refusal | None:
    known = meeting.outcomes.table.get(order.command.outcome)
    return parts_first(meeting, known) if known else None


PARTS_FIRST = Stop[Meeting]("the text is divided, and no part was put", _divided, (divided_texts,))
