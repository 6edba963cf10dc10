"""The secretariat is told that the machine's clock was set, and takes it by one click."""

import subprocess
import sys
from pathlib import Path
from urllib.request import HTTPCookieProcessor, Request, build_opener

from tests.cli.conftest import ENVIRONMENT

SERVER = Path(__file__).with_name("stepped_server.py")
DAY_MS = 86_400_000


def test_a_clock_that_was_set_is_told_and_taken_by_one_click(tmp_path: Path) -> None:
    server = subprocess.Popen(
        [sys.executable, str(SERVER), str(tmp_path)],
        env=ENVIRONMENT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert server.stdin
    assert server.stdout
    try:
        base, link = (server.stdout.readline().strip() for _ in range(2))
        office = build_opener(HTTPCookieProcessor())

        def post(address: str) -> str:
            told: bytes = office.open(Request(address, b"", {"Origin": base})).read()
            return told.decode()

        assert "clock was changed" not in post(link)
        server.stdin.write(f"{DAY_MS}\n")
        server.stdin.flush()
        assert server.stdout.readline() == "stepped\n"
        page = office.open(f"{base}/secretariat").read().decode()
        assert "The server’s clock was changed" in page
        assert "1,440 minutes ahead" in page
        page = office.open(Request(f"{base}/secretariat", headers={"Accept-Language": "fr"}))
        assert "avance de 1" in page.read().decode()
        assert "clock was changed" not in post(f"{base}/secretariat/clock")
    finally:
        server.kill()
        server.communicate()
