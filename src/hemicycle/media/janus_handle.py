"""A handle: one plugin of Janus at work for one participant's device, with one PeerConnection at most."""

from collections.abc import Callable
from typing import Any, Protocol

from hemicycle.media.janus_wire import Answer, Event

ANSWER_S = 10.0


class Session(Protocol):
    """Where a handle lives (`janus_client`)."""

    async def request(self, kind: str, timeout_s: float = ANSWER_S, **fields: Any) -> Answer:
        """Janus' answer to a request. Raises JanusFault."""

    def forget(self, handle: "Handle") -> None:
        """Tell the handle nothing more."""

    def give_up(self, handle: "Handle") -> None:
        """Detach a handle, and wait for nothing."""


class Handle:
    """A plugin at work for us. `heard` is called, in order, for what it tells unasked."""

    def __init__(self, session: Session, number: int) -> None:
        self.number = number
        self.heard: Callable[[Event], None] = lambda _: None
        self._session = session

    async def ask(
        self,
        body: dict[str, Any],
        jsep: dict[str, Any] | None = None,
        timeout_s: float = ANSWER_S,
    ) -> Answer:
        """The plugin's answer to a request. Raises JanusRefused, JanusSilent, JanusLost."""
        return await self._request("message", timeout_s, body=body, jsep=jsep)

    def give_up(self) -> None:
        """Detach, and wait for nothing."""
        self._session.give_up(self)

    async def detach(self) -> None:
        """Give the handle up, and its PeerConnection with it. Raises JanusFault."""
        try:
            await self._request("detach")
        finally:
            self._session.forget(self)

    async def _request(self, kind: str, timeout_s: float = ANSWER_S, **fields: Any) -> Answer:
        return await self._session.request(kind, timeout_s, handle_id=self.number, **fields)
