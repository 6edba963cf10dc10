"""Entries of delegations whose connection is lost while something is decided. The item is that of the decision."""

from hemicycle.procedure.core.entry import ItemFact
from hemicycle.procedure.words import ItemId, OutcomeId, Token, VoteId


class DelegationAwaited(ItemFact, frozen=True):
    """The last of a delegation lost the connection in a call or a vote, which waits for it until `until` (ms), once.

    `outcome`: the text that is put; `vote`: the vote that is taken.
    """

    member: Token
    until: int
    outcome: OutcomeId | None
    vote: VoteId | None
    item: ItemId | None


class DelegationsAway(ItemFact, frozen=True):
    """These were waited for, and were still away when the text was adopted or the vote closed; `about`: which."""

    members: list[Token]
    about: Token
    item: ItemId | None
