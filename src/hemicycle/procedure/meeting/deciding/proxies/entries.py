"""Entries of proxies."""

from hemicycle.procedure.core.entry import Fact
from hemicycle.procedure.words import ItemId, ProxyId, Token


class ProxyGiven(Fact, frozen=True):
    """`holder` votes for `member` from now on, on these items (None: on every item).

    `letter`: the member wrote, and the secretariat entered it.
    """

    proxy: ProxyId
    member: Token
    holder: Token
    items: list[ItemId] | None
    letter: bool


class ProxyWithdrawn(Fact, frozen=True):
    """The member votes for itself again. `letter`: it wrote so, and the secretariat entered it."""

    proxy: ProxyId
    member: Token
    holder: Token
    letter: bool
