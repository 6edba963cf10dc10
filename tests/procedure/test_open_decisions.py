"""[DECISION-1] An open decision is shut to everything but itself: whoever tries whatever, its end is the same.

Each of the open decisions is held in two meetings: one in which nobody interferes, and one in which everybody may send
anything that there is. Whatever the rules let through, register, text and question stay what they were, each delegation
can still decide, and the end is the same. A rule that is taken away is found (`PLANTED`).
"""

from collections.abc import Callable
from dataclasses import replace as altered
from random import Random
from typing import Any

import pytest
from msgspec.structs import replace

from hemicycle.procedure.conduct import Method
from hemicycle.procedure.core.act import Act
from hemicycle.procedure.core.actor import SECRETARIAT, SYSTEM, Command, Submission, salted
from hemicycle.procedure.core.entry import Entry
from hemicycle.procedure.core.record_type import RecordType
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.core.subject import Subject
from hemicycle.procedure.meeting.business.floor import commands as floor
from hemicycle.procedure.meeting.business.floor.entries import RequestWithdrawn
from hemicycle.procedure.meeting.business.outcomes import commands as outcomes
from hemicycle.procedure.meeting.deciding.consensus import commands as consensus
from hemicycle.procedure.meeting.deciding.correspondence import commands as post
from hemicycle.procedure.meeting.deciding.credentials import commands as credentials
from hemicycle.procedure.meeting.deciding.electorate import voting_for
from hemicycle.procedure.meeting.deciding.motions import commands as motions
from hemicycle.procedure.meeting.deciding.proposals import commands as proposals
from hemicycle.procedure.meeting.deciding.silence import commands as silence
from hemicycle.procedure.meeting.deciding.votes import commands as votes
from hemicycle.procedure.meeting.deciding.votes.state import Vote
from hemicycle.procedure.meeting.kernel.lifecycle import commands as sitting
from hemicycle.procedure.meeting.kernel.seats import commands as seats
from hemicycle.procedure.meeting.record import MEETING, Settle
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.tally.vote import Ballot
from hemicycle.procedure.words import ItemId, MemberCode, OutcomeId, ParticipantId
from tests.procedure.anything import anything
from tests.procedure.every_rule import every_rule
from tests.procedure.meetings import PEOPLE, START, convening, participant
from tests.profiles import examples

ON_LIST = [*PEOPLE, participant("dan", "DD"), participant("guest", None, "observer")]
IDS = [f"p{n}" for n in range(1, len(ON_LIST) + 1)]
DELEGATIONS = ("AA", "BB", "CC", "DD")
BALLOTS: dict[str, Ballot] = {"AA": "yes", "BB": "no", "CC": "yes", "DD": "abstain"}
DAY_MS = 86_400_000
STEPS, TRIES = 8, 20
METHODS: dict[str, Method] = {"roll-call": "roll-call", "hands": "show-of-hands"}
KINDS = ("call", "vote", "roll-call", "hands", "amendment", "motion", "silence", "proposal", "post")
ENDS_ITSELF = {
    "call": ("consensus", "referendum"),
    "silence": ("silence", "referendum"),
    "proposal": ("proposals",),
    "post": ("correspondence",),
}
"""The subjects whose acts are the decision itself; else the votes."""


class Meet:
    """A meeting by the rules of a record type."""

    def __init__(self, kind: RecordType[Meeting]) -> None:
        self.kind, self.now, self.meeting = kind, START, Meeting()
        self.entries: list[Entry] = []

    def copy(self) -> "Meet":
        twin = Meet(self.kind)
        twin.now, twin.meeting, twin.entries = self.now, self.meeting, [*self.entries]
        return twin

    def ask(self, actor: str, command: Command) -> Any:
        return self.kind.advance(
            self.meeting, Submission(salted(command, "5a" * 32), actor, self.now)
        )

    def send(self, actor: str, command: Command) -> Any:
        answer = self.ask(actor, command)
        if isinstance(answer, Refusal):
            return answer
        acts, self.meeting = answer
        self.entries += [entry for act in acts for entry in act]
        return None

    def must(self, actor: str, command: Command) -> None:
        refused = self.send(actor, command)
        assert refused is None, (actor, command, refused)

    @property
    def chair(self) -> str:
        assert self.meeting.sitting
        return self.meeting.sitting.chair


def convened(kind: RecordType[Meeting], *, quiet: bool, every: bool = False) -> Meet:
    """An open meeting with texts, an amendment, an objection, a list, and credentials that may be put.

    `quiet`: another text under silence. `every`: by rules that know all there is.
    """
    meet, begins = Meet(kind), convening()
    book = every_rule(begins.rulebook) if every else begins.rulebook
    begins = replace(begins, rulebook=book, participants=ON_LIST, vice_chairs=["p2", "p4"])
    meet.must(SECRETARIAT, begins)
    for who in IDS:
        meet.must(SECRETARIAT, seats.AdmitParticipant(ParticipantId(who)))
        meet.must(who, seats.TakeSeat())
    meet.must("p1", sitting.OpenMeeting())
    words = {"text": {"en": "the aim", "fr": "le but"}, "text-2": {"en": "soon", "fr": "bientôt"}}
    for who in ("p2", "p3", "p4", "p10"):
        meet.must(who, outcomes.ProposeOutcome("leaders", words, verb="decide", item=ItemId("one")))
    meet.must("p1", floor.RequestFloor("statement"))
    texts = [*meet.meeting.outcomes.table]
    meet.must("p2", outcomes.ProposeAmendment(texts[1], {"text": {"en": "a", "fr": "b"}}))
    digest = meet.meeting.outcomes.table[texts[2]].digest
    meet.must("p1", consensus.PutOutcome(texts[2], digest))
    meet.must("p10", consensus.RaiseObjection(texts[2]))
    digest = meet.meeting.outcomes.table[texts[3]].digest
    meet.must("p2", credentials.ChallengeCredentials(MemberCode("CC")))
    meet.must("p1", credentials.ReportCredentials(MemberCode("CC"), {"en": "not in order"}))
    if quiet:
        meet.must("p1", silence.OpenSilence(texts[3], digest, meet.now + 5 * DAY_MS))
    return meet


def begun(meet: Meet, what: str) -> None:
    """The decision is open, and somebody has a point of order."""
    table = [*meet.meeting.outcomes.table.values()]
    if what == "call":
        meet.must("p1", consensus.PutOutcome(table[0].id, table[0].digest))
    elif what == "silence":
        meet.must("p1", silence.OpenSilence(table[0].id, table[0].digest, meet.now + 3 * DAY_MS))
    elif what == "proposal":
        meet.must("p1", proposals.PutAgenda())
    elif what == "post":
        digest, until = table[0].digest, meet.now + 4 * DAY_MS
        put = post.OpenCorrespondence("simple-majority", until, outcome=table[0].id, digest=digest)
        meet.must(SECRETARIAT, put)
    elif what == "amendment":
        first = table[1].amendments[0]
        meet.must("p1", votes.OpenVote("simple-majority", amendment=first.id, digest=first.digest))
    elif what == "motion":
        meet.must("p3", motions.MoveMotion("close-debate"))
        meet.must("p1", votes.OpenVote(motion=next(iter(meet.meeting.motions.moved))))
    else:
        method = METHODS.get(what)
        text: dict[str, Any] = {"outcome": table[0].id, "digest": table[0].digest}
        meet.must("p1", votes.OpenVote("simple-majority", method=method, **text))
    meet.must("p3", floor.RequestFloor("point-of-order"))


def ended(meet: Meet, what: str, breaks: str | None) -> object:
    """What becomes of it where all do as they would: in the end each delegation has had its say."""
    meet.now = max(meet.now, meet.meeting.last_at) + 120_000
    if what == "silence":
        return _silence_ended(meet, breaks)
    if what == "post":
        return _post_ended(meet)
    chair = meet.chair
    if not meet.meeting.seats.participants[ParticipantId(chair)].present:
        meet.must(chair, seats.TakeSeat())
    for member in DELEGATIONS:
        _here(meet, member)
    _orders_heard(meet)
    meet.now += 120_000
    if what == "proposal":
        return _proposal_ended(meet, breaks)
    return _call_ended(meet, breaks) if what == "call" else _vote_ended(meet)


def _silence_ended(meet: Meet, breaks: str | None) -> object:
    known = next(reversed(meet.meeting.silences.table.values()))
    if breaks:
        ours = _of(meet, breaks)
        assert ours, f"{breaks} has nobody left"
        meet.must(ours[0], silence.BreakSilence(known.id, {"en": "no"}))
    else:
        meet.now = known.expires
        meet.must(SYSTEM, Settle())
    text = meet.meeting.outcomes.table[known.outcome]
    return text.status, text.digest, meet.meeting.silences.table[known.id].status


def _post_ended(meet: Meet) -> object:
    """By link, here or not, and after the closing too."""
    vote = _post(meet)
    for member in vote.register:
        ours = _of(meet, member)
        assert ours, f"{member} has nobody left"
        meet.must(ours[0], post.SendBallot(vote.id, BALLOTS[member]))
    after = meet.meeting.ballots.votes[vote.id]
    text = meet.meeting.outcomes.table[vote.outcome or OutcomeId("")]
    end = (after.result, after.counts, after.declared, after.reasons, after.register)
    return end, text.status, text.digest, text.texts


def _post(meet: Meet) -> Vote:
    """The vote by correspondence."""
    return next(one for one in meet.meeting.ballots.votes.values() if one.open_until is not None)


def _call_ended(meet: Meet, breaks: str | None) -> object:
    text = next(one for one in meet.meeting.outcomes.table.values() if one.status == "put")
    if breaks:
        meet.must(_here(meet, breaks), consensus.RaiseObjection(text.id))
    else:
        meet.must(meet.chair, consensus.AdoptOutcome(text.id, text.digest))
    after = meet.meeting.outcomes.table[text.id]
    return after.status, after.digest, after.version, after.texts


def _proposal_ended(meet: Meet, breaks: str | None) -> object:
    known = meet.meeting.proposals.open
    assert known
    if breaks:
        meet.must(_here(meet, breaks), proposals.ObjectToProposal(known.id))
    else:
        meet.must(meet.chair, proposals.AgreeProposal(known.id))
    after, agenda = meet.meeting.proposals.open, meet.meeting.agenda
    items = [(one.id, one.status, one.pending) for one in agenda.items.values()]
    return after and after.put, agenda.adopted is not None, items


def _vote_ended(meet: Meet) -> object:
    vote = meet.meeting.ballots.open
    assert vote
    if meet.meeting.ballots.votes[vote].method == "show-of-hands":
        meet.must(meet.chair, votes.CountHands(vote, 2, 1, 1))
    else:
        for member in meet.meeting.ballots.votes[vote].register:
            meet.must(_here(meet, member), votes.CastBallot(vote, BALLOTS[member]))
    meet.must(meet.chair, votes.CloseVote(vote))
    after = meet.meeting.ballots.votes[vote]
    texts = [one for one in meet.meeting.outcomes.table.values() if one.vote == vote]
    end = (after.result, after.counts, after.declared, after.reasons, after.changes, after.register)
    return end, [(one.status, one.digest, one.texts) for one in texts]


def _orders_heard(meet: Meet) -> None:
    """Each point of order is heard and ruled on, of whoever is here."""
    debate, people = meet.meeting.debate, meet.meeting.seats.participants
    heard = debate.speaker is not None and debate.speaker.purpose == "point-of-order"
    for request in debate.queue:
        if request.purpose == "point-of-order" and people[request.participant].present:
            if not heard and not debate.ruling:
                meet.must(meet.chair, floor.GrantFloor(request.id))
            _ruled(meet)
            return _orders_heard(meet)
    if heard or debate.ruling:
        _ruled(meet)
    return None


def _ruled(meet: Meet) -> None:
    meet.send(meet.chair, floor.EndFloor()) if meet.meeting.debate.ruling is None else None
    meet.must(meet.chair, floor.RulePointOfOrder(upheld=False))


def _of(meet: Meet, member: str) -> list[str]:
    """The delegates of a member who are let in."""
    people, sit_for = meet.meeting.seats.participants, voting_for(meet.meeting, None)
    return [
        who
        for who, one in people.items()
        if one.role == "delegate" and sit_for[who] == member and one.admitted
    ]


def _here(meet: Meet, member: str) -> str:
    """One of them in the room: somebody is, or comes back unasked."""
    people, ours = meet.meeting.seats.participants, _of(meet, member)
    assert ours, f"{member} has nobody left"
    here = next((who for who in ours if people[ParticipantId(who)].present), None)
    if here is None:
        meet.must(ours[0], seats.TakeSeat())
    return here or ours[0]


def kept(meet: Meet, what: str) -> object:
    """All that an open decision keeps: who decides and as what, what is decided, and the question."""
    meeting, sit_for = meet.meeting, voting_for(meet.meeting, None)
    people = meeting.seats.participants
    standing = {
        who: (people[ParticipantId(who)].role, sit_for[who], people[ParticipantId(who)].listed)
        for who in IDS
    }
    deciding = {sit_for[who] for who, one in people.items() if one.role == "delegate"}
    pending, quiet = meeting.ballots.open, [*meeting.silences.table.values()]
    vote = meeting.ballots.votes[pending] if pending else None
    vote = _post(meet) if what == "post" else vote
    question = (
        replace(vote, ballots={}, own=[], hands=None)
        if vote
        else quiet[-1]
        if what == "silence"
        else (meeting.proposals.open, [replace(i, texts={}) for i in meeting.agenda.items.values()])
        if what == "proposal"
        else None
    )
    texts = [one for one in meeting.outcomes.table.values() if one.id in _decided(meet, what)]
    words = [
        (one.status, one.digest, one.version, one.verb, one.parts, one.texts, one.called)
        for one in texts
    ]
    amendments = [(a.id, a.digest, a.status, a.texts) for one in texts for a in one.amendments]
    register = None if what in ("silence", "post") else deciding
    lost = [member for member in DELEGATIONS if not _of(meet, member)]
    return lost, standing, register, question, words, amendments


def _decided(meet: Meet, what: str) -> list[OutcomeId]:
    """The text that is decided: the first, or that of the amendment."""
    table = [*meet.meeting.outcomes.table]
    return (
        [] if what in ("motion", "proposal") else [table[1]] if what == "amendment" else [table[0]]
    )


class Interfered:
    """A decision in which everybody tries everything, and what it would have come to without."""

    def __init__(self, kind: RecordType[Meeting], what: str, dice: Random) -> None:
        self.kind, self.what, self.dice = kind, what, dice
        self.breaks = dice.choice([None, *DELEGATIONS])
        self.meet = convened(kind, quiet=dice.random() < 0.5, every=dice.random() < 0.5)
        begun(self.meet, what)
        self.kept = kept(self.meet, what)
        self.end = ended(self.meet.copy(), what, self.breaks)

    def goes_on(self) -> None:
        """Things are tried, time passes, lines are cut; what the rules let through is done."""
        for _ in range(STEPS):
            for _ in range(TRIES):
                self.everybody_tries(anything(self.meet.meeting, self.meet.now, self.dice))
            self.meet.now += self.dice.randrange(5_000)
            self.everybody_tries(seats.ReportLoss(ParticipantId(self.dice.choice(IDS))))
        assert ended(self.meet, self.what, self.breaks) == self.end

    def everybody_tries(self, command: Command) -> None:
        """The command, by each there is; unless it is an act of the decision itself."""
        people = [*self.meet.meeting.seats.participants, SECRETARIAT, SYSTEM]
        if not (isinstance(command, Settle) or self.decides(command)):
            for actor in self.dice.sample(people, len(people)):
                self.tries(actor, command)

    def tries(self, actor: str, command: Command) -> None:
        before, size = self.meet.meeting, len(self.meet.entries)
        if self.meet.send(actor, command) is not None:
            return
        tried = f"{self.what}: {actor} {command}"
        assert kept(self.meet, self.what) == self.kept, tried
        new = [entry.fact for entry in self.meet.entries[size:]]
        dropped = [fact.request for fact in new if isinstance(fact, RequestWithdrawn)]
        orders = [one for one in before.debate.queue if one.purpose == "point-of-order"]
        here = [one for one in orders if before.seats.participants[one.participant].present]
        assert not [r for r in here if r.id in dropped and r.participant != actor], tried

    def decides(self, command: Command) -> bool:
        """Whether it is an act of the decision itself, or closes a meeting over which nobody presides."""
        names = ENDS_ITSELF.get(self.what, ("votes",))
        own = [
            one
            for subject in self.kind.subjects
            if subject.name in names
            for one in subject.commands
        ]
        outage = (silence.ReportOutage,) if self.what == "post" else ()
        return isinstance(command, (*own, *outage, sitting.CloseMeeting))


@pytest.mark.parametrize("what", KINDS)
def test_whoever_tries_whatever_an_open_decision_ends_as_it_would_have(what: str) -> None:
    for seed in range(examples(12)):
        Interfered(MEETING, what, Random(f"{what} {seed}")).goes_on()


def without_stop(words: str) -> RecordType[Meeting]:
    """The meeting without one stop that some subject lays, or some act names."""

    def act(one: Act[Any, Any]) -> Act[Any, Any]:
        return altered(one, unless=tuple(stop for stop in one.unless if stop.words != words))

    def subject(one: Subject[Any]) -> Subject[Any]:
        stops = [(stop, acts) for stop, acts in one.stops if stop.words != words]
        return altered(one, stops=stops, acts=[act(each) for each in one.acts])

    assert any(stop.words == words for stops in MEETING.stops.values() for stop in stops)
    return altered(MEETING, subjects=[subject(one) for one in MEETING.subjects])


def going_on(name: str) -> RecordType[Meeting]:
    """The meeting with an act that goes on amid an open decision, though it should not."""

    def act(one: Act[Any, Any]) -> Act[Any, Any]:
        return altered(one, amid="it is planted") if one.name == name else one

    def subject(one: Subject[Any]) -> Subject[Any]:
        stops = [(stop, [act(each) for each in acts]) for stop, acts in one.stops]
        return altered(one, acts=[act(each) for each in one.acts], stops=stops)

    return altered(MEETING, subjects=[subject(one) for one in MEETING.subjects])


PLANTED: dict[str, tuple[str, Callable[[], RecordType[Meeting]]]] = {
    "who votes is shown out": ("vote", lambda: without_stop("who has a ballot stays")),
    "who may object is shown out": (
        "call",
        lambda: without_stop("who has a say in the call stays"),
    ),
    "a delegation joins": (
        "call",
        lambda: without_stop("who has a say in the call is settled"),
    ),
    "a delegation joins before the gavel": (
        "proposal",
        lambda: without_stop("who has a say in a proposal is settled"),
    ),
    "a text is reworded": ("vote", lambda: without_stop("a vote is taken on the text")),
    "a point of order is removed": ("call", lambda: without_stop("a point of order is heard")),
    "an amendment is withdrawn": ("amendment", lambda: going_on("withdraw-amendment")),
    "the meeting is suspended": ("roll-call", lambda: going_on("suspend-meeting")),
    "the last voter is shown out": (
        "post",
        lambda: without_stop(
            "a vote by correspondence is open, and its delegation has nobody else"
        ),
    ),
    "the last delegate is shown out": (
        "silence",
        lambda: without_stop("a text is under silence, and its delegation has nobody else"),
    ),
}
"""What is taken away, and the decision that it then fails to keep."""


@pytest.mark.parametrize("plant", PLANTED, ids=str)
def test_a_rule_that_is_taken_away_is_found(plant: str) -> None:
    what, without = PLANTED[plant]
    kind = without()
    with pytest.raises(AssertionError):
        _all_go_on(kind, what, plant)


def _all_go_on(kind: RecordType[Meeting], what: str, name: str) -> None:
    for seed in range(200):
        Interfered(kind, what, Random(f"{name} {seed}")).goes_on()
