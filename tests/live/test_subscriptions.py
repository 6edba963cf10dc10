"""A record of any length is read at the reader's own pace: [LIVE-1] [LIVE-4]."""

import asyncio
import json
from typing import Any

import pytest

from hemicycle.live import connection as line
from hemicycle.live import journal, subscriptions
from hemicycle.live.connection import MOST_BEATS, Connection
from hemicycle.live.encoding import packed
from hemicycle.live.journal import audience_of_entry
from hemicycle.live.protocol import Cursor, Hello
from hemicycle.procedure.meeting.business.agenda.commands import CloseItem, OpenItem
from hemicycle.procedure.meeting.business.audiences import visible
from hemicycle.procedure.meeting.business.floor.commands import SetSpeakingLimit
from hemicycle.procedure.meeting.business.outcomes.commands import ProposeOutcome
from hemicycle.procedure.meeting.business.publication.commands import RedactText, ReleaseItem
from hemicycle.procedure.meeting.kernel.lifecycle.commands import (
    CloseMeeting,
    OpenMeeting,
    PassChair,
)
from hemicycle.procedure.words import ItemId, ParticipantId
from hemicycle.recorder.committed_batch import CommittedBatch
from hemicycle.recorder.errors import NotStored
from tests.live.conftest import RECORD, Device, Summit

WORDS = {"en": "word " * 2000, "fr": "mot " * 2000}
LONG = ProposeOutcome("leaders", {"text": WORDS}, verb="agree")


@pytest.fixture(autouse=True)
def short_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    """So little may wait that three texts are too much of it."""
    monkeypatch.setattr(line, "MOST_WAITING", 40_000)
    monkeypatch.setattr(journal, "PAGE_BYTES", 10_000)


async def chair_of(summit: Summit, texts: int) -> Device:
    chair = await summit.call("p1")
    await chair.until_entry("seat-taken")
    await chair.act(OpenMeeting())
    for _ in range(texts):
        assert (await chair.act(LONG))["type"] == "accepted"
    return chair


async def seqs(device: Device, upto: int) -> list[int]:
    """Reads on until nothing below `upto` is missing; the entries since the last reset."""
    while True:
        message = await device.next()
        if message["type"] in ("entries", "upto") and message["upto"] >= upto:
            break
    found: list[int] = []
    for message in device.got:
        if message["type"] == "reset":
            found.clear()
        found += [entry["seq"] for entry in message.get("entries", [])]
    return found


@pytest.mark.parametrize("actor", ["p1", "p2", "public", "secretariat"])
async def test_each_class_joins_a_record_longer_than_may_wait(summit: Summit, actor: str) -> None:
    chair = await chair_of(summit, 8)
    await summit.admit("p2")
    size = len(await summit.recorder.entries(RECORD))
    late = await summit.call(actor)
    frames = 0
    found = await seqs(late, size)
    assert found == sorted(set(found))
    frames = sum(m["type"] == "entries" for m in late.got)
    assert frames >= 8, "in pages"
    assert all(len(json.dumps(m)) < 40_000 for m in late.got)
    assert not late.connection.ended
    assert {
        e.seq for e in await summit.recorder.entries(RECORD) if e.kind == "outcome-proposed"
    } <= set(found)
    assert chair.connection.live or actor == "p1"


async def test_pages_resume_from_where_a_reader_was(summit: Summit) -> None:
    await chair_of(summit, 8)
    size = len(await summit.recorder.entries(RECORD))
    found = await seqs(await summit.call("public", cursor=Cursor("public", size - 3)), size)
    assert found == [size - 3, size - 2, size - 1]


async def test_a_slow_reader_is_not_cut_off_and_misses_nothing(summit: Summit) -> None:
    chair = await chair_of(summit, 0)
    slow = await summit.call("public")
    for _ in range(8):
        await chair.act(LONG)
    slow.room.heartbeat()
    assert not slow.connection.ended
    size = len(await summit.recorder.entries(RECORD))
    found = await seqs(slow, size)
    assert found == sorted(set(found))
    proposed = [
        e.seq for e in await summit.recorder.entries(RECORD) if e.kind == "outcome-proposed"
    ]
    assert set(proposed) <= set(found)
    answer = await chair.act(LONG)
    assert (await slow.until_entry("outcome-proposed"))["seq"] == answer["seqs"][0]


async def test_what_happens_while_a_reader_catches_up_reaches_it_once(summit: Summit) -> None:
    chair = await chair_of(summit, 8)
    late = await summit.call("public")
    while (await late.next())["type"] != "entries":
        pass
    await chair.act(LONG)
    size = len(await summit.recorder.entries(RECORD))
    found = await seqs(late, size)
    assert found == sorted(set(found))
    assert found[-1] == size - 1


async def test_a_heartbeat_never_says_that_a_reader_has_what_it_was_not_sent(
    summit: Summit,
) -> None:
    await chair_of(summit, 8)
    late = await summit.call("public")
    late.room.heartbeat()
    size = len(await summit.recorder.entries(RECORD))
    await seqs(late, size)
    reached = 0
    for message in late.got:
        if message["type"] == "upto":
            assert message["upto"] == reached
        if message["type"] == "entries":
            assert message["entries"][0]["seq"] >= reached
            reached = message["upto"]


async def test_who_takes_nothing_for_a_while_is_cut_off(summit: Summit) -> None:
    await chair_of(summit, 8)
    still = await summit.call("public")
    taking = await summit.call("public")
    for _ in range(MOST_BEATS + 1):
        still.room.heartbeat()
        await taking.next()
    assert not taking.connection.ended
    assert (await still.until("bye"))["reason"] == "slow"
    assert still.connection.lost


async def test_a_change_of_class_is_read_in_pages(summit: Summit) -> None:
    chair = await chair_of(summit, 8)
    heir = await summit.call("p2")
    await summit.admit("p2")
    await heir.until_entry("seat-taken")
    await chair.act(PassChair(ParticipantId("p2")))
    assert (await heir.until("reset"))["audience"] == "secretariat:BB"
    size = len(await summit.recorder.entries(RECORD))
    assert await seqs(heir, size) == list(range(size))
    assert all(len(json.dumps(m)) < 40_000 for m in heir.got)


async def test_an_erasure_while_a_reader_catches_up_leaves_no_word(summit: Summit) -> None:
    chair = await chair_of(summit, 8)
    office = await summit.call("secretariat")
    proposed = [e for e in await summit.recorder.entries(RECORD) if e.kind == "outcome-proposed"]
    late = await summit.call("public")
    while (await late.next())["type"] != "entries":
        pass
    await office.act(RedactText(proposed[0].seq, {"en": "on request"}))
    await late.until("reset")
    size = len(await summit.recorder.entries(RECORD))
    await seqs(late, size)
    after = late.got[[m["type"] for m in late.got].index("reset") :]
    shown = [e for m in after for e in m.get("entries", []) if e["seq"] == proposed[0].seq]
    assert [entry["texts"] for entry in shown] == [None]
    assert chair.connection.live


async def test_a_second_hello_is_heard_after_a_reset_alone(summit: Summit) -> None:
    chair = await chair_of(summit, 0)
    heir = await summit.call("p2")
    await summit.admit("p2")
    await heir.until_entry("seat-taken")
    await chair.act(PassChair(ParticipantId("p2")))
    await heir.until("reset")
    await heir.hub.handle(heir.room, heir.connection, Hello())
    assert heir.connection.live
    await heir.hub.handle(heir.room, heir.connection, Hello())
    assert (await heir.until("bye"))["reason"] == "protocol"


async def forget(summit: Summit) -> None:
    """As if nobody had read the record: nothing of it is at hand."""
    (await summit.hub.room(RECORD)).journal._stretches.clear()


async def test_who_comes_reads_nothing_anew_that_came_while_others_read(
    summit: Summit, monkeypatch: pytest.MonkeyPatch
) -> None:
    chair = await chair_of(summit, 8)
    await chair.act(SetSpeakingLimit(77))
    asked, read = list[tuple[Any, ...]](), summit.recorder.run

    async def noted(*what: Any) -> CommittedBatch:
        asked.append(what)
        return await read(*what)

    monkeypatch.setattr(summit.recorder, "run", noted)
    size = (await summit.recorder.state(RECORD)).size
    assert [*await seqs(await summit.call("public"), size)] == [*range(size)]
    assert not asked


async def test_full_pages_are_made_once_for_all_readers(
    summit: Summit, monkeypatch: pytest.MonkeyPatch
) -> None:
    await chair_of(summit, 8)
    looked: list[int] = []

    def counted(meeting: Any, entry: Any) -> str:
        looked.append(entry.seq)
        return audience_of_entry(meeting, entry)

    await forget(summit)
    monkeypatch.setattr(journal, "audience_of_entry", counted)
    size = len(await summit.recorder.entries(RECORD))
    await seqs(await summit.call("public"), size)
    first = len(looked)
    for _ in range(5):
        await seqs(await summit.call("public"), size)
    assert len(looked) - first < first, "only the last page is looked through again"


async def test_who_cannot_be_given_a_page_is_told_to_come_back(
    summit: Summit, monkeypatch: pytest.MonkeyPatch
) -> None:
    chair = await chair_of(summit, 3)
    await forget(summit)

    async def fails(*_: object) -> None:
        raise NotStored("the disk does not answer")

    with monkeypatch.context() as broken:
        broken.setattr(summit.recorder, "run", fails)
        late = await summit.call("public")
        assert (await late.until("bye"))["reason"] == "restart"
        assert chair.connection.live
    size = (await summit.recorder.state(RECORD)).size
    assert await seqs(await summit.call("public"), size)


async def test_one_failing_read_sends_all_away_who_wait_for_it(
    summit: Summit, monkeypatch: pytest.MonkeyPatch
) -> None:
    await chair_of(summit, 3)
    await forget(summit)
    asked, go = [], asyncio.Event()

    async def fails(*_: object) -> None:
        asked.append(1)
        await go.wait()
        raise NotStored("the disk does not answer")

    monkeypatch.setattr(summit.recorder, "run", fails)
    late = [await summit.call("public") for _ in range(5)]
    first = [asyncio.ensure_future(one.until("bye")) for one in late]
    await asyncio.sleep(0)
    go.set()
    await asyncio.wait(first)
    assert {(await one)["reason"] for one in first} == {"restart"}
    assert len(asked) == 1


async def test_who_resumes_over_a_release_gets_what_it_opened(summit: Summit) -> None:
    """What was passed over while it was closed stands before the cursor."""
    chair = await chair_of(summit, 0)
    office = await summit.call("secretariat")
    await chair.act(OpenItem(ItemId("behind")))
    closed = ProposeOutcome("leaders", {"text": WORDS}, verb="agree", item=ItemId("behind"))
    for last in (closed, CloseItem(ItemId("behind")), CloseMeeting()):
        assert (await chair.act(last))["type"] == "accepted"
    before = (await summit.recorder.state(RECORD)).size
    assert (await office.act(ReleaseItem(ItemId("behind"))))["type"] == "accepted"
    size = (await summit.recorder.state(RECORD)).size
    came_back = await summit.call("public", cursor=Cursor("public", before))
    assert await seqs(came_back, size) == await seqs(await summit.call("public"), size)
    [reset] = [one for one in came_back.got if one["type"] == "reset"]
    assert reset["audience"] == "public"
    goes_on = await summit.call("public", cursor=Cursor("public", size))
    await goes_on.until("upto")
    assert "reset" not in {one["type"] for one in goes_on.got}


async def test_readers_from_anywhere_come_to_the_same_pages(
    summit: Summit, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(journal, "PAGE_ENTRIES", 8)
    monkeypatch.setattr(journal, "PAGE_BYTES", 1_000_000)
    room = await summit.hub.room(RECORD)
    size = room.journal.size
    assert size > 9
    for start in range(size):
        assert (await room.journal.page("public", start)).reached == min(start // 8 * 8 + 8, size)


async def test_who_changes_class_while_a_page_is_read_gets_nothing_of_the_old_one(
    summit: Summit, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A page that is read when the reader must begin anew is not sent after all."""
    chair = await chair_of(summit, 3)
    heir = await summit.call("p2")
    await summit.admit("p2")
    await heir.until_entry("seat-taken")
    back = await summit.call("p2")
    run, asked, go = summit.recorder.run, asyncio.Event(), asyncio.Event()

    async def slowly(record: str, start: int, end: int | None = None) -> CommittedBatch:
        asked.set()
        await go.wait()
        return await run(record, start, end)

    back.room.journal._stretches.clear()
    back.room.journal._pages.clear()
    monkeypatch.setattr(summit.recorder, "run", slowly)
    reading = asyncio.ensure_future(back.until("reset"))
    await asked.wait()
    await chair.act(PassChair(ParticipantId("p2")))
    go.set()
    await reading
    assert "entries" not in {m["type"] for m in back.got}
    size = (await summit.recorder.state(RECORD)).size
    assert await seqs(back, size) == list(range(size))


async def test_what_was_told_before_gives_way_to_what_is_told_now() -> None:
    connection = Connection("p1")
    for number in range(1000):
        connection.push_if_changed("presence", f'{{"n":{number:0100}}}')
    connection.end("gone")
    texts = [text async for text in connection.frames()]
    assert len(texts) == 1, "nothing but the goodbye"


async def test_a_page_of_entries_that_a_class_may_not_see_has_an_end(
    summit: Summit, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(journal, "PAGE_ENTRIES", 3)
    monkeypatch.setattr(journal, "PAGE_BYTES", 1_000_000)  # so that their number ends it
    monkeypatch.setattr(journal, "audience_of_entry", lambda *_: "secretariat")
    room = await summit.hub.room(RECORD)
    page = await room.journal.page("public", 0)
    assert (page.entries, page.reached) == ([], 3)
    end = await room.journal.page("public", room.journal.size)
    assert (end.entries, end.reached) == ([], room.journal.size)


async def test_each_class_reads_what_it_may_and_those_who_see_the_same_share_its_pages(
    summit: Summit, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Page by page, in any order: a class never gets another's page, packed or not."""
    monkeypatch.setattr(journal, "PAGE_BYTES", 1_000)
    monkeypatch.setattr(subscriptions, "PACKED_FROM", 0)
    chair = await chair_of(summit, 1)
    await summit.admit("p2", "p3", "p9")
    await chair.act(OpenItem(ItemId("behind")))
    assert (await chair.act(SetSpeakingLimit(99)))["type"] == "accepted"
    closed = {"text": {"en": "Quiet.", "fr": "Silence."}}
    for _ in range(3):
        await chair.act(ProposeOutcome("leaders", closed, verb="agree", item=ItemId("behind")))
    entries = await summit.recorder.entries(RECORD)
    packs: list[str] = []

    def counted(text: str) -> bytes:
        packs.append(text)
        return packed(text)

    monkeypatch.setattr(subscriptions, "packed", counted)
    for actor in ("public", "p2", "p3", "secretariat", "public", "p9"):
        device = await summit.call(actor)
        found = await seqs(device, len(entries))
        audience = device.connection.audience or ""
        meeting = device.room.journal.meeting
        size = len(found) and found[-1] + 1
        assert found == [e.seq for e in entries[:size] if visible(meeting, e, audience)], actor
        if actor != "secretariat":
            device.hang_up()
    full = [text for text in packs if '"checkpoint":null' in text]
    assert len(full) == len(set(full))


async def test_those_of_many_classes_who_come_at_once_cost_one_reading(
    summit: Summit, monkeypatch: pytest.MonkeyPatch
) -> None:
    await chair_of(summit, 4)
    who = ("p2", "p3", "p4", "p9")
    await summit.admit(*who)
    room = await summit.hub.room(RECORD)
    async with asyncio.timeout(5):
        while room._screens.asked:  # noqa: ASYNC110
            await asyncio.sleep(0)
    made: list[int] = []
    real = journal.Journal._made

    async def counted(self: journal.Journal, audience: str, start: int) -> journal.Page | None:
        made.append(start)
        return await real(self, audience, start)

    monkeypatch.setattr(journal.Journal, "_made", counted)
    devices = [await summit.call(one) for one in (*who, "public", "public")]
    size = room.journal.size
    await asyncio.gather(*(seqs(device, size) for device in devices))
    full = [start for start in made if start < size - 12]
    assert len(full) == len(set(full)), "each page of the past is made once"
    assert len({device.connection.audience for device in devices}) > 3


async def test_what_is_new_behind_closed_doors_is_told_to_those_inside_alone(
    summit: Summit,
) -> None:
    """Each as it happens: an entry of which the public hears nothing, and one that everybody sees."""
    chair = await chair_of(summit, 0)
    await summit.admit("p2")
    inside, outside = await summit.call("p2"), await summit.call("public")
    await chair.act(OpenItem(ItemId("behind")))
    for device in (inside, outside):
        await seqs(device, (await summit.recorder.state(RECORD)).size)
    text = {"text": {"en": "Quiet.", "fr": "Silence."}}
    closed = ProposeOutcome("leaders", text, verb="agree", item=ItemId("behind"))
    [behind] = (await chair.act(closed))["seqs"]
    [limit] = (await chair.act(SetSpeakingLimit(99)))["seqs"]
    assert {behind, limit} <= set(await seqs(inside, limit + 1))
    assert {behind, limit} & set(await seqs(outside, limit + 1)) == {limit}
