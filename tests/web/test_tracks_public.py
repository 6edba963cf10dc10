"""[TRACK-2] [TRACK-4] [COMMITMENT-7] [MESSAGE-5] What everybody may read; what is closed is absent."""

import random
from datetime import date

import pytest

from hemicycle.procedure.core.actor import SECRETARIAT
from hemicycle.procedure.standing_body.commitments.commands import (
    EnterCommitment,
    ReleaseCommitment,
    ReportProgress,
    SettleCommitment,
)
from hemicycle.procedure.standing_body.commitments.state import Owner
from hemicycle.procedure.standing_body.messages.commands import EnterMessage, ReleaseMessage
from hemicycle.procedure.standing_body.tracks.commands import (
    AttachMeeting,
    OpenTrack,
    ReleaseTrack,
)
from hemicycle.procedure.words import CommitmentId, MeetingId, MessageId, TrackId
from tests.web.conftest import House
from tests.web.followed import NRC, REPORTS, TRACK, begin, held, hold, meeting_file

BODY = "/en/bodies/nrc"
PAGE, DIALOGUE = f"{BODY}/follow-up", f"{BODY}/tracks/dialogue"
PAGES = (PAGE, f"{PAGE}/due.ics", BODY, f"{BODY}/record", f"{BODY}/record.jsonl")


async def read(house: House, path: str) -> str:
    async with house.client() as browser:
        return (await browser.get(path)).text


async def test_who_owes_what_by_when(house: House) -> None:
    """The sentence, who, by when; the message and its steps; the body's page leads there."""
    await begin(house)
    assert "follow-up" not in await read(house, "/en/bodies/nrc")
    await hold(house)
    page = await read(house, PAGE)
    for words in (REPORTS, "30 Apr 2022", "United Nations Security Council", "none yet"):
        assert words in page
    assert PAGE in await read(house, "/en/bodies/nrc")
    calendar = await read(house, f"{PAGE}/due.ics")
    assert "DTSTART;VALUE=DATE:20220430" in calendar
    assert calendar.count("BEGIN:VEVENT") == 1
    assert "rendront compte des pourparlers" in await read(house, "/fr/bodies/nrc/follow-up")


async def test_a_track_goes_through_the_meetings(house: House) -> None:
    """[TRACK-2] Newest first; one that says nothing stands there; one from before is attached."""
    await hold(house, meeting_file("nrc-0", "Before", "2022-01-12T09:00:00Z", parts=()))
    await begin(house)
    await hold(house)
    await hold(house, meeting_file("nrc-2", "Silent", "2022-03-10T14:00:00Z", parts=(TRACK,)))
    page = await read(house, DIALOGUE)
    assert "Before" not in page
    attach = AttachMeeting(TrackId("dialogue"), MeetingId("nrc-0"))
    await house.act(SECRETARIAT, attach, NRC)
    page = await read(house, DIALOGUE)
    places = [page.index(f">{title}<") for title in ("Silent", "First meeting", "Before")]
    assert places == sorted(places)
    assert "The Council will go on with dialogue." in page
    assert page.count("says nothing on this track") == 1
    assert "Attached by the secretariat." in page


async def test_a_closed_meeting_says_on_a_track_what_its_readout_says(house: House) -> None:
    """[TRACK-2] Nothing before it is out, and then in its words."""
    await begin(house)
    await house.act(SECRETARIAT, OpenTrack(TrackId("dialogue"), {"title": {"en": "Dialogue"}}), NRC)
    await hold(house, meeting_file(access="closed"))
    assert "go on with dialogue" not in await read(house, DIALOGUE)
    await house.publish("nrc-1")
    page = await read(house, DIALOGUE)
    assert "The participants agreed on The Council will go on with dialogue." in page
    assert "From the readout" in page


class Oracle:
    """A record in which things are entered by chance; which words everybody may read, and which not."""

    def __init__(self, house: House, seed: int) -> None:
        self.house, self.dice = house, random.Random(seed)
        self.open: set[str] = set()
        self.shut: set[str] = set()
        self.tracks: list[tuple[str, bool]] = []

    def said(self, *, seen: bool) -> dict[str, str]:
        word = f"w{self.dice.getrandbits(48):012x}"
        (self.open if seen else self.shut).add(word)
        return {"en": word}

    async def do(self, command: object) -> int:
        size = (await held(self.house)).size
        await self.house.act(SECRETARIAT, command, NRC)
        return size

    def track_for(self, *, closed: bool, released: bool) -> TrackId | None:
        fit = [name for name, hidden in self.tracks if closed or not hidden]
        chosen = bool(fit) and self.dice.random() < 0.6 and not released
        return TrackId(self.dice.choice(fit)) if chosen else None

    async def enter(self) -> None:
        closed, released = self.dice.random() < 0.6, self.dice.random() < 0.2
        kind = self.dice.choice((self.track, self.commitment, self.commitment, self.message))
        await kind(closed=closed, released=closed and released)

    async def track(self, *, closed: bool, released: bool) -> None:
        seen = released or not closed
        name = TrackId(self.said(seen=seen)["en"])
        await self.do(OpenTrack(name, {"title": self.said(seen=seen)}, closed=closed))
        self.tracks.append((name, not seen))
        if released:
            await self.do(ReleaseTrack(name))

    async def commitment(self, *, closed: bool, released: bool) -> None:
        seen = released or not closed
        judged = self.dice.random() < 0.3
        texts = {"text": self.said(seen=seen)}
        texts |= {"condition": self.said(seen=seen)} if judged else {}
        on = self.track_for(closed=closed, released=released)
        judge = "chair" if judged else ""
        entered = EnterCommitment(
            [Owner("FR")], texts, date(2030, 1, 1), on, judge=judge, closed=closed  # type: ignore[arg-type]
        )  # fmt: skip
        one = CommitmentId(f"g{await self.do(entered)}")
        if not judged:
            await self.do(ReportProgress(one, "FR", self.said(seen=seen)))
        if self.dice.random() < 0.3:
            await self.do(SettleCommitment(one, "lapsed", reason=self.said(seen=seen)))
        if released:
            await self.do(ReleaseCommitment(one))

    async def message(self, *, closed: bool, released: bool) -> None:
        seen = released or not closed
        texts = {"party": self.said(seen=seen), "text": self.said(seen=seen)}
        on = self.track_for(closed=closed, released=released)
        one = MessageId(f"w{await self.do(EnterMessage('offer', texts, None, on, None, closed))}")
        if released:
            await self.do(ReleaseMessage(one))

    async def read(self) -> str:
        """Every byte that everybody may read of it; the address of a page is the reader's own."""
        told = [await read(self.house, path) for path in PAGES]
        async with self.house.client() as browser:
            for name, hidden in self.tracks:
                answer = await browser.get(f"{BODY}/tracks/{name}")
                assert (answer.status_code == 404) is hidden
                told.append(answer.text.replace(name, "") if hidden else answer.text)
        return "".join(told)


@pytest.mark.parametrize("seed", range(4))
async def test_what_is_closed_is_in_no_byte_of_them(house: House, seed: int) -> None:
    """[TRACK-4] [COMMITMENT-7] [MESSAGE-5] Against an oracle that knows of each whether it is open."""
    await begin(house)
    oracle = Oracle(house, seed)
    for _ in range(14):
        await oracle.enter()
    told = await oracle.read()
    assert {one for one in oracle.shut if one in told} == set()
    assert {one for one in oracle.open if one not in told} == set()
    assert oracle.shut
    assert oracle.open
