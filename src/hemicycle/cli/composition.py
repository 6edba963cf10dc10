"""A server over one data folder, open: what begins, and what ends in the opposite order, whatever fails."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Protocol
from urllib.parse import urlsplit

from starlette.applications import Starlette

from hemicycle.access.clock import now_ms
from hemicycle.access.door import Door
from hemicycle.cli.media import media_of
from hemicycle.cli.protocols import AtOnce
from hemicycle.cli.rooms import Rooms, furnish
from hemicycle.live.hub import Hub
from hemicycle.recorder.clock import SystemClock
from hemicycle.recorder.ports import Clock
from hemicycle.recorder.recorder import Recorder
from hemicycle.register.opening import open_register, register_url
from hemicycle.settings import Settings
from hemicycle.stores.opening import keep_recorder
from hemicycle.web.drafting.finishing import take_up_calls
from hemicycle.web.examination import examine_all
from hemicycle.web.federating.following import wake_telling
from hemicycle.web.kept_pages import KeptPages
from hemicycle.web.lines import Lines
from hemicycle.web.live import Reception


@dataclass(frozen=True)
class House:
    """A server's rooms, open."""

    recorder: Recorder
    door: Door
    hub: Hub
    app: Starlette
    lines: Lines
    reception: Reception

    @property
    def at_once(self) -> AtOnce:
        """What is answered below ASGI: public pages that stand."""
        pages: KeptPages = self.app.state.site.pages
        return pages.answer


class Stops(Protocol):
    """A room in which something runs."""

    async def stop(self) -> None: ...


@asynccontextmanager
async def open_house(
    data: Path,
    settings: Settings,
    clock: Clock | None = None,
    *,
    new_key: bool = False,
    rulebooks: Sequence[Path] = (),
) -> AsyncIterator[House]:
    """The rooms over `data`, until the context ends. Raises Held while another server keeps them.

    `clock`: that of the records and of the rooms; None: the machine's as the records go by it, and then the door does
    too, so that a clock that is set ends no session. Where a clock is given, sessions live by the machine's.
    `new_key`: see keep_recorder. `rulebooks`: files of bodies that may be convened, beside those of the data folder.
    """
    name = urlsplit(settings.base_url).hostname or "hemicycle"
    clock, at_door = (clock, now_ms) if clock else _system()
    async with AsyncExitStack() as ends:
        recorder = await ends.enter_async_context(keep_recorder(data, name, clock, new_key=new_key))
        media = await ends.enter_async_context(media_of(data, settings, recorder.vkey))
        register = await asyncio.to_thread(open_register, register_url(data))
        ends.callback(register.close)
        rooms = furnish(data, settings, recorder, register, media, clock, at_door, rulebooks)
        await _begin(rooms, recorder, ends)
        reception = Reception(rooms.hub, rooms.app.state.site, rooms.lines)
        yield House(recorder, rooms.door, rooms.hub, rooms.app, rooms.lines, reception)


async def _begin(rooms: Rooms, recorder: Recorder, ends: AsyncExitStack) -> None:
    """Begin in each room; what begins first ends last: what is carried, after all that may still happen."""

    async def begin(room: Stops, started: Awaitable[object]) -> None:
        ends.push_async_callback(room.stop)  # also where it fails half-way
        await started

    followers, post_office = rooms.followers, rooms.post_office
    await rooms.attachments.start()
    await rooms.meeting_drafts.start()
    await rooms.recordings.start()
    await begin(followers, followers.start())
    under_way = await rooms.catalogue.under_way()
    await begin(rooms.photographer, rooms.photographer.start(under_way))
    await begin(rooms.hub, rooms.hub.start(under_way))
    await begin(post_office, post_office.start(lambda: followers.begun))
    if rooms.lmtp is not None:
        await begin(rooms.lmtp, rooms.lmtp.start())
    await begin(rooms.due, rooms.due.start(lambda: followers.begun))
    partners = rooms.app.state.site.partners
    followers.on_outward(partners.wake)
    await begin(partners, partners.start(lambda: followers.begun))
    federation = rooms.app.state.site.federation
    if federation is not None:
        followers.on_carried(partial(wake_telling, rooms.due.worker))
        await begin(federation, federation.start(lambda: followers.begun))
    await begin(rooms.posting, rooms.posting.start(lambda: followers.begun))
    await begin(rooms.keeping, rooms.keeping.start(lambda: followers.begun))
    for one in (rooms.reminders, rooms.daily):  # they may begin later, once a mail server is named
        ends.push_async_callback(one.stop)
    if post_office.by_mail:
        await rooms.begin_by_mail()
    await take_up_calls(rooms.app.state.site)
    ends.push_async_callback(rooms.playing.stop)
    ends.push_async_callback(rooms.app.state.site.practices.stop)
    examination = asyncio.create_task(examine_all(recorder))
    ends.callback(examination.cancel)


def _system() -> tuple[Clock, Callable[[], int]]:
    clock = SystemClock()
    return clock, clock.now
