"""The page of a delegation: who is let in, what awaits it, and that it shows nobody else's."""

import re

from tests.web.conftest import House
from tests.web.delegated import HOUR, convene, council, head, launch, link_of

PAGE = "/delegation/waters/JO"


async def test_a_silence_that_runs_awaits_the_delegation(house: House) -> None:
    await council(house)
    office = await convene(house)
    await launch(house, office)
    ada = await head(house, office)
    page = (await ada.get(PAGE)).text
    assert "2 things await Jordan" in page
    assert "Silence ends on draft decision W/2022/1" in page
    assert "the seat (en)" in page
    house.clock.at += 26 * HOUR
    assert "Nothing awaits Jordan" not in (await ada.get(PAGE)).text


async def test_a_link_works_once_and_opens_this_page_alone(house: House) -> None:
    await council(house)
    office = await convene(house)
    link = await link_of(house, office, "Ada Aalto", "JO")
    ada, thief = house.client(), house.client()
    assert (await ada.get(link)).status_code == 200, "looking uses nothing up"
    assert (await ada.post(link)).status_code == 303
    assert (await thief.post(link)).status_code == 410
    assert (await thief.get(PAGE)).status_code == 404
    assert (await ada.get(PAGE)).status_code == 200
    assert (await ada.get("/delegation/waters/MA")).status_code == 404
    assert re.search("Jordan", (await ada.get("/delegation")).text)
