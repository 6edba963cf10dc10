"""How far a script has been played, and which step comes next.

One scene after the other; only requests for the floor run ahead, so that a speakers' list forms. A step counts as
taken when it was accepted, or when the meeting shows that it is done. Where somebody else presides, the course follows
the item in hand and the floor: it is the meeting that leads.
"""

from collections.abc import Collection, Iterator
from itertools import islice, takewhile

import msgspec

from hemicycle.files.script import Scene
from hemicycle.files.steps import Step, phase
from hemicycle.procedure.meeting.state import Meeting


class Cue(msgspec.Struct, frozen=True):
    """It is for `actor` to take this step of scene `scene`."""

    scene: int
    step: Step
    actor: str


class Course:
    """`players`: who acts here; other actors are waited for. `led`: somebody else presides."""

    def __init__(self, scenes: list[Scene], players: Collection[str], *, led: bool = False) -> None:
        self.scenes = scenes
        self.players = players
        self.led = led
        self.places = [0] * len(scenes)

    def cue(self, meeting: Meeting) -> Cue | None:
        """The step that can be taken now; None: wait, or the play is over."""
        here = self.scene(meeting)
        if here is None:
            return None
        own = self._cue(here, meeting)
        asked = next(self._ahead(meeting), None)
        if own is None or (asked is not None and own.step.name == "grant-floor"):
            return asked
        return own

    def over(self, meeting: Meeting) -> bool:
        """Whether nothing is left to play."""
        return phase(meeting) == "closed" or self.scene(meeting) is None

    def scene(self, meeting: Meeting) -> int | None:
        """The scene in hand, what is done by now passed over: the speaker's, or else the first that is not over."""
        while (n := self._first(meeting)) is not None:
            self._pass_over(n, meeting)
            if not self._ended(n):
                return n
        return None

    def step(self, scene: int) -> Step:
        """The step at which a scene that is not over stands."""
        return self.scenes[scene].steps[self.places[scene]]

    def voting(self, meeting: Meeting) -> bool:
        """Whether the scene in hand is a vote, and is open or about to be."""
        n = self.scene(meeting)
        first = self.scenes[n].steps[0] if n is not None else None
        if first is None or first.name != "open-vote":
            return False
        return first.done(meeting) or meeting.ballots.open is None

    def taken(self, cue: Cue) -> None:
        """The step was accepted."""
        self.places[cue.scene] += 1

    def drop(self, scene: int) -> None:
        """The scene ends here."""
        self.places[scene] = len(self.scenes[scene].steps)

    def _ended(self, n: int) -> bool:
        return self.places[n] == len(self.scenes[n].steps)

    def _first(self, meeting: Meeting) -> int | None:
        left = [n for n in range(len(self.scenes)) if not self._ended(n)]
        speaker, current = meeting.debate.speaker, meeting.agenda.current
        spoken = [n for n in left if speaker and self.scenes[n].speaker == speaker.participant]
        led = [n for n in left if self.led and current and self.scenes[n].item == current]
        return next(iter([*spoken, *led, *left]), None)

    def _pass_over(self, n: int, meeting: Meeting) -> None:
        while not self._ended(n):
            step = self.step(n)
            if step.done(meeting) or self._own_words(step):
                self.places[n] += 1
            elif step.undone(meeting) and self.places[n]:
                self.places[n] = 0  # the floor was lost, or the list emptied: ask again
            else:
                return

    def _own_words(self, step: Step) -> bool:
        """What somebody says who is not played here is theirs to say."""
        return step.under is not None and step.under not in self.players

    def _cue(self, n: int, meeting: Meeting) -> Cue | None:
        step = self.step(n)
        actor = next((one for one in step.actors if one in self.players), None)
        return Cue(n, step, actor) if actor is not None and step.ready(meeting) else None

    def _ahead(self, meeting: Meeting) -> Iterator[Cue]:
        """Hands that go up early, for the turns that follow while this item is in hand."""
        here = self._first(meeting) or 0
        rest = islice(enumerate(self.scenes), here, None)
        for n, scene in takewhile(lambda one: one[1].item == meeting.agenda.current, rest):
            if scene.speaker and self.places[n] == 0:
                step = self.step(n)
                cue = self._cue(n, meeting)
                if cue and step.name == "request-floor" and not step.done(meeting):
                    yield cue
