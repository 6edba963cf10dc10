"""One run of a local Janus, from its start to its end, however it ends.

It runs without rights, hears on loopback only, and dies with this process, even when this one is killed.
"""

import asyncio
import os
import secrets
import socket
from asyncio.subprocess import DEVNULL, PIPE, STDOUT, Process
from collections import deque
from collections.abc import Sequence
from contextlib import AsyncExitStack, suppress
from pathlib import Path

import structlog

from hemicycle.media.janus_client import JanusClient, connected
from hemicycle.media.janus_command import janus_command, user_for_janus
from hemicycle.media.janus_config import JanusPlan, config_files
from hemicycle.media.janus_folder import make_folder
from hemicycle.media.janus_probe import check_addresses
from hemicycle.media.janus_wire import JanusFault, JanusLost

START_S = 10.0
RETRY_S = 0.005
END_S = 3.0
PULSE_S = 2.0
SILENCE_S = 5.0
"""A Janus that does not answer for so long hangs."""
LAST_LINES = 20
CHUNK = 1 << 16
ERRORS = ("[ERR]", "[FATAL]")
log = structlog.get_logger()


class JanusFailed(JanusFault):
    """Janus ended, or did not answer, when it was started. The text has its last words."""


class JanusRun:
    """A Janus that was started by `started`. `url` and `api_secret` are this run's own."""

    def __init__(self, process: Process, plan: JanusPlan) -> None:
        self.url = f"ws://127.0.0.1:{plan.port}"
        self.api_secret = plan.api_secret
        self.pid = process.pid
        self._process = process
        self._plan = plan
        self._line = AsyncExitStack()
        self._janus: JanusClient | None = None
        self._words: deque[str] = deque(maxlen=LAST_LINES)
        self._reading = asyncio.create_task(self._read())

    async def ready(self) -> None:
        """Wait until it answers, and offers allowed addresses only. Raises JanusFault."""
        try:
            async with asyncio.timeout(START_S):
                await self._until_it_answers()
        except TimeoutError as fault:
            raise JanusFailed(f"Janus did not answer within {START_S} s: {self._said()}") from fault

    async def _until_it_answers(self) -> None:
        while True:
            if await self._answers():
                return
            await asyncio.sleep(RETRY_S)

    async def _answers(self) -> bool:
        if self._process.returncode is not None:
            await self._reading
            raise JanusFailed(f"Janus ended at its start: {self._said()}")
        try:
            self._janus = await self._line.enter_async_context(connected(self.url, self.api_secret))
        except JanusLost:
            return False
        await check_addresses(self._janus, self._plan.addresses)
        return True

    async def gone(self) -> None:
        """Wait until it has ended; one that hangs is ended."""
        ends = asyncio.create_task(self._process.wait())
        hangs = asyncio.create_task(self._hangs())
        try:
            await asyncio.wait((ends, hangs), return_when=asyncio.FIRST_COMPLETED)
        finally:
            ends.cancel()
            hangs.cancel()
            await asyncio.gather(ends, hangs, return_exceptions=True)
        await self.end(at_once=True)

    async def _hangs(self) -> None:
        try:
            while self._janus:
                await self._janus.info(SILENCE_S)
                await asyncio.sleep(PULSE_S)
        except JanusFault as fault:
            log.debug("janus does not answer", reason=str(fault))

    async def end(self, *, at_once: bool = False) -> None:
        """End it: in good order, or by force where it does not go or `at_once`."""
        with suppress(ProcessLookupError):
            if not at_once:
                self._process.terminate()
                with suppress(TimeoutError):
                    await asyncio.wait_for(self._process.wait(), END_S)
            if self._process.returncode is None:
                self._process.kill()
        await self._process.wait()
        await self._reading
        await self._line.aclose()

    async def _read(self) -> None:
        """Take in what it says, so that it never waits for a reader."""
        rest = b""
        while self._process.stdout and (chunk := await self._process.stdout.read(CHUNK)):
            *lines, rest = (rest[-CHUNK:] + chunk).split(b"\n")
            for line in lines:
                self._hear(line.decode(errors="replace").strip())

    def _hear(self, said: str) -> None:
        if said:
            self._words.append(said)
            tell = log.warning if said.startswith(ERRORS) else log.debug
            tell("janus", said=said)

    def _said(self) -> str:
        return " | ".join(self._words) or "it said nothing"


async def started(folder: Path, addresses: Sequence[str]) -> JanusRun:
    """A Janus that answers, in `folder` (made anew), with candidates of `addresses` (IP) only. Raises JanusFault."""
    plan = JanusPlan(
        api_secret=secrets.token_hex(16),
        admin_secret=secrets.token_hex(16),
        port=_free_port(),
        addresses=addresses,
        event_loops=os.cpu_count() or 1,
    )
    user = user_for_janus()
    command = janus_command(user)
    make_folder(folder, config_files(plan), user)
    run = await _spawned(command, folder, plan)
    try:
        await run.ready()
    except BaseException:
        await run.end(at_once=True)
        raise
    return run


async def _spawned(command: Sequence[str], folder: Path, plan: JanusPlan) -> JanusRun:
    process = await asyncio.create_subprocess_exec(
        *command,
        cwd=folder,  # as which it may be read, though the data folder around it may not
        env={"PATH": os.defpath},
        stdin=DEVNULL,
        stdout=PIPE,
        stderr=STDOUT,
        start_new_session=True,  # an interrupt from the terminal is for this process, which ends Janus itself
    )
    return JanusRun(process, plan)


def _free_port() -> int:
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as taken:
        taken.bind(("127.0.0.1", 0))
        return int(taken.getsockname()[1])
