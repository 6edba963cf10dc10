"""How staff come in: pages and answers that tell a stranger nothing, and a session that was stolen."""

import httpx2
import pytest
from msgspec.structs import replace

from hemicycle.access.cookies import secretariat_cookie
from tests.access.test_staff import Box
from tests.web.conftest import CALL, House
from tests.web.staffed import first_account, member, staff_of


async def test_who_asks_for_a_link_learns_nothing(house: House) -> None:
    box = Box()
    staff_of(house).people.post = box
    await first_account(house)
    async with house.client() as browser:
        assert 'action="/secretariat/enter/link"' in (await browser.get("/secretariat/signin")).text
        answers = [
            (await browser.post("/secretariat/enter/link", data={"mail": mail})).text
            for mail in ("mara@waters.example", "nobody@waters.example")
        ]
    assert answers[0] == answers[1]
    assert [letter[0] for letter in box.letters] == ["Mara Lindqvist"]


async def test_who_asks_too_often_waits(house: House) -> None:
    staff_of(house).people.post = Box()
    async with house.client() as browser:
        answers = [
            (
                await browser.post("/secretariat/enter/link", data={"mail": "a@b.example"})
            ).status_code
            for _ in range(22)
        ]
    assert answers == [200] * 20 + [429] * 2


async def test_without_a_mail_server_no_link_is_offered(house: House) -> None:
    async with house.client() as browser:
        assert "enter/link" not in (await browser.get("/secretariat/signin")).text
        answer = await browser.post("/secretariat/enter/link", data={"mail": "a@b.example"})
    assert answer.status_code == 404


async def test_looking_at_a_link_uses_it_not(house: House) -> None:
    """Mail scanners open links."""
    chief, _ = await first_account(house)
    _, link = await staff_of(house).people.invite(chief.id, "Inès Roth", None, ["officer"], None)
    for _ in range(2):
        page = await house.client().get(link)
        assert "Sign in as Inès Roth" in page.text
        assert page.headers["referrer-policy"] == "strict-origin"
    browser = house.client()
    assert (await browser.post(link)).status_code == 303
    assert (await browser.get(link)).headers["location"] == "/secretariat"
    assert (await house.client().get(link)).status_code == 410
    assert (await house.client().post(link)).status_code == 410


async def stolen(house: House, owner: httpx2.AsyncClient) -> httpx2.AsyncClient:
    """A browser with the cookie of another."""
    thief = house.client()
    name = secretariat_cookie(house.settings.https)
    thief.cookies.set(name, owner.cookies[name])
    return thief


async def test_a_stolen_session_is_worth_nothing_once_its_owner_ends_it(convened: House) -> None:
    chief, browser = await first_account(convened)
    again = convened.client()
    await again.post(await staff_of(convened).people.link_for(chief, None))
    thief = await stolen(convened, browser)
    assert (await thief.get("/secretariat")).status_code == 200
    answer = await again.post("/secretariat/account/sessions/end", data={"session": "others"})
    assert answer.status_code == 303
    for path in ("/secretariat", f"/secretariat/meetings/{CALL}", "/secretariat/account"):
        assert (await thief.get(path)).status_code == 403
    assert (await again.get("/secretariat")).status_code == 200


@pytest.mark.parametrize("session", ["", "x", "-1", "1" * 40, "others'", "99999"])
async def test_no_form_ends_the_session_in_hand_or_that_of_another(
    house: House, session: str
) -> None:
    chief, browser = await first_account(house)
    _, other = await member(house, chief, "Inès Roth", "officer")
    await other.post("/secretariat/account/sessions/end", data={"session": session})
    for here in await staff_of(house).sessions(chief.id):
        await other.post("/secretariat/account/sessions/end", data={"session": str(here.id)})
        await browser.post("/secretariat/account/sessions/end", data={"session": str(here.id)})
    assert (await browser.get("/secretariat")).status_code == 200
    assert (await other.get("/secretariat")).status_code == 200


async def test_the_last_administrator_is_told_why_not(house: House) -> None:
    chief, browser = await first_account(house)
    for act, form in (("", {"name": "Mara", "role": "press"}), ("/remove", {})):
        answer = await browser.post(f"/secretariat/people/{chief.id}{act}", data=form)
        assert answer.status_code == 409
        assert "Nobody would be left" in answer.text
    assert (await browser.get("/secretariat/people")).status_code == 200


async def test_whoever_is_removed_is_out_at_once(convened: House) -> None:
    chief, browser = await first_account(convened)
    gone, officer = await member(convened, chief, "Inès Roth", "officer")
    assert (await officer.get("/secretariat")).status_code == 200
    assert (await browser.post(f"/secretariat/people/{gone.id}/remove")).status_code == 303
    assert (await officer.get("/secretariat")).status_code == 403
    assert (await officer.get(f"/secretariat/meetings/{CALL}/record")).status_code == 403


async def test_in_the_demo_nobody_takes_the_office_for_themselves(house: House) -> None:
    house.app.state.site.settings = replace(house.settings, demo=True)
    browser = house.client()
    link = await house.door.issue_secretariat_link()
    assert 'name="name"' not in (await browser.get(link)).text
    assert (await browser.post(link, data={"name": "Somebody"})).status_code == 303
    assert not await staff_of(house).any()
    assert (await browser.post("/secretariat/people/first", data={"name": "I"})).status_code == 400
