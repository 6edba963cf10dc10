"""What a screen could offer of texts and amendments: samples of commands, for the rules to answer."""

from collections.abc import Iterator

from hemicycle.procedure.core.actor import Command, salted
from hemicycle.procedure.core.subject import Offer
from hemicycle.procedure.meeting.business.outcomes import commands
from hemicycle.procedure.meeting.business.outcomes.amending import pending
from hemicycle.procedure.meeting.business.outcomes.state import Outcome
from hemicycle.procedure.meeting.business.outcomes.tabling import SETTLED, WAITING
from hemicycle.procedure.meeting.business.state import BusinessState
from hemicycle.procedure.meeting.kernel.queries import is_chair, person, sitting_of
from hemicycle.procedure.words import Text, Texts

DRAFTED = ("proposed", "put", "objected", "voting")
"""Texts that are offered for rewording."""


def offers(meeting: BusinessState, actor: str, now: int) -> Iterator[Offer]:
    """To propose, to reword and to take back; amendments, where the body's rules know votes."""
    words: Text = {sitting_of(meeting).languages[0]: "…"}
    if person(meeting, actor):
        yield _laying("self", words), "self"
    yield _laying("participants", words), "participants"
    for outcome in meeting.outcomes.table.values():
        if outcome.status in DRAFTED:
            yield from _wording(meeting, outcome)
            yield commands.WithdrawOutcome(outcome.id), outcome.id
        if outcome.status not in SETTLED and sitting_of(meeting).rulebook.decisions:
            yield from _amending(meeting, actor, outcome, words)


def _laying(by: str, words: Text) -> Command:
    return salted(commands.ProposeOutcome(by, {"text": words}, verb="note"), "0" * 64)


def _wording(meeting: BusinessState, outcome: Outcome) -> Iterator[Offer]:
    """To reword it, and to supply a language that it lacks."""
    verb = "amend" if outcome.verb != "amend" else "note"
    yield commands.AmendOutcome(outcome.id, {}, verb=verb), outcome.id
    for part in outcome.parts:
        lacks = [one for one in sitting_of(meeting).languages if one not in part.digests]
        for language in [*lacks, *part.stale][:1]:
            yield commands.SupplyLanguage(outcome.id, {part.id: {language: "…"}}), outcome.id
            return


def _amending(meeting: BusinessState, actor: str, outcome: Outcome, words: Text) -> Iterator[Offer]:
    if person(meeting, actor):
        texts: Texts = {outcome.parts[0].id: words}
        yield commands.ProposeAmendment(outcome.id, texts), outcome.id
        for one in outcome.amendments:
            if one.status == "overtaken":
                yield commands.RestateAmendment(outcome.id, one.id, texts), one.id
            if one.status in WAITING:
                yield commands.WithdrawAmendment(outcome.id, one.id), one.id
    waiting = [one.id for one in pending(outcome)]
    if is_chair(meeting, actor) and waiting:
        yield commands.OrderAmendments(outcome.id, waiting), outcome.id
