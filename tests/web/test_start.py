"""The first start: four questions, each answered by a guess, and a meeting to step into."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

import pytest

from hemicycle.access.links import Issued
from hemicycle.files import MeetingFile
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.standing_body.record import record_of
from hemicycle.procedure.standing_body.state import StandingBody
from hemicycle.rulebooks.founding import BEGINNINGS
from tests.web.calling import begun, call, checked, content, drafted
from tests.web.conftest import House
from tests.web.staffed import first_account, member

ANSWERS: dict[str, str | list[str]] = {
    "name": "Council of the Shared Waters",
    "rules": "summit",
    "languages": ["en", "fr"],
    "zone": "Europe/Zurich",
    "mail": "none",
    "do": "rehearse",
}


@dataclass
class Plays:
    """Remembers what it was to play."""

    files: list[MeetingFile] = field(default_factory=list)
    seats: list[Issued] = field(default_factory=list)
    unreached: str = ""
    why: dict[str, str] = field(default_factory=dict)

    ended: list[str] = field(default_factory=list)

    async def end(self, record: str) -> None:
        self.ended.append(record)

    def unplayed(self, record: str) -> str:
        return self.why.get(record, "")

    async def out_of_reach(self) -> str:
        return self.unreached

    def __call__(self, file: MeetingFile, seats: Sequence[Issued]) -> None:
        self.files.append(file)
        self.seats = list(seats)


@pytest.fixture
def plays(house: House) -> Plays:
    house.app.state.site.rehearse = found = Plays()
    return found


async def test_an_empty_server_asks_four_questions_and_guesses(house: House, plays: Plays) -> None:
    _, mara = await first_account(house)
    assert 'href="/secretariat/start"' in (await mara.get("/secretariat")).text
    page = (await mara.get("/secretariat/start", headers={"Accept-Language": "fr,es;q=0.8"})).text
    assert page.count('class="q"') == 4
    assert set(re.findall(r'name="languages" value="(\w+)" checked', page)) == {"fr", "es"}
    assert 'value="summit" checked' in page


async def test_the_answers_lead_into_the_chair_of_a_rehearsal(house: House, plays: Plays) -> None:
    _, mara = await first_account(house)
    answer = await mara.post("/secretariat/start", data=ANSWERS)
    assert answer.status_code == 303, answer.text
    [file] = plays.files
    assert answer.headers["location"] == f"/room/{file.id}"
    assert (await house.client().get(answer.headers["location"])).status_code == 404
    assert (await mara.get(answer.headers["location"])).status_code == 200
    meeting = await house.recorder.meeting(file.id)
    assert isinstance(meeting, Meeting)
    assert meeting.sitting
    assert not meeting.sitting.public
    chair = meeting.seats.participants[meeting.sitting.chair]
    assert (chair.role, chair.texts["name"]) == ("secretariat", {"und": "Mara Lindqvist"})
    others = [p for p in meeting.seats.participants.values() if p is not chair]
    assert [one.participant for one in plays.seats] == [p.id for p in others]
    assert len(others) == 9
    assert all(p.admitted for p in others)
    body = await house.recorder.state(record_of("council-of-the-shared-waters"))
    assert isinstance(body, StandingBody)
    assert body.founding.rules
    assert body.founding.rules.languages == ["en", "fr"]
    again = (await mara.get("/secretariat/start")).text
    assert '<option value="Europe/Zurich" selected' in again
    assert "Council of the Shared Waters" in again


@pytest.mark.parametrize("rules", BEGINNINGS)
async def test_every_beginning_has_a_rehearsal(house: House, plays: Plays, rules: str) -> None:
    _, mara = await first_account(house)
    given = {**ANSWERS, "rules": rules, "languages": ["ar", "es"]}
    assert (await mara.post("/secretariat/start", data=given)).status_code == 303
    assert plays.files[0].convening.languages == ["ar"]


@pytest.mark.parametrize("name", ["North Atlantic Council", "conseil de l'atlantique nord"])
async def test_a_body_that_is_known_brings_its_own(house: House, plays: Plays, name: str) -> None:
    _, mara = await first_account(house)
    assert (
        await mara.post("/secretariat/start", data={**ANSWERS, "name": name})
    ).status_code == 303
    [file] = plays.files
    assert file.convening.body == "nac"
    assert [p.member for p in file.convening.participants][1:4] == ["AL", "BE", "BG"]


@pytest.mark.parametrize(
    ("without", "fault"),
    [("name", "name"), ("languages", "languages"), ("zone", "zone"), ("rules", "rules")],
)
async def test_what_is_not_answered_is_asked_again(
    house: House, plays: Plays, without: str, fault: str
) -> None:
    _, mara = await first_account(house)
    given = {key: value for key, value in ANSWERS.items() if key != without}
    answer = await mara.post("/secretariat/start", data=given)
    assert answer.status_code == 400
    assert f'id="fault-{fault}"' in answer.text
    assert not plays.files
    assert await house.recorder.records() == []


async def test_a_first_meeting_begins_with_the_body(house: House, plays: Plays) -> None:
    _, mara = await first_account(house)
    answer = await mara.post("/secretariat/start", data={**ANSWERS, "do": "meet"})
    assert answer.headers["location"] == "/secretariat/convene?body=council-of-the-shared-waters"
    page = await mara.get(answer.headers["location"])
    assert '<input type="hidden" name="body" value="council-of-the-shared-waters">' in page.text
    assert not plays.files


async def test_a_second_rehearsal_has_an_address_of_its_own(house: House, plays: Plays) -> None:
    _, mara = await first_account(house)
    for _ in range(2):
        await mara.post("/secretariat/start", data=ANSWERS)
    assert len({file.id for file in plays.files}) == 2
    assert len(await house.recorder.records()) == 3


async def test_who_works_for_one_body_starts_no_house(house: House, plays: Plays) -> None:
    chief, _ = await first_account(house)
    _, theirs = await member(house, chief, "Theirs", "administrator", body="nac")
    assert (await theirs.get("/secretariat/start")).status_code == 404
    assert "/secretariat/start" not in (await theirs.get("/secretariat")).text


async def test_a_server_that_does_not_reach_itself_says_so(house: House, plays: Plays) -> None:
    _, mara = await first_account(house)
    plays.unreached = "certificate verify failed"
    answer = await mara.post("/secretariat/start", data=ANSWERS)
    assert answer.status_code == 409
    assert "The server cannot reach itself at" in answer.text
    assert "certificate verify failed" in answer.text
    assert not plays.files
    assert await house.recorder.records() == [record_of("council-of-the-shared-waters")]
    meets = await mara.post("/secretariat/start", data={**ANSWERS, "do": "meet"})
    assert meets.status_code == 303


async def test_after_the_passkey_comes_the_start(house: House, plays: Plays) -> None:
    _, mara = await first_account(house)
    assert 'href="/secretariat/start"' in (await mara.get("/secretariat/account")).text
    await mara.post("/secretariat/start", data=ANSWERS)
    assert 'href="/secretariat/start"' not in (await mara.get("/secretariat/account")).text


async def test_times_are_typed_on_the_clock_of_the_house(house: House, plays: Plays) -> None:
    _, mara = await first_account(house)
    await mara.post("/secretariat/start", data={**ANSWERS, "do": "meet"})
    page = (await mara.get("/secretariat/convene")).text
    assert (await content(mara, await begun(mara)))["zone"] == "Europe/Zurich"
    assert 'data-zone="Europe/Zurich"' in page
    assert "data-zone" not in (await house.client().get("/en/")).text
    form = {
        "title.en": "Winter",
        "topic.en": "Snow",
        "date": "2026-12-01",
        "time": "00:30",
        "zone": "Europe/Zurich",
        "languages": ["en"],
        "body": "council-of-the-shared-waters",
        "mode": "virtual",
        "access": "open",
        "participants[0].name": "Ana Reyes",
        "participants[0].role": "secretariat",
        "chair": "0",
        "agenda[0].title.en": "Snow",
    }
    draft = await drafted(mara, form)
    assert (await checked(mara, draft))["begins"] == 1_796_081_400_000
    assert (await call(mara, draft)).status_code == 200
    meeting = await house.recorder.meeting("2026-12-01-winter")
    assert meeting.sitting
    assert meeting.sitting.starts == 1_796_081_400_000


async def test_a_rehearsal_that_nobody_plays_any_more_is_told(house: House, plays: Plays) -> None:
    chief, mara = await first_account(house)
    _, ines = await member(house, chief, "Inès Roth", "press")
    await mara.post("/secretariat/start", data=ANSWERS)
    [record] = [file.id for file in plays.files]
    pages = ("/secretariat", f"/secretariat/meetings/{record}")
    for at in pages:
        assert "Nobody plays" not in (await mara.get(at)).text
    plays.why[record] = "the server hung up <on> them"
    for at in pages:
        told = (await mara.get(at)).text
        assert "Nobody plays the delegations of this rehearsal any more" in told
        assert "the server hung up &lt;on&gt; them" in told
        assert "Step into another rehearsal" in told
        assert "Step into another rehearsal" not in (await ines.get(at)).text
