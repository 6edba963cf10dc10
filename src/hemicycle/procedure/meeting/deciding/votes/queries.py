"""Questions about the votes that others ask."""

from msgspec import UNSET, UnsetType
from msgspec.structs import replace

from hemicycle.procedure.core.noting import shared
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.business.outcomes.state import Outcome
from hemicycle.procedure.meeting.deciding.consensus.queries import INTERPRETED_CALL_S, interpreted
from hemicycle.procedure.meeting.deciding.electorate import decisions_of, rule_named
from hemicycle.procedure.meeting.deciding.votes.state import Vote
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.tally.vote import Ballot
from hemicycle.procedure.words import ItemId

LEAST_VOTE_S = 10
"""The least time of a vote in seconds, where the rulebook does not say."""
USUAL_VOTE_S = 20
"""For how many seconds members are called upon to vote, where neither the rulebook nor the chair says."""


@shared
def vote_taken(meeting: Meeting) -> Vote | None:
    """The vote that is being taken."""
    return meeting.ballots.votes[meeting.ballots.open] if meeting.ballots.open else None


@shared
def by_correspondence(meeting: Meeting) -> tuple[Vote, ...]:
    """The votes by correspondence that are open."""
    votes = meeting.ballots.votes.values()
    return tuple(vote for vote in votes if vote.open_until is not None and vote.status == "open")


@shared
def question(meeting: Meeting) -> Vote | None:
    """The vote that is being taken, without what was cast so far: it stays from ballot to ballot."""
    taken = vote_taken(meeting)
    return replace(taken, ballots={}, own=[], hands=None, passed=[]) if taken else None


@shared
def cast_so_far(meeting: Meeting) -> dict[str, Ballot]:
    """What was cast or recorded in the vote that is being taken."""
    taken = vote_taken(meeting)
    return {**taken.ballots} if taken else {}


@shared
def cast_themselves(meeting: Meeting) -> dict[str, bool]:
    """The members that cast theirs themselves in the vote that is being taken."""
    taken = vote_taken(meeting)
    return dict.fromkeys(taken.own, True) if taken else {}


@shared
def passed_so_far(meeting: Meeting) -> dict[str, bool]:
    """Who passed in the vote that is being taken."""
    taken = vote_taken(meeting)
    return dict.fromkeys(taken.passed, True) if taken else {}


@shared
def called_now(meeting: Meeting) -> str | None:
    """Whose name is called in the vote that is being taken."""
    taken = vote_taken(meeting)
    return called(taken) if taken else None


def called(vote: Vote) -> str | None:
    """Whose name is called: the first, in the drawn order, of whom nothing is recorded; who passed, at the end."""
    if vote.method != "roll-call":
        return None
    first = (member for member in vote.register if member not in vote.passed)
    left = (member for member in (*first, *vote.passed) if member not in vote.ballots)
    return next(left, None)


def all_voted(vote: Vote) -> bool:
    """[DECISION-3] Whether everybody entitled has voted: that nobody answered is no vote."""
    if vote.hands is not None:
        return sum(vote.hands) >= len(vote.register)
    return all(vote.ballots.get(member, "absent") != "absent" for member in vote.register)


def called_until(meeting: Meeting, vote: Vote) -> int:
    """[DECISION-3] The end of the call; later where an interpreter went on air after it had begun."""
    return max(vote.call_until, vote.at + least_vote_s(meeting) * 1000)


@shared
def least_vote_s(meeting: Meeting) -> int:
    """[DECISION-3] The least time of a vote: the body's, and longer while an interpreter is on air."""
    decisions = decisions_of(meeting)
    given = decisions.voting.least_call_s if decisions else UNSET
    least = LEAST_VOTE_S if isinstance(given, UnsetType) else given
    return max(least, INTERPRETED_CALL_S) if interpreted(meeting) else least


def usual_vote_s(meeting: Meeting) -> int:
    """For how long members are called upon to vote where the chair does not say."""
    decisions = decisions_of(meeting)
    given = decisions.voting.call_s if decisions else UNSET
    usual = USUAL_VOTE_S if isinstance(given, UnsetType) else given
    return max(usual, least_vote_s(meeting))


@shared
def broken_off(meeting: Meeting) -> tuple[Vote, ...]:
    """[VOTE-10] The votes that were broken off, and of which the meeting did not decide that they be taken again.

    [CORRESPONDENCE-6] One by correspondence is, once somebody has voted: until then nobody knows more than before.
    """
    votes = meeting.ballots.votes.values()
    allowed = {v.again for v in votes if v.again and v.result == "adopted"}
    return tuple(
        vote
        for vote in votes
        if vote.status == "cancelled"
        and (vote.open_until is None or vote.ballots)
        and vote.id not in allowed
    )


@shared
def last_vote(meeting: Meeting, item: ItemId | None) -> Vote | None:
    """The vote that was closed last on this item."""
    closed = [v for v in meeting.ballots.votes.values() if v.item == item and v.status == "closed"]
    return max(closed, key=lambda vote: vote.closed or 0, default=None)


def carried_by(meeting: Meeting, outcome: Outcome) -> Vote | None:
    """The vote on the whole text by which it was adopted; None where there was none."""
    votes = (v for v in meeting.ballots.votes.values() if v.outcome == outcome.id and not v.part)
    carried = (vote for vote in votes if vote.result == "adopted")
    return next(carried, None) if outcome.status == "adopted" else None


def vetoes(meeting: Meeting, vote: Vote) -> list[str]:
    """Whose ballots alone stopped what the other conditions let pass: the holders of a veto who voted against."""
    rule = rule_named(meeting, vote.rule)
    unmet = [reason for reason in vote.reasons if not reason.met]
    if isinstance(rule, Refusal) or not unmet or any(one.kind != "concurring" for one in unmet):
        return []
    groups = {one.of for one in unmet}
    holders = {m.code for m in rule[0].members if groups & set(m.groups)}
    return [code for code in vote.register if code in holders and vote.declared.get(code) == "no"]
