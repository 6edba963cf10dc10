"""[INVITE-1] khal, a calendar that others wrote, holds the right series at each step."""

from pathlib import Path

import msgspec

from hemicycle.calendar.objects import object_of
from tests.calendar.judges import Khal
from tests.calendar.test_objects import NOW, READER, S2, SECRETARIAT, SERIES, request, sitting

FIRST, SECOND, THIRD = "2027-03-09T14:00", "2027-03-23T14:00", "2027-04-06T13:00"
"""15:00 in Paris, which goes over to summer time before the third."""


def test_it_holds_the_series_as_it_was_called_moved_and_called_off(tmp_path: Path) -> None:
    khal = Khal(tmp_path)
    khal.take(request(SERIES))
    assert khal.holds("2027-03-01", 60) == [f"{one} CONFIRMED" for one in (FIRST, SECOND, THIRD)]
    moved = sitting(S2, S2 + 3600)
    khal.take(request(SERIES, moved))
    after = [f"{FIRST} CONFIRMED", "2027-03-23T15:00 CONFIRMED", f"{THIRD} CONFIRMED"]
    assert khal.holds("2027-03-01", 60) == after
    off = msgspec.structs.replace(moved, sequence=2, cancelled=True)
    khal.take(request(SERIES, off))
    after[1] = "2027-03-23T15:00 CANCELLED"
    assert khal.holds("2027-03-01", 60) == after
    over = msgspec.structs.replace(SERIES, sequence=3, cancelled=True)
    khal.take(object_of("CANCEL", [over], NOW, SECRETARIAT, READER))
    assert all(one.endswith("CANCELLED") for one in khal.holds("2027-03-01", 60))
