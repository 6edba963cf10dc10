"""What every scenario's record says in each language, to compare the two renderers: one line of JSON a scenario."""

import json
import sys
from pathlib import Path

import msgspec

from hemicycle.documents.course import Course
from hemicycle.documents.record import quotes_of, sentence_of
from hemicycle.live.encoding import wire_entry
from hemicycle.locales import languages
from hemicycle.procedure.core.growing import plain
from hemicycle.procedure.meeting.business.audiences import visible
from hemicycle.procedure.meeting.record import fold
from hemicycle.procedure.meeting.view import view
from tests.procedure.scenario import Stage, read

SCENARIOS = sorted((Path(__file__).parents[1] / "scenarios").glob("*.toml"))


def told(file: Path, reader: str) -> dict[str, object]:
    """The entries that this class of readers sees, and their sentences and quotes in each language."""
    scenario = read(file)
    stage = Stage(scenario)
    for step in scenario.steps:
        stage.play(step)
    entries = [entry for entry in stage.entries if visible(stage.meeting, entry, reader)]
    meeting = view(fold(entries), reader)
    course = Course()
    for entry in entries:
        course.follow(entry)
    return {
        "scenario": file.stem,
        "entries": [msgspec.json.decode(wire_entry(entry)) for entry in entries],
        "view": msgspec.to_builtins(meeting, enc_hook=plain),
        "said": {
            language: [
                [
                    msgspec.to_builtins(sentence_of(entry, meeting, course, language)),
                    msgspec.to_builtins(quotes_of(entry, meeting, language)),
                ]
                for entry in entries
            ]
            for language in languages()
        },
    }


if __name__ == "__main__":
    for file in SCENARIOS:
        for reader in ("public", "secretariat"):
            sys.stdout.write(json.dumps(told(file, reader)) + "\n")
