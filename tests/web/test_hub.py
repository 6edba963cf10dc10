"""[PRESS-30] [PRESS-31] The hub: who asks is asked again, gets each change once and signed, and goes with the lease."""

import hashlib
import hmac
import json
from collections.abc import AsyncIterator

import feedparser
import httpx2
import pytest
from sqlalchemy import func, select

from hemicycle.outbound.egress.client import place_of
from hemicycle.partners import websub
from hemicycle.partners.hub_jobs import MOST_AGAIN_MS
from hemicycle.partners.tables import subscriptions, wishes
from hemicycle.partners.websub import MOST_OF_HOST, MOST_WISHES_OF_HOST, PING, VERIFY
from hemicycle.settings import Settings
from tests.web.conftest import BASE, WHY, House
from tests.web.listener import Answered, Listener, confirms, listener
from tests.web.test_items import begun, out

TOPIC = f"{BASE}/en/feed.xml"


@pytest.fixture
async def reader() -> AsyncIterator[Listener]:
    async with listener() as one:
        yield one


@pytest.fixture
def settings(reader: Listener) -> Settings:
    return Settings(base_url=BASE, trusted_partners=[reader.base])


async def wish(house: House, reader: Listener, **other: str) -> httpx2.Response:
    asked = {
        "hub.mode": "subscribe",
        "hub.topic": TOPIC,
        "hub.callback": f"{reader.base}/told?of=en",
        **other,
    }
    async with house.client() as browser:
        del browser.headers["Origin"]
        return await browser.post("/hub", data=asked)


async def run(house: House) -> None:
    """Whatever is due now."""
    await house.followers.current()
    worker = house.app.state.site.partners.worker
    for kind in (VERIFY, PING):
        await worker.run_due(kind)


async def subscribed(house: House, reader: Listener, **other: str) -> None:
    assert (await wish(house, reader, **other)).status_code == 202
    await run(house)


async def number(house: House, table: object = subscriptions) -> int:
    asked = select(func.count()).select_from(table)  # type: ignore[arg-type]
    return await house.door.register.read(lambda c: c.execute(asked).scalar_one())


async def test_each_feed_names_its_hub_and_itself(house: House) -> None:
    async with house.client() as browser:
        for path in ("/en/feed.xml", "/fr/rss.xml", "/en/bodies/nac/feed.xml", "/en/feed.json"):
            told = f'<{BASE}/hub>; rel="hub", <{BASE}{path}>; rel="self"'
            made, answer = await browser.get(path), await browser.get(path)
            assert made.headers["link"] == answer.headers["link"] == told
            if path.endswith("json"):
                hubs = [{"type": "WebSub", "url": f"{BASE}/hub"}]
                assert json.loads(answer.content)["hubs"] == hubs
            else:
                links = {one.rel: one.href for one in feedparser.parse(answer.text).feed.links}
                assert (links["hub"], links["self"]) == (f"{BASE}/hub", BASE + path)


async def test_a_wish_counts_once_it_was_said_again(house: House, reader: Listener) -> None:
    assert (await wish(house, reader, **{"hub.lease_seconds": "600"})).status_code == 202
    assert await number(house) == 0
    await run(house)
    (asked,) = reader.came
    assert (asked.method, asked.path, asked.query["of"]) == ("GET", "/told", "en")
    assert asked.query["hub.mode"] == "subscribe"
    assert asked.query["hub.topic"] == TOPIC
    assert asked.query["hub.lease_seconds"] == "600"
    assert (await number(house), await number(house, wishes)) == (1, 0)


@pytest.mark.parametrize(
    "answer", [Answered(200, b"something else"), Answered(404), Answered(500, b"")]
)
async def test_what_nobody_means_is_dropped(
    house: House, reader: Listener, answer: Answered
) -> None:
    reader.answer = lambda _: answer
    await subscribed(house, reader)
    await out(house, await begun(house))
    await run(house)
    assert (await number(house), await number(house, wishes), reader.posts) == (0, 0, [])


async def test_each_change_is_brought_once_whole_and_signed(house: House, reader: Listener) -> None:
    secret = "a secret of the two"
    await subscribed(house, reader, **{"hub.secret": secret})
    await run(house)
    assert reader.posts == []
    at = await begun(house)
    place = await out(house, at)
    for _ in range(3):
        await run(house)
    (came,) = reader.posts
    assert came.headers["content-type"] == "application/atom+xml"
    assert f'<{TOPIC}>; rel="self"' in came.headers["link"]
    signed = hmac.new(secret.encode(), came.body, hashlib.sha256).hexdigest()
    assert came.headers["x-hub-signature"] == f"sha256={signed}"
    assert [one.link for one in feedparser.parse(came.body).entries] == [f"{BASE}/en{place}"]
    desk = await house.secretariat()
    assert (await desk.post(f"{at}/withdraw", data=WHY)).status_code == 303
    for _ in range(3):
        await run(house)
    assert len(reader.posts) == 2
    told = reader.posts[1].body.decode()
    assert "<entry" not in told
    assert f'<at:deleted-entry ref="{BASE}/en{place}" when="' in told


async def test_who_is_down_gets_it_when_it_is_back_and_no_host_is_hammered(
    house: House, reader: Listener
) -> None:
    for of in ("one", "two"):
        await subscribed(house, reader, **{"hub.callback": f"{reader.base}/{of}"})
    reader.down = True
    place = await out(house, await begun(house))
    await run(house)
    await run(house)
    assert reader.posts == []
    reader.down = False
    await run(house)
    assert reader.posts == []  # it rests
    house.clock.at += MOST_AGAIN_MS
    await run(house)
    assert sorted(one.path for one in reader.posts) == ["/one", "/two"]
    assert all(place.encode() in one.body for one in reader.posts)


async def test_the_lease_ends_and_may_be_made_longer(house: House, reader: Listener) -> None:
    await subscribed(house, reader, **{"hub.lease_seconds": "600"})
    house.clock.at += 500_000
    await subscribed(house, reader, **{"hub.lease_seconds": "600"})
    house.clock.at += 500_000
    await out(house, await begun(house))
    await run(house)
    assert len(reader.posts) == 1
    house.clock.at += 200_000
    await out(house, await begun(house))
    await run(house)
    assert (len(reader.posts), await number(house)) == (1, 0)


async def test_who_wishes_no_more_or_is_gone_is_told_no_more(
    house: House, reader: Listener
) -> None:
    await subscribed(house, reader)
    await subscribed(house, reader, **{"hub.mode": "unsubscribe"})
    assert await number(house) == 0
    await subscribed(house, reader)
    reader.answer = lambda came: Answered(410) if came.method == "POST" else confirms(came)
    await out(house, await begun(house))
    await run(house)
    assert (len(reader.posts), await number(house)) == (1, 0)


@pytest.mark.parametrize(
    ("other", "status"),
    [
        ({"hub.mode": "publish"}, 400),
        ({"hub.topic": "https://elsewhere.example.org/en/feed.xml"}, 400),
        ({"hub.topic": f"{BASE}/en/"}, 400),
        ({"hub.topic": f"{BASE}/xx/feed.xml"}, 404),
        ({"hub.topic": f"{BASE}/en/bodies/nobody/feed.xml"}, 404),
        ({"hub.callback": "ftp://reader.example.org/"}, 400),
        ({"hub.callback": "https://user@reader.example.org/"}, 400),
        ({"hub.callback": ""}, 400),
        ({"hub.secret": "x" * 200}, 400),
        ({"hub.lease_seconds": "-1"}, 400),
    ],
)
async def test_what_cannot_be_wished(
    house: House, reader: Listener, other: dict[str, str], status: int
) -> None:
    assert (await wish(house, reader, **other)).status_code == status
    assert await number(house, wishes) == 0


async def test_wishes_have_a_bound_whoever_brings_them(
    house: House, reader: Listener, monkeypatch: pytest.MonkeyPatch
) -> None:
    """[PRESS-30] Hosts without number fill no table without end."""
    monkeypatch.setattr(websub, "MOST_WISHES", 2)
    for n, status in enumerate((202, 202, 400)):
        callback = {"hub.callback": f"{reader.base}/{n}"}
        assert (await wish(house, reader, **callback)).status_code == status


async def test_one_host_wishes_and_has_no_more_than_its_share(
    house: House, reader: Listener
) -> None:
    for n in range(MOST_WISHES_OF_HOST):
        asked = {"hub.callback": f"{reader.base}/{n}"}
        assert (await wish(house, reader, **asked)).status_code == 202
    assert (await wish(house, reader)).status_code == 400
    await run(house)
    assert await number(house) == MOST_WISHES_OF_HOST < MOST_OF_HOST


async def test_no_wish_leads_inside(house: House, reader: Listener) -> None:
    await subscribed(house, reader, **{"hub.callback": "http://127.0.0.1/"})
    await subscribed(house, reader, **{"hub.callback": "http://169.254.169.254/latest"})
    assert (await number(house), reader.came) == (0, [])
    assert place_of(reader.base) == ("127.0.0.1", reader.port)
