"""[PRESS-10] What the public is told of a correction and of a withdrawal, and what changed between two versions."""

import httpx2
import pytest

from hemicycle.keeping.on_records import OnRecords
from hemicycle.keeping.place import Sought
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.publication.drafting.commands import RewordSentence
from hemicycle.procedure.publication.signing.queries import touched
from hemicycle.web.press.changes import Piece, words_apart
from hemicycle.web.press.press import Hand
from tests.web.conftest import CALL, WHY, House
from tests.web.test_items import OFFICE, begun, out

NOTE = {"note.en": "Anna Berg had the hour <wrong>.", "note.fr": "L’heure était fausse."}
HAND = Hand("Claire Morel")


async def corrected(house: House, at: str, **note: str) -> httpx2.Response:
    """Change its first paragraph, sign it, publish it again."""
    record = "item." + at.removeprefix(f"{OFFICE}/").removesuffix("/text")
    press = house.app.state.site.items
    text = await press.known(record)
    block = next(one for one in text.drafting.blocks if one.kind == "paragraph")
    said = {"en": "The call begins at 21:00.", "fr": "L’appel commence à 21 heures."}
    for language, words in said.items():
        known = (await press.known(record)).drafting.table[block.sentences[0]]
        base = known.words[language].seq
        command = RewordSentence(known.id, language, base, {language: words})
        assert not isinstance(await press.do(record, command, HAND), Refusal)
    for language in said:
        base = touched(await press.known(record), language)
        assert not isinstance(await press.sign(record, language, base, HAND), Refusal)
    desk = await house.secretariat()
    return await desk.post(f"{at}/issue", data={"id": "0123456789", **note})


async def read(house: House, path: str) -> str:
    async with house.client() as reader:
        return (await reader.get(path)).text


async def test_a_correction_is_told_on_page_feeds_front_page_and_archive(house: House) -> None:
    at = await begun(house)
    place = await out(house, at)
    assert (await corrected(house, at, **NOTE)).status_code == 303
    for path in (f"/en{place}", "/en/", "/en/archive"):
        assert "Anna Berg had the hour &lt;wrong&gt;." in await read(house, path), path
    assert "L’heure était fausse." in await read(house, f"/fr{place}")
    assert "Anna Berg had the hour &amp;lt;wrong&amp;gt;." in await read(house, "/en/feed.xml")
    assert f'href="/en{place}/versions/2"' in await read(house, f"/en{place}")


async def test_a_note_in_one_language_is_refused_and_stays_in_the_form(house: House) -> None:
    at = await begun(house)
    await out(house, at)
    answer = await corrected(house, at, **{"note.en": NOTE["note.en"]})
    assert answer.status_code == 409
    assert "Anna Berg had the hour &lt;wrong&gt;." in answer.text


async def test_what_changed_between_two_versions_is_read_by_everybody(house: House) -> None:
    at = await begun(house)
    place = await out(house, at)
    await corrected(house, at, **NOTE)
    page = await read(house, f"/en{place}/versions/2")
    assert '<del><span class="sr" lang="en" dir="ltr">Taken out: </span>20:00.</del>' in page
    assert '<ins><span class="sr" lang="en" dir="ltr">New: </span>21:00.</ins>' in page
    assert "Press may register." in page
    async with house.client() as reader:
        assert (await reader.get(f"/en{place}/versions/1")).status_code == 404
        assert (await reader.get(f"/en{place}/versions/3")).status_code == 404


async def test_a_withdrawn_item_keeps_its_address_with_its_title_and_why(house: House) -> None:
    at = await begun(house)
    place = await out(house, at)
    await corrected(house, at)
    desk = await house.secretariat()
    half = await desk.post(f"{at}/withdraw", data={"reason.en": WHY["reason.en"]})
    assert half.status_code == 409
    assert "The date was &lt;wrong&gt;." in half.text
    assert (await desk.post(f"{at}/withdraw", data=WHY)).status_code == 303
    async with house.client() as reader:
        answer = await reader.get(f"/fr{place}")
        assert answer.status_code == 410
        assert "La date était fausse." in answer.text
        assert "Appel sur la sécurité européenne" in answer.text
        assert "21 heures" not in answer.text
        assert (await reader.get(f"/fr{place}/versions/2")).status_code == 410
        assert "La date était fausse." not in (await reader.get("/fr/")).text


async def test_a_meetings_withdrawn_text_says_why_at_its_address(published: House) -> None:
    office = await published.secretariat()
    at = f"/secretariat/meetings/{CALL}/withdraw"
    half = await office.post(at, data={"reason.en": WHY["reason.en"]})
    assert half.status_code == 409
    assert "The date was &lt;wrong&gt;." in half.text
    assert (await office.post(at, data=WHY)).status_code == 303
    async with published.client() as reader:
        answer = await reader.get(f"/en/meetings/{CALL}/readout")
        assert answer.status_code == 410
        assert "The date was &lt;wrong&gt;." in answer.text
        assert "The date was &lt;wrong&gt;." in (await reader.get("/en/archive")).text


@pytest.mark.parametrize("said", ["had the hour", "never came"])
async def test_whoever_a_note_names_is_erased_from_it(house: House, said: str) -> None:
    """[KEEP-4] [PRESS-11]"""
    at = await begun(house)
    place = await out(house, at)
    await corrected(house, at, **NOTE)
    desk = await house.secretariat()
    if said == "never came":
        why = {"reason.en": "Anna Berg never came.", "reason.fr": "Un nom."}
        await desk.post(f"{at}/withdraw", data=why)
    records = OnRecords(house.recorder)
    sought = Sought(("Anna Berg",))
    traces = [one for one in await records.find(sought) if one.key.startswith("note/")]
    assert traces
    for one in traces:
        await records.erase(one, sought)
    assert said not in await read(house, f"/en{place}")
    lines = b"".join(await house.recorder.export(traces[0].record or "", "everything")).decode()
    assert "Anna Berg" not in lines


def test_words_are_compared_one_by_one() -> None:
    old, new = words_apart("They met at noon.", "They met again at noon.")
    assert old == [Piece("They met ", apart=False), Piece("at noon.", apart=False)]
    assert [one.text for one in new if one.apart] == ["again "]
    assert "".join(one.text for one in new) == "They met again at noon."
