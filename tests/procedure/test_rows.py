"""Each row of the fold, on generated facts and states: it changes the part that it names, and none is idle."""

import pytest

from hemicycle.procedure.meeting.record import MEETING
from tests.procedure.generated import cases


@pytest.mark.parametrize("kind", MEETING.kinds)
def test_every_row_changes_its_part(kind: str) -> None:
    fact = MEETING.kinds[kind]
    touched = {row.part for row in MEETING.rows[fact]}
    for before, entry, after in cases(MEETING, fact):
        others = {one for one in before.__struct_fields__ if one not in touched}
        others -= {"size", "last_at", "publication"}  # counted, and what every entry does to texts
        if kind not in ("text-corrected", "text-redacted", "confided-text-redacted"):
            assert all(getattr(before, one) == getattr(after, one) for one in others)
        assert (after.size, after.last_at) == (entry.seq + 1, entry.at)
