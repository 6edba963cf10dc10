"""Every record that a release has written is lawful for ever, by the rules in its own first entry."""

from pathlib import Path

import pytest

from hemicycle.cli.verdict import judge
from tests.procedure.history import SIGNER

RECORDS = sorted((Path(__file__).parents[1] / "records").glob("*.jsonl"))

ERASED = {
    "body-2026-11": 2,
    "body-2026-12": 2,
    "body-2026-13": 2,
    "body-2026-14": 4,
    "clearing-2026-12": 1,
    "notes-2026-12": 1,
    "readout-2026-12": 7,
}
"""Acts whose words were erased since."""


@pytest.mark.parametrize("file", RECORDS, ids=lambda file: file.stem)
def test_a_frozen_record_is_lawful(file: Path) -> None:
    verdict = judge(file.read_bytes().splitlines(keepends=True), SIGNER.verifier.vkey, ())
    assert verdict.good
    assert verdict.lawfulness
    assert verdict.lawfulness.checked >= 20
    assert verdict.lawfulness.closed == ERASED.get(file.stem, 0)


def test_there_is_one() -> None:
    assert RECORDS
