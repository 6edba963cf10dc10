"""What failed is tried once more, alone, and told; what is broken stays broken."""

import subprocess
import sys
from pathlib import Path

import pytest

TOOL = Path(__file__).parent.parent / "tools" / "once_more.py"
NOW_AND_THEN = """
from pathlib import Path
def test_now_and_then():
    seen = Path("seen")
    first = not seen.exists()
    seen.touch()
    assert not first
"""
BROKEN = "def test_broken_{}():\n    assert False\n"


def tried(folder: Path, code: str) -> subprocess.CompletedProcess[str]:
    (folder / "pytest.ini").write_text("[pytest]\n", "utf-8")
    (folder / "test_it.py").write_text(code, "utf-8")
    return subprocess.run(
        [sys.executable, TOOL, "lane", "-q", "-n", "2", "-p", "no:hypothesispytest"],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )


def test_what_passes_the_second_time_is_told_as_flaky(tmp_path: Path) -> None:
    answer = tried(tmp_path, NOW_AND_THEN)
    assert answer.returncode == 0, answer.stdout
    assert "FLAKY, passed the second time: test_it.py::test_now_and_then" in answer.stdout


def test_what_fails_twice_fails(tmp_path: Path) -> None:
    answer = tried(tmp_path, NOW_AND_THEN + BROKEN.format(1))
    assert answer.returncode == 1
    assert "FLAKY" not in answer.stdout


def test_many_failures_are_no_accident(tmp_path: Path) -> None:
    answer = tried(tmp_path, "\n".join(BROKEN.format(n) for n in range(4)))
    assert answer.returncode == 1
    assert "once more" not in answer.stdout


@pytest.mark.parametrize("code", ["def test_it(:\n", ""])
def test_what_does_not_run_is_not_tried_again(tmp_path: Path, code: str) -> None:
    answer = tried(tmp_path, code)
    assert answer.returncode != 0
    assert "once more" not in answer.stdout
