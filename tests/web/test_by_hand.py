"""[INVITE-2] Without a mail server an invitation has reached nobody before its letter was handed over."""

from sqlalchemy import select

from hemicycle.outbound.tables import outbox
from tests.web import test_series_invited
from tests.web.conftest import CALL, House
from tests.web.test_inviting import PAGE, invited

DESK = f"/secretariat/meetings/{CALL}"


async def test_who_is_invited_by_hand_counts_once_it_was_handed_over(convened: House) -> None:
    office = await invited(convened, "p1", "p2")
    assert "2 invitations are to be handed over" in (await office.get(f"{PAGE}?sent=2")).text
    desk = (await office.get(DESK)).text
    assert "0 of 9 written to" in desk
    assert "2 invitations are to be handed over" in desk
    assert "0 of 9" in desk.partition("<b>Invitations</b>")[2].partition("</li>")[0]
    message = await convened.door.register.read(lambda c: c.scalar(select(outbox.c.id)))
    assert (await office.post(f"/secretariat/outbox/{message}/settle")).status_code == 303
    desk = (await office.get(DESK)).text
    assert "1 of 9 written to" in desk
    assert "One invitation is to be handed over" in desk
    assert "1 of 9" in desk.partition("<b>Invitations</b>")[2].partition("</li>")[0]


async def test_a_series_invites_nobody_before_its_letters_are_handed_over(house: House) -> None:
    office, page, sent = await test_series_invited.invited(house)
    assert len(sent) == 4
    shown = (await office.get(page)).text
    assert "0 of 4 people" in shown
    assert "4 invitations are to be handed over" in shown
    assert (
        "4 invitations are to be handed over"
        in (await office.get(f"{page}/invitations?sent=4")).text
    )
