"""`hemicycle sign-in`: the office as a whole until somebody has a name; then one person, chosen or the only one."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from hemicycle.access.door import Door
from hemicycle.access.staff import CameIn, Staff
from hemicycle.accounts.audit import Wish
from hemicycle.accounts.roles import StaffRole
from hemicycle.cli.fault import Fault
from hemicycle.cli.sign_in import sign_in
from hemicycle.register.opening import open_register, register_url
from hemicycle.settings import Settings, read_settings

DEVICE = "computer: Firefox, Linux"


@pytest.fixture
def data(tmp_path: Path) -> Path:
    read_settings(tmp_path / "data")
    return tmp_path / "data"


def at(data: Path, work: Callable[[Door, Staff], Awaitable[object]]) -> object:
    """What the server does meanwhile."""
    register = open_register(register_url(data))
    door = Door(register, Settings(base_url="http://127.0.0.1:8000"))

    async def run() -> object:
        return await work(door, Staff(door))

    try:
        return asyncio.run(run())
    finally:
        register.close()


def printed(data: Path, capsys: pytest.CaptureFixture[str], account: str | None = None) -> str:
    sign_in(data=data, account=account)
    return capsys.readouterr().out.strip().rpartition("/")[2]


def with_staff(data: Path, *colleagues: tuple[str, StaffRole]) -> None:
    async def work(door: Door, staff: Staff) -> None:
        token = (await door.issue_secretariat_link()).rpartition("/")[2]
        came = await staff.found(token, "Mara Lindqvist", "mara@waters.example", DEVICE)
        assert isinstance(came, CameIn)
        for name, role in colleagues:
            await staff.people.invite(came.account.id, name, None, [role], None)

    at(data, work)


def test_as_long_as_nobody_has_a_name_it_opens_the_office(
    data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    token = printed(data, capsys)
    assert at(data, lambda door, _: door.enter(token, DEVICE)) is not None


@pytest.mark.parametrize("account", [None, "MARA@waters.example", "mara lindqvist"])
def test_then_it_signs_in_a_person_by_name_and_says_so(
    data: Path, capsys: pytest.CaptureFixture[str], account: str | None
) -> None:
    with_staff(data, ("Inès Roth", "officer"))
    token = printed(data, capsys, account)
    assert at(data, lambda door, _: door.enter(token, DEVICE)) is None
    came = at(data, lambda _, staff: staff.enter(token, DEVICE))
    assert isinstance(came, CameIn)
    assert came.account.name == "Mara Lindqvist"
    lines = at(data, lambda _, staff: staff.audit.lines(Wish(), 10))
    assert [(one.name, one.line.what) for one in lines][1] == (None, "account-link")  # type: ignore[attr-defined]


@pytest.mark.parametrize("account", [None, "nobody"])
def test_it_does_not_guess(
    data: Path, capsys: pytest.CaptureFixture[str], account: str | None
) -> None:
    with_staff(data, ("Inès Roth", "administrator"))
    with pytest.raises(Fault, match=r"Mara Lindqvist <mara@waters\.example>, Inès Roth"):
        printed(data, capsys, account)
    assert capsys.readouterr().out == ""
