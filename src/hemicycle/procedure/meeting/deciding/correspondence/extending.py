"""Moving the date of a vote by correspondence, and what becomes of one that the server could not close at its date.

Ballots are readable as they come, so the date holds once somebody has voted, unless the body says otherwise.

[CORRESPONDENCE-7] A ballot counts only where those who had one could have sent it. So nothing is closed by itself where
the server was down at the date or within the margin before it, or would have closed it late: who conducts moves the
date, or closes it with the ballots that came before.
"""

import msgspec

from hemicycle.procedure.core.act import Decision, act
from hemicycle.procedure.core.actor import Submission
from hemicycle.procedure.core.entry import Draft
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.deciding.correspondence.closing import closed
from hemicycle.procedure.meeting.deciding.correspondence.commands import (
    ConfirmCorrespondence,
    ExtendCorrespondence,
)
from hemicycle.procedure.meeting.deciding.correspondence.entries import (
    CorrespondenceExtended,
    CorrespondenceUnattended,
)
from hemicycle.procedure.meeting.deciding.correspondence.guards import (
    OPENER,
    cited,
    rules_of,
    still_open,
)
from hemicycle.procedure.meeting.deciding.correspondence.opening import long_enough
from hemicycle.procedure.meeting.deciding.silence.entries import OutageReported
from hemicycle.procedure.meeting.deciding.silence.guards import HOUR_MS
from hemicycle.procedure.meeting.deciding.silence.working_days import rest_at
from hemicycle.procedure.meeting.deciding.votes.entries import VoteClosed
from hemicycle.procedure.meeting.deciding.votes.queries import by_correspondence
from hemicycle.procedure.meeting.deciding.votes.state import Vote
from hemicycle.procedure.meeting.kernel.declared import ANY_TIME
from hemicycle.procedure.meeting.kernel.guards import readable, refusal, worded
from hemicycle.procedure.meeting.state import Meeting

MARGIN_H = 1
"""The hours before the date in which an outage counts, where the rulebook does not say."""
MOST_H = 168
"""By how many hours at a time a vote is extended at most, where the rulebook does not say."""


@act(
    ExtendCorrespondence,
    CorrespondenceExtended,
    by=OPENER,
    when=ANY_TIME,
    spec="CORRESPONDENCE-7",
)
def extend(meeting: Meeting, order: Submission[ExtendCorrespondence]) -> Decision:
    """[CORRESPONDENCE-7] Before its end, to a later date, with a reason, where the body lets the date move.

    [CORRESPONDENCE-9] After an outage in any body, by the margin at least.
    """
    command = order.command
    vote = still_open(meeting, command.vote)
    if isinstance(vote, Refusal):
        return vote
    reason, was = worded(command.reason, "reason"), vote.open_until or 0
    least_h = margin_h(meeting) if vote.unattended else 0
    refused = (
        _later(meeting, was, command.until)
        or long_enough(meeting, order.now, command.until, least_h, "CORRESPONDENCE-7")
        or _date_holds(meeting, vote)
        or _not_too_far(meeting, max(was, order.now), command.until)
        or (None if reason else refusal(meeting, "reason-due", "CORRESPONDENCE-7", vote=vote.id))
        or readable(meeting, reason)
    )
    rest = rest_at(meeting, command.until)
    fact = CorrespondenceExtended(vote.id, was, command.until, vote.item, rest)
    return refused or [Draft(fact, reason)]


@act(ConfirmCorrespondence, VoteClosed, by=OPENER, when=ANY_TIME, spec="CORRESPONDENCE-7")
def confirm(meeting: Meeting, order: Submission[ConfirmCorrespondence]) -> Decision:
    """[CORRESPONDENCE-7] After its date: the ballots that came before it are counted."""
    vote = still_open(meeting, order.command.vote)
    if isinstance(vote, Refusal):
        return vote
    until = vote.open_until or 0
    if vote.unattended is None:
        return cited(meeting, refusal(meeting, "attended", "CORRESPONDENCE-7", expires=until))
    if order.now < until:
        return cited(meeting, refusal(meeting, "not-expired", "CORRESPONDENCE-7", until=until))
    return closed(meeting, vote)


def unattended(meeting: Meeting, fact: OutageReported, now: int) -> list[Draft]:
    """[CORRESPONDENCE-7] What an outage could have kept anybody from voting in waits for who conducts."""
    margin_ms = margin_h(meeting) * HOUR_MS
    return [
        Draft(CorrespondenceUnattended(vote.id, "outage", vote.open_until, vote.item))
        for vote in by_correspondence(meeting)
        if vote.open_until is not None
        and vote.unattended is None
        and fact.since <= vote.open_until
        and fact.until > vote.open_until - margin_ms
    ]


def margin_h(meeting: Meeting) -> int:
    """[CORRESPONDENCE-7] The body's margin before the date."""
    rules = rules_of(meeting)
    given = rules.margin_h if rules else msgspec.UNSET
    return MARGIN_H if isinstance(given, msgspec.UnsetType) else given


def extended_when(meeting: Meeting) -> str:
    """[CORRESPONDENCE-9] When the body lets the date of a vote by correspondence move."""
    rules = rules_of(meeting)
    given = rules.extended if rules else msgspec.UNSET
    return "before-ballots" if isinstance(given, msgspec.UnsetType) else given


def longest_h(meeting: Meeting) -> int:
    """[CORRESPONDENCE-9] By how many hours at a time; the margin after an outage is always given."""
    rules = rules_of(meeting)
    given = rules.longest_extension_h if rules else msgspec.UNSET
    return max(MOST_H if isinstance(given, msgspec.UnsetType) else given, margin_h(meeting))


def _date_holds(meeting: Meeting, vote: Vote) -> Refusal | None:
    """[CORRESPONDENCE-9] Nobody waits for other ballots than those that came; an outage is nobody's choice."""
    when = extended_when(meeting)
    spent = {"never": True, "before-ballots": bool(vote.ballots), "once": bool(vote.moved)}
    if vote.unattended is not None or not spent[when]:
        return None
    return cited(meeting, refusal(meeting, "date-holds", "CORRESPONDENCE-9", extended=when))


def _not_too_far(meeting: Meeting, since: int, until: int) -> Refusal | None:
    """[CORRESPONDENCE-9] From the date that holds, or from now where that is over."""
    most_h = longest_h(meeting)
    if until <= since + most_h * HOUR_MS:
        return None
    return cited(meeting, refusal(meeting, "extended-too-far", "CORRESPONDENCE-9", most_h=most_h))


def _later(meeting: Meeting, was: int, until: int) -> Refusal | None:
    if until > was:
        return None
    return cited(meeting, refusal(meeting, "not-later", "CORRESPONDENCE-7", expires=was))
