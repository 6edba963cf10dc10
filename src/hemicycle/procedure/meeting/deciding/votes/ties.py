"""What follows from an equal division: the body's rule, a second vote, and whose the casting vote is."""

from msgspec import UNSET, UnsetType

from hemicycle.procedure.conduct import TieRule
from hemicycle.procedure.core.noting import shared
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.deciding.electorate import decisions_of
from hemicycle.procedure.meeting.deciding.votes.commands import OpenVote
from hemicycle.procedure.meeting.deciding.votes.repeating import same_question
from hemicycle.procedure.meeting.deciding.votes.state import Vote
from hemicycle.procedure.meeting.state import Meeting

HOUR_MS = 3_600_000


def tie_rule(meeting: Meeting, vote: Vote) -> TieRule | None:
    """[VOTE-14] What follows if this vote is equally divided; None: it is lost.

    A ruling that is appealed against stands unless it is overruled (UNGA rule 71): there a tie decides.
    """
    decisions = decisions_of(meeting)
    rule = decisions.ties if decisions else UNSET
    motion = meeting.motions.moved.get(vote.motion) if vote.motion else None
    if isinstance(rule, UnsetType) or (motion is not None and motion.does == "appeal"):
        return None
    return rule


def votes_again(meeting: Meeting, vote: Vote) -> bool:
    """[VOTE-14] Whether a tie in this vote is followed by a second one: on a proposal, once (UNGA rule 95)."""
    rule = tie_rule(meeting, vote)
    first = vote.second is None and vote.motion is None and vote.again is None
    return first and rule is not None and rule.then == "second-vote"


def second_of(meeting: Meeting, command: OpenVote, digest: str | None) -> Vote | None:
    """[VOTE-14] The vote on the same question that ended in a tie, where its second vote is still to come."""
    return next((one for one in _tied(meeting) if same_question(one, command, digest)), None)


@shared
def second_due(meeting: Meeting) -> dict[str, bool]:
    """[VOTE-14] The texts on which, as a whole, a second vote is to come: they stay as they are."""
    return {one.outcome: True for one in _tied(meeting) if one.outcome and not one.part}


def _tied(meeting: Meeting) -> list[Vote]:
    votes = meeting.ballots.votes.values()
    settled = {one.second for one in votes if one.second and one.status == "closed"}
    return [one for one in votes if one.result == "tied" and one.id not in settled]


def in_time(meeting: Meeting, tied: Vote | None, now: int) -> Refusal | None:
    """[VOTE-14] The second vote is taken within the hours that the body says, counted from the first."""
    rule = tie_rule(meeting, tied) if tied else None
    if tied is None or rule is None or isinstance(rule.within_h, UnsetType):
        return None
    until = tied.at + rule.within_h * HOUR_MS
    if now <= until:
        return None
    return Refusal("second-vote-late", "VOTE-14", rule.article, {"until": until})
