"""The runner of the benchmarks, without running one."""

import pytest

from bench.__main__ import ALL, asked
from bench.rows import Row


def test_names_are_those_that_there_are(capsys: pytest.CaptureFixture[str]) -> None:
    assert asked([]) == ([*ALL], None)
    assert asked(["tally", "telling"]) == (["tally", "telling"], None)
    assert asked(["tally", "--before", "../old"]) == (["tally"], "../old")
    for given, status in ((["tally", "nosuch"], 2), (["--help"], 0)):
        with pytest.raises(SystemExit) as ended:
            asked(given)
        assert ended.value.code == status
        said = "".join(capsys.readouterr())
        assert all(name in said for name in (*ALL, "before")), given


def test_a_line_says_its_rounds_its_peer_and_its_goal() -> None:
    row = Row("an act", "ms", [2, 1, 4], "a loop", [1, 2, 1], goal=1.5, of="ratio")
    assert " ".join(str(row).split()) == "an act 1 / 2 / 4 ms a loop 1 / 1 / 2 × 2 ≤ × 1.5 MISSED"
    assert str(Row("acts", "a second", [5], goal=5, least=True)).endswith("≥ 5 reached")
