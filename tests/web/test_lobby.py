"""[SEAT-2] The lobby on the secretariat's page."""

import re

import httpx2
import pytest

from tests.web.conftest import CALL, House

OFFICE = f"/secretariat/meetings/{CALL}"


@pytest.fixture
async def office(convened: House) -> httpx2.AsyncClient:
    return await convened.secretariat()


def waiting_on(page: str) -> list[str]:
    [lobby] = re.findall(r'id="office-lobby".*?</section>', page, re.DOTALL)
    return list(dict.fromkeys(re.findall(r'name="participant" value="([^"]+)"', lobby)))


async def test_who_waits_is_let_in_from_the_page(
    convened: House, office: httpx2.AsyncClient
) -> None:
    assert waiting_on((await office.get(OFFICE)).text) == []
    convened.hub.guests = ["p3", "p4"]
    assert waiting_on((await office.get(OFFICE)).text) == ["p3", "p4"]
    answer = await office.post(f"{OFFICE}/admit", data={"participant": "p3"})
    assert (answer.status_code, answer.headers["location"]) == (303, OFFICE)
    seats = (await convened.recorder.meeting(CALL)).seats.participants
    assert [p.id for p in seats.values() if p.admitted] == ["p3"]


async def test_rows_keep_their_place_and_their_age(
    convened: House, office: httpx2.AsyncClient
) -> None:
    """Who left or was admitted stays, marked; who comes back is where they were; new ones come at the foot."""

    async def rows() -> list[tuple[str, str]]:
        page = (await office.get(OFFICE)).text
        [lobby] = re.findall(r'id="office-lobby".*?</section>', page, re.DOTALL)
        found = re.findall(r'<li class="(\w+)">.*?<bdi[^>]*>([^<]*)</bdi>', lobby, re.DOTALL)
        return [(name, state) for state, name in found]

    seats = (await convened.recorder.meeting(CALL)).seats.participants
    names = {str(p.id): p.texts["name"]["und"] for p in seats.values()}
    convened.hub.guests = ["p4", "p3"]
    assert await rows() == [(names["p4"], "waiting"), (names["p3"], "waiting")]
    convened.hub.guests = ["p3"]
    convened.clock.at += 60_000
    assert await rows() == [(names["p4"], "left"), (names["p3"], "waiting")]
    convened.hub.guests = ["p5", "p3", "p4"]
    convened.clock.at += 60_000
    assert [state for _, state in await rows()] == ["waiting", "waiting", "waiting"]
    assert [name for name, _ in await rows()] == [
        names["p4"],
        names["p3"],
        names["p5"],
    ]
    page = (await office.get(OFFICE)).text
    assert "Admit all 3" in page
    assert "for 2 minutes" in page
    await office.post(f"{OFFICE}/admit", data={"participant": "p3"})
    convened.hub.guests = ["p5", "p4"]
    assert (names["p3"], "admitted") in await rows()


async def test_all_are_let_in_at_once_and_nobody_twice(
    convened: House, office: httpx2.AsyncClient
) -> None:
    for _ in range(2):
        answer = await office.post(f"{OFFICE}/admit", data={"participant": ["p3", "p4"]})
        assert answer.status_code == 303
    seats = (await convened.recorder.meeting(CALL)).seats.participants
    assert [p.id for p in seats.values() if p.admitted] == ["p3", "p4"]


async def test_a_refused_admission_says_why(convened: House, office: httpx2.AsyncClient) -> None:
    answer = await office.post(f"{OFFICE}/admit", data={"participant": "p99"})
    assert answer.status_code == 409
    assert "This person is not accredited" in answer.text


async def test_only_the_secretariat_admits(convened: House) -> None:
    answer = await convened.client().post(f"{OFFICE}/admit", data={"participant": "p3"})
    assert answer.status_code == 403
    seats = (await convened.recorder.meeting(CALL)).seats.participants
    assert not any(person.admitted for person in seats.values())
