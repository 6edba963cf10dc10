"""The votes of an association's members stand in the meeting file and come back from the record; refused elsewhere."""

import pytest

from hemicycle.files import MeetingFile, read_meeting_file
from hemicycle.files.play import Unplayable, play
from hemicycle.files.telling import meeting_file_of
from hemicycle.files.write import write
from hemicycle.procedure.meeting.record import fold
from hemicycle.rulebooks import rulebook

FILE = """
[meeting]
id = "assembly"
body = "{body}"
mode = "virtual"
access = "open"
starts = 2026-03-02T10:00:00Z
languages = ["en"]
host = "ann"
title.en = "General assembly"

[[participants]]
id = "ann"
name = "Ann Able"
member = "BIG"
office.en = "delegate"
{first}

[[participants]]
id = "ben"
name = "Ben Bold"
member = "ONE"
office.en = "delegate"
{second}
"""


def given(body: str, first: str, second: str) -> MeetingFile:
    file = read_meeting_file(FILE.format(body=body, first=first, second=second))
    assert isinstance(file, MeetingFile), file
    return file


def test_the_votes_of_each_member_are_read_kept_and_given_back() -> None:
    """[SEAT-10]"""
    file = given("association", "weight = 5", "weight = 1")
    assert read_meeting_file(write(file)) == file
    meeting = fold(play(file, rulebook("association", file.day)))
    assert meeting.seats.weights == {"BIG": 5, "ONE": 1}
    back = meeting_file_of(meeting).convening.participants
    assert [one.weight for one in back] == [5, 1]


@pytest.mark.parametrize(
    ("body", "first", "second", "code"),
    [
        ("association", "weight = 5", "", "no-weight"),
        ("un-ga", "weight = 5", "", "not-weighed"),
    ],
)
def test_votes_that_lack_or_count_for_nothing_are_refused(
    body: str, first: str, second: str, code: str
) -> None:
    """[SEAT-10]"""
    file = given(body, first, second)
    with pytest.raises(Unplayable, match=code):
        play(file, rulebook(body, file.day))


@pytest.mark.parametrize("weight", ['"5"', "-1", "true", "1.5", "1000000001"])
def test_a_weight_is_a_whole_number(weight: str) -> None:
    wrong = read_meeting_file(
        FILE.format(body="association", first=f"weight = {weight}", second="")
    )
    assert isinstance(wrong, list)
    assert [fault.path for fault in wrong] == ["participants[0].weight"]
