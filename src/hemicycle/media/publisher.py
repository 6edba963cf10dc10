"""What one page publishes at Janus: the newest of what it has offered, and nothing once the page is let go of."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

from hemicycle.media.forwarding_plan import Kind
from hemicycle.media.janus_wire import JanusFault
from hemicycle.media.negotiation import Tell
from hemicycle.media.video_room import CARRIES, Feed, VideoRoom


class Publisher:
    """The lines that `participant` sends from the page `session`; `tell` sends the page a signal."""

    def __init__(
        self, participant: str, session: str, hall: Callable[[], Awaitable[VideoRoom]], tell: Tell
    ) -> None:
        self._participant = participant
        self._session = session
        self._hall = hall
        self._tell = tell
        self._turn = asyncio.Lock()
        self._newest: Any = None
        self._published: tuple[VideoRoom, Feed] | None = None
        self._over = False

    @property
    def standing(self) -> bool:
        """Whether the page publishes, or did until a moment ago."""
        return self._published is not None

    async def offered(self, number: Any, mids: Any, sdp: str) -> None:
        """[MEDIA-3] Publish what the page offers, in place of what it published before. Raises JanusFault.

        `number` is the page's own count of its offers; of those that wait, the newest counts.
        """
        self._newest = number
        async with self._turn:
            if self._over or number != self._newest:
                return
            try:
                answer = await self._publish(mids if isinstance(mids, dict) else {}, sdp)
            except JanusFault:
                self._tell({"t": "unpublished", "n": number})
                raise
            self._tell({"t": "published", "n": number, "sdp": answer})

    async def _publish(self, named: dict[str, Any], sdp: str) -> str:
        mids: dict[Kind, str] = {kind: str(named[kind]) for kind in CARRIES if kind in named}
        hall = await self._hall()
        self._retire()
        feed, answer = await hall.publish(self._participant, self._session[:8], mids, sdp)
        self._published = hall, feed
        if self._over:
            self._retire()  # the page was let go of meanwhile
        return answer

    def end(self) -> None:
        """Publish nothing any more."""
        self._over = True
        self._retire()

    def _retire(self) -> None:
        if self._published:
            hall, feed = self._published
            self._published = None
            hall.retire(feed)
