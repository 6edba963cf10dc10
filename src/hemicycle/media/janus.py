"""Janus, the media server: this server drives it, browsers reach it by media alone.

`JanusMedia` holds the line to Janus and follows it through deaths; a `JanusEngine` is one meeting there.
"""

import asyncio
import hashlib

import structlog

from hemicycle.media.janus_client import JanusClient, connected
from hemicycle.media.janus_engine import WATCHERS, JanusEngine
from hemicycle.media.janus_wire import JanusFault, JanusRefused

ECHOTEST = "janus.plugin.echotest"
ECHO_S = 15.0
"""How long the try of a way to Janus may last."""
FIRST_WAIT_S, LONGEST_WAIT_S = 0.1, 2.0
"""Between two calls to a Janus that does not answer."""
TELL_S = 60.0
"""So often a Janus that stays away is told of in the log."""
UNAUTHORIZED = 403
log = structlog.get_logger()


class JanusMedia:
    """The line to Janus, and the meetings there. `house` tells this server's rooms from those of another."""

    def __init__(self, house: str, watchers: int = WATCHERS) -> None:
        self._watchers = watchers
        self._house = hashlib.sha256(house.encode()).hexdigest()[:12]
        self._engines: set[JanusEngine] = set()
        self._here: tuple[JanusClient, str] | None = None

    def engine(self, record: str) -> JanusEngine:
        """The engine of a meeting."""
        engine = JanusEngine(
            record, f"{self._house}.{record}", self._engines.discard, self._watchers
        )
        self._engines.add(engine)
        if self._here:
            engine.up(*self._here)
        return engine

    async def follow(self, url: str, api_secret: str) -> None:
        """Hold a line to this Janus until it is lost. Raises JanusFault where there is none."""
        async with connected(url, api_secret) as janus:
            here = self._here = janus, api_secret
            for engine in list(self._engines):
                engine.up(janus, api_secret)
            try:
                await janus.lost.wait()
            finally:
                if self._here is here:
                    self._here = None
                    for engine in list(self._engines):
                        engine.down()

    async def echo(self, sdp: str) -> str:
        """[CHECK-2] Janus' answer to a page that tries its way to it; what it sends comes back, for a while.

        Raises JanusFault.
        """
        if self._here is None:
            raise JanusFault("Janus is away")
        handle = await self._here[0].attach(ECHOTEST)
        asyncio.get_running_loop().call_later(ECHO_S, handle.give_up)
        answer = await handle.ask({"audio": True, "video": True}, {"type": "offer", "sdp": sdp})
        return str((answer.jsep or {}).get("sdp", ""))

    async def hold(self, url: str, api_secret: str) -> None:
        """Follow a Janus that others run, however often it goes and comes back; ends only when cancelled."""
        wait, told = FIRST_WAIT_S, -TELL_S
        while True:
            try:
                await self.follow(url, api_secret)
                wait = FIRST_WAIT_S
            except JanusFault as fault:
                if (now := asyncio.get_running_loop().time()) > told + TELL_S:
                    told = now
                    log.warning("janus away", url=url, reason=_said(fault))
                wait = min(wait * 2, LONGEST_WAIT_S)
            await asyncio.sleep(wait)


def _said(fault: JanusFault) -> str:
    """What is wrong, and where it is put right."""
    refused = isinstance(fault, JanusRefused) and fault.code == UNAUTHORIZED
    return f"{fault}: is janus_secret in the settings its api_secret?" if refused else str(fault)
