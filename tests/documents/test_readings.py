"""The openings of real readouts (tests/readings), told from the facts of each meeting alone: docs/readouts.md."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from hemicycle.documents import readout
from hemicycle.files import read_meeting_file, write
from hemicycle.files.telling import meeting_file_of
from hemicycle.locales import load_language
from hemicycle.procedure.meeting.record import fold
from hemicycle.procedure.words import NO_LANGUAGE
from tools.readouts import COUNTS, LANGUAGES, counts, entries_of, file_of, readings

ROOT = Path(__file__).parents[2]
READINGS = readings()
LEAST = 45


def test_the_page_is_what_is_told() -> None:
    checked = subprocess.run(
        [sys.executable, ROOT / "tools/readouts.py", "--check"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert checked.returncode == 0, checked.stdout


def test_each_reading_is_counted_and_no_other() -> None:
    assert {path.stem for path in READINGS} == set(counts())
    assert len(READINGS) >= LEAST
    assert COUNTS.is_file()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("path", READINGS, ids=lambda path: path.stem)
def test_the_opening_names_everybody_and_every_word_of_the_file(path: Path, language: str) -> None:
    file, announced = file_of(path), counts()[path.stem].get("announced", False)
    told = readout(entries_of(file, announced=announced), load_language(language))
    opening = " ".join(sentence.text for sentence in told.paragraphs[0])
    convening = file.convening
    assert told.missing == []
    words = [convening.called, convening.place, convening.occasion, convening.topic]
    words += [one.text for one in convening.groups]
    for text in words:
        assert as_told(text.get(language, ""), language) in opening
    for person in convening.participants:
        office = person.office.get(language, "")
        among_others = person.unnamed and office != "" and office.split()[-1] in opening
        assert as_told(office, language) in opening or among_others
        assert (person.name[NO_LANGUAGE] in opening) is not person.unnamed
    assert str(file.day.year) in opening
    assert not re.search(r" {2}|,,|,\.| ,|;,|,;|\{|\}|None", opening), opening


@pytest.mark.parametrize("path", READINGS, ids=lambda path: path.stem)
def test_the_facts_come_back_from_the_file_and_from_the_record(path: Path) -> None:
    file = file_of(path)
    assert read_meeting_file(write(file)) == file
    assert meeting_file_of(fold(entries_of(file, announced=False))) == file


def as_told(words: str, language: str) -> str:
    """The words without an article that melts into the preposition before it."""
    return re.sub(r"^les? ", "", words) if language == "fr" else words
