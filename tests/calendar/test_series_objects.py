"""[INVITE-7] A series as one object, whatever was moved, cancelled and called otherwise: ical.js finds what is held."""

from typing import Any

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st
from icalendar import Calendar

from hemicycle.calendar.invitations import Held
from hemicycle.calendar.objects import NO_TITLE, line, object_of
from hemicycle.calendar.series import Words, alone, appointments_of, rule_of_dates
from tests.calendar.judges import starts_by_icaljs
from tests.calendar.test_objects import HOSTILE, NOW, PARIS, READER, S1, S2, S3, SECRETARIAT
from tests.profiles import examples

HOUR = 3600
CHANGE = st.sampled_from([None, 0, 0, HOUR, -3 * HOUR, 24 * HOUR])
"""None: it is cancelled; else by how much it is moved."""


def held(planned: int, change: int | None, title: str, number: int) -> Held:
    starts = (planned + (change or 0)) * 1000
    return Held(
        record=f"body.waters/e1/{number}",
        uid="series@waters.example",
        zone=PARIS,
        sequence=number,
        starts=starts,
        ends=starts + 5_400_000,
        digest="",
        cancelled=change is None,
        moved=None,
        series="body.waters/e1",
        planned=planned * 1000,
        title=msgspec.json.encode({"en": title}).decode(),
    )


def said(one: Held) -> Words:
    title = msgspec.json.decode(one.title or "{}")["en"]
    return Words(title, title, title, "https://meet.waters.example/reply/abc")


def events_of(written: str) -> list[Any]:
    return [*Calendar.from_ical(written).walk("VEVENT")]


@given(st.lists(st.tuples(CHANGE, HOSTILE), min_size=3, max_size=3))
@settings(max_examples=examples(25), deadline=None)
def test_what_is_held_stands_there_and_nothing_else(changes: list[tuple[int | None, str]]) -> None:
    planned = (S1, S2, S3)
    sittings = [
        held(at, *change, n) for n, (at, change) in enumerate(zip(planned, changes, strict=True))
    ]
    every = appointments_of(sittings, said)
    over = every[0].cancelled
    assert over == all(change is None for change, _ in changes)
    written = object_of("CANCEL" if over else "REQUEST", every, NOW, SECRETARIAT, READER)
    if over:
        return
    expected = [
        at + change for at, (change, _) in zip(planned, changes, strict=True) if change is not None
    ]
    assert starts_by_icaljs(written) == sorted(expected)
    events = {
        int(e["recurrence-id"].dt.timestamp()) if "recurrence-id" in e else 0: e
        for e in events_of(written)
    }
    for at, (change, title) in zip(planned, changes, strict=True):
        if change is not None:
            there = events.get(at, events[0])
            assert str(there["summary"]) == (line(title) or NO_TITLE)


def test_for_who_is_invited_to_one_alone_it_is_that_one() -> None:
    one = alone(held(S2, HOUR, "The rivers", 1), said(held(S2, HOUR, "The rivers", 1)))
    [event] = events_of(object_of("REQUEST", [one], NOW, SECRETARIAT, READER))
    assert event["recurrence-id"].dt.timestamp() == S2
    assert event["dtstart"].dt.timestamp() == S2 + HOUR
    assert "rrule" not in event


def test_no_rule_holds_dates_of_a_zone_whose_clocks_go_by_none() -> None:
    weeks = [n * 7 * 24 * HOUR * 1000 for n in range(12)]
    assert rule_of_dates([S1 * 1000 + by for by in weeks[:2]], PARIS) is not None
    assert rule_of_dates([S1 * 1000 + by for by in weeks[:2]], "Africa/Casablanca") is None
