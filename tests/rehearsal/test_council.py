"""Twenty-seven delegations vote behind nginx with TLS, and everything goes wrong at once: each ballot counts as cast.

In mid-vote five lose their device, one link is stolen and the thief cut off, and the server is killed. The public and
the secretariat watch. Nobody knows more than what the pages offer.
"""

import asyncio
import json
import re
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from pathlib import Path

import pytest
from websockets.asyncio.client import connect
from websockets.exceptions import ConnectionClosed

from hemicycle.files import MeetingFile, read_meeting_file
from hemicycle.procedure.meeting.business.agenda.commands import OpenItem
from hemicycle.procedure.meeting.business.outcomes.commands import ProposeOutcome
from hemicycle.procedure.meeting.deciding.proposals.commands import AgreeProposal, PutAgenda
from hemicycle.procedure.meeting.deciding.votes.commands import CastBallot, CloseVote, OpenVote
from hemicycle.procedure.meeting.deciding.votes.state import Vote
from hemicycle.procedure.meeting.kernel.lifecycle.commands import CloseMeeting, OpenMeeting
from hemicycle.procedure.meeting.kernel.seats.commands import AdmitParticipant
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.tally.vote import Ballot
from hemicycle.procedure.words import ItemId, ParticipantId
from hemicycle.recorder.clock import SystemClock
from hemicycle.rehearsal.seat import Seat
from tests.nginx import Nginx, free_port

from .conftest import venue_in
from .device import PATIENCE_S, Device
from .mortal import Mortal

RECORD = "council-of-27"
LAPTOP = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"
PHONE = "Mozilla/5.0 (Linux; Android 16) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36"
PRESIDENCY, ROBBED = "IE", "DE"
DYING = ("FR", "PL", "RO", "MT", "SI")
AGAINST: dict[str, Ballot] = {"HU": "no", "SI": "no", "SK": "abstain", "MT": "abstain"}
VOTES = re.compile(r'<dl class="votes".*?</dl>', re.DOTALL)
WAY = re.compile(r'<dt class="(\w+)">.*?</dt><dd>(.*?)</dd>', re.DOTALL)


class Office:
    """The secretariat at its page: it hears of seats as it happens, and undoes a move."""

    def __init__(self, proxy: Nginx, link: Seat) -> None:
        self.seat = link
        self.seating: dict[str, list[dict[str, object]]] = {"moves": [], "openings": []}
        self._proxy, self._changed = proxy, asyncio.Event()

    async def listen(self) -> None:
        """Hear what is told of seats, over as many connections as it takes."""
        connections = connect(
            self.seat.live_url(RECORD),
            origin=self._proxy.base_url,  # type: ignore[arg-type]
            additional_headers={"Cookie": self.seat.cookies},
            ssl=self._proxy.trust(),
            max_size=None,
        )
        async for socket in connections:
            with suppress(ConnectionClosed):
                await socket.send(json.dumps({"type": "hello", "cursor": None, "packed": False}))
                async for text in socket:
                    self._hear(json.loads(text))

    def _hear(self, message: dict[str, object]) -> None:
        if message["type"] == "seating":
            self.seating = message  # type: ignore[assignment]
            self._changed.set()

    async def told_of(self, what: str, participant: str, **said: object) -> None:
        """Wait until it is told of this."""

        def told() -> bool:
            ours = [one for one in self.seating[what] if one["participant"] == participant]
            return any(all(one[key] == said[key] for key in said) for one in ours)

        async with asyncio.timeout(PATIENCE_S):
            while not told():
                self._changed.clear()
                await self._changed.wait()

    async def undo(self, participant: str) -> str:
        """Cut whoever holds the seat; the new link of its delegation."""
        answer = await self.seat._ask(
            "POST", f"/room/{RECORD}/undo-move", {"participant": participant}
        )
        assert answer.status_code == 200, answer.text
        return str(answer.json()["link"])


class Council:
    """Everybody's devices and links, by member; what each cast."""

    def __init__(self, proxy: Nginx, file: MeetingFile, links: dict[str, str]) -> None:
        self.proxy = proxy
        self.ids = {str(p.member): f"p{n}" for n, p in enumerate(file.convening.participants, 1)}
        self.links = {str(p.member): links[p.slug["und"]] for p in file.convening.participants}
        self.devices: dict[str, Device] = {}
        self.cast: dict[str, Ballot] = {}

    @property
    def chair(self) -> Device:
        return self.devices[PRESIDENCY]

    async def come(self, member: str, agent: str = LAPTOP) -> Device:
        """The delegation sits down at a device, by the link that it has."""
        device = Device(self.proxy, RECORD, agent)
        await device.come(self.links[member])
        self.devices[member] = device
        return device

    async def vote(self, member: str) -> None:
        """Its ballot, once the vote is seen."""
        device = self.devices[member]
        meeting = await device.sees(lambda m: m.ballots.open is not None)
        ballot = AGAINST.get(member, "yes")
        assert meeting.ballots.open
        await device.does(CastBallot(meeting.ballots.open, ballot))
        self.cast[member] = ballot

    async def adopt_agenda(self) -> None:
        """[AGENDA-6] Before any item; the gavel falls once the time for objections is over."""
        await self.chair.does(PutAgenda())
        put = (await self.chair.sees(lambda m: m.proposals.open is not None)).proposals.open
        assert put is not None
        await SystemClock().until(put.call_until)  # for which the rule waits
        await self.chair.does(AgreeProposal(put.id))

    async def gather(self) -> None:
        """Everybody comes, is let in, and the vote on a text of the presidency opens."""
        chair = await self.come(PRESIDENCY)
        await chair.sees(lambda m: m.sitting is not None)
        await asyncio.gather(*(self.come(member) for member in self.ids if member != PRESIDENCY))
        for member, participant in self.ids.items():
            if member != PRESIDENCY:
                await chair.does(AdmitParticipant(ParticipantId(participant)))
        await chair.sees(lambda m: all(p.present for p in m.seats.participants.values()))
        await chair.does(OpenMeeting())
        await self.adopt_agenda()
        await chair.does(OpenItem(ItemId("rivers")))
        text = {"en": "that rivers are kept clean", "fr": "que les fleuves soient propres"}
        await chair.does(ProposeOutcome("participants", {"text": text}, verb="agree"))
        [outcome] = (await chair.sees(lambda m: bool(m.outcomes.table))).outcomes.table.values()
        await chair.does(OpenVote("qualified-majority", outcome=outcome.id, digest=outcome.digest))


@pytest.fixture
def council_file() -> MeetingFile:
    file = read_meeting_file((Path(__file__).parent / "council.toml").read_text(encoding="utf-8"))
    assert isinstance(file, MeetingFile), file
    return file


@asynccontextmanager
async def served(
    data: Path, file: MeetingFile, nginx: Callable[..., Nginx]
) -> AsyncIterator[tuple[Council, Office, Mortal]]:
    port = free_port()
    proxy = nginx(port=port)
    data.mkdir()
    (data / "settings.toml").write_text(
        f'base_url = "{proxy.base_url}"\ntrusted_proxies = ["127.0.0.1"]\n'
    )
    async with venue_in(data) as venue:
        links = await venue.convene(file)
    office = Office(proxy, Seat(proxy.base_url, links[-1], proxy.trust(), PATIENCE_S))
    council = Council(proxy, file, {link.participant: proxy.base_url + link.path for link in links})
    server = Mortal(data, port, lives=1)
    living = asyncio.create_task(server.live())
    listening: asyncio.Task[None] | None = None
    try:
        await server.begun()
        assert await office.seat.take()
        listening = asyncio.create_task(office.listen())
        yield council, office, server
    finally:
        tasks = [living, *([] if listening is None else [listening])]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await asyncio.gather(*(device.die() for device in council.devices.values()))
        await office.seat.close()


def vote_of(meeting: Meeting) -> Vote:
    [vote] = meeting.ballots.votes.values()
    return vote


async def test_each_ballot_counts_as_it_was_cast_whatever_happens_in_mid_vote(
    tmp_path: Path, council_file: MeetingFile, nginx: Callable[..., Nginx]
) -> None:
    async with served(tmp_path / "data", council_file, nginx) as (council, office, server):
        public = Device(council.proxy, RECORD, LAPTOP)
        public.watch()
        council.devices["the public"] = public
        await council.gather()
        calm = [who for who in council.ids if who not in (*DYING, ROBBED)]
        await asyncio.gather(*(council.vote(member) for member in calm[:9]))

        # Five devices die without a word; their delegations go on by the same link on their phones.
        await asyncio.gather(*(council.devices[member].die() for member in DYING))
        await asyncio.gather(*(council.come(member, PHONE) for member in DYING))
        await asyncio.gather(*(council.vote(member) for member in DYING))

        # A link is opened elsewhere, and continued there; the secretariat sees both, and undoes it.
        robbed, seat = council.devices[ROBBED], council.ids[ROBBED]
        thief = council.devices["a thief"] = Device(council.proxy, RECORD, PHONE)
        assert (await thief.web.get(council.links[ROBBED])).status_code == 409
        await office.told_of("openings", seat, in_use=True)
        await thief.come(council.links[ROBBED])
        assert await robbed.sent_out() == "moved"
        await office.told_of("moves", seat, standing=True)
        stolen, council.links[ROBBED] = council.links[ROBBED], await office.undo(seat)
        assert await thief.sent_out() in ("revoked", "moved")
        assert (await thief.web.get(stolen)).status_code == 404
        await robbed.die()
        await council.come(ROBBED)

        # Others cast while the server is killed; whoever has no answer asks again until there is one.
        falling = [asyncio.create_task(council.vote(member)) for member in (ROBBED, *calm[9:15])]
        await asyncio.wait(falling, return_when=asyncio.FIRST_COMPLETED)
        server.strike()
        await asyncio.gather(*falling)
        assert server.kills == 1
        await asyncio.gather(*(council.vote(member) for member in calm[15:]))

        watched = await public.sees(lambda m: set(vote_of(m).ballots) == set(council.ids))
        await council.chair.does(CloseVote(vote_of(watched).id))
        watched = await public.sees(lambda m: vote_of(m).status == "closed")
        await council.chair.does(CloseMeeting())
        await office.told_of("moves", seat, standing=False)  # after the restart, too
        assert len(council.cast) == 27
        assert vote_of(watched).declared == council.cast
        assert vote_of(watched).result == "adopted"
        assert await office.seat.publish(RECORD)
        place = f"/en/meetings/{RECORD}"
        assert (
            printed((await public.web.get(f"{place}/record?kind=decisions")).text) == council.cast
        )
        page = (await public.web.get(f"{place}/readout")).text
        counts = (
            r"23 votes in favour, 2 against \([^)]+ and [^)]+\), 2 abstentions \([^)]+ and [^)]+\)"
        )
        assert re.search(counts, page)


def printed(page: str) -> dict[str, str]:
    """Who voted how, as the page prints it."""
    [votes] = VOTES.findall(page)
    return {
        code: way
        for way, codes in WAY.findall(votes)
        for code in re.findall(r'<span class="code"[^>]*>(.*?)</span>', codes)
    }
