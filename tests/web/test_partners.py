"""[PRESS-33] Partners: each change once, in order, signed, with its receipt; who was down gets it when back."""

import json
from collections.abc import AsyncIterator

import httpx2
import pytest

from hemicycle.partners.announcing import HOOK
from hemicycle.partners.hooks import KEPT_MS, MOST_AGAIN_MS, signature
from hemicycle.partners.partners import Partner, Partners
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.settings import Settings
from hemicycle.web.press.outward import Outward
from hemicycle.web.press.press import Hand
from tests.web.conftest import BASE, CALL, WHY, House
from tests.web.listener import Answered, Came, Listener, listener
from tests.web.test_items import begun, out

AT = "/secretariat/partners"


@pytest.fixture
async def partner() -> AsyncIterator[Listener]:
    async with listener() as one:
        yield one


@pytest.fixture
def settings(partner: Listener) -> Settings:
    return Settings(base_url=BASE, trusted_partners=[partner.base])


@pytest.fixture
async def desk(house: House, partner: Listener) -> httpx2.AsyncClient:
    """A browser at the office, which has named the partner."""
    await house.followers.current()  # as a server does when it starts
    browser = await house.secretariat()
    answer = await browser.post(AT, data={"name": "News <desk>", "address": f"{partner.base}/in"})
    assert answer.status_code == 303
    return browser


async def run(house: House) -> None:
    await house.followers.current()
    await house.app.state.site.partners.worker.run_due(HOOK)


async def known(house: House) -> Partner:
    book: Partners = house.app.state.site.partners.book
    (one,) = await book.all()
    return one


def told(came: Came) -> tuple[str, str]:
    said = json.loads(came.body)
    return said["type"], said["data"]["id"]


def test_a_signature_is_that_of_standard_webhooks() -> None:
    """The example of the specification."""
    body = b'{"event_type":"ping","data":{"success":true}}'
    secret, message = "whsec_plJ3nmyCDGBKInavdOK15jsl", "msg_loFOjxBNrRLzqYUf"
    assert signature(secret, message, 1731705121, body) == (
        "v1,rAvfW3dJ/X/qxhsaXPOyyCGmRKsaKWcsNccKXlIktD0="
    )


async def test_what_happens_is_told_once_in_order_and_signed(
    house: House, partner: Listener, desk: httpx2.AsyncClient
) -> None:
    at = await begun(house)
    place = await out(house, at)
    await run(house)
    assert (await desk.post(f"{at}/withdraw", data=WHY)).status_code == 303
    for _ in range(3):
        await run(house)
    published, withdrawn = partner.posts
    assert told(published) == ("item.published", f"{BASE}{place}")
    assert told(withdrawn) == ("item.withdrawn", f"{BASE}{place}")
    data = json.loads(published.body)["data"]
    assert data["addresses"]["fr"] == f"{BASE}/fr{place}"
    assert data["json"]["en"] == f"{BASE}/en/json{place}"
    secret = (await known(house)).secret
    for came in partner.posts:
        sent = int(came.headers["webhook-timestamp"])
        signed = signature(secret, came.headers["webhook-id"], sent, came.body)
        assert came.headers["webhook-signature"] == signed
        assert b"European" not in came.body
    assert published.headers["webhook-id"] != withdrawn.headers["webhook-id"]
    page = (await desk.get(AT)).text
    assert "News &lt;desk&gt;" in page
    assert page.count("Received") == 2


async def test_a_correction_is_told_as_one(
    published: House, partner: Listener, desk: httpx2.AsyncClient
) -> None:
    await run(published)
    answer = await published.press.withdraw(
        CALL, {"en": "Wrong.", "fr": "Faux."}, Hand("Claire Morel")
    )
    await published.publish()
    await run(published)
    assert not isinstance(answer, Refusal)
    assert [told(one)[0] for one in partner.posts] == ["item.withdrawn", "item.corrected"]
    assert told(partner.posts[0])[1] == f"{BASE}/meetings/{CALL}/readout"


async def test_who_was_down_for_long_gets_all_of_it_in_order(
    house: House, partner: Listener, desk: httpx2.AsyncClient
) -> None:
    partner.down = True
    at = await begun(house)
    await out(house, at)
    await run(house)
    assert (await desk.post(f"{at}/withdraw", data=WHY)).status_code == 303
    for _ in range(30):
        house.clock.at += MOST_AGAIN_MS
        await run(house)
    desk = await house.secretariat()  # the session of before is over
    page = (await desk.get(AT)).text
    assert "Does not answer since" in page
    assert "2 messages wait" in page
    partner.down = False
    partner.answer = lambda _: Answered(503)
    house.clock.at += MOST_AGAIN_MS
    await run(house)
    partner.answer = lambda _: Answered(204)
    house.clock.at += MOST_AGAIN_MS
    await run(house)
    kinds = [told(one)[0] for one in partner.posts]
    assert kinds == ["item.published", "item.published", "item.withdrawn"]
    first, again, _ = (one.headers["webhook-id"] for one in partner.posts)
    assert first == again
    assert (await known(house)).failing is None


async def test_what_never_arrives_is_given_up_and_sent_again_by_a_person(
    house: House, partner: Listener, desk: httpx2.AsyncClient
) -> None:
    partner.down = True
    await out(house, await begun(house))
    await run(house)
    house.clock.at += KEPT_MS
    await run(house)
    (sent,) = (await known(house)).last
    assert sent.state == "given-up"
    partner.down = False
    desk = await house.secretariat()  # the session of before is over
    assert "Given up" in (await desk.get(AT)).text
    assert (await desk.post(f"{AT}/1/messages/{sent.id}/again")).status_code == 303
    await run(house)
    assert len(partner.posts) == 1
    assert (await known(house)).last[0].state == "delivered"
    assert (await desk.post(f"{AT}/1/messages/{sent.id}/again")).status_code == 303
    await run(house)
    assert len(partner.posts) == 1  # what has arrived is not sent again


async def test_who_is_let_go_or_says_that_it_is_gone_is_told_nothing(
    house: House, partner: Listener, desk: httpx2.AsyncClient
) -> None:
    partner.answer = lambda _: Answered(410)
    await out(house, await begun(house))
    await run(house)
    assert (len(partner.posts), (await known(house)).ended is not None) == (1, True)
    await desk.post(AT, data={"name": "Other", "address": f"{partner.base}/in"})
    await desk.post(f"{AT}/2/end")
    await out(house, await begun(house, kind="statement"))
    await run(house)
    assert len(partner.posts) == 1
    assert "Told nothing more since" in (await desk.get(AT)).text


async def test_after_a_restore_nothing_is_told_by_itself(
    house: House, partner: Listener, desk: httpx2.AsyncClient
) -> None:
    await out(house, await begun(house))
    await house.followers.current()
    rule = Outward(house.clock.now)
    await house.door.register.write(lambda register: rule.lose(register, None))
    await run(house)
    assert partner.posts == []
    assert (await known(house)).last[0].state == "unknown"


@pytest.mark.parametrize(
    ("name", "address", "fault"),
    [
        ("", "https://news.example.org/", "Write the name"),
        ("Desk", "news.example.org", "Write a whole address"),
        ("Desk", "https://user:word@news.example.org/", "Write a whole address"),
    ],
)
async def test_what_is_no_partner_is_refused_and_stays_typed(
    house: House, name: str, address: str, fault: str
) -> None:
    browser = await house.secretariat()
    answer = await browser.post(AT, data={"name": name, "address": address})
    assert answer.status_code == 422
    assert fault in answer.text
    assert f'value="{address}"' in answer.text


async def test_partners_are_the_press_offices_alone(house: House) -> None:
    async with house.client() as browser:
        assert (await browser.get(AT)).status_code == 403
        assert (await browser.post(AT, data={"name": "x"})).status_code == 403
