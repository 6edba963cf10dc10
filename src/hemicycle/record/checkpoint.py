"""A checkpoint: what a record's server signs, that these many entries have this root.

The form is C2SP tlog-checkpoint: origin, size, root in base64, extension lines, on a signed note.
The origin is the key's name, a slash and the record's id, so that no checkpoint of one record
serves for another. https://c2sp.org/tlog-checkpoint
"""

import base64
import re
from collections.abc import Sequence
from dataclasses import dataclass

from hemicycle.record.note import BadNote, Signer, Verifier, open_note
from hemicycle.record.tree import HASH_BYTES, Tree

RECORD_ID = re.compile(r"[A-Za-z0-9._-]{1,128}")


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """What was signed: `root` is 32 bytes, `extensions` the lines after it."""

    origin: str
    size: int
    root: bytes
    extensions: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """The lines to sign."""
        root = base64.b64encode(self.root).decode()
        return "".join(f"{line}\n" for line in (self.origin, self.size, root, *self.extensions))


def origin(key_name: str, record: str) -> str:
    """The origin of a record's checkpoints.

    Raises ValueError unless the id is 1–128 of A–Z a–z 0–9 . _ -
    """
    if not RECORD_ID.fullmatch(record):
        raise ValueError(f"not a record id: {record!r}")
    return f"{key_name}/{record}"


def sign(signer: Signer, record: str, tree: Tree, extensions: Sequence[str] = ()) -> str:
    """The signed checkpoint (a note) of a record's tree as it stands."""
    named = origin(signer.name, record)
    return signer.sign(Checkpoint(named, tree.size, tree.root(), tuple(extensions)).text)


def open_checkpoint(note: str, verifier: Verifier, record: str) -> Checkpoint:
    """The checkpoint of this record in a note that this key, and no other, has signed.

    Raises BadNote.
    """
    checkpoint = _parse(open_note(note, verifier, alone=True))
    if checkpoint.origin != origin(verifier.name, record):
        raise BadNote(f"a checkpoint of {checkpoint.origin}, not of {verifier.name}/{record}")
    return checkpoint


def check_extends(checkpoint: Checkpoint, tree: Tree) -> None:
    """Raises BadNote unless the record's tree, with all its leaves, is a continuation of what was signed."""
    if checkpoint.size > tree.size:
        raise BadNote(
            f"the record had {checkpoint.size} entries then, and has {tree.size} now: the others are gone"
        )
    if tree.root(checkpoint.size) != checkpoint.root:
        raise BadNote(f"the first {checkpoint.size} entries are not those that were signed then")


def _parse(text: str) -> Checkpoint:
    lines = text[:-1].split("\n")
    if len(lines) < 3 or not all(lines):
        raise BadNote("a checkpoint has an origin, a size and a root, and no empty line")
    named, size, root, *extensions = lines
    if not re.fullmatch(r"0|[1-9][0-9]{0,15}", size):
        raise BadNote(f"not a size: {size!r}")
    if not re.fullmatch(r"[A-Za-z0-9+/]{43}=", root):
        raise BadNote(f"not a root: {root!r}")
    checkpoint = Checkpoint(named, int(size), base64.b64decode(root), tuple(extensions))
    if len(checkpoint.root) != HASH_BYTES or checkpoint.text != text:
        raise BadNote(f"not a root: {root!r}")
    return checkpoint
