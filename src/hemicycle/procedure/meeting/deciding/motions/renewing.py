"""What was rejected is not laid again in the same words: it is reconsidered, where the body's rules know that.

UNGA rule 81: what was adopted or rejected may not be reconsidered in the session unless the Assembly so decides. Texts
are compared by the digests of their parts, with the salt of the one that was rejected: no word is read.
"""

from hemicycle.procedure.core.act import Stop
from hemicycle.procedure.core.actor import Submission
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.business.outcomes.commands import ProposeOutcome
from hemicycle.procedure.meeting.business.outcomes.parts import laid
from hemicycle.procedure.meeting.business.outcomes.state import Outcome, Part
from hemicycle.procedure.meeting.business.outcomes.wording import BY_ALL
from hemicycle.procedure.meeting.deciding.electorate import decisions_of
from hemicycle.procedure.meeting.state import Meeting


def _laid_again(meeting: Meeting, order: Submission[ProposeOutcome]) -> Refusal | None:
    """[MOTION-15] In any language, whatever the item."""
    decisions, command = decisions_of(meeting), order.command
    known = decisions.motions if decisions else ()
    rule = next((one for one in known if one.does == "reconsideration"), None)
    if rule is None or command.by not in BY_ALL:
        return None
    rejected = (o for o in meeting.outcomes.table.values() if o.status == "rejected")
    before = next((one for one in rejected if _same(one, command)), None)
    if before is None:
        return None
    return Refusal("rejected-before", "MOTION-15", rule.article, {"outcome": before.id})


def _same(before: Outcome, command: ProposeOutcome) -> bool:
    """Whether each part is in some language what it was; nobody can tell where the salt was erased with the words."""
    if before.form != command.form or len(before.parts) != len(command.texts) or not before.salt:
        return False
    now = laid(before.salt, command.texts, 0)
    return any(_in(language, before.parts) == _in(language, now) for language in before.languages)


def _in(language: str, parts: list[Part]) -> list[str | None]:
    return [part.digests.get(language) for part in parts]


REJECTED_BEFORE = Stop[Meeting]("the same words were rejected", _laid_again)
