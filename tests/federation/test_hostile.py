"""[FEDI-3] [FEDI-4] [FEDI-5] [FEDI-6] What must not work: the federation table of advisories, each case replayed.

Forged senders, objects of other servers (CVE-2024-23832), answers that are no activities or come by a redirect
(CVE-2023-49079 and its like), keys of others, replies that are nobody's to publish.
"""

import json
from typing import Any

import pytest
from sqlalchemy import func, select

from hemicycle.access.clock import now_ms
from hemicycle.federation.for_office import MOST_WAITING, settle_message
from hemicycle.federation.remote import NotThere
from hemicycle.federation.tables import followers, messages, people, replies
from hemicycle.outbound.egress.client import Fetched
from tests.federation.conftest import ACCOUNT, BASE, BODY, Fediverse
from tests.federation.elsewhere import Elsewhere, account, signed

RUNA, PAVEL = "https://masto.test/users/runa", "https://masto.test/users/pavel"
EVIL = "https://evil.test/users/mallory"
PUBLIC = "https://www.w3.org/ns/activitystreams#Public"


def reply(fediverse: Fediverse, author: str = RUNA, **other: Any) -> dict[str, Any]:
    """A Create of a public reply."""
    note = {
        "id": f"{author}/statuses/1",
        "type": "Note",
        "attributedTo": author,
        "inReplyTo": fediverse.note,
        "to": [PUBLIC],
        "content": "<p>Hello</p>",
        **other,
    }
    return {"id": f"{note['id']}#create", "type": "Create", "actor": author, "object": note}


async def counted(fediverse: Fediverse, table: Any = replies) -> int:
    [(number,)] = await fediverse.rows(select(func.count()).select_from(table))
    return int(number)


async def test_nobody_speaks_for_another(fediverse: Fediverse) -> None:
    assert (await fediverse.hand_in(reply(fediverse, RUNA), EVIL)).status_code == 400
    assert (await fediverse.hand_in(reply(fediverse, RUNA), PAVEL)).status_code == 400
    forged = await fediverse.hand_in(reply(fediverse, RUNA), EVIL, key=f"{RUNA}#main-key")
    assert forged.status_code == 401
    assert await counted(fediverse) == 0
    control = await fediverse.hand_in(reply(fediverse, RUNA), RUNA)
    assert (control.status_code, await counted(fediverse)) == (202, 1)


async def test_what_is_unsigned_tampered_with_or_old_is_refused(fediverse: Fediverse) -> None:
    raw = json.dumps(reply(fediverse)).encode()
    url, now = f"{BASE}/ap/inbox", now_ms()
    good = signed(url, raw, RUNA, now)
    cases = (
        ({"content-type": "application/activity+json"}, raw, 401),
        (good, raw.replace(b"Hello", b"Hallo"), 401),
        (signed(url, raw, RUNA, now - 14 * 3_600_000), raw, 401),
        (signed(url, raw, RUNA, now + 2 * 3_600_000), raw, 401),
        (signed(f"{BASE}/ap/other", raw, RUNA, now), raw, 401),
        ({**good, "digest": "SHA-256=AAAA"}, raw, 401),
        ({k: v for k, v in good.items() if k != "digest"}, raw, 401),
        ({**good, "content-type": "text/html"}, raw, 415),
        (good, b'{"type": "Follow", "type": "Create"}', 400),
        (good, b"[" * 100_000, 400),
        (good, b'{"a": NaN}', 400),
        (good, b'{"a": ["x\\u0000"]}', 400),
        (good, b'{"a": {"\\ud800": 1}}', 400),
        (good, b"\xff\xfe", 400),
    )
    async with fediverse.house.client() as server:
        for headers, body, status in cases:
            answer = await server.post("/ap/inbox", content=body, headers=headers)
            assert answer.status_code == status, (answer.text, headers)
            assert answer.text  # with its reason
    assert await counted(fediverse) == 0


async def test_a_copy_of_what_stands_elsewhere_is_not_believed(fediverse: Fediverse) -> None:
    """CVE-2024-23832: an account of another server, told of by this one."""
    of_pavel = reply(fediverse, PAVEL)["object"]
    told = {"type": "Create", "id": f"{EVIL}#1", "actor": EVIL, "object": of_pavel}
    assert (await fediverse.hand_in(told, EVIL)).status_code == 202
    assert await counted(fediverse) == 0
    fediverse.elsewhere.objects[of_pavel["id"]] = {**of_pavel, "content": "<p>As I wrote it</p>"}
    await fediverse.hand_in(told, EVIL)
    (found,) = await fediverse.house.app.state.site.comment_queue.listed("waiting")
    assert (found.words, found.origin) == ("As I wrote it", "@pavel@masto.test")


async def test_the_same_server_is_not_the_same_account(fediverse: Fediverse) -> None:
    await fediverse.hand_in(reply(fediverse), RUNA)
    named = reply(fediverse)["object"]
    site = fediverse.house.app.state.site
    for kind, thing in (("Delete", named["id"]), ("Update", {**named, "content": "x"})):
        await fediverse.hand_in({"type": kind, "actor": PAVEL, "object": thing}, PAVEL)
        (found,) = await site.comment_queue.listed("waiting")
        assert found.words == "Hello"
    stolen = {**fediverse.elsewhere.objects[PAVEL], "id": RUNA}
    fediverse.elsewhere.objects[PAVEL] = stolen
    await fediverse.hand_in({"type": "Update", "actor": PAVEL, "object": PAVEL}, PAVEL)
    [(key_id,)] = await fediverse.rows(select(people.c.key_id).where(people.c.actor == RUNA))
    assert key_id == f"{RUNA}#main-key"


class Leads(Elsewhere):
    """Answers that come from somewhere else than was asked, or as something else."""

    def __init__(self) -> None:
        super().__init__()
        self.place, self.kind = "", "application/activity+json"

    async def fetch(self, url: str, **asked: Any) -> Fetched:
        told = await super().fetch(url, **asked)
        return Fetched(self.place or told.url, told.status, {"content-type": self.kind}, told.body)


@pytest.mark.parametrize(
    ("place", "kind", "fails"),
    [
        ("", "application/activity+json", False),
        ("", 'application/ld+json; profile="https://www.w3.org/ns/activitystreams"', False),
        ("https://evil.test/users/runa", "application/activity+json", True),
        ("", "application/json", True),
        ("", "text/html", True),
        ("", "application/ld+json", True),
        ("", "application/octet-stream", True),
    ],
)
async def test_an_account_is_told_of_by_its_own_server_alone_as_an_activity(
    fediverse: Fediverse, place: str, kind: str, *, fails: bool
) -> None:
    leads = Leads()
    leads.place, leads.kind = place, kind
    fediverse.federation.remote._egress = leads  # type: ignore[assignment]
    if fails:
        with pytest.raises(NotThere):
            await fediverse.federation.remote.actor(RUNA)
    else:
        assert (await fediverse.federation.remote.actor(RUNA)).handle == "@runa@masto.test"


@pytest.mark.parametrize(
    "change",
    [
        {"id": "https://other.test/users/runa"},
        {"inbox": "http://masto.test/inbox"},
        {"inbox": None},
        {"inbox": "https://other.test/inbox"},
        {"inbox": "https://masto.test:8443/inbox"},
        {"type": "Note"},
        {"publicKey": None},
        {"publicKey": {"id": f"{EVIL}#main-key", "owner": RUNA, "publicKeyPem": "x"}},
        {"publicKey": {"id": f"{RUNA}#main-key", "owner": EVIL, "publicKeyPem": "x"}},
    ],
)
async def test_an_account_that_is_not_whole_is_none(
    fediverse: Fediverse, change: dict[str, Any]
) -> None:
    fediverse.elsewhere.objects[RUNA] |= change
    with pytest.raises(NotThere):
        await fediverse.federation.remote.actor(RUNA)


async def test_what_an_account_says_of_itself_leads_to_nobody_else(fediverse: Fediverse) -> None:
    remote, known = fediverse.federation.remote, fediverse.elsewhere.objects[RUNA]
    known["endpoints"] = {"sharedInbox": "https://victim.test/inbox"}
    assert (await remote.actor(RUNA)).shared_inbox is None
    for user in ("press@un.org", "a\nb", "a\u202eb", "a b", ""):
        known["preferredUsername"] = user
        assert (await remote.actor(RUNA)).handle == "@?@masto.test"
    known["preferredUsername"] = "Zoë_b.c-1"
    assert (await remote.actor(RUNA)).handle == "@Zoë_b.c-1@masto.test"


@pytest.mark.parametrize(
    "address",
    [
        "https://masto.test@evil.test/",
        "http://masto.test/users/runa",
        "ftp://masto.test/",
        "https://",
        "javascript:alert(1)",
        "x",
    ],
)
async def test_nothing_is_asked_without_tls_or_at_no_address(
    fediverse: Fediverse, address: str
) -> None:
    with pytest.raises(NotThere):
        await fediverse.federation.remote.object(address)
    assert fediverse.elsewhere.asked == []


async def test_no_context_is_read_and_nothing_of_its_own_is_fetched(fediverse: Fediverse) -> None:
    told = {**reply(fediverse), "@context": ["https://evil.test/context", {"id": "@id"}]}
    await fediverse.hand_in(told, RUNA)
    await fediverse.hand_in({**told, "object": f"{BASE}/ap/items/x"}, RUNA)
    assert fediverse.elsewhere.asked == [RUNA]


@pytest.mark.parametrize(
    ("change", "kept"),
    [
        ({"to": [f"{RUNA}/followers"]}, 0),
        ({"to": [ACCOUNT]}, 1),
        ({"to": [f"{RUNA}/followers"], "cc": [ACCOUNT]}, 1),
        ({"name": "Option A", "content": None}, 0),
        ({"inReplyTo": None}, 0),
        ({"inReplyTo": "https://masto.test/1"}, 0),
        ({"content": "<p> </p>"}, 0),
    ],
)
async def test_what_is_not_for_everybody_is_no_comment(
    fediverse: Fediverse, change: dict[str, Any], kept: int
) -> None:
    assert (await fediverse.hand_in(reply(fediverse, **change), RUNA)).status_code == 202
    assert await counted(fediverse) == 0
    assert await counted(fediverse, messages) == kept


async def test_a_reply_that_is_hidden_later_is_gone(fediverse: Fediverse) -> None:
    await fediverse.hand_in(reply(fediverse), RUNA)
    hidden = reply(fediverse, to=[f"{RUNA}/followers"])["object"]
    await fediverse.hand_in({"type": "Update", "actor": RUNA, "object": hidden}, RUNA)
    assert await fediverse.house.app.state.site.comment_queue.listed("waiting") == []


async def test_an_answer_to_a_reply_stands_in_its_thread(fediverse: Fediverse) -> None:
    await fediverse.hand_in(reply(fediverse), RUNA)
    answer = reply(fediverse, PAVEL, inReplyTo=reply(fediverse)["object"]["id"])
    await fediverse.hand_in(answer, PAVEL)
    first, second = await fediverse.house.app.state.site.comment_queue.listed("waiting")
    assert (first.answers, second.answers) == (None, first.id)


async def test_an_account_that_deletes_itself_leaves_nothing(fediverse: Fediverse) -> None:
    await fediverse.hand_in(reply(fediverse), RUNA)
    follow = {"id": "x", "type": "Follow", "actor": RUNA, "object": ACCOUNT}
    await fediverse.hand_in(follow, RUNA)
    await fediverse.hand_in({"type": "Like", "actor": RUNA, "object": fediverse.note}, RUNA)
    await fediverse.hand_in({"type": "Delete", "actor": RUNA, "object": RUNA}, RUNA)
    reach = await fediverse.federation.reach(fediverse.item)
    assert reach is not None
    assert (reach.followers, reach.likes, await counted(fediverse)) == (0, 0, 0)


async def test_a_flood_of_one_account_hides_nothing_of_others(fediverse: Fediverse) -> None:
    for number in range(MOST_WAITING + 2):
        name = {**fediverse.elsewhere.objects[EVIL], "name": f"Mallory {number // 15}"}
        fediverse.elsewhere.objects[EVIL] = name
        await fediverse.hand_in({"type": "Update", "actor": EVIL, "object": EVIL}, EVIL)
        said = reply(fediverse, EVIL, to=[ACCOUNT], id=f"{EVIL}/{number}")
        assert (await fediverse.hand_in(said, EVIL)).status_code == 202
    assert await counted(fediverse, messages) == MOST_WAITING
    await fediverse.hand_in(reply(fediverse, RUNA, to=[ACCOUNT]), RUNA)
    report = {"id": f"{EVIL}#r", "type": "Flag", "actor": EVIL, "object": fediverse.note}
    await fediverse.hand_in(report, EVIL)
    assert await counted(fediverse, messages) == MOST_WAITING + 2
    await fediverse.federation.register.write(lambda c: settle_message(c, 1, BODY, 1))
    await fediverse.hand_in(reply(fediverse, EVIL, to=[ACCOUNT], id=f"{EVIL}/x"), EVIL)
    assert await counted(fediverse, messages) == MOST_WAITING + 3


@pytest.mark.parametrize(
    "host", ["masto.test:8443", "masto.test:443", "a.masto.test", "masto.test."]
)
async def test_a_block_of_a_server_holds_at_each_of_its_ports(
    fediverse: Fediverse, host: str
) -> None:
    other = f"https://{host}/users/runa"
    fediverse.elsewhere.people(account(other, "Runa"), other)
    follow = {"id": f"{other}#f", "type": "Follow", "actor": other, "object": ACCOUNT}
    await fediverse.hand_in(follow, other)
    assert await counted(fediverse, followers) == 1
    office, at = await fediverse.house.secretariat(), "/secretariat/fediverse/nac/block"
    await office.post(at, data={"subject": "masto.test"})
    assert await counted(fediverse, followers) == 0
    await fediverse.hand_in(follow, other)
    await fediverse.hand_in(reply(fediverse, other), other)
    assert await counted(fediverse, followers) == await counted(fediverse) == 0


async def test_who_is_blocked_is_not_heard_and_hears_nothing(fediverse: Fediverse) -> None:
    follow = {"id": f"{RUNA}#f", "type": "Follow", "actor": RUNA, "object": ACCOUNT}
    await fediverse.hand_in(follow, RUNA)
    office = await fediverse.house.secretariat()
    at = "/secretariat/fediverse"
    page = (await office.get(at)).text
    assert "1 on 1 server" in page
    assert (await office.post(f"{at}/nac/block", data={"subject": "masto.test"})).status_code == 303
    assert await counted(fediverse, followers) == 0
    await fediverse.hand_in(reply(fediverse), RUNA)
    await fediverse.hand_in({"type": "Like", "actor": RUNA, "object": fediverse.note}, RUNA)
    await fediverse.federation.bring_due()
    fediverse.elsewhere.came.clear()
    await fediverse.hand_in(follow, RUNA)
    await fediverse.federation.bring_due()
    assert [said["type"] for _, _, said in fediverse.elsewhere.came] == ["Reject"]
    reach = await fediverse.federation.reach(fediverse.item)
    assert reach is not None
    assert (reach.followers, reach.likes, await counted(fediverse)) == (0, 0, 0)
    assert "masto.test" in (await office.get(at)).text
    await office.post(f"{at}/nac/unblock", data={"block": "1"})
    await fediverse.hand_in(reply(fediverse), RUNA)
    assert await counted(fediverse) == 1
    for subject, status in (
        ("@runa@masto.test", 303),
        ("@nobody@masto.test", 422),
        ("not a host", 422),
        ("https://masto.test/users/runa", 303),
    ):
        answer = await office.post(f"{at}/nac/block", data={"subject": subject})
        assert answer.status_code == status, subject
        assert status == 303 or subject in answer.text  # nothing typed is lost


@pytest.mark.usefixtures("cases")
async def test_the_office_opens_an_account_once_and_reads_what_is_for_it(
    fediverse: Fediverse,
) -> None:
    office, at = await fediverse.house.secretariat(), "/secretariat/fediverse"
    for typed, status in (
        ({"body": "un-sc", "name": "Security Council", "sure": "yes"}, 422),
        ({"body": "un-sc", "name": "council"}, 422),
        ({"body": "un-sc", "name": "skerries", "sure": "yes"}, 422),
        ({"body": "nobody", "name": "council", "sure": "yes"}, 400),
        ({"body": "un-sc", "name": "council", "sure": "yes"}, 303),
        ({"body": "un-sc", "name": "another", "sure": "yes"}, 303),
    ):
        answer = await office.post(at, data=typed)
        assert answer.status_code == status, typed
        assert status != 422 or typed["name"].lower() in answer.text
    found = await fediverse.federation.accounts.of("un-sc")
    assert found is not None
    assert found.name == "council"
    for name in ("mastodon-flag.json", "mastodon-direct-reply.json"):
        await fediverse.replay(name)
    page = (await office.get(at)).text
    assert "Pavel (@pavel@masto.test)" in page
    assert "In confidence: who drafted point 4?" in page
    assert "masto.test" in page
    await office.post(f"{at}/nac/settle", data={"message": "2"})
    assert "In confidence" not in (await office.get(at)).text
