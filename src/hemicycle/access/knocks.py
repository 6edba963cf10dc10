"""Who may ask at all: the right host, a page of our own, the client's address, and no more than its share."""

from collections.abc import Awaitable, Callable, Mapping, Sequence

from hemicycle.access.cookies import held_secrets
from hemicycle.access.forwarded import client_address, networks_of
from hemicycle.access.origin import host_ok, origin_ok
from hemicycle.access.rate_limiter import RateLimiter
from hemicycle.access.shares import Shares
from hemicycle.settings import Settings


class Knocks:
    """What is asked of every request before it reaches a route. `knows`: whether a secret opens anything."""

    def __init__(
        self,
        settings: Settings,
        clock: Callable[[], int],
        knows: Callable[[str], Awaitable[bool]],
    ) -> None:
        self._base_url = settings.base_url
        self._proxies = networks_of(settings.trusted_proxies)
        self._knows = knows
        self.shares = Shares(settings.rate_per_s, settings.rate_burst, clock)
        self.failures = RateLimiter(1 / 6, 20, clock)

    def origin_ok(self, headers: Mapping[str, str]) -> bool:
        """Whether a state change or a handshake with these headers comes from a page of this server."""
        return origin_ok(headers, self._base_url)

    def host_ok(self, headers: Mapping[str, str]) -> bool:
        """Whether a request with these headers names this server."""
        return host_ok(headers.get("host"), self._base_url)

    def client(
        self, peer: str | None, forwarded: Sequence[str], x_forwarded_for: Sequence[str]
    ) -> str | None:
        """The address that a request comes from: the peer's, or whom a proxy of the settings passes on."""
        return client_address(peer, forwarded, x_forwarded_for, self._proxies)

    async def allows(
        self, address: str | None, agent: str, cookies: Mapping[str, str], token: str | None
    ) -> bool:
        """Whether a client may ask for more now; counted. `token`: of a link in the request's path."""
        secrets = [*([token] if token else []), *held_secrets(cookies)]
        return await self.shares.allows(address, agent, secrets, self._knows)
