"""Rewording a text, which is its proposer's alone, and supplying a language that it lacks, which is no rewording."""

from typing import Any

from hemicycle.procedure.core.act import By, Decision, act
from hemicycle.procedure.core.actor import Submission
from hemicycle.procedure.core.entry import Draft
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.business.outcomes.commands import AmendOutcome, SupplyLanguage
from hemicycle.procedure.meeting.business.outcomes.entries import LanguageSupplied, OutcomeAmended
from hemicycle.procedure.meeting.business.outcomes.state import Outcome
from hemicycle.procedure.meeting.business.outcomes.tabling import (
    WAITING,
    by_drafter,
    not_circulated,
    not_put,
    on_table,
)
from hemicycle.procedure.meeting.business.outcomes.wording import (
    fixed_facts,
    language_digests,
    version_digest,
    well_verbed,
    well_worded,
)
from hemicycle.procedure.meeting.business.state import BusinessState
from hemicycle.procedure.meeting.kernel.declared import DRAFTING
from hemicycle.procedure.meeting.kernel.guards import refusal
from hemicycle.procedure.meeting.kernel.queries import is_secretariat, of_delegation, sitting_of
from hemicycle.procedure.words import Texts

AUTHOR = By[Any]("its proposer's delegation; a language alone: the secretariat, too", by_drafter)
HELPER = By[Any]("its proposer's delegation, the secretariat", by_drafter)


@act(
    AmendOutcome,
    OutcomeAmended,
    LanguageSupplied,
    by=AUTHOR,
    when=DRAFTING,
    spec="OUTCOME-4",
)
def amend(meeting: BusinessState, order: Submission[AmendOutcome]) -> Decision:
    """[OUTCOME-4] Its proposer rewords it: languages that were current and are not brought along become stale."""
    actor, command = order.actor, order.command
    known = on_table(meeting, command.outcome)
    if isinstance(known, Refusal):
        return known
    behind = language_digests(command.texts).keys() <= _behind(meeting, known)
    if command.texts and behind and command.verb in (None, known.verb):
        return _supplied(meeting, actor, known, command.texts)
    refused = (
        not_circulated(meeting, known)
        or not_put(meeting, known)
        or _proposers(meeting, actor, known)
        or _unamended(meeting, known)
        or (well_worded(meeting, known.form, command.texts) if command.texts else None)
    )
    if refused:
        return refused
    verb = command.verb or known.verb
    if not well_verbed(verb):
        return refusal(meeting, "bad-verb", "OUTCOME-2", verb=verb or "")
    new = language_digests(command.texts)
    digests = {**known.digests, **new}
    if digests == known.digests and verb == known.verb:
        return refusal(meeting, "unchanged", "OUTCOME-4", outcome=known.id)
    return [Draft(reworded(known, verb, new), command.texts)]


@act(
    SupplyLanguage,
    LanguageSupplied,
    by=HELPER,
    when=DRAFTING,
    spec="OUTCOME-10",
)
def supply(meeting: BusinessState, order: Submission[SupplyLanguage]) -> Decision:
    """[OUTCOME-10] What is missing or stale, by the proposer or the secretariat; the version stays."""
    known = on_table(meeting, order.command.outcome)
    if isinstance(known, Refusal):
        return known
    return _supplied(meeting, order.actor, known, order.command.texts)


def _supplied(meeting: BusinessState, actor: str, known: Outcome, texts: Texts) -> Decision:
    helps = is_secretariat(meeting, actor)
    refused = (
        not_circulated(meeting, known)
        or not_put(meeting, known)
        or (None if helps else _proposers(meeting, actor, known))
        or well_worded(meeting, known.form, texts)
    )
    if refused:
        return refused
    new = language_digests(texts)
    current = sorted(new.keys() - _behind(meeting, known))
    if current:
        return refusal(meeting, "language-current", "OUTCOME-10", language=current[0])
    digests = {**known.digests, **new}
    facts = fixed_facts(known.form, known.by, known.verb, known.joined)
    fact = LanguageSupplied(
        outcome=known.id,
        version=known.version,
        digest=version_digest(facts, digests),
        digests=digests,
        supplied=sorted(new),
        stale=[language for language in known.stale if language not in new],
        item=known.item,
    )
    return [Draft(fact, texts)]


def reworded(known: Outcome, verb: str | None, new: dict[str, str]) -> OutcomeAmended:
    """The version after the languages of `new` (their digests) took the place of theirs."""
    digests = {**known.digests, **new}
    facts = fixed_facts(known.form, known.by, verb, known.joined)
    return OutcomeAmended(
        outcome=known.id,
        version=known.version + 1,
        digest=version_digest(facts, digests),
        digests=digests,
        reworded=sorted(new),
        stale=_stale(known, new),
        item=known.item,
        verb=verb,
    )


def _behind(meeting: BusinessState, known: Outcome) -> set[str]:
    """The official languages in which the text is missing or stale."""
    missing = set(sitting_of(meeting).languages) - known.digests.keys()
    return missing | set(known.stale)


def _proposers(meeting: BusinessState, actor: str, known: Outcome) -> Refusal | None:
    """[OUTCOME-4] A text is its proposer's; everybody else proposes an amendment, or lays a text of their own."""
    if of_delegation(meeting, actor, known.proposer, known.capacity):
        return None
    return refusal(meeting, "not-your-text", "OUTCOME-4", by=known.proposer)


def _unamended(meeting: BusinessState, known: Outcome) -> Refusal | None:
    """[AMEND-3] Nobody rewords a text past amendments that wait for their vote."""
    waiting = next((a for a in known.amendments if a.status in WAITING), None)
    if waiting is not None:
        return refusal(meeting, "amendments-first", "AMEND-3", amendment=waiting.id)
    return None


def _stale(known: Outcome, new: dict[str, str]) -> list[str]:
    current = {language for language in known.digests if language not in known.stale}
    changed = any(
        new.get(language, known.digests[language]) != known.digests[language]
        for language in current
    )
    behind = current | set(known.stale) if changed else set(known.stale)
    return sorted(behind - new.keys())
