"""Who votes for whom: the proxies that members have given."""

import msgspec

from hemicycle.procedure.words import ItemId, ProxyId


class Proxy(msgspec.Struct, frozen=True):
    """`holder` votes for `member`, on these items (None: on every item). `letter`: the secretariat entered it."""

    id: ProxyId
    seq: int
    at: int
    member: str
    holder: str
    items: list[ItemId] | None
    letter: bool


class Proxies(msgspec.Struct, frozen=True):
    """Those that stand, by id, in the order in which they were given."""

    given: dict[ProxyId, Proxy] = {}
