"""[FEDI-5] [FEDI-6] The pages of the fediverse in each language, on each screen: axe finds nothing."""

import pytest
from playwright.async_api import Browser

from hemicycle.federation.people import Actor, keep_actor
from tests.federation.publishing import carry
from tests.web.conftest import House
from tests.web.test_browser import (  # noqa: F401 — its fixtures
    chromium,
    listening,
    readers,
    served,
    settings,
    static,
)
from tests.web.test_items import begun, out

pytestmark = [pytest.mark.browser, pytest.mark.still, pytest.mark.timeout(600)]
HOME = "https://masto.test/users/runa"
RUNA = Actor(HOME, "@runa@masto.test", "Runa", HOME, f"{HOME}/inbox", None, f"{HOME}#main-key", "")


async def test_the_pages_are_read_in_each_language_on_each_screen(
    served: House,  # noqa: F811
    chromium: Browser,  # noqa: F811
) -> None:
    site = served.app.state.site
    federation, comments = site.federation, site.comment_queue
    await federation.accounts.begin("nac", "council")
    place = await out(served, await begun(served))
    await carry(served)
    item = federation.addresses.item(f"item.{place.rpartition('/')[2]}")
    account = federation.addresses.account("nac")
    runa = await federation.register.write(lambda c: keep_actor(c, RUNA, 0))
    note = {"id": f"{HOME}/1", "attributedTo": HOME, "type": "Note", "inReplyTo": item}
    said = {**note, "to": "as:Public", "content": "<p>Who drafted it?</p>", "url": f"{HOME}/p"}
    asked = {**note, "id": f"{HOME}/2", "to": account, "content": "<p>In confidence: who?</p>"}
    acts: tuple[dict[str, object], ...] = (
        {"type": "Create", "object": said},
        {"type": "Create", "object": asked},
        {"type": "Flag", "object": item, "content": "Not for children"},
    )
    for number, act in enumerate(acts):
        await federation.inbox.take({"id": f"{HOME}#{number}", "actor": HOME, **act}, runa)
    (waiting,) = await comments.listed("waiting")
    await comments.decide(waiting.id, "published", "Claire Morel", waiting.mark)
    desk = await served.secretariat()
    await desk.post("/secretariat/fediverse/nac/block", data={"subject": "evil.example.net"})
    async for one in readers(chromium, served):
        await one.judge(await one.open(f"/{one.language}{place}"), "fediverse-item")
        await one.sign_in()
        await one.judge(await one.open("/secretariat/fediverse"), "fediverse-office")
        await one.judge(await one.open("/secretariat/comments?part=published"), "fediverse-queue")
