"""A meeting that is not public and one that does not exist answer alike, on every route: nobody learns which."""

import re
from typing import Any

import pytest
from starlette.routing import Route, WebSocketRoute

from hemicycle.live.hub import Hub
from hemicycle.recorder.clock import SystemClock
from hemicycle.web.app import build_app
from hemicycle.web.live import live_routes
from tests.web.conftest import CALL, House, example
from tests.web.lines import live_room
from tests.web.teller import tell
from tests.web.test_check import Page

NONE = "2022-01-24-leaders-cal1"
"""As long as the other's."""


@pytest.fixture
async def closed(house: House) -> House:
    """A meeting that is not public, held and published to nobody, with the live routes."""
    await house.convene(example(access="closed"))
    hub = Hub(house.recorder, SystemClock().now)
    house.app = build_app(
        house.recorder,
        house.door,
        house.settings,
        compose=tell,
        catalogue=house.app.state.site.catalogue,
        directory=house.app.state.site.directory,
        meeting_drafts=house.app.state.site.meeting_drafts,
        hub=hub,
        photographs=house.photographer,
        live=live_routes(hub),
    )
    return house


def paths(house: House, kind: type) -> list[tuple[str, str]]:
    """Every route of a record, as method and path."""
    found = []
    for route in house.app.routes:
        if isinstance(route, kind) and "{record}" in route.path:  # type: ignore[attr-defined]
            methods: set[str] = getattr(route, "methods", None) or {"GET"}
            found += [(method, route.path) for method in sorted(methods)]  # type: ignore[attr-defined]
    return found


def filled(path: str, record: str) -> str:
    path = path.replace("{record}", record).replace("{lang}", "en")
    return re.sub(r"\{[^}]*\}", "x", path)


def comparable(text: str, record: str) -> str:
    """Without the nonce and the id that was asked for."""
    return re.sub(r'nonce="[^"]*"', "", text.replace(record, "X"))


async def test_every_route_answers_alike(closed: House) -> None:
    routes = paths(closed, Route)
    assert len(routes) > 20
    public = closed.client()
    for method, path in routes:
        seen = []
        for record in (CALL, NONE):
            answer = await public.request(method, filled(path, record))
            kept = {k: v for k, v in answer.headers.items() if k in ("location", "cache-control")}
            seen.append((answer.status_code, comparable(answer.text, record), str(kept)))
        assert seen[0] == seen[1], (method, path)
        assert seen[0][0] != 200, (method, path)


async def test_every_socket_answers_alike(closed: House) -> None:
    routes = paths(closed, WebSocketRoute)
    assert len(routes) == 1
    for _, path in routes:
        seen: list[list[dict[str, Any]]] = []
        for record in (CALL, NONE):
            page = Page(closed.app, filled(path, record))
            page.say('{"type":"hello"}')
            seen.append([await page.told(), await page.told()])
        assert seen[0] == seen[1], path


async def test_the_live_line_says_goodbye_to_both(closed: House) -> None:
    async with live_room(closed) as room:
        for record in (CALL, NONE):
            caller = await room.call(record)
            assert await caller.ended() == (1000, ["not-public"])
