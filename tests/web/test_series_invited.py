"""[INVITE-7] A council is invited to a series as one: one object, one link, and answers that go with each sitting."""

import re
from datetime import UTC, datetime
from typing import Any

import httpx2
import pytest
from icalendar import Calendar
from sqlalchemy import select

from hemicycle.calendar.inbox import Inbox
from hemicycle.calendar.known import KnownInvitations
from hemicycle.outbound.letter import Letter
from hemicycle.outbound.reading import LETTER
from hemicycle.outbound.tables import outbox
from hemicycle.settings import Settings
from tests.calendar.judges import read_by_icaljs, starts_by_icaljs
from tests.procedure.standing_body.test_body_record import establish
from tests.web.calling import call, change, content, put
from tests.web.conftest import BASE, House
from tests.web.delegated import BODY, council

OFFICE = Settings(
    base_url=BASE,
    name="Secretariat",
    mail_server="smtp://127.0.0.1:1",
    mail_tls="none",
    mail_sender="Council <secretariat@waters.example>",
    mail_replies="secretariat@waters.example",
)
AT = "/secretariat/bodies/waters/series"
SERIES = {
    "manner": "announced",
    "caller": "secretary-general",
    "title.en": "Further meetings",
    "topic-1.en": "the springs",
    "topic-2.en": "the rivers",
    "topic-3.en": "the sea",
    "first": "2035-03-15T14:00",
    "zone": "Europe/Brussels",
    "minutes": "180",
    "count": "3",
    "weeks": "2",
    "spread": "each",
}
MOVE = {
    "do": "move",
    "number": "2",
    "first": "2035-04-05T15:00",
    "zone": "Europe/Brussels",
    "minutes": "180",
    "scope": "one",
    "reason.en": "The hall is taken.",
}
REPLY = """\
From: <{sender}>
To: {to}
Message-ID: <{state}{stamp}@ministry.example>
Subject: anything
Content-Type: text/calendar; charset=utf-8; method=REPLY

BEGIN:VCALENDAR
METHOD:REPLY
BEGIN:VEVENT
UID:{uid}
{recurrence}DTSTAMP:{stamp}
ATTENDEE;PARTSTAT={state}:mailto:{sender}
END:VEVENT
END:VCALENDAR
"""
pytestmark = pytest.mark.parametrize("settings", [OFFICE])


def at(year: int, month: int, day: int, hour: int) -> int:
    """An instant of UTC, in seconds."""
    return round(datetime(year, month, day, hour, tzinfo=UTC).timestamp())


S1, S2, S3 = at(2035, 3, 15, 13), at(2035, 3, 29, 12), at(2035, 4, 12, 12)
"""14:00 in Brussels, which goes over to summer time before the second."""
MOVED = at(2035, 4, 5, 13)


async def letters(house: House) -> list[Letter]:
    """What was written since, the first thing first."""
    await house.followers.current()
    asked = select(outbox.c.letter).order_by(outbox.c.id)
    found = await house.door.register.read(lambda c: [*c.scalars(asked)])
    return [LETTER.decode(one) for one in found]


def written(letter: Letter) -> str:
    assert letter.calendar is not None
    return letter.calendar.object


def events_of(letter: Letter) -> list[Any]:
    return [*Calendar.from_ical(written(letter)).walk("VEVENT")]


def link_of(letter: Letter) -> str:
    return next(act.url for act in letter.acts if "/reply/" in act.url).partition("?")[0]


async def called(house: House, **changes: str) -> tuple[httpx2.AsyncClient, str]:
    """The office, and the page of the series."""
    house.app.state.site.invitations = KnownInvitations()
    await council(house)
    await house.act(
        "secretariat", establish("secretary-general", charge="secretary", member=None), BODY
    )
    office = await house.secretariat()
    answer = await office.post(AT, data={**SERIES, **changes})
    assert answer.status_code == 303
    return office, answer.headers["location"]


async def invited(house: House, **changes: str) -> tuple[httpx2.AsyncClient, str, list[Letter]]:
    office, page = await called(house, **changes)
    answer = await office.post(f"{page}/invitations")
    assert answer.status_code == 303
    return office, page, await letters(house)


async def test_one_press_is_one_letter_with_all_sittings(house: House) -> None:
    office, page, sent = await invited(house)
    assert sorted(one.to.address.partition("@")[0] for one in sent) == ["ada", "bo", "cy", "dag"]
    for one in sent:
        assert starts_by_icaljs(written(one)) == [S1, S2, S3]
        [event] = events_of(one)
        assert event["rrule"]["count"] == [3]
        assert "the springs" in one.facts[0][1]
    assert len({link_of(one) for one in sent}) == 4
    assert "4 of 4 people" in (await office.get(page)).text
    await office.post(f"{page}/invitations")
    assert len(await letters(house)) == 4, "nobody is invited twice"


async def test_no_letter_follows_the_screen_of_who_presses(house: House) -> None:
    """[INVITE-2] Of whom no list says a language: the first of the body's that pages speak."""
    office, page = await called(house)
    office.headers["Accept-Language"] = "ar"
    shown = (await office.get(f"{page}/invitations")).text
    assert 'lang="ar"' in shown
    assert '<option value="ar" selected' not in shown.partition('name="language.')[2]
    await office.post(f"{page}/invitations")
    assert {one.to.language for one in await letters(house)} == {"en"}


async def test_what_is_moved_and_cancelled_is_told_to_all_with_the_whole_series(
    house: House,
) -> None:
    office, page, first = await invited(house)
    assert (await office.post(page, data=MOVE)).status_code == 303
    moved = (await letters(house))[4:]
    assert len(moved) == 4
    for one in moved:
        assert starts_by_icaljs(written(one)) == [S1, MOVED, S3]
        assert one.subject == "New time: Further meetings"
        assert "before: 29 March 2035, 14:00" in one.facts[0][1]
    cancel = {"do": "cancel", "number": "3", "reason.en": "Treated elsewhere."}
    assert (await office.post(page, data=cancel)).status_code == 303
    after = (await letters(house))[8:]
    assert [starts_by_icaljs(written(one)) for one in after] == [[S1, MOVED]] * 4
    assert {read_by_icaljs(written(one))["events"][0]["sequence"] for one in after} == {2}
    assert {link_of(one) for one in after} == {link_of(one) for one in first}


async def test_dates_without_a_rule_are_an_object_each(house: House) -> None:
    """Outlook ignores lists of dates."""
    office, page = await called(house)
    plan = {**SERIES, "do": "plan", "count": "1", "weeks": "0", "first": "2035-05-04T10:00"}
    assert (await office.post(page, data=plan)).status_code == 303
    await office.post(f"{page}/invitations")
    sent = [one for one in await letters(house) if one.to.address.startswith("ada")]
    starts = [starts_by_icaljs(written(one)) for one in sent]
    assert starts == [[S1], [S2], [S3], [at(2035, 5, 4, 8)]]
    assert len({str(events_of(one)[0]["uid"]) for one in sent}) == 4
    assert "RDATE" not in "".join(map(written, sent))


async def test_a_sitting_that_is_added_is_told_by_itself(house: House) -> None:
    office, page, _ = await invited(house)
    plan = {**SERIES, "do": "plan", "count": "1", "weeks": "0", "first": "2035-05-04T10:00"}
    assert (await office.post(page, data=plan)).status_code == 303
    fresh = (await letters(house))[4:]
    assert [starts_by_icaljs(written(one)) for one in fresh] == [[at(2035, 5, 4, 8)]] * 4


async def answers(house: House, page: str) -> dict[str, list[str]]:
    """Name → what stands for each sitting, as the office's page says it."""
    office = await house.secretariat()
    text = (await office.get(f"{page}/invitations")).text
    table = text.partition("<tbody>")[2].partition("</tbody>")[0]
    rows = re.findall(r"<tr>(.*?)</tr>", table, re.DOTALL)
    found = {}
    for row in rows:
        [name] = re.findall(r'<bdi class="name">(.*?)</bdi>', row)
        cells = re.findall(r"</svg>([^<]+)</span>", row)
        found[name] = cells
    return found


async def test_one_link_answers_for_all_or_for_each(house: House) -> None:
    _, page, sent = await invited(house)
    by = {one.to.address.partition("@")[0]: link_of(one) for one in sent}
    async with house.client() as browser:
        form = (await browser.get(by["ada"])).text
        names = re.findall(r'name="sitting" value="([^"]+)"', form)
        assert len(names) == 3
        assert "Further meetings" in form
        all_ = {"answer": "accepted", "sitting": names}
        assert (await browser.post(by["ada"], data=all_)).status_code == 303
        house.clock.at += 1000
        await browser.post(by["ada"], data={"answer": "declined", "sitting": names[1:2]})
        other = {"answer": "proposed", "time": "2035-04-13T10:00", "sitting": names[2:]}
        assert (await browser.post(by["cy"], data=other)).status_code == 303
    said = await answers(house, page)
    assert said["Ada Aalto"] == ["Accepts", "Declines", "Accepts"]
    assert said["Cy Cordes"][2] == "Tentative"
    assert said["Dag Dahl"] == ["No answer"] * 3


async def test_before_a_sitting_is_called_its_page_and_feed_stand(house: House) -> None:
    """In a language that the topics were not written in, too; no room is offered that is not there."""
    _, _, sent = await invited(house)
    link = link_of(sent[0])
    token = link.rpartition("/")[2]
    async with house.client() as browser:
        page = (await browser.get(link, headers={"Accept-Language": "fr"})).text
        assert page.count("the springs") == 2
        assert f"/reply/{token}/link" not in page
        assert (await browser.post(f"/reply/{token}/link")).status_code == 404
        feed = await browser.get(f"/calendar/{token}.ics")
    assert starts_by_icaljs(feed.text) == [S1, S2, S3]
    assert feed.text.count("SUMMARY:Further meetings") == 3


async def test_the_link_to_a_series_brings_the_room_of_its_next_meeting(house: House) -> None:
    office, page, sent = await invited(house)
    await called_meeting(house, office, page, "1", invitations=True)
    link = link_of(sent[0])
    before = len(await letters(house))
    async with house.client() as browser:
        assert f"{link.removeprefix(BASE)}/link" in (await browser.get(link)).text
        answer = await browser.post(f"{link}/link")
    assert answer.status_code == 200
    *_, last = await letters(house)
    assert len(await letters(house)) == before + 1
    assert (last.kind, last.to.address) == ("personal-link", sent[0].to.address)


async def mailed(house: House, letter: Letter, state: str, recurrence: str = "") -> str:
    """A reply as a calendar program sends it."""
    house.clock.at += 1000
    stamp = datetime.fromtimestamp(house.clock.at / 1000, UTC).strftime("%Y%m%dT%H%M%SZ")
    event = events_of(letter)[0]
    raw = REPLY.format(
        sender=letter.to.address,
        to=letter.reply_to,
        state=state,
        stamp=stamp,
        uid=event["uid"],
        recurrence=recurrence,
    )
    inbox = Inbox(house.door.register, KnownInvitations(), house.clock.now)
    return await inbox.take(raw.encode(), letter.reply_to)


async def test_a_reply_by_mail_is_for_all_or_for_one(house: House) -> None:
    _, page, sent = await invited(house)
    ada = next(one for one in sent if one.to.address.startswith("ada"))
    assert await mailed(house, ada, "ACCEPTED") == "taken"
    one = "RECURRENCE-ID;TZID=Europe/Brussels:20350329T140000\r\n"
    assert await mailed(house, ada, "DECLINED", one) == "taken"
    assert (await answers(house, page))["Ada Aalto"] == ["Accepts", "Declines", "Accepts"]


async def test_who_answered_before_a_move_is_asked_again_for_that_sitting_alone(
    house: House,
) -> None:
    office, page, sent = await invited(house)
    ada = next(one for one in sent if one.to.address.startswith("ada"))
    await mailed(house, ada, "ACCEPTED")
    house.clock.at += 1000
    assert (await office.post(page, data=MOVE)).status_code == 303
    await letters(house)
    assert (await answers(house, page))["Ada Aalto"] == ["Accepts", "No answer", "Accepts"]


async def called_meeting(
    house: House, office: httpx2.AsyncClient, page: str, number: str, **wish: Any
) -> str:
    """A sitting is called as a meeting from its page."""
    day = {"1": "2035-03-15", "2": "2035-03-29"}[number]
    series = page.rpartition("/")[2]
    fields = {"body": "waters", "day": day, "series": series, "sitting": number}
    draft = (await office.post("/secretariat/drafts", data=fields)).headers["location"]
    shown = await content(office, draft)
    people = wish.pop("people", None)
    rows = [one for one in shown["people"] if people and one["name"] not in people]
    drops = [{"type": "drop", "table": "people", "key": one["key"]} for one in rows]
    left = [one for one in shown["people"] if one not in rows]
    await change(
        office,
        draft,
        *drops,
        *(put(name, left[0]["key"]) for name in ("chair", "host")),
        put("id", f"sitting-{number}"),
    )
    answer = await call(office, draft, **wish)
    assert answer.status_code == 200
    return f"sitting-{number}"


async def test_what_was_answered_to_the_series_stands_at_the_meeting_that_is_called(
    house: House,
) -> None:
    office, page, sent = await invited(house)
    ada = next(one for one in sent if one.to.address.startswith("ada"))
    await mailed(house, ada, "ACCEPTED")
    record = await called_meeting(house, office, page, "1", invitations=True)
    fresh = (await letters(house))[4:]
    assert len(fresh) == 4
    theirs = next(one for one in fresh if one.to.address.startswith("ada"))
    assert link_of(theirs) == link_of(ada), "one link for the series"
    assert starts_by_icaljs(written(theirs)) == [S1, S2, S3]
    assert any("/join/" in act.url for act in theirs.acts)
    uids = {str(e["uid"]) for e in events_of(theirs)}
    assert uids == {str(e["uid"]) for e in events_of(ada)}
    text = (await office.get(f"/secretariat/meetings/{record}")).text
    assert "1 accept, 0 tentatively, 0 decline" in text
    await mailed(house, ada, "DECLINED")
    text = (await office.get(f"/secretariat/meetings/{record}")).text
    assert "0 accept, 0 tentatively, 1 decline" in text, "an answer to all is one to the meeting"
    assert (await answers(house, page))["Ada Aalto"] == ["Declines"] * 3


async def test_who_is_not_on_the_list_of_the_meeting_has_it_in_no_calendar(house: House) -> None:
    office, page, _ = await invited(house)
    await called_meeting(
        house, office, page, "1", invitations=True, people=["Ada Aalto", "Cy Cordes", "Dag Dahl"]
    )
    fresh = (await letters(house))[4:]
    bo = next(one for one in fresh if one.to.address.startswith("bo"))
    assert bo.subject.startswith("No longer invited")
    assert starts_by_icaljs(written(bo)) == [S2, S3]
