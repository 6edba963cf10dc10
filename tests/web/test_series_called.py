"""[SERIES-5] [INVITE-2] A sitting of a series is called from its page: a draft of its own, a meeting, invitations."""

import re

import pytest
from sqlalchemy import select

from hemicycle.outbound.reading import LETTER
from hemicycle.outbound.tables import outbox
from hemicycle.settings import Settings
from tests.web.calling import call, change, content, put
from tests.web.conftest import BASE, House
from tests.web.test_series import AT, called, held

OFFICE = Settings(
    base_url=BASE, mail_server="smtp://127.0.0.1:1", mail_tls="none", mail_sender="a@b.example"
)
PEOPLE = [
    {"key": "p0", "name": "Ada Aalto", "member": "FI", "mail": "ada@ministry.example"},
    {"key": "p1", "name": "Bo Brenn", "member": "NO", "mail": "nobody at all"},
    {"key": "p2", "name": "Cy Dahl", "member": "DK"},
]


@pytest.mark.parametrize("settings", [OFFICE])
@pytest.mark.parametrize("invitations", [True, False])
async def test_a_sitting_is_called_with_its_day_and_topics(
    published: House, invitations: bool
) -> None:
    office = await called(published)
    series = await held(published)
    add = {
        "do": "plan",
        "first": "2035-06-07T14:00",
        "zone": "Europe/Brussels",
        "minutes": "120",
        "count": "1",
        "weeks": "0",
        "topic": "3",
    }
    assert (await office.post(f"{AT}/{series.id}", data=add)).status_code == 303
    fields = {"body": "nrc", "day": "2035-06-07", "series": series.id, "sitting": "4"}
    begun = await office.post("/secretariat/drafts", data=fields)
    draft = begun.headers["location"]
    twice = await office.post("/secretariat/drafts", data=fields)
    assert twice.headers["location"] == draft, "one sitting, one draft"
    tried = await office.post("/secretariat/drafts", data={**fields, "invented": "yes"})
    assert tried.headers["location"] != draft
    shown = await content(office, draft)
    assert (shown["date"], shown["time"], shown["zone"]) == (
        "2035-06-07",
        "14:00",
        "Europe/Brussels",
    )
    assert [item["title"]["en"] for item in shown["items"]] == ["arms control"]
    places = [{"type": "place", "table": "people", "key": p["key"], "row": p} for p in PEOPLE]
    gone = [{"type": "drop", "table": "people", "key": one["key"]} for one in shown["people"]]
    await change(
        office,
        draft,
        *gone,
        *places,
        *(put(name, "p0") for name in ("chair", "host")),
        put("id", "fourth-sitting"),
        put("languages", ["en", "fr"]),
    )
    answer = await call(office, draft, invitations=invitations)
    assert answer.status_code == 200, answer.text
    assert (await held(published)).sittings[4].meeting == "fourth-sitting"
    await published.followers.current()
    asked = select(outbox.c.letter)
    letters = await published.door.register.read(lambda c: [*c.scalars(asked)])
    to = [LETTER.decode(one).to.address for one in letters]
    assert to == (["ada@ministry.example"] if invitations else [])
    if invitations:
        found = re.findall(r"/join/[A-Za-z0-9_-]+", str(LETTER.decode(letters[0])))
        link = max(found, key=len)  # in the calendar a line is folded, and may cut it
        async with published.client() as browser:
            assert (await browser.get(link)).status_code == 200, "the link of the letter opens"
    page = (await office.get(f"{AT}/{series.id}")).text
    assert 'href="/secretariat/meetings/fourth-sitting"' in page
