"""A body with a record, and meetings of it that adopted on tracks: what follow-up is tried on."""

from collections.abc import Sequence
from datetime import UTC, datetime

from hemicycle.files.convening import convene_command
from hemicycle.files.model import MeetingFile
from hemicycle.files.read import read_meeting_file
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.standing_body.founding.commands import BeginBody
from hemicycle.procedure.standing_body.record import record_of
from hemicycle.procedure.standing_body.state import StandingBody
from hemicycle.rulebooks import body as body_on_file
from hemicycle.rulebooks import rulebook
from hemicycle.web.follow_up.taking_over import TAKE_OVER
from tests.web.conftest import House

NRC = record_of("nrc")
AT = "/secretariat/bodies/nrc/follow-up"
REPORTS = "France and Germany will report on talks by 30 April 2022."
LIAISON = "France names a liaison officer."
MEETING = """
format = 2
[meeting]
id = "{id}"
mode = "virtual"
access = "{access}"
body = "nrc"
starts = {starts}
host = "anna"
languages = ["en", "fr"]
title.en = "{title}"
title.fr = "{title} (fr)"
topic.en = "security"
topic.fr = "la sécurité"
source.en = "The Council"
source.fr = "Le Conseil"

[[participants]]
id = "anna"
name = "Anna Arden"
gender = "f"
member = "FR"
office.en = "Minister"
office.fr = "ministre"

[[participants]]
id = "bert"
name = "Bert Boon"
gender = "m"
member = "DE"
office.en = "Minister"
office.fr = "ministre"

[[agenda]]
id = "talks"
title.en = "Talks"
title.fr = "Pourparlers"
"""
TRACK = """
[[tracks]]
id = "dialogue"
title.en = "Dialogue"
title.fr = "Dialogue"
"""
ADOPTED = """
[[conclusions]]
agenda = "talks"
track = "dialogue"
by = "participants"
sentence.en = "The Council will go on with dialogue."
sentence.fr = "Le Conseil poursuivra le dialogue."

[[commitments]]
track = "dialogue"
by = "participants"
due = 2022-04-30
sentence.en = "France and Germany will report on talks by 30 April 2022."
sentence.fr = "La France et l’Allemagne rendront compte des pourparlers d’ici au 30 avril 2022."

[[commitments]]
by = "anna"
sentence.en = "France names a liaison officer."
sentence.fr = "La France désigne un agent de liaison."

[[invitations]]
by = "anna"
body = "un-sc"
sentence.en = "France invites the Security Council to a meeting."
sentence.fr = "La France invite le Conseil de sécurité à une réunion."
"""


def meeting_file(
    name: str = "nrc-1",
    title: str = "First meeting",
    starts: str = "2022-02-18T14:00:00Z",
    access: str = "open",
    parts: Sequence[str] = (TRACK, ADOPTED),
) -> MeetingFile:
    """A meeting of two members."""
    head = MEETING.format(id=name, title=title, starts=starts, access=access)
    file = read_meeting_file(head + "".join(parts))
    assert isinstance(file, MeetingFile), file
    return file


async def begin(house: House, access: str = "open") -> None:
    """The body's record."""
    rules = body_on_file("nrc")
    begun = await house.recorder.begin(NRC, BeginBody("nrc", access, rules))  # type: ignore[arg-type]
    assert not isinstance(begun, Refusal), begun


async def hold(house: House, file: MeetingFile | None = None) -> None:
    """A meeting of the body from its call to its end, and what follows from it by itself."""
    file = file or meeting_file()
    starts = file.convening.starts
    day = datetime.fromtimestamp(starts / 1000, UTC).date()
    house.clock.at = starts - 3_600_000
    answer = await house.recorder.convene(convene_command(file, rulebook("nrc", day)))
    assert not isinstance(answer, Refusal), answer
    await house.play(file)
    await follow(house)


async def follow(house: House) -> None:
    """What follows from closed meetings by itself."""
    await house.followers.current()
    await house.app.state.site.due.worker.run_due(TAKE_OVER)


async def held(house: House) -> StandingBody:
    """The body's record as it stands."""
    state = await house.recorder.state(NRC)
    assert isinstance(state, StandingBody)
    return state
