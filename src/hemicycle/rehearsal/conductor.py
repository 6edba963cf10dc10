"""The conductor: one step after the other, each taken when its actor sees that it can be.

The next step waits until everybody in the room has seen what came of the one before. Where a seat or the chair is
somebody else's, the others raise their hands, answer and wait: the meeting leads, not the script.
"""

import asyncio
import time
from collections.abc import Callable

import msgspec

from hemicycle.files.course import Course, Cue
from hemicycle.files.script import Scene
from hemicycle.files.steps import Step
from hemicycle.procedure.core.actor import Command
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.kernel.queries import is_ended
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.rehearsal.courtesy import courtesy
from hemicycle.rehearsal.line import Accepted
from hemicycle.rehearsal.pace import Pace, pause_s
from hemicycle.rehearsal.player import Player
from hemicycle.rehearsal.polling import answer
from hemicycle.rehearsal.report import Refused, Report

PASSING = frozenset({"absent", "not-present", "no-quorum", "not-admitted"})
"""Refusals for as long as somebody's connection is lost."""
MOST_TRIES = 60
MOMENT_S = 1.0


class Patience(msgspec.Struct, frozen=True):
    """Seconds: for a seat's holder to take their turn, and before a standstill is a failure (None: never)."""

    turn_s: float = 8.0
    standstill_s: float | None = 60.0


class Conductor:
    """`players`: who is played now; seats come and go. `taken` is told of each act: actor and command."""

    def __init__(
        self,
        scenes: list[Scene],
        chair: str,
        players: dict[str, Player],
        report: Report,
        *,
        pace: Pace,
        patience: Patience,
        taken: Callable[[str, str], None],
    ) -> None:
        self._course = Course(scenes, players.keys())
        self._chair = chair
        self._players = players
        self._report = report
        self._pace = pace
        self._patience = patience
        self._taken = taken
        self._changed = asyncio.Event()
        self._taken_back = False
        self._standing: tuple[object, float] = (None, 0.0)
        self._tries: dict[int, int] = {}

    def something_changed(self) -> None:
        """A line heard something."""
        self._changed.set()

    def left(self, actor: str) -> None:
        """Somebody else holds this seat."""
        self._report.left.append(actor)
        self._changed.set()

    def returned(self, actor: str) -> None:
        """This seat is played again."""
        self._report.left.remove(actor)
        self._taken_back = True
        self._changed.set()

    @property
    def connected(self) -> frozenset[str] | None:
        """Whose devices are in the room; None while no line stands."""
        lines = [player.line for player in self._players.values() if player.line.live]
        return max(lines, key=lambda line: line.upto).connected if lines else None

    async def play(self) -> None:
        """Play until the meeting is closed, nothing is left, or it cannot go on."""
        while self._report.halted is None:
            self._changed.clear()
            await self._part_with_the_gone()
            if not self._players:
                self._report.halted = "nobody is left to be played: every seat is somebody else's"
                return
            meeting = self._seen()
            self._course.led = self._presiding(meeting) not in self._players
            if meeting is None:
                await self._wait_for(None)
                continue
            if self._course.over(meeting):
                self._report.closed = _closed(meeting)
                return
            await self._go_on(meeting)

    async def _go_on(self, meeting: Meeting) -> None:
        speaker = meeting.debate.speaker
        kind = courtesy(
            meeting,
            set(self._players),
            due=self._has_turn(meeting),
            chair=self._chair if self._taken_back else None,
            now=self._now(),
        )
        if kind is not None:
            await self._take(kind.actor, kind.name, kind.command)
            return
        if await self._polled(meeting):
            return
        speaks = speaker is not None and speaker.participant not in self._players
        cue = None if speaks else self._course.cue(meeting)
        if cue is None or cue.step.automatic:
            await self._wait_for(None if speaks else self._course.scene(meeting), free=speaks)
        else:
            await self._perform(cue)

    async def _polled(self, meeting: Meeting) -> bool:
        """Whether a vote, a motion or an amendment of somebody who is not played is what the meeting is about."""
        if self._course.voting(meeting) or meeting.sitting is None:
            return False
        phase = meeting.sitting.phase
        asked = answer(meeting, set(self._players), self._now()) if phase == "open" else None
        if asked is not None:
            actor, command = asked
            given = await self._take(actor, str(type(command).__struct_config__.tag), command)
            if isinstance(given, Accepted):
                return True
        if asked is not None or meeting.ballots.open is not None:
            await self._something_happens(MOMENT_S)
            return True
        return False

    # ---- taking a step

    async def _perform(self, cue: Cue) -> None:
        player = self._players[cue.actor]
        if not await self._follows(player):
            return
        meeting, step = player.line.meeting, cue.step
        if step.done(meeting) or not step.ready(meeting):
            return
        early_ms = (step.not_before(meeting) or 0) - player.line.server_now()
        if early_ms > 0:
            await self._something_happens(early_ms / 1000 + 0.005)
            return
        answer = await self._take(cue.actor, step.name, step.command(meeting))
        if isinstance(answer, Accepted):
            self._course.taken(cue)
        elif answer is not None:
            await self._after_refusal(cue, player, answer)

    async def _take(self, actor: str, name: str, command: Command) -> Accepted | Refusal | None:
        answer = await self._players[actor].act(command)
        if isinstance(answer, Accepted):
            self._taken(actor, name)
            await self._everybody_sees(max(answer.seqs, default=-1) + 1)
            await asyncio.sleep(pause_s(self._pace, name, command))
        return answer

    async def _after_refusal(self, cue: Cue, player: Player, refusal: Refusal) -> None:
        """Foreseen: the scene ends. Overtaken by others, or while a line is down: look again. Else it is a fault."""
        if refusal.code in cue.step.tolerates:
            self._report.dropped.append(f"{cue.step.name} by {cue.actor}: {refusal.code}")
            self._course.drop(cue.scene)
            return
        await self._something_happens(MOMENT_S)
        self._tries[cue.scene] = self._tries.get(cue.scene, 0) + 1
        passing = refusal.code in PASSING and self._tries[cue.scene] < MOST_TRIES
        if passing or _overtaken(cue.step, player.line.meeting):
            return
        self._report.refusals.append(Refused(cue.actor, cue.step.name, refusal))
        self._course.drop(cue.scene)

    # ---- seeing

    def _seen(self) -> Meeting | None:
        """The meeting as the player sees it who has heard most."""
        lines = [player.line for player in self._players.values() if player.line.live]
        seen = max(lines, key=lambda line: line.upto, default=None)
        return seen.meeting if seen is not None and seen.meeting.sitting is not None else None

    def _presiding(self, meeting: Meeting | None) -> str:
        return meeting.sitting.chair if meeting and meeting.sitting else self._chair

    def _now(self) -> int:
        """The server's clock, as far as anybody knows it."""
        return max((p.line.server_now() for p in self._players.values() if p.line.live), default=0)

    def _reach(self) -> int:
        return max((p.line.upto for p in self._players.values() if p.line.live), default=0)

    async def _follows(self, player: Player) -> bool:
        """Wait until this player has seen what the others have. False: the seat is somebody else's now."""
        while player.line.over is None:
            self._changed.clear()
            if player.line.live and player.line.upto >= self._reach():
                return True
            await self._something_happens(MOMENT_S)
        return False

    async def _everybody_sees(self, upto: int) -> None:
        """Wait until everybody in the room has heard of every entry below `upto`."""
        while any(p.line.live and p.line.upto < upto for p in self._players.values()):
            self._changed.clear()
            await self._something_happens(MOMENT_S)

    def _has_turn(self, meeting: Meeting) -> bool:
        scene, speaker = self._course.scene(meeting), meeting.debate.speaker
        if scene is None or speaker is None:
            return False
        return self._course.scenes[scene].speaker == speaker.participant

    async def _part_with_the_gone(self) -> None:
        for actor, player in list(self._players.items()):
            player.check()
            if player.line.over is not None:
                del self._players[actor]
                await player.stop()
                self.left(actor)

    # ---- waiting

    async def _something_happens(self, timeout_s: float | None) -> None:
        if timeout_s is None or timeout_s > 0:
            try:
                async with asyncio.timeout(timeout_s):
                    await self._changed.wait()
            except TimeoutError:
                return

    async def _wait_for(self, scene: int | None, *, free: bool = False) -> None:
        """Wait for others. A turn that its holder does not take is passed over; a standstill ends the play.

        `free`: somebody speaks, for as long as the rules let them.
        """
        step = None if scene is None else self._course.step(scene)
        theirs = step is not None and not any(actor in self._players for actor in step.actors)
        what = (scene, step and step.name, self._reach())
        if self._standing[0] != what:
            self._standing = (what, time.monotonic())
        waited_s = time.monotonic() - self._standing[1]
        limit_s = None if free or self._course.led else self._patience.standstill_s
        if theirs and not self._course.led and not free:
            limit_s = self._patience.turn_s
        if limit_s is not None and waited_s >= limit_s:
            self._give_up(scene, step, theirs=theirs)
            return
        await self._something_happens(None if limit_s is None else limit_s - waited_s)

    def _give_up(self, scene: int | None, step: Step | None, *, theirs: bool) -> None:
        name = step.name if step else "the room"
        if theirs and scene is not None and step is not None:
            self._report.dropped.append(f"{name} by {', '.join(step.actors)}")
            self._course.drop(scene)
        else:
            self._report.halted = (
                f"nothing happened for {self._patience.standstill_s} s before {name}"
            )


def _overtaken(step: Step, meeting: Meeting) -> bool:
    """Whether others have changed the meeting so that the step is done, or cannot be taken now."""
    return step.done(meeting) or not step.ready(meeting) or step.undone(meeting)


def _closed(meeting: Meeting) -> bool:
    return meeting.sitting is not None and is_ended(meeting.sitting)
