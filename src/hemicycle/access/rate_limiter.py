"""How often one address may knock: token buckets, bounded in memory. The clock is handed in.

An IPv6 network of /64 counts as one address, since one household has them all (RFC 6177).
"""

from collections import OrderedDict
from collections.abc import Callable
from functools import lru_cache
from ipaddress import IPv6Address, ip_address

MOST_ADDRESSES = 20_000


class RateLimiter:
    """`burst` at once, then `rate_per_s`. The addresses seen longest ago are forgotten first."""

    def __init__(self, rate_per_s: float, burst: int, clock: Callable[[], int]) -> None:
        self._rate = rate_per_s / 1000
        self._burst = float(burst)
        self._clock = clock
        self._left: OrderedDict[str, tuple[float, int]] = OrderedDict()

    def allows(self, address: str | None) -> bool:
        """Whether the address may knock now; the knock is counted."""
        key = network(address)
        now = self._clock()
        left, at = self._left.pop(key, (self._burst, now))
        left = min(self._burst, left + max(0, now - at) * self._rate)
        allowed = left >= 1
        self._left[key] = (left - 1 if allowed else left, now)
        if len(self._left) > MOST_ADDRESSES:
            self._left.popitem(last=False)
        return allowed

    def __len__(self) -> int:
        return len(self._left)


@lru_cache(maxsize=8192)
def network(address: str | None) -> str:
    """What counts as one address."""
    try:
        found = ip_address(address or "")
    except ValueError:
        return address or ""
    if isinstance(found, IPv6Address):
        return (
            found.ipv4_mapped.compressed
            if found.ipv4_mapped
            else str(IPv6Address(int(found) >> 64 << 64))
        )
    return found.compressed
