"""The egress client, made when something is first asked for: what a machine trusts takes a while to read."""

import asyncio
from collections.abc import Mapping
from typing import Protocol

from hemicycle.outbound.egress.client import MOST_BYTES, WITHIN_S, Egress, Fetched
from hemicycle.outbound.egress.guard import Place


class Fetches(Protocol):
    """Whoever asks other servers, as `Egress` does."""

    async def fetch(
        self,
        url: str,
        *,
        method: str = "GET",
        headers: Mapping[str, str] | None = None,
        content: bytes | None = None,
        most_bytes: int = MOST_BYTES,
        within_s: float = WITHIN_S,
    ) -> Fetched:
        """See Egress. Raises NotFetched."""


class Outside:
    """Asks as `agent`. `trusted`: hosts that the settings name."""

    def __init__(self, agent: str, trusted: frozenset[Place]) -> None:
        self._agent, self._trusted = agent, trusted
        self._client: Egress | None = None
        self._making = asyncio.Lock()

    async def fetch(
        self,
        url: str,
        *,
        method: str = "GET",
        headers: Mapping[str, str] | None = None,
        content: bytes | None = None,
        most_bytes: int = MOST_BYTES,
        within_s: float = WITHIN_S,
    ) -> Fetched:
        """See Egress. Raises NotFetched."""
        async with self._making:
            if self._client is None:
                self._client = await asyncio.to_thread(Egress, self._agent, self._trusted)
        return await self._client.fetch(
            url,
            method=method,
            headers=headers,
            content=content,
            most_bytes=most_bytes,
            within_s=within_s,
        )

    async def close(self) -> None:
        """Let go of what is open."""
        if self._client is not None:
            await self._client.close()
