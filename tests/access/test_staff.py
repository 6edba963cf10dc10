"""Staff at the door: the first account, passkeys, links, sessions, and who cannot leave."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection

from hemicycle.access.door import HOUR_MS, Door
from hemicycle.access.entering import LinkInUse, NamesOnly
from hemicycle.access.people import INVITATION_MS, RECOVERY_MS
from hemicycle.access.sessions import Who
from hemicycle.access.staff import CameIn, Staff
from hemicycle.accounts.accounts import Account, LastAdministrator, mark
from hemicycle.accounts.challenges import CHALLENGE_MS
from hemicycle.accounts.passkeys import NoPasskey, named_host
from hemicycle.accounts.roles import ROLES
from hemicycle.register.opening import open_register, register_url
from hemicycle.settings import Settings
from tests.access.authenticator import PRESENT, Authenticator, coded

BASE = "http://localhost:8000"
DEVICE = "computer: Firefox, Linux"


class Clock:
    now = 1_700_000_000_000

    def __call__(self) -> int:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def door(tmp_path: Path, clock: Clock) -> Iterator[Door]:
    register = open_register(register_url(tmp_path))
    yield Door(register, Settings(base_url=BASE), clock)
    register.close()


@pytest.fixture
def staff(door: Door) -> Staff:
    return Staff(door)


def token_of(link: str) -> str:
    return link.rpartition("/")[2]


async def founded(door: Door, staff: Staff) -> CameIn:
    link = await door.issue_secretariat_link()
    came = await staff.found(token_of(link), "Mara Lindqvist", "mara@waters.example", DEVICE)
    assert isinstance(came, CameIn)
    return came


async def with_key(
    staff: Staff, came: CameIn, device: Authenticator | None = None
) -> Authenticator:
    device = device or Authenticator(BASE)
    made = device.create(await staff.key_asked(came.account))
    await staff.key_made(came.account.id, json.dumps(made).encode(), DEVICE)
    return device


async def by_key(staff: Staff, device: Authenticator, **changed: Any) -> CameIn:
    answer = device.get(staff.passkeys.asked()) | changed
    return await staff.enter_by_key(json.dumps(answer).encode(), DEVICE)


async def test_the_first_account_has_all_roles_and_ends_what_was_shared(
    door: Door, staff: Staff
) -> None:
    shared = await door.enter(token_of(await door.issue_secretariat_link()), DEVICE)
    waiting = await door.issue_secretariat_link()
    ended: list[Who] = []
    door.listen(lambda who, _: ended.extend(who))
    came = await founded(door, staff)
    who = await door.session(came.cookie)
    assert who is not None
    assert who.is_secretariat
    assert (who.account, who.name, who.roles) == (came.account.id, "Mara Lindqvist", ROLES)
    assert await door.session(shared.cookie) is None  # type: ignore[union-attr]
    assert [one.actor for one in ended] == ["secretariat"]
    assert await door.enter(token_of(waiting), DEVICE) is None
    with pytest.raises(NamesOnly):
        await door.issue_secretariat_link()
    assert await staff.found(token_of(waiting), "Another", None, DEVICE) is None


async def test_who_is_in_without_a_name_gives_the_first_one(door: Door, staff: Staff) -> None:
    inside = await door.enter(token_of(await door.issue_secretariat_link()), DEVICE)
    who = await door.session(inside.cookie)  # type: ignore[union-attr]
    assert who is not None
    assert who.account is None
    assert isinstance(await staff.found(who, "Mara", None, DEVICE), CameIn)
    assert await staff.found(who, "Mara again", None, DEVICE) is None


async def test_a_passkey_signs_in_again(door: Door, staff: Staff) -> None:
    came = await founded(door, staff)
    device = await with_key(staff, came)
    await door.leave(came.cookie)
    again = await by_key(staff, device)
    who = await door.session(again.cookie)
    assert who is not None
    assert who.account == came.account.id
    [key] = await staff.keys(came.account.id)
    assert key.used is not None
    await staff.forget_key(came.account.id, key.id)
    with pytest.raises(NoPasskey):
        await by_key(staff, device)


@pytest.mark.parametrize("flags", [0, PRESENT])
async def test_a_passkey_without_the_person_is_none(door: Door, staff: Staff, flags: int) -> None:
    came = await founded(door, staff)
    with pytest.raises(NoPasskey):
        await with_key(staff, came, Authenticator(BASE, flags))
    device = await with_key(staff, came)
    device.flags = flags
    with pytest.raises(NoPasskey):
        await by_key(staff, device)


@pytest.mark.parametrize(
    "origin", ["http://localhost:8001", "https://localhost:8000", "http://evil"]
)
async def test_a_passkey_of_another_page_is_none(door: Door, staff: Staff, origin: str) -> None:
    came = await founded(door, staff)
    with pytest.raises(NoPasskey):
        await with_key(staff, came, Authenticator(origin))
    device = await with_key(staff, came)
    device.origin = origin
    with pytest.raises(NoPasskey):
        await by_key(staff, device)


async def test_an_answer_counts_once_and_in_time(door: Door, staff: Staff, clock: Clock) -> None:
    came = await founded(door, staff)
    device = await with_key(staff, came)
    device.counts = False
    answer = json.dumps(device.get(staff.passkeys.asked())).encode()
    await staff.enter_by_key(answer, DEVICE)
    with pytest.raises(NoPasskey):
        await staff.enter_by_key(answer, DEVICE)
    late = json.dumps(device.get(staff.passkeys.asked())).encode()
    clock.now += CHALLENGE_MS + 1
    with pytest.raises(NoPasskey):
        await staff.enter_by_key(late, DEVICE)


async def test_a_question_for_one_makes_no_passkey_for_another(door: Door, staff: Staff) -> None:
    came = await founded(door, staff)
    other, _ = await staff.people.invite(came.account.id, "Inès Roth", None, ["officer"], None)
    made = Authenticator(BASE).create(await staff.key_asked(came.account))
    with pytest.raises(NoPasskey):
        await staff.key_made(other.id, json.dumps(made).encode(), DEVICE)


async def test_one_passkey_belongs_to_one_account(door: Door, staff: Staff) -> None:
    came = await founded(door, staff)
    other, link = await staff.people.invite(came.account.id, "Inès Roth", None, ["officer"], None)
    inside = await staff.enter(token_of(link), DEVICE)
    assert isinstance(inside, CameIn)
    device = await with_key(staff, came)
    with pytest.raises(NoPasskey):
        await with_key(staff, inside, device)
    device.handle = other.id.encode()
    with pytest.raises(NoPasskey):
        await by_key(staff, device)


async def test_a_copied_passkey_is_found_by_its_counter(door: Door, staff: Staff) -> None:
    device = await with_key(staff, await founded(door, staff))
    device.uses = 5
    await by_key(staff, device)
    device.uses = 2
    with pytest.raises(NoPasskey):
        await by_key(staff, device)


@pytest.mark.parametrize(
    "sent",
    [b"", b"[]", b"{}", b"nonsense", b'{"response": {"clientDataJSON": "AA"}}', b"[" * 5000],
)
async def test_what_is_no_answer_opens_nothing(staff: Staff, sent: bytes) -> None:
    with pytest.raises(NoPasskey):
        await staff.enter_by_key(sent, DEVICE)


async def test_an_answer_with_other_parts_opens_nothing(door: Door, staff: Staff) -> None:
    device = await with_key(staff, await founded(door, staff))
    for changed in ({"rawId": coded(b"x" * 16)}, {"rawId": 5}, {"type": "password"}, {"id": "x"}):
        with pytest.raises(NoPasskey):
            await by_key(staff, device, **changed)


async def test_an_invitation_works_once_and_for_its_time(
    door: Door, staff: Staff, clock: Clock
) -> None:
    chief = (await founded(door, staff)).account
    _, link = await staff.people.invite(chief.id, "Inès Roth", None, ["officer"], None)
    assert isinstance(await staff.enter(token_of(link), DEVICE), CameIn)
    assert isinstance(await staff.enter(token_of(link), DEVICE), LinkInUse)
    assert await door.enter(token_of(link), DEVICE) is None
    late, second = await staff.people.invite(chief.id, "Mei Tanabe", None, ["press"], None)
    clock.now += INVITATION_MS + 1
    assert await staff.enter(token_of(second), DEVICE) is None
    third = await staff.people.link_for(late, chief.id)
    fourth = await staff.people.link_for(late, chief.id)
    assert await staff.enter(token_of(third), DEVICE) is None
    assert isinstance(await staff.enter(token_of(fourth), DEVICE), CameIn)


async def test_removal_holds_for_link_passkey_and_session(door: Door, staff: Staff) -> None:
    chief = (await founded(door, staff)).account
    account, link = await staff.people.invite(chief.id, "Inès Roth", None, ["officer"], None)
    came = await staff.enter(token_of(link), DEVICE)
    assert isinstance(came, CameIn)
    device = await with_key(staff, came)
    waiting = await staff.people.link_for(account, chief.id)
    ended: list[str] = []
    door.listen(lambda _, why: ended.append(why))
    await staff.people.remove(chief.id, account)
    assert await door.session(came.cookie) is None
    assert await staff.enter(token_of(waiting), DEVICE) is None
    with pytest.raises(NoPasskey):
        await by_key(staff, device)
    assert ended == ["revoked"]
    assert (await staff.people.names_on("summit"))[mark(account.id, "summit")] == "Inès Roth"


async def test_the_last_administrator_cannot_leave(door: Door, staff: Staff) -> None:
    chief = (await founded(door, staff)).account
    local, _ = await staff.people.invite(chief.id, "Of one body", None, ["administrator"], "un-sc")
    for _ in range(2):
        with pytest.raises(LastAdministrator):
            await staff.people.remove(chief.id, chief)
        with pytest.raises(LastAdministrator):
            await staff.people.change(chief.id, chief, chief.name, None, ["officer"])
        await staff.people.change(chief.id, local, "Of one body", None, ["press"])
    other, _ = await staff.people.invite(chief.id, "Another", None, ["administrator"], None)
    await staff.people.change(chief.id, chief, chief.name, None, ["officer"])
    with pytest.raises(LastAdministrator):
        await staff.people.remove(other.id, other)


async def test_other_roles_hold_at_once(door: Door, staff: Staff) -> None:
    chief = (await founded(door, staff)).account
    account, link = await staff.people.invite(chief.id, "Inès Roth", None, ["officer"], None)
    came = await staff.enter(token_of(link), DEVICE)
    assert isinstance(came, CameIn)
    told: list[tuple[str | None, str]] = []
    door.listen(lambda ended, why: told.extend((one.name, why) for one in ended))
    await staff.people.change(chief.id, account, "Inès R. Roth", None, ["officer"])
    assert told == []  # another name alone sends nobody out of a room
    await staff.people.change(chief.id, account, "Inès R. Roth", None, ["press"])
    who = await door.session(came.cookie)
    assert who is not None
    assert who.roles == ("press",)
    assert told == [
        ("Inès R. Roth", "moved")
    ]  # a room that is open is entered anew, with these roles


async def test_sessions_are_listed_and_ended(door: Door, staff: Staff, clock: Clock) -> None:
    came = await founded(door, staff)
    device = await with_key(staff, came)
    clock.now += HOUR_MS
    others = [await by_key(staff, device) for _ in range(2)]
    listed = await staff.sessions(came.account.id)
    assert [one.means for one in listed] == ["passkey", "passkey", "link"]
    here = (await door.session(came.cookie)).session  # type: ignore[union-attr]
    await staff.end(came.account.id, lambda session: session == listed[0].id)
    assert await door.session(others[1].cookie) is None
    assert await door.session(others[0].cookie) is not None
    await staff.end(came.account.id, lambda session: session != here)
    assert await door.session(others[0].cookie) is None
    assert await door.session(came.cookie) is not None


async def test_nobody_ends_the_session_of_another(door: Door, staff: Staff) -> None:
    came = await founded(door, staff)
    other, _ = await staff.people.invite(came.account.id, "Inès Roth", None, ["officer"], None)
    await staff.end(other.id, lambda _: True)
    assert await door.session(came.cookie) is not None


class Box:
    """A post in which letters stay."""

    def __init__(self) -> None:
        self.letters: list[tuple[str, str, str, int]] = []
        self.woken = 0

    def put_link(
        self, _: Connection, account: Account, link: str, language: str, expires: int
    ) -> None:
        self.letters.append((account.name, token_of(link), language, expires))

    def wake(self) -> None:
        self.woken += 1


async def test_a_link_by_mail_goes_to_the_one_who_has_the_address(door: Door, clock: Clock) -> None:
    box = Box()
    staff = Staff(door, post=box)
    chief = (await founded(door, staff)).account
    for name in ("One", "Two"):
        await staff.people.invite(chief.id, name, "shared@waters.example", ["press"], None, "fr")
    assert [(one[0], one[2]) for one in box.letters] == [("One", "fr"), ("Two", "fr")]
    for mail in ("shared@waters.example", "nobody@waters.example", ""):
        await staff.people.ask_link(mail, "en")
    assert len(box.letters) == 2
    await staff.people.ask_link("MARA@waters.example", "en")
    name, token, language, expires = box.letters[-1]
    assert (name, language, expires) == ("Mara Lindqvist", "en", clock.now + RECOVERY_MS)
    assert box.woken >= 3
    assert isinstance(await staff.enter(token, DEVICE), CameIn)


async def test_without_a_mail_server_nobody_gets_a_link_by_asking(door: Door, staff: Staff) -> None:
    chief = (await founded(door, staff)).account
    await staff.people.ask_link("mara@waters.example", "en")
    [listed] = await staff.people.listed(None)
    assert (listed.account.id, listed.invited) == (chief.id, None)


def test_marks_of_one_person_differ_from_record_to_record() -> None:
    assert mark("a", "one") != mark("a", "two")
    assert mark("a", "one") != mark("b", "one")
    assert "a" * 10 not in mark("a" * 10, "one")


@pytest.mark.parametrize(
    ("base", "host"),
    [
        ("https://summit.example.org", "summit.example.org"),
        ("http://localhost:8000", "localhost"),
        ("http://127.0.0.1:8000", None),
        ("http://[::1]:8000", None),
        ("", None),
    ],
)
def test_passkeys_are_bound_to_a_name(base: str, host: str | None) -> None:
    assert named_host(base) == host
