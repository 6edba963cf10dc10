"""A mail server that answers as a test says, step by step, and remembers what it took."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

HANGS_UP = ""
"""An answer: the line is cut instead."""


@dataclass
class Smtp:
    """`answers`: what a verb is answered with, in turn; then as usual. `lines`: how many there were."""

    answers: dict[str, list[str]] = field(default_factory=dict)
    taken: list[bytes] = field(default_factory=list)
    said: list[str] = field(default_factory=list)
    lines: int = 0
    port: int = 0
    on_words: Callable[[], None] = lambda: None

    def _answer(self, verb: str, usual: str) -> str:
        left = self.answers.get(verb)
        return left.pop(0) if left else usual

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.lines += 1
        writer.write(b"220 here\r\n")
        try:
            while line := (await reader.readline()).decode().strip():
                self.said.append(line)
                if not await self._step(line.split(" ")[0].upper(), reader, writer):
                    break
        except (ConnectionError, asyncio.IncompleteReadError):
            pass
        finally:
            writer.close()

    async def _step(
        self, verb: str, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> bool:
        usual = {"EHLO": "250 DSN", "DATA": "354 go on", "QUIT": "221 bye"}.get(verb, "250 fine")
        answer = self._answer(verb, usual)
        if answer == HANGS_UP:
            return False
        writer.write(f"{answer}\r\n".encode())
        if answer.startswith("354"):
            words = await reader.readuntil(b"\r\n.\r\n")
            self.on_words()
            answer = self._answer("words", f"250 taken as {len(self.taken)}")
            if answer.startswith("250") or answer == HANGS_UP:
                self.taken.append(words)
            if answer == HANGS_UP:
                return False
            writer.write(f"{answer}\r\n".encode())
        await writer.drain()
        return verb != "QUIT"


@asynccontextmanager
async def answering(**answers: list[str]) -> AsyncIterator[Smtp]:
    smtp = Smtp(answers)
    server = await asyncio.start_server(smtp.serve, "127.0.0.1", 0)
    smtp.port = server.sockets[0].getsockname()[1]
    try:
        yield smtp
    finally:
        server.close()
