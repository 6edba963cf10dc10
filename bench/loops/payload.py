"""What the loops have in common: a frame of a size, and the lines of the standard input."""

import asyncio
import resource
import sys
from collections.abc import AsyncIterator

from websockets.frames import Frame, Opcode


def payload_of(size: int) -> bytes:
    """A message of so many bytes."""
    return b'{"type":"entries"'.ljust(size, b"x")


def frame_of(size: int) -> bytes:
    """The same as a WebSocket frame."""
    return Frame(Opcode.TEXT, payload_of(size)).serialize(mask=False)


async def lines() -> AsyncIterator[bytes]:
    """The lines of the standard input, until it ends."""
    reader = asyncio.StreamReader()
    protocol = asyncio.StreamReaderProtocol(reader)
    await asyncio.get_running_loop().connect_read_pipe(lambda: protocol, sys.stdin)
    async for line in reader:
        yield line


def raise_descriptors() -> None:
    """As many as this process may have."""
    _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
