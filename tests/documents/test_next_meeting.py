"""[MEETING-9] The readout tells the next meeting as the chair said it, on the day of its place."""

from datetime import UTC, datetime

import pytest

from hemicycle.documents import readout
from hemicycle.files import MeetingFile, read_meeting_file, write
from hemicycle.files.play import play
from hemicycle.files.telling import meeting_file_of
from hemicycle.locales import load_language
from hemicycle.procedure.core.entry import Entry
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.kernel.lifecycle.commands import SetNextMeeting
from hemicycle.procedure.meeting.record import fold
from hemicycle.rulebooks import rulebook
from tests.procedure.scenario import Scenario, Stage

LATE = round(datetime(2022, 2, 25, 23, 30, tzinfo=UTC).timestamp() * 1000)


def said(place: dict[str, str]) -> list[Entry]:
    stage = Stage(Scenario(title="", specs=[], steps=[]))
    given = stage.send("p1", SetNextMeeting(LATE, 60, place))
    assert not isinstance(given, Refusal)
    return stage.entries


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", "The next meeting is to be held on 26 February 2022 (Geneva)."),
        ("fr", "La prochaine réunion doit se tenir le 26 février 2022 (Genève)."),
    ],
)
def test_it_is_told_with_its_place(language: str, told: str) -> None:
    page = readout(said({"en": "Geneva", "fr": "Genève"}), load_language(language))
    every = [one.text for paragraph in page.paragraphs for one in paragraph]
    assert told in [one.replace("\u00a0", " ") for one in every]
    assert not any("next" in one for one in page.missing)


def test_a_place_that_lacks_a_language_is_named_as_missing() -> None:
    page = readout(said({"en": "Geneva"}), load_language("fr"))
    assert "le lieu de la prochaine réunion" in page.missing


FILE = """
format = 2
[meeting]
id = "this-one"
starts = 2022-01-24T10:00:00Z
host = "anna"
languages = ["en", "fr"]
title.en = "A meeting"
title.fr = "Une réunion"
[[participants]]
id = "anna"
name = "Anna Berg"
gender = "f"
member = "SE"
office.en = "Swedish Prime Minister"
office.fr = "Première ministre suédoise"
[[next_meeting]]
starts = 2022-03-01T23:30:00+01:00
ends = 2022-03-03T12:00:00+01:00
mode = "hybrid"
place.en = "Geneva"
place.fr = "Genève"
"""


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", "The next meeting is to be held from 1 to 3 March 2022 in hybrid format (Geneva)."),
        (
            "fr",
            "La prochaine réunion doit se tenir du 1er au 3 mars 2022 en format hybride (Genève).",
        ),
    ],
)
def test_a_meeting_file_says_it_with_its_end_and_its_way(language: str, told: str) -> None:
    file = read_meeting_file(FILE)
    assert isinstance(file, MeetingFile), file
    assert read_meeting_file(write(file)) == file
    entries = play(file, rulebook(None))
    page = readout(entries, load_language(language))
    every = [one.text.replace("\u00a0", " ") for paragraph in page.paragraphs for one in paragraph]
    assert told in every
    assert meeting_file_of(fold(entries)).next_meeting == file.next_meeting


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("2022-03-01T23:30:00+01:00", "2022-01-24T10:00:00Z", "next-not-later"),
        ("2022-03-03T12:00:00+01:00", "2022-03-01T12:00:00+01:00", "ends-before-it-starts"),
    ],
)
def test_what_of_it_cannot_be_is_told_with_its_line(old: str, new: str, code: str) -> None:
    faults = read_meeting_file(FILE.replace(old, new))
    assert isinstance(faults, list)
    assert [one.code for one in faults] == [code]
    assert faults[0].line
