"""[PRESS-22] The archive: what was published is found, and what is gone is not."""

import pytest
from sqlalchemy import text as sql

from hemicycle.procedure.core.actor import SECRETARIAT
from hemicycle.procedure.meeting.business.publication.commands import RedactText
from hemicycle.web.press.press import Hand
from tests.web.conftest import CALL, WHY, House
from tests.web.test_items import begun, out

HEADLINE = "Call on &lt;European&gt; security"


async def found(house: House, asked: str) -> str:
    async with house.client() as reader:
        answer = await reader.get(f"/en/archive?{asked}")
    assert answer.status_code == 200, answer.text
    return answer.text


@pytest.mark.parametrize(
    ("asked", "there"),
    [
        ("q=REGISTER", True),
        ("q=securite+europeenne", True),
        ("q=register+neuf", False),
        ("q=100%25", False),
        ("kind=advisory", True),
        ("kind=statement", False),
        ("body=nac", True),
        ("body=nobody", True),
        ("year=2022", True),
        ("year=1999", True),
        ("q=register&kind=advisory&body=nac&year=2022", True),
        ("page=x", True),
    ],
)
async def test_it_is_found_by_what_it_says_and_is(house: House, asked: str, there: bool) -> None:
    await out(house, await begun(house))
    assert (HEADLINE in await found(house, asked)) is there


async def test_a_readout_is_found_and_what_is_erased_is_not(published: House) -> None:
    person = list((await published.recorder.meeting(CALL)).seats.participants.values())[2]
    name = person.texts["name"]["und"]
    place = f"/en/meetings/{CALL}/readout"
    assert place in await found(published, f"q={name}")
    await published.act(SECRETARIAT, RedactText(person.seq))
    await published.press.erase(CALL, Hand("Claire Morel"))
    assert place not in await found(published, f"q={name}")
    await published.followers.current()
    stored = await published.door.register.read(
        lambda r: r.scalars(sql("select words from published_words")).all()
    )
    assert stored
    assert not any(name.casefold() in one for one in stored)


async def test_a_draft_and_what_is_withdrawn_are_not_found(house: House) -> None:
    at = await begun(house)
    assert "Nothing was found" in await found(house, "q=register")
    await out(house, at)
    assert HEADLINE in await found(house, "q=register")
    desk = await house.secretariat()
    assert (await desk.post(f"{at}/withdraw", data=WHY)).status_code == 303
    assert HEADLINE not in await found(house, "q=register")
    listed = await found(house, "")
    assert "The date was &lt;wrong&gt;." in listed
    assert "Nine leaders meet" not in listed


async def test_a_page_past_the_end_says_so_with_a_way_back(house: House) -> None:
    """[PRESS-41]"""
    await out(house, await begun(house))
    async with house.client() as reader:
        answer = await reader.get("/en/archive?page=9")
    assert answer.status_code == 404
    assert "There is no such page" in answer.text
    assert 'href="/en/archive"' in answer.text
