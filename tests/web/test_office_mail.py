"""What the secretariat is told by mail: that a silence was broken, or has ended. Nothing of the text goes along."""

import pytest
from sqlalchemy import select

from hemicycle.carrying.followers import Followers
from hemicycle.outbound.letter import Letter
from hemicycle.outbound.reading import LETTER
from hemicycle.outbound.tables import outbox
from hemicycle.procedure.core.record_type import Settle
from hemicycle.settings import Settings
from hemicycle.web.office_mail import office_mail
from tests.web.conftest import BASE, CALL, House, example
from tests.web.test_written import HOUR, PAGE, delegate, launch, of

OFFICE = Settings(base_url=BASE, mail_office="office@waters.example")
pytestmark = pytest.mark.parametrize("settings", [OFFICE])


def following(house: House) -> Followers:
    rule = office_mail(house.post_office.outbox, house.settings, house.clock.now)
    return Followers(house.recorder, house.post_office._register, [rule])


async def told(house: House) -> list[Letter]:
    asked = select(outbox.c.letter).order_by(outbox.c.id)
    found = await house.post_office._register.read(lambda c: [*c.scalars(asked)])
    return [LETTER.decode(one) for one in found]


async def test_it_is_told_that_a_silence_was_broken(house: House) -> None:
    followers = following(house)
    await followers.catch_up()
    await house.convene(example(mode="written"))
    await launch(house, "silence", 25)
    reader, _ = await delegate(house, 1)
    page = (await reader.get(PAGE)).text
    form = {"silence": of(page, "silence"), "id": of(page, "id"), "words.en": "Not yet, we say."}
    await reader.post(f"{PAGE}/break", data=form)
    await followers.catch_up()
    await followers.catch_up()
    [letter] = await told(house)
    assert letter.to.address == "office@waters.example"
    assert letter.subject.startswith("Silence broken: ")
    assert letter.acts[0].url == f"{BASE}/secretariat/meetings/{CALL}"
    words = str(letter)
    assert "Not yet" not in words
    assert "the seat" not in words


async def test_it_is_told_that_one_has_ended(house: House) -> None:
    followers = following(house)
    await followers.catch_up()
    await house.convene(example(mode="written"))
    await launch(house, "silence", 25)
    house.clock.at += 26 * HOUR
    await house.recorder.act(CALL, "system", Settle(), None)
    await followers.catch_up()
    [letter] = await told(house)
    assert letter.kind == "silence-ended"
    assert letter.paragraphs


async def test_what_happened_before_it_began_is_not_told(house: House) -> None:
    await house.convene(example(mode="written"))
    await launch(house, "silence", 25)
    house.clock.at += 26 * HOUR
    await house.recorder.act(CALL, "system", Settle(), None)
    await following(house).catch_up()
    assert await told(house) == []
