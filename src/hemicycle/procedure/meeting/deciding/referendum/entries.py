"""Entries of an agreement ad referendum. Times are UTC in milliseconds.

It runs as a silence does, by the same id; with the last confirmation an `outcome-adopted` of its own adopts the text.
"""

import msgspec

from hemicycle.procedure.core.entry import ItemFact
from hemicycle.procedure.words import Digest, ItemId, OutcomeId, ParticipantId, SilenceId, Token


class CapitalAwaited(ItemFact, frozen=True):
    """A delegation joins the consensus on this version ad referendum: its capital has yet to confirm."""

    outcome: OutcomeId
    version: int
    member: Token
    participant: ParticipantId
    item: ItemId | None


class AgreedAdReferendum(ItemFact, frozen=True):
    """This version is agreed, and adopted once all of `awaits` have confirmed it before `expires`."""

    silence: SilenceId
    outcome: OutcomeId
    version: int
    digest: Digest
    awaits: list[Token]
    expires: int
    item: ItemId | None


class AgreementConfirmed(ItemFact, frozen=True):
    """`member` confirmed: `participant` did so here, or it came by other means at `received`. Texts: `text`."""

    silence: SilenceId
    outcome: OutcomeId
    member: Token
    participant: ParticipantId | None
    received: int | None
    item: ItemId | None


class AgreementReached(ItemFact, frozen=True):
    """All have confirmed; or, where the body's rules say so, nobody refused before the date.

    `silent`: who had not confirmed then.
    """

    silence: SilenceId
    outcome: OutcomeId
    item: ItemId | None
    silent: list[Token] | msgspec.UnsetType = msgspec.UNSET


class AgreementLapsed(ItemFact, frozen=True):
    """At the date these `missing` had not confirmed: the text is not agreed."""

    silence: SilenceId
    outcome: OutcomeId
    missing: list[Token]
    item: ItemId | None
