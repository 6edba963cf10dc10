"""Acts upon the original of a text that was taken over."""

from typing import Any

from hemicycle.procedure.core.act import By, Decision, act
from hemicycle.procedure.core.actor import SYSTEM, Submission
from hemicycle.procedure.core.entry import Draft
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.publication.guards import ANY_TIME, OFFICE, by_office, refusal
from hemicycle.procedure.publication.originals.commands import NoteOriginal, TakeOver
from hemicycle.procedure.publication.originals.entries import OriginalNoted, TakenOver
from hemicycle.procedure.publication.state import PressText


def by_office_or_server(text: PressText, order: Submission[Any]) -> Refusal | None:
    """[PRESS-35] The server reads what became of an original, and the office says that it was looked at."""
    told = order.actor == SYSTEM and order.command.became != "settled"
    return None if told else by_office(text, order)


OFFICE_OR_SERVER = By[PressText](
    f"{OFFICE.words}; the server, when the original changed", by_office_or_server
)


@act(TakeOver, TakenOver, by=OFFICE, when=ANY_TIME, spec="PRESS-34")
def take_over(text: PressText, order: Submission[TakeOver]) -> Decision:
    """[PRESS-34] What tells no meeting may be somebody else's: then it names where that stands, once and for all."""
    one = order.command
    if text.drafting.meeting or text.original.address is not None:
        return refusal(text, "not-to-be-taken-over", "PRESS-34")
    return [Draft(TakenOver(one.address, one.language))]


@act(NoteOriginal, OriginalNoted, by=OFFICE_OR_SERVER, when=ANY_TIME, spec="PRESS-35")
def note(text: PressText, order: Submission[NoteOriginal]) -> Decision:
    """[PRESS-35] What became of the original is told once, until it has been looked at."""
    if text.original.address is None:
        return refusal(text, "not-taken-over", "PRESS-35")
    if text.original.became == order.command.became == "settled":
        return refusal(text, "unchanged", "PRESS-35")
    return [Draft(OriginalNoted(order.command.became))]
