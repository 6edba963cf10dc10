"""[FEDI-1] [FEDI-2] [FEDI-3] [FEDI-5] A server of others, Fedify: it follows, reads, answers, edits and deletes."""

import asyncio
import socket
from collections.abc import AsyncIterator, Iterator

import pytest
import uvicorn

from hemicycle.federation.deliveries import Host, note_host
from hemicycle.settings import Settings
from tests.federation.fedify_peer import Fedify, fedify, need_fedify
from tests.federation.publishing import carry, correct, withdraw
from tests.web.conftest import House, house, static  # noqa: F401 (its fixtures)
from tests.web.test_items import begun, out

pytestmark = [pytest.mark.peers, pytest.mark.timeout(240)]
BODY, NAME = "nac", "council"
OLDER, NEWER = "draft-cavage-http-signatures-12", "rfc9421"


@pytest.fixture(params=[OLDER, NEWER])
async def peer(request: pytest.FixtureRequest) -> AsyncIterator[Fedify]:
    need_fedify()
    async with fedify(request.param) as running:
        yield running


@pytest.fixture
def listening() -> Iterator[socket.socket]:
    with socket.socket() as bound:
        bound.bind(("127.0.0.1", 0))
        yield bound


@pytest.fixture
def settings(listening: socket.socket, peer: Fedify) -> Settings:
    made = Settings(trusted_fediverse=[peer.base])
    return made.placed("127.0.0.1", listening.getsockname()[1])


@pytest.fixture
async def served(house: House, listening: socket.socket) -> AsyncIterator[House]:  # noqa: F811
    server = uvicorn.Server(uvicorn.Config(house.app, log_level="warning", access_log=False))
    running = asyncio.create_task(server.serve(sockets=[listening]))
    await house.app.state.site.federation.accounts.begin(BODY, NAME)
    yield house
    server.should_exit = True
    await running


async def test_it_follows_reads_answers_edits_and_deletes(served: House, peer: Fedify) -> None:
    site, base = served.app.state.site, served.settings.base_url
    account = f"{base}/ap/bodies/{BODY}"
    found = await peer.does("lookup", what=account)
    assert found["type"] == "Organization"
    await peer.does("follow", actor=account)
    await carry(served)
    assert await peer.kinds() == ["Accept"]

    at = await begun(served)
    place = await out(served, at)
    await carry(served)
    create = (await peer.seen())[-1]
    assert create["type"] == "Create"
    note = create["object"]
    assert note["type"] == "Note"
    assert "Call on &lt;European&gt; security &amp; more" in note["content"]
    assert note["url"] == f"{base}/en{place}"
    assert {"en", "fr"} <= {language for language, _ in note["contents"] if language}

    await peer.does(
        "reply", actor=account, to=note["id"], id="1", content="<p>And <b>when</b>?</p>"
    )
    (waiting,) = await site.comment_queue.listed("waiting")
    assert (waiting.name, waiting.words) == ("Maren Holm", "And when?")
    assert waiting.origin.startswith("@maren@127.0.0.1")
    await site.comment_queue.decide(waiting.id, "published", "Claire Morel", waiting.mark)
    await peer.does("reply", actor=account, to=note["id"], id="1", content="<p>And where?</p>")
    (again,) = await site.comment_queue.listed("waiting")
    assert (again.id, again.words) == (waiting.id, "And where?")
    await peer.does("remove", actor=account, id="1")
    assert (await site.comment_queue.find(waiting.id)).state == "taken-back"

    await peer.does("like", actor=account, object=note["id"])
    await peer.does("boost", actor=account, object=note["id"])
    reach = await site.federation.reach(create["object"]["id"].rpartition("/")[2])
    assert (reach.followers, reach.servers, reach.of, reach.delivered) == (1, 1, 1, 1)
    assert (reach.likes, reach.boosts) == (1, 1)

    await correct(served, at, "Call on European security, corrected")
    await carry(served)
    update = (await peer.seen())[-1]
    assert update["type"] == "Update"
    assert update["object"]["id"] == note["id"]
    assert "security, corrected" in update["object"]["content"]

    await withdraw(served, at)
    await carry(served)
    assert (await peer.kinds())[-1] == "Delete"
    assert (await peer.does("lookup", what=note["id"])).get("type") in (None, "Tombstone")
    await peer.does("unfollow", actor=account)
    assert (await site.federation.reach(note["id"].rpartition("/")[2])).followers == 0


async def test_it_takes_the_newer_signature_too(served: House, peer: Fedify) -> None:
    federation, base = served.app.state.site.federation, served.settings.base_url
    host = peer.base.removeprefix("http://")
    await federation.register.write(lambda c: note_host(c, host, Host("message")))
    await peer.does("follow", actor=f"{base}/ap/bodies/{BODY}")
    await carry(served)
    assert await peer.kinds() == ["Accept"]
    await out(served, await begun(served))
    await carry(served)
    assert await peer.kinds() == ["Accept", "Create"]
