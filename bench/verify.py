"""`hemicycle verify` on debates of 4,000, 8,000 and 16,000 entries, beside its limits in the same run.

*Intact* stands beside the least that can be done: four SHA-256 an entry and their nodes. *Lawful* stands beside the
rules alone: each command decided and folded, as the recorder does, from commands already read.
"""

import hashlib
import secrets
import time
from collections.abc import Callable, Iterator
from typing import Any

from bench.rows import Row
from hemicycle.cli.verdict import judge
from hemicycle.procedure.core.actor import SECRETARIAT, Command, Submission
from hemicycle.procedure.core.entry import Entry
from hemicycle.procedure.core.judging import command_of_act
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.core.replay import acts_of, lawful
from hemicycle.procedure.meeting.business.audiences import EVERYTHING
from hemicycle.procedure.meeting.business.floor.commands import EndFloor, GrantFloor, RequestFloor
from hemicycle.procedure.meeting.deciding.statements.commands import EnterStatement
from hemicycle.procedure.meeting.kernel.lifecycle.commands import OpenMeeting
from hemicycle.procedure.meeting.kernel.seats.commands import AdmitParticipant, TakeSeat
from hemicycle.procedure.meeting.record import MEETING
from hemicycle.procedure.words import ParticipantId
from hemicycle.record import export
from hemicycle.record.verify import check_intact
from hemicycle.recorder.sealing import sealed
from tests.procedure.history import SIGNER
from tests.procedure.meetings import START, convening

SIZES = (4_000, 8_000, 16_000)
ROUNDS = 5
WORDS = "We recall the Charter; nous rappelons la Charte, à savoir l’égalité souveraine. " * 3


class Debate:
    """One delegation after another asks for the floor, has it, enters a statement, ends."""

    def __init__(self, size: int) -> None:
        self.state, self.entries, self.now = MEETING.state(), list[Entry](), START
        self.send(SECRETARIAT, convening())
        people = self.state.seats.participants
        delegates = [who for who, one in people.items() if one.role == "delegate"]
        for who in delegates:
            self.send(SECRETARIAT, AdmitParticipant(who))
            self.send(who, TakeSeat())
        chair, *others = delegates
        self.send(chair, OpenMeeting())
        while len(self.entries) < size:
            self.turn(chair, others[len(self.entries) % len(others)])

    def turn(self, chair: ParticipantId, who: ParticipantId) -> None:
        """Four entries."""
        self.send(who, RequestFloor("statement"))
        self.send(chair, GrantFloor(self.state.debate.queue[-1].id))
        self.send(who, EnterStatement({"en": WORDS, "fr": WORDS}))
        self.send(who, EndFloor())

    def send(self, actor: str, command: Command) -> None:
        """An act a second later."""
        self.now += 1000
        given = MEETING.advance(self.state, Submission(command, actor, self.now))
        if isinstance(given, Refusal):
            raise SystemExit(f"{command}: {given.code}")
        acts, self.state = given
        self.entries += [entry for one in acts for entry in one]


def cpu(work: Callable[[], Any]) -> list[float]:
    """CPU seconds of each round."""
    spent = []
    for _ in range(ROUNDS):
        begun = time.process_time()
        work()
        spent.append(time.process_time() - begun)
    return spent


def least(lines: list[bytes]) -> bytes:
    """What nobody can do without: commitment, leaf, texts, and a node of the tree for each line."""
    above = b""
    for line in lines:
        inner = hashlib.sha256(line).digest()
        leaf = hashlib.sha256(b"\0" + inner).digest()
        hashlib.sha256(line[:300]).digest()
        above = hashlib.sha256(b"\1" + leaf + leaf).digest()
    return above


def rows(size: int) -> Iterator[Row]:
    """The lines of the table for one size."""
    entries = Debate(size).entries
    stored = [sealed(entry, secrets.token_bytes) for entry in entries]
    lines = list(export.write("a-meeting", "meeting", EVERYTHING, SIGNER, stored))
    told = [
        Submission(command_of_act(MEETING, act, [one.words for one in act]), act[0].by, act[0].at)
        for act in acts_of(entries)
    ]
    limit, intact = cpu(lambda: least(lines)), cpu(lambda: check_intact(lines))
    rules, law = cpu(lambda: decided(told)), cpu(lambda: lawful(MEETING, entries, EVERYTHING))
    whole = cpu(lambda: judge(lines, None, ()))
    rate = [size / one for one in intact]
    hashed = [size / one for one in limit]
    yield Row(
        f"intact, {size:,} entries", "a second", rate, "least hashes", hashed, 20_000, least=True
    )
    yield Row(f"lawful, {size:,} entries", "s", law, "decide and fold", rules, 1.5, "ratio")
    yield Row(f"verified whole, {size:,} entries", "s", whole, "decide and fold", rules)


def decided(told: list[Submission[Command]]) -> None:
    """Each command, decided and folded."""
    state = MEETING.state()
    for order in told:
        given = MEETING.advance(state, order)
        if isinstance(given, Refusal):
            raise SystemExit(given.code)
        state = given[1]


def main() -> None:
    """The table."""
    for size in SIZES:
        for line in rows(size):
            print(line, flush=True)


if __name__ == "__main__":
    main()
