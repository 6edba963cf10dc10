"""Show of support: a delegation says that it supports a text on the table. It decides nothing."""

from collections.abc import Hashable

from hemicycle.procedure.core.act import Decision, act
from hemicycle.procedure.core.actor import Command, Submission
from hemicycle.procedure.core.changes import into
from hemicycle.procedure.core.entry import Draft, ItemFact
from hemicycle.procedure.core.noting import shared
from hemicycle.procedure.core.option import Option
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.core.subject import Subject, on
from hemicycle.procedure.core.values import SEQ, WORDS, like
from hemicycle.procedure.meeting.business.outcomes.offers import TEXTS
from hemicycle.procedure.meeting.business.outcomes.tabling import on_table
from hemicycle.procedure.meeting.kernel.declared import MET, delegates
from hemicycle.procedure.meeting.kernel.guards import readable, refusal, worded
from hemicycle.procedure.meeting.kernel.places import seated
from hemicycle.procedure.meeting.kernel.queries import accredited, capacity_of, delegation
from hemicycle.procedure.words import ItemId, OutcomeId, Text, Token
from tests.procedure.support.state import Shown, Support, Supported


class ShowSupport(Command, frozen=True, tag="show-support"):
    """Support a text, with a reason."""

    outcome: OutcomeId
    reason: Text = {}  # noqa: RUF012 — copied by the struct


class WithdrawSupport(Command, frozen=True, tag="withdraw-support"):
    """Support it no more."""

    outcome: OutcomeId


class SupportShown(ItemFact, frozen=True):
    """A delegation supports a text. Texts: `reason`."""

    key: Token
    outcome: OutcomeId
    member: Token
    item: ItemId | None


class SupportWithdrawn(ItemFact, frozen=True):
    """It supports it no more."""

    key: Token
    item: ItemId | None


@act(ShowSupport, SupportShown, by=delegates("SUPPORT-1"), when=MET, spec="SUPPORT-1")
def show_support(meeting: Supported, order: Submission[ShowSupport]) -> Decision:
    """[SUPPORT-1] Any delegation, once, while the text is on the table."""
    known = on_table(meeting, order.command.outcome)
    if isinstance(known, Refusal):
        return known
    member = delegation(meeting, order.actor, known.item)
    key = f"{known.id}/{member}"
    if key in meeting.support.shown:
        return refusal(meeting, "already-supported", "SUPPORT-1", outcome=known.id)
    texts = worded(order.command.reason, "reason")
    fact = SupportShown(key, known.id, member, known.item)
    return readable(meeting, texts) or [Draft(fact, texts)]


@act(WithdrawSupport, SupportWithdrawn, by=delegates("SUPPORT-2"), when=MET, spec="SUPPORT-2")
def withdraw_support(meeting: Supported, order: Submission[WithdrawSupport]) -> Decision:
    """[SUPPORT-2] By the delegation that showed it."""
    known = on_table(meeting, order.command.outcome)
    if isinstance(known, Refusal):
        return known
    key = f"{known.id}/{delegation(meeting, order.actor, known.item)}"
    if key not in meeting.support.shown:
        return refusal(meeting, "not-supported", "SUPPORT-2", outcome=known.id)
    return [Draft(SupportWithdrawn(key, known.item))]


SHOWN = like(Shown, SupportShown, seq=SEQ, texts=WORDS)


@shared
def _supporting(meeting: Supported) -> dict[str, Hashable]:
    """The texts that each person's delegation supports: in that they differ."""
    shown, found = [*meeting.support.shown.values()], dict[str, Hashable]()
    for who, one in accredited(meeting).items():
        own = [s.outcome for s in shown if s.member == (capacity_of(one, s.item) or who)]
        found |= {who: frozenset(own)} if own else {}
    return found


SUPPORT = Subject[Supported](
    name="support",
    home="tests.procedure.support",
    parts=("support",),
    acts=[show_support, withdraw_support],
    evolve=[
        on(SupportShown, Supported.support, into(Support.shown).put(SupportShown.key, SHOWN)),
        on(SupportWithdrawn, Supported.support, into(Support.shown).take(SupportWithdrawn.key)),
    ],
    offers=[
        Option(ShowSupport, seated, TEXTS, marks=(_supporting,)),
        Option(WithdrawSupport, seated, TEXTS, marks=(_supporting,)),
    ],
)
