"""A record is cut into its acts by looking at each entry a few times, however it was forged."""

from typing import Any

from hemicycle.procedure.core.entry import Entry, Hidden
from hemicycle.procedure.core.labels import OPEN, RECORD
from hemicycle.procedure.core.replay import acts_of
from hemicycle.procedure.meeting.kernel.lifecycle.entries import MeetingOpened


class Counted(list[Any]):
    """A list that counts how often one of it is looked at."""

    looked = 0

    def __getitem__(self, place: Any) -> Any:
        self.looked += not isinstance(place, slice)
        return super().__getitem__(place)


def test_closed_entries_before_one_that_says_another_place_are_looked_at_once() -> None:
    last = Entry(1000, 0, (0, 1), "p1", None, OPEN, MeetingOpened())
    entries = Counted([*[Hidden(RECORD)] * 1000, last])
    assert sum(map(len, acts_of(entries))) == len(entries)
    assert entries.looked < 5 * len(entries)
