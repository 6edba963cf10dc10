"""Writes the record of this release: `python -m tests.records.freeze > tests/records/NAME.jsonl`.

A record that stands here verifies for ever: it is never written anew. A release that writes other entries adds one.
"""

import sys

from hemicycle.cli.demo import example
from hemicycle.desk.export import EVERYTHING
from hemicycle.files.play import play
from hemicycle.record import export
from hemicycle.rulebooks import rulebook
from tests.procedure.history import SIGNER, kept


def main() -> None:
    """The example meeting, played through its rules and sealed with salts that are no secret."""
    file = example()
    entries = play(file, rulebook(None))
    stored = [kept(entry) for entry in entries]
    sys.stdout.buffer.writelines(export.write(file.meeting.id, EVERYTHING, SIGNER, stored))


if __name__ == "__main__":
    main()
