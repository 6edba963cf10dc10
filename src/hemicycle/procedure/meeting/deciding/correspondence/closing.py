"""The result of a vote by correspondence: at its date by itself, or as soon as everybody has voted."""

from msgspec.structs import replace

from hemicycle.procedure.core.entry import Draft
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.deciding.correspondence.entries import CorrespondenceUnattended
from hemicycle.procedure.meeting.deciding.correspondence.guards import rules_of
from hemicycle.procedure.meeting.deciding.electorate import rule_named
from hemicycle.procedure.meeting.deciding.silence.expiring import LATE_MS
from hemicycle.procedure.meeting.deciding.votes.closing import result_of
from hemicycle.procedure.meeting.deciding.votes.counting import Tie, declared
from hemicycle.procedure.meeting.deciding.votes.entries import BallotCast, BallotRecorded
from hemicycle.procedure.meeting.deciding.votes.queries import all_voted, by_correspondence
from hemicycle.procedure.meeting.deciding.votes.state import Vote
from hemicycle.procedure.meeting.state import Meeting


def next_date(meeting: Meeting) -> int | None:
    """When the next one closes (UTC, ms)."""
    attended = (vote for vote in by_correspondence(meeting) if vote.unattended is None)
    return min((vote.open_until or 0 for vote in attended), default=None)


def closed_by_date(meeting: Meeting, now: int) -> list[Draft]:
    """[CORRESPONDENCE-5] The ballots that came before the date, and no others.

    [CORRESPONDENCE-7] One that would be closed late waits for who conducts.
    """
    attended = [vote for vote in by_correspondence(meeting) if vote.unattended is None]
    drafts: list[Draft] = []
    for vote in attended:
        until = vote.open_until or 0
        if until + LATE_MS < now:
            drafts.append(Draft(CorrespondenceUnattended(vote.id, "late", until, vote.item)))
        elif until <= now:
            drafts += closed(meeting, vote)
    return drafts


def closed_by_all(meeting: Meeting, fact: BallotCast | BallotRecorded, now: int) -> list[Draft]:
    """[CORRESPONDENCE-5] Earlier, where the body says so, once everybody entitled has voted."""
    rules, vote = rules_of(meeting), meeting.ballots.votes[fact.vote]
    early = rules is not None and rules.early and vote.open_until is not None
    return closed(meeting, vote) if early and all_voted(vote) else []


def closed(meeting: Meeting, vote: Vote) -> list[Draft]:
    """The result of the ballots that stand."""
    named = rule_named(meeting, vote.rule)
    if isinstance(named, Refusal):  # the rulebook of a record never changes
        return []
    made = declared(meeting, (vote, *named), None, Tie())
    return [Draft(replace(result_of(vote, made, None, None), open_until=vote.open_until))]
