"""A scenario: what people do, one after the other, and what follows or why it is refused. Read from TOML.

`delegations`: the people are delegates of these members, p1 presiding, all seated; a number: of so many of the body's.
`seated` are admitted and present at the start, `vice_chairs` named, `opened` says whether the meeting is open then.
A step is `by` somebody, who `do`es a command `with` its arguments, `after_s` seconds or `at` a time. It `gives` kinds
of entries, the first of which (or the one `telling` it) has at least these `facts`, or is `refused` with a code and the
number in SPEC.md. `named` keeps what it made: `$name` is its id in later steps, `$name.digest` the digest of a text or
an amendment, `$name.entry` the entry that gave it, `$nothing` null. `unseen_by`: classes that see nothing of it.
`reached` are the reasons of a vote that closes: kind, what was reached, of how much.
`starts`, `call`: when the meeting begins and who calls it; before that,
`refused_calls` are tried. It is called at START.
`people` take the place of the usual ones: each with a `member`, and what else the list says of them.
"""

import tomllib
from datetime import datetime
from pathlib import Path
from typing import Any

import msgspec
from msgspec.structs import replace

from hemicycle.procedure.convocation import CalledBy
from hemicycle.procedure.core.actor import SECRETARIAT, Command, Submission, salted
from hemicycle.procedure.core.codec import command_of
from hemicycle.procedure.core.entry import Entry
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.business.audiences import visible
from hemicycle.procedure.meeting.kernel.lifecycle.commands import OpenMeeting
from hemicycle.procedure.meeting.kernel.seats.commands import (
    AdmitParticipant,
    ConvenedParticipant,
    TakeSeat,
)
from hemicycle.procedure.meeting.record import MEETING, decide, fold
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.rulebook import Rulebook
from hemicycle.procedure.words import Mode, ParticipantId
from tests.procedure.meetings import START, convening, participant

NAMED = (
    "proxy",
    "silence",
    "request",
    "inscription",
    "statement",
    "vote",
    "proposal",
    "motion",
    "amendment",
    "outcome",
    "photo",
    "document",
    "item",
)


def ms(at: datetime) -> int:
    """A time as the record holds it."""
    return round(at.timestamp() * 1000)


class Step(msgspec.Struct, forbid_unknown_fields=True):
    """One act and what follows."""

    by: str
    do: str
    given: dict[str, Any] = msgspec.field(name="with", default_factory=dict)
    after_s: float = 0
    at: datetime | None = None
    gives: list[str] | None = None
    facts: dict[str, Any] = {}
    telling: str | None = None
    refused: str | None = None
    spec: str | None = None
    named: str | None = None
    unseen_by: list[str] = []
    reached: list[list[Any]] | None = None


class RefusedCall(msgspec.Struct, forbid_unknown_fields=True):
    """A convening that is refused, before the one that is not."""

    call: dict[str, Any]
    starts: datetime
    refused: str
    spec: str
    article: str | None = None


class Scenario(msgspec.Struct, forbid_unknown_fields=True):
    """A story with the numbers that it tells of."""

    title: str
    specs: list[str]
    steps: list[Step]
    access: str = "open"
    mode: Mode = "virtual"
    seated: list[str] = msgspec.field(default_factory=lambda: ["p1", "p2", "p3"])
    opened: bool = True
    body: str | None = None
    vice_chairs: list[str] = []
    hosts: list[str] = []
    people: list[dict[str, Any]] = []
    delegations: list[str] | int | None = None
    starts: datetime | None = None
    call: dict[str, Any] | None = None
    refused_calls: list[RefusedCall] = []


def read(file: Path) -> Scenario:
    """The scenario in a file."""
    return msgspec.convert(tomllib.loads(file.read_text(encoding="utf-8")), Scenario)


def delegates(book: Rulebook, named: list[str] | int) -> list[ConvenedParticipant]:
    """A delegate of each of these members, or of so many members of the body, in its order."""
    decisions = book.decisions
    if isinstance(named, int):
        members = [] if isinstance(decisions, msgspec.UnsetType) else decisions.members
        named = [member.code for member in members[:named]]
    return [participant(code.lower(), code) for code in named]


class Stage:
    """Where a scenario is played."""

    def __init__(self, scenario: Scenario) -> None:
        self.now = START
        self.meeting = Meeting()
        self.entries: list[Entry] = []
        self.names: dict[str, str] = {}
        self.seqs: dict[str, int] = {}
        begun = convening(scenario.access, scenario.mode, scenario.body)
        if scenario.people:
            numbered = enumerate(scenario.people, 1)
            listed = [
                participant(**{"slug": f"who-{n}", "member": None} | one) for n, one in numbered
            ]
            begun = replace(begun, participants=listed)
        seated, people = scenario.seated, begun.participants
        if scenario.delegations is not None:
            people = delegates(begun.rulebook, scenario.delegations)
            seated = [f"p{number}" for number, _ in enumerate(people, 1)]
        begun = replace(begun, vice_chairs=scenario.vice_chairs, participants=people)
        begun = replace(begun, hosts=scenario.hosts)
        if scenario.starts:
            begun = replace(begun, starts=ms(scenario.starts))
        for tried in scenario.refused_calls:
            call = msgspec.convert(tried.call, CalledBy)
            answer = self.send(SECRETARIAT, replace(begun, starts=ms(tried.starts), call=call))
            assert isinstance(answer, Refusal), tried
            told = (answer.code, answer.spec, tried.article and answer.article)
            assert told == (tried.refused, tried.spec, tried.article), answer
        if scenario.call:
            begun = replace(begun, call=msgspec.convert(scenario.call, CalledBy))
        made = self.send(SECRETARIAT, begun)
        assert not isinstance(made, Refusal), made
        for who in seated:
            self.send(SECRETARIAT, AdmitParticipant(ParticipantId(who)))
            self.send(who, TakeSeat())
        if scenario.opened:
            opened = self.send("p1", OpenMeeting())
            assert not isinstance(opened, Refusal) or scenario.mode == "written", opened

    def send(self, actor: str, command: Command) -> list[Entry] | Refusal:
        """The new entries, those of what fell due among them; or the refusal."""
        drawn = salted(command, f"{self.meeting.size:064x}")
        acts = decide(self.meeting, Submission(drawn, actor, self.now))
        if isinstance(acts, Refusal):
            return acts
        new = [entry for act in acts for entry in act]
        gone = {entry.fact.erases for entry in new}
        known = [replace(e, texts=None) if e.seq in gone else e for e in self.entries]
        self.entries = [*known, *new]
        self.meeting = fold(new, self.meeting)
        return new

    def play(self, step: Step) -> None:
        """Do the step, and hold it to what it says."""
        self.now = ms(step.at) if step.at else self.now + round(step.after_s * 1000)
        answer = self.send(
            step.by, command_of(MEETING, {"type": step.do, **self._named(step.given)})
        )
        if isinstance(answer, Refusal):
            assert (answer.code, answer.spec) == (step.refused, step.spec), f"{step.do}: {answer}"
            return
        kinds = [entry.kind for entry in answer]
        assert step.refused is None, f"{step.do} by {step.by} gave {kinds}"
        assert step.gives == kinds, f"{step.do} by {step.by} gave {kinds}"
        told = next((e for e in answer if e.kind == step.telling), answer[0]) if answer else None
        found = msgspec.to_builtins(told.fact) if told else {}
        assert {key: found.get(key) for key in step.facts} == self._named(step.facts)
        for reader in step.unseen_by:
            assert not any(visible(self.meeting, entry, reader) for entry in answer)
        if step.reached is not None:
            reasons = [[r["kind"], r["reached"], r["base"]] for r in found["reasons"]]
            assert reasons == self._named(step.reached), reasons
        if step.named and told:
            ids = [found[key] for key in NAMED if found.get(key)]
            self.names[step.named] = ids[0]
            self.seqs[step.named] = told.seq

    def _named(self, value: Any) -> Any:
        if isinstance(value, dict):
            return {key: self._named(one) for key, one in value.items()}
        if isinstance(value, list):
            return [self._named(one) for one in value]
        if isinstance(value, datetime):
            return ms(value)
        if value == "$nothing":
            return None
        if isinstance(value, str) and value.startswith("$"):
            name, _, what = value[1:].partition(".")
            if what == "entry":
                return self.seqs[name]
            return self._digest(self.names[name]) if what == "digest" else self.names[name]
        return value

    def _digest(self, wanted: str) -> str:
        """Of a text as it stands, or of an amendment."""
        table = self.meeting.outcomes.table.values()
        known: dict[str, str] = {outcome.id: outcome.digest for outcome in table}
        known |= {one.id: one.digest for outcome in table for one in outcome.amendments}
        return known[wanted]
