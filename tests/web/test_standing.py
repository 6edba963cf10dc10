"""[PRESS-42] Standing pages: from templates that say what is so here, or in the office's own words."""

import pytest

from hemicycle.keeping.place import Sought
from hemicycle.web.press.places import places_of_standing
from hemicycle.web.press.standing import PAGES
from tests.web.conftest import House

OFFICE = "/secretariat/standing"


async def read(house: House, path: str) -> str:
    async with house.client() as reader:
        answer = await reader.get(path)
        assert answer.status_code == 200
        return answer.text


@pytest.mark.parametrize("name", PAGES)
async def test_each_begins_as_a_template_and_says_so(house: House, name: str) -> None:
    for code in ("en", "fr", "ar"):
        page = await read(house, f"/{code}/about/{name}")
        assert 'class="note pending"' in page
        assert f'href="/{code}/about/imprint"' in page
    async with house.client() as reader:
        assert (await reader.get("/en/about/nothing")).status_code == 404


async def test_the_privacy_notice_says_how_long_this_server_keeps_what(house: House) -> None:
    periods = house.app.state.site.keeping.periods
    await periods.say("help", 17)
    page = await read(house, "/en/about/privacy")
    assert "Questions for the secretariat" in page
    assert "It goes after 17 days" in page
    await periods.say("help", None)
    assert "It goes after 17 days" not in await read(house, "/en/about/privacy")


async def test_own_words_take_the_place_of_the_template_until_they_are_emptied(
    house: House,
) -> None:
    desk = await house.secretariat()
    words = "# Who\n\nAnna Berg <answers>.\n\nAt any hour."
    sent = {"language": "en", "words": words}
    assert (await desk.post(f"{OFFICE}/imprint", data=sent)).status_code == 303
    page = await read(house, "/en/about/imprint")
    assert '<h2 dir="auto">Who</h2>' in page
    assert "Anna Berg &lt;answers&gt;." in page
    assert "has not reviewed this text yet" in page
    await desk.post(f"{OFFICE}/imprint", data={**sent, "confirmed": "yes"})
    assert "has not reviewed" not in await read(house, "/en/about/imprint")
    assert "Anna Berg" not in await read(house, "/fr/about/imprint")
    await desk.post(f"{OFFICE}/imprint", data={"language": "en", "words": ""})
    assert "comes from a template" in await read(house, "/en/about/imprint")
    assert (
        await desk.post(f"{OFFICE}/imprint", data={**sent, "language": "xx"})
    ).status_code == 400
    long = await desk.post(f"{OFFICE}/imprint", data={**sent, "words": "w" * 20_001})
    assert long.status_code == 409
    assert "w" * 20_001 in long.text


async def test_whoever_is_named_in_own_words_is_erased_with_them(house: House) -> None:
    """[KEEP-4]"""
    desk = await house.secretariat()
    await desk.post(f"{OFFICE}/imprint", data={"language": "en", "words": "Anna Berg answers."})
    [place] = places_of_standing(house.door.register)
    sought = Sought(("Anna Berg",))
    [trace] = await place.find(sought)
    await place.erase(trace, sought)
    assert "Anna Berg" not in await read(house, "/en/about/imprint")
