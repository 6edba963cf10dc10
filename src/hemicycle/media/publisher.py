"""What one page publishes at Janus: the newest of what it has offered, and nothing once the page is let go of."""

import asyncio
from collections.abc import Awaitable, Callable

from msgspec.structs import asdict

from hemicycle.media.forwarding_plan import Kind
from hemicycle.media.janus_wire import JanusFault
from hemicycle.media.negotiation import Tell
from hemicycle.media.video_room import CARRIES, Feed, VideoRoom
from hemicycle.signals import PageOffer, Published, Unpublished


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
        self._newest: int | None = None
        self._published: tuple[VideoRoom, Feed] | None = None
        self._over = False

    @property
    def standing(self) -> bool:
        """Whether the page publishes, or did until a moment ago."""
        return self._published is not None

    async def offered(self, offer: PageOffer) -> None:
        """[MEDIA-3] Publish what the page offers, in place of what it published before. Raises JanusFault.

        Of those that wait, the newest counts.
        """
        number = self._newest = offer.n
        async with self._turn:
            if self._over or number != self._newest:
                return
            try:
                answer = await self._publish(offer)
            except JanusFault:
                self._tell(Unpublished(number))
                raise
            self._tell(Published(number, answer))

    async def _publish(self, offer: PageOffer) -> str:
        named = asdict(offer.mids)
        mids: dict[Kind, str] = {kind: named[kind] for kind in CARRIES if named[kind] is not None}
        hall = await self._hall()
        self._retire()
        feed, answer = await hall.publish(self._participant, self._session[:8], mids, offer.sdp)
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
