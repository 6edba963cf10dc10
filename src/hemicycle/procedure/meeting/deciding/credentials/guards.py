"""What a refusal of credentials waits for, and what waits for it: a right that runs, and the chair."""

from typing import Any

from hemicycle.procedure.core.act import Stop
from hemicycle.procedure.core.actor import Submission
from hemicycle.procedure.core.noting import shared
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.deciding.correspondence import guards as correspondence
from hemicycle.procedure.meeting.deciding.electorate import canonical, decisions_of
from hemicycle.procedure.meeting.deciding.silence import guards as silence
from hemicycle.procedure.meeting.deciding.votes.queries import by_correspondence
from hemicycle.procedure.meeting.kernel.guards import refusal
from hemicycle.procedure.meeting.kernel.lifecycle.commands import PassChair
from hemicycle.procedure.meeting.kernel.queries import person, sitting_of
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import MemberCode


def refusable(meeting: Meeting, member: MemberCode) -> Refusal | None:
    """[CREDENTIALS-3] Nobody is put out of the chair, or of what is decided in writing."""
    presiding = person(meeting, sitting_of(meeting).chair)
    if presiding is not None and presiding.member == member:
        return refusal(meeting, "chair-stays", "CREDENTIALS-3")
    return _silent(meeting) or _votes_in_writing(meeting, member)


def _silent(meeting: Meeting) -> Refusal | None:
    """[DECISION-5] While a silence runs no member loses the right to break it."""
    running = silence.open_silences(meeting)
    if not running:
        return None
    refused = refusal(meeting, "silence-runs", "DECISION-5", outcome=running[0].outcome)
    return silence.cited(meeting, refused)


def _votes_in_writing(meeting: Meeting, member: MemberCode) -> Refusal | None:
    """[CORRESPONDENCE-2] Nor its ballot, and those that it casts for others, which are frozen."""
    decisions = decisions_of(meeting)
    code = canonical(decisions, member) if decisions else member
    vote = next((one for one in by_correspondence(meeting) if code in one.register), None)
    if vote is None:
        return None
    refused = refusal(meeting, "vote-open", "CORRESPONDENCE-2", vote=vote.id)
    return correspondence.cited(meeting, refused)


@shared
def refusal_put(meeting: Meeting) -> MemberCode | None:
    """The member whose credentials the meeting is asked to refuse."""
    known = meeting.proposals.open
    return known.member if known and known.about == "refuse-credentials" else None


@shared
def nearly_out(meeting: Meeting) -> dict[str, bool]:
    """Those who sit for it."""
    member = refusal_put(meeting)
    people = meeting.seats.participants.items() if member else ()
    return {who: True for who, one in people if one.member == member}


def _still_refusable(meeting: Meeting, _: Submission[Any]) -> Refusal | None:
    """[CREDENTIALS-3] What began since it was put is asked for again."""
    member = refusal_put(meeting)
    return refusable(meeting, member) if member else None


def _passed_to(meeting: Meeting, order: Submission[PassChair]) -> Refusal | None:
    return _no_chair(meeting, order.command.to)


def _taken(meeting: Meeting, order: Submission[Any]) -> Refusal | None:
    return _no_chair(meeting, order.actor)


def _no_chair(meeting: Meeting, who: str) -> Refusal | None:
    """[CREDENTIALS-3] The chair does not come to whoever may be put out of it."""
    if who not in nearly_out(meeting):
        return None
    return refusal(meeting, "chair-stays", "CREDENTIALS-3")


RIGHTS_STAY = Stop[Meeting]("a right runs that a refusal would take", _still_refusable)
NOT_PASSED = Stop[Meeting](
    "the credentials of who would preside are before the meeting", _passed_to, alike=(nearly_out,)
)
NOT_TAKEN = Stop[Meeting]("one's credentials are before the meeting", _taken)
