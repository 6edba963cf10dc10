"""Delegations whose connection was lost while something was decided: each is waited for once a decision."""

import msgspec

from hemicycle.procedure.words import ItemId, OutcomeId, ProposalId, Token, VoteId


class Pending(msgspec.Struct, frozen=True):
    """The decision that is open: the text that is put, the vote that is taken, or what the chair proposes.

    `until`: for each delegation whose connection was lost in it, until when it is waited for (ms), back or not.
    `spared`: those whose connection was lost with the server's, and who are waited for again.
    """

    outcome: OutcomeId | None
    vote: VoteId | None
    item: ItemId | None
    proposal: ProposalId | None = None
    until: dict[Token, int] = {}
    spared: list[Token] = []


class Away(msgspec.Struct, frozen=True):
    """Those that were still away when it was decided."""

    members: list[Token]
    item: ItemId | None


class Awaiting(msgspec.Struct, frozen=True):
    """`away` by the text, the vote or the proposal."""

    pending: Pending | None = None
    away: dict[Token, Away] = {}
