"""Questions about the votes that others ask."""

from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.business.outcomes.state import Outcome
from hemicycle.procedure.meeting.deciding.electorate import rule_named
from hemicycle.procedure.meeting.deciding.votes.state import Vote
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import ItemId


def vote_taken(meeting: Meeting) -> Vote | None:
    """The vote that is being taken."""
    return meeting.ballots.votes[meeting.ballots.open] if meeting.ballots.open else None


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
