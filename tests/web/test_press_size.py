"""[PRESS-1] A text of any size: the longest statement, and as many delegations as a summit has."""

import re

import pytest
from msgspec.structs import replace

from hemicycle.files.convening import convene_command
from hemicycle.procedure.characters import LONGEST_TEXT
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.rulebooks import rulebook
from hemicycle.web.press.laying import lay_blocks
from tests.documents.test_large import long_meeting
from tests.web.conftest import House


@pytest.mark.parametrize(("states", "length"), [(4, LONGEST_TEXT - 40), (200, 12)])
async def test_a_text_of_any_size_is_published(house: House, states: int, length: int) -> None:
    file = long_meeting(states, ("water and peace, " * (length // 17 + 1))[:length].strip(", "))
    house.app.state.site.press._lay = lay_blocks
    book = rulebook(None)
    book = replace(book, debate=replace(book.debate, speaking_limit_s=None))
    house.clock.at = file.convening.starts - 3_600_000
    begun = await house.recorder.convene(convene_command(file, book))
    assert not isinstance(begun, Refusal)
    await house.play(file)
    await house.publish("large")
    async with house.client() as browser:
        page = (await browser.get("/en/meetings/large/readout")).text
        assert file.statements[0].text["en"] in page
        assert "Person 3" in page
        at = "/en/meetings/large/readout/versions/1"
        assert f'href="{at}.pdf"' in page
        for form, begins in (("pdf", b"%PDF-"), ("docx", b"PK")):
            file_of = await browser.get(f"{at}.{form}")
            assert (file_of.status_code, file_of.content[: len(begins)]) == (200, begins)
        assert (await browser.get(f"{at[:-1]}2.pdf")).status_code == 404
        assert (await browser.get(f"{at}.exe")).status_code == 404
    office = await house.secretariat()
    editor = (await office.get("/secretariat/meetings/large/text")).text
    assert "Person 3" in editor
    assert (
        '<details class="rest">' in editor
    )  # names and long words are folded, and none is left out
    for number in range(states):
        assert re.search(rf"Person {number}\b", editor), number
