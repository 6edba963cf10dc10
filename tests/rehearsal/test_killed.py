"""The server is killed (-9) twenty times on the way: every receipt proves, and each act stands exactly once."""

import asyncio
import json
import random
from pathlib import Path

import pytest
from msgspec.structs import replace

from hemicycle.files import MeetingFile
from hemicycle.files.model import ParticipantRef, Statement
from hemicycle.files.telling import meeting_file_of
from hemicycle.rehearsal import Rehearsal, line
from hemicycle.rulebooks.sentences import in_sentences

from .conftest import venue_in
from .mortal import Mortal
from .test_rehearse import bad_receipts, leaders_call

KILLS = 20
LONGEST_DELAY_S = 0.02
"""From an act's answer to the blow: most blows fall on the next act, before, during or after its commit."""


def talkative_call() -> MeetingFile:
    """The leaders' call, with so much said that blows which fall on one act together do not matter."""
    file = leaders_call()
    said = {"fr": "Nous sommes prêts.", "en": "We are ready."}
    speakers = [*file.ids][2:]
    return replace(
        file, statements=[Statement(by=ParticipantRef(who), text=said) for who in speakers]
    )


@pytest.mark.slow
async def test_the_play_ends_well_though_the_server_is_killed_twenty_times(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(line, "LONGEST_PAUSE_S", 0.2)
    file, data, kept = talkative_call(), tmp_path / "data", tmp_path / "receipts.jsonl"
    async with venue_in(data) as venue:
        links, url = await venue.convene(file), venue.url
    server = Mortal(data, int(url.rpartition(":")[2]), KILLS)
    dice, loop = random.Random(9), asyncio.get_running_loop()

    def told(who: str, what: str) -> None:
        loop.call_later(dice.uniform(0, LONGEST_DELAY_S), server.strike)

    living = asyncio.create_task(server.live())
    try:
        await server.begun()
        report = await Rehearsal(file, url, links, receipts=kept, told=told).run()
    finally:
        living.cancel()
        await asyncio.gather(living, return_exceptions=True)
    assert report.well, report.told()
    assert server.kills == KILLS, report.told()
    given = [json.loads(each)["entries"] for each in kept.read_text().splitlines()]
    seqs = [entry["seq"] for entries in given for entry in entries]
    assert len(given) == report.acts
    assert len(seqs) == len(set(seqs)), "two receipts for one entry"
    async with venue_in(data) as venue:
        assert meeting_file_of(await venue.house.recorder.meeting(file.id)) == in_sentences(file)
        assert await bad_receipts(venue, file, kept) == []
