"""What it costs to know what each person may do after an act. Run as `python -m bench.options`.

CPU of `follow` and of asking for every device, in process; at so many seats, with so many texts on the table and
requests on the list. Each act is made several times; between the rounds the same meeting goes on.
"""

import time
from collections.abc import Callable, Iterator
from itertools import count

from bench.collecting import collect_as_served
from bench.rows import Row
from hemicycle.procedure.core.actor import SECRETARIAT, Command, Submission, salted
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.business.floor import commands as floor
from hemicycle.procedure.meeting.business.outcomes.commands import ProposeOutcome
from hemicycle.procedure.meeting.convening.commands import ConveneMeeting
from hemicycle.procedure.meeting.deciding.statements.commands import EnterStatement
from hemicycle.procedure.meeting.deciding.votes import commands as votes
from hemicycle.procedure.meeting.kernel.lifecycle import commands as sitting
from hemicycle.procedure.meeting.kernel.seats import commands as seats
from hemicycle.procedure.meeting.options import Options
from hemicycle.procedure.meeting.record import decide, fold
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import Language, MeetingId, MemberCode, ParticipantId, in_no_language
from hemicycle.rulebooks import rulebook

ROUNDS = 7
LISTED = 60
WORLDS = ((27, 0, 0), (193, 0, 0), (193, 0, LISTED), (193, 100, LISTED), (193, 1000, LISTED))
"""Seats, texts on the table, requests on the list."""
HAND_US, FIRST_MS = 500, 10
START = 1_800_000_000_000
WORDS = {Language("en"): "to meet", Language("fr"): "de se réunir"}


class Venue:
    """A meeting of so many delegations, nearly all of whom are there."""

    def __init__(self, delegations: int, texts: int, listed: int) -> None:
        self.meeting, self.options, self.drawn = Meeting(), Options(), count(1)
        self.people = [ParticipantId(f"p{n}") for n in range(1, delegations + 1)]
        self.send(SECRETARIAT, convening_of(delegations))
        for who in self.people[:-ROUNDS]:
            self.arrive(who)
        self.send("p1", sitting.OpenMeeting())
        for n in range(texts):
            self.lay(self.people[n % (delegations - ROUNDS)])
        for who in self.people[2 : 2 + listed]:
            self.send(who, floor.RequestFloor("statement"))
        self.options.follow(self.meeting, START)

    def send(self, actor: str, command: Command) -> None:
        """Do it. Raises SystemExit where it is refused."""
        drawn = salted(command, f"{next(self.drawn):064x}")
        answer = decide(self.meeting, Submission(drawn, actor, START))
        if isinstance(answer, Refusal):
            raise SystemExit(f"{command}: {answer}")
        self.meeting = fold([entry for act in answer for entry in act], self.meeting)

    def arrive(self, who: ParticipantId) -> None:
        """Somebody is let in, and sits down."""
        if who != "p1":
            self.send(SECRETARIAT, seats.AdmitParticipant(who))
        self.send(who, seats.TakeSeat())

    def lay(self, who: str) -> None:
        """A text by all."""
        self.send(who, ProposeOutcome("participants", {"text": WORDS}, verb="decide"))

    def cost(self, act: Callable[[], object]) -> float:
        """The CPU of what each device is offered after an act, in microseconds."""
        known = {who: self.options.of(who) for who in (*self.people, SECRETARIAT)}
        act()
        begun = time.process_time_ns()
        self.options.follow(self.meeting, START)
        changed = [who for who, before in known.items() if self.options.of(who) is not before]
        spent = (time.process_time_ns() - begun) / 1000
        return spent if changed is not None else 0

    def first(self) -> float:
        """The CPU of the first options of everybody, in milliseconds."""
        begun = time.process_time_ns()
        made = Options()
        made.follow(self.meeting, START)
        for who in (*self.people, SECRETARIAT):
            made.of(who)
        return (time.process_time_ns() - begun) / 1e6

    def acts(self) -> Iterator[tuple[str, list[float]]]:
        """Each act with its costs."""
        here, late = self.people[70:] or self.people[5:], self.people[-ROUNDS:]
        asking, speaking = here[:ROUNDS], here[0]
        yield "hand", [self._sent(who, floor.RequestFloor("statement")) for who in asking]
        yield "floor given", [self._given() for _ in range(ROUNDS)]
        speaker = self.meeting.debate.speaker
        speaking = speaker.participant if speaker else speaking
        yield "statement", [self._sent(speaking, EnterStatement(WORDS)) for _ in range(ROUNDS)]
        yield "arrival", [self.cost(lambda w=who: self.arrive(w)) for who in late]
        yield "text laid", [self.cost(lambda: self.lay("p2")) for _ in range(ROUNDS)]
        yield "suspended", [self._interrupted() for _ in range(ROUNDS)]
        self.send("p1", floor.EndFloor())
        yield "vote opened", [self._opened() for _ in range(ROUNDS)]
        self.send("p1", votes.OpenVote("simple-majority", WORDS))
        vote = self.meeting.ballots.open
        assert vote is not None
        cast = votes.CastBallot(vote, "yes")
        yield "ballot", [self._sent(who, cast) for who in here[:ROUNDS]]

    def _sent(self, who: str, command: Command) -> float:
        return self.cost(lambda: self.send(who, command))

    def _given(self) -> float:
        if self.meeting.debate.speaker:
            self.send("p1", floor.EndFloor())
            self.options.follow(self.meeting, START)
        first = self.meeting.debate.queue[0].id
        return self._sent("p1", floor.GrantFloor(first))

    def _interrupted(self) -> float:
        spent = self._sent("p1", sitting.SuspendMeeting())
        self.send("p1", sitting.ResumeMeeting())
        self.options.follow(self.meeting, START)
        return spent

    def _opened(self) -> float:
        asked = {Language("en"): f"to meet again, {next(self.drawn)}"}
        spent = self._sent("p1", votes.OpenVote("simple-majority", asked))
        taken = self.meeting.ballots.open
        assert taken is not None
        self.send("p1", votes.CancelVote(taken, {"en": "in error"}))
        self.options.follow(self.meeting, START)
        return spent


def convening_of(delegations: int) -> ConveneMeeting:
    """A meeting of so many, a member each."""
    people = [_delegate(n) for n in range(delegations)]
    return ConveneMeeting(
        meeting=MeetingId("a-meeting"),
        body=None,
        mode="virtual",
        access="open",
        starts=START,
        ends=None,
        offset_min=0,
        host=ParticipantId("p1"),
        chair=ParticipantId("p1"),
        reporter=None,
        languages=[Language("en"), Language("fr")],
        title=WORDS,
        topic=WORDS,
        source=WORDS,
        rulebook=rulebook(None),
        participants=people,
        items=[],
        tracks=[],
        photo_order=None,
        photo_credit={},
    )


def _delegate(number: int) -> seats.ConvenedParticipant:
    return seats.ConvenedParticipant(
        slug=in_no_language(f"d{number}"),
        name=in_no_language(f"Delegate {number}"),
        role="delegate",
        member=MemberCode(f"M{number}"),
        gender=in_no_language("f"),
        office=WORDS,
        listed=True,
        capacity_member=None,
        capacity={},
        capacity_items=None,
    )


def measure(delegations: int, texts: int, listed: int) -> Iterator[Row]:
    """The rows of one meeting."""
    venue = Venue(delegations, texts, listed)
    collect_as_served()
    told = f"{delegations} seats, {texts:,} texts, {listed} on the list"
    goal = None if texts else FIRST_MS
    yield Row(
        f"first options of all: {told}", "CPU ms", [venue.first() for _ in range(ROUNDS)], goal=goal
    )
    for act, costs in venue.acts():
        yield Row(f"{act}: {told}", "CPU µs", costs, goal=HAND_US if act == "hand" else None)


if __name__ == "__main__":
    for world in WORLDS:
        for row in measure(*world):
            print(row)
