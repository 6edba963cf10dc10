"""[DRAFT-11] What the facts of real meetings need can be said in the form: their openings are the same from a draft."""

from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from msgspec.structs import replace

from hemicycle.convene.draft import Draft
from hemicycle.convene.filing import meeting_file_text
from hemicycle.documents import readout
from hemicycle.files import MeetingFile, read_meeting_file
from hemicycle.files.play import play
from hemicycle.locales import load_language
from hemicycle.procedure.meeting.record import fold
from hemicycle.rulebooks import rulebook
from hemicycle.web.drafting.filling import of_meeting

READINGS = sorted((Path(__file__).parents[1] / "readings").glob("*.toml"))


def file_of(text: str) -> MeetingFile:
    file = read_meeting_file(text)
    assert isinstance(file, MeetingFile), file
    return file


def opening(file: MeetingFile, language: str) -> list[str]:
    told = readout(play(file, rulebook(file.convening.body, file.day)), load_language(language))
    return [one.text for one in told.paragraphs[0]]


def as_typed(file: MeetingFile) -> Draft:
    """A draft with all that its fields hold of the meeting, and its day and end as somebody would type them."""
    meeting = fold(play(file, rulebook(file.convening.body, file.day)))
    said = file.convening

    def there(at: int) -> str:
        clock = datetime.fromtimestamp(at / 1000, UTC).astimezone(
            timezone(timedelta(minutes=said.offset_min))
        )
        return f"{clock:%Y-%m-%dT%H:%M}"

    day, _, hour = there(said.starts).partition("T")
    until = "" if said.ends is None else there(said.ends)
    east = -said.offset_min // 60  # as the names of the database have it
    zone = f"Etc/GMT{east:+d}" if east else "UTC"
    return replace(
        of_meeting(meeting), date=day, time=hour, zone=zone, until=until, days=list(said.days)
    )


@pytest.mark.parametrize("path", READINGS, ids=lambda path: path.stem)
def test_the_opening_is_the_same_from_the_form(path: Path) -> None:
    file = file_of(path.read_text("utf-8"))
    typed = file_of(meeting_file_text(as_typed(file)))
    for language in ("en", "fr"):
        assert opening(typed, language) == opening(file, language)
