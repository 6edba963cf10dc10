"""A publication on its way to 5,000 followers on 50 servers, ten of which are dead: time, CPU, memory.

By themselves: `python -m bench.fediverse`. The servers are on loopback; of the dead, half refuse the connection and
half take it and never answer. Once with an inbox for each server, and once with one for each follower.
"""

import asyncio
import resource
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import Connection, insert, select

from hemicycle.access.clock import now_ms
from hemicycle.federation.federation import Federation
from hemicycle.federation.people import Person
from hemicycle.federation.replies import Reply, Thread
from hemicycle.federation.tables import followers, people
from hemicycle.outbound.egress.client import Egress
from hemicycle.outbound.sealing import Sealing
from hemicycle.register.opening import open_register, register_url

FOLLOWERS, SERVERS, DEAD = 5000, 50, 10
BASE, BODY = "https://summit.example.org", "nac"
ITEM = f"{BASE}/ap/items/item.nac.1"
TAKEN = b"HTTP/1.1 202 Accepted\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"


class NoThreads:
    """Nobody answers."""

    async def take(self, thread: Thread, reply: Reply) -> None: ...
    async def change(self, reply: Reply) -> None: ...
    async def remove(self, reply: str, author: Person) -> None: ...
    async def remove_all(self, author: Person) -> None: ...


class Inboxes:
    """All servers behind one port; who is asked, the request says."""

    def __init__(self) -> None:
        self.came = 0
        self.wanted = 0
        self.reached = asyncio.Event()

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Take what is handed in; a silent server takes the line, and no more."""
        head = (await reader.readuntil(b"\r\n\r\n")).lower()
        length = int(head.partition(b"content-length: ")[2].partition(b"\r\n")[0])
        await reader.readexactly(length)
        if b"host: silent" in head:
            await reader.read()
        else:
            self.came += 1
            if self.came == self.wanted:
                self.reached.set()
            writer.write(TAKEN)
            await writer.drain()
        writer.close()


@asynccontextmanager
async def open_federation(folder: Path, inboxes: Inboxes) -> AsyncIterator[tuple[Federation, int]]:
    """A server with an account, and the port of all others."""
    register = open_register(register_url(folder))
    server = await asyncio.start_server(inboxes.serve, "127.0.0.1", 0)
    port = int(server.sockets[0].getsockname()[1])

    async def resolve(host: str, _: int) -> list[str]:
        return ["127.0.0.2" if host.startswith("refuses") else "127.0.0.1"]

    trusted = frozenset((host_of(number), port) for number in range(SERVERS))
    egress = Egress("bench", trusted, names=resolve)
    federation = Federation(
        register, BASE, Sealing(bytes(32)), NoThreads(), egress, now_ms, now_ms, trusted
    )
    await federation.accounts.begin(BODY, "council")
    try:
        yield federation, port
    finally:
        await federation.stop()
        server.close()
        register.close()


def host_of(number: int) -> str:
    """The name of a server: the first ten are dead."""
    kind = "alive" if number >= DEAD else "refuses" if number % 2 else "silent"
    return f"{kind}{number}.test"


def follow(register: Connection, port: int, *, shared: bool) -> None:
    """Everybody follows."""
    rows = []
    for number in range(FOLLOWERS):
        host = f"{host_of(number % SERVERS)}:{port}"
        actor = f"http://{host}/users/{number}"
        known = {"actor": actor, "host": host, "handle": f"@{number}@{host}", "name": ""}
        inbox = {"inbox": f"{actor}/inbox", "shared_inbox": f"http://{host}/inbox"}
        if not shared:
            inbox["shared_inbox"] = None  # type: ignore[assignment]
        rows.append({**known, **inbox, "page": actor, "key_id": actor, "key": "", "read": 0})
    register.execute(insert(people), rows)
    ids = register.scalars(select(people.c.id)).all()
    facts = {"body": BODY, "activity": "", "since": 0}
    register.execute(insert(followers), [{**facts, "person": one} for one in ids])


async def measure(*, shared: bool) -> None:
    """Tell a publication and its correction, until all who live have each."""
    inboxes = Inboxes()
    alive = SERVERS - DEAD
    each = alive if shared else FOLLOWERS * alive // SERVERS
    with TemporaryDirectory() as folder:
        async with open_federation(Path(folder), inboxes) as (federation, port):
            await federation.register.write(lambda c: follow(c, port, shared=shared))
            await federation.start()
            print(f"{'one inbox a server' if shared else 'one inbox a follower'}, {each} alive")
            for told in ("a publication", "its correction, the dead being known"):
                inboxes.wanted, inboxes.reached = inboxes.came + each, asyncio.Event()
                began, cpu = time.monotonic(), time.process_time()
                note = {"id": ITEM, "type": "Note", "content": told * 20, "published": ""}
                await federation.tell("item.nac.1", BODY, note, now_ms())
                await inboxes.reached.wait()
                took, used = time.monotonic() - began, time.process_time() - cpu
                peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
                print(f"  {told}: {took:.1f} s, {used:.1f} s of CPU with theirs, {peak:.0f} MB")
            reach = await federation.reach("item.nac.1")
            print(f"  {reach}")


async def main() -> None:
    """Both."""
    await measure(shared=True)
    await measure(shared=False)


if __name__ == "__main__":
    asyncio.run(main())
