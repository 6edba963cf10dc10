"""A record is cut into its acts while it is read, each entry looked at a few times, however it was forged."""

from collections.abc import Iterable, Iterator
from typing import Any

from hemicycle.procedure.core.entry import Entry, Hidden
from hemicycle.procedure.core.labels import OPEN, RECORD
from hemicycle.procedure.core.replay import Shown, acts_of
from hemicycle.procedure.meeting.kernel.lifecycle.entries import MeetingOpened


class Counted(Iterator[Any]):
    """Entries of which it is counted how many were read."""

    def __init__(self, entries: Iterable[Any]) -> None:
        self._entries = iter(entries)
        self.read = 0

    def __next__(self) -> Any:
        one = next(self._entries)
        self.read += 1
        return one


def opened(seq: int, act: tuple[int, int]) -> Entry:
    return Entry(seq, 0, act, "p1", None, OPEN, MeetingOpened())


def cut(entries: Iterable[Shown]) -> list[int]:
    """How many entries each act has."""
    return [len(act) for act in acts_of(entries)]


def test_a_run_of_closed_entries_is_one_act_however_long() -> None:
    assert cut([*[Hidden(RECORD)] * 1000, opened(1000, (1000, 1))]) == [1000, 1]
    assert cut([*[Hidden(RECORD)] * 1000, opened(1000, (0, 1))]) == [1] * 1001
    assert cut([opened(0, (0, 1)), *[Hidden(RECORD)] * 3]) == [1, 3]


def test_closed_entries_of_an_act_are_in_it() -> None:
    assert cut([opened(0, (0, 3)), Hidden(RECORD), Hidden(RECORD), opened(3, (2, 2))]) == [3, 1]
    assert cut([Hidden(RECORD), Hidden(RECORD), opened(2, (1, 2))]) == [1, 2]


def test_no_act_reaches_beyond_the_record() -> None:
    assert cut([opened(0, (0, 99)), opened(1, (7, -4)), opened(2, (-1, 0))]) == [3]
    assert cut([opened(0, (-5, 2)), opened(1, (9, 9))]) == [1, 1]


def test_each_entry_is_read_when_its_act_is_due() -> None:
    entries = Counted([opened(seq, (seq, 1)) for seq in range(100)])
    acts = acts_of(entries)
    assert [entries.read for _ in acts] == list(range(1, 101))


def test_entries_that_name_other_places_are_each_read_once() -> None:
    entries = Counted([*[Hidden(RECORD)] * 1000, opened(1000, (0, 1)), opened(1001, (3, 1))])
    assert sum(cut(entries)) == entries.read == 1002
