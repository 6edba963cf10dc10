"""What the newsroom costs, however much it published: front page, feeds, search, an article. `bench.newsroom`.

CPU of the server's process a request. *Kept*: as it is served until something changes, beside nginx with the same
bytes. *Anew*: as it is made after each change, beside the same with a hundred items, with which its lists
are full: it is to cost what it lists. A search is made anew each time.
"""

import asyncio
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import httpx2 as httpx

from bench.cpu import cpu_of
from bench.fanout import HEMICYCLE
from bench.items import BODY, name_of, publish_items
from bench.rows import Row
from bench.serving import ROUNDS, ask, cost, plain_nginx, until_up
from tests.nginx import free_port, nginx_path

NUMBERS = (10, 100, 1_000, 10_000)
ARTICLE = f"/en/items/{BODY}.{name_of(3)}"
FULL = 100
KEPT = (ARTICLE, "/en/", "/en/feed.xml")
ANEW = ("/en/", "/en/feed.xml", "/en/rss.xml", "/en/feed.json", f"/en/bodies/{BODY}/feed.xml")
SEARCHES = ("/en/archive", "/en/archive?q=cooperation", "/en/archive?q=nowhere+to+be+found")
NOT_KEPT = "Authorization: none\r\n"
"""Whoever says who they are is answered anew."""
REQUESTS = 12
QUIET_S = 1.0
INDEPENDENT, SEARCHED = 1.5, 60_000
"""What is made anew costs no more than so many times what it costs with full lists; a search so many µs."""


async def anew(port: int, pid: int, path: str) -> float:
    """Microseconds of CPU a request that is made anew."""
    before = cpu_of(pid)
    await ask(port, path, NOT_KEPT, REQUESTS)
    return (cpu_of(pid) - before) / REQUESTS * 1e6


async def quiet(pid: int) -> None:
    """Returns once the server does nothing by itself: after a start it looks through its records."""
    while True:
        before = cpu_of(pid)
        await asyncio.sleep(QUIET_S)
        if cpu_of(pid) - before < QUIET_S / 50:
            return


async def rows(folder: Path, number: int, full: dict[str, list[float]]) -> None:
    """The lines of so many items. `full`: what was made anew with lists that are full."""
    data, port, static = folder / "data", free_port(), free_port()
    settings = f'base_url = "http://127.0.0.1:{port}"\nrate_per_s = 1000000\nrate_burst = 1000000\n'
    (data / "settings.toml").write_text(settings)
    began = time.monotonic()
    serving = subprocess.Popen(
        [*HEMICYCLE, "serve", "--data", str(data), "--port", str(port)], stdout=subprocess.DEVNULL
    )
    try:
        until_up(port)
        took = time.monotonic() - began
        print(Row(f"start after {number} items", "s", [took]), flush=True)
        await quiet(serving.pid)
        base = f"http://127.0.0.1:{port}"
        for path in ANEW:
            await anew(port, serving.pid, path)
            told = [await anew(port, serving.pid, path) for _ in range(ROUNDS)]
            name = f"{path} anew, of {number} items"
            if number < FULL:
                print(Row(name, "µs", told), flush=True)
                continue
            peers = full.setdefault(path, told)
            row = Row(name, "µs", told, f"of {FULL}", peers, goal=INDEPENDENT, of="ratio")
            print(row, flush=True)
        for path in SEARCHES:
            told = [await anew(port, serving.pid, path) for _ in range(ROUNDS)]
            print(Row(f"{path}, of {number} items", "µs", told, goal=SEARCHED), flush=True)
        plain = {"Accept-Encoding": "identity"}
        bodies = [httpx.get(base + path, headers=plain).content for path in KEPT]
        files = {str(place): body for place, body in enumerate(bodies)}
        beside = folder / f"static-{number}"
        beside.mkdir()
        with plain_nginx(beside, static, files) as theirs:
            for place, path in enumerate(KEPT):
                pairs = [
                    (await cost(port, serving.pid, path), await cost(static, theirs, f"/{place}"))
                    for _ in range(ROUNDS)
                ]
                mine, others = zip(*pairs, strict=True)
                name = f"{path}, {len(bodies[place]) // 1000} kB, of {number} items"
                print(Row(name, "µs", mine, "nginx", others, goal=4, of="ratio"), flush=True)
    finally:
        serving.terminate()
        serving.wait(60)


async def measure(folder: Path) -> None:
    """The table."""
    data = folder / "data"
    data.mkdir()
    (data / "settings.toml").write_text("")
    full: dict[str, list[float]] = {}
    for number in NUMBERS:
        await publish_items(data, number)
        await rows(folder, number, full)


def main() -> None:
    """Measure in a folder of its own."""
    if nginx_path() is None:
        sys.exit("install the package nginx-light")
    print("µs of CPU a request, min / median / max")
    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(measure(Path(folder)))


if __name__ == "__main__":
    main()
