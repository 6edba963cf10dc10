"""[PRESS-19] A body publishes without a meeting: from the form of the office to page, list, feed and files."""

import pytest

from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.publication.signing.queries import touched
from hemicycle.web.press.press import Hand
from tests.web.conftest import CALL, WHY, House, example

OFFICE = "/secretariat/items"
FORM = {
    "body": "nac",
    "kind": "advisory",
    "headline.en": "Call on <European> security & more",
    "headline.fr": "Appel sur la sécurité européenne",
    "lead.en": "Nine leaders meet on 24 January.",
    "lead.fr": "Neuf dirigeants se réunissent le 24 janvier.",
    "text.en": "The call begins at 20:00.\n\nPress may register.",
    "text.fr": "L’appel commence à 20 heures.\nLa presse peut s’inscrire.",
}


async def begun(house: House, **other: str) -> str:
    """Begin it by the form; the address of its editor."""
    desk = await house.secretariat()
    answer = await desk.post(OFFICE, data={**FORM, **other})
    assert answer.status_code == 303, answer.text
    return answer.headers["location"]


async def out(house: House, at: str) -> str:
    """Sign it and publish it; its public address without the language."""
    name = at.removeprefix(f"{OFFICE}/").removesuffix("/text")
    press, record, hand = house.app.state.site.items, f"item.{name}", Hand("Claire Morel")
    text = await press.known(record)
    for language in text.drafting.languages:
        base = touched(await press.known(record), language)
        assert not isinstance(await press.sign(record, language, base, hand), Refusal)
    desk = await house.secretariat()
    answer = await desk.post(f"{at}/issue", data={"id": "0123456789"})
    assert answer.status_code == 303, answer.text
    return f"/items/{name}"


async def test_it_is_begun_signed_and_out(house: House) -> None:
    at = await begun(house)
    desk = await house.secretariat()
    assert "Nine leaders meet" in (await desk.get(at)).text
    here = (await desk.get(f"{at}/here?tab=aaaaaaaaaa")).json()  # [PRESS-18]
    assert f'data-stand="{here["stand"]}"' in (await desk.get(at)).text
    async with house.client() as reader:
        place = f"/items/{at.split('/')[3]}"
        assert (await reader.get(f"/en{place}")).status_code == 404
        assert "Nine leaders" not in (await reader.get("/en/feed.xml")).text
        assert await out(house, at) == place
        page = (await reader.get(f"/en{place}")).text
        assert "Call on &lt;European&gt; security &amp; more" in page
        assert '<p class="standfirst">Nine leaders meet on 24 January.</p>' in page
        assert "Advisory" in page
        assert "Press may register." in page
        assert "Neuf dirigeants" in (await reader.get(f"/fr{place}")).text
        assert "told in" not in (await reader.get(f"/fr{place}")).text
        for path in ("/en/", "/en/feed.xml"):
            assert "Nine leaders meet" in (await reader.get(path)).text
        assert (await reader.get(f"/en{place}/record.jsonl")).status_code == 200
        file = await reader.get(f"/en{place}/versions/1.docx")
        assert file.status_code == 200


async def test_what_is_withdrawn_is_gone_from_everywhere(house: House) -> None:
    at = await begun(house)
    place = await out(house, at)
    desk = await house.secretariat()
    assert (await desk.post(f"{at}/withdraw", data=WHY)).status_code == 303
    async with house.client() as reader:
        assert (await reader.get(f"/en{place}")).status_code == 410
        for path in ("/en/", "/en/feed.xml"):
            assert "Nine leaders meet" not in (await reader.get(path)).text


async def test_a_withdrawn_headline_stands_beside_no_other_text(published: House) -> None:
    at = await begun(published)
    await out(published, at)
    desk = await published.secretariat()
    async with published.client() as reader:
        page = f"/en/meetings/{CALL}/readout"
        assert "Call on &lt;European&gt;" in (await reader.get(page)).text
        assert (await desk.post(f"{at}/withdraw", data=WHY)).status_code == 303
        assert "Call on &lt;European&gt;" not in (await reader.get(page)).text


async def test_a_version_that_was_withdrawn_stays_withdrawn(house: House) -> None:
    at = await begun(house)
    place = await out(house, at)
    desk = await house.secretariat()
    assert (await desk.post(f"{at}/withdraw", data=WHY)).status_code == 303
    assert await out(house, at) == place
    async with house.client() as reader:
        page = (await reader.get(f"/en{place}")).text
        assert f"/en{place}/versions/2.pdf" in page
        assert f"/en{place}/versions/1.pdf" not in page
        assert (await reader.get(f"/en{place}/versions/1.docx")).status_code == 410
        assert (await reader.get(f"/en{place}/versions/2.docx")).status_code == 200


async def test_a_form_that_is_refused_keeps_what_was_typed(house: House) -> None:
    desk = await house.secretariat()
    answer = await desk.post(OFFICE, data={**FORM, "headline.fr": ""})
    assert answer.status_code == 409
    assert "Neuf dirigeants se réunissent" in answer.text
    assert (await desk.post(OFFICE, data={**FORM, "body": "nobody"})).status_code == 400


async def test_two_of_one_day_stand_beside_each_other(house: House) -> None:
    first, second = await begun(house), await begun(house, kind="statement")
    assert first != second
    desk = await house.secretariat()
    listed = (await desk.get(OFFICE)).text
    assert "Advisory" in listed
    assert "Statement" in listed


@pytest.mark.parametrize("name", ["nobody.2022-01-01-1", "nac.2022-01-01-1", "x" * 300])
async def test_what_is_not_there_is_not_found(house: House, name: str) -> None:
    desk = await house.secretariat()
    assert (await desk.get(f"{OFFICE}/{name}/text")).status_code == 404
    async with house.client() as reader:
        assert (await reader.get(f"/en/items/{name}")).status_code == 404


async def test_a_form_that_is_pressed_twice_begins_one_item(house: House) -> None:
    """[PRESS-19]"""
    first, second = await begun(house, once="a-press"), await begun(house, once="a-press")
    assert first == second
    assert await begun(house, once="another") != first


async def test_after_a_closed_meeting_a_communique_is_begun_in_one_act(house: House) -> None:
    """[PRESS-19]"""
    file = example(access="closed")
    await house.convene(file)
    desk, at = await house.secretariat(), f"/secretariat/meetings/{CALL}"
    assert (await desk.post(f"{at}/communique")).status_code == 404
    await house.play(file)
    assert f'action="{at}/communique"' in (await desk.get(at)).text
    answers = [await desk.post(f"{at}/communique") for _ in range(2)]
    [place] = {one.headers["location"] for one in answers}
    page = (await desk.get(place)).text
    assert "Meeting of 24 January 2022" in page
    assert "Réunion du 24 janvier 2022" in page
    assert "dialogue with Russia" in page
