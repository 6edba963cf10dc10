"""What a change was worth: this checkout beside an older one, in turn. Run as `python -m bench.before CHECKOUT`.

CHECKOUT is a worktree of an older commit, which runs on the packages of this one. The same client speaks to both
servers by the protocol that they share: delegations arrive, raise a hand and vote, watchers connect and are told of
entries, and pages are asked for. Rounds of both alternate.
"""

import sys
import tempfile
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack
from pathlib import Path

import uvloop

from bench.conference import Conference
from bench.fanout import RECORD, Hemicycle, hemicycle, memory_of
from bench.loops.payload import raise_descriptors
from bench.rows import Row
from bench.serving import cost

WARMING, WATCHERS, SEATS, ROUNDS = 10, 1000, 60, 5
PAGES = {"the home page": "/en/", "a meeting's page": f"/en/meetings/{RECORD}"}
SETTINGS = "rate_per_s = 1000000\nrate_burst = 1000000\n"

Measured = Callable[[Hemicycle], Awaitable[float]]


async def connecting(server: Hemicycle) -> float:
    """Milliseconds of CPU for each of some watchers more."""
    return await server.joined(WATCHERS // ROUNDS)


async def delivery(server: Hemicycle) -> float:
    """Microseconds of CPU a delivery."""
    return await server.cost()


def page(path: str) -> Measured:
    """Microseconds of CPU a request, of a page that is asked for again and again."""

    async def asked(server: Hemicycle) -> float:
        return await cost(server.port, server.pid, path)

    return asked


def delegations(houses: dict[Hemicycle, Conference]) -> list[tuple[str, str, Measured]]:
    """What a meeting of many costs."""

    async def arrival(server: Hemicycle) -> float:
        return await houses[server].arrive()

    async def hand(server: Hemicycle) -> float:
        return await houses[server].hands()

    async def ballot(server: Hemicycle) -> float:
        return await houses[server].vote()

    of = f"of {SEATS} delegations"
    return [
        (f"an arrival {of}", "ms CPU", arrival),
        (f"a hand {of}, all told", "ms CPU", hand),
        (f"a ballot {of}, all told", "ms CPU", ballot),
    ]


async def measure(checkout: Path) -> list[Row]:
    """The table: now, beside then."""
    source = checkout / "src"
    async with AsyncExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        servers, houses = [], dict[Hemicycle, Conference]()
        for name, code in (("now", None), ("then", source)):
            data = folder / name
            data.mkdir()
            (data / "settings.toml").write_text(SETTINGS)
            server = await stack.enter_async_context(hemicycle(data, code))
            servers.append(server)
            houses[server] = Conference(server, data, code, SEATS)
            await houses[server].begin()
        rows = [await _row(*one, servers) for one in delegations(houses)]
        for house in houses.values():
            house.leave()
        asked: list[tuple[str, str, Measured]] = [
            ("connecting a watcher", "ms CPU", connecting),
            (f"an entry to {WATCHERS} watchers, a delivery", "µs CPU", delivery),
        ]
        asked += [(what, "µs CPU", page(path)) for what, path in PAGES.items()]
        for server in servers:
            await server.joined(WARMING)
        memory = [memory_of(server.pid) for server in servers]
        first = await _row(*asked[0], servers)
        held = [
            [(memory_of(server.pid) - before) / WATCHERS]
            for server, before in zip(servers, memory, strict=True)
        ]
        rows += [first, Row("memory, for each watcher", "KiB", held[0], "then", held[1])]
        return rows + [await _row(*one, servers) for one in asked[1:]]


async def _row(what: str, unit: str, work: Measured, servers: list[Hemicycle]) -> Row:
    rounds: list[list[float]] = [[], []]
    for _ in range(ROUNDS):
        for server, values in zip(servers, rounds, strict=True):
            values.append(await work(server))
    return Row(what, unit, rounds[0], "then", rounds[1])


def main() -> None:
    """Measure and print."""
    if len(sys.argv) != 2:
        raise SystemExit("usage: python -m bench.before CHECKOUT")
    raise_descriptors()
    for row in uvloop.run(measure(Path(sys.argv[1]))):
        print(row)


if __name__ == "__main__":
    main()
