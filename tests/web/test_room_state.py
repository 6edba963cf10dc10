"""[LIVE-10] Who comes late to the room gets the meeting as it stands, as their class sees it."""

import asyncio
from typing import Any

import httpx2
import msgspec
import pytest

from hemicycle.procedure.core.actor import SECRETARIAT
from hemicycle.procedure.core.growing import plain
from hemicycle.procedure.meeting.business.publication.commands import RedactText
from hemicycle.procedure.meeting.deciding.statements.commands import EnterStatement
from hemicycle.procedure.meeting.deciding.statements.entries import StatementEntered
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.meeting.view import view
from hemicycle.web import states
from hemicycle.web.room_state import CLASS
from hemicycle.web.states import BEHIND
from tests.web.conftest import CALL, House, example
from tests.web.staged import RECORD, hold


def told(meeting: Any) -> Any:
    """As the browser keeps it."""
    return msgspec.to_builtins(meeting, enc_hook=plain)


@pytest.fixture
async def spoken(live: House) -> House:
    """While the meeting runs, with statements entered."""
    speaker = (await live.recorder.meeting(CALL)).debate.speaker
    assert speaker
    for said in ("One", "Two"):
        await live.act(speaker.participant, EnterStatement({"en": said, "fr": f"{said} fr"}))
    return live


async def seated(house: House, who: str, record: str = CALL) -> httpx2.AsyncClient:
    """The browser of somebody with a seat."""
    people = (await house.recorder.meeting(record)).seats.participants
    links = {
        one.participant: one.link
        for one in await house.door.issue_links(record, list(people.values()))
    }
    browser = house.client()
    assert (await browser.post(links[who])).status_code == 303
    return browser


async def test_the_public_gets_the_state_and_the_words_of_statements_when_asked(
    spoken: House,
) -> None:
    seen = told(view(await spoken.recorder.meeting(CALL), "public"))
    answer = await spoken.client().get(f"/room/{CALL}/state")
    assert answer.headers[CLASS] == "public"
    given = answer.json()
    size = (await spoken.recorder.meeting(CALL)).size
    assert (given["upto"], given["meeting"].pop("size")) == (size, size)
    given["meeting"].pop("last_at")
    entered = seen["statements"]["entered"]
    assert all(one["texts"] for one in entered)
    assert entered
    for item in {one["item"] for one in entered}:
        asked = await spoken.client().get(
            f"/room/{CALL}/statements", params={"item": item} if item else {}
        )
        texts = asked.json()["texts"]
        assert texts
        for one in given["meeting"]["statements"]["entered"]:
            if one["item"] == item:
                assert one["texts"] == {}
                one["texts"] = texts[str(one["seq"])]
    seen["publication"]["texted"] = []
    for name in ("size", "last_at"):
        seen.pop(name)
    assert given["meeting"] == seen


async def test_each_class_gets_what_is_its_own(house: House) -> None:
    await hold(house, "vote-closed-item")
    meeting = await house.recorder.meeting(RECORD)
    who = next(
        p
        for p, one in meeting.seats.participants.items()
        if one.role == "delegate" and one.admitted
    )
    browsers = [await seated(house, who, RECORD), house.client()]
    inside, outside = [await one.get(f"/room/{RECORD}/state") for one in browsers]
    for answer, rank in ((inside, inside.headers[CLASS]), (outside, "public")):
        assert answer.json()["meeting"]["debate"] == told(view(meeting, rank))["debate"]
        assert answer.json()["meeting"]["outcomes"] == told(view(meeting, rank))["outcomes"]
    assert inside.json()["meeting"] != outside.json()["meeting"]
    assert inside.headers["Vary"] == "Accept-Encoding, Cookie"
    mine, theirs = [(await one.get(f"/room/{RECORD}/entries")).json() for one in browsers]
    assert mine["upto"] == theirs["upto"] == meeting.size
    closed = {one.seq for one in await house.recorder.entries(RECORD) if one.label != "open"}
    assert closed & {one["seq"] for one in mine["entries"]}
    assert not closed & {one["seq"] for one in theirs["entries"]}


async def test_a_meeting_that_is_closed_to_the_public_is_not_told(house: House) -> None:
    await house.convene(example(access="closed"))
    for what in ("state", "statements", "entries"):
        assert (await house.client().get(f"/room/{CALL}/{what}")).status_code == 404
        assert (await house.client().get(f"/room/nowhere/{what}")).status_code == 404


async def test_who_waits_in_the_lobby_is_told_nothing(convened: House) -> None:
    people = (await convened.recorder.meeting(CALL)).seats.participants
    who = next(p for p, one in people.items() if not one.admitted and one.role == "delegate")
    browser = await seated(convened, who)
    assert (await browser.get(f"/room/{CALL}/state")).status_code == 204
    assert (await browser.get(f"/room/{CALL}/entries")).json()["entries"] == []


async def test_it_is_kept_for_a_while_but_not_beyond_an_erasure(spoken: House) -> None:
    browser = spoken.client()
    first = await browser.get(f"/room/{CALL}/state")
    named = {"If-None-Match": first.headers["etag"]}
    assert (await browser.get(f"/room/{CALL}/state", headers=named)).status_code == 304
    entries = await spoken.recorder.entries(CALL)
    target = next(one.seq for one in entries if isinstance(one.fact, StatementEntered))
    await spoken.act(SECRETARIAT, RedactText(target))
    again = await browser.get(f"/room/{CALL}/state", headers=named)
    assert (again.status_code, again.json()["upto"]) == (200, len(entries) + 1)
    assert len(entries) + 1 - first.json()["upto"] < BEHIND


async def test_it_is_made_once_for_all_who_ask_at_once(
    spoken: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    made, make = [], states.lightened

    def counted(*asked: Meeting) -> Meeting:
        made.append(asked)
        return make(*asked)

    monkeypatch.setattr(states, "lightened", counted)
    browser = spoken.client()
    answers = await asyncio.gather(*(browser.get(f"/room/{CALL}/state") for _ in range(20)))
    assert len({answer.text for answer in answers}) == len(made) == 1


@pytest.mark.parametrize("asked", ["start=-1", "end=x", "start=" + "9" * 16])
async def test_a_range_that_is_none_is_refused(spoken: House, asked: str) -> None:
    assert (await spoken.client().get(f"/room/{CALL}/entries?{asked}")).status_code == 400


async def test_entries_come_in_pages_as_on_the_line(spoken: House) -> None:
    browser = spoken.client()
    whole = (await browser.get(f"/room/{CALL}/entries")).json()
    assert whole["type"] == "entries"
    some = (await browser.get(f"/room/{CALL}/entries?start=3&end=9")).json()
    assert some["upto"] == 9
    assert some["entries"] == [one for one in whole["entries"] if 3 <= one["seq"] < 9]
    packed = await browser.get(f"/room/{CALL}/entries", headers={"Accept-Encoding": "gzip"})
    assert packed.headers["content-encoding"] == "gzip"
    assert packed.json() == whole
