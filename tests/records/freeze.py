"""Writes a record of this release: `python -m tests.records.freeze [SCENARIO] > tests/records/NAME.jsonl`.

Without a scenario, of the example meeting; else of what happens in `tests/scenarios/SCENARIO.toml`.
A record that stands here verifies for ever: it is never written anew. A release that writes other entries adds one.
"""

import sys
from collections.abc import Sequence
from pathlib import Path

from hemicycle.cli.demo import example
from hemicycle.files.play import play
from hemicycle.procedure.core.entry import Entry
from hemicycle.procedure.meeting.business.audiences import EVERYTHING
from hemicycle.procedure.meeting.kernel.lifecycle.entries import MeetingConvened
from hemicycle.record import export
from hemicycle.rulebooks import rulebook
from tests.procedure.history import SIGNER, kept
from tests.procedure.scenario import Stage, read

SCENARIOS = Path(__file__).parents[1] / "scenarios"


def main(scenario: str | None = None) -> None:
    """The meeting, played through its rules and sealed with salts that are no secret."""
    file = example()
    entries = _played(scenario) if scenario else play(file, rulebook(None))
    begun = entries[0].fact
    name = begun.meeting if isinstance(begun, MeetingConvened) else file.id
    stored = [kept(entry) for entry in entries]
    sys.stdout.buffer.writelines(export.write(name, "meeting", EVERYTHING, SIGNER, stored))


def _played(scenario: str) -> Sequence[Entry]:
    told = read(SCENARIOS / f"{scenario}.toml")
    stage = Stage(told)
    for step in told.steps:
        stage.play(step)
    return stage.entries


if __name__ == "__main__":
    main(*sys.argv[1:])
