"""Questions about the votes that others ask."""

from msgspec.structs import replace

from hemicycle.procedure.core.noting import shared
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.business.outcomes.state import Outcome
from hemicycle.procedure.meeting.deciding.electorate import rule_named
from hemicycle.procedure.meeting.deciding.votes.state import Vote
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.tally.vote import Ballot
from hemicycle.procedure.words import ItemId


@shared
def vote_taken(meeting: Meeting) -> Vote | None:
    """The vote that is being taken."""
    return meeting.ballots.votes[meeting.ballots.open] if meeting.ballots.open else None


@shared
def question(meeting: Meeting) -> Vote | None:
    """The vote that is being taken, without what was cast so far: it stays from ballot to ballot."""
    taken = vote_taken(meeting)
    return replace(taken, ballots={}, own=[], hands=None) if taken else None


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
def called_now(meeting: Meeting) -> str | None:
    """Whose name is called in the vote that is being taken."""
    taken = vote_taken(meeting)
    return called(taken) if taken else None


def called(vote: Vote) -> str | None:
    """Whose name is called: the first, in the drawn order, of whom nothing is recorded."""
    if vote.method != "roll-call":
        return None
    return next((member for member in vote.register if member not in vote.ballots), None)


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
