"""What a vote is on: a text or parts of it, an amendment, a motion, a vote that was broken off, or words."""

import msgspec

from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.business.outcomes.amending import amended, first_amendment, pending
from hemicycle.procedure.meeting.business.outcomes.dividing import well_divided
from hemicycle.procedure.meeting.business.outcomes.tabling import complete, not_in_writing, on_table
from hemicycle.procedure.meeting.deciding.consensus.acts import same_version
from hemicycle.procedure.meeting.deciding.motions.binding import not_shut
from hemicycle.procedure.meeting.deciding.motions.dividing import one_by_one, parts_first
from hemicycle.procedure.meeting.deciding.motions.queries import first_motion
from hemicycle.procedure.meeting.deciding.motions.renewing import not_renewed
from hemicycle.procedure.meeting.deciding.votes.commands import OpenVote
from hemicycle.procedure.meeting.deciding.votes.queries import (
    broken_off,
)
from hemicycle.procedure.meeting.kernel.guards import refusal
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import AmendmentId, ItemId, MotionId, OutcomeId, VoteId


class About(msgspec.Struct, frozen=True):
    """What a vote is on: the item that it falls under, the version that is fixed, the rule where it is given."""

    item: ItemId | None
    digest: str | None = None
    rule: str | None = None


def about_what(meeting: Meeting, command: OpenVote) -> About | Refusal:
    """[VOTE-2] What the vote is on, where it may be put now."""
    if command.again is not None:
        return _again(meeting, command.again)
    if command.motion is not None:
        return _motion(meeting, command.motion)
    waiting = first_motion(meeting)
    if waiting is not None:
        return refusal(meeting, "motion-first", "MOTION-3", motion=waiting.kind)
    if command.amendment is not None:
        return _amendment(meeting, command)
    if command.outcome is not None:
        return _text(meeting, command)
    if command.matter is not None:
        matter = meeting.outcomes.table.get(command.matter)
        return About(matter.item if matter else None)
    return About(meeting.agenda.current)


def _again(meeting: Meeting, wanted: VoteId) -> About | Refusal:
    """[VOTE-10] Whether a vote that was broken off is taken again, by the rule by which it was taken."""
    broken = next((vote for vote in broken_off(meeting) if vote.id == wanted), None)
    if broken is None:
        return refusal(meeting, "unknown-vote", "VOTE-10", vote=wanted)
    votes = meeting.ballots.votes.values()
    if any(vote.again == wanted and vote.result == "not-adopted" for vote in votes):
        return refusal(meeting, "broken-off", "VOTE-10", vote=wanted)
    waiting = first_motion(meeting)
    if waiting is not None and waiting.id != broken.motion:
        return refusal(meeting, "motion-first", "MOTION-3", motion=waiting.kind)
    return About(broken.item, None, broken.rule)


def _motion(meeting: Meeting, wanted: MotionId) -> About | Refusal:
    """[MOTION-3] The motion that comes first, by the rule that its article names."""
    first = first_motion(meeting)
    if first is None or wanted not in meeting.motions.moved:
        return refusal(meeting, "unknown-motion", "MOTION-1", motion=wanted)
    if first.id != wanted:
        return refusal(meeting, "motion-first", "MOTION-3", motion=first.kind)
    if first.rule is None:
        return refusal(meeting, "chair-decides", "MOTION-4", motion=first.kind)
    return About(first.item, None, first.rule)


def _text(meeting: Meeting, command: OpenVote) -> About | Refusal:
    """[VOTE-5] A text whole, after the amendments to it (UNGA rule 90); or parts of it (UNGA rule 89)."""
    known = on_table(meeting, command.outcome or OutcomeId(""))
    if isinstance(known, Refusal):
        return known
    refused = (
        not_shut(meeting, known)
        or not_renewed(meeting, known)
        or not_in_writing(meeting, known)
        or complete(meeting, known)
        or (
            well_divided(meeting, known, command.parts) or one_by_one(meeting, known, command.parts)
            if command.parts
            else amended(meeting, known) or parts_first(meeting, known)
        )
    )
    refused = refused or same_version(meeting, known, command.digest, "VOTE-5")
    return refused or About(known.item, known.digest)


def _amendment(meeting: Meeting, command: OpenVote) -> About | Refusal:
    """[AMEND-3] Furthest removed in substance first (UNGA rule 90)."""
    found = first_amendment(meeting, command.amendment or AmendmentId(""))
    if isinstance(found, Refusal):
        return found
    outcome, amendment = found
    same = (one for one in pending(outcome) if one.amends == amendment.amends)
    fallible = {one.id for one in same} - {amendment.id}
    if not set(command.falls) <= fallible:
        return refusal(meeting, "unknown-amendment", "AMEND-3")
    refused = not_shut(meeting, outcome)
    if refused:
        return refused
    if command.digest != amendment.digest:
        return refusal(meeting, "another-version", "VOTE-5", version=outcome.version)
    return About(outcome.item, amendment.digest)
