"""A bare loop: asyncio on uvloop, one frame made once, `transport.write` to all. Argument: bytes of a frame.

A line on the standard input is one frame to all.
"""

import asyncio
import sys

import uvloop

from bench.loops.payload import frame_of, lines, raise_descriptors


async def main() -> None:
    """Serve until the input ends."""
    raise_descriptors()
    frame, all_of_them = frame_of(int(sys.argv[1])), list[asyncio.Transport]()

    class Line(asyncio.Protocol):
        def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
            all_of_them.append(transport)

    server = await asyncio.get_running_loop().create_server(Line, "127.0.0.1", 0, backlog=4096)
    print(server.sockets[0].getsockname()[1], flush=True)
    async for _ in lines():
        for transport in all_of_them:
            transport.write(frame)


if __name__ == "__main__":
    uvloop.run(main())
