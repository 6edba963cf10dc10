"""The wiring of pictures and sound: the engine of each meeting, and the Janus that some of them need."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from hemicycle.cli.fault import Fault
from hemicycle.live.ports import Engine
from hemicycle.media.addresses import NoAddress, media_addresses
from hemicycle.media.janus import JanusMedia
from hemicycle.media.janus_process import LocalJanus
from hemicycle.media.janus_wire import JanusFault
from hemicycle.media.mesh import MeshEngine
from hemicycle.settings import Settings
from hemicycle.web.ports import MediaAway, MediaCheck

OWN = "auto"
FOLDER = "janus"


@dataclass(frozen=True)
class Media:
    """Record → its engine; and the check of the way to it, where there is one to check."""

    engine: Callable[[str], Engine]
    check: MediaCheck | None = None


@dataclass(frozen=True)
class JanusCheck:
    """The check of the way to Janus, for the meetings that go by it."""

    janus: JanusMedia
    settings: Settings

    async def check(self, record: str, sdp: str) -> str | None:
        """[CHECK-2] Janus' answer; None where the meeting goes from browser to browser. Raises MediaAway."""
        if self.settings.engine_of(record) != "janus":
            return None
        try:
            return await self.janus.echo(sdp)
        except JanusFault as fault:
            raise MediaAway(str(fault)) from fault


@asynccontextmanager
async def media_of(data: Path, settings: Settings, house: str) -> AsyncIterator[Media]:
    """The engines, while the context lasts. Raises Fault where Janus is asked for and cannot be had."""
    if not settings.needs_janus:
        yield Media(lambda _: MeshEngine())
        return
    janus = JanusMedia(house, settings.watchers)

    def engine(record: str) -> Engine:
        return janus.engine(record) if settings.engine_of(record) == "janus" else MeshEngine()

    async with _own(data, settings, janus) if settings.janus == OWN else _others(settings, janus):
        yield Media(engine, JanusCheck(janus, settings))


@asynccontextmanager
async def _own(data: Path, settings: Settings, media: JanusMedia) -> AsyncIterator[None]:
    """A Janus of this server's own, followed through its deaths."""
    holding: list[asyncio.Task[None]] = []

    def up(url: str, secret: str) -> None:
        holding.append(asyncio.create_task(media.hold(url, secret)))

    def down() -> None:
        for task in holding:
            task.cancel()
        holding.clear()

    try:
        addresses = media_addresses(settings.janus_addresses)
        async with LocalJanus(data / FOLDER, addresses) as local:
            local.follow(up, down)
            try:
                yield
            finally:
                ending = list(holding)
                down()
                await asyncio.gather(*ending, return_exceptions=True)
    except (NoAddress, JanusFault) as fault:
        raise Fault(f"--janus auto: {fault}") from fault


@asynccontextmanager
async def _others(settings: Settings, media: JanusMedia) -> AsyncIterator[None]:
    """A Janus that others run, called again whenever it is away."""
    holding = asyncio.create_task(media.hold(settings.janus, settings.janus_secret))
    try:
        yield
    finally:
        holding.cancel()
        await asyncio.gather(holding, return_exceptions=True)
