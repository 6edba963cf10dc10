"""A meeting that is held in this process for browsers to watch, and what happens in it."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from msgspec.structs import replace

from bench.recorder import CHAIR, conference
from hemicycle.cli.composition import House, open_house
from hemicycle.cli.listening import bound, server
from hemicycle.procedure.codes import STATES
from hemicycle.procedure.core.actor import SECRETARIAT, Command
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.business.agenda.commands import AddItem, OpenItem
from hemicycle.procedure.meeting.business.floor.commands import (
    EndFloor,
    GiveFloor,
    RequestFloor,
    SetSpeakingLimit,
    WithdrawRequest,
)
from hemicycle.procedure.meeting.convening.commands import ConveneMeeting
from hemicycle.procedure.meeting.deciding.statements.commands import EnterStatement
from hemicycle.procedure.meeting.deciding.votes.commands import CancelVote, CastBallot, OpenVote
from hemicycle.procedure.meeting.kernel.lifecycle.commands import OpenMeeting
from hemicycle.procedure.meeting.kernel.seats.commands import AdmitParticipant, LeaveSeat, TakeSeat
from hemicycle.procedure.tally.vote import Ballot
from hemicycle.procedure.words import (
    ItemId,
    MemberCode,
    ParticipantId,
    RequestId,
    VoteId,
    in_no_language,
)
from hemicycle.rulebooks import rulebook
from hemicycle.settings import Settings

WORDS = {"en": "We welcome what was said, and would add a word on how it is to be done. " * 3}
BALLOTS: Sequence[Ballot] = ("yes", "yes", "no", "abstain")
AN_ITEM = 500
"""Entries until the next item is taken up."""


@dataclass
class Meeting:
    """A meeting that is held on the server, and how one acts in it."""

    house: House
    record: str
    base: str
    turn: int = 0
    item: int = -1

    async def act(self, actor: str, command: Command) -> int:
        """The act; the number of its first entry."""
        answer = await self.house.recorder.act(self.record, actor, command, None)
        if isinstance(answer, Refusal) and answer.code == "not-present":  # the browser has gone
            await self.house.recorder.act(self.record, actor, TakeSeat(), None)
            answer = await self.house.recorder.act(self.record, actor, command, None)
        assert not isinstance(answer, Refusal), (command, answer)
        return answer.seqs[0]

    async def limit(self) -> None:
        self.turn += 1
        await self.act(CHAIR, SetSpeakingLimit(60 + self.turn % 900))

    async def statement(self) -> None:
        meeting = await self.house.recorder.meeting(self.record)
        assert meeting.debate.speaker
        await self.act(meeting.debate.speaker.participant, EnterStatement(WORDS))

    async def hand(self) -> None:
        self.turn += 1
        await self.act(f"p{3 + self.turn % 20}", RequestFloor())

    async def seat(self) -> None:
        people = (await self.house.recorder.meeting(self.record)).seats.participants
        seated = people[ParticipantId("p7")].present
        await self.act("p7", LeaveSeat() if seated else TakeSeat())

    async def floor(self) -> None:
        meeting = await self.house.recorder.meeting(self.record)
        if meeting.debate.speaker:
            await self.act(CHAIR, EndFloor())
        else:
            self.turn += 1
            await self.act(CHAIR, GiveFloor(ParticipantId(f"p{3 + self.turn % 20}")))

    async def vote(self, apart_s: float) -> int:
        """Every delegation votes, one so long after the other; how many."""
        self.turn += 1
        asked = {"en": f"to meet again, {self.turn}"}
        seq = await self.act(CHAIR, OpenVote("simple-majority", asked))
        people = (await self.house.recorder.meeting(self.record)).seats.participants
        for number, person in enumerate(people):
            await self.act(person, CastBallot(VoteId(f"v{seq}"), BALLOTS[number % len(BALLOTS)]))
            await asyncio.sleep(apart_s)
        await self.act(CHAIR, CancelVote(VoteId(f"v{seq}"), {"en": "in error"}))
        return len(people)

    async def link(self) -> str:
        """A personal link of the chair."""
        people = (await self.house.recorder.meeting(self.record)).seats.participants
        (issued,) = await self.house.door.issue_links(self.record, [people[CHAIR]])
        return issued.link

    async def cleared(self) -> None:
        """Nobody speaks, no hand is raised, every seat is taken."""
        meeting = await self.house.recorder.meeting(self.record)
        if meeting.debate.speaker:
            await self.act(CHAIR, EndFloor())
        for request in meeting.debate.queue:
            await self.act(request.participant, WithdrawRequest(request.id))
        for person in meeting.seats.participants.values():
            if not person.present:
                await self.act(person.id, TakeSeat())


def convening(record: str, seats: int) -> ConveneMeeting:
    """A meeting of so many delegations."""
    alone = conference(record)
    people = [
        replace(
            alone.participants[0],
            slug=in_no_language(code.lower()),
            name=in_no_language(f"Head of {code}"),
            member=MemberCode(code),
        )
        for code in sorted(STATES)[:seats]
    ]
    return replace(alone, participants=people, rulebook=rulebook(None))


async def hold(house: House, base: str, record: str, seats: int, entries: int = 0) -> Meeting:
    """A meeting under way: everybody sits; with so long a record."""
    meeting = Meeting(house, record, base)
    answer = await house.recorder.convene(convening(record, seats))
    assert not isinstance(answer, Refusal), answer
    for number in range(1, seats + 1):
        await meeting.act(SECRETARIAT, AdmitParticipant(ParticipantId(f"p{number}")))
        await meeting.act(f"p{number}", TakeSeat())
    size = await meeting.act(CHAIR, OpenMeeting())
    for number in range(max(entries, size) // AN_ITEM + 1):
        await meeting.act(CHAIR, AddItem(ItemId(f"item-{number}"), {"en": f"Item {number}"}))
    while size < entries or meeting.item < 0:
        if size // AN_ITEM > meeting.item:
            meeting.item = size // AN_ITEM
            await meeting.act(CHAIR, OpenItem(ItemId(f"item-{meeting.item}")))
        await meeting.floor()
        await meeting.statement()
        await meeting.limit()
        await meeting.floor()
        seq = await meeting.act("p9", RequestFloor())
        size = await meeting.act("p9", WithdrawRequest(RequestId(f"r{seq}")))
    return meeting


@asynccontextmanager
async def served(folder: Path) -> AsyncIterator[tuple[House, str]]:
    """A server in this process, and its address."""
    listening = bound("127.0.0.1", 0)
    base = f"http://127.0.0.1:{listening.getsockname()[1]}"
    settings = Settings(base_url=base)
    async with open_house(folder, settings) as house:
        serving = server(
            house.app, lines=house.lines, at_once=house.at_once, reception=house.reception
        )
        running = asyncio.create_task(serving._serve([listening]))  # noqa: SLF001
        try:
            yield house, base
        finally:
            serving.should_exit = True
            await running
