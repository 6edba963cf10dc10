"""Public pages are made once for each change: what is kept is what would be made, and what changes shows at once."""

import asyncio
import gzip
from collections.abc import Callable
from typing import Any

import pytest
from sqlalchemy.exc import OperationalError
from starlette.requests import Request

from hemicycle.procedure.core.actor import SECRETARIAT
from hemicycle.procedure.meeting.business.publication.commands import (
    RedactText,
    WithdrawReadout,
)
from hemicycle.web import newsroom, readout
from hemicycle.web.kept_pages import MOST_BYTES, KeptPages
from tests.web.conftest import CALL, House

READOUT = f"/en/meetings/{CALL}/readout"
PAGES = (
    "/en/",
    "/fr/",
    "/en/feed.xml",
    READOUT,
    f"{READOUT}?entries",
    f"/en/meetings/{CALL}/record",
)


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The templates that were filled, in order."""
    filled: list[str] = []

    def counted(page: Callable[..., Any]) -> Callable[..., Any]:
        def fill(request: Any, template: str, **values: Any) -> Any:
            filled.append(template)
            return page(request, template, **values)

        return fill

    for module in (newsroom, readout):
        monkeypatch.setattr(module, "page", counted(module.page))
    return filled


@pytest.mark.parametrize("path", PAGES)
async def test_a_page_is_kept_as_it_is_made(published: House, path: str) -> None:
    async with published.client() as browser:
        first, again = await browser.get(path), await browser.get(path)
        assert first.status_code == 200
        assert again.content == first.content
        assert dict(again.headers) == dict(first.headers)
        assert again.headers["vary"] == "Accept-Encoding, Cookie"
        assert again.headers["cache-control"] == "public, max-age=0, s-maxage=1"
        assert again.headers["x-content-type-options"] == "nosniff"
        assert again.headers["content-security-policy"].startswith("default-src 'none'")
        headed = await browser.head(path)
        assert (headed.content, dict(headed.headers)) == (b"", dict(again.headers))


async def test_a_second_reader_costs_no_page(published: House, made: list[str]) -> None:
    async with published.client() as browser:
        for _ in range(3):
            await browser.get(READOUT)
            await browser.get("/en/")
    async with published.client("10.1.2.3") as another:
        await another.get(READOUT)
    assert made == ["readout.html", "newsroom.html"]


async def test_who_has_it_is_told_so(published: House) -> None:
    async with published.client() as browser:
        etag = (await browser.get(READOUT)).headers["etag"]
        for asked in (etag, f'"another", {etag.removeprefix("W/")}', "*"):
            answer = await browser.get(READOUT, headers={"If-None-Match": asked})
            assert (answer.status_code, answer.content) == (304, b""), asked
            assert answer.headers["etag"] == etag
        assert (await browser.get(READOUT, headers={"If-None-Match": '"another"'})).is_success


async def test_it_goes_out_small_to_who_can_read_that(published: House) -> None:
    async with published.client() as browser:
        whole = await browser.get(READOUT, headers={"Accept-Encoding": "identity"})
        async with browser.stream("GET", READOUT, headers={"Accept-Encoding": "br, gzip"}) as small:
            raw = b"".join([part async for part in small.aiter_raw()])
        assert small.headers["content-encoding"] == "gzip"
        assert gzip.decompress(raw) == whole.content
        assert len(raw) < len(whole.content) / 2
        refused = await browser.get(READOUT, headers={"Accept-Encoding": "gzip;q=0"})
        assert "content-encoding" not in refused.headers


async def test_an_erasure_and_a_withdrawal_take_effect_at_once(published: House) -> None:
    entries = await published.recorder.entries(CALL)
    told = next(one for one in entries if one.kind == "outcome-entered" and one.texts)
    words = told.words["text"]["en"]
    record = f"/en/meetings/{CALL}/record?page=1"
    async with published.client() as browser:
        before = [(await browser.get(path)).text for path in (READOUT, "/en/")]
        assert words in before[0]
        await published.act(SECRETARIAT, RedactText(told.seq, {"en": "asked for"}))
        held = _cache(published)._kept.values()
        assert not any(words.encode() in one.plain.body for one in held), "not even in memory"
        assert words not in (await browser.get(READOUT)).text
        assert words not in (await browser.get(record)).text
        await published.act(SECRETARIAT, WithdrawReadout({"en": "a fault", "fr": "une erreur"}))
        assert (await browser.get(READOUT)).status_code == 410
        assert (await browser.get("/en/")).text != before[1]


async def test_who_is_signed_in_gets_a_page_of_their_own(published: House, made: list[str]) -> None:
    office = await published.secretariat()
    async with published.client() as browser:
        await browser.get(READOUT)
        await office.get(READOUT)
        await office.get(READOUT)
        await browser.get(READOUT, headers={"Cookie": "hemicycle-language=fr"})
    assert made == ["readout.html"] * 3


async def test_another_question_is_not_kept(published: House) -> None:
    cache = _cache(published)
    async with published.client() as browser:
        for number in range(5):
            await browser.get(f"{READOUT}?x={number}")
            await browser.get(f"/zz/meetings/{CALL}/readout")
        assert (await browser.get("/en/meetings/nothing")).status_code == 404
    assert not cache._kept


async def test_another_host_is_refused_what_is_kept(published: House) -> None:
    async with published.client() as browser:
        await browser.get(READOUT)
        assert (await browser.get(READOUT, headers={"Host": "evil.example"})).status_code == 403


async def test_what_is_kept_is_bounded(published: House, monkeypatch: pytest.MonkeyPatch) -> None:
    assert MOST_BYTES <= 64_000_000
    monkeypatch.setattr("hemicycle.web.kept_pages.MOST_BYTES", 60_000)
    cache = _cache(published)
    async with published.client() as browser:
        for path in PAGES:
            await browser.get(path)
    assert 0 < cache._size == sum(one.size for one in cache._kept.values())
    assert len(cache._kept) < len(PAGES)


async def test_a_list_that_lags_behind_is_not_kept(
    published: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def locked(*_: object, **__: object) -> None:
        raise OperationalError("write", {}, Exception("database is locked"))

    async with published.client() as browser:
        assert CALL in (await browser.get("/en/")).text
        with monkeypatch.context() as broken:
            broken.setattr(published.followers._register, "write", locked)
            await published.act(SECRETARIAT, WithdrawReadout({"en": "a fault", "fr": "une erreur"}))
            lagging = await browser.get("/en/")
        assert f"{CALL}/readout" in lagging.text
        assert lagging.headers["cache-control"] == "no-store"
        published.followers._not_before = 0.0
        assert f"{CALL}/readout" not in (await browser.get("/en/")).text


async def test_a_list_that_is_being_carried_is_not_kept(
    published: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, go, followers = asyncio.Event(), asyncio.Event(), published.followers
    write = followers._register.write

    async def slow(change: Any) -> Any:
        begun.set()
        await go.wait()
        return await write(change)

    async with published.client() as browser:
        assert CALL in (await browser.get("/en/")).text
        monkeypatch.setattr("hemicycle.carrying.followers.PATIENCE_S", 0.01)
        monkeypatch.setattr(followers._register, "write", slow)
        await published.act(SECRETARIAT, WithdrawReadout({"en": "a fault", "fr": "une erreur"}))
        carrying = asyncio.create_task(followers.catch_up())
        await begun.wait()
        lagging = [await browser.get(path) for path in ("/en/", "/en/feed.xml")]
        go.set()
        await carrying
        assert all(f"{CALL}/readout" in one.text for one in lagging)
        assert [one.headers["cache-control"] for one in lagging] == ["no-store"] * 2
        for path in ("/en/", "/en/feed.xml"):
            assert f"{CALL}/readout</id>" not in (told := (await browser.get(path)).text)
            assert told.count(f"{CALL}/readout") == told.count("<at:deleted-entry")


class Held:
    """A page that is being made until it is let go."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.begun, self.go, self._seen = (
            asyncio.Event(),
            asyncio.Event(),
            vars(readout)["seen_by_public"],
        )
        monkeypatch.setattr(readout, "seen_by_public", self)

    async def __call__(self, request: Request) -> Any:
        seen = await self._seen(request)
        if not self.go.is_set():
            self.begun.set()
            await self.go.wait()
        return seen


async def test_who_asks_after_a_withdrawal_gets_nothing_from_before_it(
    published: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    held = Held(monkeypatch)
    async with published.client() as one, published.client("10.1.1.1") as other:
        making = asyncio.create_task(one.get(READOUT))
        await held.begun.wait()
        await published.act(SECRETARIAT, WithdrawReadout({"en": "a fault", "fr": "une erreur"}))
        asking = asyncio.create_task(other.get(READOUT))
        await _turns()
        held.go.set()
        assert (await asking).status_code == 410
        await making


async def test_who_goes_while_a_page_is_made_takes_it_from_nobody(
    published: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    held = Held(monkeypatch)
    async with published.client() as one, published.client("10.1.1.1") as other:
        making = asyncio.create_task(one.get(READOUT))
        await held.begun.wait()
        gone, stays = (asyncio.create_task(other.get(READOUT)) for _ in range(2))
        await _turns()
        gone.cancel()
        await _turns()
        held.go.set()
        assert [(await task).status_code for task in (making, stays)] == [200, 200]


async def _turns() -> None:
    """Let everybody go as far as they can."""
    for _ in range(50):
        await asyncio.sleep(0)


def _cache(house: House) -> KeptPages:
    pages: KeptPages = house.app.state.site.pages
    return pages


async def test_what_changed_beside_one_text_leaves_the_other_pages_as_they_are(
    published: House,
) -> None:
    """A comment is on no record: its own page goes, in each language, and no other."""
    pages = published.app.state.site.pages
    paths = [f"/{lang}/meetings/{CALL}/readout" for lang in ("en", "fr")]
    others = ["/en/", "/en/feed.xml", f"/en/meetings/{CALL}"]
    async with published.client() as browser:
        for path in (*paths, *others):
            await browser.get(path)
    assert all(pages.find(path.encode()) for path in (*paths, *others))
    version = pages.version(CALL)
    pages.forget(f"/meetings/{CALL}/readout")
    assert not any(pages.find(path.encode()) for path in paths)
    assert all(pages.find(path.encode()) for path in others)
    assert pages.version(CALL) != version  # what is being made meanwhile is not kept
