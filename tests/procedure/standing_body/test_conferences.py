"""[CONFERENCE-1] … [CONFERENCE-4] Conferences, and the sittings of their programmes."""

from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from hemicycle.procedure.core.actor import Command
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.standing_body.conferences.commands import (
    AddPart,
    CallProgramme,
    CancelProgramme,
    MoveProgramme,
    PlanConference,
    PlanProgramme,
)
from hemicycle.procedure.standing_body.conferences.state import Conference, Part, Place
from hemicycle.procedure.standing_body.series.state import Slot
from hemicycle.procedure.words import ConferenceId, MeetingId
from tests.procedure.standing_body.keeping import Kept

TEN = int(datetime(2022, 6, 15, 8, tzinfo=UTC).timestamp() * 1000)
HOUR = 3_600_000
NAMES = {
    "title": {"en": "Third Review Conference"},
    "where": {"en": "Geneva"},
    "part-1": {"en": "Plenary"},
    "part-2": {"en": "Committee I"},
    "room-1": {"en": "Room A"},
    "room-2": {"en": "Room B"},
}
PARTS = [Part("plenary", 1), Part("committee", 2, "unsc")]
K = ConferenceId("k1")


def at(hour: int = 0, room: int = 2, minutes: int = 60) -> Place:
    return Place(Slot(TEN + hour * HOUR, minutes, "Europe/Zurich"), room)


def plan(**more: Any) -> PlanConference:
    told: dict[str, Any] = {
        "since": date(2022, 6, 15),
        "until": date(2022, 6, 16),
        "zone": "Europe/Zurich",
        "parts": PARTS,
        "texts": NAMES,
    }
    return PlanConference(**{**told, **more})


def sitting(hour: int = 0, part: int = 2, room: int = 2, **more: Any) -> PlanProgramme:
    return PlanProgramme(K, part, at(hour, room), {"en": "Budget"}, **more)


@pytest.fixture
def kept() -> Kept:
    kept = Kept("closed")
    assert kept.made(plan())[0].seq == 1
    return kept


def held(kept: Kept) -> Conference:
    return kept.state.conferences.table[K]


def test_a_conference_names_its_parts_and_rooms(kept: Kept) -> None:
    """[CONFERENCE-1] And a working group is added later, with a room of its own."""
    kept.made(
        AddPart(
            K,
            Part("working-group", 3),
            {"part-3": {"en": "Working group on terms"}, "room-3": {"en": "Room C"}},
        )
    )
    known = held(kept)
    assert [one.kind for one in known.parts] == ["plenary", "committee", "working-group"]
    assert (known.rooms, known.words["room-3"], known.words["part-2"]) == (
        3,
        {"en": "Room C"},
        {"en": "Committee I"},
    )
    kept.hold()


@pytest.mark.parametrize(
    ("command", "code"),
    [
        (plan(parts=[Part("committee", 1), Part("committee", 2)]), "plenary-missing"),
        (plan(parts=[PARTS[0], Part("committee", 3)]), "unknown-room"),
        (plan(parts=[PARTS[0], Part("committee", 2, "No Id")]), "bad-id"),
        (plan(until=date(2022, 6, 14)), "ends-before-it-starts"),
        (plan(texts={**NAMES, "part-2": {}}), "text-empty"),
        (plan(texts={**NAMES, "part-3": {"en": "More"}}), "unknown-text"),
        (plan(texts={**NAMES, "title": {"zz": "…"}}), "unknown-language"),
        (AddPart(ConferenceId("k9"), PARTS[1], {}), "unknown-conference"),
    ],
)
def test_what_is_no_conference(kept: Kept, command: Command, code: str) -> None:
    assert kept.code(command) == code


def test_a_part_meets_once_at_a_time_and_a_room_holds_one(kept: Kept) -> None:
    """[CONFERENCE-2] Numbers run on over all parts; what is not possible is told with the sitting in its way."""
    kept.made(sitting(0))
    kept.made(sitting(0, 1, 1, languages=["en", "fr"]))
    assert kept.code(sitting(0, 2, 1)) == "part-meets"
    assert kept.code(sitting(0, 1, 2)) == "room-taken"
    kept.made(sitting(1))
    assert kept.code(replace(sitting(), place=at(0, 2, 30), part=1)) == "room-taken"
    assert kept.code(sitting(30 * 24)) == "outside-conference"
    assert kept.code(sitting(2, 7)) == "unknown-part"
    assert kept.code(sitting(2, 2, 9)) == "unknown-room"
    assert kept.code(sitting(2, languages=["tlh"])) == "unknown-language"
    assert kept.code(sitting(2, languages=["en", "en"])) == "named-twice"
    assert list(held(kept).programme) == [1, 2, 3]
    assert held(kept).programme[2].languages == ["en", "fr"]
    kept.hold()


@pytest.mark.parametrize(("hour", "taken"), [(-23, False), (-22, True), (51, True), (52, False)])
def test_it_is_on_a_day_of_the_conference_on_some_clocks(
    kept: Kept, hour: int, taken: bool
) -> None:
    """[CONFERENCE-2] The first day begins 14 hours before that of UTC, and the last ends 12 hours after it."""
    if taken:
        kept.made(sitting(hour))
    else:
        assert kept.code(sitting(hour)) == "outside-conference"


def test_what_moved_and_what_is_cancelled_keeps_its_place_before(kept: Kept) -> None:
    """[CONFERENCE-3] With the time of the change and the reason; no number is given again."""
    for hour in (0, 2):
        kept.made(sitting(hour))
    kept.made(MoveProgramme(K, 1, at(1, 1), {"en": "The chair asked for it."}))
    one = held(kept).programme[1]
    assert (one.place, one.changes[0].was, one.changes[0].at) == (at(1, 1), at(0), kept.at)
    assert one.changes[0].texts == {"reason": {"en": "The chair asked for it."}}
    assert kept.code(MoveProgramme(K, 1, at(1, 1))) == "unchanged"
    assert kept.code(MoveProgramme(K, 1, at(2, 2))) == "room-taken"
    assert kept.code(MoveProgramme(K, 1, at(2, 1))) == "part-meets"
    assert kept.code(MoveProgramme(K, 9, at(3))) == "unknown-sitting"
    kept.made(CancelProgramme(K, 2))
    assert kept.code(CancelProgramme(K, 2)) == "sitting-cancelled"
    kept.made(sitting(2))
    assert list(held(kept).programme) == [1, 2, 3]
    kept.hold()


def test_a_sitting_is_called_as_one_meeting(kept: Kept) -> None:
    """[CONFERENCE-4]"""
    for hour in (0, 2):
        kept.made(sitting(hour))
    kept.made(CallProgramme(K, 1, MeetingId("committee-1")))
    assert held(kept).programme[1].meeting == "committee-1"
    assert kept.code(CallProgramme(K, 1, MeetingId("other"))) == "sitting-called"
    assert kept.code(CallProgramme(K, 2, MeetingId("committee-1"))) == "named-twice"
    assert kept.code(CallProgramme(K, 2, MeetingId("No Id"))) == "bad-id"
    assert kept.code(CancelProgramme(K, 1)) == "sitting-called"
    kept.hold()


def test_only_the_secretariat_keeps_it(kept: Kept) -> None:
    assert kept.code(plan(), "p1") == "secretariat-only"


STEPS = st.lists(
    st.tuples(st.sampled_from(["plan", "move", "cancel"]), st.integers(1, 4), st.integers(0, 9)),
    max_size=14,
)


@given(STEPS)
def test_whatever_happens_no_room_holds_two(steps: list[tuple[str, int, int]]) -> None:
    """[CONFERENCE-2] [CONFERENCE-3] Beside the record a plain list of each sitting's places."""
    kept = Kept("open")
    (entry,) = kept.made(plan())
    conference = ConferenceId(f"k{entry.seq}")
    places: dict[int, list[Place]] = {}
    for what, number, hour in steps:
        commands: dict[str, Command] = {
            "plan": PlanProgramme(conference, 2, at(hour)),
            "move": MoveProgramme(conference, number, at(hour)),
            "cancel": CancelProgramme(conference, number),
        }
        if not isinstance(kept.do(commands[what]), Refusal) and what != "cancel":
            places.setdefault(len(places) + 1 if what == "plan" else number, []).append(at(hour))
    programme = kept.state.conferences.table[conference].programme
    stand = [one.place for one in programme.values() if not one.cancelled]
    assert len({place.slot.starts for place in stand}) == len(stand)
    for number, one in programme.items():
        was = [each.was for each in one.changes]
        assert [*was, *([] if one.cancelled else [one.place])] == places[number]
    kept.hold()
