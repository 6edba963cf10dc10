"""[CALL-4] Notice is exact at its limit: over changes of summer time, holidays and weekends, by clocks of places."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from hemicycle.procedure.calendar import WEEK, Calendar
from hemicycle.procedure.convocation import CalledBy, NoticeRule
from hemicycle.procedure.core.actor import SECRETARIAT, Submission
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.record import MEETING
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.rulebooks import rulebook
from tests.procedure.meetings import convening

ZONES = ("Europe/Brussels", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu", "UTC")
NOTHING = NoticeRule(id="usual", title={}, article="1")
MOMENTS = st.datetimes(datetime(2020, 1, 1), datetime(2030, 1, 1))  # noqa: DTZ001 — of the place


def ms(at: datetime) -> int:
    return round(at.timestamp() * 1000)


def offset(at: datetime) -> int:
    return (at.utcoffset() or timedelta()) // timedelta(minutes=1)


def there(moment: datetime, zone: str) -> datetime:
    """The moment by the clocks of a place, where these show it once and without doubt."""
    at = moment.replace(tzinfo=ZoneInfo(zone), microsecond=0)
    back = at.astimezone(UTC).astimezone(ZoneInfo(zone))
    return at if back.replace(tzinfo=None) == moment.replace(microsecond=0) else back


@given(MOMENTS, st.sampled_from(ZONES), st.integers(0, 90))
def test_so_many_days_later_it_is_the_same_hour_there(
    moment: datetime, zone: str, days: int
) -> None:
    called = there(moment, zone)
    begins = there((called + timedelta(days=days)).replace(tzinfo=None), zone)
    rule = replace(NOTHING, days=days)
    first = rule.earliest(Calendar(), ms(called), offset(called), offset(begins))
    wanted = called.replace(tzinfo=None) + timedelta(days=days)
    shown = datetime.fromtimestamp(first / 1000, UTC) + timedelta(minutes=offset(begins))
    assert shown.replace(tzinfo=None) == wanted


@given(
    MOMENTS,
    st.sampled_from(ZONES),
    st.integers(1, 30),
    st.sets(st.sampled_from(WEEK), max_size=3),
    st.sets(st.dates(date(2020, 1, 1), date(2030, 3, 1)), max_size=20),
)
def test_between_call_and_meeting_lie_so_many_working_days(
    moment: datetime, zone: str, working: int, weekend: set[str], holidays: set[date]
) -> None:
    called = there(moment, zone)
    calendar = Calendar(list(weekend), [one.isoformat() for one in holidays])  # type: ignore[arg-type]
    rule = replace(NOTHING, working_days=working)
    first = rule.earliest(calendar, ms(called), offset(called), offset(called))
    begins = datetime.fromtimestamp(first / 1000, UTC) + timedelta(minutes=offset(called))
    days = (begins.date() - called.date()).days
    passed = [called.date() + timedelta(days=n) for n in range(1, days + 1)]
    worked = [d for d in passed if WEEK[d.weekday()] not in weekend and d not in holidays]
    assert len(worked) == working
    assert worked[-1] == begins.date()
    assert begins.time() == called.time()


@pytest.mark.parametrize("hours", [0, 1, 12])
def test_hours_are_hours(hours: int) -> None:
    rule = replace(NOTHING, hours=hours)
    assert rule.earliest(Calendar(), 5, 60, 120) == 5 + hours * 3_600_000


def test_a_meeting_after_the_change_to_summer_time_is_in_time_to_the_millisecond() -> None:
    """Called at 20:00 on 24 March by the clocks of Brussels, three days before 20:00 on the 27th: 71 hours."""
    brussels = ZoneInfo("Europe/Brussels")
    called = datetime(2022, 3, 24, 20, tzinfo=brussels)
    begins = datetime(2022, 3, 27, 20, tzinfo=brussels)
    assert ms(begins) - ms(called) == 71 * 3_600_000
    call = CalledBy(by="president", offset_min=offset(called))
    begun = replace(convening(), rulebook=rulebook("un-sc"), call=call, offset_min=offset(begins))
    for starts, code in ((ms(begins), None), (ms(begins) - 1, "notice-too-short")):
        command = replace(begun, starts=starts)
        answer = MEETING.decide(Meeting(), Submission(command, SECRETARIAT, ms(called)))
        assert (answer.code if isinstance(answer, Refusal) else None) == code
