"""[INVITE-1] Zones stand as rules, and go as the clocks of their places do."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo, available_timezones

import pytest

from hemicycle.calendar.zones import rule_of, timezone_of

YEAR = [datetime(2027, 1, 1, 12, tzinfo=UTC) + timedelta(days=day) for day in range(0, 365 * 3, 5)]


def halves(zone: str, at: list[datetime] | None = None) -> list[str]:
    made = timezone_of(zone, at or YEAR)
    assert made is not None
    written: bytes = made.to_ical()
    return written.decode().split("\r\n")


def test_paris_stands_as_two_rules_with_their_days() -> None:
    written = halves("Europe/Paris")
    assert "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3" in written
    assert "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10" in written
    assert "DTSTART:19700329T020000" in written
    assert "DTSTART:19701025T030000" in written
    assert not [line for line in written if line.startswith("RDATE")]


def test_where_no_clock_changes_there_is_one_half() -> None:
    written = halves("Asia/Tokyo")
    assert written.count("BEGIN:STANDARD") == 1
    assert not [line for line in written if "DAYLIGHT" in line or "RRULE" in line]


@pytest.mark.parametrize(
    ("zone", "rule"),
    [
        ("America/New_York", "RRULE:FREQ=YEARLY;BYDAY=2SU;BYMONTH=3"),
        ("America/Santiago", "RRULE:FREQ=YEARLY;BYDAY=SU;BYMONTHDAY=2,3,4,5,6,7,8;BYMONTH=4"),
        ("Asia/Jerusalem", "RRULE:FREQ=YEARLY;BYDAY=FR;BYMONTHDAY=23,24,25,26,27,28,29;BYMONTH=3"),
        ("America/Nuuk", "RRULE:FREQ=YEARLY;BYDAY=SA;BYMONTHDAY=24,25,26,27,28,29,30;BYMONTH=3"),
    ],
)
def test_changes_on_other_days_stand_as_rules(zone: str, rule: str) -> None:
    assert rule in halves(zone)


def test_each_zone_goes_by_its_rule_or_has_none() -> None:
    """Against the standard library, which reads the whole table; Morocco's goes by no rule."""
    ruled = 0
    for zone in sorted(available_timezones()):
        if timezone_of(zone, YEAR) is None:
            continue
        rule = rule_of(zone)
        assert rule is not None
        ruled += 1
        for at in YEAR:
            assert at.astimezone(ZoneInfo(zone)).utcoffset() == rule.offset_at(at), (zone, at)
    assert ruled > 400
    assert timezone_of("Africa/Casablanca", YEAR) is None


@pytest.mark.parametrize(
    "zone", ["", "Nowhere/Atall", "../../etc/passwd", "/etc/passwd", "posixrules"]
)
def test_what_is_no_zone_has_none(zone: str) -> None:
    assert timezone_of(zone, YEAR) is None or zone == "posixrules"
