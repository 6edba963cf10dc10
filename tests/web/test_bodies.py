"""[BODY-15] [BODY-16] Pages of bodies and members, of one day; the meeting that copies what is in force on its day."""

from datetime import date

import pytest

from hemicycle.procedure.core.actor import SECRETARIAT, Command
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.standing_body.founding.commands import BeginBody
from hemicycle.procedure.standing_body.record import record_of
from hemicycle.procedure.words import Access
from tests.procedure.standing_body.keeping import called, waters
from tests.procedure.standing_body.test_body_record import appoint, establish, people
from tests.web.conftest import House
from hemicycle.procedure.standing_body.delegations.commands import ListDelegates

PAGE = "/en/bodies/waters"


async def begin(house: House, access: Access = "open") -> None:
    answer = await house.recorder.begin(record_of("waters"), BeginBody("waters", access, waters()))
    assert not isinstance(answer, Refusal), answer
    for command in (
        establish(),
        appoint("Hamdan Zureik", date(2021, 6, 1)),
        appoint("Tareq Nimri", date(2022, 3, 5)),
        ListDelegates("list-1", people("Ada Aalto", "Bo Brenn")),
    ):
        await enter(house, command)


async def enter(house: House, command: Command) -> None:
    await house.act(SECRETARIAT, command, record_of("waters"))


async def test_a_page_is_of_its_day(house: House) -> None:
    await begin(house)
    async with house.client() as browser:
        march = (await browser.get(f"{PAGE}?day=2022-03-10")).text
        february = (await browser.get(f"{PAGE}?day=2022-02-10")).text
    assert "Council of the Waters" in march
    now = '<bdi class="b">Tareq Nimri</bdi>'
    assert now in march
    assert now not in february
    assert '<bdi class="b">Hamdan Zureik</bdi>' in february
    assert "Иордания" in march
