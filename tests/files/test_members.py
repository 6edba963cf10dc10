"""[MEETING-10] Members that the meeting file defines: named in each language, with a sign, and known to all checks."""

import pytest

from hemicycle.documents import render_text
from hemicycle.documents.readout import readout
from hemicycle.files import MeetingFile, read_meeting_file
from hemicycle.files.convening import convene_command
from hemicycle.files.play import play
from hemicycle.files.telling import meeting_file_of
from hemicycle.files.write import write
from hemicycle.locales import load_language
from hemicycle.procedure.meeting.record import fold
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.rulebooks import rulebook
from hemicycle.rulebooks.credentials import unfit
from hemicycle.rulebooks.roll import misfits
from hemicycle.web.view_models import members_of, named, people_of, plate

LAKES = """
format = 1
[meeting]
id = "lakes"
access = "open"
starts = 2026-11-27T09:00:00Z
host = "ana"
languages = ["en", "fr"]
title.en = "Lakes Commission"
title.fr = "Commission des lacs"
[[members]]
code = "NORTHSHORE"
name.en = "Northshore"
name.fr = "Rive-Nord"
sign = "NS"
[[members]]
code = "org:LU"
name.en = "Lake Union"
name.fr = "Union du lac"
[[participants]]
id = "ana"
name = "Ana Prima"
member = "NORTHSHORE"
[[participants]]
id = "ben"
name = "Ben Otter"
member = "org:LU"
[[conclusions]]
by = "NORTHSHORE"
verb = "note"
text.en = "that the water is low"
text.fr = "que l’eau est basse"
"""


def lakes(changed: tuple[str, str] = ("", "")) -> MeetingFile:
    read = read_meeting_file(LAKES.replace(*changed, 1))
    assert isinstance(read, MeetingFile), read
    return read


def held() -> Meeting:
    file = lakes()
    return fold(play(file, rulebook(None)))


def test_they_are_known_in_every_check_and_come_back() -> None:
    file = lakes()
    assert misfits(file) == []
    command = convene_command(file, rulebook(None))
    assert unfit(command, Meeting()) is None
    assert read_meeting_file(write(file)) == file
    assert meeting_file_of(held()).members == file.members


def test_pages_show_name_and_sign() -> None:
    meeting = held()
    members = members_of(meeting)
    assert [person.code for person in people_of(meeting, "fr")] == ["NS", "Org. LU"]
    assert named("NORTHSHORE", "fr", members) == "Rive-Nord"
    assert named("org:LU", "en", members) == "Lake Union"
    assert named("FR", "fr", members) == "France"
    assert plate("FR", "en", members) == "FR"


@pytest.mark.parametrize(
    ("language", "told"), [("en", "Northshore noted"), ("fr", "Rive-Nord a noté")]
)
def test_the_readout_tells_them_by_name(language: str, told: str) -> None:
    speaking = load_language(language)
    entries = play(lakes(), rulebook(None))
    assert told in render_text(readout(entries, speaking), speaking)


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        (('code = "NORTHSHORE"', 'code = "FR"'), "is the code of a state"),
        (('code = "org:LU"', 'code = "NORTHSHORE"'), "stands here for the second time"),
        (('sign = "NS"', 'sign = "NORTHSHORE"'), "is longer than 8 characters"),
        (('name.en = "Northshore"', 'nam.en = "x"'), "unknown key (did you mean `name`?)"),
    ],
)
def test_what_cannot_be_is_refused_at_its_line(changed: tuple[str, str], said: str) -> None:
    faults = read_meeting_file(LAKES.replace(*changed, 1))
    assert isinstance(faults, list)
    assert any(said in str(fault) and fault.line for fault in faults)
