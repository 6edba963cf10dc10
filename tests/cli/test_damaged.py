"""A server whose database was changed by another hand: it starts, says which entry, and signs nothing on top."""

import sqlite3
import subprocess
from collections.abc import Iterator
from pathlib import Path
from urllib.request import HTTPCookieProcessor, Request, build_opener

import pytest

from tests.cli.conftest import COMMAND, ENVIRONMENT, EXAMPLE, Run

CALL = "2022-01-24-leaders-call"


@pytest.fixture
def data(run: Run, tmp_path: Path) -> Path:
    """A folder with two meetings; of the second an entry was changed."""
    folder = tmp_path / "data"
    other = tmp_path / "other.toml"
    other.write_text(EXAMPLE.read_text().replace(CALL, "another-call"))
    for file in (EXAMPLE, other):
        assert run("convene", file, "--data", folder).returncode == 0
    db = sqlite3.connect(folder / "records.sqlite", isolation_level=None)
    db.execute("DROP TRIGGER entries_hold")
    where = "WHERE seq = 3 AND record = 2"
    (texts,) = db.execute(f"SELECT texts FROM entries {where}").fetchone()
    assert texts
    db.execute(f"UPDATE entries SET texts = ? {where}", (texts.replace(b"e", b"a"),))
    db.close()
    return folder


@pytest.fixture
def server(data: Path) -> Iterator["subprocess.Popen[str]"]:
    one = subprocess.Popen(
        [*COMMAND, "serve", "--data", str(data), "--port", "0"],
        env=ENVIRONMENT,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    yield one
    one.kill()
    one.communicate()


def test_the_entry_is_named_and_the_other_meeting_goes_on(
    run: Run, data: Path, server: "subprocess.Popen[str]"
) -> None:
    assert server.stdout
    base = link = ""
    said: list[str] = []
    while not link:
        line = server.stdout.readline()
        assert line, said
        said.append(line)
        base = line.split()[2] if line.startswith("Hemicycle serves") else base
        link = line.partition("by this link: ")[2].strip()
    assert any("'another-call' takes no more acts" in line and "entry 3" in line for line in said)
    office = build_opener(HTTPCookieProcessor())
    office.open(Request(link, data=b"", headers={"Origin": base}))
    page = office.open(f"{base}/secretariat").read().decode()
    assert "The texts stored with entry 3 are not those that were signed" in page
    page = office.open(f"{base}/secretariat/meetings/{CALL}").read().decode()
    assert "takes no more acts" not in page
    exported = run("export", CALL, "--data", data)
    assert exported.returncode == 0
    assert build_opener().open(f"{base}/en/").status == 200
