"""How the parts of a text are called: by their numbers, those of a preamble by letters, as the room calls them.

Those that a separate vote rejected keep theirs, so that the others keep theirs: no two votes are called alike.
"""

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
