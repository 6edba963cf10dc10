"""[INVITE-2] Without a mail server: what a call says of its invitations, and which letters are handed over no more."""

import re

import pytest

from hemicycle.outbound.ledger import SUPERSEDED
from hemicycle.outbound.reading import Sent
from tests.web.conftest import CALL, House
from tests.web.test_accredited_told import BY_HAND, called, moved
from tests.web.test_inviting import OFFICE

LINKS = f"/secretariat/meetings/{CALL}/links"


async def messages(house: House) -> list[Sent]:
    """The first thing first."""
    return (await house.post_office.messages("all", "", 1)).messages[::-1]


async def said(house: House) -> str:
    """What the page after a call says of its invitations."""
    page = (await (await house.secretariat()).get(LINKS)).text
    part = re.search(
        r'<section class="note[^>]*aria-labelledby="invitations-now".*?</section>', page, re.S
    )
    assert part
    return re.sub(r"\s+", " ", part[0])


@pytest.mark.parametrize("settings", [BY_HAND])
async def test_what_was_called_says_that_its_invitations_are_to_be_handed_over(
    house: House,
) -> None:
    await called(house)
    words = await said(house)
    assert "2 invitations wait in the outbox" in words
    assert "7 people were not written to" in words
    assert 'href="/secretariat/outbox?show=look"' in words
    assert "left" not in words


@pytest.mark.parametrize("settings", [OFFICE])
async def test_with_a_mail_server_they_leave_by_themselves(house: House) -> None:
    await called(house)
    words = await said(house)
    assert "2 invitations have left" in words
    assert "/secretariat/outbox" not in words


@pytest.mark.parametrize("settings", [BY_HAND])
async def test_a_letter_that_a_later_one_replaced_is_handed_over_no_more(house: House) -> None:
    await called(house)
    await moved(house)
    first, _, now, _ = await messages(house)
    assert (first.answer, first.settled is not None) == (SUPERSEDED, True)
    assert (now.state, now.settled) == ("by-hand", None)
    office = await house.secretariat()
    page = (await office.get(f"/secretariat/outbox/{first.id}")).text
    assert "Superseded" in page
    assert "mailto:" not in page
    assert f"/secretariat/outbox/{first.id}/" not in page, "nothing can be done with it"
    assert (await office.get(f"/secretariat/outbox/{first.id}/file")).status_code == 404
    await office.post(f"/secretariat/outbox/{first.id}/again")
    await office.post(
        f"/secretariat/outbox/{first.id}/readdress", data={"address": "x@waters.example"}
    )
    assert len(await messages(house)) == 4
    to_do = (await house.post_office.messages("look", "", 1)).messages
    assert [one.subject.partition(":")[0] for one in to_do] == ["New time", "New time"]
    assert "2 invitations wait in the outbox" in await said(house)


@pytest.mark.parametrize("settings", [BY_HAND])
async def test_what_was_handed_over_already_stays_as_it_was(house: House) -> None:
    await called(house)
    office = await house.secretariat()
    first = (await messages(house))[0]
    await office.post(f"/secretariat/outbox/{first.id}/settle")
    await moved(house)
    kept, other, *_ = await messages(house)
    assert (kept.state, kept.answer) == ("by-hand", "")
    assert other.answer == SUPERSEDED
