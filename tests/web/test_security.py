"""The gate: Host, Origin, sizes, rates, headers, cookies, paths; and who may reach which route."""

import logging
import re
from collections.abc import Iterator

import httpx2
import pytest
import structlog
from sqlalchemy.exc import OperationalError
from starlette.routing import Route, WebSocketRoute

from hemicycle.accounts.roles import Right
from hemicycle.recorder.errors import StoreFailed
from hemicycle.settings import Settings
from hemicycle.web.app import build_app
from hemicycle.web.logs import without_secrets
from hemicycle.web.policy import Policy, policy_of
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


def every_route(house: House) -> Iterator[tuple[str, str, Policy | None]]:
    """Method, path and policy of each route, enumerated from the router itself."""
    values = {
        "lang": "en",
        "language": "en",
        "record": CALL,
        "token": "x" * 27,
        "audience": "public",
        "path": "site.css",
        "photo": "f1",
        "document": "l1",
        "ticket": "x" * 60,
        "name": "paper.en.pdf",
        "digest": "0" * 64,
        "body": "un-sc",
        "code": "FR",
        "member": "FR",
        "side": "FR",
        "number": "1",
        "draft": "x",
        "listed": "list-1",
        "track": "dialogue",
        "page": "imprint",
        "series": "e1",
        "conference": "k1",
        "form": "csv",
        "what": "state",
        "message": "1",
        "account": "nobody",
        "paper": "1",
        "item": "nac.2022-01-24-1",
        "erasure": "1",
        "asked": "1",
        "comment": "1",
        "secret": "none",
        "participant": "p3",
        "topic": "1",
        "statement": "s1",
        "partner": "1",
        "post": "1",
        "how": "again",
        "source": "1",
        "taken": "1",
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
    before = (await published.recorder.meeting(CALL)).size
    tried = 0
    for origin in ORIGINS:
        for method, path, _ in every_route(published):
            if method not in ("GET", "HEAD"):
                answer = await office.request(method, path, headers={"Origin": origin})
                assert answer.status_code == 403, (origin, method, path)
                tried += 1
    assert tried > 50
    assert (await published.recorder.meeting(CALL)).size == before
    assert (await office.get("/secretariat")).status_code == 200


JUDGED_BY_SEAT = {"/resume": {"seated"}, "/undo-move": {"office"}, "/script": {"office"}}
"""Who is let in by routes that ask for the seat, and refuse by themselves: more of them in `test_seats`."""


async def test_each_route_is_for_whom_its_policy_says(published: House) -> None:
    meeting = await published.recorder.meeting(CALL)
    assert meeting.sitting
    people = [p for p in meeting.seats.participants.values() if p.id != meeting.sitting.chair]
    seat, moved = await published.door.issue_links(CALL, people[:2])
    visitors = {"public": published.client(), "seated": published.client()}
    await visitors["seated"].post(seat.link)
    for _ in range(2):
        await published.client().post(moved.link, data={"continue": "1"})
    visitors["office"] = await published.secretariat()
    guarded, judged = 0, 0
    for method, path, policy in sorted(every_route(published), key=by_seat, reverse=True):
        if method == "HEAD" or path.endswith("signout"):
            continue
        let_in = {"office"} if of_office(policy) else set(visitors)
        let_in = next((who for end, who in JUDGED_BY_SEAT.items() if path.endswith(end)), let_in)
        of = seat if path.endswith("/resume") else moved
        form = {"participant": of.participant} if by_seat((method, path, policy)) else None
        for who, visitor in visitors.items():
            answer = await visitor.request(method, path, data=form)
            assert (answer.status_code != 403) is (who in let_in), (method, path, who, answer)
        guarded, judged = guarded + of_office(policy), judged + (form is not None)
    assert guarded > 15
    assert judged == len(JUDGED_BY_SEAT)


def of_office(policy: Policy | None) -> bool:
    return policy == "staff" or isinstance(policy, Right)


def by_seat(route: tuple[str, str, Policy | None]) -> bool:
    """Whether it asks for the seat; asked first, while the seats are held as they were taken."""
    return route[1].endswith(tuple(JUDGED_BY_SEAT))


async def test_a_route_without_a_policy_does_not_start(house: House) -> None:
    async def forgotten(_: object) -> None: ...

    with pytest.raises(ValueError, match="/forgotten"):
        build_app(
            house.recorder,
            house.door,
            house.settings,
            compose=tell,
            catalogue=house.app.state.site.catalogue,
            directory=house.app.state.site.directory,
            meeting_drafts=house.app.state.site.meeting_drafts,
            live=[Route("/forgotten", forgotten)],
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
            nonces.update(re.findall(r"'nonce-([^']+)'", policy))
            assert headers["x-content-type-options"] == "nosniff"
            assert headers["x-frame-options"] == "DENY"
            assert "strict-transport-security" not in headers
            assert "script-src 'self'" in policy
        assert len(nonces) == 1, "the room's, where a script of the page starts it"
        assert "camera=(self)" in (await browser.get(f"/room/{CALL}")).headers["permissions-policy"]
        assert "camera=()" in (await browser.get("/en/")).headers["permissions-policy"]


async def test_no_page_has_script_of_its_own(published: House) -> None:
    office = await published.secretariat()
    for path in (
        "/en/",
        f"/en/meetings/{CALL}/readout",
        "/secretariat",
        f"/secretariat/meetings/{CALL}",
    ):
        answer = await office.get(path)
        scripts = re.findall(r"<script[^>]*>", answer.text)
        assert scripts
        data = '<script type="application/ld+json">'
        assert all(one == data or ' src="/static/' in one for one in scripts)
        assert not re.search(r"\son\w+=|javascript:|style=", answer.text)


async def test_a_bug_is_answered_with_a_page_and_the_headers(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def broken(*_: int) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(house.app.state.site.catalogue, "front", broken)
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
    people = list((await convened.recorder.meeting(CALL)).seats.participants.values())
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
    people = list((await convened.recorder.meeting(CALL)).seats.participants.values())
    [seat] = await convened.door.issue_links(CALL, people[:1])
    office = await convened.door.issue_secretariat_link()
    async with convened.client() as browser:
        seat_token, office_token = (link.rpartition("/")[2] for link in (seat.link, office))
        assert (await browser.post(f"/secretariat/signin/{seat_token}")).status_code == 404
        assert (await browser.post(f"/join/{office_token}")).status_code == 404


TOKEN = "abc-DEF_1SECRETabc-DEF_1SECRET"


def log_lines(caplog: pytest.LogCaptureFixture, capsys: pytest.CaptureFixture[str]) -> str:
    """What both kinds of logger wrote."""
    return "".join(map(logging.Formatter().format, caplog.records)) + capsys.readouterr().out


@pytest.mark.parametrize(
    "name", ["uvicorn.access", "uvicorn.error", "sqlalchemy.engine", "asyncio"]
)
def test_tokens_stay_out_of_every_log(
    house: House, caplog: pytest.LogCaptureFixture, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    """By whatever logger, in the message, its arguments, an error's words or its traceback."""
    assert without_secrets("GET /join/abc-DEF_1?lang=fr HTTP/1.1") == "GET /join/…?lang=fr HTTP/1.1"
    paths = [f"/join/{TOKEN}", f"/secretariat/signin/{TOKEN}", f"https://a.example/join/{TOKEN}"]
    cookies = [f"hemicycle-secretariat={TOKEN}", f"__Host-hemicycle-seat-0123456789abcdef={TOKEN}"]
    logger, ours = logging.getLogger(name), structlog.get_logger()
    with caplog.at_level(logging.INFO, name):
        for told in [*paths, *cookies]:
            logger.info("%s - GET %s %d", "127.0.0.1", told, 303)
            logger.info("GET " + told)  # noqa: G003 (what libraries do)
            logger.info("%(path)s", {"path": told})
            ours.info("failed", path=told, parts=[told], headers={"referer": told.encode()})
            try:
                raise ValueError(told)
            except ValueError as fault:
                logger.exception("fault")
                ours.exception("fault")
                ours.error("fault", fault=fault)
        logger.info("/join/%s", TOKEN)
    written = log_lines(caplog, capsys)
    assert "/join/…" in written
    assert "ValueError" in written
    assert TOKEN not in written


async def test_a_join_that_fails_logs_no_token(
    convened: House, caplog: pytest.LogCaptureFixture, capsys: pytest.CaptureFixture[str]
) -> None:
    """Every fault of the store, the register and the code, on every page of a link."""
    people = list((await convened.recorder.meeting(CALL)).seats.participants.values())
    [seat] = await convened.door.issue_links(CALL, people[:1])
    office = await convened.door.issue_secretariat_link()
    token, signin = seat.link.rpartition("/")[2], office.rpartition("/")[2]
    site = convened.app.state.site
    faults = [
        StoreFailed("no disk"),
        OperationalError("select", {}, Exception("full")),
        KeyError(token),
    ]
    for fault in faults:

        async def broken(*_: object, fault: Exception = fault, **__: object) -> None:
            raise fault

        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(site.recorder, "meeting", broken)
            patch.setattr(site.door, "enter", broken)
            for link in (seat.link, office):
                for method in ("GET", "POST"):
                    answer = await convened.client().request(method, link)
                    assert answer.status_code in (200, 500, 503), (fault, answer.text)
                    if isinstance(fault, OperationalError) and method == "POST":
                        assert answer.status_code == 503
    written = log_lines(caplog, capsys)
    assert "register-failed" in written
    assert token not in written
    assert signin not in written


async def test_a_form_sent_again_with_other_words_is_told_so(held: House) -> None:
    """Going back and sending another form under the old mark: 409, and not "try again"."""
    office = await held.secretariat()
    at = f"/secretariat/meetings/{CALL}/correct"
    mark = {"target": "0", "id": "the-same-mark"}
    assert (await office.post(at, data={**mark, "text.title.en": "One"})).status_code == 303
    again = await office.post(at, data={**mark, "text.title.en": "Two"})
    assert again.status_code == 409
    assert "sent already" in again.text


async def test_what_the_secretariat_downloads_no_cache_keeps(held: House) -> None:
    office = await held.secretariat()
    for path in ("export/public", "export/secretariat", "file"):
        answer = await office.get(f"/secretariat/meetings/{CALL}/{path}")
        assert answer.headers["cache-control"] == "private, no-store", path


async def test_links_end_some_days_after_publication(held: House) -> None:
    people = list((await held.recorder.meeting(CALL)).seats.participants.values())
    [seat] = await held.door.issue_links(CALL, people[:1])
    office = await held.secretariat()
    review = (await office.get(f"/secretariat/meetings/{CALL}/readout")).text
    fields = dict(re.findall(r'<input type="hidden" name="([^"]+)" value="([^"]*)">', review))
    answer = await office.post(f"/secretariat/meetings/{CALL}/publish", data=fields)
    assert answer.status_code == 303
    day = 86_400_000
    held.clock.at += (held.settings.link_days - 1) * day
    assert (await held.client().get(seat.link)).status_code == 200
    held.clock.at += day
    assert (await held.client().get(seat.link)).status_code == 404


async def test_https_hardens_cookies_and_transport(convened: House) -> None:
    settings = Settings(base_url="https://summit.example.org")
    door = type(convened.door)(convened.door.register, settings, convened.clock.now)
    site = convened.app.state.site
    app = build_app(
        convened.recorder,
        door,
        settings,
        compose=tell,
        catalogue=site.catalogue,
        directory=site.directory,
        meeting_drafts=site.meeting_drafts,
    )
    people = list((await convened.recorder.meeting(CALL)).seats.participants.values())
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
    assert (await handshake(house, BASE, "evil.example"))[0]["reason"] == "wrong-host"
    assert (await handshake(house, BASE, here))[0]["code"] == 1000
