"""What a member may not answer: a party to a dispute, one that is present and voting, and one that passed."""

from msgspec import UnsetType

from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.deciding.electorate import decisions_of, rule_named
from hemicycle.procedure.meeting.deciding.votes.queries import passed_so_far
from hemicycle.procedure.meeting.deciding.votes.state import Vote
from hemicycle.procedure.meeting.kernel.guards import refusal
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.tally.vote import Ballot

DECIDED = ("yes", "no")


def bound(meeting: Meeting, vote: Vote, member: str, ballot: Ballot) -> Refusal | None:
    """Why this ballot is not the member's to cast, whoever casts or records it."""
    return _party(meeting, vote, member, ballot) or _votes(meeting, vote, member, ballot)


def _party(meeting: Meeting, vote: Vote, member: str, ballot: Ballot) -> Refusal | None:
    """[VOTE-19] A party to the dispute abstains (Charter, Article 27(3))."""
    named = rule_named(meeting, vote.rule)
    if member not in vote.parties or ballot not in DECIDED or isinstance(named, Refusal):
        return None
    article = named[1].parties_abstain
    cited = None if isinstance(article, UnsetType) else article
    return Refusal("must-abstain", "VOTE-19", cited, {"member": member})


def _votes(meeting: Meeting, vote: Vote, member: str, ballot: Ballot) -> Refusal | None:
    """[VOTE-17] Who is present and voting, and who passed where the body says so, answers yes or no."""
    decisions = decisions_of(meeting)
    if ballot in DECIDED or ballot == "absent" or member in vote.parties or decisions is None:
        return None
    if member in meeting.ballots.pledged:
        return refusal(meeting, "present-and-voting", "VOTE-17", member=member)
    if decisions.voting.passing == "yes-or-no" and member in passed_so_far(meeting):
        return refusal(meeting, "passed-before", "VOTE-17")
    return None
