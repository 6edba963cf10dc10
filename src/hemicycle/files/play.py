"""Play a meeting file in memory, through the rules: what `readout FILE` tells is told from these entries.

The clock begins when the meeting starts and goes on by itself, so that the same file gives the same entries.
"""

from hemicycle.files.convening import convene_command
from hemicycle.files.course import Course, Cue
from hemicycle.files.model import MeetingFile
from hemicycle.files.script import script
from hemicycle.procedure.core.actor import SECRETARIAT, Command, Submission, salted
from hemicycle.procedure.core.entry import Entry
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.record import decide, fold
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.rulebook import Rulebook

BEAT_MS = 1000
"""Time between two acts."""


class Unplayable(Exception):
    """The rules refuse what the file says was done; or nobody can go on (`refusal` None)."""

    def __init__(self, step: str, actor: str, refusal: Refusal | None) -> None:
        super().__init__(f"{step} by {actor} is {_why(refusal)}")
        self.step = step
        self.actor = actor
        self.refusal = refusal


def _why(refusal: Refusal | None) -> str:
    if refusal is None:
        return "stuck"
    details = "; ".join(f"{name}: {value}" for name, value in refusal.details.items())
    return f"refused: {refusal.code} [{refusal.spec}]" + (f" ({details})" if details else "")


def play(file: MeetingFile, rulebook: Rulebook) -> list[Entry]:
    """The entries of this meeting under these rules. Raises Unplayable."""
    stage = _Stage(file.convening.starts, file.convening.ends or 0)
    stage.send("convene-meeting", SECRETARIAT, convene_command(file, rulebook))
    course = Course(script(file), frozenset(["secretariat", *stage.meeting.seats.participants]))
    while not course.over(stage.meeting):
        cue = course.cue(stage.meeting)
        if cue is None:
            raise Unplayable(_standing(course, stage.meeting), "nobody", None)
        if stage.take(cue):
            course.taken(cue)
        else:
            course.drop(cue.scene)
    return stage.entries


def _standing(course: Course, meeting: Meeting) -> str:
    scene = course.scene(meeting)
    return "the end" if scene is None else course.step(scene).name


class _Stage:
    """A meeting in memory with its clock (ms), which is not closed before it `ends`."""

    def __init__(self, now: int, ends: int) -> None:
        self.now = now
        self.ends = ends
        self.meeting = Meeting()
        self.entries: list[Entry] = []

    def take(self, cue: Cue) -> bool:
        """Take the step; False where the rules refuse it in a way that the step foresees."""
        self.now = self._time_of(cue)
        try:
            self.send(cue.step.name, cue.actor, cue.step.command(self.meeting))
        except Unplayable as refused:
            if refused.refusal and refused.refusal.code in cue.step.tolerates:
                return False
            raise
        return True

    def send(self, name: str, actor: str, command: Command) -> None:
        # The salt is no secret: what is played here is told, and never sealed.
        drawn = salted(command, f"{self.meeting.size:064x}")
        acts = decide(self.meeting, Submission(drawn, actor, self.now))
        if isinstance(acts, Refusal):
            raise Unplayable(name, actor, acts)
        for act in acts:
            self.entries += act
            self.meeting = fold(act, self.meeting)

    def _time_of(self, cue: Cue) -> int:
        """A beat later, when the step's time has come; a speaker is never out of time."""
        speaker = self.meeting.debate.speaker
        deadline = speaker.deadline if speaker else None
        beat = self.now + BEAT_MS
        if deadline is not None:
            beat = max(self.now, min(beat, deadline - 1))
        ends = self.ends if cue.step.name == "close-meeting" else 0
        return max(beat, cue.step.not_before(self.meeting) or 0, ends)
