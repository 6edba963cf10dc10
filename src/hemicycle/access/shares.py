"""What one client may ask of the server, so that none shuts out another.

A request counts against its client: the address, told apart by what the browser calls itself, since a whole ministry
may stand behind one address. Where that share is used up, whoever holds a seat or a personal link has one of their
own: a flood from the same address takes nothing from them.
"""

from collections import OrderedDict
from collections.abc import Awaitable, Callable, Iterable
from functools import lru_cache
from hashlib import sha256

from hemicycle.access.rate_limiter import RateLimiter, network
from hemicycle.access.tokens import digest, plausible

CLIENTS_OF_AN_ADDRESS = 4
"""An address may have the share of so many clients, by whatever names they go."""
ASKED_PER_S, ASKED_AT_ONCE = 50.0, 400
"""How often the register is asked for secrets that an address sends once its share is used up."""
MOST_SECRETS = 4
MOST_KNOWN = 20_000


class Shares:
    """The requests of one server, counted."""

    def __init__(self, rate_per_s: float, burst: int, clock: Callable[[], int]) -> None:
        self._clients = RateLimiter(rate_per_s, burst, clock)
        self._addresses = RateLimiter(
            rate_per_s * CLIENTS_OF_AN_ADDRESS, burst * CLIENTS_OF_AN_ADDRESS, clock
        )
        self._own = RateLimiter(rate_per_s, burst, clock)
        self._asked = RateLimiter(ASKED_PER_S, ASKED_AT_ONCE, clock)
        self._known: OrderedDict[str, None] = OrderedDict()

    async def allows(
        self,
        address: str | None,
        agent: str,
        secrets: Iterable[str],
        knows: Callable[[str], Awaitable[bool]],
    ) -> bool:
        """Whether a request passes; it is counted. `secrets`: of links and sessions it came with, which `knows`."""
        if self.allows_anybody(address, agent):
            return True
        where = network(address)
        for secret in list(filter(plausible, secrets))[:MOST_SECRETS]:
            if await self._holds(where, secret, knows) and self._own.allows(digest(secret)):
                return True
        return False

    def allows_anybody(self, address: str | None, agent: str) -> bool:
        """Whether a request passes that comes with no secret; it is counted."""
        where = network(address)
        client = f"{where} {_named(agent)}"
        return self._clients.allows(client) and self._addresses.allows(where)

    async def _holds(
        self, where: str, secret: str, knows: Callable[[str], Awaitable[bool]]
    ) -> bool:
        """Whether the secret opens something; one that did is not asked for again."""
        key = digest(secret)
        if key not in self._known:
            if not self._asked.allows(where) or not await knows(secret):
                return False
            self._known[key] = None
        self._known.move_to_end(key)
        if len(self._known) > MOST_KNOWN:
            self._known.popitem(last=False)
        return True


@lru_cache(maxsize=4096)
def _named(agent: str) -> str:
    """A short name for what a browser calls itself."""
    return sha256(agent.encode()).hexdigest()[:16]
