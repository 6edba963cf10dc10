"""What was erased is gone: no word of it stands anywhere in the record, in clear or in a command."""

import hashlib
from typing import Any, get_args, get_origin, get_type_hints

import msgspec
import pytest
from msgspec.structs import replace

from hemicycle.procedure.core.actor import SECRETARIAT, Command
from hemicycle.procedure.core.entry import Entry
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.core.strings import is_text
from hemicycle.procedure.meeting.business.publication.commands import RedactText
from hemicycle.procedure.meeting.deciding.votes.queries import by_correspondence
from hemicycle.record import export
from tests.cli.signer import RECORD, SCENARIOS
from tests.procedure.history import SIGNER, kept
from tests.procedure.scenario import Stage, Step, ms, read

WORDS: set[str] = set()


def renamed(value: Any, kind: Any) -> Any:
    """The value with another word, which stands nowhere else, for the words of each of its texts."""
    if is_text(kind):
        return {language: word(words) for language, words in value.items()}
    if isinstance(value, msgspec.Struct):
        hints = get_type_hints(type(value), include_extras=True)
        return replace(
            value, **{n: renamed(getattr(value, n), hints[n]) for n in value.__struct_fields__}
        )
    arguments = get_args(kind)
    if get_origin(kind) is list and arguments:
        return [renamed(one, arguments[0]) for one in value]
    if get_origin(kind) is dict and is_text(arguments[-1]):
        return {name: renamed(one, arguments[-1]) for name, one in value.items()}
    return value


def word(words: str) -> str:
    """The same one for the same words."""
    made = f"zq{hashlib.sha256(words.encode()).hexdigest()[:12]}"
    WORDS.add(made)
    return made


class Renamed(Stage):
    """A stage on which nobody says what the scenario says, and what is refused is not even asked."""

    def play(self, step: Step) -> None:
        if step.refused is None:
            super().play(step)
        else:
            self.now = ms(step.at) if step.at else self.now + round(step.after_s * 1000)

    def send(self, actor: str, command: Command) -> list[Entry] | Refusal:
        return super().send(actor, renamed(command, type(command)))


@pytest.mark.parametrize(
    "name", sorted(path.stem for path in SCENARIOS.glob("*.toml")), ids=lambda name: name
)
def test_no_word_is_left(name: str) -> None:
    WORDS.clear()
    scenario = read(SCENARIOS / f"{name}.toml")
    stage = Renamed(scenario)
    for step in scenario.steps:
        stage.play(step)
    for _ in range(2):  # an erasure has a reason, which is a text too
        for text in stage.meeting.publication.texted:
            stage.send(SECRETARIAT, RedactText(text.seq))
    gone = {e.fact.target for e in stage.entries if e.kind == "text-redacted"}  # type: ignore[attr-defined]
    left = [e for e in stage.entries if e.texts and e.seq not in gone]
    stored = [kept(replace(e, texts=None) if e.seq in gone else e) for e in stage.entries]
    lines = b"".join(export.write(RECORD, "meeting", "everything", SIGNER, stored))
    assert list(export.read(lines.splitlines(keepends=True)))
    assert WORDS
    still = {w for e in left for text in e.words.values() for w in text.values()}
    assert {w for w in WORDS if w.encode() in lines} == still & WORDS
    undecided = {o.status for o in stage.meeting.outcomes.table.values()} & {"put", "circulated"}
    voting = stage.meeting.ballots.open or by_correspondence(stage.meeting)
    assert not left or undecided or voting, [e.kind for e in left]
