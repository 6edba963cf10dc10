"""What was rejected is neither laid nor put again in the same words: it is reconsidered, where the body knows that.

UNGA rule 81: what was adopted or rejected may not be reconsidered in the session unless the Assembly so decides. Texts
are compared by the digests of their parts, with the salt of the one that was rejected: no word is read.
"""

from collections.abc import Hashable, Sequence
from typing import Any

from hemicycle.procedure.conduct import MotionRule
from hemicycle.procedure.core.act import Stop
from hemicycle.procedure.core.actor import Submission
from hemicycle.procedure.core.noting import shared
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.business.outcomes.commands import AmendOutcome, ProposeOutcome
from hemicycle.procedure.meeting.business.outcomes.parts import laid, new_digests
from hemicycle.procedure.meeting.business.outcomes.state import SETTLED, Outcome
from hemicycle.procedure.meeting.business.outcomes.wording import BY_ALL
from hemicycle.procedure.meeting.deciding.electorate import decisions_of
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import Form, OutcomeId, PartId, Text


@shared
def renewed(meeting: Meeting) -> dict[str, Hashable]:
    """The texts on the table in the words of one that was rejected, and of which."""
    rejected = _rejected(meeting)
    table = meeting.outcomes.table.values() if rejected else ()
    open_texts = (one for one in table if one.status not in SETTLED)
    found = ((one.id, _before(rejected, one.form, _words(one))) for one in open_texts)
    return {text: before for text, before in found if before}


def not_renewed(meeting: Meeting, known: Outcome) -> Refusal | None:
    """[MOTION-15] Words that were rejected are put in no way, whatever text they stand in."""
    before = renewed(meeting).get(known.id)
    return None if before is None else _refused(meeting, before)


def _laid_again(meeting: Meeting, order: Submission[ProposeOutcome]) -> Refusal | None:
    """[MOTION-15] In any language, whatever the item."""
    command = order.command
    if command.by not in BY_ALL:
        return None
    rejected = _rejected(meeting)
    words = [command.texts[part.id] for part in laid("", command.texts, 0)] if rejected else []
    before = _before(rejected, command.form, words)
    return _refused(meeting, before) if before else None


def _revised(meeting: Meeting, order: Submission[AmendOutcome]) -> Refusal | None:
    """[MOTION-15] Nor is another text revised into those words."""
    command, rejected = order.command, _rejected(meeting)
    known = meeting.outcomes.table.get(command.outcome) if rejected else None
    if known is None:
        return None
    stands, words = known.texts, list[Text]()
    for part in (None, *(part.id for part in known.parts)):
        if part is not None and part not in command.deletes:
            words.append({**stands.get(part, {}), **command.texts.get(part, {})})
        words += [one.text for one in command.adds if one.after == part]
    before = _before(rejected, known.form, words)
    return _refused(meeting, before) if before else None


def _put_again(meeting: Meeting, order: Submission[Any]) -> Refusal | None:
    known = meeting.outcomes.table.get(order.command.outcome)
    return not_renewed(meeting, known) if known else None


def _rule(meeting: Meeting) -> MotionRule | None:
    decisions = decisions_of(meeting)
    known = decisions.motions if decisions else ()
    return next((one for one in known if one.does == "reconsideration"), None)


def _rejected(meeting: Meeting) -> list[Outcome]:
    """The texts that were rejected; nobody can tell what they said where the salt was erased with the words."""
    table = meeting.outcomes.table.values() if _rule(meeting) else ()
    return [one for one in table if one.status == "rejected" and one.salt]


def _refused(meeting: Meeting, before: Hashable) -> Refusal:
    rule = _rule(meeting)
    article = rule.article if rule else None
    return Refusal("rejected-before", "MOTION-15", article, {"outcome": str(before)})


def same_words(before: Outcome, known: Outcome) -> bool:
    """Whether a text is in the words of another, as far as anybody can tell."""
    return bool(before.salt) and before.form == known.form and _same(before, _words(known))


def _words(known: Outcome) -> list[Text]:
    """Those that stand, part by part."""
    stands = known.texts
    return [stands.get(part.id, {}) for part in known.parts]


def _before(rejected: Sequence[Outcome], form: Form, words: Sequence[Text]) -> OutcomeId | None:
    """Which of them it was; None: none."""
    return next((one.id for one in rejected if one.form == form and _same(one, words)), None)


def _same(before: Outcome, words: Sequence[Text]) -> bool:
    """Whether each part is in some language what it was."""
    if len(before.parts) != len(words):
        return False
    names = [part.id for part in before.parts]
    now = new_digests(before, dict(zip(names, words, strict=True)))
    was: dict[PartId, Any] = {part.id: part.digests for part in before.parts}
    return any(
        all(was[name].get(language) == now[name].get(language) for name in names)
        for language in before.languages
    )


@shared
def _compared(meeting: Meeting) -> dict[str, Hashable]:
    """Where something was rejected each text is looked at by itself."""
    table = meeting.outcomes.table.values() if _rejected(meeting) else ()
    return {one.id: one.digest for one in table}


REJECTED_BEFORE = Stop[Meeting]("the same words were rejected", _laid_again)
REVISED_BEFORE = Stop[Meeting]("it would be in words that were rejected", _revised, (_compared,))
PUT_BEFORE = Stop[Meeting]("the text is in words that were rejected", _put_again, (renewed,))
