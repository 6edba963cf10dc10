"""Records of the first format say the same in today's: each act decided anew, each entry compared."""

import json
from pathlib import Path

import pytest

from hemicycle.procedure.core.codec import Malformed
from tests.records.converting.convert import ANOTHER_RULE, FIRST, Unlike, converted, rewritten

RECORDS = sorted(FIRST.glob("*.jsonl"))


@pytest.mark.parametrize("file", RECORDS, ids=lambda file: file.stem)
def test_a_record_of_the_first_format_is_converted(file: Path) -> None:
    lines = file.read_bytes().splitlines(keepends=True)
    if file.stem in ANOTHER_RULE:
        with pytest.raises((Unlike, Malformed), match=ANOTHER_RULE[file.stem]):
            converted(lines)
        return
    assert list(rewritten(lines)) == (FIRST.parent / file.name).read_bytes().splitlines(True)


def test_what_is_not_as_it_was_is_refused() -> None:
    lines = (FIRST / "consensus-2026-11.jsonl").read_bytes().splitlines(keepends=True)
    told = [json.loads(line) for line in lines]
    place = next(
        n for n, one in enumerate(told) if one.get("entry", {}).get("kind") == "outcome-put"
    )
    told[place]["entry"]["facts"]["call_until"] += 1
    forged = [json.dumps(one, ensure_ascii=False).encode() for one in told]
    with pytest.raises(Unlike, match="not what was signed"):
        converted(forged)
