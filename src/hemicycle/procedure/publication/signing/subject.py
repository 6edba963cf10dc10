"""A language is signed off by name, and its signature does not outlive a change of it."""

import msgspec

from hemicycle.procedure.core.act import Decision, act
from hemicycle.procedure.core.actor import Submission
from hemicycle.procedure.core.changes import into, unless, when
from hemicycle.procedure.core.entry import Draft
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.core.subject import Subject, on
from hemicycle.procedure.core.values import AT, SEQ, WORDS, like, or_else
from hemicycle.procedure.publication.drafting.queries import left_out, to_settle
from hemicycle.procedure.publication.guards import ANY_TIME, OFFICE, readable, refusal
from hemicycle.procedure.publication.signing.commands import EraseSigner, SignLanguage
from hemicycle.procedure.publication.signing.entries import LanguageSigned, SignerErased
from hemicycle.procedure.publication.signing.queries import next_step, steps, touched
from hemicycle.procedure.publication.signing.state import Signature, Signing
from hemicycle.procedure.publication.state import PressText
from hemicycle.procedure.words import NO_LANGUAGE


@act(SignLanguage, LanguageSigned, by=OFFICE, when=ANY_TIME, spec="PRESS-8")
def sign(text: PressText, order: Submission[SignLanguage]) -> Decision:
    """[PRESS-8] Who signs knows what differs from the record, and has nothing left to look at."""
    one, draft = order.command, text.drafting
    if one.language not in draft.languages:
        return refusal(text, "unknown-language", "PRESS-8", language=one.language)
    if one.base != touched(text, one.language):
        return refusal(text, "changed-meanwhile", "PRESS-2", entry=touched(text, one.language))
    due = to_settle(draft, one.language)
    if due:
        return refusal(text, "sentences-stale", "PRESS-8", number=len(due), language=one.language)
    if [*one.name] != [NO_LANGUAGE]:
        return refusal(text, "text-empty", "PRESS-8")
    office = draft.offices.get(one.role, "")
    refused = _out_of_turn(text, one) or (None if one.office == office else _not_held(text, one))
    if refused:
        return refused
    step = f"{one.language}/{one.role}" if one.role else msgspec.UNSET
    fact = LanguageSigned(one.language, left_out(draft), step, office or msgspec.UNSET)
    return readable(text, one.name, known=[NO_LANGUAGE]) or [Draft(fact, {"name": one.name})]


@act(EraseSigner, SignerErased, by=OFFICE, when=ANY_TIME, spec="PRESS-11")
def erase(text: PressText, order: Submission[EraseSigner]) -> Decision:
    """[PRESS-11] A name goes; that the language was signed stands."""
    target = order.command.target
    language = text.signing.named.get(target)
    if language is None:
        return refusal(text, "no-text-there", "PRESS-11")
    last = text.signing.table[language].seq == target
    return [Draft(SignerErased(target, language if last else None))]


def _out_of_turn(text: PressText, one: SignLanguage) -> Refusal | None:
    """[PRESS-8] Of a chain each signs after the one before; who has signed signs anew only what has changed."""
    due = steps(text, one.language)
    step = next((key for key, role in due.items() if role == one.role), None)
    if step is None:
        return refusal(text, "unknown-role", "PRESS-8")
    if len(due) > 1 and step != next_step(text, one.language):
        following = next_step(text, one.language)
        role = due[following] if following else ""
        return refusal(text, "not-your-turn", "PRESS-8", role=role)
    return None


def _not_held(text: PressText, one: SignLanguage) -> Refusal:
    """[PRESS-24] Who holds the office that the body's rules name for this step signs it, and nobody else."""
    office = text.drafting.offices.get(one.role, "")
    return refusal(text, "not-in-office", "PRESS-24", role=one.role, office=office)


SIGNATURE = like(Signature, LanguageSigned, seq=SEQ, at=AT, texts=WORDS)

SIGNING = Subject[PressText](
    name="signing",
    home=__package__,
    parts=("signing",),
    acts=[sign, erase],
    evolve=[
        on(
            LanguageSigned,
            PressText.signing,
            when(
                LanguageSigned.step,
                into(Signing.table).put(or_else(LanguageSigned.step, ""), SIGNATURE),
                into(Signing.named).put(SEQ, or_else(LanguageSigned.step, "")),
            ),
            unless(
                LanguageSigned.step,
                into(Signing.table).put(LanguageSigned.language, SIGNATURE),
                into(Signing.named).put(SEQ, LanguageSigned.language),
            ),
        ),
        on(
            SignerErased,
            PressText.signing,
            into(Signing.table).at(SignerErased.language, into(Signature.texts).set({})),
            into(Signing.named).take(SignerErased.target),
        ),
    ],
    offers=(),
)
