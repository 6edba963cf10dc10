"""Entries of delegations whose connection is lost while something is decided. The item is that of the decision."""

import msgspec

from hemicycle.procedure.core.entry import ItemFact
from hemicycle.procedure.words import ItemId, OutcomeId, ProposalId, Token, VoteId


class DelegationAwaited(ItemFact, frozen=True):
    """The last of a delegation lost the connection in a decision, which waits for it until `until` (ms), once.

    `outcome`: the text that is put; `vote`: the vote that is taken; `proposal`: what the chair proposes. `outage`:
    since the server had been away, which does not count as the one time.
    """

    member: Token
    until: int
    outcome: OutcomeId | None
    vote: VoteId | None
    item: ItemId | None
    proposal: ProposalId | msgspec.UnsetType = msgspec.UNSET
    outage: bool | msgspec.UnsetType = msgspec.UNSET


class DelegationsAway(ItemFact, frozen=True):
    """These were waited for, and were still away when it was decided; `about`: the text, the vote or the proposal."""

    members: list[Token]
    about: Token
    item: ItemId | None
