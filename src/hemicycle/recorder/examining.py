"""What a store keeps of a record, held against what was signed over it.

Decides how far a record is sound: up to the last stored checkpoint that the key has signed and that the entries give,
with each text the one that its entry commits to, erased exactly where the record says so. What lies beyond is not
shown, told or signed. Refuses to know: why it is so; a disk and a hand look alike.

It is read in stretches, and of each no more is kept than the hashes of its leaves, where its acts begin, and what was
erased.
"""

from array import array
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

import msgspec

from hemicycle.procedure.core.codec import Vocabulary
from hemicycle.procedure.core.entry import Entry, Fact
from hemicycle.procedure.record_types import RECORD_TYPES
from hemicycle.record.checkpoint import open_checkpoint
from hemicycle.record.entry import StoredEntry, commitment, erase
from hemicycle.record.note import BadNote, Verifier
from hemicycle.record.tree import Tree
from hemicycle.recorder.damage import Damage
from hemicycle.recorder.known_keys import KnownKeys
from hemicycle.recorder.ports import IdempotencyKey, RecordView, StoredRecord
from hemicycle.recorder.sealing import unsealed
from hemicycle.recorder.snapshots import Snapshot, chained


class Examined(NamedTuple):
    """The sound part of what is kept, which ends where `tree` does; `damage` None: all of it is sound.

    `keys`, `notes` (the digest of the checkpoints) and `checkpoint` (the note over all of it) are those of the sound
    part. `base`: the snapshot that holds.
    """

    tree: Tree
    keys: KnownKeys
    notes: bytes
    checkpoint: str | None
    damage: Damage | None
    base: Snapshot | None


class _Header(msgspec.Struct):
    """What is asked here of an entry, without reading its facts."""

    kind: str = ""
    by: str = ""
    act: tuple[int, int] = (-1, 0)
    texts: str | None = None


_HEADER = msgspec.json.Decoder(_Header)


def examine(
    record: str,
    view: RecordView,
    verifiers: Sequence[Verifier],
    known: Vocabulary = RECORD_TYPES,
    base: Snapshot | None = None,
) -> Examined:
    """How far a record is sound. Raises NotCanonical, Malformed as `entries_of` does.

    `base`: a snapshot of it. Where it holds, the signatures up to there and the facts were examined when it was made;
    leaf hashes, texts and erasures are examined whatever it says.
    """
    passed = _FirstReading(record, verifiers, known, base)
    for stretch in view.stretches():
        passed.take(stretch)
    size, damage = passed.sound_part()
    if base is not None and (not passed.base_holds or size < base.size):
        return examine(record, view, verifiers, known)
    part: _Kept = passed
    if (passed.count, passed.tree.size, passed.noted) != (size, size, size):
        part = _Kept()
        for stretch in view.stretches(0, size):
            part.take(stretch)
    return Examined(part.tree, part.keys, part.notes, part.checkpoint, damage, base)


def entries_of(
    view: RecordView, start: int, end: int, known: Vocabulary = RECORD_TYPES
) -> Iterator[list[Entry]]:
    """The entries from seq `start` up to, and without, `end`, in stretches.

    Raises NotCanonical, Malformed where what was signed is none of this release's.
    """
    for stretch in view.stretches(start, end):
        yield [unsealed(stored, known) for stored in stretch.entries]


def read_through(view: RecordView, size: int, known: Vocabulary = RECORD_TYPES) -> None:
    """Reads the entries before `size`, and keeps none. Raises NotCanonical, Malformed as `entries_of` does."""
    for _ in entries_of(view, 0, size, known):
        pass


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


class _Kept:
    """What is kept of a part of a record that was read: `checkpoint`, the last of them, is over `noted` entries."""

    def __init__(self) -> None:
        self.tree, self.keys = Tree(), KnownKeys()
        self.notes, self.noted = b"", 0
        self.checkpoint: str | None = None

    def take(self, stretch: StoredRecord) -> None:
        """What follows in the record."""
        for entry in stretch.entries:
            self.tree.append(entry.leaf)
        for key in stretch.keys:
            self.keys.add(key.id, key.first)
        for size, note in sorted(stretch.checkpoints.items()):
            self._note(size, note)

    def _note(self, size: int, note: str) -> None:
        self.notes = chained(self.notes, size, note)
        self.noted, self.checkpoint = size, note


class _FirstReading(_Kept):
    """The first reading of a record, of which nobody knows yet how far it is sound."""

    def __init__(
        self,
        record: str,
        verifiers: Sequence[Verifier],
        known: Vocabulary,
        base: Snapshot | None,
    ) -> None:
        super().__init__()
        self.base_holds = False
        self._record, self._verifiers, self._known, self._base = record, verifiers, known, base
        kinds = known.kinds.items()
        self._erase = {name for name, kind in kinds if kind.erases is not Fact.erases}
        self.count = 0
        self._broken: Damage | None = None
        self._good, self._bad = array("Q"), array("Q")
        self._other_texts: int | None = None
        self._gone = set[int]()
        self._erasing = list[StoredEntry]()
        self._strays = list[IdempotencyKey]()

    def take(self, stretch: StoredRecord) -> None:
        """What follows in the record."""
        first, headers = self.count, list[_Header]()
        for entry in stretch.entries:
            if self._broken is None:
                self._grow(entry)
            if self._broken is None:
                headers.append(self._read(entry))
            self.count += 1
        for key in stretch.keys:
            self.keys.add(key.id, key.first)
            place = key.first - first
            act = headers[place] if 0 <= place < len(headers) else None
            if act is None or act.by != key.actor or act.act != (key.first, key.count):
                self._strays.append(key)
        for size, note in sorted(stretch.checkpoints.items()):
            self._note(size, note)
            (self._good if self._is_good(size, note) else self._bad).append(size)

    def sound_part(self) -> tuple[int, Damage | None]:
        """How many entries are sound, and why no more are."""
        size = self._good[-1] if self._good else 0
        beyond = self._beyond(size)
        damage = beyond or self._unsigned()
        found = self._other_texts
        odd = self._other_erasures(size, whole=beyond is None)
        if odd is not None and (found is None or odd < found):
            found = odd
        if found is not None and found < size:
            before = bisect_right(self._good, found)
            size = self._good[before - 1] if before else 0
            damage = Damage(found, found, "texts")
        return size, damage or self._unfitting(size)

    def _grow(self, entry: StoredEntry) -> None:
        """One leaf more, as far as the entries stand in order and have a leaf at all."""
        try:
            leaf = entry.leaf
        except ValueError:
            self._broken = Damage(self.count, self.count, "entry")
            return
        if entry.seq == self.count:
            self.tree.append(leaf)
        else:
            self._broken = Damage(self.count, self.count, "missing")

    def _read(self, entry: StoredEntry) -> _Header:
        """What an entry says of its texts; with another's texts, or without its own, it is noted."""
        header = _header(entry)
        if self._other_texts is None and not _committed(entry, header):
            self._other_texts = entry.seq
        if entry.texts is None and header.texts is not None:
            self._gone.add(entry.seq)
        if header.kind in self._erase:
            self._erasing.append(entry)
        return header

    def _is_good(self, size: int, note: str) -> bool:
        """Whether a checkpoint is signed and the tree gives it. Up to the snapshot that was examined."""
        base = self._base
        if base is None or size > base.size:
            return any(_holds(note, size, self._record, self.tree, one) for one in self._verifiers)
        if size == base.size <= self.tree.size:
            self.base_holds = (self.tree.root(size), self.notes) == (base.root, base.notes)
        return True

    def _beyond(self, size: int) -> Damage | None:
        """What is wrong after the last checkpoint that holds: the entries up to the next one are under suspicion."""
        due = next((each for each in self._bad if each > size), None)
        if due is None and size == self.count:
            return None
        if self._broken is not None:
            return self._broken
        due = due or self.count
        if due > self.count:
            return Damage(self.count, due - 1, "missing")
        return Damage(size, due - 1, "entry")

    def _unsigned(self) -> Damage | None:
        return Damage(self._bad[0] - 1, self._bad[0] - 1, "checkpoint") if self._bad else None

    def _other_erasures(self, size: int, *, whole: bool) -> int | None:
        """The first entry with a text that was erased, or without one that was not.

        Where the record is not `whole`, what erased a text may stand beyond.
        """
        said = (erase(entry) for entry in self._erasing if entry.seq < size)
        erased = {*erased_by(unsealed(entry, self._known) for entry in said)}
        lacking = self._gone - erased if whole else set()
        return min((erased - self._gone) | lacking, default=None)

    def _unfitting(self, size: int) -> Damage | None:
        """A retry is answered by what its key names: that must be an act of the same person."""
        for key in self._strays:
            if key.first < size:
                return Damage(key.first, key.first, "receipt")
        return None


def _header(stored: StoredEntry) -> _Header:
    try:
        return _HEADER.decode(stored.header)
    except (msgspec.MsgspecError, ValueError):  # whoever decodes it says what it is
        return _Header()


def _has_leaf(stored: StoredEntry, leaf: bytes) -> bool:
    try:
        return stored.leaf == leaf
    except ValueError:
        return False


def _holds(note: str, size: int, record: str, tree: Tree, verifier: Verifier) -> bool:
    if not 0 < size <= tree.size:
        return False
    try:
        checkpoint = open_checkpoint(note, verifier, record)
    except (BadNote, ValueError):
        return False
    return checkpoint.size == size and checkpoint.root == tree.root(size)


def _committed(entry: StoredEntry, header: _Header) -> bool:
    if entry.texts is None or entry.text_salt is None:
        return entry.texts is entry.text_salt
    try:
        return commitment(entry.text_salt, entry.texts).hex() == header.texts
    except ValueError:
        return False
