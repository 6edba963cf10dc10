"""Behind a real nginx with TLS: each client counts for itself, and a flood shuts out nobody."""

import asyncio
import socket
from collections.abc import AsyncIterator, Callable, Iterator

import httpx2
import pytest

from hemicycle.cli.listening import server
from hemicycle.settings import Settings
from tests.nginx import Nginx
from tests.web.conftest import CALL, House

FLOODER, PASSER_BY = "127.0.0.2", "127.0.0.3"


@pytest.fixture
def listening() -> Iterator[socket.socket]:
    with socket.socket() as bound:
        bound.bind(("127.0.0.1", 0))
        bound.listen(2048)
        yield bound


@pytest.fixture
def proxy(nginx: Callable[..., Nginx], listening: socket.socket) -> Nginx:
    return nginx(port=listening.getsockname()[1])


@pytest.fixture
def settings(proxy: Nginx) -> Settings:
    return Settings(
        base_url=proxy.base_url, trusted_proxies=["127.0.0.1"], rate_per_s=1, rate_burst=40
    )


@pytest.fixture
async def served(convened: House, listening: socket.socket) -> AsyncIterator[House]:
    serving = server(convened.app, at_once=convened.app.state.site.pages.answer)
    running = asyncio.create_task(serving._serve([listening]))
    yield convened
    serving.should_exit = True
    await running


def client(proxy: Nginx, address: str, **headers: str) -> httpx2.AsyncClient:
    """A browser at this address of the loopback network, as nginx sees it."""
    transport = httpx2.AsyncHTTPTransport(
        local_address=address, verify=proxy.trust(), limits=httpx2.Limits(max_connections=20)
    )
    return httpx2.AsyncClient(
        transport=transport,
        base_url=proxy.base_url,
        headers={"Origin": proxy.base_url, **headers},
        timeout=60,
    )


async def statuses(browser: httpx2.AsyncClient, requests: int) -> list[int]:
    """Of a page that no cache has: the browser has a cookie."""
    browser.headers["Cookie"] = "hemicycle-language=en"
    answers = await asyncio.gather(*(browser.get("/en/") for _ in range(requests)))
    return [answer.status_code for answer in answers]


async def test_a_flooder_behind_the_proxy_shuts_out_nobody(served: House, proxy: Nginx) -> None:
    people = list((await served.recorder.meeting(CALL)).seats.participants.values())
    [seat] = await served.door.issue_links(CALL, people[:1])
    async with client(proxy, FLOODER) as flooder, client(proxy, PASSER_BY) as passer_by:
        assert (await statuses(flooder, 80)).count(429) >= 30
        assert (await passer_by.get("/en/")).status_code == 200
        # The same address and the same browser as the flooder's: the link has a share of its own, and the seat too.
        async with client(proxy, FLOODER) as holder:
            assert await statuses(holder, 1) == [429]
            del holder.headers["Cookie"]
            assert (await holder.get(seat.link)).status_code == 200
            assert (await holder.post(seat.link)).status_code == 303
            assert (await holder.get(f"/room/{CALL}")).status_code == 200
        # What the flooder says of itself changes nothing: nginx adds the truth, and the proxy's word is not its own.
        for claim in ({"X-Forwarded-For": "192.0.2.1"}, {"Forwarded": "for=192.0.2.1"}):
            async with client(proxy, FLOODER, **claim) as liar:
                assert 429 in await statuses(liar, 41)
        assert (await passer_by.get("/en/")).status_code == 200


async def test_a_claim_without_a_proxy_is_not_believed(
    served: House, listening: socket.socket, proxy: Nginx
) -> None:
    """Who reaches the server past the proxy, from another address, counts as that address."""
    host = proxy.base_url.removeprefix("https://")
    transport = httpx2.AsyncHTTPTransport(local_address=FLOODER)
    base = f"http://127.0.0.1:{listening.getsockname()[1]}"
    async with httpx2.AsyncClient(transport=transport, base_url=base, timeout=60) as liar:
        answers = [
            await liar.get("/en/", headers={"Host": host, "X-Forwarded-For": f"192.0.2.{n}"})
            for n in range(45)
        ]
    assert 429 in [answer.status_code for answer in answers]


async def test_a_cache_in_front_serves_public_pages_and_passes_by_who_has_a_session(
    served: House, proxy: Nginx
) -> None:
    async with client(proxy, PASSER_BY) as browser:
        first = await browser.get("/en/")
        found = {(await browser.get("/en/")).headers["x-cache"] for _ in range(5)}
        assert (first.status_code, first.headers["x-cache"]) == (200, "MISS")
        assert "HIT" in found
        own = await browser.get("/en/", headers={"Cookie": "hemicycle-language=en"})
        assert own.headers["x-cache"] == "BYPASS"
