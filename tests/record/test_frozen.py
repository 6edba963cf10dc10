"""Records that earlier releases exported verify for ever.

Each `tests/records/NAME.jsonl` is one, made with a key that is written in its first line.
"""

from pathlib import Path

import pytest

from hemicycle.record.verify import check_intact

from .sample import ROOT, standalone

FROZEN = sorted((ROOT / "tests/records").glob("*.jsonl"))


@pytest.mark.parametrize("path", FROZEN, ids=lambda path: path.stem)
def test_a_frozen_record_verifies(path: Path) -> None:
    with path.open("rb") as lines:
        assert check_intact(lines).faults == []
    with path.open("rb") as lines:
        standalone().check(lines)
