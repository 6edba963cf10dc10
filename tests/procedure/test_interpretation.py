"""[BOOTH-8] What a plan of interpretation lacks, each said once and mended by what it says."""

from typing import Any

import pytest
from msgspec.structs import replace

from hemicycle.procedure.core.actor import SECRETARIAT, Submission
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.business.booths.gaps import gaps, interpreted_until
from hemicycle.procedure.meeting.business.booths.state import Plan, PlannedBooth, Team
from hemicycle.procedure.meeting.record import decide, fold
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import Language, ParticipantId
from tests.procedure.meetings import START, convening

HOUR = 3_600_000
END = START + 3 * HOUR


def planned(*booths: PlannedBooth, languages: str = "ar en fr", **changes: Any) -> Meeting:
    """A meeting of three hours with this plan."""
    acts = decide(Meeting(), Submission(convening(), SECRETARIAT, START))
    assert not isinstance(acts, Refusal)
    meeting = fold((entry for one in acts for entry in one), Meeting())
    assert meeting.sitting
    spoken = [Language(one) for one in languages.split()]
    sitting = replace(meeting.sitting, languages=spoken, ends=END, **changes)
    plan = Plan(1, list(booths))
    return replace(meeting, sitting=sitting, booths=replace(meeting.booths, plan=plan))


def booth(language: str, hears: str, relay: str | None = None, *teams: Team) -> PlannedBooth:
    heard = [Language(one) for one in hears.split()]
    return PlannedBooth(
        Language(language), heard, Language(relay) if relay else None, list(teams or [team()])
    )


def team(names: str = "a b", since: int = START, until: int = END, places: int = 2) -> Team:
    return Team([ParticipantId(one) for one in names.split()], places, since, until)


EN = booth("en", "ar fr", None, team("a b"))
FR = booth("fr", "en", "en", team("c d"))
AR = booth("ar", "en fr", None, team("e f"))


def lacks(meeting: Meeting) -> list[tuple[str, str]]:
    return [(gap.lack, gap.language) for gap in gaps(meeting)]


def test_nothing_is_missing_in_a_whole_plan_nor_where_none_is_made() -> None:
    assert lacks(planned(EN, FR, AR)) == []
    assert lacks(planned()) == []


def test_booths_that_leave_before_a_meeting_that_was_extended_ends() -> None:
    """[MEETING-12] What was enough for the planned end is not enough for the later one."""
    meeting = planned(EN, FR, AR, extended=END + HOUR)
    assert lacks(meeting) == [("ends-early", one) for one in ("en", "fr", "ar")]
    assert {(gap.since, gap.until) for gap in gaps(meeting)} == {(END, END + HOUR)}


def test_a_language_without_a_booth_is_named_but_two_languages_share_one() -> None:
    assert lacks(planned(EN, FR)) == [("no-booth", "ar")]
    assert lacks(planned(FR, languages="en fr")) == []


def test_an_interpreter_alone_is_named_and_a_place_that_nobody_takes() -> None:
    meeting = planned(EN, FR, booth("ar", "en fr", None, team("e")))
    [gap] = gaps(meeting)
    assert (gap.lack, gap.language, gap.n, gap.since, gap.until) == ("alone", "ar", 1, START, END)
    assert lacks(planned(EN, FR, booth("ar", "en fr", None, team("e f", places=3)))) == [
        ("nobody", "ar")
    ]
    assert lacks(planned(EN, FR, replace(AR, teams=[]))) == [("no-team", "ar")]


def test_a_pair_that_nobody_brings_is_named_and_a_relay_of_a_relay_is_none() -> None:
    assert [
        (gap.language, gap.other) for gap in gaps(planned(EN, replace(FR, relay=None), AR))
    ] == [("fr", "ar")]
    chained = planned(replace(EN, hears=[Language("fr")], relay=Language("ar")), FR, AR)
    assert lacks(chained) == [("no-relay", "fr")]


@pytest.mark.parametrize(
    ("teams", "lack"),
    [
        ([team("e f", START + HOUR)], "begins-late"),
        ([team("e f", until=END - HOUR)], "ends-early"),
        ([team("e f", until=START + HOUR), team("g h", START + 2 * HOUR)], "break"),
        ([team("e f", START - HOUR)], "too-long"),
        ([team("a f")], "in-two"),
    ],
)
def test_hours_that_are_missing_or_too_many_are_named(teams: list[Team], lack: str) -> None:
    assert lacks(planned(EN, FR, replace(AR, teams=teams))) == [(lack, "ar")]


def test_two_teams_follow_each_other_and_a_day_in_one_place_is_twice_as_long() -> None:
    teams = [team("e f", START - HOUR, START + HOUR), team("g h", START + HOUR)]
    assert lacks(planned(EN, FR, replace(AR, teams=teams))) == []
    long = replace(AR, teams=[team("e f", START - HOUR)])
    assert lacks(planned(EN, FR, long, mode="in-person")) == []


def test_interpretation_ends_when_the_first_booth_is_left() -> None:
    early = replace(AR, teams=[team("e f", until=END - HOUR)])
    assert interpreted_until(planned(EN, FR, early)) == END - HOUR
    assert interpreted_until(planned(EN, replace(FR, teams=[]))) == END
    assert interpreted_until(planned()) is None
