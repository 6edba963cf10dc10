"""Ballots of a vote by correspondence, by link or by letter. Presence, connections and calls play no part."""

from msgspec import UNSET

from hemicycle.procedure.codes import own_code
from hemicycle.procedure.core.act import Decision, act
from hemicycle.procedure.core.actor import Submission
from hemicycle.procedure.core.entry import Draft
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.deciding.correspondence.commands import EnterBallot, SendBallot
from hemicycle.procedure.meeting.deciding.correspondence.guards import (
    DELEGATION,
    before_date,
    cited,
    rules_of,
    still_open,
)
from hemicycle.procedure.meeting.deciding.electorate import voices
from hemicycle.procedure.meeting.deciding.votes.balloting import OWN, entitled
from hemicycle.procedure.meeting.deciding.votes.entries import BallotCast, BallotRecorded
from hemicycle.procedure.meeting.deciding.votes.state import Vote
from hemicycle.procedure.meeting.kernel.declared import ANY_TIME, IN_WRITING
from hemicycle.procedure.meeting.kernel.guards import came_within, refusal
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.tally.vote import Ballot

ITS_OWN = "a vote by correspondence stays open until its date, whatever else is decided"


@act(
    SendBallot,
    BallotCast,
    by=DELEGATION,
    when=ANY_TIME,
    spec="CORRESPONDENCE-3",
    amid=ITS_OWN,
)
def send_ballot(meeting: Meeting, order: Submission[SendBallot]) -> Decision:
    """[CORRESPONDENCE-3] Any delegate of the member, or of who represents it, before the date."""
    command = order.command
    vote = still_open(meeting, command.vote)
    if isinstance(vote, Refusal):
        return vote
    mine = voices(meeting, vote.item).get(order.participant, ())
    own = next(iter(mine), None)
    member = own_code(command.member) if command.member else own
    holder = vote.proxies.get(member or "")
    refused = (
        before_date(meeting, vote, order.now)
        or entitled(meeting, vote, member)
        or _castable(meeting, vote, member or "", command.ballot)
    )
    if refused:
        return refused
    if holder is not None and holder not in mine:
        code = "represented" if member == own else "not-represented"
        return refusal(meeting, code, "PROXY-3", member=member or "", holder=holder)
    if holder is None and member not in mine:
        return refusal(meeting, "not-represented", "PROXY-3", member=member or "")
    by = UNSET if holder is None else holder
    fact = BallotCast(
        vote.id, member or "", order.participant, command.ballot, vote.item, holder=by
    )
    return [Draft(fact)]


@act(
    EnterBallot,
    BallotRecorded,
    by=IN_WRITING,
    when=ANY_TIME,
    spec="CORRESPONDENCE-4",
    amid=ITS_OWN,
)
def enter_ballot(meeting: Meeting, order: Submission[EnterBallot]) -> Decision:
    """[CORRESPONDENCE-4] A ballot that came by letter while the vote was open, entered for the member."""
    command, now = order.command, order.now
    vote, member = still_open(meeting, command.vote), own_code(command.member)
    if isinstance(vote, Refusal):
        return vote
    refused = (
        entitled(meeting, vote, member)
        or _in_time(meeting, vote, now, command.received)
        or _castable(meeting, vote, member, command.ballot)
        or _sent_itself(meeting, vote, member)
    )
    fact = BallotRecorded(vote.id, member, command.ballot, vote.item, received=command.received)
    return refused or [Draft(fact)]


def _castable(meeting: Meeting, vote: Vote, member: str, ballot: Ballot) -> Refusal | None:
    """[CORRESPONDENCE-3] A ballot that may be cast; a second one replaces the first where the body says so."""
    if ballot not in OWN:
        return refusal(meeting, "bad-ballot", "VOTE-6", ballot=ballot)
    rules = rules_of(meeting)
    if member not in vote.ballots or (rules and rules.change):
        return None
    return cited(meeting, refusal(meeting, "already-voted", "CORRESPONDENCE-3", member=member))


def _sent_itself(meeting: Meeting, vote: Vote, member: str) -> Refusal | None:
    """[CORRESPONDENCE-4] No letter that somebody else enters takes the place of a ballot that the member sent."""
    if member not in vote.own:
        return None
    return cited(meeting, refusal(meeting, "sent-itself", "CORRESPONDENCE-4", member=member))


def _in_time(meeting: Meeting, vote: Vote, now: int, received: int) -> Refusal | None:
    period = vote.at, vote.open_until or now
    refused = came_within(meeting, period, now, received, "CORRESPONDENCE-4")
    return cited(meeting, refused) if refused else None
