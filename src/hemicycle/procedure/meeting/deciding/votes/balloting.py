"""Casting: one ballot a delegation, by any delegate of it; in a roll-call when its name is called."""

from hemicycle.procedure.codes import own_code
from hemicycle.procedure.core.act import Decision, act
from hemicycle.procedure.core.actor import Submission
from hemicycle.procedure.core.entry import Draft
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.deciding.electorate import (
    able_to_vote,
    decisions_of,
    member_for,
    members_present,
    presiding_idle,
    rule_named,
    voices,
)
from hemicycle.procedure.meeting.deciding.motions.guards import APPEAL_FIRST
from hemicycle.procedure.meeting.deciding.votes.bound import bound
from hemicycle.procedure.meeting.deciding.votes.commands import (
    CastBallot,
    CastBallotFor,
    CorrectBallot,
    CountHands,
    RecordBallot,
)
from hemicycle.procedure.meeting.deciding.votes.entries import (
    BallotCast,
    BallotCorrected,
    BallotRecorded,
    HandsCounted,
)
from hemicycle.procedure.meeting.deciding.votes.queries import (
    called_now,
    cast_so_far,
    cast_themselves,
    question,
)
from hemicycle.procedure.meeting.deciding.votes.state import Vote
from hemicycle.procedure.meeting.kernel.declared import (
    CHAIR_OR_SECRETARIAT,
    MET,
    OPEN,
    delegates,
)
from hemicycle.procedure.meeting.kernel.guards import refusal
from hemicycle.procedure.meeting.kernel.queries import sitting_of
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.tally.vote import Ballot
from hemicycle.procedure.words import VoteId

OWN: tuple[Ballot, ...] = ("yes", "no", "abstain", "not-participating")
"""What a delegation can say of itself."""
SILENT: tuple[Ballot, ...] = ("absent", "not-participating")
"""What can be recorded of a delegation that does not answer."""


@act(
    CastBallot, BallotCast, by=delegates("VOTE-6"), when=OPEN, spec="VOTE-6", unless=(APPEAL_FIRST,)
)
def cast_ballot(meeting: Meeting, order: Submission[CastBallot]) -> Decision:
    """[VOTE-6] Present, with a vote, by name called where names are called; again where the rules let it."""
    command = order.command
    vote = being_asked(meeting, command.vote)
    if isinstance(vote, Refusal):
        return vote
    member = member_for(meeting, order.actor, vote.item)
    refused = may_answer(meeting, order.actor, vote, member) or _castable(
        meeting, vote, member, command.ballot
    )
    fact = BallotCast(vote.id, member or "", order.participant, command.ballot, vote.item)
    return refused or [Draft(fact)]


@act(
    CastBallotFor,
    BallotCast,
    by=delegates("VOTE-6"),
    when=OPEN,
    spec="PROXY-3",
    unless=(APPEAL_FIRST,),
)
def cast_ballot_for(meeting: Meeting, order: Submission[CastBallotFor]) -> Decision:
    """[PROXY-3] By any delegate of who represents the member, or who sits for it in a capacity; each on the record."""
    command = order.command
    vote = being_asked(meeting, command.vote)
    if isinstance(vote, Refusal):
        return vote
    member, mine = own_code(command.member), voices(meeting, vote.item).get(order.participant, ())
    holder = vote.proxies.get(member)
    refused = _presides(meeting, order.actor) or _castable(meeting, vote, member, command.ballot)
    if refused:
        return refused
    if holder is None and member in mine[1:]:
        fact = BallotCast(vote.id, member, order.participant, command.ballot, vote.item)
        return [Draft(fact)]
    if holder is None or holder not in mine:
        return refusal(meeting, "not-represented", "PROXY-3", member=member)
    fact = BallotCast(vote.id, member, order.participant, command.ballot, vote.item, holder=holder)
    return [Draft(fact)]


@act(
    RecordBallot,
    BallotRecorded,
    by=CHAIR_OR_SECRETARIAT,
    when=OPEN,
    spec="VOTE-7",
    unless=(APPEAL_FIRST,),
)
def record_ballot(meeting: Meeting, order: Submission[RecordBallot]) -> Decision:
    """[VOTE-7] What was answered in the hall, for who is not connected; anywhere, that nobody answered."""
    command = order.command
    vote = being_asked(meeting, command.vote)
    if isinstance(vote, Refusal):
        return vote
    member = own_code(command.member)
    refused = (
        _by_name(meeting, vote)
        or entitled(meeting, vote, member)
        or _in_turn(meeting, member)
        or _answered_in_hall(meeting, vote, member, command.ballot)
        or bound(meeting, vote, member, command.ballot)
        or _may_change(meeting, member)
    )
    fact = BallotRecorded(vote.id, member, command.ballot, vote.item)
    return refused or [Draft(fact)]


@act(
    CountHands,
    HandsCounted,
    by=CHAIR_OR_SECRETARIAT,
    when=OPEN,
    spec="VOTE-8",
    unless=(APPEAL_FIRST,),
)
def count_hands(meeting: Meeting, order: Submission[CountHands]) -> Decision:
    """[VOTE-8] The chair counts, or the secretariat: no more hands than delegations present."""
    command = order.command
    vote = being_asked(meeting, command.vote)
    if isinstance(vote, Refusal):
        return vote
    if vote.method != "show-of-hands":
        return refusal(meeting, "by-name", "VOTE-8", method=vote.method)
    hands = (command.yes, command.no, command.abstain)
    most = len(able_to_vote(meeting, vote.item) & set(vote.register))
    if min(hands) < 0 or sum(hands) > most:
        return refusal(meeting, "too-many-hands", "VOTE-8", most=most)
    return [Draft(HandsCounted(vote.id, *hands, vote.item))]


@act(CorrectBallot, BallotCorrected, by=delegates("VOTE-11"), when=MET, spec="VOTE-11")
def correct_ballot(meeting: Meeting, order: Submission[CorrectBallot]) -> Decision:
    """[VOTE-11] Afterwards, until the meeting is closed, where the rules note corrections; the result stands."""
    command = order.command
    vote = meeting.ballots.votes.get(command.vote)
    if vote is None or vote.status != "closed" or vote.method == "show-of-hands":
        return refusal(meeting, "unknown-vote", "VOTE-11", vote=command.vote)
    member = member_for(meeting, order.actor, vote.item)
    decisions = decisions_of(meeting)
    refused = entitled(meeting, vote, member) or _sayable(meeting, command.ballot, OWN)
    if refused:
        return refused
    if decisions is None or decisions.voting.correction == "none":
        return refusal(meeting, "no-correction", "VOTE-11")
    if vote.corrected.get(member or "", vote.declared.get(member or "")) == command.ballot:
        return refusal(meeting, "unchanged", "VOTE-11")
    fact = BallotCorrected(vote.id, member or "", order.participant, command.ballot, vote.item)
    return [Draft(fact)]


def may_answer(meeting: Meeting, actor: str, vote: Vote, member: str | None) -> Refusal | None:
    """[VOTE-3] Whether this person answers for the member, which is on the register and not represented."""
    return (
        _presides(meeting, actor)
        or _represented(meeting, vote, member)
        or entitled(meeting, vote, member)
    )


def being_taken(meeting: Meeting, wanted: VoteId) -> Vote | Refusal:
    """The vote, where it is the one that is open."""
    if meeting.ballots.open == wanted:
        return meeting.ballots.votes[wanted]
    known = meeting.ballots.votes.get(wanted)
    code = "vote-closed" if known and known.status != "open" else "unknown-vote"
    return refusal(meeting, code, "VOTE-6", vote=wanted)


def being_asked(meeting: Meeting, wanted: VoteId) -> Vote | Refusal:
    """The vote that is open, without what was cast so far."""
    asked = question(meeting)
    if asked is not None and asked.id == wanted:
        return asked
    return being_taken(meeting, wanted)


def entitled(meeting: Meeting, vote: Vote, member: str | None) -> Refusal | None:
    """[VOTE-3] Who stands on the register has a ballot."""
    if member is not None and member in vote.register:
        return None
    return refusal(meeting, "no-vote", "VOTE-3", member=member or "")


def _castable(meeting: Meeting, vote: Vote, member: str | None, ballot: Ballot) -> Refusal | None:
    """[VOTE-6] A ballot of the register, by name, in its turn."""
    return (
        _by_name(meeting, vote)
        or entitled(meeting, vote, member)
        or _sayable(meeting, ballot, OWN)
        or _in_turn(meeting, member or "")
        or bound(meeting, vote, member or "", ballot)
        or _may_change(meeting, member or "")
    )


def _presides(meeting: Meeting, actor: str) -> Refusal | None:
    """[VOTE-13] Whoever presides votes or not, as the body says (UNGA rule 37)."""
    decisions = decisions_of(meeting)
    if presiding_idle(meeting) != actor or not decisions or not decisions.presiding:
        return None
    return Refusal("presides", "VOTE-13", decisions.presiding.article, {})


def _represented(meeting: Meeting, vote: Vote, member: str | None) -> Refusal | None:
    """[PROXY-3] Who gave a proxy is voted for by who holds it: the register is frozen with the proxies."""
    holder = vote.proxies.get(member or "")
    if holder is None:
        return None
    return refusal(meeting, "represented", "PROXY-3", member=member or "", holder=holder)


def _by_name(meeting: Meeting, vote: Vote) -> Refusal | None:
    if vote.method == "show-of-hands":
        return refusal(meeting, "by-hands", "VOTE-8")
    return None


def _sayable(meeting: Meeting, ballot: Ballot, known: tuple[Ballot, ...]) -> Refusal | None:
    return None if ballot in known else refusal(meeting, "bad-ballot", "VOTE-6", ballot=ballot)


def _in_turn(meeting: Meeting, member: str) -> Refusal | None:
    """[VOTE-6] In a roll-call members answer as they are called; who answered may change while the rules let it."""
    now = called_now(meeting)
    if now is None or member == now or member in cast_so_far(meeting):
        return None
    return refusal(meeting, "not-called", "VOTE-6", called=now)


def _may_change(meeting: Meeting, member: str) -> Refusal | None:
    """[VOTE-6] A second ballot takes the place of the first where the rules let it. Silence may always be broken."""
    before, decisions = cast_so_far(meeting).get(member), decisions_of(meeting)
    if before is None or before == "absent" or (decisions and decisions.voting.change):
        return None
    return refusal(meeting, "already-voted", "VOTE-6", member=member)


def _answered_in_hall(meeting: Meeting, vote: Vote, member: str, ballot: Ballot) -> Refusal | None:
    """[VOTE-7] A connected delegation votes itself; in a virtual meeting there is no hall to answer in.

    What a delegation cast itself nobody takes from it, least of all as an absence.
    """
    named = rule_named(meeting, vote.rule)
    if isinstance(named, Refusal):
        return named
    rule = named[1]
    here = vote.proxies.get(member, member) in members_present(meeting, vote.item)
    hall = not here and sitting_of(meeting).mode in ("in-person", "hybrid")
    own_word = here and rule.taking_no_part == "left-out" and ballot != "absent"
    silent = ballot in SILENT and not own_word
    if member not in cast_themselves(meeting) and (silent or hall):
        return None
    return refusal(meeting, "votes-itself", "VOTE-7", member=member)
