"""[PUBLISH-6] The day of a meeting is told as the text that is out tells it: on pages, in lists and on sheets."""

from io import BytesIO

import pytest
from docx import Document

from hemicycle.files.convening import convene_command
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.publication.drafting.commands import RewordSentence
from hemicycle.rulebooks import rulebook
from hemicycle.web.press.laying import lay_blocks
from hemicycle.web.press.press import Hand
from tests.web.conftest import CALL, House, example

HAND = Hand("Claire Morel")
AFTERWARDS = 400 * 86_400_000
PAGE = f"/en/meetings/{CALL}/readout"


async def shown(house: House, path: str) -> str:
    async with house.client() as browser:
        answer = await browser.get(path)
    assert answer.status_code == 200, answer.text
    return answer.text.replace("\u00a0", " ")


async def on_paper(house: House) -> str:
    async with house.client() as browser:
        answer = await browser.get(f"{PAGE}/versions/1.docx")
    return "\n".join(one.text for one in Document(BytesIO(answer.content)).paragraphs)


async def enter_afterwards(house: House) -> None:
    """The example meeting, entered more than a year after it was held."""
    file = example()
    house.clock.at = file.convening.starts + AFTERWARDS
    answer = await house.recorder.convene(convene_command(file, rulebook(None)))
    assert not isinstance(answer, Refusal), answer
    await house.play(file)


@pytest.fixture(autouse=True)
def composed(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    """The real composer."""
    monkeypatch.setattr(house.app.state.site.press, "_lay", lay_blocks)


async def test_a_call_that_is_entered_afterwards_tells_its_day_everywhere(house: House) -> None:
    await enter_afterwards(house)
    await house.publish()
    page = await shown(house, PAGE)
    assert "Monday 24 January 2022" in page
    assert "On 24 January 2022" in page
    assert "24 January 2022" in await shown(house, "/en/")
    assert "24 January 2022" in await on_paper(house)


async def test_a_day_that_people_wrote_is_the_day_that_stands_everywhere(held: House) -> None:
    draft = await held.press.lay(CALL, HAND)
    assert not isinstance(draft, Refusal)
    day = next(one for one in draft.drafting.blocks if one.kind == "date").sentences[0]
    for language, words in (("en", "Evening of 23 January"), ("fr", "Soir du 23 janvier")):
        base = draft.drafting.table[day].words[language].seq
        command = RewordSentence(day, language, base, {language: words})
        assert not isinstance(await held.press.do(CALL, command, HAND), Refusal)
    edited = await held.press.known(CALL)
    for language in ("en", "fr"):
        base = edited.drafting.touched[language]
        assert not isinstance(await held.press.sign(CALL, language, base, HAND), Refusal)
    await held.publish()
    page = await shown(held, PAGE)
    assert "Evening of 23 January" in page
    assert "Monday 24 January 2022" not in page
    paper = await on_paper(held)
    assert "Evening of 23 January" in paper
    assert "24 January 2022 at" not in paper
