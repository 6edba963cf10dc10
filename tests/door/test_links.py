"""Personal links: one device at a time, whatever races; nothing of a token stays behind."""

import asyncio
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from sqlalchemy import Engine, text

from hemicycle.door.door import Door, Entered, InUse
from hemicycle.door.register import open_register, register_url
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
def register(tmp_path: Path) -> Iterator[Engine]:
    engine = open_register(register_url(tmp_path))
    yield engine
    engine.dispose()


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def door(register: Engine, clock: Clock) -> Door:
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
    assert isinstance(entered, Entered)
    who = await door.session(entered.cookie)
    assert who is not None
    assert (who.record, who.actor, who.role) == ("call", "p4", "delegate")
    assert who.may_enter("call")
    assert not who.may_enter("another")


async def test_looking_at_a_link_uses_nothing_up(door: Door) -> None:
    token = await issue(door)
    for _ in range(5):
        found = await door.find(token)
        assert found is not None
        assert not found.in_use
    assert isinstance(await door.enter(token, "Firefox"), Entered)


async def test_one_link_on_a_hundred_devices_lets_one_in(door: Door) -> None:
    token = await issue(door)
    answers = await asyncio.gather(*(door.enter(token, f"device {n}") for n in range(100)))
    assert sum(isinstance(answer, Entered) for answer in answers) == 1
    assert sum(isinstance(answer, InUse) for answer in answers) == 99
    [link] = await door.links("call")
    assert link.refusals == 99


async def test_a_moved_seat_ends_the_old_device(door: Door) -> None:
    ended: list[str] = []
    door.listen(lambda who: ended.extend(w.actor for w in who))
    token = await issue(door)
    lost = await door.enter(token, "lost laptop")
    assert isinstance(lost, Entered)
    fresh = await issue(door)
    assert ended == ["p4"]
    assert await door.session(lost.cookie) is None
    assert await door.enter(token, "thief") is None
    assert isinstance(await door.enter(fresh, "new laptop"), Entered)


async def test_moving_one_seat_leaves_the_others(door: Door) -> None:
    scholz = await issue(door, SCHOLZ)
    entered = await door.enter(scholz, "desk")
    await issue(door, MACRON)
    assert isinstance(entered, Entered)
    assert await door.session(entered.cookie) is not None


async def test_a_device_that_left_frees_the_link(door: Door) -> None:
    token = await issue(door)
    entered = await door.enter(token, "Firefox")
    assert isinstance(entered, Entered)
    await door.leave(entered.cookie)
    assert await door.session(entered.cookie) is None
    assert isinstance(await door.enter(token, "telephone"), Entered)


async def test_a_session_expires_unless_it_is_used(door: Door, clock: Clock) -> None:
    token = await issue(door)
    entered = await door.enter(token, "Firefox")
    assert isinstance(entered, Entered)
    for _ in range(5):
        clock.now += 8 * 3_600_000
        assert await door.session(entered.cookie) is not None
    clock.now += 13 * 3_600_000
    assert await door.session(entered.cookie) is None
    assert isinstance(await door.enter(token, "telephone"), Entered)


async def test_the_register_holds_no_token(door: Door, register: Engine) -> None:
    token = await issue(door)
    entered = await door.enter(token, "Firefox")
    assert isinstance(entered, Entered)
    with register.connect() as connection:
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


async def test_links_are_offered_in_the_demo_only(register: Engine, door: Door) -> None:
    await door.issue_links("call", [MACRON], offered=True)
    assert await door.offers("call") == []
    demo = Door(register, Settings(base_url=BASE, demo=True))
    assert await demo.offers("call") == []
    [issued] = await demo.issue_links("call", [MACRON], offered=True)
    [offer] = await demo.offers("call")
    assert (offer.link, offer.taken) == (issued.link, False)
    await demo.enter(token_of(offer.link), "visitor")
    assert [offer.taken for offer in await demo.offers("call")] == [True]


async def test_the_secretariat_signs_in_by_its_own_link(door: Door) -> None:
    link = await door.first_secretariat_link()
    assert link is not None
    assert await door.first_secretariat_link() is None
    entered = await door.enter(token_of(link), "office")
    assert isinstance(entered, Entered)
    who = await door.session(entered.cookie)
    assert who is not None
    assert who.is_secretariat
    assert who.may_enter("any")
    [standing] = await door.links(None)
    await door.revoke_secretariat_link(standing.id)
    assert await door.session(entered.cookie) is None


def test_the_register_is_for_its_owner_alone(tmp_path: Path) -> None:
    (tmp_path / "register.sqlite").touch(mode=0o644)
    open_register(register_url(tmp_path)).connect()
    assert {p.stat().st_mode & 0o777 for p in tmp_path.glob("register.sqlite*")} == {0o600}


def test_the_register_is_opened_again_by_a_second_process(tmp_path: Path) -> None:
    for _ in range(2):
        open_register(register_url(tmp_path)).dispose()
