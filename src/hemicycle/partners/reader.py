"""Reads a feed in a process of its own, within a time and a memory, so that none holds up or ends the server.

It is asked for as `python -m hemicycle.partners.reader`: an order comes in, what was read goes out.
"""

import asyncio
import resource
import sys

import msgspec

from hemicycle.partners.feed import FeedRead, NoFeed
from hemicycle.partners.reading import read_feed

MOST_S = 20.0
MOST_CPU_S = 15
MOST_MEMORY = 600_000_000
COMMAND = (sys.executable, "-P", "-m", "hemicycle.partners.reader")
NO_FEED = 3
"""The status of a process that says why it is no feed."""


class Order(msgspec.Struct, frozen=True):
    """What is to be read."""

    body: bytes
    media_type: str
    address: str
    now: int


async def read_apart(body: bytes, media_type: str, address: str, now: int) -> FeedRead:
    """As `read_feed`. Raises NoFeed, also where it takes too long or too much."""
    process = await asyncio.create_subprocess_exec(
        *COMMAND,
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
    )
    order = msgspec.msgpack.encode(Order(body, media_type, address, now))
    try:
        async with asyncio.timeout(MOST_S):
            told, _ = await process.communicate(order)
    except TimeoutError:
        raise NoFeed("it takes too long to read") from None
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
    if process.returncode == NO_FEED:
        raise NoFeed(told.decode(errors="replace")[:500])
    if process.returncode != 0:
        raise NoFeed("it takes too much to read")
    return msgspec.msgpack.decode(told, type=FeedRead)


def main() -> int:
    """Read one feed."""
    resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (MOST_CPU_S, MOST_CPU_S))
    order = msgspec.msgpack.decode(sys.stdin.buffer.read(), type=Order)
    try:
        found = read_feed(order.body, order.media_type, order.address, order.now)
    except NoFeed as fault:
        sys.stdout.write(str(fault))
        return NO_FEED
    sys.stdout.buffer.write(msgspec.msgpack.encode(found))
    return 0


if __name__ == "__main__":
    sys.exit(main())
