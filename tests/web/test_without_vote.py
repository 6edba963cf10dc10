"""[VOTE-3] Who has no vote is told so on opening the personal link; the scenario `vote` says what it is told then."""

from datetime import date

import pytest

from hemicycle.files import MeetingFile, read_meeting_file
from hemicycle.files.convening import convene_command
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.rulebooks import rulebook
from tests.web.conftest import House

RECORD = "council-2026-12-01"
FILE = f"""
format = 1
meeting = {{ id = "{RECORD}", access = "closed", body = "eu-council", starts = 2026-12-01T09:00:00Z, \
host = "anna", languages = ["en", "fr"], title.en = "Council", title.fr = "Conseil" }}
participants = [
  {{ id = "anna", name = "Anna Arden", member = "FR" }},
  {{ id = "olena", name = "Olena Koval", member = "UA" }},
  {{ id = "otto", name = "Otto Ohm", member = "NATO", role = "observer" }},
]
"""


@pytest.mark.parametrize(
    ("person", "told"),
    [(1, ""), (2, "guest of this body"), (3, "Observers may be given the floor")],
)
async def test_a_link_says_whether_its_holder_has_a_vote(
    house: House, person: int, told: str
) -> None:
    file = read_meeting_file(FILE)
    assert isinstance(file, MeetingFile), file
    house.clock.at = file.convening.starts
    begun = convene_command(file, rulebook("eu-council", date(2026, 12, 1)))
    assert not isinstance(await house.recorder.convene(begun), Refusal)
    meeting = await house.recorder.meeting(RECORD)
    issued = await house.door.issue_links(RECORD, list(meeting.seats.participants.values()))
    link = next(one.link for one in issued if one.participant == f"p{person}")
    shown = (await house.client(**{"Accept-Language": "en"}).get(link)).text
    assert ("casts no ballot" in shown or "cast no ballot" in shown) is bool(told)
    assert told in shown
