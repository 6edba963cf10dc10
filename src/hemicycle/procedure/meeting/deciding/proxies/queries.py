"""Questions about proxies that votes and quorums ask."""

from hemicycle.procedure.core.noting import shared
from hemicycle.procedure.meeting.deciding.electorate import decisions_of
from hemicycle.procedure.meeting.deciding.proxies.state import Proxy
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import ItemId


@shared
def most_proxies(meeting: Meeting) -> int:
    """For how many others a member may vote under the rule of the body that allows the most."""
    decisions = decisions_of(meeting)
    return max((rule.proxies for rule in decisions.rules), default=0) if decisions else 0


def holds_on(proxy: Proxy, item: ItemId | None) -> bool:
    """Whether the proxy is given for this item."""
    return proxy.items is None or item in proxy.items


def in_force(
    meeting: Meeting, item: ItemId | None, most: int, register: list[str]
) -> dict[str, str]:
    """[PROXY-3] Giver → holder on this item, both of the register; of a holder the first given, `most` of them."""
    voters, found = {*register}, dict[str, str]()
    for one in meeting.proxies.given.values():
        both = {one.member, one.holder} <= voters
        if both and holds_on(one, item) and [*found.values()].count(one.holder) < most:
            found[one.member] = one.holder
    return found
