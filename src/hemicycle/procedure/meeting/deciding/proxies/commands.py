"""Commands of proxies."""

from hemicycle.procedure.core.actor import Command
from hemicycle.procedure.words import Given, ItemId, ProxyId


class GiveProxy(Command, frozen=True, tag="give-proxy"):
    """Let another member vote for one's own, on these items (None: on every item).

    `member`: for whom a letter is entered, by the secretariat; a delegation gives its own.
    """

    holder: Given
    items: list[ItemId] | None = None
    member: Given | None = None


class WithdrawProxy(Command, frozen=True, tag="withdraw-proxy"):
    """Take a proxy back: one's delegation votes for itself again."""

    proxy: ProxyId
