"""What a motion is about: a text on the table, what was decided, a time, to whom a matter goes; most: nothing."""

from hemicycle.procedure.conduct import MotionRule
from hemicycle.procedure.core.act import Stop
from hemicycle.procedure.core.actor import Submission
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.business.outcomes.delaying import no_delay
from hemicycle.procedure.meeting.business.outcomes.tabling import (
    complete,
    not_in_writing,
    on_table,
)
from hemicycle.procedure.meeting.deciding.electorate import DAY_MS
from hemicycle.procedure.meeting.deciding.motions.binding import not_shut
from hemicycle.procedure.meeting.deciding.motions.commands import MoveMotion
from hemicycle.procedure.meeting.deciding.motions.dividing import well_named
from hemicycle.procedure.meeting.deciding.motions.reconsidering import reconsiderable
from hemicycle.procedure.meeting.kernel.guards import refusal
from hemicycle.procedure.meeting.kernel.lifecycle.commands import SetNextMeeting
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import OutcomeId

NEXT_D = 6 * 366
"""How far ahead the next meeting is set: congresses and conferences of review meet every fifth year."""
OF_A_TEXT = ("no-action", "division", "waive-delay", "open-vote", "preliminary")
"""What is moved of a text on the table."""
LEAVES = ("adjourn-debate", "refer")
"""By what nothing more is decided on the texts of the item in hand."""


def about(meeting: Meeting, known: MotionRule, command: MoveMotion, now: int) -> Refusal | None:
    """[MOTION-1, MOTION-13] It names what it is about, and nothing else."""
    does = known.does
    stray = (
        (command.until is not None and does != "adjourn-to")
        or (command.whom and does != "refer")
        or (command.parts and does != "division")
    )
    if stray:
        return refusal(meeting, "motion-misnamed", "MOTION-13", motion=known.id)
    if does == "reconsideration":
        return reconsiderable(meeting, command)
    if command.reopens or (command.outcome and does not in OF_A_TEXT):
        return refusal(meeting, "no-text-due", "MOTION-1", motion=known.id)
    if does in OF_A_TEXT:
        return _on_text(meeting, does, command, now)
    if does == "adjourn-to":
        return _to_time(meeting, command, now)
    if does == "refer" and (not command.whom or meeting.agenda.current is None):
        return refusal(meeting, "referral-due", "MOTION-13", motion=known.id)
    return _in_writing(meeting) if does in LEAVES else None


def _in_writing(meeting: Meeting) -> Refusal | None:
    """[MOTION-9] An item is not left of which a text is being decided in writing."""
    here, table = meeting.agenda.current, meeting.outcomes.table.values()
    if here is None:
        return None
    runs = (not_in_writing(meeting, one) for one in table if one.item == here)
    return next((refused for refused in runs if refused), None)


def _to_time(meeting: Meeting, command: MoveMotion, now: int) -> Refusal | None:
    """[MOTION-13] Later than now, and no farther ahead than a body meets again."""
    if command.until is None or command.until <= now:
        return refusal(meeting, "time-due", "MOTION-13", motion=command.motion)
    return too_far(meeting, command.until, now, "MOTION-13")


def too_far(meeting: Meeting, until: int, now: int, spec: str) -> Refusal | None:
    """A day so far ahead is a slip of the hand."""
    if until <= now + NEXT_D * DAY_MS:
        return None
    return refusal(meeting, "period-too-long", spec, most_d=NEXT_D)


def _next_too_far(meeting: Meeting, order: Submission[SetNextMeeting]) -> Refusal | None:
    """[MEETING-9] Nor by the chair."""
    return too_far(meeting, order.command.starts, order.now, "MEETING-9")


NEXT_TOO_FAR = Stop[Meeting]("more than six years ahead", _next_too_far)


def _on_text(meeting: Meeting, does: str, command: MoveMotion, now: int) -> Refusal | None:
    text = on_table(meeting, command.outcome or OutcomeId(""))
    if isinstance(text, Refusal):
        return text
    refused = not_shut(meeting, text)
    if does == "waive-delay":  # also of a text under silence, whose end the delay moves
        return refused or no_delay(meeting, text, now)
    refused = refused or not_in_writing(meeting, text)
    if refused is None and does == "division":
        return well_named(meeting, text, command.parts)
    if refused is None and does == "open-vote":
        return complete(meeting, text)
    return refused
