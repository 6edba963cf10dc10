"""The check before entering, over HTTP and WebSocket: [CHECK-1] [CHECK-2]."""

import asyncio
import json
from typing import Any

import pytest
from starlette.applications import Starlette

from hemicycle.web import check
from hemicycle.web.app import build_app
from hemicycle.web.ports import MediaAway
from tests.web.conftest import BASE, CALL, House
from tests.web.teller import tell

PATH = f"/room/{CALL}/check"
HEADERS = [(b"host", BASE.removeprefix("http://").encode()), (b"origin", BASE.encode())]


class Page:
    """A page's WebSocket to the echo: what it says, and what it was told."""

    def __init__(self, app: Starlette, path: str = PATH) -> None:
        self._said: asyncio.Queue[dict[str, Any]] = asyncio.Queue()
        self._told: asyncio.Queue[dict[str, Any]] = asyncio.Queue()
        scope = {
            "type": "websocket",
            "path": path,
            "headers": HEADERS,
            "query_string": b"",
            "subprotocols": [],
        }
        self._said.put_nowait({"type": "websocket.connect"})
        self.task = asyncio.create_task(app(scope, self._said.get, self._told.put))  # type: ignore[arg-type]

    def say(self, text: str | None = None, **more: Any) -> None:
        self._said.put_nowait({"type": "websocket.receive", "text": text, **more})

    async def told(self) -> dict[str, Any]:
        return await asyncio.wait_for(self._told.get(), 5)


class Engine:
    """An engine of pictures and sound that answers, or is away."""

    def __init__(self, answer: str | None = "v=0 answer", *, away: bool = False) -> None:
        self.answer, self.away = answer, away
        self.asked: list[tuple[str, str]] = []

    async def check(self, record: str, sdp: str) -> str | None:
        self.asked.append((record, sdp))
        if self.away:
            raise MediaAway
        return self.answer


def with_engine(house: House, engine: Engine) -> None:
    house.app = build_app(
        house.recorder,
        house.door,
        house.settings,
        compose=tell,
        catalogue=house.app.state.site.catalogue,
        directory=house.app.state.site.directory,
        meeting_drafts=house.app.state.site.meeting_drafts,
        media=engine,
    )


async def seated(house: House) -> Any:
    """The browser of somebody with a seat."""
    people = list((await house.recorder.meeting(CALL)).seats.participants.values())
    [seat] = await house.door.issue_links(CALL, people[:1])
    browser = house.client()
    await browser.post(seat.link)
    return browser


async def test_the_echo_says_back_what_a_page_says(convened: House) -> None:
    page = Page(convened.app)
    assert (await page.told())["type"] == "websocket.accept"
    for ping in ("0", "1"):
        page.say(ping)
        assert (await page.told())["text"] == ping
    page._said.put_nowait({"type": "websocket.disconnect", "code": 1000})
    await asyncio.wait_for(page.task, 5)


@pytest.mark.parametrize("said", [{"text": "x" * 65}, {"text": ""}, {"text": None, "bytes": b"1"}])
async def test_the_echo_takes_short_texts_alone(convened: House, said: dict[str, Any]) -> None:
    page = Page(convened.app)
    await page.told()
    page.say(**said)
    ended = await page.told()
    assert (ended["type"], ended["code"]) == ("websocket.close", 1008)


async def test_the_echo_answers_so_many_times_and_no_more(convened: House) -> None:
    page = Page(convened.app)
    await page.told()
    for count in range(check.MOST_PINGS + 1):
        page.say(str(count))
    answers = [await page.told() for _ in range(check.MOST_PINGS)]
    assert [answer["text"] for answer in answers] == [str(n) for n in range(check.MOST_PINGS)]
    assert (await page.told())["reason"] == "flood"


async def test_the_echo_ends_by_itself(convened: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(check, "ECHO_S", 0.01)
    page = Page(convened.app)
    await page.told()
    assert (await page.told())["reason"] == "over"


async def test_the_echo_does_not_say_whether_there_is_such_a_meeting(convened: House) -> None:
    for place in (f"{PATH}", "/room/nowhere/check"):
        page = Page(convened.app, place)
        await page.told()
        page.say("1")
        assert (await page.told())["text"] == "1", place


async def test_the_server_answers_over_http(convened: House) -> None:
    async with convened.client() as browser:
        assert (await browser.get(PATH)).status_code == 204
        assert (await browser.get("/room/nowhere/check")).status_code == 204


async def test_without_an_engine_there_is_nothing_to_check(convened: House) -> None:
    browser = await seated(convened)
    assert (await browser.post(f"{PATH}/media", json={"sdp": "v=0"})).status_code == 204


async def test_the_engine_answers_an_offer_of_somebody_with_a_seat(convened: House) -> None:
    engine = Engine()
    with_engine(convened, engine)
    browser = await seated(convened)
    answer = await browser.post(f"{PATH}/media", json={"sdp": "v=0 offer"})
    assert (answer.status_code, answer.json()) == (200, {"sdp": "v=0 answer"})
    assert engine.asked == [(CALL, "v=0 offer")]
    engine.answer = None
    assert (await browser.post(f"{PATH}/media", json={"sdp": "v=0"})).status_code == 204


async def test_the_public_and_the_office_hold_no_connection_of_the_engine(convened: House) -> None:
    engine = Engine()
    with_engine(convened, engine)
    for browser in (convened.client(), await convened.secretariat()):
        assert (await browser.post(f"{PATH}/media", json={"sdp": "v=0"})).status_code == 204
    assert engine.asked == []


async def test_a_bad_offer_does_not_reach_the_engine(convened: House) -> None:
    engine = Engine()
    with_engine(convened, engine)
    browser = await seated(convened)
    bad = [b"", b"{}", json.dumps({"sdp": 1}).encode(), b'{"sdp": "", "more": 1}']
    for body in bad:
        assert (await browser.post(f"{PATH}/media", content=body)).status_code == 400
    long = {"sdp": "x" * (check.SDP_CHARACTERS + 1)}
    assert (await browser.post(f"{PATH}/media", json=long)).status_code == 413
    assert engine.asked == []


async def test_an_engine_that_is_away_is_told_as_that(convened: House) -> None:
    with_engine(convened, Engine(away=True))
    browser = await seated(convened)
    assert (await browser.post(f"{PATH}/media", json={"sdp": "v=0"})).status_code == 503


async def test_a_seat_checks_so_often_and_no_more(convened: House) -> None:
    engine = Engine()
    with_engine(convened, engine)
    browser = await seated(convened)
    codes = [
        (await browser.post(f"{PATH}/media", json={"sdp": "v=0"})).status_code for _ in range(9)
    ]
    assert codes[: check.CHECKS_AT_ONCE] == [200] * check.CHECKS_AT_ONCE
    assert codes[-1] == 429
    assert len(engine.asked) < 9
