"""A journal reads the record in stretches; what can be read no more ends a page, and asks no further."""

import pytest
from msgspec.structs import replace

from hemicycle.live.journal import Journal
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.recorder.committed_batch import CommittedBatch
from hemicycle.recorder.errors import RecorderError


async def test_a_page_that_nothing_brings_on_is_a_fault() -> None:
    """The record was found damaged since, and is read no further than there."""
    meeting, asked = replace(Meeting(), size=27), list[int]()

    async def read(start: int, end: int) -> CommittedBatch:
        asked.append(start)
        if len(asked) > 3:
            raise AssertionError("it asks again and again")
        return CommittedBatch("helsinki", start, [], [], [], meeting, None)

    with pytest.raises(RecorderError, match="cannot be read any more"):
        await Journal(read, meeting).page("secretariat", 0)
    assert asked == [0]
