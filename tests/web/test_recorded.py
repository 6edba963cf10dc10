"""Recorded statements over HTTP: who hands one in, who is given it before and after it is played, in which ranges."""

from collections.abc import Iterator
from hashlib import sha256

import httpx2
import pytest
from msgspec.structs import replace

from hemicycle.attachments import films
from hemicycle.attachments.places import places_of_recordings
from hemicycle.attachments.recordings import Recording
from hemicycle.keeping.place import Sought
from hemicycle.procedure.core.actor import SECRETARIAT
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.business.floor.commands import EndFloor, GiveFloor
from hemicycle.procedure.meeting.business.publication.commands import RedactText
from hemicycle.procedure.meeting.business.recordings.commands import PlayRecorded, StopRecorded
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import ParticipantId
from tests.attachments.files import PDF
from tests.attachments.films import MP4, WEBM, mp4, webm
from tests.web.conftest import CALL, House
from tests.web.delegated import convene, council, head
from tests.web.test_documents import seat

OWN = f"/room/{CALL}/recorded"
JSON = {"Accept": "application/json"}
TESTED = {
    "length_ms": "60000",
    "width": "1280",
    "height": "720",
    "heard": "1",
    "speaker": "Ana Bolt, President",
    "item": "",
}
DELEGATION = "/delegation/waters/JO/recorded/waters-2"


async def delegates(house: House) -> list[ParticipantId]:
    """Those of different members, the chair left out."""
    meeting = await house.recorder.meeting(CALL)
    assert meeting.sitting
    people = meeting.seats.participants.values()
    found = {one.member: one.id for one in people if one.role == "delegate" and one.member}
    return [one for one in found.values() if one != meeting.sitting.chair]


async def sent(
    client: httpx2.AsyncClient, content: bytes = WEBM, at: str = OWN, **changes: str
) -> httpx2.Response:
    file = {"file": ("statement.webm", content, "text/html")}
    return await client.post(at, data={**TESTED, **changes}, files=file, headers=JSON)


async def handed(house: House, client: httpx2.AsyncClient, content: bytes = WEBM) -> Recording:
    answer = await sent(client, content)
    assert answer.status_code == 201, answer.text
    found: list[Recording] = await house.app.state.site.recordings.of(CALL)
    return found[-1]


def order(one: Recording, **changes: object) -> PlayRecorded:
    words = {"und": one.speaker}
    known = {"party": one.party, "digest": one.digest, "format": one.format, "size": one.size}
    return PlayRecorded(**{**known, "length_ms": one.length_ms, "speaker": words, **changes})  # type: ignore[arg-type]


def address(one: Recording) -> str:
    return f"/meetings/{CALL}/recorded/{one.digest}"


async def test_only_those_whose_work_it_is_are_given_it_before(live: House) -> None:
    """[RECORDED-6] Its delegation, the chair, the office and interpreters; nothing of it stands on the record."""
    mine, other, *_ = await delegates(live)
    before = (await live.recorder.meeting(CALL)).size
    own = await seat(live, mine)
    one = await handed(live, own)
    assert (await live.recorder.meeting(CALL)).size == before
    stranger, office = await seat(live, other), await live.secretariat()
    chair = await seat(live, (await live.recorder.meeting(CALL)).sitting.chair)  # type: ignore[union-attr]
    for client in (own, office, chair):
        assert (await client.get(address(one))).content == WEBM
        assert [row["digest"] for row in (await client.get(f"{OWN}/listed")).json()] == [one.digest]
    for client in (stranger, live.client()):
        assert (await client.get(address(one))).status_code == 404
    assert (await stranger.get(f"{OWN}/listed")).json() == []
    assert (await live.client().get(f"{OWN}/listed")).status_code == 404
    assert "Ana Bolt" in (await office.get(f"/secretariat/meetings/{CALL}")).text
    page = (await own.get(OWN)).text
    assert "1:00" in page
    assert "1280 × 720" in page
    assert "Ana Bolt" not in (await stranger.get(OWN)).text


async def test_it_is_given_in_ranges_and_runs_nothing(live: House) -> None:
    """[RECORDED-5] Each range for itself; it belongs to no origin, and no cache on the way keeps it."""
    own = await seat(live, (await delegates(live))[0])
    one = await handed(live, own, MP4)
    whole = await own.get(address(one))
    assert whole.headers["content-type"] == "video/mp4"
    assert whole.headers["accept-ranges"] == "bytes"
    assert whole.headers["content-security-policy"] == "default-src 'none'; sandbox"
    assert whole.headers["x-content-type-options"] == "nosniff"
    assert whole.headers["cache-control"] == "private, no-store"
    part = await own.get(address(one), headers={"Range": "bytes=4-11"})
    assert (part.status_code, part.content) == (206, MP4[4:12])
    assert part.headers["content-range"] == f"bytes 4-11/{len(MP4)}"
    tail = await own.get(address(one), headers={"Range": "bytes=-5"})
    assert (tail.status_code, tail.content) == (206, MP4[-5:])
    beyond = await own.get(address(one), headers={"Range": f"bytes={len(MP4)}-"})
    assert beyond.status_code == 416


async def test_it_is_played_under_the_floor_and_seen_by_all_from_then_on(live: House) -> None:
    """[RECORDED-1] [RECORDED-6] What its delegation handed in alone; stopped amid it is given to the public no more."""
    mine, other, *_ = await delegates(live)
    one = await handed(live, await seat(live, mine))
    speaker = (await live.recorder.meeting(CALL)).debate.speaker
    assert speaker
    await live.act(speaker.participant, EndFloor())
    chair = (await live.recorder.meeting(CALL)).sitting.chair  # type: ignore[union-attr]
    for who in (other, mine):
        await live.act(chair, GiveFloor(who))
        for wrong in (
            order(one, digest="0" * 64),
            order(one, length_ms=1),
            order(one, speaker={"und": "Somebody else"}),
        ):
            answer = await live.recorder.act(CALL, SECRETARIAT, wrong, None)
            assert isinstance(answer, Refusal)
            assert answer.code == "no-such-recording"
        answer = await live.recorder.act(CALL, SECRETARIAT, order(one), None)
        assert isinstance(answer, Refusal) is (who == other)
        if who == other:
            await live.act(chair, EndFloor())
    public = live.client()
    assert (await public.get(address(one), headers={"Range": "bytes=0-3"})).status_code == 206
    entry = next(e for e in await live.recorder.entries(CALL) if e.kind == "recording-begun")
    assert entry.fact.digest == one.digest  # type: ignore[attr-defined]
    await live.act(chair, StopRecorded())
    assert (await public.get(address(one))).status_code == 404
    answer = await live.recorder.act(CALL, mine, order(one), None)
    assert not isinstance(answer, Refusal)
    live.clock.at += 100_000
    await live.act(chair, EndFloor())
    assert (await public.get(address(one))).content == WEBM
    # Played, it is withdrawn no more; erased, its file is gone for good.
    own = await seat(live, mine)
    await own.post(f"{OWN}/withdraw", data={"recording": str(one.id)})
    assert (await public.get(address(one))).status_code == 200
    await live.act(SECRETARIAT, RedactText(entry.seq))
    await live.followers.current()
    again = next(
        e for e in reversed(await live.recorder.entries(CALL)) if e.kind == "recording-begun"
    )
    await live.act(SECRETARIAT, RedactText(again.seq))
    await live.followers.current()
    assert (await own.get(address(one))).status_code == 404
    assert not await live.app.state.site.recordings.of(CALL)


@pytest.mark.parametrize(
    ("content", "changes", "words"),
    [
        (PDF, {}, "no MP4 or WebM"),
        (mp4("hvc1", "mp4a"), {}, "how it is coded"),
        (WEBM, {"length_ms": ""}, "not tested"),
        (WEBM, {"length_ms": "999999999"}, "four hours"),
        (WEBM, {"width": "0"}, "no picture"),
        (WEBM, {"speaker": " "}, "who speaks"),
        (b"", {}, "Choose a video"),
    ],
)
async def test_what_is_refused_says_what_to_do_and_loses_nothing(
    convened: House, content: bytes, changes: dict[str, str], words: str
) -> None:
    """[RECORDED-7] What was handed in before stands."""
    own = await seat(convened, (await delegates(convened))[0])
    one = await handed(convened, own)
    answer = await sent(own, content, **changes)
    assert answer.status_code == 409
    assert words in answer.json()["words"]
    assert (await own.get(address(one))).content == WEBM
    assert [r.digest for r in await convened.app.state.site.recordings.of(CALL)] == [one.digest]


async def test_another_takes_its_place_and_what_is_withdrawn_is_gone(convened: House) -> None:
    own = await seat(convened, (await delegates(convened))[0])
    first, second = await handed(convened, own), await handed(convened, own, MP4)
    recordings = convened.app.state.site.recordings
    assert [one.id for one in await recordings.of(CALL)] == [second.id]
    assert recordings.file(CALL, first.digest) is None
    assert (
        await own.post(f"{OWN}/withdraw", data={"recording": str(second.id)})
    ).status_code == 303
    assert not await recordings.of(CALL)
    assert recordings.file(CALL, second.digest) is None


async def test_a_start_removes_what_nothing_names(convened: House) -> None:
    own = await seat(convened, (await delegates(convened))[0])
    one, recordings = await handed(convened, own), convened.app.state.site.recordings
    stray = recordings.file(CALL, one.digest).with_name("0" * 64)
    stray.write_bytes(WEBM)
    await recordings.start()
    assert not stray.exists()
    assert recordings.file(CALL, one.digest)


async def test_a_delegation_hands_in_from_its_own_page(house: House) -> None:
    """[RECORDED-7] Days before, without taking a seat; another delegation has none of it."""
    await council(house)
    office = await convene(house, "waters-2", mode="virtual")
    ada = await head(house, office)
    assert DELEGATION in (await ada.get("/delegation/waters/JO")).text
    answer = await sent(ada, at=DELEGATION)
    assert answer.status_code == 201, answer.text
    [one] = await house.app.state.site.recordings.of("waters-2")
    assert (one.party, one.speaker) == ("JO", "Ana Bolt, President")
    assert (await ada.get(f"{DELEGATION}/{one.digest}")).content == WEBM
    assert "Ana Bolt" in (await ada.get(DELEGATION)).text
    assert (await ada.get(DELEGATION.replace("/JO/", "/MA/"))).status_code == 404
    assert (await ada.get(f"/delegation/waters/JO/recorded/{CALL}")).status_code == 404
    await ada.post(f"{DELEGATION}/withdraw", data={"recording": str(one.id)})
    assert not await house.app.state.site.recordings.of("waters-2")


async def test_whose_credentials_were_refused_or_who_may_not_speak_hands_in_nothing(
    live: House,
) -> None:
    """[RECORDED-7] [CREDENTIALS-4] Nor are they given what their delegation handed in before."""
    mine = (await delegates(live))[0]
    own = await seat(live, mine)
    one = await handed(live, own)
    recorder, whole = live.recorder, live.recorder.meeting

    def as_if(**changes: object) -> None:
        async def changed(record: str) -> Meeting:
            meeting = await whole(record)
            people, sitting = meeting.seats.participants, meeting.sitting
            assert sitting
            who = {**people, mine: replace(people[mine], **changes)}
            no_rights = replace(sitting, rulebook=replace(sitting.rulebook, observers=[]))
            return replace(
                meeting, seats=replace(meeting.seats, participants=who), sitting=no_rights
            )

        recorder.meeting = changed  # type: ignore[method-assign]

    gone: list[dict[str, object]] = [{"refused": True}, {"withdrawn": True}]
    for changes in gone:
        as_if(**changes)
        for at in (OWN, f"{OWN}/listed", address(one)):
            assert (await own.get(at)).status_code == 404
    as_if(role="observer")
    assert "data-recorded" not in (await own.get(OWN)).text
    gone.append({"role": "observer"})
    for changes in gone:
        as_if(**changes)
        assert (await sent(own, MP4)).status_code == 404
        answer = await own.post(f"{OWN}/withdraw", data={"recording": str(one.id)})
        assert answer.status_code == 404
    assert [kept.id for kept in await live.app.state.site.recordings.of(CALL)] == [one.id]


async def test_no_delegation_takes_the_room_of_all(convened: House) -> None:
    """[RECORDED-7] As much as three of the largest, and what is too much leaves what stood."""
    own = await seat(convened, (await delegates(convened))[0])
    meeting, recordings = await convened.recorder.meeting(CALL), convened.app.state.site.recordings
    [item, *_] = meeting.agenda.items
    one = await handed(convened, own, webm("V_VP8", more=bytes(1_500)))
    answer = await sent(own, MP4 + bytes(1_500), item=item)
    assert answer.status_code == 409
    assert "your delegation" in answer.json()["words"]
    assert [kept.id for kept in await recordings.of(CALL)] == [one.id]
    assert len([*recordings.file(CALL, one.digest).parent.iterdir()]) == 1
    assert (await sent(own, MP4 + bytes(2_000))).status_code == 201, "in place of the first"


async def test_after_its_days_what_was_played_stays_with_the_record_and_else_it_goes(
    live: House,
) -> None:
    """[RECORDED-6] A file goes with the last that names it: a row, or the record."""
    speaker, meeting = (await delegates(live))[0], await live.recorder.meeting(CALL)
    assert meeting.sitting
    assert meeting.debate.speaker
    recordings = live.app.state.site.recordings
    other = await seat(live, (await delegates(live))[1])
    await handed(live, other, MP4)
    one = await handed(live, await seat(live, speaker))
    await live.act(meeting.debate.speaker.participant, EndFloor())
    await live.act(meeting.sitting.chair, GiveFloor(speaker))
    await live.act(speaker, order(one))
    live.clock.at += 100_000
    await live.act(meeting.sitting.chair, EndFloor())
    [place] = places_of_recordings(live.door.register, recordings)
    assert await place.let_go(live.clock.at + 1) == 2
    assert not await recordings.of(CALL)
    assert recordings.file(CALL, one.digest).read_bytes() == WEBM
    assert (await live.client().get(address(one))).content == WEBM
    assert recordings.file(CALL, sha256(MP4).hexdigest()) is None


async def test_one_file_of_two_delegations_stays_with_the_one_that_has_it(convened: House) -> None:
    recordings = convened.app.state.site.recordings
    for who in (await delegates(convened))[:2]:
        assert (await sent(await seat(convened, who))).status_code == 201
    [first, second] = await recordings.of(CALL)
    [place] = places_of_recordings(convened.door.register, recordings)
    sought = Sought(marks=frozenset({f"seat:{CALL}/{first.participant}"}))
    [trace] = await place.find(sought)
    await place.erase(trace, sought)
    assert await recordings.of(CALL) == [second]
    assert recordings.file(CALL, second.digest)


async def test_what_a_file_says_of_itself_is_read_once(
    convened: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    read, parsed = [], films._webm

    def counted(head: bytes) -> Iterator[str]:
        read.append(len(head))
        return parsed(head)

    monkeypatch.setattr(films, "_webm", counted)
    one = await handed(convened, await seat(convened, (await delegates(convened))[0]))
    assert read == [len(WEBM)]
    assert (one.format, one.codecs, one.sound) == ("webm", "V_VP8 A_OPUS", True)
