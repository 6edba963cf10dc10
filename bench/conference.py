"""A meeting of many delegations on a server of any commit: they arrive, one raises a hand, all vote.

It speaks what the protocol has been from the beginning: links by `convene --json`, `hello`, acts and their answers.
What an act sets going is counted too: the processor is read once the server rests again.
"""

import asyncio
import json
import subprocess
import time
from itertools import count
from pathlib import Path

import httpx2

from bench.cpu import cpu_of
from bench.fanout import HEMICYCLE, Hemicycle, act, code_of
from bench.readers import HELLO, Reader, Readers, masked

RECORD = "a-conference"
HANDS = 10
TOLD_S = 0.05
"""After so long others have been told of an act, and of what they may do."""
QUIET_S, QUIET = 0.4, 0.02
"""It rests when it has used no more than this share of a processor for so long."""
IDLE_S = 5.0
"""So long it is watched at rest: heartbeats are no part of an act."""
TEXT = 0x81
ACTS = count(1)
MEETING = """format = 1
[meeting]
id = "{record}"
body = "model-un"
mode = "virtual"
access = "open"
starts = 2022-01-24T20:00:00Z
host = "d1"
languages = ["en"]
title.en = "A conference"
topic.en = "what there is to say"
source.en = "the chair"
"""
PERSON = """
[[participants]]
id = "d{number}"
name = "Delegate {number}"
gender = "f"
member = "M{number:03}"
office.en = "delegate"
"""


class Delegate(Reader):
    """A device: it hears what its acts are answered."""

    def __init__(self, readers: Readers) -> None:
        super().__init__(readers, asks=True)
        self.answers = asyncio.Queue[bytes]()

    def _take(self, kind: int, payload: bytes) -> None:
        if kind == TEXT and payload.startswith((b'{"type":"accepted"', b'{"type":"refused"')):
            self.answers.put_nowait(payload)
        super()._take(kind, payload)

    async def act(self, command: dict[str, object]) -> bytes:
        """Do it; the answer. Raises SystemExit where it is refused."""
        self.transport.write(masked(act(f"conference-{next(ACTS):06d}", command)))
        async with asyncio.timeout(60):
            answer = await self.answers.get()
        if answer.startswith(b'{"type":"refused"'):
            raise SystemExit(f"{command}: {answer.decode()}")
        return answer


class Conference:
    """All of them, in a meeting that is open."""

    def __init__(self, server: Hemicycle, data: Path, source: Path | None, seats: int) -> None:
        self._pid, self._base = server.pid, f"http://127.0.0.1:{server.port}"
        self._port, self._data, self._source, self._seats = server.port, data, source, seats
        self._readers = Readers()
        self._cookies: list[str] = []
        self._here: list[Delegate] = []
        self._idle = 0.0

    async def begin(self) -> None:
        """Everybody is invited, comes, and is let in by the chair, who opens the meeting."""
        await self._convene()
        await self.arrive()
        await self._open()

    async def _convene(self) -> None:
        file = self._data / "conference.toml"
        people = [PERSON.format(number=n) for n in range(1, self._seats + 1)]
        file.write_text(MEETING.format(record=RECORD) + "".join(people))
        command = [*HEMICYCLE, "convene", str(file), "--data", str(self._data), "--json"]
        told = await asyncio.to_thread(
            subprocess.check_output, command, text=True, env=code_of(self._source)
        )
        for line in told.splitlines():
            async with httpx2.AsyncClient(headers={"Origin": self._base}) as client:
                await client.post(json.loads(line)["link"])
                self._cookies.append("; ".join(f"{n}={v}" for n, v in client.cookies.items()))

    async def arrive(self) -> float:
        """Milliseconds of processor an arrival: everybody hangs up, then each calls again and is told all."""
        self.leave()
        before = await self._rests()
        loop = asyncio.get_running_loop()
        for cookie in self._cookies:
            _, one = await loop.create_connection(
                lambda: Delegate(self._readers), "127.0.0.1", self._port
            )
            host = f"127.0.0.1:{self._port}"
            headers = {"Host": host, "Cookie": cookie, "Origin": self._base}
            one.ask(f"/room/{RECORD}/live", headers)
            await one.opened.wait()
            one.transport.write(masked(HELLO))
            self._here.append(one)
        return (await self._rests() - before) / self._seats * 1e3

    async def _open(self) -> None:
        chair = self._here[0]
        for number in range(2, self._seats + 1):
            await chair.act({"type": "admit-participant", "participant": f"p{number}"})
        await self._rests()
        await chair.act({"type": "open-meeting"})
        before = await self._rests()
        await asyncio.sleep(IDLE_S)
        self._idle = (cpu_of(self._pid) - before) / IDLE_S

    def leave(self) -> None:
        """Everybody hangs up."""
        for one in self._here:
            one.transport.abort()
        self._here.clear()

    async def hands(self) -> float:
        """Milliseconds of processor for a hand that is raised, or taken down, with all that others are told."""
        one = self._here[1]
        before, began = await self._rests(), time.monotonic()
        for _ in range(HANDS):
            answer = json.loads(await one.act({"type": "request-floor", "purpose": "statement"}))
            await asyncio.sleep(TOLD_S)
            await one.act({"type": "withdraw-request", "request": f"r{answer['seqs'][0]}"})
            await asyncio.sleep(TOLD_S)
        used = await self._rests() - before
        return (used - self._idle * (time.monotonic() - began)) / HANDS / 2 * 1e3

    async def vote(self) -> float:
        """Milliseconds of processor a ballot: the vote is opened, and each delegation casts, one after the other."""
        before, chair = await self._rests(), self._here[0]
        question = {"en": f"Shall we, at {before}?"}
        opened = {"type": "open-vote", "rule": "simple-majority", "question": question}
        answer = json.loads(await chair.act({**opened, "method": "recorded"}))
        vote = f"v{answer['seqs'][-1]}"
        for one in self._here[1:]:
            await one.act({"type": "cast-ballot", "vote": vote, "ballot": "yes"})
        used = await self._rests() - before
        reason = {} if self._source else {"reason": {"en": "in error"}}  # older ones ask for none
        await chair.act({"type": "cancel-vote", "vote": vote, **reason})
        return used / self._seats * 1e3

    async def _rests(self) -> float:
        """Seconds of processor that the server has used, once it rests."""
        used = cpu_of(self._pid)
        while True:
            await asyncio.sleep(QUIET_S)
            before, used = used, cpu_of(self._pid)
            if used - before <= QUIET_S * QUIET:
                return used
