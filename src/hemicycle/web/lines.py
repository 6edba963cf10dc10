"""How many connections the server holds, and who yields when there is no room for another.

A descriptor is the scarcest thing that a stranger can take. Of those that there are, the public's lines may have three
quarters; the rest is for whoever has a seat. Where all are taken, the connection that was silent for longest goes.
"""

import resource
from collections import Counter, OrderedDict
from collections.abc import Iterable
from functools import lru_cache
from ipaddress import ip_address
from typing import Protocol

from hemicycle.access.forwarded import networks_of

MOST_DESCRIPTORS = 65_536
SPARE = 128
"""Descriptors for files, databases, the media server."""
PUBLIC_SHARE = 0.75
LINES_AN_ADDRESS = 2_000
"""Lines of the public from one address: behind one, a whole ministry may watch."""
CONNECTIONS_AN_ADDRESS = 4_000
MOST_PEERS = 4_000
"""Peers of which it is remembered whether they stand for many."""
LOOPBACK = ("127.0.0.0/8", "::1", "::ffff:127.0.0.0/104")


class Yielding(Protocol):
    """A connection that can be cut."""

    def cut(self) -> None:
        """Close it at once; nothing that waits is sent."""


def raise_descriptors() -> int:
    """Raise this process's limit of descriptors as far as it may; the limit."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = MOST_DESCRIPTORS if hard == resource.RLIM_INFINITY else min(hard, MOST_DESCRIPTORS)
    if soft != resource.RLIM_INFINITY and soft < wanted:
        resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))
        return wanted
    return MOST_DESCRIPTORS if soft == resource.RLIM_INFINITY else soft


class Lines:
    """The connections of one server. `descriptors`: its limit. `proxies`: peers that stand for many clients."""

    def __init__(self, descriptors: int = MOST_DESCRIPTORS, proxies: Iterable[str] = ()) -> None:
        self.descriptors = descriptors
        self._proxies = networks_of([*LOOPBACK, *proxies])
        self._stands_for_many = lru_cache(MOST_PEERS)(self._is_proxy)
        self.most = max(8, descriptors - min(SPARE, descriptors // 4))
        self.most_public = int(self.most * PUBLIC_SHARE)
        self.an_address = min(CONNECTIONS_AN_ADDRESS, max(4, self.most // 2))
        self._watching: Counter[str] = Counter()
        self._watchers = 0
        self._open: dict[Yielding, str] = {}
        self._peers: Counter[str] = Counter()
        self._silent: OrderedDict[Yielding, None] = OrderedDict()

    @property
    def count(self) -> int:
        """Connections that are open."""
        return len(self._open)

    # ---- lines of the public, by the client's address

    def admit(self, address: str | None) -> bool:
        """Whether one more of the public may watch; counted."""
        key = address or ""
        if self._watchers >= self.most_public or self._watching[key] >= LINES_AN_ADDRESS:
            return False
        self._watching[key] += 1
        self._watchers += 1
        return True

    def release(self, address: str | None) -> None:
        """One of them has gone."""
        key = address or ""
        self._watching[key] -= 1
        self._watchers -= 1
        if self._watching[key] <= 0:
            del self._watching[key]

    # ---- connections, by their peer's address

    def opened(self, connection: Yielding, peer: str) -> bool:
        """Another connection, silent until it is `heard`; False: there is no room for it.

        A peer on this machine is a proxy, or its owner, and is not counted by itself.
        """
        if not self._stands_for_many(peer) and self._peers[peer] >= self.an_address:
            return False
        if len(self._open) >= self.most and not self._yield():
            return False
        self._open[connection] = peer
        self._peers[peer] += 1
        self._silent[connection] = None
        return True

    def heard(self, connection: Yielding) -> None:
        """It has asked for something, and is being answered."""
        self._silent.pop(connection, None)

    def silent(self, connection: Yielding) -> None:
        """It has been answered, and says nothing."""
        if connection in self._open:
            self._silent[connection] = None

    def closed(self, connection: Yielding) -> None:
        """It is gone."""
        self._silent.pop(connection, None)
        peer = self._open.pop(connection, None)
        if peer is not None:
            self._peers[peer] -= 1
            if self._peers[peer] <= 0:
                del self._peers[peer]

    def _is_proxy(self, peer: str) -> bool:
        try:
            address = ip_address(peer)
        except ValueError:
            return True  # a socket of this machine's own
        return any(address in network for network in self._proxies)

    def _yield(self) -> bool:
        if not self._silent:
            return False
        longest, _ = self._silent.popitem(last=False)
        self.closed(longest)
        longest.cut()
        return True
