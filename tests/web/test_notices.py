"""[INVITE-5] Delegates are told of silences by mail: when one begins, and what came of it; without its words."""

import pytest

from tests.web.conftest import BASE, CALL, House, example
from tests.web.test_inviting import OFFICE, PAGE, form, letters
from tests.web.test_written import HOUR, delegate, launch, of
from tests.web.test_written import PAGE as WRITTEN

pytestmark = pytest.mark.parametrize("settings", [OFFICE])


async def invite_to_writing(house: House) -> None:
    await house.followers.catch_up()
    await house.convene(example(mode="written"))
    office = await house.secretariat()
    addresses = {who: f"{who}@waters.example" for who in ("p1", "p2")}
    assert (await office.post(PAGE, data=form(addresses))).status_code == 303


async def carried(house: House) -> list[str]:
    for _ in range(2):
        await house.followers.catch_up()
    return [one.subject for one in await letters(house)]


async def test_a_silence_is_told_when_it_begins_and_when_it_is_broken(house: House) -> None:
    await invite_to_writing(house)
    await launch(house, "silence", 25)
    subjects = await carried(house)
    assert [one.partition(":")[0] for one in subjects[2:]] == ["Silence procedure"] * 2
    invitation, _, begun, _ = await letters(house)
    assert invitation.calendar is None
    assert [act.url for act in invitation.acts] == [act.url for act in begun.acts]
    assert begun.acts[0].url.startswith(f"{BASE}/join/")
    assert "the seat" not in str(begun)
    reader, _ = await delegate(house, 3)
    page = (await reader.get(WRITTEN)).text
    broken = {"silence": of(page, "silence"), "id": of(page, "id"), "words.en": "Not yet, we say."}
    await reader.post(f"{WRITTEN}/break", data=broken)
    subjects = await carried(house)
    assert [one.partition(":")[0] for one in subjects[4:]] == ["Silence broken"] * 2
    assert "Not yet" not in str(await letters(house))


async def test_nobody_is_told_who_was_not_invited(house: House) -> None:
    await house.followers.catch_up()
    await house.convene(example(mode="written"))
    await launch(house, "silence", 25)
    house.clock.at += 26 * HOUR
    assert await carried(house) == []
    assert (await house.recorder.meeting(CALL)).silences.table
