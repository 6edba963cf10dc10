"""What outlasts a meeting: a table of what may be running when it is closed, each with the entries by which it ends.

[MEETING-6] So something that is decided between meetings joins by one line of `LASTING`.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from hemicycle.procedure.core.act import Stop
from hemicycle.procedure.core.actor import Submission
from hemicycle.procedure.core.entry import Draft, Fact
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.deciding.lasting.entries import (
    LeftEnded,
    LeftRunning,
    MeetingRunsOn,
)
from hemicycle.procedure.meeting.deciding.referendum.entries import (
    AgreementLapsed,
    AgreementReached,
)
from hemicycle.procedure.meeting.deciding.silence.entries import (
    SilenceBroken,
    SilenceConfirmed,
    SilenceKept,
    SilenceWithdrawn,
)
from hemicycle.procedure.meeting.deciding.silence.guards import open_silences
from hemicycle.procedure.meeting.deciding.votes.entries import VoteCancelled, VoteClosed
from hemicycle.procedure.meeting.deciding.votes.queries import by_correspondence
from hemicycle.procedure.meeting.kernel.guards import refusal
from hemicycle.procedure.meeting.kernel.lifecycle.entries import MeetingClosed
from hemicycle.procedure.meeting.kernel.queries import sitting_of
from hemicycle.procedure.meeting.state import Meeting

SILENCE_ENDS = (
    SilenceBroken,
    SilenceKept,
    SilenceConfirmed,
    SilenceWithdrawn,
    AgreementReached,
    AgreementLapsed,
)


@dataclass(frozen=True)
class Lasting:
    """`running`: those that run now, each with `id` and `item`; `ends`: by which entries, and where these name it."""

    running: Callable[[Meeting], Iterable[Any]]
    ends: Mapping[type[Fact], str]


LASTING = (
    Lasting(open_silences, dict.fromkeys(SILENCE_ENDS, "silence")),
    Lasting(by_correspondence, dict.fromkeys((VoteClosed, VoteCancelled), "vote")),
)
ENDS = {kind: name for one in LASTING for kind, name in one.ends.items()}


def _runs(meeting: Meeting, order: Submission[Any]) -> Refusal | None:
    """[CALL-2] What was begun in writing comes to its end first."""
    running = any([*one.running(meeting)] for one in LASTING)
    return refusal(meeting, "something-runs", "CALL-2") if running else None


SOMETHING_RUNS = Stop[Meeting]("something begun in writing goes on", _runs)


def left_running(meeting: Meeting, _: MeetingClosed, now: int) -> list[Draft]:
    """[MEETING-6] What runs when the meeting is closed goes on, and the record says so."""
    left = [LeftRunning(run.id, run.item) for one in LASTING for run in one.running(meeting)]
    return [*map(Draft, left), Draft(MeetingRunsOn(len(left)))] if left else []


def ended(meeting: Meeting, fact: Fact, now: int) -> list[Draft]:
    """[MEETING-6] One of those that went on has ended; with the last of them all is shut."""
    sitting, about = sitting_of(meeting), getattr(fact, ENDS[type(fact)])
    was_left = any(one.about == about for one in sitting.left)
    return [Draft(LeftEnded(sitting.runs_on - 1))] if was_left else []
