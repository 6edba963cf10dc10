"""The connection itself: a name is resolved once, each address is checked, and a checked one is connected to.

It stands under the HTTP client, so that no request, redirect or name goes another way.
"""

import asyncio
import socket
from collections.abc import Awaitable, Callable, Iterable
from ssl import SSLContext
from typing import Any

import httpcore2
import httpx2

from hemicycle.outbound.egress.fault import NotFetched
from hemicycle.outbound.egress.reachable import is_reachable

Resolve = Callable[[str, int], Awaitable[list[str]]]
"""The addresses of a name, in the order in which they are to be tried. Raises OSError."""
PORTS = frozenset({80, 443})
Place = tuple[str, int]


async def resolve(host: str, port: int) -> list[str]:
    """As this machine does."""
    found = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return [*dict.fromkeys(str(place[0]) for *_, place in found)]


class Guarded(httpcore2.AsyncNetworkBackend):
    """Connections to whoever may be reached. `trusted`: host and port that the settings name, which may be anywhere."""

    def __init__(self, trusted: frozenset[Place], names: Resolve = resolve) -> None:
        self._trusted = trusted
        self._names = names
        self._below = httpcore2.AnyIOBackend()

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ASYNC109 (the signature is the client's)
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore2.AsyncNetworkStream:
        """Raises NotFetched where no address of the host may be reached, or none answers."""
        trusted = (host.lower(), port) in self._trusted
        if not trusted and port not in PORTS:
            raise NotFetched("port", f"{host}:{port}: only ports 80 and 443 are reached")
        try:
            found = await self._names(host, port)
        except (OSError, UnicodeError) as fault:
            raise NotFetched("unknown-host", f"{host}: {fault}") from fault
        allowed = [one for one in found if trusted or is_reachable(one)]
        if not allowed:
            raise NotFetched("address", f"{host}: {', '.join(found) or 'no address'}: not reached")
        told = ""
        for address in allowed:
            try:
                return await self._below.connect_tcp(
                    address, port, timeout, local_address, socket_options
                )
            except (httpcore2.ConnectError, httpcore2.ConnectTimeout) as gone:
                told = str(gone)
        raise NotFetched("unreachable", f"{host}: {told}")

    async def connect_unix_socket(
        self, path: str, *_: Any, **__: Any
    ) -> httpcore2.AsyncNetworkStream:
        """Nobody else's server is there."""
        raise NotFetched("address", f"{path}: a socket of this machine")

    async def sleep(self, seconds: float) -> None:
        """See the client's."""
        await self._below.sleep(seconds)


class GuardedTransport(httpx2.AsyncHTTPTransport):
    """The HTTP client's transport over guarded connections: no proxy, nothing from the environment."""

    def __init__(self, backend: httpcore2.AsyncNetworkBackend, verify: SSLContext | bool) -> None:
        context = httpx2.create_ssl_context(verify=verify, trust_env=False)
        super().__init__(verify=context, trust_env=False)
        self._pool = httpcore2.AsyncConnectionPool(
            ssl_context=context,
            max_connections=20,
            max_keepalive_connections=0,  # a kept line would be one that was checked long ago
            network_backend=backend,
        )
