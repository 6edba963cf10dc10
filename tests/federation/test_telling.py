"""[FEDI-1] [FEDI-2] [FEDI-3] [FEDI-7] What others are told: the account, what comes out, and what becomes of it."""

import json
import time
from types import SimpleNamespace
from typing import Any

import msgspec
import pytest
from cryptography.hazmat.primitives.asymmetric.rsa import generate_private_key
from sqlalchemy import delete, select, update

from hemicycle.federation.addresses import Addresses
from hemicycle.federation.courier import LEAST_MS
from hemicycle.federation.deliveries import GIVE_UP_MS
from hemicycle.federation.signatures import cavage
from hemicycle.federation.tables import accounts, deliveries, hosts
from hemicycle.jobs.queue import add_job
from hemicycle.jobs.tables import jobs
from hemicycle.procedure.ids import readout_of
from hemicycle.settings import Settings
from hemicycle.web.federating.following import TELL
from hemicycle.web.federating.notes import note_of
from hemicycle.web.newsroom import Release
from hemicycle.web.press.readout import Readout
from hemicycle.web.tables import listed
from hemicycle.web.view_models import Shown
from tests.federation.conftest import ACCOUNT, BASE, BODY, NAME, Fediverse
from tests.federation.mastodon import Refused, judge
from tests.federation.publishing import correct, withdraw
from tests.web.conftest import CALL, House, example
from tests.web.test_items import begun, out

RUNA, HOST = "https://masto.test/users/runa", "masto.test"
INBOX = "https://masto.test/inbox"
JSON = {"accept": "application/activity+json"}


async def follow(fediverse: Fediverse, actor: str = RUNA) -> None:
    """It follows, and knows that it does."""
    said = {"id": f"{actor}#follow", "type": "Follow", "actor": actor, "object": ACCOUNT}
    assert (await fediverse.hand_in(said, actor)).status_code == 202
    await fediverse.federation.bring_due()
    fediverse.elsewhere.came.clear()


async def told(fediverse: Fediverse) -> list[dict[str, Any]]:
    await fediverse.carry()
    found = [said for _, _, said in fediverse.elsewhere.came]
    fediverse.elsewhere.came.clear()
    return found


async def public_key(fediverse: Fediverse) -> str:
    found = await fediverse.federation.accounts.of(BODY)
    assert found is not None
    return found.public_key


async def get(fediverse: Fediverse, path: str, **headers: str) -> Any:
    async with fediverse.house.client() as client:
        return await client.get(path, headers={**JSON, **headers})


async def test_nothing_of_it_is_there_before_an_account_is_open(house: House) -> None:
    async with house.client() as client:
        for path in ("/ap/server", "/ap/bodies/nac", f"/.well-known/webfinger?resource={ACCOUNT}"):
            assert (await client.get(path, headers=JSON)).status_code == 404
        assert (await client.get("/.well-known/nodeinfo")).status_code == 404
        assert (await client.post("/ap/inbox", content=b"{}")).status_code == 404


async def test_an_account_is_found_and_told_of(fediverse: Fediverse) -> None:
    found = (
        await get(fediverse, f"/.well-known/webfinger?resource=acct:{NAME}@summit.example.org")
    ).json()
    assert found["subject"] == f"acct:{NAME}@summit.example.org"
    (own,) = [one["href"] for one in found["links"] if one["rel"] == "self"]
    assert own == ACCOUNT
    actor = await get(fediverse, "/ap/bodies/nac")
    assert actor.headers["content-type"] == "application/activity+json"
    said = actor.json()
    assert (said["id"], said["preferredUsername"], said["type"]) == (ACCOUNT, NAME, "Organization")
    assert said["publicKey"]["owner"] == ACCOUNT
    assert said["name"] == "North Atlantic Council"
    page = await get(fediverse, "/ap/bodies/nac", accept="text/html")
    assert page.headers["location"] == f"{BASE}/en/bodies/nac"
    for resource in ("acct:nobody@summit.example.org", f"acct:{NAME}@other.example.org", ""):
        answer = await get(fediverse, f"/.well-known/webfinger?resource={resource}")
        assert answer.status_code in (400, 404)
    links = (await get(fediverse, "/.well-known/nodeinfo")).json()["links"]
    info = (await get(fediverse, links[0]["href"].removeprefix(BASE))).json()
    assert info["software"]["name"] == "hemicycle"
    assert (info["usage"]["localPosts"], info["openRegistrations"]) == (1, False)
    outbox = (await get(fediverse, "/ap/bodies/nac/outbox?page=1")).json()
    assert [one["object"]["id"] for one in outbox["orderedItems"]] == [fediverse.note]
    followers = (await get(fediverse, "/ap/bodies/nac/followers")).json()
    assert followers["totalItems"] == 0
    assert "orderedItems" not in followers


async def test_the_key_stands_sealed_and_one_that_does_not_open_is_made_anew(
    fediverse: Fediverse,
) -> None:
    federation = fediverse.federation
    [(sealed,)] = await fediverse.rows(select(accounts.c.sealed_key).where(accounts.c.body == BODY))
    assert b"PRIVATE KEY" not in sealed
    before = await public_key(fediverse)
    spoiled = update(accounts).where(accounts.c.body == BODY).values(sealed_key=b"x" * 60)
    await federation.register.write(lambda c: c.execute(spoiled))
    federation.accounts._keys.clear()
    await federation.accounts.key(BODY)
    assert await public_key(fediverse) != before


async def test_what_comes_out_is_a_note_in_all_its_languages(fediverse: Fediverse) -> None:
    await follow(fediverse)
    note = (await get(fediverse, fediverse.note.removeprefix(BASE))).json()
    assert note["type"] == "Note"
    assert "summary" not in note  # or servers hide it behind a warning
    assert next(iter(note["contentMap"])) == "en"
    assert note["contentMap"]["en"] == note["content"]
    assert "Appel sur la sécurité" in note["contentMap"]["fr"]
    assert f'<a href="{BASE}/fr{fediverse.place}">' in note["contentMap"]["fr"]
    assert "&lt;European&gt;" in note["content"]
    assert note["to"] == ["https://www.w3.org/ns/activitystreams#Public"]
    page = await get(fediverse, fediverse.note.removeprefix(BASE), accept="text/html")
    assert page.headers["location"] == f"{BASE}/en{fediverse.place}"


async def test_a_correction_a_withdrawal_and_a_return_are_told_once_each(
    fediverse: Fediverse,
) -> None:
    await follow(fediverse)
    await correct(fediverse.house, fediverse.office, "Call on security, corrected")
    (update_,) = await told(fediverse)
    assert (update_["type"], update_["object"]["id"]) == ("Update", fediverse.note)
    assert "security, corrected" in update_["object"]["content"]
    assert update_["object"]["updated"]
    assert await told(fediverse) == []
    await withdraw(fediverse.house, fediverse.office)
    (delete,) = await told(fediverse)
    assert (delete["type"], delete["object"]["type"]) == ("Delete", "Tombstone")
    gone = await get(fediverse, fediverse.note.removeprefix(BASE))
    assert (gone.status_code, gone.json()["type"]) == (410, "Tombstone")
    await correct(fediverse.house, fediverse.office, "Call on security, again")
    (again,) = await told(fediverse)
    assert (again["type"], again["object"]["id"]) == ("Create", f"{fediverse.note}~2")
    assert (await get(fediverse, again["object"]["id"].removeprefix(BASE))).status_code == 200
    assert (await get(fediverse, fediverse.note.removeprefix(BASE))).status_code == 410


async def test_a_readout_of_a_meeting_goes_the_same_way(fediverse: Fediverse) -> None:
    house = fediverse.house
    file = example(body=BODY)
    await house.convene(file)
    await house.play(file)
    await follow(fediverse)
    assert await told(fediverse) == []
    await house.publish()
    (create,) = await told(fediverse)
    note = create["object"]
    assert note["id"] == fediverse.federation.addresses.item(CALL)
    assert note["url"] == f"{BASE}/fr/meetings/{CALL}/readout"
    assert "took part in the Video call" in note["contentMap"]["en"]
    said = {
        "type": "Create",
        "actor": RUNA,
        "object": {
            "id": f"{RUNA}/1",
            "type": "Note",
            "attributedTo": RUNA,
            "inReplyTo": note["id"],
            "content": "<p>When?</p>",
            "to": "as:Public",
        },
    }
    assert (await fediverse.hand_in(said, RUNA)).status_code == 202
    (waiting,) = await house.app.state.site.comment_queue.listed("waiting")
    assert (waiting.item, waiting.body) == (readout_of(CALL), BODY)


def test_a_picture_goes_along_with_its_caption_for_those_who_do_not_see_it() -> None:
    told = Readout("en", "Title", [], "Two people at a table.", "", [], "")
    picture = Shown("/p.jpg", "/p-link.jpg", 3, 2)
    release = Release("call", told, 0, 0, 0, 0, picture, place="/meetings/call/readout")
    site = SimpleNamespace(settings=Settings(base_url=BASE))
    note = note_of(site, Addresses(BASE), BODY, "call", {"en": release})  # type: ignore[arg-type]
    assert note["attachment"] == [
        {
            "type": "Image",
            "mediaType": "image/jpeg",
            "url": f"{BASE}/p-link.jpg",
            "name": "Two people at a table.",
        }
    ]


async def test_what_is_of_another_body_or_came_out_before_is_not_told(
    fediverse: Fediverse,
) -> None:
    await follow(fediverse)
    await out(fediverse.house, await begun(fediverse.house, body="un-sc"))
    assert await told(fediverse) == []
    await fediverse.federation.accounts.begin("un-sc", "council")
    assert await told(fediverse) == []


async def test_what_cannot_be_read_is_not_withdrawn(fediverse: Fediverse) -> None:
    await follow(fediverse)
    register, at = fediverse.federation.register, listed.c.record == fediverse.item
    [(card,)] = await fediverse.rows(select(listed.c.card).where(at))
    empty = msgspec.json.encode({**msgspec.json.decode(card), "release": None})
    for spoiled in (update(listed).where(at).values(card=empty), delete(listed).where(at)):
        await register.write(lambda c, spoiled=spoiled: c.execute(spoiled))  # type: ignore[misc]
        await register.write(lambda c: add_job(c, TELL, fediverse.item, 0))
        assert await told(fediverse) == []
    assert (await get(fediverse, fediverse.note.removeprefix(BASE))).status_code == 200


async def test_mastodon_takes_what_is_signed_and_refuses_what_is_not(fediverse: Fediverse) -> None:
    await follow(fediverse)
    pem = await public_key(fediverse)
    for status, kind in ((202, "cavage"), (401, "message"), (202, "message")):
        fediverse.elsewhere.answers[INBOX] = status
        await correct(fediverse.house, fediverse.office, f"Headline {status} {kind}")
        await fediverse.carry()
        if status == 401:
            assert fediverse.elsewhere.came == []
            fediverse.elsewhere.takes = "message"
            del fediverse.elsewhere.answers[INBOX]
            await again(fediverse)
        (where, headers, said), *_ = fediverse.elsewhere.came
        raw = json.dumps(said, ensure_ascii=False, separators=(",", ":")).encode()
        assert judge("POST", where, headers, raw, pem, time.time()) == kind
        with pytest.raises(Refused):
            judge("POST", where, headers, raw + b" ", pem, time.time())
        with pytest.raises(Refused):
            judge("POST", where, headers, raw, pem, time.time() + 14 * 3600)
        fediverse.elsewhere.came.clear()
    [(known,)] = await fediverse.rows(select(hosts.c.signature).where(hosts.c.host == HOST))
    assert known == "message"


async def test_mastodons_judge_finds_what_is_missing(fediverse: Fediverse) -> None:
    """Control: the judge refuses what Mastodon refuses."""
    key = generate_private_key(65537, 2048)
    pem = await public_key(fediverse)
    headers = cavage.sign("POST", INBOX, b"{}", f"{ACCOUNT}#main-key", key, int(time.time() * 1000))
    with pytest.raises(Refused, match="Verification"):
        judge("POST", INBOX, headers, b"{}", pem, time.time())
    undated = {**headers, "signature": headers["signature"].replace("host date digest", "host")}
    with pytest.raises(Refused, match="Date"):
        judge("POST", INBOX, undated, b"{}", pem, time.time())


async def again(fediverse: Fediverse) -> None:
    """Time passes until a server is tried again."""
    due = update(jobs).where(jobs.c.kind.startswith("federation-")).values(due=0)
    await fediverse.federation.register.write(lambda c: c.execute(due))
    await fediverse.federation.bring_due()


async def test_a_server_that_is_silent_is_tried_later_and_given_up_after_a_week(
    fediverse: Fediverse,
) -> None:
    await follow(fediverse)
    fediverse.elsewhere.answers[INBOX] = 0
    await correct(fediverse.house, fediverse.office, "One")
    assert await told(fediverse) == []
    asked = select(deliveries.c.state, deliveries.c.answer).where(deliveries.c.inbox == INBOX)
    [(state, answer)] = await fediverse.rows(asked)
    assert (state, answer.partition(":")[0]) == ("waiting", "unreachable")
    [(tried, due)] = await fediverse.rows(
        select(jobs.c.tried, jobs.c.due).where(jobs.c.subject == HOST)
    )
    assert tried == 1
    assert due > time.time() * 1000 + LEAST_MS / 2 - 5000
    fediverse.elsewhere.answers[INBOX] = 202
    await again(fediverse)
    assert [one["type"] for _, _, one in fediverse.elsewhere.came] == ["Update"]
    fediverse.elsewhere.came.clear()
    fediverse.elsewhere.answers[INBOX] = 503
    await correct(fediverse.house, fediverse.office, "Two")
    await fediverse.carry()
    long_ago = int(time.time() * 1000) - GIVE_UP_MS - 1
    for table in (hosts, deliveries):
        column = table.c.failing if table is hosts else table.c.made
        old = update(table).where(table.c.host == HOST).values({column: long_ago})
        await fediverse.federation.register.write(lambda c, old=old: c.execute(old))  # type: ignore[misc]
    await again(fediverse)
    states = [state for state, _ in await fediverse.rows(asked.order_by(deliveries.c.id))]
    assert states == ["delivered", "given-up"]
    await correct(fediverse.house, fediverse.office, "Three")
    await fediverse.carry()
    await again(fediverse)  # once, no more
    states = [state for state, _ in await fediverse.rows(asked.order_by(deliveries.c.id))]
    assert states == ["delivered", "given-up", "given-up"]
    fediverse.elsewhere.answers[INBOX] = 202
    await correct(fediverse.house, fediverse.office, "Four")
    assert await told(fediverse) == []  # whoever answers comes first
    await again(fediverse)
    assert [said["type"] for _, _, said in fediverse.elsewhere.came] == ["Update"]
    [(failing,)] = await fediverse.rows(select(hosts.c.failing).where(hosts.c.host == HOST))
    assert failing is None


async def test_a_server_gets_one_whatever_the_number_of_its_followers(fediverse: Fediverse) -> None:
    await follow(fediverse)
    await follow(fediverse, "https://masto.test/users/pavel")
    await follow(fediverse, "https://gts.test/users/liam")
    await correct(fediverse.house, fediverse.office, "One")
    await fediverse.carry()
    assert sorted(where for where, _, _ in fediverse.elsewhere.came) == [
        "https://gts.test/inbox",
        INBOX,
    ]
    reach = await fediverse.federation.reach(fediverse.item)
    assert reach is not None
    assert (reach.followers, reach.servers, reach.of, reach.delivered) == (3, 2, 2, 2)


async def test_who_stopped_following_still_hears_of_the_withdrawal(fediverse: Fediverse) -> None:
    await follow(fediverse)
    await correct(fediverse.house, fediverse.office, "One")
    await told(fediverse)
    undo = {
        "type": "Undo",
        "actor": RUNA,
        "object": {"type": "Follow", "actor": RUNA, "object": ACCOUNT},
    }
    await fediverse.hand_in(undo, RUNA)
    await withdraw(fediverse.house, fediverse.office)
    assert [one["type"] for one in await told(fediverse)] == ["Delete"]


async def test_an_inbox_that_is_gone_follows_no_more(fediverse: Fediverse) -> None:
    fediverse.elsewhere.objects[RUNA] = {**fediverse.elsewhere.objects[RUNA], "endpoints": {}}
    await follow(fediverse)
    fediverse.elsewhere.answers[f"{RUNA}/inbox"] = 410
    await correct(fediverse.house, fediverse.office, "One")
    assert await told(fediverse) == []
    reach = await fediverse.federation.reach(fediverse.item)
    assert reach is not None
    assert (reach.followers, reach.refused) == (0, 1)


async def test_both_signatures_are_taken(fediverse: Fediverse) -> None:
    said = {"id": f"{RUNA}#f", "type": "Follow", "actor": RUNA, "object": ACCOUNT}
    assert (await fediverse.hand_in(said, RUNA, kind="message")).status_code == 202
    assert (await fediverse.hand_in(said, RUNA, kind="cavage")).status_code == 202
