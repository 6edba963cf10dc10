"""[PRESS-9] What is out is kept over a restart into a server that composes otherwise: page, feed, file and export."""

import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import httpx2

from tests.cli.conftest import COMMAND, ENVIRONMENT

CALL = "2022-01-24-leaders-call"
OTHERWISE = [sys.executable, "-m", "tests.cli.otherwise"]
OUT = [
    *(f"/{language}/meetings/{CALL}/readout" for language in ("en", "fr")),
    *(
        f"/{language}/{feed}"
        for language in ("en", "fr")
        for feed in ("feed.xml", "rss.xml", "feed.json")
    ),
    f"/en/meetings/{CALL}/readout.jsonl",
    "/en/archive",
]


@contextmanager
def served(data: Path, command: Sequence[str]) -> Iterator[str]:
    """A server in a process of its own: its address."""
    server = subprocess.Popen(
        [*command, "serve", "--data", str(data), "--port", "0"],
        env=ENVIRONMENT,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        assert server.stdout
        yield server.stdout.readline().split()[2]
    finally:
        server.terminate()
        server.wait(20)


def read(base: str) -> dict[str, str]:
    """What the public reads: of a page its text, of the rest every byte that is not the server's own address."""
    with httpx2.Client(base_url=base) as reader:
        answers = {path: reader.get(path) for path in OUT}
    assert {one.status_code for one in answers.values()} == {200}
    texts = {path: one.text.replace(base, "") for path, one in answers.items()}
    return {
        path: text.partition('<div class="body">')[2].partition("</div>")[0]
        if path.endswith("readout")
        else text
        for path, text in texts.items()
    }


def test_a_server_that_composes_otherwise_shows_the_text_that_is_out(
    held: Path, tmp_path: Path
) -> None:
    """The rehearsed meeting was published by the server that it was held at."""
    data = tmp_path / "data"
    shutil.copytree(held / "data", data)
    with served(data, COMMAND) as base:
        before = read(base)
    with served(data, OTHERWISE) as base:
        after = read(base)
    assert all(before.values())
    assert after == before
    assert "otherwise" not in "".join(after.values()).lower()

    # It does compose otherwise: the same record, told anew.
    told = subprocess.run(
        [*OTHERWISE, "readout", str(held / "public.jsonl"), "--lang", "en"],
        env=ENVIRONMENT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert told.stdout.lower().count("otherwise") > 1, told.stderr
