"""Laying a text on the table, entering one of one's own, and withdrawing."""

from typing import Any

import msgspec

from hemicycle.procedure.codes import own_code
from hemicycle.procedure.core.act import By, Decision, When, act
from hemicycle.procedure.core.actor import Submission
from hemicycle.procedure.core.entry import Draft
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.business.floor.queries import own_floor
from hemicycle.procedure.meeting.business.outcomes.commands import ProposeOutcome
from hemicycle.procedure.meeting.business.outcomes.entries import (
    OutcomeEntered,
    OutcomeProposed,
)
from hemicycle.procedure.meeting.business.outcomes.origin import ADOPTED_BY
from hemicycle.procedure.meeting.business.outcomes.parts import fixed_facts, laid, version_digest
from hemicycle.procedure.meeting.business.outcomes.queries import open_texts
from hemicycle.procedure.meeting.business.outcomes.state import (
    SALT,
    SETTLED,
    Outcome,
)
from hemicycle.procedure.meeting.business.outcomes.wording import (
    BY_ALL,
    well_formed,
    well_worded,
)
from hemicycle.procedure.meeting.business.state import BusinessState
from hemicycle.procedure.meeting.kernel.declared import ANOTHER_TEXT
from hemicycle.procedure.meeting.kernel.guards import (
    by_chair,
    by_present,
    drafting_time,
    is_written,
    refusal,
)
from hemicycle.procedure.meeting.kernel.queries import (
    capacity_in_force,
    delegation,
    is_chair,
    is_secretariat,
    person,
    sitting_of,
)
from hemicycle.procedure.meeting.kernel.rights import may
from hemicycle.procedure.words import NO_LANGUAGE, ItemId, OutcomeId

OPEN_TEXTS = 20
"""How many texts and amendments a delegation may have open on an item, where the rulebook does not say."""


@act(
    ProposeOutcome,
    OutcomeProposed,
    OutcomeEntered,
    by=By[Any]("a delegation, the chair, the secretariat; one's own: who has the floor"),
    when=When[Any]("open, suspended; one's own: open; in a written procedure until it is closed"),
    spec="OUTCOME-1",
    amid=ANOTHER_TEXT,
)
def propose(meeting: BusinessState, order: Submission[ProposeOutcome]) -> Decision:
    """[OUTCOME-1] By all: on the table. By one: on the record, under their own floor."""
    actor, command = order.actor, order.command
    if command.by not in BY_ALL:
        return _enter(meeting, actor, command)
    item = command.item or meeting.agenda.current
    refused = (
        drafting_time(meeting)
        or may_draft(meeting, actor)
        or (by_chair(meeting, actor) if command.chairs else None)
        or well_formed(meeting, command)
        or _well_referred(meeting, actor, command)
        or within_bounds(meeting, actor, item, "OUTCOME-1")
    )
    if refused:
        return refused
    parts = laid(command.salt[NO_LANGUAGE], command.texts, meeting.size, command.preamble)
    facts = fixed_facts(command, command.by, command.verb)
    fact = OutcomeProposed(
        outcome=OutcomeId(f"o{meeting.size}"),
        form=command.form,
        by=command.by,
        verb=command.verb,
        joined=command.joined,
        item=item,
        track=command.track,
        digest=version_digest(facts, parts),
        parts=parts,
        due=command.due,
        body=command.body,
        series=command.series,
        starts=command.starts,
        preamble=command.preamble,
        chairs=command.chairs,
        origin=command.origin or msgspec.UNSET,
        whole=command.whole or msgspec.UNSET,
    )
    whose = {ADOPTED_BY: command.adopted_by} if command.origin else {}
    return [Draft(fact, {**command.texts, SALT: command.salt, **whose})]


def _enter(meeting: BusinessState, actor: str, command: ProposeOutcome) -> Decision:
    """[OUTCOME-3] Nobody adopts what another says: it stands under the speaker's floor and name."""
    speaker = own_floor(meeting, actor)
    if isinstance(speaker, Refusal):
        return speaker
    known = person(meeting, actor)
    members = {
        speaker.capacity,
        known.member if known else None,
        capacity_in_force(meeting, actor, speaker.item),
    }
    if command.by != "self" and own_code(command.by) not in members - {None}:
        return refusal(meeting, "not-yours", "OUTCOME-3", by=command.by)
    if command.item not in (None, speaker.item):
        return refusal(meeting, "item-not-in-hand", "OUTCOME-3", item=command.item or "")
    refused = well_formed(meeting, command)
    if command.origin or command.adopted_by:
        refused = refusal(meeting, "secretariat-only", "OUTCOME-21")
    if refused:
        return refused
    by = actor if command.by == "self" else own_code(command.by)
    parts = laid(command.salt[NO_LANGUAGE], command.texts, meeting.size)
    facts = fixed_facts(command, by, command.verb)
    fact = OutcomeEntered(
        outcome=OutcomeId(f"o{meeting.size}"),
        form=command.form,
        by=by,
        participant=speaker.participant,
        verb=command.verb,
        joined=command.joined,
        item=speaker.item,
        track=command.track,
        digest=version_digest(facts, parts),
        parts=parts,
        due=command.due,
        body=command.body,
        series=command.series,
        starts=command.starts,
        whole=command.whole or msgspec.UNSET,
    )
    return [Draft(fact, {**command.texts, SALT: command.salt})]


def _well_referred(meeting: BusinessState, actor: str, command: ProposeOutcome) -> Refusal | None:
    """[OUTCOME-21] What another meeting adopted is laid by the secretariat, with who adopted it."""
    if command.origin is None:
        if not command.adopted_by:
            return None
        return refusal(meeting, "unknown-text", "OUTCOME-21", text=ADOPTED_BY)
    if not is_secretariat(meeting, actor) or command.chairs:
        return refusal(meeting, "secretariat-only", "OUTCOME-21")
    return well_worded(meeting, {ADOPTED_BY: command.adopted_by})


def within_bounds(
    meeting: BusinessState, actor: str, item: ItemId | None, spec: str
) -> Refusal | None:
    """[OUTCOME-1] So many texts and amendments a delegation may have open on an item, and no more."""
    if is_secretariat(meeting, actor):
        return None
    mine, most = delegation(meeting, actor, item), most_open(meeting)
    if open_texts(meeting).get((item, mine), 0) < most:
        return None
    return refusal(meeting, "too-many-texts", spec, most=most)


def most_open(meeting: BusinessState) -> int:
    """[OUTCOME-1] How many texts and amendments a delegation may have open on an item."""
    most = sitting_of(meeting).rulebook.debate.open_texts
    return OPEN_TEXTS if isinstance(most, msgspec.UnsetType) else most


def on_table(meeting: BusinessState, outcome: OutcomeId) -> Outcome | Refusal:
    """The outcome, where it is still on the table."""
    known = meeting.outcomes.table.get(outcome)
    if known is None:
        return refusal(meeting, "unknown-outcome", "OUTCOME-1", outcome=outcome)
    if known.status in SETTLED:
        return refusal(meeting, "outcome-settled", "OUTCOME-1", outcome=outcome)
    return known


def may_draft(meeting: BusinessState, actor: str) -> Refusal | None:
    """[OUTCOME-1] Delegations, observers who may, the chair and the secretariat write texts by all."""
    known = person(meeting, actor)
    if is_secretariat(meeting, actor):
        return None
    if known is None or not (may(meeting, actor, "proposal") or is_chair(meeting, actor)):
        return refusal(meeting, "delegates-only", "OUTCOME-1")
    in_writing = is_written(meeting) and is_chair(meeting, actor)
    return None if in_writing else by_present(meeting, actor)


def by_drafter(meeting: BusinessState, order: Submission[Any]) -> Refusal | None:
    """[OUTCOME-1] `may_draft`, as an act declares who may."""
    return may_draft(meeting, order.actor)


def complete(meeting: BusinessState, known: Outcome) -> Refusal | None:
    """[OUTCOME-6] What is put is complete and current in every official language."""
    for language in sitting_of(meeting).languages:
        if language not in known.languages:
            return refusal(meeting, "language-missing", "OUTCOME-6", language=language)
        if language in known.stale:
            return refusal(meeting, "language-stale", "OUTCOME-6", language=language)
    return None


def not_put(meeting: BusinessState, known: Outcome) -> Refusal | None:
    """[OUTCOME-4] Not while it is being put."""
    if known.status == "put":
        return refusal(meeting, "outcome-being-put", "OUTCOME-4", outcome=known.id)
    return None


def not_frozen(meeting: BusinessState, known: Outcome) -> Refusal | None:
    """[OUTCOME-4] Neither while it is under silence nor while it is being put."""
    return not_circulated(meeting, known) or not_put(meeting, known)


def not_circulated(meeting: BusinessState, known: Outcome) -> Refusal | None:
    """[SILENCE-2] A text under silence stays as it is, and is neither put nor withdrawn."""
    if known.status == "circulated":
        return refusal(meeting, "silence-runs", "SILENCE-2", outcome=known.id)
    return None


def not_in_writing(meeting: BusinessState, known: Outcome) -> Refusal | None:
    """[CORRESPONDENCE-2] What is decided in writing, by silence or by vote, is decided in no other way meanwhile."""
    if known.status == "voting":
        return refusal(meeting, "vote-open", "CORRESPONDENCE-2", outcome=known.id)
    return not_circulated(meeting, known)
