"""[CALL-6] Whoever was invited is written to when the agenda is issued anew: with the marks, in their own language."""

import pytest

from tests.web.conftest import CALL, House, example
from tests.web.test_inviting import HOUR, OFFICE, PAGE, form, letters

AT = f"/secretariat/meetings/{CALL}/change"
pytestmark = pytest.mark.parametrize("settings", [OFFICE])


async def test_a_revised_agenda_is_told_by_letter_to_who_was_invited(house: House) -> None:
    await house.followers.catch_up()
    await house.convene(example())
    house.clock.at -= 72 * HOUR
    office = await house.secretariat()
    await office.post(PAGE, data=form({"p1": "p1@waters.example"}, "fr"))
    _, second = [*(await house.recorder.meeting(CALL)).agenda.items]
    asked = {
        "do": "agenda",
        "title.new-1.en": "The mills",
        "title.new-1.fr": "Les moulins",
        "place.new-1": "1",
        "access.new-1": "closed",
        f"struck.{second}": "yes",
    }
    shown = (await office.post(AT, data=asked)).text
    assert "(1 of them by letter)" in shown
    assert (await office.post(AT, data={**asked, "sure": "yes"})).status_code == 303
    for _ in range(2):
        await house.followers.catch_up()
    _, letter = await letters(house)
    assert letter.subject.startswith("Ordre du jour révisé (Rév. 1)")
    assert letter.greeting
    assert letter.addressed.startswith(letter.to.name)
    new, stays, struck = dict(letter.facts)["Ordre du jour"].split("\n")
    assert new == "1. Les moulins (nouveau, à huis clos)"
    assert stays.startswith("2. ")
    assert "(" not in stays
    assert struck.endswith("(supprimé)")
    assert letter.acts[0].url.partition("/reply/")[1]
