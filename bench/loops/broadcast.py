"""`websockets.broadcast` on uvloop. Argument: bytes of a frame. A line on the standard input is one frame to all."""

import asyncio
import sys

import uvloop
from websockets.asyncio.server import ServerConnection, broadcast, serve

from bench.loops.payload import lines, payload_of, raise_descriptors


async def main() -> None:
    """Serve until the input ends."""
    raise_descriptors()
    text, all_of_them = payload_of(int(sys.argv[1])).decode(), set[ServerConnection]()

    async def hold(socket: ServerConnection) -> None:
        all_of_them.add(socket)
        await asyncio.Event().wait()

    async with serve(hold, "127.0.0.1", 0, compression=None, ping_interval=None) as server:
        print(server.sockets[0].getsockname()[1], flush=True)
        async for _ in lines():
            broadcast(all_of_them, text)


if __name__ == "__main__":
    uvloop.run(main())
