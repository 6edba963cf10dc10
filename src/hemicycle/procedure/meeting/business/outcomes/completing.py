"""Supplying a language that an amendment lacks, as for a text: by its author's delegation or the secretariat.

It stays the same amendment, fixed anew by a digest that covers every language; who accepted it accepts it still.
"""

from collections.abc import Sequence
from typing import Any

from msgspec.structs import replace

from hemicycle.procedure.core.act import By, Decision, act
from hemicycle.procedure.core.actor import Submission
from hemicycle.procedure.core.changes import alike, into
from hemicycle.procedure.core.entry import Draft
from hemicycle.procedure.core.noting import shared
from hemicycle.procedure.core.option import Asked, Listing, Option, Own
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.core.subject import on
from hemicycle.procedure.core.values import BY, SEQ, WORDS, like
from hemicycle.procedure.meeting.business.outcomes.amending import waiting_amendment
from hemicycle.procedure.meeting.business.outcomes.commands import SupplyAmendmentLanguage
from hemicycle.procedure.meeting.business.outcomes.composing import change_in
from hemicycle.procedure.meeting.business.outcomes.entries import AmendmentLanguageSupplied
from hemicycle.procedure.meeting.business.outcomes.evolve import AMENDMENTS, at_outcome
from hemicycle.procedure.meeting.business.outcomes.owners import own_amendments
from hemicycle.procedure.meeting.business.outcomes.parts import (
    Digests,
    change_digest,
    new_digests,
)
from hemicycle.procedure.meeting.business.outcomes.queries import amended_text
from hemicycle.procedure.meeting.business.outcomes.state import (
    SETTLED,
    AddedPart,
    Amendment,
    Wording,
)
from hemicycle.procedure.meeting.business.outcomes.tabling import by_drafter, not_frozen
from hemicycle.procedure.meeting.business.outcomes.wording import still_salted, well_worded
from hemicycle.procedure.meeting.business.state import BusinessState
from hemicycle.procedure.meeting.kernel.declared import ANOTHER_TEXT, MET
from hemicycle.procedure.meeting.kernel.guards import refusal
from hemicycle.procedure.meeting.kernel.places import office, seated
from hemicycle.procedure.meeting.kernel.queries import is_secretariat, of_delegation, sitting_of
from hemicycle.procedure.meeting.kernel.rights import rights
from hemicycle.procedure.words import PartId, Texts


@act(
    SupplyAmendmentLanguage,
    AmendmentLanguageSupplied,
    by=By[Any]("its author's delegation, the secretariat", by_drafter),
    when=MET,
    spec="AMEND-8",
    amid=ANOTHER_TEXT,
)
def supply_amendment(
    meeting: BusinessState, order: Submission[SupplyAmendmentLanguage]
) -> Decision:
    """[AMEND-8] What an amendment that waits for its vote lacks; it stays as it is."""
    actor, texts, seq = order.actor, order.command.texts, meeting.size
    found = waiting_amendment(meeting, order.command.amendment)
    if isinstance(found, Refusal):
        return found
    known, one = found
    mine = of_delegation(meeting, actor, one.participant, one.capacity)
    refused = (
        not_frozen(meeting, known)
        or (None if mine or is_secretariat(meeting, actor) else _not_yours(meeting, one))
        or _fitting(meeting, one, texts)
        or well_worded(meeting, texts)
        or still_salted(meeting, known)
    )
    if refused:
        return refused
    new = new_digests(known, texts)
    replaces = {part: {**old, **new.get(part, {})} for part, old in one.replaces.items()}
    adds = [AddedPart(a.id, a.after, {**a.digests, **new.get(a.id, {})}) for a in one.adds]
    change = replace(change_in(one), replaces=replaces, adds=adds)
    entries = {part: {**one.entries.get(part, {}), **dict.fromkeys(new[part], seq)} for part in new}
    fact = AmendmentLanguageSupplied(
        amendment=one.id,
        outcome=known.id,
        digest=change_digest(one.amends or known.id, change),
        replaces=replaces,
        adds=adds,
        entries={**one.entries, **entries},
        supplied=sorted({language for text in texts.values() for language in text}),
        item=known.item,
    )
    return [Draft(fact, texts)]


def _not_yours(meeting: BusinessState, one: Amendment) -> Refusal:
    return refusal(meeting, "not-yours", "AMEND-8", by=one.participant)


def _fitting(meeting: BusinessState, one: Amendment, texts: Texts) -> Refusal | None:
    """[AMEND-8] Parts that it has, in official languages that these lack, and in none other."""
    made, official = _made(one), sitting_of(meeting).languages
    strange = next((name for name in texts if name not in made), None)
    if strange is not None:
        return refusal(meeting, "unknown-part", "OUTCOME-12", text=strange)
    if not texts:
        return refusal(meeting, "text-empty", "AMEND-8", text="text")
    named = ((PartId(name), language) for name, text in texts.items() for language in sorted(text))
    there = (lang for part, lang in named if lang in official and lang in made[part])
    language = next(there, None)
    if language is None:
        return None
    return refusal(meeting, "language-current", "AMEND-8", language=language)


def _made(one: Amendment) -> dict[PartId, Digests]:
    """The parts that it words."""
    return {**one.replaces, **{added.id: added.digests for added in one.adds}}


def lacking(languages: Sequence[str], one: Amendment) -> tuple[PartId, str] | None:
    """The first part of an amendment that lacks one of these languages, and the language."""
    every = (
        (part, lang) for part, have in _made(one).items() for lang in languages if lang not in have
    )
    return next(every, None)


@shared
def _behind(meeting: BusinessState) -> tuple[str, ...]:
    languages = sitting_of(meeting).languages
    texts = [o for o in meeting.outcomes.table.values() if o.amendments and o.status not in SETTLED]
    return tuple(
        one.id
        for o in texts
        for one in o.amendments
        if one.status == "proposed" and lacking(languages, one)
    )


@shared
def _own_behind(meeting: BusinessState) -> dict[str, tuple[str, ...]]:
    behind = {*_behind(meeting)}
    owned = own_amendments(meeting).items() if behind else ()
    found = ((who, tuple(one for one in ids if one in behind)) for who, ids in owned)
    return {who: ids for who, ids in found if ids}


def _supplied(meeting: BusinessState, asked: Asked) -> SupplyAmendmentLanguage:
    text = amended_text(meeting)[asked.target]
    one = next(a for a in meeting.outcomes.table[text].amendments if a.id == asked.target)
    part, language = lacking(sitting_of(meeting).languages, one) or ("", "")
    return SupplyAmendmentLanguage(text, asked.target, {part: {language: "…"}})


ROW = on(
    AmendmentLanguageSupplied,
    BusinessState.outcomes,
    at_outcome(
        AmendmentLanguageSupplied.outcome,
        AMENDMENTS.at(
            AmendmentLanguageSupplied.amendment,
            *alike(
                Amendment,
                AmendmentLanguageSupplied.digest,
                AmendmentLanguageSupplied.replaces,
                AmendmentLanguageSupplied.adds,
                AmendmentLanguageSupplied.entries,
            ),
            into(Amendment.wordings).add(
                like(Wording, AmendmentLanguageSupplied, seq=SEQ, texts=WORDS)
            ),
            into(Amendment.supplied).put_each(AmendmentLanguageSupplied.supplied, BY),
        ),
    ),
)
OFFERS = (
    Option(SupplyAmendmentLanguage, office, Listing("amendments-behind", _behind), _supplied),
    Option(
        SupplyAmendmentLanguage,
        seated,
        Own("own-amendments-behind", _own_behind),
        _supplied,
        (rights,),
    ),
)
