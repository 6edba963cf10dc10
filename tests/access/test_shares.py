"""What one client may ask: a flood takes nothing from others, a thousand behind one address all pass."""

import pytest

from hemicycle.access.shares import Shares

MINISTRY, ELSEWHERE = "203.0.113.7", "198.51.100.9"
SEAT = "s" * 43


class Clock:
    now = 0

    def __call__(self) -> int:
        return self.now


async def known(secret: str) -> bool:
    return secret.startswith("s")


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def shares(clock: Clock) -> Shares:
    return Shares(100, 2000, clock)


async def flood(shares: Shares, requests: int, agent: str = "flood") -> int:
    """How many of a client's requests pass."""
    passed = [await shares.allows(MINISTRY, f"{agent}", [], known) for _ in range(requests)]
    return sum(passed)


async def test_one_flooder_shuts_out_nobody(shares: Shares) -> None:
    assert await flood(shares, 30_000) == 2000
    assert not await shares.allows(MINISTRY, "flood", [], known)
    assert await shares.allows(ELSEWHERE, "flood", [], known)
    assert await shares.allows(MINISTRY, "Firefox", [], known)


async def test_a_seat_and_a_link_pass_whatever_the_flooder_calls_itself(shares: Shares) -> None:
    for n in range(4):
        await flood(shares, 3000, f"flood {n}")
    assert not await shares.allows(MINISTRY, "Firefox", [], known)
    assert not await shares.allows(MINISTRY, "Firefox", ["x" * 43], known)
    for _ in range(50):
        assert await shares.allows(MINISTRY, "Firefox", ["x" * 43, SEAT], known)


async def test_who_floods_by_a_link_uses_up_the_links_own_share(shares: Shares) -> None:
    await flood(shares, 3000)
    passed = sum([await shares.allows(MINISTRY, "flood", [SEAT], known) for _ in range(5000)])
    assert passed == 2000
    assert await shares.allows(MINISTRY, "flood", ["s" * 42 + "2"], known)


async def test_a_thousand_behind_one_address_join_within_half_a_minute(
    shares: Shares, clock: Clock
) -> None:
    """Each opens the link, takes the seat, loads the room, checks the network twice and dials."""
    for person in range(1000):
        clock.now = person * 30
        secrets = ["s" + f"{person:042}"]
        for _ in range(8):
            assert await shares.allows(MINISTRY, "Chrome", secrets, known), person


async def test_what_opens_nothing_is_not_looked_up_without_end(shares: Shares) -> None:
    asked = 0

    async def counted(_: str) -> bool:
        nonlocal asked
        asked += 1
        return False

    await flood(shares, 3000)
    for n in range(5000):
        assert not await shares.allows(MINISTRY, "flood", [f"{n:043}"], counted)
    assert asked <= 400
