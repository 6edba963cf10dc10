from pathlib import Path

import msgspec

from hemicycle.examples import example
from hemicycle.files import MeetingFile, read_meeting_file
from hemicycle.files.telling import meeting_file_of
from hemicycle.rehearsal import Rehearsal

from .conftest import Venue


def leaders_call() -> MeetingFile:
    file = read_meeting_file(example())
    assert isinstance(file, MeetingFile)
    return file


async def test_the_leaders_call_is_held_published_and_told_back(
    venue: Venue, tmp_path: Path
) -> None:
    file = leaders_call()
    receipts = tmp_path / "receipts.jsonl"
    rehearsal = Rehearsal(file, venue.url, await venue.convene(file), receipts=receipts)
    report = await rehearsal.run()
    assert report.well, report.told()
    assert report.published
    assert report.left == report.refusals == []
    meeting = await venue.house.desk.meeting(file.meeting.id)
    assert meeting_file_of(meeting) == file
    assert meeting.publication.status == "published"
    kept = [msgspec.json.decode(line) for line in receipts.read_bytes().splitlines()]
    assert len(kept) == report.acts
    assert all(line["receipt"] for line in kept)
