"""Questions and guards of votes by correspondence: the body's rules of them, and which are open."""

from typing import Any

import msgspec
from msgspec.structs import replace

from hemicycle.procedure.conduct import CorrespondenceRules
from hemicycle.procedure.core.act import By, Stop
from hemicycle.procedure.core.actor import Submission
from hemicycle.procedure.core.noting import shared
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.deciding.electorate import decisions_of, voting_for
from hemicycle.procedure.meeting.deciding.silence.guards import sole_in_delegation
from hemicycle.procedure.meeting.deciding.votes.queries import by_correspondence
from hemicycle.procedure.meeting.deciding.votes.state import Vote
from hemicycle.procedure.meeting.kernel.guards import (
    by_chair_in_writing,
    by_chair_or_office,
    refusal,
)
from hemicycle.procedure.meeting.kernel.queries import person
from hemicycle.procedure.meeting.kernel.seats.commands import ExcludeParticipant
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import VoteId


def rules_of(meeting: Meeting) -> CorrespondenceRules | None:
    """The rules of votes by correspondence in force; None where the body has none."""
    decisions = decisions_of(meeting)
    rules = decisions.correspondence if decisions else msgspec.UNSET
    return None if isinstance(rules, msgspec.UnsetType) else rules


def cited(meeting: Meeting, refused: Refusal) -> Refusal:
    """The refusal with the article of votes by correspondence, where the rulebook cites no other for its code."""
    rules = rules_of(meeting)
    if refused.article is not None or rules is None:
        return refused
    return replace(refused, article=rules.article)


def _by_opener(meeting: Meeting, order: Submission[Any]) -> Refusal | None:
    """[CORRESPONDENCE-1] The chair opens, or the secretariat for the chair where the rulebook leaves it open."""
    rules = rules_of(meeting)
    if rules is not None and rules.opened_by == "chair-or-secretariat":
        return by_chair_or_office(meeting, order.actor)
    return by_chair_in_writing(meeting, order.actor)


def _by_delegation(meeting: Meeting, order: Submission[Any]) -> Refusal | None:
    """[CORRESPONDENCE-3] Delegations vote; presence is not asked for."""
    known = person(meeting, order.actor)
    if known is not None and known.role == "delegate":
        return None
    return cited(meeting, refusal(meeting, "delegates-only", "CORRESPONDENCE-3"))


OPENER = By[Any](
    "who opens: the chair; the secretariat where the rulebook says so, and after the closing",
    _by_opener,
)
DELEGATION = By[Any]("a delegation, present or not", _by_delegation)


def still_open(meeting: Meeting, wanted: VoteId) -> Vote | Refusal:
    """The vote by correspondence, where it is open."""
    known = meeting.ballots.votes.get(wanted)
    if known is None or known.open_until is None:
        return refusal(meeting, "unknown-vote", "CORRESPONDENCE-3", vote=wanted)
    if known.status == "open":
        return known
    return cited(meeting, refusal(meeting, "vote-closed", "CORRESPONDENCE-3", vote=wanted))


def before_date(meeting: Meeting, vote: Vote, now: int) -> Refusal | None:
    """[CORRESPONDENCE-3] What comes at the date, or later, is too late."""
    if now < (vote.open_until or 0):
        return None
    return cited(meeting, refusal(meeting, "vote-closed", "CORRESPONDENCE-3", vote=vote.id))


@shared
def last_voters(meeting: Meeting) -> dict[str, bool]:
    """Those of whose delegation nobody else is admitted, and that has a ballot in a vote by correspondence."""
    register = {member for vote in by_correspondence(meeting) for member in vote.register}
    if not register:
        return {}
    votes = voting_for(meeting, None)
    return {who: True for who in sole_in_delegation(meeting) if votes[who] in register}


def _last_voter(meeting: Meeting, order: Submission[ExcludeParticipant]) -> Refusal | None:
    """[CORRESPONDENCE-2] No member loses its last delegate while it has a ballot to send."""
    if order.command.participant not in last_voters(meeting):
        return None
    vote = by_correspondence(meeting)[0].id
    return cited(meeting, refusal(meeting, "vote-open", "CORRESPONDENCE-2", vote=vote))


LAST_VOTER = Stop[Meeting](
    "a vote by correspondence is open, and its delegation has nobody else",
    _last_voter,
    alike=(last_voters,),
)
