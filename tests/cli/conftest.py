"""The command line as people use it: processes on a data folder of their own."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
EXAMPLE = ROOT / "src" / "hemicycle" / "examples" / "leaders-call-2022-01-24.toml"
ENVIRONMENT = {**os.environ, "PYTHONPATH": str(ROOT / "src")}
COMMAND = [sys.executable, "-c", "from hemicycle.cli import main; main()"]
MOVED_CLOCK = [sys.executable, "-m", "tests.browser.moved_clock"]
Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture(scope="session")
def run() -> Run:
    """Runs a verb; what it printed and how it ended."""

    def verb(
        *words: object, stdin: str | None = None, **environment: str
    ) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [*COMMAND, *map(str, words)],
            env={**ENVIRONMENT, **environment},
            capture_output=True,
            encoding="utf-8",
            input=stdin,
            check=False,
            timeout=120,
        )

    return verb


@pytest.fixture(scope="session")
def held(run: Run, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a meeting that was convened, rehearsed against a server and closed; its data under `data`.

    It is held on its day, for a readout dates a meeting by when it was held.
    """
    folder = tmp_path_factory.mktemp("held")
    data = folder / "data"
    server = subprocess.Popen(
        [*MOVED_CLOCK, str(data), "0", "2022-01-24T20:00:00+00:00"],
        env=ENVIRONMENT,
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        assert server.stdout
        base = server.stdout.readline().split()[2]
        office = server.stdout.readline().partition(": ")[2].strip()
        convened = run("convene", EXAMPLE, "--data", data, "--json")
        assert convened.returncode == 0, convened.stderr
        links = folder / "links.jsonl"
        links.write_text(
            convened.stdout
            + f'{{"participant":"secretariat","role":"secretariat","link":"{office}"}}\n'
        )
        played = run(
            *("rehearse", EXAMPLE, "--url", base, "--links", links),
            *("--receipts", folder / "receipts.jsonl"),
        )
        assert played.returncode == 0, played.stdout + played.stderr
        running = run("export", "2022-01-24-leaders-call", "--data", data)
        (folder / "running.jsonl").write_text(running.stdout)
    finally:
        server.terminate()
        server.wait(15)
    for audience in ("everything", "public", "secretariat"):
        words = [] if audience == "everything" else ["--as", audience]
        told = run("export", "2022-01-24-leaders-call", "--data", data, *words)
        assert told.returncode == 0, told.stderr
        (folder / f"{audience}.jsonl").write_text(told.stdout)
    return folder
