"""A meeting file is read once: what is convened, and whose links are printed, is one and the same file."""

import os
from pathlib import Path
from threading import Thread

from tests.cli.conftest import EXAMPLE, Run


def test_a_meeting_is_convened_from_what_can_be_read_only_once(run: Run, tmp_path: Path) -> None:
    """A pipe gives its words once, and a file may be another the second time."""
    pipe = tmp_path / "meeting.toml"
    os.mkfifo(pipe)
    writer = Thread(target=pipe.write_bytes, args=(EXAMPLE.read_bytes(),), daemon=True)
    writer.start()
    told = run("convene", pipe, "--data", tmp_path / "data", "--json")
    assert told.returncode == 0, told.stderr
    assert told.stdout.count('"link"') > 1
