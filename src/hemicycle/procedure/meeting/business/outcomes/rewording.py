"""Revising a text, which is its sponsors' alone, and supplying a language that it lacks, which is no revision."""

from collections.abc import Collection, Iterator
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
from hemicycle.procedure.meeting.business.outcomes.entries import (
    AmendmentOvertaken,
    AmendmentProposed,
    LanguageSupplied,
    OutcomeAmended,
)
from hemicycle.procedure.meeting.business.outcomes.parts import (
    NOTHING,
    Change,
    Entries,
    Rewording,
    added_texts,
    change_digest,
    change_of,
    changed,
    clashes,
    fixed_facts,
    languages_behind,
    new_digests,
    touched,
    version_digest,
    with_languages,
)
from hemicycle.procedure.meeting.business.outcomes.sponsoring import (
    not_a_sponsor,
    sponsor_of,
    voting_begun,
)
from hemicycle.procedure.meeting.business.outcomes.state import WAITING, Amendment, Outcome, Part
from hemicycle.procedure.meeting.business.outcomes.tabling import by_drafter, not_frozen, on_table
from hemicycle.procedure.meeting.business.outcomes.wording import (
    still_salted,
    well_reworded,
    well_verbed,
)
from hemicycle.procedure.meeting.business.state import BusinessState
from hemicycle.procedure.meeting.kernel.declared import ANOTHER_TEXT, DRAFTING
from hemicycle.procedure.meeting.kernel.guards import refusal
from hemicycle.procedure.meeting.kernel.queries import is_secretariat, sitting_of
from hemicycle.procedure.words import AmendmentId, ParticipantId, PartId, Texts

AUTHOR = By[Any]("a sponsor's delegation; a language alone: the secretariat, too", by_drafter)
HELPER = By[Any]("a sponsor's delegation, the secretariat", by_drafter)


@act(
    AmendOutcome,
    OutcomeAmended,
    LanguageSupplied,
    AmendmentProposed,
    AmendmentOvertaken,
    by=AUTHOR,
    when=DRAFTING,
    spec="OUTCOME-4",
    amid=ANOTHER_TEXT,
)
def amend(meeting: BusinessState, order: Submission[AmendOutcome]) -> Decision:
    """[OUTCOME-4] Its only sponsor revises it; one of several proposes to, and the others accept.

    Languages that were current and are not brought along become stale. Amendments that wait and touch the same parts
    go back to their authors.
    """
    actor, command = order.actor, order.command
    known = on_table(meeting, command.outcome)
    if isinstance(known, Refusal):
        return known
    if _brings_along(meeting, known, command):
        return _supplied(meeting, actor, known, command)
    refused = (
        not_frozen(meeting, known)
        or _sponsors(meeting, actor, known)
        or voting_begun(meeting, known, "OUTCOME-4")
    )
    if refused:
        return refused
    change = well_changed(meeting, known, command, command.verb, "OUTCOME-4")
    if isinstance(change, Refusal):
        return change
    words = {**command.texts, **added_texts(known.form, meeting.size, command.adds)}
    if len(known.sponsors) > 1:
        return [Draft(proposed(meeting, actor, known, change), words)]
    new = reworded(known, change, meeting.size)
    return [Draft(new, words), *overtaken(known, change, new.version)]


@act(
    SupplyLanguage,
    LanguageSupplied,
    by=HELPER,
    when=DRAFTING,
    spec="OUTCOME-10",
    amid=ANOTHER_TEXT,
)
def supply(meeting: BusinessState, order: Submission[SupplyLanguage]) -> Decision:
    """[OUTCOME-10] What is missing or stale, by a sponsor or the secretariat; the version stays."""
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
        not_frozen(meeting, known)
        or (None if helps else _sponsors(meeting, actor, known))
        or well_reworded(meeting, known, command, seq)
        or (None if command.texts else refusal(meeting, "text-empty", "OUTCOME-10"))
        or still_salted(meeting, known)
        or _current(meeting, known, command.texts)
    )
    if refused:
        return refused
    parts = with_languages(known.parts, new_digests(known, command.texts), seq)
    facts = fixed_facts(known, known.by, known.verb)
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


def reworded(
    known: Outcome, change: Change, seq: int, entries: Entries | None = None
) -> OutcomeAmended:
    """The version after a change whose words stand on entry `seq`, or on these `entries`."""
    verb = change.verb or known.verb
    parts = changed(known.parts, change, seq, entries)
    facts = fixed_facts(known, known.by, verb)
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


def _sponsors(meeting: BusinessState, actor: str, known: Outcome) -> Refusal | None:
    """[OUTCOME-4] Nobody else revises a text."""
    mine = sponsor_of(meeting, actor, known)
    return None if mine else not_a_sponsor(meeting, known, "OUTCOME-4")


def proposed(
    meeting: BusinessState,
    actor: str,
    known: Outcome,
    change: Change,
    amends: AmendmentId | None = None,
) -> AmendmentProposed:
    """[AMEND-1] What an actor proposes to change, in a text or in an amendment to it."""
    return AmendmentProposed(
        amendment=AmendmentId(f"a{meeting.size}"),
        outcome=known.id,
        participant=ParticipantId(actor),
        digest=change_digest(amends or known.id, change),
        replaces=change.replaces,
        adds=change.adds,
        deletes=change.deletes,
        verb=change.verb,
        item=known.item,
        amends=amends,
    )


def overtaken(
    outcome: Outcome,
    change: Change | Amendment,
    version: int,
    *,
    amends: AmendmentId | None = None,
    gone: Collection[AmendmentId] = (),
) -> Iterator[Draft]:
    """[AMEND-5] Those that wait and touch the same parts as a change that stands now, and with them those to them.

    `amends`: the amendment that was changed; None: the text. `gone`: those that are settled by the change itself.
    """
    for one in outcome.amendments:
        if one.status in WAITING and one.amends == amends and one.id not in gone:
            met = [part for part in clashes(one, change) if part not in one.clashes]
            if met:
                yield from _sent_back(outcome, one, met, version)


def _sent_back(outcome: Outcome, one: Amendment, met: list[str], version: int) -> Iterator[Draft]:
    """Back to its author; and those to it, which stand on words that will be others."""
    item = outcome.item
    yield Draft(AmendmentOvertaken(one.id, outcome.id, version, [*one.clashes, *met], item))
    for sub in outcome.amendments:
        if sub.amends == one.id and sub.status == "proposed":
            yield Draft(AmendmentOvertaken(sub.id, outcome.id, version, touched(sub), item))
