"""Small meetings in real words, with the readout that a reader of each language has read and would sign."""

from pathlib import Path

import pytest

from hemicycle.documents import readout, render_text
from hemicycle.files import read_meeting_file
from hemicycle.files.model import MeetingFile
from hemicycle.files.play import play
from hemicycle.locales import load_language
from hemicycle.rulebooks import rulebook

MEETINGS = sorted((Path(__file__).parent / "golden").glob("*.toml"))


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("meeting", MEETINGS, ids=lambda path: path.stem)
def test_the_readout_is_the_one_that_was_read(meeting: Path, language: str) -> None:
    file = read_meeting_file(meeting.read_text(encoding="utf-8"))
    assert isinstance(file, MeetingFile), file
    speaking = load_language(language)
    told = render_text(readout(play(file, rulebook(None)), speaking), speaking)
    signed = meeting.with_suffix(f".{language}.txt").read_text(encoding="utf-8")
    assert told == signed


def test_there_are_golden_meetings() -> None:
    assert len(MEETINGS) >= 8
