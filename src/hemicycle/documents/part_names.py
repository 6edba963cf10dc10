"""How the parts of a text are called: by their numbers, those of a preamble by letters, as the room calls them.

Those that a separate vote rejected keep theirs, so that the others keep theirs: no two votes are called alike.
"""

from collections.abc import Callable, Sequence
from string import ascii_lowercase

from hemicycle.documents.segments import Segment
from hemicycle.procedure.meeting.business.outcomes.state import TOPIC, Outcome
from hemicycle.procedure.words import PartId


def parts_shown(outcome: Outcome) -> list[PartId]:
    """The parts that stand, in their order, and among them those that were rejected."""
    shown = [part.id for part in outcome.parts]
    for version in reversed(outcome.past):
        ids = list(version.parts)
        for place, one in enumerate(ids):
            if one in outcome.rejected and one not in shown:
                before = next((known for known in reversed(ids[:place]) if known in shown), None)
                shown.insert(shown.index(before) + 1 if before else 0, one)
    return shown


def in_preamble(outcome: Outcome, part: PartId) -> bool:
    """Whether it says why; or said, where it was rejected."""
    standing = next((one for one in outcome.parts if one.id == part), None)
    if standing is not None:
        return standing.preamble
    had = (list(one.parts)[: one.preamble] for one in reversed(outcome.past) if part in one.parts)
    return part in next(had, [])


def number_of(outcome: Outcome, part: PartId) -> int:
    """Its number among those of its kind, from 1; 0 where the text neither has it nor rejected it."""
    alike = [
        one
        for one in parts_shown(outcome)
        if in_preamble(outcome, one) == in_preamble(outcome, part)
        and one.startswith(TOPIC) == part.startswith(TOPIC)
    ]
    return alike.index(part) + 1 if part in alike else 0


def _told(
    say: Callable[..., list[Segment]], outcome: Outcome | None, part: PartId
) -> list[Segment]:
    number = number_of(outcome, part) if outcome else 0
    if outcome is None or number == 0:
        return say("record-part-gone")
    if in_preamble(outcome, part):
        return say("record-part-preamble", letter=ascii_lowercase[min(number, 26) - 1])
    return say("record-part-number", number=[Segment("text", str(number))])


def told_parts(
    say: Callable[..., list[Segment]], outcome: Outcome | None, parts: Sequence[str]
) -> list[list[Segment]]:
    """How parts are called within a sentence of the record."""
    return [_told(say, outcome, PartId(one)) for one in parts]
