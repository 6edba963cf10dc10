"""[INVITE-1] Objects that calendars take: read by libical and by ical.js, whatever stands in their words."""

from datetime import UTC, datetime

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from icalendar import Calendar

from hemicycle.calendar.objects import (
    NO_TITLE,
    Appointment,
    Person,
    Recurs,
    common_name,
    line,
    object_of,
    prose,
    regular,
)
from tests.calendar.judges import read_by_icaljs, starts_by_icaljs
from tests.profiles import examples

NOW = 1_800_000_000_000
PARIS = "Europe/Paris"
SECRETARIAT = Person("Secretariat of the Council", "secretariat+abc@waters.example")
READER = Person("Amélie Fontaine", "reader@waters.example")


def at(year: int, month: int, day: int, hour: int) -> int:
    """An instant of UTC, in seconds."""
    return round(datetime(year, month, day, hour, tzinfo=UTC).timestamp())


S1, S2, S3 = at(2027, 3, 9, 14), at(2027, 3, 23, 14), at(2027, 4, 6, 13)
"""15:00 in Paris each, the third after the change to summer time."""
SERIES = Appointment(
    uid="series@waters.example",
    sequence=0,
    starts=S1 * 1000,
    ends=(S1 + 5400) * 1000,
    title="Skerries Council – further meetings",
    zone=PARIS,
    words="Your answer: https://meet.waters.example/reply/abc",
    url="https://meet.waters.example/reply/abc",
    recurs=Recurs("week", 2, 3),
)
SINGLE = msgspec.structs.replace(SERIES, uid="one@waters.example", recurs=None)


def sitting(planned: int, starts: int, **changes: object) -> Appointment:
    """A sitting of the series that is at another time than planned."""
    moved = {"sitting": planned * 1000, "starts": starts * 1000, "ends": (starts + 5400) * 1000}
    return msgspec.structs.replace(SERIES, **{"recurs": None, "sequence": 1, **moved, **changes})


def request(*appointments: Appointment) -> str:
    return object_of("REQUEST", appointments, NOW, SECRETARIAT, READER)


def test_a_series_stands_right_across_the_change_to_summer_time() -> None:
    for written in (request(SERIES), request(SERIES, sitting(S2, S2 + 3600))):
        moved = "RECURRENCE-ID" in written
        expected = [S1, S2 + 3600 * moved, S3]
        assert starts_by_icaljs(written) == expected
        assert "RDATE" not in written


def test_a_wrong_zone_is_found() -> None:
    """The planted fault: clocks that do not change."""
    written = request(SERIES).replace("TZOFFSETTO:+0200", "TZOFFSETTO:+0100")
    assert starts_by_icaljs(written) != [S1, S2, S3]


def test_where_clocks_go_by_no_rule_times_are_in_utc() -> None:
    there = msgspec.structs.replace(
        SINGLE, zone="Africa/Casablanca", starts=at(2027, 2, 20, 12) * 1000
    )
    written = request(there)
    assert "VTIMEZONE" not in written
    assert "DTSTART:20270220T120000Z" in written


@pytest.mark.parametrize(
    ("starts", "rule"),
    [
        ([S1, S2, S3], Recurs("week", 2, 3)),
        ([S1, S1 + 86_400], Recurs("day", 1, 2)),
        ([S1, S2, S3 + 3600], None),
        ([S1], None),
        ([S1, S1], None),
    ],
)
def test_a_series_has_a_rule_where_its_dates_have_one(
    starts: list[int], rule: Recurs | None
) -> None:
    assert regular([one * 1000 for one in starts], PARIS) == rule


def test_without_an_inbox_nobody_is_asked_to_answer_by_mail() -> None:
    written = object_of("PUBLISH", [SINGLE], NOW)
    assert "ORGANIZER" not in written
    assert "ATTENDEE" not in written
    assert [one["starts"] for one in read_by_icaljs(written)["events"]] == [[S1]]


HOSTILE = st.one_of(
    st.text(max_size=120),
    st.lists(
        st.sampled_from(
            [
                *("\r\n", "\n", "\r", "ATTENDEE:mailto:evil@evil.example", "END:VEVENT", ";", ":"),
                *(",", '"', "^n", "^'", "\\n", "\\N", "\\;", "\\", "=", "\u2028", "\x0b", "\x00"),
                *("BEGIN:VALARM", "X" * 80, "é" * 40, "\u202e", " ", "\t", "%2C", "METHOD:CANCEL"),
            ]
        ),
        max_size=12,
    ).map("".join),
)
PROPERTIES = [
    *("UID", "DTSTAMP", "SEQUENCE", "ORGANIZER", "ATTENDEE", "DTSTART", "DTEND"),
    *("SUMMARY", "DESCRIPTION", "LOCATION", "URL", "STATUS", "TRANSP"),
]


@given(HOSTILE, HOSTILE, HOSTILE, HOSTILE)
@settings(max_examples=examples(200))
def test_any_text_is_read_back_as_it_was_meant(
    title: str, words: str, place: str, name: str
) -> None:
    said = msgspec.structs.replace(SINGLE, title=title, words=words, place=place)
    written = object_of("REQUEST", [said], NOW, SECRETARIAT, Person(name, READER.address))
    calendar = Calendar.from_ical(written)
    assert [one.name for one in calendar.subcomponents] == ["VTIMEZONE", "VEVENT"]
    [event] = calendar.walk("VEVENT")
    there = [each for each in PROPERTIES if each in event]
    assert {*event} == {*there}
    assert str(event["summary"]) == (line(title) or NO_TITLE)
    assert str(event.get("description", "")) == prose(words)
    assert str(event.get("location", "")) == line(place)
    assert str(event["attendee"]) == f"mailto:{READER.address}"
    assert event["attendee"].params.get("CN", "") == common_name(name)


@given(HOSTILE, HOSTILE)
@settings(max_examples=examples(25), deadline=None)
def test_another_reader_finds_the_same(title: str, name: str) -> None:
    said = msgspec.structs.replace(SINGLE, title=title, words=title, place=title)
    written = object_of("REQUEST", [said], NOW, SECRETARIAT, Person(name, READER.address))
    [event] = read_by_icaljs(written)["events"]
    assert event["summary"] == (line(title) or NO_TITLE)
    assert event["attendee"] == [common_name(name) or None, f"mailto:{READER.address}"]
    assert {one.upper() for one in event["properties"]} <= {*PROPERTIES}
