"""What a page is offered on one connection, and its answers: one offer after the other (RFC 9429, 3.5).

An offer that a broken line swallowed is said again when the page is back.
"""

import asyncio
from collections.abc import Callable

from hemicycle.signals import EngineOffer, EngineSignal, MediaLine, PageAnswer

ANSWER_S = 10.0
"""How long a page has to answer an offer."""
Tell = Callable[[EngineSignal], None]


class Negotiation:
    """`connection` tells this connection of the page from those before it; `tell` sends the page a signal."""

    def __init__(self, connection: int, tell: Tell) -> None:
        self._connection = connection
        self._tell = tell
        self._number = 0
        self._offer: EngineOffer | None = None
        self._answer: asyncio.Future[str] | None = None

    async def answer(self, sdp: str, lines: dict[str, MediaLine]) -> str:
        """The page's answer to an offer, whose lines carry this. Raises TimeoutError."""
        self._number += 1
        self._answer = asyncio.get_running_loop().create_future()
        self._offer = EngineOffer(self._connection, self._number, sdp, lines)
        self._tell(self._offer)
        try:
            async with asyncio.timeout(ANSWER_S):
                return await self._answer
        finally:
            self._offer = None

    def answered(self, answer: PageAnswer) -> None:
        """The page answers; what it answers to an older offer is late."""
        meant = (answer.connection, answer.n) == (self._connection, self._number)
        if meant and self._answer and not self._answer.done():
            self._answer.set_result(answer.sdp)

    def repeat(self) -> None:
        """Say the offer again that is not answered yet."""
        if self._offer:
            self._tell(self._offer)
