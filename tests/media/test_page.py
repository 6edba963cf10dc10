"""What one page asks of the others: [MEDIA-4]."""

import asyncio
from collections.abc import Coroutine
from typing import Any

from hemicycle.live.protocol import MediaState
from hemicycle.media.hall import Hall
from hemicycle.media.page import Page
from hemicycle.media.programme import Source
from hemicycle.procedure.floor.commands import GiveFloor
from hemicycle.procedure.words import ParticipantId
from tests.media.test_programme import do, sending, summit


class Watcher:
    """A device of the public."""

    actor = "public"
    lost = True
    media = MediaState()
    pictures = None

    def signalled(self, sender: str, data: dict[str, Any]) -> None:
        """Nobody looks."""


async def never() -> Hall:
    await asyncio.Event().wait()
    raise AssertionError


async def test_what_a_page_will_get_counts_before_its_connection_stands() -> None:
    """Or the speaker would go on sending the smallest picture to the first who comes to watch."""
    meeting = do(summit(3), "p1", GiveFloor(ParticipantId("p2")))
    tasks: list[asyncio.Task[None]] = []

    def spawn(work: Coroutine[Any, Any, None]) -> "asyncio.Task[None]":
        tasks.append(asyncio.create_task(work))
        return tasks[-1]

    page = Page(Watcher(), "a-session", None, never, spawn)
    assert page.want(meeting, sending(meeting)) == {}
    page.start()
    assert page.want(meeting, sending(meeting))[Source("p2", "camera")] == 2
    page.end()
    await asyncio.gather(*tasks, return_exceptions=True)
