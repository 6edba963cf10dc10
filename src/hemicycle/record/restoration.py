"""A notice of restoration: the record's own key says that the record was put back, when, and to which size.

It is the checkpoint of what was put back, with one extension line: `restored`, a space, the time (UTC, ms). So it is
checked as any checkpoint is, and cannot be taken for one that was signed as entries became durable.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from hemicycle.record.checkpoint import Checkpoint, open_checkpoint, sign
from hemicycle.record.note import BadNote, Signer, Verifier
from hemicycle.record.tree import Tree

LINE = re.compile(r"restored (0|[1-9][0-9]{0,15})")


@dataclass(frozen=True, slots=True)
class Restoration:
    """`at`: when the record was put back (UTC, ms); `checkpoint`: what it was then."""

    at: int
    checkpoint: Checkpoint


def announce(signer: Signer, record: str, tree: Tree, at: int) -> str:
    """The signed notice that the record was put back to this tree at `at` (UTC, ms)."""
    return sign(signer, record, tree, [f"restored {at}"])


def open_restoration(note: str, verifier: Verifier, record: str) -> Restoration:
    """What a notice says that this key, and no other, has signed for this record. Raises BadNote."""
    checkpoint = open_checkpoint(note, verifier, record)
    line = LINE.fullmatch(" ".join(checkpoint.extensions))
    if line is None or len(checkpoint.extensions) != 1:
        raise BadNote("a checkpoint, and no notice of restoration")
    return Restoration(int(line[1]), checkpoint)


def time_of(note: str) -> int | None:
    """When this notice says that the record was put back, whoever signed it; None where it is none."""
    found = next((line for one in note.splitlines() if (line := LINE.fullmatch(one))), None)
    return int(found[1]) if found else None


def needed(notices: Iterable[tuple[int, str]]) -> list[tuple[int, str]]:
    """Of notices in order, each with the size gone back to, those that still explain something.

    Whoever saw more than a later one went back to has its answer there.
    """
    kept: list[tuple[int, str]] = []
    for size, note in notices:
        while kept and kept[-1][0] >= size:
            kept.pop()
        kept.append((size, note))
    return kept
