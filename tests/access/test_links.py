"""Personal links: one device at a time, whatever races and moves; nothing of a token stays behind."""

import asyncio
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from sqlalchemy import text

from hemicycle.access.door import SIGN_IN_MS, Door
from hemicycle.access.entering import LinkInUse, SignedIn
from hemicycle.access.sessions import Who
from hemicycle.register.opening import open_register, register_url
from hemicycle.register.register import Register
from hemicycle.settings import Settings

BASE = "http://127.0.0.1:8000"


class Person(msgspec.Struct, frozen=True):
    id: str
    role: str = "delegate"


class Clock:
    now = 1_700_000_000_000

    def __call__(self) -> int:
        return self.now


MACRON, SCHOLZ = Person("p4"), Person("p5")


@pytest.fixture
def register(tmp_path: Path) -> Iterator[Register]:
    engine = open_register(register_url(tmp_path))
    yield engine
    engine.close()


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def door(register: Register, clock: Clock) -> Door:
    return Door(register, Settings(base_url=BASE), clock)


def token_of(link: str) -> str:
    return link.rpartition("/")[2]


async def issue(door: Door, person: Person = MACRON) -> str:
    [issued] = await door.issue_links("call", [person])
    return token_of(issued.link)


async def test_a_link_brings_its_person_in(door: Door) -> None:
    [issued] = await door.issue_links("call", [MACRON])
    assert issued.link.startswith(f"{BASE}/join/")
    entered = await door.enter(token_of(issued.link), "Firefox")
    assert isinstance(entered, SignedIn)
    who = await door.session(entered.cookie)
    assert who is not None
    assert (who.record, who.actor, who.role) == ("call", "p4", "delegate")
    assert who.record == "call"


async def test_looking_at_a_link_uses_nothing_up(door: Door) -> None:
    token = await issue(door)
    for _ in range(5):
        found = await door.find(token)
        assert found is not None
        assert not found.in_use
    assert isinstance(await door.enter(token, "Firefox"), SignedIn)


async def test_one_link_on_a_hundred_devices_lets_one_in(door: Door) -> None:
    token = await issue(door)
    answers = await asyncio.gather(*(door.enter(token, f"device {n}") for n in range(100)))
    assert sum(isinstance(answer, SignedIn) for answer in answers) == 1
    assert sum(isinstance(answer, LinkInUse) for answer in answers) == 99


async def test_of_a_hundred_devices_that_go_on_one_at_a_time_holds_the_link(door: Door) -> None:
    """Each was asked and goes on here: whoever came last holds it, and all others were told."""
    ended: list[int] = []
    door.listen(lambda who, why: ended.extend(w.session for w in who if why == "moved"))
    token = await issue(door)
    answers = await asyncio.gather(
        *(door.enter(token, f"phone: device {n}", take_over=True) for n in range(100))
    )
    cookies = [answer.cookie for answer in answers if isinstance(answer, SignedIn)]
    assert len(cookies) == 100
    holders = [who for cookie in cookies if (who := await door.session(cookie))]
    assert len(holders) == 1
    assert len(set(ended)) == 99
    assert holders[0].session not in ended


async def test_a_seat_goes_on_on_another_device_once_its_holder_said_so(door: Door) -> None:
    token = await issue(door)
    laptop = await door.enter(token, "computer: Firefox, Linux")
    assert isinstance(laptop, SignedIn)
    assert isinstance(await door.enter(token, "phone: Safari, iPhone"), LinkInUse)
    assert await door.session(laptop.cookie) is not None
    assert (await door.seating("call")).moves == []
    phone = await door.enter(token, "phone: Safari, iPhone", take_over=True)
    assert isinstance(phone, SignedIn)
    assert await door.session(laptop.cookie) is None
    [move] = (await door.seating("call")).moves
    assert (move.before.kind, move.after.kind) == ("computer", "phone")
    assert (move.participant, move.standing, move.undone) == ("p4", True, None)


async def test_the_device_that_lost_the_seat_goes_on_again(door: Door) -> None:
    token = await issue(door)
    laptop = await door.enter(token, "computer: laptop")
    phone = await door.enter(token, "phone: mine", take_over=True)
    assert isinstance(laptop, SignedIn)
    assert isinstance(phone, SignedIn)
    back = await door.resume(laptop.cookie, "computer: laptop")
    assert isinstance(back, SignedIn)
    assert await door.session(phone.cookie) is None
    assert isinstance(await door.resume(back.cookie, "computer: laptop"), Who)


async def test_who_left_or_lost_the_link_does_not_go_on(door: Door, clock: Clock) -> None:
    token = await issue(door)
    left = await door.enter(token, "computer: laptop")
    assert isinstance(left, SignedIn)
    await door.leave(left.cookie)
    assert await door.resume(left.cookie, "computer: laptop") is None
    laptop = await door.enter(token, "computer: laptop")
    await door.enter(token, "phone: thief", take_over=True)
    assert isinstance(laptop, SignedIn)
    await issue(door)
    assert await door.resume(laptop.cookie, "computer: laptop") is None
    for cookie in (None, "", "x" * 43):
        assert await door.resume(cookie, "computer: laptop") is None


async def test_a_move_is_undone_by_a_new_link(door: Door, register: Register, clock: Clock) -> None:
    token = await issue(door)
    await door.enter(token, "computer: laptop")
    thief = await door.enter(token, "phone: thief", take_over=True)
    clock.now += 1000
    await issue(door)
    assert isinstance(thief, SignedIn)
    assert await door.session(thief.cookie) is None
    assert await door.enter(token, "phone: thief", take_over=True) is None
    [move] = (await Door(register, Settings(base_url=BASE)).seating("call")).moves
    assert (move.standing, move.undone) == (False, clock.now)


async def test_an_opened_link_is_told_and_stored_nowhere(door: Door, register: Register) -> None:
    changed: list[str] = []
    door.follow(changed.append)
    token = await issue(door)
    link = await door.find(token)
    assert link is not None
    with register.reading() as connection:
        before = [tuple(row) for row in connection.execute(text("select * from links"))]
    changed.clear()
    for _ in range(3):
        door.note_opening(link, "phone: Safari, iPhone")
    assert changed == ["call"] * 3
    [opening] = (await door.seating("call")).openings
    assert (opening.participant, opening.times, opening.in_use) == ("p4", 3, False)
    with register.reading() as connection:
        after = [tuple(row) for row in connection.execute(text("select * from links"))]
    assert after == before
    assert (await Door(register, Settings(base_url=BASE)).seating("call")).openings == []
    await door.enter(token, "phone: Safari, iPhone")
    assert (await door.seating("call")).openings == []


async def test_looking_at_a_session_writes_nothing(
    door: Door, register: Register, clock: Clock
) -> None:
    """With the disk full people read and act; the session is extended beside it, and once the disk is back."""
    token = await issue(door)
    entered = await door.enter(token, "Firefox")
    assert isinstance(entered, SignedIn)
    full = (
        "create trigger full before update on sessions begin select raise(abort, 'disk full'); end"
    )
    with register.writing() as connection:
        connection.execute(text(full))
    clock.now += 6 * 3_600_000
    assert await door.session(entered.cookie) is not None
    await door.extended()
    assert await door.session(entered.cookie) is not None
    with register.writing() as connection:
        connection.execute(text("drop trigger full"))
    clock.now += 120_000
    assert await door.session(entered.cookie) is not None
    await door.extended()
    clock.now += 8 * 3_600_000
    assert await door.session(entered.cookie) is not None


async def test_personal_links_and_their_seats_end_when_they_are_to(
    door: Door, clock: Clock
) -> None:
    token, office = await issue(door), await door.issue_secretariat_link()
    entered = await door.enter(token, "Firefox")
    signed_in = await door.enter(token_of(office), "office")
    assert isinstance(entered, SignedIn)
    assert isinstance(signed_in, SignedIn)
    await door.end_links("call", clock.now + 1000)
    assert await door.session(entered.cookie) is not None
    clock.now += 1000
    assert await door.find(token) is None
    assert await door.session(entered.cookie) is None
    assert await door.resume(entered.cookie, "Firefox") is None
    assert await door.session(signed_in.cookie) is not None


async def test_a_sign_in_link_works_once_and_for_an_hour(door: Door, clock: Clock) -> None:
    token = token_of(await door.issue_secretariat_link())
    answers = await asyncio.gather(*(door.enter(token, f"device {n}") for n in range(20)))
    [entered] = [answer for answer in answers if isinstance(answer, SignedIn)]
    await door.leave(entered.cookie)
    assert isinstance(await door.enter(token, "again", take_over=True), LinkInUse)
    assert await door.links(None) == []
    late = token_of(await door.issue_secretariat_link())
    clock.now += SIGN_IN_MS
    assert await door.enter(late, "late") is None
    assert await door.first_secretariat_link() is None


async def test_a_first_link_that_nobody_used_is_made_anew(door: Door, clock: Clock) -> None:
    assert await door.first_secretariat_link() is not None
    assert await door.first_secretariat_link() is None
    clock.now += SIGN_IN_MS
    assert await door.first_secretariat_link() is not None


async def test_a_moved_seat_ends_the_old_device(door: Door) -> None:
    ended: list[str] = []
    door.listen(lambda who, _: ended.extend(w.actor for w in who))
    token = await issue(door)
    lost = await door.enter(token, "lost laptop")
    assert isinstance(lost, SignedIn)
    fresh = await issue(door)
    assert ended == ["p4"]
    assert await door.session(lost.cookie) is None
    assert await door.enter(token, "thief") is None
    assert isinstance(await door.enter(fresh, "new laptop"), SignedIn)


async def test_moving_one_seat_leaves_the_others(door: Door) -> None:
    scholz = await issue(door, SCHOLZ)
    entered = await door.enter(scholz, "desk")
    await issue(door, MACRON)
    assert isinstance(entered, SignedIn)
    assert await door.session(entered.cookie) is not None


async def test_a_device_that_left_frees_the_link(door: Door) -> None:
    token = await issue(door)
    entered = await door.enter(token, "Firefox")
    assert isinstance(entered, SignedIn)
    await door.leave(entered.cookie)
    assert await door.session(entered.cookie) is None
    assert isinstance(await door.enter(token, "telephone"), SignedIn)


async def test_a_session_expires_unless_it_is_used(door: Door, clock: Clock) -> None:
    token = await issue(door)
    entered = await door.enter(token, "Firefox")
    assert isinstance(entered, SignedIn)
    for _ in range(5):
        clock.now += 8 * 3_600_000
        assert await door.session(entered.cookie) is not None
        await door.extended()
    clock.now += 13 * 3_600_000
    assert await door.session(entered.cookie) is None
    assert isinstance(await door.enter(token, "telephone"), SignedIn)


async def test_the_register_holds_no_token(door: Door, register: Register) -> None:
    token = await issue(door)
    entered = await door.enter(token, "Firefox")
    assert isinstance(entered, SignedIn)
    with register.reading() as connection:
        held = [
            str(tuple(row))
            for table in ("links", "sessions")
            for row in connection.execute(text(f"select * from {table}"))
        ]
    assert len(held) == 2
    assert not any(secret in row for row in held for secret in (token, entered.cookie))


@pytest.mark.parametrize(
    "token", ["", "x", "a" * 27, "../../etc/passwd", "' or 1=1 --", "é" * 27, "a" * 100_000]
)
async def test_a_token_nobody_issued_opens_nothing(door: Door, token: str) -> None:
    await issue(door)
    assert await door.find(token) is None
    assert await door.enter(token, "Firefox") is None
    assert await door.session(token) is None


async def test_links_are_offered_in_the_demo_only(register: Register, door: Door) -> None:
    await door.issue_links("call", [MACRON], offered=True)
    assert await door.offers("call") == []
    demo = Door(register, Settings(base_url=BASE, demo=True))
    assert await demo.offers("call") == []
    [issued] = await demo.issue_links("call", [MACRON], offered=True)
    [offer] = await demo.offers("call")
    assert (offer.link, offer.taken) == (issued.link, False)
    await demo.enter(token_of(offer.link), "visitor")
    assert [offer.taken for offer in await demo.offers("call")] == [True]


async def test_the_demo_leads_to_its_last_round_and_frees_a_seat(register: Register) -> None:
    """[LIVE-9] The seat's session ends, its link stands."""
    demo = Door(register, Settings(base_url=BASE, demo=True))
    assert await demo.offered_record() is None
    await demo.issue_links("call", [MACRON], offered=True)
    [issued] = await demo.issue_links("call-2", [MACRON], offered=True)
    assert await demo.offered_record() == "call-2"
    entered = await demo.enter(token_of(issued.link), "visitor")
    assert isinstance(entered, SignedIn)
    await demo.free_seat("call-2", MACRON.id)
    assert await demo.session(entered.cookie) is None
    assert isinstance(await demo.enter(token_of(issued.link), "somebody else"), SignedIn)
    assert await Door(register, Settings(base_url=BASE)).offered_record() is None


async def test_the_secretariat_signs_in_by_its_own_link(door: Door) -> None:
    link = await door.first_secretariat_link()
    assert link is not None
    assert await door.first_secretariat_link() is None
    entered = await door.enter(token_of(link), "office")
    assert isinstance(entered, SignedIn)
    who = await door.session(entered.cookie)
    assert who is not None
    assert who.is_secretariat
    assert who.is_secretariat
    [standing] = await door.links(None)
    await door.revoke_secretariat_link(standing.id)
    assert await door.session(entered.cookie) is None


def test_the_register_is_for_its_owner_alone(tmp_path: Path) -> None:
    (tmp_path / "register.sqlite").touch(mode=0o644)
    register = open_register(register_url(tmp_path))
    assert {p.stat().st_mode & 0o777 for p in tmp_path.glob("register.sqlite*")} == {0o600}
    register.close()


def test_the_register_is_opened_again_by_a_second_process(tmp_path: Path) -> None:
    for _ in range(2):
        open_register(register_url(tmp_path)).close()
