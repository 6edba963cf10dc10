"""[SERIES-1] … [SERIES-5] Series of meetings: called, planned, moved, cancelled, and called as meetings."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hemicycle.procedure.core.actor import Command
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.record_point import EntryPoint
from hemicycle.procedure.standing_body.offices.commands import EstablishOffice
from hemicycle.procedure.standing_body.series.commands import (
    CallSeries,
    CancelSitting,
    JoinMeeting,
    Move,
    MoveSittings,
    Plan,
    PlanSittings,
)
from hemicycle.procedure.standing_body.series.state import Series, Slot
from hemicycle.procedure.words import MeetingId, OfficeId, SeriesId
from tests.procedure.standing_body.keeping import Kept

FIRST = datetime(2022, 3, 9, 14, tzinfo=UTC)
WEEK = timedelta(weeks=2)
GENERAL = OfficeId("secretary-general")
SENTENCE = EntryPoint("call-2022-01-24", 41, "ab" * 32)
WORDS = {
    "title": {"en": "Further meetings on security in Europe"},
    "whom": {"en": "all members of the council"},
    "topic-1": {"en": "arms control"},
    "topic-2": {"en": "transparency of exercises"},
}


def slot(number: int = 1, **more: Any) -> Slot:
    starts = FIRST + WEEK * (number - 1)
    told = {"starts": int(starts.timestamp() * 1000), "minutes": 180, "zone": "Europe/Brussels"}
    return Slot(**{**told, **more})


def call(**more: Any) -> CallSeries:
    told: dict[str, Any] = {"manner": "announced", "texts": WORDS, "caller": GENERAL, **more}
    return CallSeries(**told)


@pytest.fixture
def kept() -> Kept:
    kept = Kept("closed")
    kept.made(
        EstablishOffice(office=GENERAL, charge="secretary", title={"en": "Secretary General"})
    )
    return kept


def called(kept: Kept, count: int = 3) -> Series:
    """A series with so many sittings."""
    entries = kept.made(call(sittings=[Plan(slot(n), [1]) for n in range(1, count + 1)]))
    return kept.state.series.table[SeriesId(f"e{entries[0].seq}")]


def now(kept: Kept, series: Series) -> Series:
    return kept.state.series.table[series.id]


def test_a_sentence_becomes_a_series_of_numbered_sittings(kept: Kept) -> None:
    """[SERIES-1] [SERIES-2] Announced by an office, with dates at once, and further ones later."""
    series = called(kept)
    assert (series.topics, series.caller, list(series.sittings)) == (2, GENERAL, [1, 2, 3])
    assert series.texts["topic-2"] == {"en": "transparency of exercises"}
    kept.made(PlanSittings(series.id, [Plan(slot(4), [2, 1])]))
    assert now(kept, series).sittings[4].topics == [2, 1]
    kept.hold()


def test_what_a_meeting_adopted_names_its_entry(kept: Kept) -> None:
    """[SERIES-1] An adopted series has its source, and then needs no office."""
    assert kept.code(call(manner="adopted", caller=None)) == "source-missing"
    kept.made(call(manner="adopted", caller=None, source=SENTENCE))
    (series,) = kept.state.series.table.values()
    assert (series.source, series.sittings) == (SENTENCE, {})
    kept.hold()


@pytest.mark.parametrize(
    ("command", "code"),
    [
        (call(caller=None), "caller-missing"),
        (call(caller=OfficeId("nobody")), "unknown-office"),
        (call(texts={"topic-1": {"en": "arms control"}}), "text-empty"),
        (call(texts={**WORDS, "topic-4": {"en": "x"}}), "unknown-text"),
        (call(texts={**WORDS, "whom": {}}), "text-empty"),
        (call(texts={"title": {"zz": "…"}}), "unknown-language"),
        (call(sittings=[Plan(slot(), [3])]), "unknown-topic"),
        (call(sittings=[Plan(slot(), [1, 1])]), "unknown-topic"),
        (call(sittings=[Plan(slot(minutes=0))]), "out-of-range"),
        (call(sittings=[Plan(slot(zone=""))]), "out-of-range"),
        (call(sittings=[Plan(slot())] * 121), "too-many"),
        (PlanSittings(SeriesId("e9"), [Plan(slot())]), "unknown-series"),
    ],
)
def test_what_is_no_series(kept: Kept, command: Command, code: str) -> None:
    assert kept.code(command) == code


def test_a_moved_sitting_keeps_its_number_and_the_time_before(kept: Kept) -> None:
    """[SERIES-3] One, or several in one act, of which none is moved where one cannot be."""
    series = called(kept)
    later = slot(2, starts=slot(2).starts + 3_600_000)
    kept.made(MoveSittings(series.id, [Move(2, later)], {"en": "The hall is taken."}))
    moved = now(kept, series).sittings[2]
    assert (moved.slot, moved.before) == (later, [slot(2)])
    assert kept.code(MoveSittings(series.id, [Move(2, later)])) == "unchanged"
    assert kept.code(MoveSittings(series.id, [])) == "list-empty"
    both = [Move(1, later), Move(7, later)]
    assert kept.code(MoveSittings(series.id, both)) == "unknown-sitting"
    assert now(kept, series).sittings[1].slot == slot(1)
    kept.made(MoveSittings(series.id, [Move(2, slot(2)), Move(3, slot(5))]))
    assert now(kept, series).sittings[2].before == [slot(2), later]
    kept.hold()


def test_a_cancelled_sitting_stays_and_its_number_is_not_given_again(kept: Kept) -> None:
    """[SERIES-4] [SERIES-2]"""
    series = called(kept)
    kept.made(CancelSitting(series.id, 3, {"en": "The topic is treated elsewhere."}))
    assert kept.code(CancelSitting(series.id, 3)) == "sitting-cancelled"
    assert kept.code(MoveSittings(series.id, [Move(3, slot(6))])) == "sitting-cancelled"
    kept.made(PlanSittings(series.id, [Plan(slot(4))]))
    assert {n: one.cancelled for n, one in now(kept, series).sittings.items()} == {
        1: False,
        2: False,
        3: True,
        4: False,
    }
    kept.hold()


def test_a_sitting_is_called_as_one_meeting(kept: Kept) -> None:
    """[SERIES-5] From then on that meeting's record says when it is."""
    series, meeting = called(kept), MeetingId("council-2022-03-09")
    kept.made(JoinMeeting(series.id, 1, meeting))
    assert now(kept, series).sittings[1].meeting == meeting
    assert kept.code(JoinMeeting(series.id, 1, MeetingId("another"))) == "sitting-called"
    assert kept.code(JoinMeeting(series.id, 2, meeting)) == "named-twice"
    assert kept.code(JoinMeeting(series.id, 2, MeetingId("No Id"))) == "bad-id"
    assert kept.code(MoveSittings(series.id, [Move(1, slot(7))])) == "sitting-called"
    assert kept.code(CancelSitting(series.id, 1)) == "sitting-called"
    kept.hold()


def test_only_the_secretariat_keeps_it(kept: Kept) -> None:
    assert kept.code(call(), "p1") == "secretariat-only"


STEPS = st.lists(
    st.tuples(st.sampled_from(["plan", "move", "cancel", "join"]), st.integers(1, 5)), max_size=12
)


@given(STEPS)
def test_whatever_happens_numbers_run_on_and_times_are_kept(steps: list[tuple[str, int]]) -> None:
    """[SERIES-2] [SERIES-3] Beside the record a plain list of each sitting's times."""
    kept = Kept("open")
    kept.made(call(manner="adopted", caller=None, source=SENTENCE))
    (series,) = kept.state.series.table
    times: dict[int, list[Slot]] = {}
    over: set[int] = set()
    for place, (what, number) in enumerate(steps):
        new = slot(place + 10)
        commands: dict[str, Command] = {
            "plan": PlanSittings(series, [Plan(new)]),
            "move": MoveSittings(series, [Move(number, new)]),
            "cancel": CancelSitting(series, number),
            "join": JoinMeeting(series, number, MeetingId(f"meeting-{place}")),
        }
        answer = kept.do(commands[what])
        fits = what == "plan" or (number in times and number not in over)
        assert isinstance(answer, Refusal) is not fits
        if what == "plan":
            times[len(times) + 1] = [new]
        elif fits and what == "move":
            times[number].append(new)
        elif fits:
            over.add(number)
    known = kept.state.series.table[series].sittings
    assert {n: [*one.before, one.slot] for n, one in known.items()} == times
    kept.hold()
