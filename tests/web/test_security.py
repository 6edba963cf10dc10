"""The gate: Host, Origin, sizes, rates, headers, cookies, paths; and who may reach which route."""

import logging
import re
from collections.abc import Iterator

import httpx2
import pytest
from starlette.routing import Route, WebSocketRoute

from hemicycle.settings import Settings
from hemicycle.web.app import build_app
from hemicycle.web.logs import SecretsOut, without_secrets
from hemicycle.web.policy import policy_of
from tests.web.conftest import BASE, CALL, House
from tests.web.teller import tell

HOSTS = ["evil.example", "127.0.0.1:8001", "127.0.0.1", "127.0.0.1:8000.evil.example", ""]
ORIGINS = [
    "https://evil.example",
    "http://127.0.0.1:8001",
    "null",
    "file://",
    "http://127.0.0.1:8000.evil.example",
]


def every_route(house: House) -> Iterator[tuple[str, str, str | None]]:
    """Method, path and policy of each route, enumerated from the router itself."""
    values = {
        "lang": "en",
        "record": CALL,
        "token": "x" * 27,
        "audience": "public",
        "path": "site.css",
        "photo": "f1",
        "digest": "0" * 64,
    }
    for route in house.app.routes:
        assert isinstance(route, Route | WebSocketRoute)
        path = re.sub(r"\{(\w+)(?::\w+)?\}", lambda m: values[m[1]], route.path)
        for method in sorted(getattr(route, "methods", None) or {"GET"}):
            yield method, path, policy_of(route)


async def test_a_foreign_host_reaches_no_route(published: House) -> None:
    for host in HOSTS:
        async with published.client(Host=host) as browser:
            for method, path, _ in every_route(published):
                answer = await browser.request(method, path)
                assert answer.status_code == 403, (host, method, path)


async def test_a_foreign_origin_changes_nothing(published: House) -> None:
    office = await published.secretariat()
    before = (await published.desk.meeting(CALL)).size
    tried = 0
    for origin in ORIGINS:
        for method, path, _ in every_route(published):
            if method not in ("GET", "HEAD"):
                answer = await office.request(method, path, headers={"Origin": origin})
                assert answer.status_code == 403, (origin, method, path)
                tried += 1
    assert tried > 50
    assert (await published.desk.meeting(CALL)).size == before
    assert (await office.get("/secretariat")).status_code == 200


async def test_each_route_is_for_whom_its_policy_says(published: House) -> None:
    office = await published.secretariat()
    people = list((await published.desk.meeting(CALL)).seats.participants.values())
    [seat] = await published.door.issue_links(CALL, people[:1])
    seated, public = published.client(), published.client()
    await seated.post(seat.link)
    guarded = 0
    for method, path, policy in every_route(published):
        if method == "HEAD" or path.endswith("signout"):
            continue
        for visitor in (public, seated):
            answer = await visitor.request(method, path)
            assert (answer.status_code == 403) is (policy == "secretariat"), (
                method,
                path,
                answer.status_code,
            )
        guarded += policy == "secretariat"
        assert (await office.request(method, path)).status_code != 403, (method, path)
    assert guarded > 15


async def test_a_route_without_a_policy_does_not_start(house: House) -> None:
    async def forgotten(_: object) -> None: ...

    with pytest.raises(ValueError, match="/forgotten"):
        build_app(
            house.desk,
            house.door,
            house.settings,
            compose=tell,
            rulebook=house.app.state.site.rulebook,
            live=[Route("/forgotten", forgotten)],  # type: ignore[arg-type]
        )


async def test_every_answer_carries_the_headers(published: House) -> None:
    async with published.client() as browser:
        nonces = set()
        for path in (
            "/en/",
            "/nothing",
            "/secretariat",
            f"/room/{CALL}",
            "/healthz",
            "/join/" + "x" * 27,
        ):
            headers = (await browser.get(path)).headers
            policy = headers["content-security-policy"]
            assert "default-src 'none'" in policy
            assert "frame-ancestors 'none'" in policy
            assert "base-uri 'none'" in policy
            assert "unsafe-eval" not in policy
            assert "script-src 'unsafe-inline'" not in policy
            nonces.add(re.findall(r"'nonce-([^']+)'", policy)[0])
            assert headers["x-content-type-options"] == "nosniff"
            assert headers["x-frame-options"] == "DENY"
            assert "strict-transport-security" not in headers
        assert len(nonces) == 6
        assert "camera=(self)" in (await browser.get(f"/room/{CALL}")).headers["permissions-policy"]
        assert "camera=()" in (await browser.get("/en/")).headers["permissions-policy"]


async def test_no_page_has_script_that_its_nonce_does_not_cover(published: House) -> None:
    office = await published.secretariat()
    for path in (
        "/en/",
        f"/en/meetings/{CALL}/readout",
        "/secretariat",
        f"/secretariat/meetings/{CALL}",
    ):
        answer = await office.get(path)
        nonce = re.findall(r"'nonce-([^']+)'", answer.headers["content-security-policy"])[0]
        scripts = re.findall(r"<script[^>]*>", answer.text)
        assert scripts
        assert all(f'nonce="{nonce}"' in script for script in scripts)
        assert not re.search(r"\son\w+=|javascript:|style=", answer.text)


async def test_a_bug_is_answered_with_a_page_and_the_headers(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def broken() -> list[str]:
        raise ZeroDivisionError

    monkeypatch.setattr(house.desk, "records", broken)
    async with house.client() as browser:
        answer = await browser.get("/fr/")
    assert answer.status_code == 500
    assert "défaillance" in answer.text
    assert "ZeroDivisionError" not in answer.text
    assert "default-src 'none'" in answer.headers["content-security-policy"]


async def test_what_is_too_large_is_not_read(house: House) -> None:
    office = await house.secretariat()
    sent = 0

    async def endless() -> object:
        nonlocal sent
        for _ in range(10_000):
            sent += 4096
            yield b"a" * 4096

    answer = await office.post("/secretariat/links", content=endless())  # type: ignore[arg-type]
    # This one reads no body at all; the next does, and stops at its cap.
    assert answer.status_code in (200, 413)
    sent = 0
    headers = {"Content-Type": "application/x-www-form-urlencoded"}
    answer = await office.post("/secretariat/links/revoke", content=endless(), headers=headers)  # type: ignore[arg-type]
    assert answer.status_code == 413
    announced = await office.post(
        "/secretariat/convene", headers={"Content-Length": "999999999"}, content=b""
    )
    assert announced.status_code == 413
    odd = await office.post("/secretariat/convene", headers={"Content-Length": "-1"}, content=b"")
    assert odd.status_code == 413


@pytest.mark.parametrize(
    "path",
    [
        "/static/../app.py",
        "/static/%2e%2e/app.py",
        "/static/..%2fapp.py",
        "/static/room/../../app.py",
        "/static/room/%2e%2e/%2e%2e/app.py",
        "/static//etc/passwd",
        "/static/site.css",
        "/static/room/manifest.json",
        "/static/room/index.html",
        "/static/room",
        "/static/",
        "/static/%00",
    ],
)
async def test_static_files_lead_nowhere_else(house: House, path: str) -> None:
    transport = httpx2.ASGITransport(house.app, raise_app_exceptions=False)
    async with httpx2.AsyncClient(transport=transport) as browser:
        raw = httpx2.URL(BASE).copy_with(raw_path=path.encode())
        answer = await browser.get(raw)
    assert answer.status_code == 404, answer.text[:200]


async def test_static_files_are_kept_for_ever(house: House) -> None:
    async with house.client() as browser:
        page = (await browser.get("/en/")).text
        [style] = re.findall(r'href="(/static/site\.[0-9a-f]+\.css)"', page)
        answer = await browser.get(style)
    assert answer.headers["content-type"].startswith("text/css")
    assert "immutable" in answer.headers["cache-control"]


async def test_no_redirect_leads_away(published: House) -> None:
    office = await published.secretariat()
    for path in (
        "//evil.example",
        "/en//evil.example",
        "/?lang=//evil.example",
        "/en?next=https://evil.example",
        "/\\evil.example",
    ):
        answer = await office.get(BASE + path)
        assert "evil" not in answer.headers.get("location", ""), path


async def test_an_address_that_knocks_too_often_waits(house: House) -> None:
    house.door.knocks.shares = type(house.door.knocks.shares)(1, 5, house.clock.now)
    async with house.client() as browser:
        answers = [(await browser.get("/en/")).status_code for _ in range(7)]
        assert answers == [200] * 5 + [429] * 2
        style = house.app.state.site.assets.own["site.css"]
        assert (await browser.get(style)).status_code == 200
        house.clock.at += 1000
        assert (await browser.get("/en/")).status_code == 200


async def test_wrong_tokens_are_counted_and_right_ones_are_not(convened: House) -> None:
    people = list((await convened.desk.meeting(CALL)).seats.participants.values())
    [seat] = await convened.door.issue_links(CALL, people[:1])
    async with convened.client() as browser:
        answers = [(await browser.get(f"/join/{'x' * 20}{n:03}")).status_code for n in range(25)]
        assert answers == [404] * 20 + [429] * 5
        assert (await browser.get(seat.link)).status_code == 200


@pytest.mark.parametrize(
    "token", ["x", "x" * 27, "x" * 5000, "%00", "%2e%2e", "a%20b", "é" * 27, "'--", "<script>"]
)
async def test_a_bad_token_opens_no_door(convened: House, token: str) -> None:
    async with convened.client() as browser:
        for path in (f"/join/{token}", f"/secretariat/signin/{token}"):
            for method in ("GET", "POST"):
                answer = await browser.request(method, path)
                assert answer.status_code == 404
                assert "set-cookie" not in answer.headers
                assert "<script>" not in answer.text.replace("<script defer", "")


async def test_a_seats_link_is_no_key_to_the_office(convened: House) -> None:
    people = list((await convened.desk.meeting(CALL)).seats.participants.values())
    [seat] = await convened.door.issue_links(CALL, people[:1])
    office = await convened.door.issue_secretariat_link()
    async with convened.client() as browser:
        seat_token, office_token = (link.rpartition("/")[2] for link in (seat.link, office))
        assert (await browser.post(f"/secretariat/signin/{seat_token}")).status_code == 404
        assert (await browser.post(f"/join/{office_token}")).status_code == 404


def test_tokens_stay_out_of_the_logs(caplog: pytest.LogCaptureFixture) -> None:
    assert without_secrets("GET /join/abc-DEF_1?lang=fr HTTP/1.1") == "GET /join/…?lang=fr HTTP/1.1"
    logger = logging.getLogger("uvicorn.access")
    assert any(isinstance(known, SecretsOut) for known in logger.filters)
    with caplog.at_level(logging.INFO, "uvicorn.access"):
        logger.addHandler(caplog.handler)
        logger.info(
            '%s - "%s %s HTTP/%s" %d', "127.0.0.1", "POST", "/secretariat/signin/SECRET", "1.1", 303
        )
        logger.removeHandler(caplog.handler)
    assert "SECRET" not in caplog.text
    assert "/secretariat/signin/…" in caplog.text


async def test_https_hardens_cookies_and_transport(convened: House) -> None:
    settings = Settings(base_url="https://summit.example.org")
    door = type(convened.door)(convened.door._register, settings, convened.clock.now)
    site = convened.app.state.site
    app = build_app(convened.desk, door, settings, compose=tell, rulebook=site.rulebook)
    people = list((await convened.desk.meeting(CALL)).seats.participants.values())
    [seat] = await door.issue_links(CALL, people[:1])
    transport = httpx2.ASGITransport(app)
    async with httpx2.AsyncClient(
        transport=transport, headers={"Origin": settings.base_url}
    ) as browser:
        answer = await browser.post(seat.link)
        cookie = answer.headers["set-cookie"]
        assert cookie.startswith("__Host-")
        for flag in ("HttpOnly", "Secure", "SameSite=lax", "Path=/"):
            assert flag in cookie
        assert "Domain" not in cookie
        assert "max-age" in answer.headers["strict-transport-security"]


async def handshake(house: House, origin: str, host: str) -> list[dict[str, object]]:
    """What the server answers to the handshake of a WebSocket at an address where no route stands."""
    said: list[dict[str, object]] = []

    async def receive() -> dict[str, object]:
        return {"type": "websocket.connect"}

    async def send(message: dict[str, object]) -> None:
        said.append(message)

    headers = [(b"host", host.encode()), (b"origin", origin.encode())]
    scope = {
        "type": "websocket",
        "path": "/nowhere",
        "headers": headers,
        "query_string": b"",
        "subprotocols": [],
    }
    await house.app(scope, receive, send)  # type: ignore[arg-type]
    return said


async def test_a_foreign_page_gets_no_socket(house: House) -> None:
    """The gate closes with 1008 (policy); where it lets pass, the router finds no route and closes with 1000."""
    here = BASE.removeprefix("http://")
    [refused] = await handshake(house, "https://evil.example", here)
    assert (refused["type"], refused["code"], refused["reason"]) == (
        "websocket.close",
        1008,
        "wrong-origin",
    )
    [elsewhere] = await handshake(house, BASE, "evil.example")
    assert elsewhere["reason"] == "wrong-host"
    [passed] = await handshake(house, BASE, here)
    assert passed["code"] == 1000
