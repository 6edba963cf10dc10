"""[SEAT-9] Going on here, undoing a move, links that were only opened; and a register that cannot be written."""

import re
from collections.abc import Iterator
from contextlib import contextmanager

import httpx2
import pytest
from sqlalchemy import Connection, event

from tests.web.conftest import CALL, House

OFFICE = f"/secretariat/meetings/{CALL}"
PHONE = (
    "Mozilla/5.0 (Linux; Android 16; Pixel) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36"
)
UNDO, RESUME = f"/room/{CALL}/undo-move", f"/room/{CALL}/resume"


class Seats:
    """Everybody's links."""

    def __init__(self, house: House, links: dict[str, str], chair: str) -> None:
        self.house, self.links, self.chair = house, links, chair

    async def take(self, who: str, **headers: str) -> httpx2.AsyncClient:
        """A browser that took this seat, from wherever it was."""
        browser = self.house.client(**headers)
        answer = await browser.post(self.links[who], data={"continue": "1"})
        assert answer.status_code == 303, answer.text
        return browser

    async def holds(self, browser: httpx2.AsyncClient, who: str) -> bool:
        return f'"me": "{who}"' in (await browser.get(f"/room/{CALL}")).text


@pytest.fixture
async def seats(convened: House) -> Seats:
    meeting = await convened.recorder.meeting(CALL)
    assert meeting.sitting
    issued = await convened.door.issue_links(CALL, list(meeting.seats.participants.values()))
    links = {one.participant: one.link for one in issued}
    return Seats(convened, links, meeting.sitting.chair)


async def test_the_sentence_of_who_holds_the_seat_has_no_space_before_its_comma(
    seats: Seats,
) -> None:
    who = next(iter(seats.links))
    await seats.take(who)
    page = (await seats.house.client().get(f"{seats.links[who]}?lang=fr")).text
    said = " ".join(re.sub(r"<[^>]+>", "", page).split())
    assert "UTC, " in said
    assert "UTC ," not in said


async def test_the_chair_and_the_secretariat_undo_a_move_and_nobody_else(seats: Seats) -> None:
    others = [who for who in seats.links if who != seats.chair]
    moved, bystander = others[:2]
    for by in ("chair", "office"):
        await seats.take(moved)
        thief = await seats.take(moved, **{"User-Agent": PHONE})
        third = await seats.take(bystander)
        watcher = seats.house.client()
        for browser in (thief, third, watcher):
            assert (await browser.post(UNDO, data={"participant": moved})).status_code == 403
        keeper = await (seats.house.secretariat() if by == "office" else seats.take(seats.chair))
        answer = await keeper.post(UNDO, data={"participant": moved})
        assert answer.status_code == 200
        assert not await seats.holds(thief, moved)
        assert (await thief.get(seats.links[moved])).status_code == 404
        seats.links[moved] = answer.json()["link"] or await handed(seats)
        assert (answer.json()["link"] is None) is (by == "chair")
        assert await seats.holds(await seats.take(moved), moved)


async def handed(seats: Seats) -> str:
    """The new link, where the office reads it: on no page of the chair's, and until it is replaced."""
    office, chair = await seats.house.secretariat(), await seats.take(seats.chair)
    assert "The chair undid the move: show the new link" in (await office.get(OFFICE)).text
    [link] = await shown_to(office)
    assert (await chair.get(f"{OFFICE}/links")).status_code in (303, 403, 404)
    return link


async def shown_to(office: httpx2.AsyncClient) -> list[str]:
    """The personal links that this browser may read now."""
    page = (await office.get(f"{OFFICE}/links")).text
    return [str(link) for link in re.findall(r'value="(http[^"]*/join/[^"]+)"', page)]


async def test_a_link_that_was_replaced_is_shown_to_nobody(seats: Seats) -> None:
    who = next(one for one in seats.links if one != seats.chair)
    await seats.take(who)
    await seats.take(who, **{"User-Agent": PHONE})
    chair, office = await seats.take(seats.chair), await seats.house.secretariat()
    assert (await chair.post(UNDO, data={"participant": who})).json()["link"] is None
    old = await handed(seats)
    again = await office.post(f"{OFFICE}/move", data={"participant": who})
    assert old not in again.text
    assert old not in (await office.get(f"{OFFICE}/links")).text
    assert "show the new link" not in (await office.get(OFFICE)).text


@pytest.mark.parametrize("by", ["chair", "office"])
async def test_a_link_that_an_undone_move_replaced_is_shown_to_nobody(
    seats: Seats, by: str
) -> None:
    """Neither to the session that issued it, nor where the one before it was handed to the whole office."""
    who = next(one for one in seats.links if one != seats.chair)
    issuing, other = await seats.house.secretariat(), await seats.house.secretariat()
    await issuing.post(f"{OFFICE}/move", data={"participant": who})
    keeper = other if by == "office" else await seats.take(seats.chair)
    for _ in range(2):
        [old] = await shown_to(issuing)
        seats.links[who] = old
        await seats.take(who)
        await seats.take(who, **{"User-Agent": PHONE})
        assert (await keeper.post(UNDO, data={"participant": who})).status_code == 200
        for session in (issuing, other):
            [new] = await shown_to(session)
            assert new != old
    await other.post(f"{OFFICE}/revoke", data={"participant": who})
    assert [await shown_to(session) for session in (issuing, other)] == [[], []]


async def test_where_no_seat_has_moved_nobody_is_given_the_link_to_it(seats: Seats) -> None:
    """Or the chair could sit, and vote, for whomever it likes."""
    who = next(one for one in seats.links if one != seats.chair)
    holder, chair = await seats.take(who), await seats.take(seats.chair)
    assert (await chair.post(UNDO, data={"participant": who})).status_code == 403
    assert await seats.holds(holder, who)
    await seats.take(who, **{"User-Agent": PHONE})
    assert (await chair.post(UNDO, data={"participant": who})).status_code == 200
    assert (await chair.post(UNDO, data={"participant": who})).status_code == 403, "once"


async def test_the_chair_keeps_no_seat_by_undoing_its_own_move(seats: Seats) -> None:
    chair = await seats.take(seats.chair)
    assert (await chair.post(UNDO, data={"participant": seats.chair})).status_code == 403
    assert (await chair.post(UNDO, data={"participant": "p99"})).status_code == 404


async def test_the_device_that_lost_the_seat_goes_on_by_its_cookie_alone(seats: Seats) -> None:
    who, another = [one for one in seats.links if one != seats.chair][:2]
    laptop = await seats.take(who)
    assert (await laptop.post(RESUME, data={"participant": who})).status_code == 204
    assert (await laptop.post(RESUME, data={"participant": another})).status_code == 409
    phone = await seats.take(who)
    assert not await seats.holds(laptop, who)
    assert (await laptop.post(RESUME, data={"participant": who})).status_code == 204
    assert await seats.holds(laptop, who)
    assert not await seats.holds(phone, who)
    assert (await phone.post(f"/room/{CALL}/leave")).status_code == 303
    assert await seats.holds(laptop, who)
    await seats.house.door.revoke(CALL, who)
    assert (await laptop.post(RESUME, data={"participant": who})).status_code == 403
    assert (await seats.house.client().post(RESUME, data={"participant": who})).status_code == 403
    foreign = await laptop.post(
        RESUME, data={"participant": who}, headers={"Origin": "http://a.example"}
    )
    assert foreign.status_code == 403


async def test_a_link_that_was_only_opened_is_told_until_it_is_used(seats: Seats) -> None:
    """Whoever says that somebody was told has told them: the secretariat's page says it at once."""
    who = next(one for one in seats.links if one != seats.chair)
    office, scanner = await seats.house.secretariat(), seats.house.client(**{"User-Agent": PHONE})
    for method in ("HEAD", "GET"):
        await scanner.request(method, seats.links[who])
    page = (await office.get(OFFICE)).text
    assert "Opened 2 times, not used" in page
    assert "Phone, Chrome, Android" in page
    assert "In use on" not in page
    await seats.take(who)
    page = (await office.get(OFFICE)).text
    assert "not used" not in page
    asked = await scanner.get(seats.links[who])
    assert asked.status_code == 409
    assert "can undo it" in asked.text
    assert "Opened, not used" in (await office.get(OFFICE)).text
    assert "Seat moved" not in (await office.get(OFFICE)).text


@contextmanager
def unwritable(house: House) -> Iterator[None]:
    """The register on a full disk: whatever is written fails, whatever is read is there."""
    engine = house.door.register._engine

    def only_read(connection: Connection) -> None:
        connection.exec_driver_sql("PRAGMA query_only = ON")

    event.listen(engine, "begin", only_read)
    yield
    event.remove(engine, "begin", only_read)
    engine.dispose()


async def test_a_full_disk_keeps_nobody_from_reading(seats: Seats) -> None:
    who, another = [one for one in seats.links if one != seats.chair][:2]
    seated, office = await seats.take(who), await seats.house.secretariat()
    await seats.house.door.extended()
    seats.house.clock.at += 6 * 3_600_000
    with unwritable(seats.house):
        for _ in range(2):
            assert await seats.holds(seated, who)
            assert (await office.get(OFFICE)).status_code == 200
            assert (await seats.house.client().get(seats.links[another])).status_code == 200
            await seats.house.door.extended()
        failed = await seats.house.client().post(seats.links[another])
        assert failed.status_code == 503
        assert "Not stored" in failed.text
        assert (await office.post(f"{OFFICE}/move", data={"participant": who})).status_code == 503
    seats.house.clock.at += 120_000
    assert await seats.holds(seated, who)
    await seats.house.door.extended()
    seats.house.clock.at += 8 * 3_600_000
    assert await seats.holds(seated, who)
