"""[POST-1] [POST-2] What is published is posted once, corrected and withdrawn there, whatever is lost on the way."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace
from starlette.responses import JSONResponse

from hemicycle.jobs.queue import add_job
from hemicycle.posting.follower import LOOK, Published
from hemicycle.posting.ledger import forget
from hemicycle.posting.port import NetworkName
from tests.posting.conftest import AT, Desk, HandClock, opened
from tests.posting.fakes import Fake, FakeFacebook, FakeMastodon, FakeTelegram, FakeX, running

FAKES: dict[NetworkName, type[Fake]] = {
    "mastodon": FakeMastodon,
    "telegram": FakeTelegram,
    "x": FakeX,
    "facebook": FakeFacebook,
}
EDITS = ("mastodon", "telegram", "facebook")
LOOKED_UP = ("mastodon", "x", "facebook")


@pytest.fixture(params=FAKES)
def network(request: Any) -> NetworkName:
    name: NetworkName = request.param
    return name


@pytest.fixture
def fake(network: NetworkName) -> Fake:
    return FAKES[network]()


@pytest.fixture
def server(fake: Fake) -> Iterator[str]:
    with running(fake) as at:
        yield at


@pytest.fixture
async def desk(data: Path, server: str, network: NetworkName) -> Any:
    async with opened(data, server) as opened_desk:
        await opened_desk.connect(
            network, server, "en" if network in ("x", "facebook") else "fr", "@presse_ex"
        )
        yield opened_desk


def words(fake: Fake) -> list[str]:
    return [
        str(one.get("text") or one.get("caption") or one.get("message"))
        for one in fake.posts.values()
    ]


async def test_published_corrected_withdrawn(desk: Desk, fake: Fake, network: NetworkName) -> None:
    await desk.look()
    [post] = words(fake)
    assert desk.shown.told("en" if network in ("x", "facebook") else "fr").link in post
    await desk.look()
    await desk.later()
    assert words(fake) == [post]
    await desk.correct()
    later = words(fake)[-1]
    assert "dialogue ouvert" in later
    assert len(fake.posts) == (1 if network in EDITS else 2)
    if network == "x":
        assert later.startswith("Corrected: ")
        assert [*fake.posts.values()][-1]["reply"] == {
            "in_reply_to_tweet_id": next(iter(fake.posts))
        }
    await desk.turn(stands="withdrawn")
    assert fake.posts == {}
    assert await desk.states() == [("post", "done"), ("correct", "done"), ("withdraw", "done")]
    await desk.look()
    assert len(await desk.states()) == 3
    await desk.turn(stands="out", version=3)
    assert len(fake.posts) == 1, "published again, it is posted again"


async def test_a_lost_answer_makes_no_second_post(
    desk: Desk, fake: Fake, network: NetworkName
) -> None:
    fake.lost = 1
    await desk.look()
    assert len(fake.posts) == 1
    await desk.later()
    await desk.later()
    assert len(fake.posts) == 1
    row = await desk.last()
    if network == "mastodon":
        assert row["state"] == "done"
        assert fake.log == ["post", "look"]
        return
    assert row["state"] == "unknown", "it is never repeated by itself"
    posting = desk.posting
    found = await posting.look_up(row, network)
    if network in LOOKED_UP:
        assert found is True
        assert (await desk.last())["state"] == "done"
        assert (await desk.last())["url"]
    else:
        assert found is None
        assert await posting.declare(row["id"], "a1")
    assert len(fake.posts) == 1


async def test_what_was_lost_before_it_arrived_is_found_missing(
    desk: Desk, fake: Fake, network: NetworkName
) -> None:
    fake.lost = 1
    await desk.look()
    fake.posts.clear()
    if network == "mastodon":
        fake.keys.clear()  # type: ignore[attr-defined]
        await desk.later()
        assert len(fake.posts) == 1
        return
    row = await desk.last()
    assert await desk.posting.look_up(row, network) is (False if network in LOOKED_UP else None)
    assert (await desk.last())["state"] == "unknown"
    assert await desk.posting.again(row["id"], "a1")
    await desk.later()
    assert len(fake.posts) == 1


async def test_lost_answers_to_corrections_and_withdrawals(
    desk: Desk, fake: Fake, network: NetworkName
) -> None:
    await desk.look()
    fake.lost = 1
    await desk.correct()
    if network == "x":
        row = await desk.last()
        assert row["state"] == "unknown"
        await desk.turn(stands="withdrawn")
        assert len(fake.posts) == 2, "it waits until the correction is settled"
        await desk.posting.look_up(row, network)
        await desk.later()
    else:
        await desk.later()
        assert len(fake.posts) == 1
        fake.lost = 1
        await desk.turn(stands="withdrawn")
        await desk.later()
    assert fake.posts == {}
    assert {state for _, state in await desk.states()} == {"done"}


async def test_a_network_that_is_down_is_waited_for(
    data: Path, network: NetworkName, fake: Fake
) -> None:
    clock = HandClock()
    with running(FAKES[network]()) as gone:
        pass
    async with opened(data, gone, clock) as desk:
        await desk.connect(
            network, gone, "en" if network in ("x", "facebook") else "fr", "@presse_ex"
        )
        await desk.look()
        for _ in range(3):
            await desk.later(3)
        assert await desk.states() == [("post", "waiting")]
        with running(fake, int(gone.rpartition(":")[2])):
            await desk.later(60)
            assert len(fake.posts) == 1
            assert await desk.states() == [("post", "done")]


async def test_what_is_refused_is_shown_and_tried_again_by_a_person(
    desk: Desk, fake: Fake, network: NetworkName
) -> None:
    fake.refuses = JSONResponse({"error": {"message": "no"}, "description": "no", "ok": False}, 403)
    await desk.look()
    row = await desk.last()
    assert (row["state"], row["answer"]) == ("refused", "403 no")
    fake.refuses = None
    await desk.later()
    assert fake.posts == {}
    assert await desk.posting.again(row["id"], "a1")
    await desk.later(1)
    assert len(fake.posts) == 1


async def test_a_limit_is_kept(desk: Desk, fake: Fake, network: NetworkName) -> None:
    limit = {"ok": False, "description": "Too Many Requests", "parameters": {"retry_after": 7000}}
    now = AT // 1000
    fake.refuses = JSONResponse(
        limit, 429, {"Retry-After": "7000", "x-rate-limit-reset": str(now + 7000)}
    )
    await desk.look()
    fake.refuses = None
    await desk.later(110)
    assert fake.posts == {}
    await desk.later(10)
    assert len(fake.posts) == 1


async def test_nothing_leaves_before_publication(desk: Desk, fake: Fake) -> None:
    """The embargo: a draft, and one that is due, are looked at in vain."""
    await desk.turn(stands="draft", due=AT + 3_600_000)
    await desk.later(30)
    assert fake.posts == {}
    assert await desk.states() == []


async def test_what_has_not_left_is_overtaken(desk: Desk, fake: Fake) -> None:
    fake.refuses = JSONResponse({"description": "wait"}, 429, {"Retry-After": "60"})
    await desk.look()
    await desk.correct()
    fake.refuses = None
    await desk.later()
    assert [one for one in words(fake) if "dialogue ouvert" in one] == words(fake)
    assert await desk.states() == [("post", "overtaken"), ("post", "done")]


async def test_after_a_restore_nothing_leaves_by_itself(desk: Desk, fake: Fake) -> None:
    fake.refuses = JSONResponse({"description": "wait"}, 429, {"Retry-After": "60"})
    await desk.look()
    fake.refuses = None
    await desk.register.write(lambda c: Published(desk.clock).lose(c, None))
    await desk.later()
    assert fake.posts == {}
    assert await desk.states() == [("post", "unknown")]


async def test_an_account_that_has_ended_says_so(desk: Desk, fake: Fake) -> None:
    await desk.look()
    row = await desk.last()
    await desk.posting.accounts.end(row["account"])
    await desk.correct()
    assert (await desk.last())["answer"] == "signed-out"
    assert "dialogue ouvert" not in words(fake)[0]


async def test_what_was_erased_leaves_no_more_and_is_kept_no_longer(desk: Desk, fake: Fake) -> None:
    """[POST-5]"""
    fake.refuses = JSONResponse({"description": "wait"}, 429, {"Retry-After": "60"})
    await desk.look()
    fake.refuses = None
    await desk.register.write(lambda c: forget(c, desk.shown.record, desk.clock.at))
    await desk.later()
    row = await desk.last()
    assert (row["state"], row["answer"], row["draft"]) == ("refused", "erased-since", None)
    assert fake.posts == {}
    assert not await desk.posting.again(row["id"], "a1")


async def test_what_has_not_left_stays_when_the_text_is_withdrawn(desk: Desk, fake: Fake) -> None:
    fake.refuses = JSONResponse({"description": "wait"}, 429, {"Retry-After": "60"})
    await desk.look()
    await desk.turn(stands="withdrawn")
    fake.refuses = None
    await desk.later()
    assert fake.posts == {}
    assert await desk.states() == [("post", "overtaken")]


async def test_what_was_refused_does_not_leave_once_the_text_is_withdrawn(
    desk: Desk, fake: Fake
) -> None:
    fake.refuses = JSONResponse({"description": "no"}, 403)
    await desk.look()
    await desk.turn(stands="withdrawn")
    fake.refuses = None
    assert await desk.posting.again((await desk.last())["id"], "a1")
    await desk.later()
    assert fake.posts == {}


@pytest.mark.parametrize("network", ["mastodon"])
@pytest.mark.parametrize("arrived", [True, False])
async def test_what_may_stand_is_withdrawn_and_is_not_tried_again(
    desk: Desk, fake: FakeMastodon, arrived: bool
) -> None:
    fake.lost = 1
    await desk.look()
    if not arrived:
        fake.posts.clear()
        fake.keys.clear()
    await desk.turn(stands="withdrawn")
    await desk.later()
    assert fake.posts == {}
    assert fake.log.count("post") == 1
    assert await desk.states() == [
        ("post", "done" if arrived else "overtaken"),
        ("withdraw", "done"),
    ]


@pytest.mark.parametrize("network", ["telegram"])
async def test_what_cannot_be_looked_up_is_not_known_when_withdrawn(desk: Desk, fake: Fake) -> None:
    fake.lost = 1
    await desk.look()
    assert await desk.posting.again((await desk.last())["id"], "a1")
    await desk.turn(stands="withdrawn")
    await desk.later()
    assert len(fake.posts) == 1
    assert await desk.states() == [("post", "unknown"), ("withdraw", "waiting")]


@pytest.mark.parametrize("network", ["mastodon"])
async def test_what_may_stand_is_corrected_and_not_posted_beside_it(desk: Desk, fake: Fake) -> None:
    fake.lost = 1
    await desk.look()
    await desk.correct()
    await desk.later()
    [post] = words(fake)
    assert "dialogue ouvert" in post
    assert await desk.states() == [("post", "done"), ("correct", "done")]


async def test_erasing_words_stops_no_withdrawal(desk: Desk, fake: Fake) -> None:
    await desk.look()
    desk.shown = replace(desk.shown, stands="withdrawn")
    await desk.register.write(lambda c: add_job(c, LOOK, desk.shown.record, desk.clock.at))
    await desk.posting.worker.run_due(LOOK)
    await desk.register.write(lambda c: forget(c, desk.shown.record, desk.clock.at))
    await desk.later()
    assert fake.posts == {}
    assert await desk.states() == [("post", "done"), ("withdraw", "done")]


async def test_a_withdrawal_that_was_refused_is_tried_again_though_words_were_erased(
    desk: Desk,
) -> None:
    await desk.look()
    await desk.posting.accounts.end((await desk.last())["account"])
    await desk.turn(stands="withdrawn")
    await desk.register.write(lambda c: forget(c, desk.shown.record, desk.clock.at))
    assert await desk.states() == [("post", "done"), ("withdraw", "refused")]
    assert await desk.posting.again((await desk.last())["id"], "a1")


@pytest.mark.parametrize("network", ["x"])
async def test_a_lost_correction_is_not_found_in_what_it_corrects(
    desk: Desk, fake: Fake, network: NetworkName
) -> None:
    await desk.look()
    fake.lost = 1
    await desk.correct()
    fake.posts.popitem()
    assert await desk.posting.look_up(await desk.last(), network) is False
    assert await desk.posting.again((await desk.last())["id"], "a1")
    await desk.later()
    assert [one.startswith("Corrected: ") for one in words(fake)] == [False, True]
