"""What a store keeps of a record, held against what was signed over it.

Decides how far a record is sound: up to the last stored checkpoint that the key has signed and that the entries give,
with each text the one that its entry commits to, erased exactly where the record says so. What lies beyond is not
shown, told or signed. Refuses to know: why it is so; a disk and a hand look alike.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Literal, NamedTuple

import msgspec
from msgspec.structs import replace

from hemicycle.procedure.core.codec import Vocabulary
from hemicycle.procedure.core.entry import Entry, Fact
from hemicycle.procedure.record_types import RECORD_TYPES
from hemicycle.record.checkpoint import open_checkpoint
from hemicycle.record.entry import StoredEntry, commitment
from hemicycle.record.note import BadNote, Verifier
from hemicycle.record.tree import Tree
from hemicycle.recorder.ports import IdempotencyKey, StoredRecord
from hemicycle.recorder.sealing import unsealed
from hemicycle.recorder.snapshots import Snapshot, chained

What = Literal["entry", "texts", "missing", "checkpoint", "receipt"]

WORDS: dict[What, str] = {
    "entry": "is not what was signed",
    "texts": "has other texts than it commits to, or texts where none should be, or none where some should",
    "missing": "was signed and is not there",
    "checkpoint": "has a checkpoint that the key of these records has not signed",
    "receipt": "does not fit the command that it is kept for",
}


class Damage(NamedTuple):
    """Entries `first` to `last` do not match what was signed; `what` says in which way."""

    first: int
    last: int
    what: What

    @property
    def words(self) -> str:
        """For the log and the command line."""
        if self.first == self.last:
            return f"entry {self.first} {WORDS[self.what]}"
        return f"of entries {self.first} to {self.last}, one or more {WORDS[self.what]}"


class Examined(NamedTuple):
    """The sound part of what is kept, its entries and its tree; `damage` None: all of it is sound.

    `base`: the snapshot that holds; then the entries are those since.
    """

    kept: StoredRecord
    entries: list[Entry]
    tree: Tree
    damage: Damage | None
    base: Snapshot | None = None


class _Header(msgspec.Struct):
    """What is asked here of an entry, without reading its facts."""

    kind: str = ""
    by: str = ""
    act: tuple[int, int] = (-1, 0)
    texts: str | None = None


_HEADER = msgspec.json.Decoder(_Header)


def examined(
    record: str,
    kept: StoredRecord,
    verifiers: Sequence[Verifier],
    known: Vocabulary = RECORD_TYPES,
    base: Snapshot | None = None,
) -> Examined:
    """How far a record is sound. Raises NotCanonical, Malformed where what was signed is none of this release's.

    `base`: a snapshot of it. Where it holds, the signatures up to there and the facts were examined when it was made;
    leaf hashes, texts and erasures are examined whatever it says.
    """
    tree, damage = _grown(kept.entries)
    base = base if base and _holds_of(base, kept.checkpoints, tree) else None
    since = base.size if base else 0
    later = {size: note for size, note in kept.checkpoints.items() if size > since}
    known_good = [size for size in kept.checkpoints if size <= since]
    good = sorted([*known_good, *_matching(record, later, tree, verifiers)])
    size = good[-1] if good else 0
    damage = _beyond(kept, size, damage) or _unsigned(kept.checkpoints, good)
    headers = [_header(one) for one in kept.entries[:size]]
    faults: list[Callable[[], Iterator[int]]] = [lambda: _other_texts(kept.entries, headers)]
    if damage is None:  # where the record breaks off, what erased a text may stand beyond
        faults.append(lambda: _other_erasures(kept.entries, headers, known))
    for faulty in faults:
        found = next(faulty(), None)
        if found is not None:
            damage = Damage(found, found, "texts")
            size = max((each for each in good if each <= found), default=0)
            headers = headers[:size]
    if size < since:
        return examined(record, kept, verifiers, known)
    entries = [unsealed(stored, known) for stored in kept.entries[since:size]]
    damage = damage or _unfitting(kept.keys, headers)
    return Examined(_cut(kept, size), entries, _of_size(tree, size), damage, base)


def damage_of(stored: Sequence[StoredEntry], start: int, leaves: Sequence[bytes]) -> Damage | None:
    """What is wrong with entries that were read again from seq `start` on, and have these leaf hashes."""
    for place, leaf in enumerate(leaves, start):
        if place - start >= len(stored):
            return Damage(place, start + len(leaves) - 1, "missing")
        one = stored[place - start]
        if not _has_leaf(one, leaf):
            return Damage(place, place, "entry")
        if not _committed(one, _header(one)):
            return Damage(place, place, "texts")
    return None


def erased_by(entries: Iterable[Entry]) -> list[int]:
    """The seqs whose texts these entries erase."""
    return [target for entry in entries if (target := entry.fact.erases) is not None]


def _header(stored: StoredEntry) -> _Header:
    try:
        return _HEADER.decode(stored.header)
    except msgspec.MsgspecError:  # whoever decodes it says what it is
        return _Header()


def _has_leaf(stored: StoredEntry, leaf: bytes) -> bool:
    try:
        return stored.leaf == leaf
    except ValueError:
        return False


def _grown(stored: Sequence[StoredEntry]) -> tuple[Tree, Damage | None]:
    """The tree of the entries, as far as they stand in order and have a leaf at all."""
    tree = Tree()
    for place, entry in enumerate(stored):
        try:
            leaf = entry.leaf
        except ValueError:
            return tree, Damage(place, place, "entry")
        if entry.seq != place:
            return tree, Damage(place, place, "missing")
        tree.append(leaf)
    return tree, None


def _matching(
    record: str, checkpoints: Mapping[int, str], tree: Tree, verifiers: Sequence[Verifier]
) -> Iterator[int]:
    """The sizes of the checkpoints that are signed and that the tree gives."""
    for size, note in checkpoints.items():
        if any(_holds(note, size, record, tree, verifier) for verifier in verifiers):
            yield size


def _holds(note: str, size: int, record: str, tree: Tree, verifier: Verifier) -> bool:
    if not 0 < size <= tree.size:
        return False
    try:
        checkpoint = open_checkpoint(note, verifier, record)
    except (BadNote, ValueError):
        return False
    return checkpoint.size == size and checkpoint.root == tree.root(size)


def _holds_of(base: Snapshot, checkpoints: Mapping[int, str], tree: Tree) -> bool:
    """Whether a snapshot is of this record: of this root, under these checkpoints."""
    if base.size not in checkpoints or base.size > tree.size or tree.root(base.size) != base.root:
        return False
    return base.notes == digest_of(checkpoints, base.size)


def digest_of(checkpoints: Mapping[int, str], size: int) -> bytes:
    """The digest of the checkpoints up to `size`, in their order."""
    notes = b""
    for each in sorted(one for one in checkpoints if one <= size):
        notes = chained(notes, each, checkpoints[each])
    return notes


def _beyond(kept: StoredRecord, size: int, broken: Damage | None) -> Damage | None:
    """What is wrong after the last checkpoint that holds: the entries up to the next one are under suspicion."""
    if size == len(kept.entries) and not any(each > size for each in kept.checkpoints):
        return None
    if broken is not None:
        return broken
    due = min((each for each in kept.checkpoints if each > size), default=len(kept.entries))
    if due > len(kept.entries):
        return Damage(len(kept.entries), due - 1, "missing")
    return Damage(size, due - 1, "entry")


def _unsigned(checkpoints: Mapping[int, str], good: Sequence[int]) -> Damage | None:
    bad = min(set(checkpoints).difference(good), default=None)
    return None if bad is None else Damage(max(bad - 1, 0), max(bad - 1, 0), "checkpoint")


def _other_texts(stored: Sequence[StoredEntry], headers: Sequence[_Header]) -> Iterator[int]:
    """Entries whose texts, where they have any, are not those that they commit to."""
    return (
        entry.seq
        for entry, header in zip(stored, headers, strict=False)
        if not _committed(entry, header)
    )


def _committed(entry: StoredEntry, header: _Header) -> bool:
    if entry.texts is None or entry.text_salt is None:
        return entry.texts is entry.text_salt
    try:
        return commitment(entry.text_salt, entry.texts).hex() == header.texts
    except ValueError:
        return False


def _other_erasures(
    stored: Sequence[StoredEntry], headers: Sequence[_Header], known: Vocabulary
) -> Iterator[int]:
    """Entries without the texts that they commit to, or with them, against what the record says was erased."""
    erasing = {name for name, kind in known.kinds.items() if kind.erases is not Fact.erases}
    said = (
        unsealed(entry, known)
        for entry, header in zip(stored, headers, strict=False)
        if header.kind in erasing
    )
    erased = set(erased_by(said))
    for entry, header in zip(stored, headers, strict=False):
        gone = entry.texts is None and header.texts is not None
        if gone != (entry.seq in erased):
            yield entry.seq


def _unfitting(keys: Sequence[IdempotencyKey], headers: Sequence[_Header]) -> Damage | None:
    """A retry is answered by what its key names: that must be an act of the same person."""
    for key in keys:
        if key.first + key.count <= len(headers) or key.first < 0:
            act = headers[key.first] if 0 <= key.first < len(headers) else None
            if act is None or act.by != key.actor or act.act != (key.first, key.count):
                return Damage(max(key.first, 0), max(key.first, 0), "receipt")
    return None


def _cut(kept: StoredRecord, size: int) -> StoredRecord:
    if size == len(kept.entries):
        return kept
    keys = [key for key in kept.keys if 0 <= key.first <= size - key.count]
    checkpoints = {at: note for at, note in kept.checkpoints.items() if at <= size}
    return replace(kept, entries=kept.entries[:size], keys=keys, checkpoints=checkpoints)


def _of_size(tree: Tree, size: int) -> Tree:
    return tree if tree.size == size else Tree(tree.leaf(seq) for seq in range(size))
