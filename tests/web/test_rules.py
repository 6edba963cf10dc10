"""[RULES-1] The rules of procedure to be read: each number of an article leads to its place and back."""

import json
import re
from html import unescape
from pathlib import Path
from urllib.parse import unquote

import pytest

from hemicycle.files import MeetingFile, read_meeting_file
from hemicycle.files.convening import convene_command
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.rulebooks import names, rulebook
from hemicycle.rulebooks.given import read_given
from tests.web.calling import begun
from tests.web.conftest import CALL, House, example

HRC = Path(__file__).parents[1] / "rulebooks" / "bodies" / "hrc.toml"
MEETING = """
[meeting]
id = "council"
body = "hrc"
access = "{access}"
starts = 2026-09-14T09:00:00+02:00
chair = "a"
languages = ["en", "fr"]
title.en = "Twelfth meeting"
title.fr = "Douzième séance"
[[participants]]
id = "a"
name = "Ana Prima"
member = "CH"
"""


def leads(html: str) -> tuple[set[str], set[str]]:
    """The places of a page, and those to which it leads within itself."""
    places = {unescape(one) for one in re.findall(r' id="([^"]+)"', html)}
    return places, {unquote(unescape(one)) for one in re.findall(r'href="#([^"]+)"', html)}


async def council(house: House, access: str = "open") -> None:
    """A meeting of a body that is not on file."""
    file = read_meeting_file(MEETING.format(access=access))
    assert isinstance(file, MeetingFile), file
    rules = rulebook("hrc", file.day, read_given([HRC]).bodies)
    answer = await house.recorder.convene(convene_command(file, rules))
    assert not isinstance(answer, Refusal), answer


@pytest.mark.parametrize("language", ["en", "fr"])
async def test_every_article_of_every_body_leads_there_and_back(
    house: House, language: str
) -> None:
    async with house.client() as browser:
        listed = (await browser.get(f"/{language}/bodies")).text
        for name in names():
            assert f"/{language}/bodies/{name}" in listed
            answer = await browser.get(f"/{language}/bodies/{name}")
            assert answer.status_code == 200, name
            places, led = leads(answer.text)
            assert led, name
            assert led <= places, name


async def test_a_meeting_shows_the_rules_on_its_record(house: House) -> None:
    """Those of a body that this server does not have, too: they stand in entry 0."""
    await council(house)
    async with house.client() as browser:
        page = (await browser.get("/en/meetings/council/rules")).text
        assert "Rules of procedure: Human Rights Council" in unescape(page)
        assert "Members: 47." in page
        assert "Règlement intérieur" in (await browser.get("/fr/meetings/council/rules")).text
        assert "/en/meetings/council/rules" in (await browser.get("/en/meetings/council")).text
        told = (await browser.get("/room/council/rules?lang=fr")).json()
        assert told["title"] == "Conseil des droits de l’homme"
        assert [table["name"] for table in told["tables"]] == [
            "decisions",
            "motions",
            "conduct",
            "observers",
            "times",
        ]
        assert (await browser.get("/en/bodies/hrc")).status_code == 404
        assert (await browser.get("/en/bodies/un-sc?day=nonsense")).status_code == 404


async def test_what_is_this_softwares_is_no_value_of_the_body(house: House) -> None:
    """The points of order of that Council are as long as this software says; its statements as its file says."""
    await council(house)
    async with house.client() as browser:
        told = (await browser.get("/room/council/rules?lang=en")).json()
        times = {row["cells"][0]: row for row in told["tables"][-1]["rows"]}
        assert times["Statement"]["cells"][1] == "3\u00a0min"
        assert not times["Statement"]["default"]
        assert times["Statement"]["cited"][0]["unverified"]
        assert times["Point of order"]["default"]
        assert "Point of order" in told["defaults"]


async def test_the_rules_of_a_closed_meeting_are_not_for_everybody(house: House) -> None:
    await council(house, "closed")
    async with house.client() as browser:
        assert (await browser.get("/en/meetings/council/rules")).status_code == 404
        assert (await browser.get("/room/council/rules")).status_code == 404
        assert (await browser.get("/room/nowhere/rules")).status_code == 404


async def test_a_body_of_the_data_folder_is_convened_from_the_page(house: House) -> None:
    house.app.state.site.given = lambda: read_given([HRC])
    text = MEETING.format(access="open")
    office = await house.secretariat()
    answer = await office.post("/secretariat/convene", data={"do": "file", "text": text})
    assert answer.status_code == 200, answer.text
    meeting = await house.recorder.meeting("council")
    assert meeting.sitting
    assert meeting.sitting.rulebook.id == "hrc"


async def test_the_record_leads_to_the_rules(house: House) -> None:
    await house.convene(example())
    async with house.client() as browser:
        page = (await browser.get(f"/en/meetings/{CALL}/rules")).text
        places, led = leads(page)
        assert led <= places


async def test_a_rulebook_is_given_beside_the_meeting_file(house: House) -> None:
    """By the page: the file of the body is uploaded with that of the meeting; what is wrong is told."""
    office = await house.secretariat()
    text = MEETING.format(access="open")

    async def send(meeting: str, rules: bytes, act: str = "file") -> str:
        sent = {"file": ("m.toml", meeting.encode()), "rulebook": ("hrc.toml", rules)}
        answer = await office.post("/secretariat/convene", data={"do": act}, files=sent)
        return unescape(answer.text)

    wrong = HRC.read_bytes().replace(b'at_least = "1/3"', b'at_least = "third"')
    assert "quorum[0].at_least: 'third' is no fraction" in await send(text, wrong)
    other = text.replace('"hrc"', '"un-ga"')
    assert "the meeting is of “un-ga”, and the rulebook of “hrc”" in await send(
        other, HRC.read_bytes()
    )
    beside = text.replace('body = "hrc"', 'rulebook = "hrc.toml"')
    assert "cannot be read from this page" in await send(beside, b"")
    assert "council" not in await house.recorder.records()
    await send(beside, HRC.read_bytes())
    meeting = await house.recorder.meeting("council")
    assert meeting.sitting
    assert (meeting.sitting.body, meeting.sitting.rulebook.id) == ("hrc", "hrc")


async def test_the_page_offers_every_body(house: House) -> None:
    house.app.state.site.given = lambda: read_given([HRC])
    office = await house.secretariat()
    page = (await office.get(await begun(office))).text
    found = json.loads(re.findall(r'id="boot">(.*?)</script>', page)[0])
    assert {*names(), "hrc"} <= {one["id"] for one in found["bodies"]}
