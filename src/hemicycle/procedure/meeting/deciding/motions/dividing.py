"""Division: a motion names the parts of a text that are to be put separately (UNGA rule 89).

Once it is carried the chair is bound: each of them is put by itself before the text is put as a whole.
"""

from collections.abc import Hashable, Sequence

from hemicycle.procedure.core.act import Stop
from hemicycle.procedure.core.actor import Submission
from hemicycle.procedure.core.noting import shared
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.business.outcomes.commands import AcceptAmendment, AmendOutcome
from hemicycle.procedure.meeting.business.outcomes.dividing import separable
from hemicycle.procedure.meeting.business.outcomes.state import Outcome
from hemicycle.procedure.meeting.deciding.consensus.commands import PutOutcome
from hemicycle.procedure.meeting.deciding.motions.queries import motion_known
from hemicycle.procedure.meeting.deciding.motions.state import Motion
from hemicycle.procedure.meeting.kernel.guards import refusal
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import PartId


def well_named(meeting: Meeting, known: Outcome, parts: Sequence[PartId]) -> Refusal | None:
    """[MOTION-16] A division names parts that the text has, and that were not decided yet."""
    if parts and len(known.parts) > 1:
        return separable(meeting, known, parts, "MOTION-16")
    return refusal(meeting, "parts-due", "MOTION-16", outcome=known.id)


def divisions_of(meeting: Meeting, known: Outcome) -> list[Motion]:
    """The divisions of this text that were carried."""
    moved = meeting.motions.moved.values()
    return [m for m in moved if m.status == "carried" and m.parts and m.outcome == known.id]


def parts_to_come(meeting: Meeting, known: Outcome) -> list[PartId]:
    """[OUTCOME-19] The parts that are to be put separately, and were not yet, in the order of the text."""
    named = {part for motion in divisions_of(meeting, known) for part in motion.parts}
    return [part.id for part in known.parts if part.id in named and part.id not in known.approved]


def parts_first(meeting: Meeting, known: Outcome) -> Refusal | None:
    """[OUTCOME-19] Once the meeting has decided to divide a text the parts come first, one by one (UNGA rule 89)."""
    left = parts_to_come(meeting, known)
    if not left:
        return None
    rule = motion_known(meeting, divisions_of(meeting, known)[0].kind)
    return Refusal("parts-first", "OUTCOME-19", rule.article if rule else None, {"part": left[0]})


@shared
def divided_texts(meeting: Meeting) -> dict[str, Hashable]:
    """The texts of which a part is put before the whole, and which is the first."""
    left = ((one.id, parts_to_come(meeting, one)) for one in meeting.outcomes.table.values())
    return {text: parts[0] for text, parts in left if parts}


def _divided(meeting: Meeting, order: Submission[PutOutcome]) -> Refusal | None:
    known = meeting.outcomes.table.get(order.command.outcome)
    return parts_first(meeting, known) if known else None


def one_by_one(meeting: Meeting, known: Outcome, parts: Sequence[PartId]) -> Refusal | None:
    """[OUTCOME-19] What the meeting has decided to divide is not put together again."""
    together = len(parts) > 1 and {*parts} & {*parts_to_come(meeting, known)}
    return parts_first(meeting, known) if together else None


def _parts_stay(
    meeting: Meeting, order: Submission[AmendOutcome | AcceptAmendment]
) -> Refusal | None:
    """[OUTCOME-19] Its sponsors do not take away what the meeting has decided to put by itself."""
    text = order.command.outcome
    if text not in divided_texts(meeting):
        return None
    return refusal(meeting, "voting-begun", "OUTCOME-4", outcome=text)


PARTS_STAY = Stop[Meeting](
    "the text is divided, and votes alone change it", _parts_stay, (divided_texts,)
)
PARTS_FIRST = Stop[Meeting](
    "the text is divided, and a part is still to be put", _divided, (divided_texts,)
)
