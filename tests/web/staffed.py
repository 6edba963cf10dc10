"""Staff of a house of tests: accounts, and their browsers."""

import httpx2

from hemicycle.access.staff import Staff
from hemicycle.accounts.accounts import Account
from hemicycle.accounts.roles import StaffRole
from tests.web.conftest import House


async def first_account(
    house: House, name: str = "Mara Lindqvist"
) -> tuple[Account, httpx2.AsyncClient]:
    """The first account by the office's own link, and its browser."""
    browser = house.client()
    link = await house.door.issue_secretariat_link()
    answer = await browser.post(link, data={"name": name, "mail": "mara@waters.example"})
    assert answer.status_code == 303, answer.text
    [colleague] = await staff_of(house).people.listed(None)
    return colleague.account, browser


async def member(
    house: House, by: Account, name: str, *roles: StaffRole, body: str | None = None
) -> tuple[Account, httpx2.AsyncClient]:
    """A further account and its browser."""
    account, link = await staff_of(house).people.invite(by.id, name, None, roles, body)
    browser = house.client()
    answer = await browser.post(link)
    assert answer.status_code == 303, answer.text
    return account, browser


def staff_of(house: House) -> Staff:
    """The accounts behind the pages."""
    staff: Staff = house.app.state.site.staff
    return staff
