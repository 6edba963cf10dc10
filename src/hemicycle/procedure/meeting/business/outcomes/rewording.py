"""Rewording a text, which is its proposer's alone, and supplying a language that it lacks, which is no rewording."""

from typing import Any

import msgspec

from hemicycle.procedure.core.act import By, Decision, act
from hemicycle.procedure.core.actor import Submission
from hemicycle.procedure.core.entry import Draft
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.business.outcomes.commands import (
    Addition,
    AmendOutcome,
    SupplyLanguage,
)
from hemicycle.procedure.meeting.business.outcomes.entries import LanguageSupplied, OutcomeAmended
from hemicycle.procedure.meeting.business.outcomes.parts import (
    NOTHING,
    Change,
    Rewording,
    added_texts,
    change_of,
    changed,
    fixed_facts,
    languages_behind,
    new_digests,
    version_digest,
    with_languages,
)
from hemicycle.procedure.meeting.business.outcomes.state import WAITING, Outcome, Part
from hemicycle.procedure.meeting.business.outcomes.tabling import (
    by_drafter,
    not_circulated,
    not_put,
    on_table,
)
from hemicycle.procedure.meeting.business.outcomes.wording import (
    still_salted,
    well_reworded,
    well_verbed,
)
from hemicycle.procedure.meeting.business.state import BusinessState
from hemicycle.procedure.meeting.kernel.declared import DRAFTING
from hemicycle.procedure.meeting.kernel.guards import refusal
from hemicycle.procedure.meeting.kernel.queries import is_secretariat, of_delegation, sitting_of
from hemicycle.procedure.words import PartId, Texts

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
    if _brings_along(meeting, known, command):
        return _supplied(meeting, actor, known, command)
    refused = (
        not_circulated(meeting, known)
        or not_put(meeting, known)
        or _proposers(meeting, actor, known)
        or _unamended(meeting, known)
    )
    if refused:
        return refused
    change = well_changed(meeting, known, command, command.verb, "OUTCOME-4")
    if isinstance(change, Refusal):
        return change
    added = added_texts(known.form, meeting.size, command.adds)
    return [Draft(reworded(known, change, meeting.size), {**command.texts, **added})]


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
    return _supplied(meeting, order.actor, known, SuppliedWords(order.command.texts))


class SuppliedWords(msgspec.Struct, frozen=True):
    """A rewording that adds and deletes nothing."""

    texts: Texts
    adds: list[Addition] = []
    deletes: list[PartId] = []


def _supplied(meeting: BusinessState, actor: str, known: Outcome, command: Rewording) -> Decision:
    helps, seq = is_secretariat(meeting, actor), meeting.size
    refused = (
        not_circulated(meeting, known)
        or not_put(meeting, known)
        or (None if helps else _proposers(meeting, actor, known))
        or well_reworded(meeting, known, command, seq)
        or (None if command.texts else refusal(meeting, "text-empty", "OUTCOME-10"))
        or still_salted(meeting, known)
        or _current(meeting, known, command.texts)
    )
    if refused:
        return refused
    parts = with_languages(known.parts, new_digests(known, command.texts), seq)
    facts = fixed_facts(known.form, known.by, known.verb, known.joined)
    fact = LanguageSupplied(
        outcome=known.id,
        version=known.version,
        digest=version_digest(facts, parts),
        parts=parts,
        supplied=sorted({language for text in command.texts.values() for language in text}),
        stale=languages_behind(parts),
        item=known.item,
    )
    return [Draft(fact, command.texts)]


def well_changed(
    meeting: BusinessState, known: Outcome, command: Rewording, verb: str | None, spec: str
) -> Change | Refusal:
    """[OUTCOME-12] What a command changes in a text: not parts that it does not have, and not without a change."""
    refused = well_reworded(meeting, known, command, meeting.size)
    if refused:
        return refused
    if not well_verbed(verb):
        return refusal(meeting, "bad-verb", "OUTCOME-2", verb=verb or "")
    if command.texts or command.adds:
        refused = still_salted(meeting, known)
        if refused:
            return refused
    change = change_of(known, meeting.size, command, verb)
    if change == NOTHING:
        return refusal(meeting, "unchanged", spec, outcome=known.id)
    return change


def reworded(known: Outcome, change: Change, seq: int) -> OutcomeAmended:
    """The version after a change whose words stand on entry `seq`."""
    verb = change.verb or known.verb
    parts = changed(known.parts, change, seq)
    facts = fixed_facts(known.form, known.by, verb, known.joined)
    new = [*change.replaces.values(), *(one.digests for one in change.adds)]
    return OutcomeAmended(
        outcome=known.id,
        version=known.version + 1,
        digest=version_digest(facts, parts),
        parts=parts,
        reworded=sorted({language for digests in new for language in digests}),
        stale=languages_behind(parts),
        item=known.item,
        verb=verb,
    )


def _brings_along(meeting: BusinessState, known: Outcome, command: AmendOutcome) -> bool:
    """[OUTCOME-10] Whether it brings nothing but what is missing or stale, and so is no rewording."""
    if not command.texts or command.adds or command.deletes:
        return False
    same = command.verb in (None, known.verb)
    return same and _first_current(meeting, known, command.texts) is None


def _first_current(meeting: BusinessState, known: Outcome, texts: Texts) -> str | None:
    """The first language of these words that is neither missing nor stale in its part."""
    behind = {part.id: _behind(meeting, part) for part in known.parts}
    found = (
        language
        for name, text in texts.items()
        for language in sorted(text)
        if language not in behind.get(PartId(name), set())
    )
    return next(found, None)


def _current(meeting: BusinessState, known: Outcome, texts: Texts) -> Refusal | None:
    language = _first_current(meeting, known, texts)
    if language is None:
        return None
    return refusal(meeting, "language-current", "OUTCOME-10", language=language)


def _behind(meeting: BusinessState, part: Part) -> set[str]:
    """The official languages in which the part is missing or stale."""
    missing = set(sitting_of(meeting).languages) - part.digests.keys()
    return missing | set(part.stale)


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
