"""What an actor may do now, and why not: the rules asked in advance, one sample for each thing a screen could offer.

Nothing is decided here: each option is the answer of `judge` to a sample of the command. So a screen offers what the
rules allow now and says why the rest is refused.
"""

import msgspec

from hemicycle.procedure.core.actor import Command, Submission
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.record import MEETING
from hemicycle.procedure.meeting.state import Meeting


class Option(msgspec.Struct, frozen=True):
    """What this actor may do now, or why not. `target`: the request, outcome, item or participant it is about."""

    command: str
    target: str | None
    refusal: Refusal | None


def options(meeting: Meeting, actor: str, now: int) -> list[Option]:
    """Every option of this actor, in a steady order."""
    if meeting.sitting is None:
        return []
    return [
        _option(meeting, actor, now, command, target)
        for command, target in MEETING.offers(meeting, actor, now)
    ]


def _option(meeting: Meeting, actor: str, now: int, command: Command, target: str | None) -> Option:
    answer = MEETING.judge(meeting, Submission(command, actor, max(now, meeting.last_at)))
    tag = type(command).__struct_config__.tag
    return Option(str(tag), target, answer if isinstance(answer, Refusal) else None)
