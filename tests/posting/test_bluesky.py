"""[POST-1] [POST-2] Bluesky, on the real server of its accounts: one post, an answer, a deletion; what it refuses."""

from collections.abc import AsyncIterator, Iterator
from io import BytesIO
from pathlib import Path

import pytest
from msgspec.structs import replace
from PIL import Image as Pillow

from hemicycle.posting.ledger import DRAFT
from hemicycle.posting.port import Connected, Image, Refused
from tests.posting.conftest import AT, Desk, HandClock, opened
from tests.posting.pds_peer import HANDLE, PASSWORD, Pds, pds
from tests.posting.test_killed import killed

pytestmark = [pytest.mark.peers, pytest.mark.timeout(240)]
SECRET = {"identifier": HANDLE, "password": PASSWORD}


@pytest.fixture
def server() -> Iterator[Pds]:
    with pds() as running:
        yield running


async def connect(desk: Desk, server: Pds) -> None:
    before, desk.clock.at = desk.clock.at, AT - 1000
    found = Connected(f"@{HANDLE}", SECRET, server.at)
    await desk.posting.accounts.keep("nac", "bluesky", "fr", "lead", found, None)
    desk.clock.at = before


@pytest.fixture
async def desk(data: Path, server: Pds) -> AsyncIterator[Desk]:
    async with opened(data, server.at) as made:
        await connect(made, server)
        yield made


def texts(server: Pds) -> list[str]:
    return [one["value"]["text"] for one in server.posts()]


def picture(size: int = 400) -> Image:
    made = BytesIO()
    Pillow.new("RGB", (size, size // 2), "navy").save(made, "JPEG")
    return Image(made.getvalue(), "", size, size // 2)


async def test_an_account_is_opened_by_its_app_password(desk: Desk, server: Pds) -> None:
    bluesky = desk.posting.networks["bluesky"]
    assert (await bluesky.connect({"server": server.at, **SECRET})).handle == f"@{HANDLE}"
    with pytest.raises(Refused, match="Invalid identifier or password") as refused:
        await bluesky.connect({"server": server.at, "identifier": HANDLE, "password": "no"})
    assert refused.value.signed_out


async def test_published_corrected_withdrawn(desk: Desk, server: Pds) -> None:
    desk.picture = picture()
    await desk.turn(picture="d" * 64)
    [post] = server.posts()
    value = post["value"]
    told = desk.shown.told("fr")
    assert value["text"].endswith(told.link)
    assert value["langs"] == ["fr"]
    [facet] = value["facets"]
    raw = value["text"].encode()
    assert raw[facet["index"]["byteStart"] : facet["index"]["byteEnd"]].decode() == told.link
    [image] = value["embed"]["images"]
    assert image["alt"] == told.caption
    assert image["aspectRatio"] == {"width": 400, "height": 200}
    await desk.correct()
    post, answer = server.posts()
    assert answer["value"]["text"].startswith("Rectificatif\u00a0: ")
    assert answer["value"]["reply"]["root"]["uri"] == post["uri"]
    assert post["value"]["text"] == value["text"], "what was posted is not edited"
    await desk.turn(stands="withdrawn")
    assert server.posts() == []
    assert await desk.states() == [("post", "done"), ("correct", "done"), ("withdraw", "done")]


async def test_without_a_picture_the_page_stands_as_a_card(desk: Desk, server: Pds) -> None:
    await desk.look()
    [post] = server.posts()
    assert post["value"]["embed"]["external"]["title"] == desk.shown.told("fr").title


async def test_down_for_ten_minutes_and_killed_meanwhile_there_is_one_post(
    data: Path, server: Pds
) -> None:
    clock = HandClock()
    async with opened(data, server.at, clock) as desk:
        await connect(desk, server)
        server.end()
        await desk.look()
        for _ in range(10):
            await desk.later(1)
        assert await desk.states() == [("post", "waiting")]
    server.begin()
    for answer in (1, 2, 3, 1, 2):  # session, record, …: after each of these
        killed(data, server.at, "answer", answer)
    async with opened(data, server.at, HandClock(AT + 9_000_000)) as desk:
        await desk.posting.prepare()
        for _ in range(3):
            await desk.later()
        assert await desk.states() == [("post", "done")]
        assert (await desk.last())["url"].startswith(f"https://bsky.app/profile/{HANDLE}/post/")
    assert len(server.posts()) == 1


async def test_a_second_attempt_is_the_same_post(desk: Desk, server: Pds) -> None:
    """The server answers it with 500, and the look-up says that it stands."""
    bluesky = desk.posting.networks["bluesky"]
    await desk.look()
    row = await desk.last()
    account = await desk.posting.accounts.open(row["account"])
    draft = DRAFT.decode(row["draft"])
    with pytest.raises(Exception, match="500"):
        await bluesky.post(account, draft, row["marker"], None)
    assert (await bluesky.find(account, draft, row["marker"])) is not None
    assert len(server.posts()) == 1


@pytest.mark.parametrize("words", ["é" * 301, "👨‍👩‍👧‍👦" * 121])
async def test_what_we_call_too_long_the_server_refuses(
    desk: Desk, server: Pds, words: str
) -> None:
    bluesky = desk.posting.networks["bluesky"]
    begins = bluesky.measure(words, image=False).begins
    assert begins is not None
    await desk.look()
    row = await desk.last()
    account = await desk.posting.accounts.open(row["account"])
    draft = DRAFT.decode(row["draft"])
    new = bluesky.marker(AT + 5, lambda bits: bits)
    with pytest.raises(Refused):
        await bluesky.post(account, replace(draft, words=words), new, None)
    await bluesky.post(account, replace(draft, words=words[:begins]), new, None)
    assert words[:begins] in texts(server)
