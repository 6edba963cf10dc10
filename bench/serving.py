"""What a public page costs, hit again and again, beside nginx with the same bytes. Run as `python -m bench.serving`.

CPU of the server's process a request, over eight connections that stay open; nginx serves the same page from a file.
Rounds of both alternate, so that the machine's mood is the same for both.
"""

import asyncio
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import httpx2 as httpx

from bench.cpu import cpu_of
from bench.fanout import HEMICYCLE
from bench.joining import RECORD, convene, lengthen
from bench.meetings import publish_meetings
from bench.rows import Row
from tests.nginx import PATH, free_port, nginx_path

CONNECTIONS, REQUESTS, ROUNDS = 8, 150, 5
PAGES = (f"/en/meetings/{RECORD}", f"/en/meetings/{RECORD}/record")
LISTS = ("/en/", "/en/feed.xml", "/en/meetings/meeting-00001/readout")
GZIP = "Accept-Encoding: gzip\r\n"
STATIC = """
daemon off; worker_processes 1; pid {folder}/nginx.pid; error_log {folder}/error.log warn;
events {{ worker_connections 100; }}
http {{
    access_log off; keepalive_requests 1000000; open_file_cache max=100;
    client_body_temp_path {folder}/a; proxy_temp_path {folder}/b; fastcgi_temp_path {folder}/c;
    uwsgi_temp_path {folder}/d; scgi_temp_path {folder}/e;
    server {{ listen 127.0.0.1:{port}; location / {{ root {folder}/pages; default_type text/html; }} }}
}}
"""


async def ask(port: int, path: str, extra: str, number: int) -> int:
    """So many requests over one connection; the bytes that came."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    asked = f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n{extra}\r\n".encode()
    size = 0
    for _ in range(number):
        writer.write(asked)
        head = (await reader.readuntil(b"\r\n\r\n")).lower()
        status = int(head[9:12])
        length = 0 if status == 304 else int(head.split(b"content-length:")[1].split(b"\r\n")[0])
        if status not in (200, 304):
            raise SystemExit(f"{path}: {status}")
        size += len(await reader.readexactly(length))
    writer.close()
    return size


async def cost(port: int, pid: int, path: str, extra: str = "") -> float:
    """Microseconds of the process's CPU a request."""
    before = cpu_of(pid)
    await asyncio.gather(*(ask(port, path, extra, REQUESTS) for _ in range(CONNECTIONS)))
    return (cpu_of(pid) - before) / (CONNECTIONS * REQUESTS) * 1e6


@contextmanager
def server(data: Path, port: int) -> Iterator[int]:
    """A server of the data folder; its process."""
    serving = subprocess.Popen(
        [*HEMICYCLE, "serve", "--data", str(data), "--port", str(port)], stdout=subprocess.DEVNULL
    )
    try:
        until_up(port)
        yield serving.pid
    finally:
        serving.terminate()
        serving.wait(30)


@contextmanager
def plain_nginx(folder: Path, port: int, pages: dict[str, bytes]) -> Iterator[int]:
    """Nginx with these pages as files; its worker's process."""
    for name, body in pages.items():
        file = folder / "pages" / name
        file.parent.mkdir(exist_ok=True)
        file.write_bytes(body)
    (folder / "nginx.conf").write_text(STATIC.format(folder=folder, port=port))
    command = [str(nginx_path()), "-p", str(folder), "-c", str(folder / "nginx.conf")]
    running = subprocess.Popen([*command, "-g", "user root;"], env={"PATH": PATH})
    try:
        until_up(port)
        children = Path(f"/proc/{running.pid}/task/{running.pid}/children").read_text().split()
        yield int(children[0])
    finally:
        running.terminate()
        running.wait(15)


def until_up(port: int) -> None:
    """Wait until something answers there."""
    for _ in range(600):
        try:
            httpx.get(f"http://127.0.0.1:{port}/healthz")
            return
        except httpx.TransportError:
            time.sleep(0.1)
    raise SystemExit("it does not come up")


async def rows(folder: Path, number: int, pages: Sequence[str]) -> list[Row]:
    """What each of these pages costs beside `number` meetings, whole, small and unchanged."""
    data, port, static = folder / "data", free_port(), free_port()
    settings = f'base_url = "http://127.0.0.1:{port}"\nrate_per_s = 1000000\nrate_burst = 1000000\n'
    (data / "settings.toml").write_text(settings)
    found = []
    (folder / f"static-{number}").mkdir()
    with server(data, port) as ours:
        base = f"http://127.0.0.1:{port}"
        bodies = [httpx.get(base + path, headers={"Accept-Encoding": "identity"}) for path in pages]
        files = {f"{place}": one.content for place, one in enumerate(bodies)}
        with plain_nginx(folder / f"static-{number}", static, files) as theirs:
            for place, path in enumerate(pages):
                etag = f"If-None-Match: {bodies[place].headers['etag']}\r\n"
                ways = ("", ""), (", gzip", GZIP), (", unchanged", etag)
                for what, extra in ways if path == pages[0] or not number else ways[:1]:
                    pairs = [
                        (
                            await cost(port, ours, path, extra),
                            await cost(static, theirs, f"/{place}"),
                        )
                        for _ in range(ROUNDS)
                    ]
                    mine, peers = zip(*pairs, strict=True)
                    name = f"{path.replace(RECORD, '…')}, {len(bodies[place].content) // 1000} kB{what}"
                    told = f"{name}, beside {number} meetings" if number else name
                    found.append(Row(told, "µs", mine, "nginx", peers, goal=4, of="ratio"))
                    print(found[-1], flush=True)
    return found


async def measure(folder: Path) -> None:
    """The table: goal a quarter of nginx, which is four times its cost."""
    data = folder / "data"
    data.mkdir()
    (data / "settings.toml").write_text("")
    await lengthen(data, convene(data), outcomes=18)
    await rows(folder, 0, PAGES)
    beside = folder / "long"
    (beside / "data").mkdir(parents=True)
    (beside / "data" / "settings.toml").write_text("")
    await lengthen(beside / "data", convene(beside / "data"), outcomes=400, limits=10_000)
    await rows(beside, 0, PAGES)
    for number in (10, 100, 1000):
        await publish_meetings(data, number)
        await rows(folder, number, LISTS)


def main() -> None:
    """Measure in a folder of its own."""
    if nginx_path() is None:
        sys.exit("install the package nginx-light")
    print("µs of CPU a request, min / median / max")
    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(measure(Path(folder)))


if __name__ == "__main__":
    main()
