"""[PRESS-26] The board of a clearing: one sign a seat, the same in words, and the one wording that is open."""

import re

import pytest

from hemicycle.web.press.clearing_board import GROUPED
from hemicycle.web.press.seats_cleared import HEIGHT, MOST, WIDTH, seats_of
from tests.web.conftest import House
from tests.web.test_clearing_pages import TEXT, forms, joint, link  # noqa: F401 — its fixture


@pytest.mark.parametrize("mirrored", [False, True])
@pytest.mark.parametrize("number", range(1, MOST + 1))
def test_no_two_seats_touch_and_all_stand_within_the_drawing(number: int, mirrored: bool) -> None:
    seats = seats_of(number, mirrored=mirrored)
    assert len(seats) == number
    for n, one in enumerate(seats):
        assert one.wide / 2 <= one.x <= WIDTH - one.wide / 2
        assert one.high / 2 <= one.y <= HEIGHT - one.high / 2
        for other in seats[:n]:
            apart = abs(one.x - other.x) >= one.wide or abs(one.y - other.y) >= one.high
            assert apart, (number, one, other)


def test_of_more_than_can_be_told_apart_the_table_stands_alone() -> None:
    assert seats_of(MOST + 1) == []
    assert seats_of(0) == []


async def test_the_board_says_by_signs_and_in_words_what_was_answered(joint: House) -> None:  # noqa: F811
    office = await joint.secretariat()
    async with joint.client() as france:
        at = link(joint, "p4")
        [first, *rest] = forms((await france.get(at)).text)
        for one in rest:
            await france.post(at, data={**one, "deed": "clear"})
        words = {"words.en": "France was ready.", "words.fr": "La France était prête."}
        answer = await france.post(
            at, data={**first, **words, "deed": "counter", "reason": "As said."}
        )
        assert answer.status_code in (200, 303), answer.text
    async with joint.client() as other:
        at = link(joint, "p3")
        for one in forms((await other.get(at)).text):
            await other.post(at, data={**one, "deed": "clear"})

    page = (await office.get(f"{TEXT}/clearing")).text
    signs = re.findall(r'<g class="seat (\w+)">.*?<text[^>]*>([^<]+)</text></g>', page, re.DOTALL)
    assert {code: stand for stand, code in signs}["FR"] == "counter"
    assert [stand for stand, _ in signs].count("cleared") == 1
    assert [stand for stand, _ in signs].count("silent") == len(signs) - 2
    rows = re.findall(r'<th scope="row">.*?</tr>', page, re.DOTALL)
    assert len(rows) == len(signs) <= GROUPED
    assert sum("no answer" in row for row in rows) == len(signs) - 2
    assert "Sentence" in page.partition('id="opened"')[2]
    assert "<ins>" in page
    assert "As said." in page
    assert "not everybody has cleared it" in page
    open_in = f"{TEXT}/clearing"
    assert open_in in (await office.get(TEXT)).text

    # Taken over, nothing is open any more.
    form = page.partition('id="opened"')[2].partition("</form>")[0]
    sent = dict(re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)">', form))
    assert (await office.post(f"{TEXT}/reword", data=sent)).status_code == 303
    assert 'id="opened"' not in (await office.get(open_in)).text


async def test_there_is_no_board_of_a_text_that_nobody_clears(held: House) -> None:
    office = await held.secretariat()
    assert (await office.post(f"{TEXT}/begin")).status_code == 303
    assert (await office.get(f"{TEXT}/clearing")).status_code == 404
