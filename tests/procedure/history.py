"""What must hold of any history of a meeting, whoever made it: asked of scenarios, of random acts, of rehearsals."""

import hashlib
from collections.abc import Sequence

from msgspec.structs import replace

from hemicycle.procedure.core.codec import entry_of, header_of
from hemicycle.procedure.core.entry import Entry, Hidden
from hemicycle.procedure.core.replay import Lawfulness, lawful
from hemicycle.procedure.meeting.business.audiences import class_of, visible
from hemicycle.procedure.meeting.record import MEETING, fold
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.meeting.view import view
from hemicycle.record import export
from hemicycle.record.entry import SALT_BYTES, ClosedEntry, StoredEntry, erase, seal
from hemicycle.record.note import Signer
from hemicycle.record.verify import check_intact
from hemicycle.recorder.sealing import sealed, unsealed

SIGNER = Signer("summit.example/records", hashlib.sha256(b"a key for tests").digest())


def classes(meeting: Meeting) -> list[str]:
    """Every class of reader that this meeting has."""
    people = (class_of(meeting, who) for who in meeting.seats.participants)
    return list(dict.fromkeys(["public", "meeting", "delegates", "secretariat", *people]))


def hold(entries: Sequence[Entry], state: Meeting) -> None:
    """Folding anew gives the state; each class sees what it would fold; every entry survives its codec."""
    assert fold(entries) == state
    for entry in entries:
        assert entry_of(MEETING, entry.label, header_of(entry), entry.texts) == entry
        if entry.texts is not None:
            assert sealed(entry, Dice(entry.seq)) == _by_parts(entry)
    for reader in classes(state):
        seen = [entry for entry in entries if visible(state, entry, reader)]
        assert view(fold(seen), reader) == view(state, reader), reader


def verified(entries: Sequence[Entry], state: Meeting) -> dict[str, Lawfulness]:
    """Each class's export is intact and lawful; what is in it is what that class may see."""
    stored = [kept(entry) for entry in entries]
    found = {}
    for reader in classes(state):
        shown: list[StoredEntry | ClosedEntry] = [
            whole
            if visible(state, entry, reader)
            else ClosedEntry(whole.seq, whole.label, whole.commitment)
            for whole, entry in zip(stored, entries, strict=True)
        ]
        lines = list(export.write("a-meeting", "meeting", reader, SIGNER, shown))
        verdict = check_intact(lines, SIGNER.verifier.vkey)
        assert verdict.intact, verdict.faults
        read = [
            unsealed(one) if isinstance(one, StoredEntry) else Hidden(one.label) for one in shown
        ]
        found[reader] = lawful(MEETING, read, reader)
        assert not found[reader].faults, (reader, found[reader].faults)
    gone = {entry.seq for entry in entries if entry.texts is None}
    unknown = {e.act for e in entries if e.texts is None or _rests_on(e) in gone}
    assert found["secretariat"].closed == len(unknown)
    return found


def _rests_on(entry: Entry) -> int | None:
    """The entry whose salt the digests of this one's words are made with."""
    about = getattr(entry.fact, "outcome", None)
    return int(about[1:]) if about and entry.texts and hasattr(entry.fact, "digest") else None


def kept(entry: Entry) -> StoredEntry:
    """The entry as a store keeps it; one whose texts were erased had some."""
    if entry.texts is not None:
        return sealed(entry, Dice(entry.seq))
    return erase(sealed(replace(entry, texts={"text": {"en": "erased"}}), Dice(entry.seq)))


def _by_parts(entry: Entry) -> StoredEntry:
    """The entry sealed from its header as plain values, which is compared with what was written."""
    dice = Dice(entry.seq)
    text_salt = dice(SALT_BYTES) if entry.texts else None
    salt = dice(SALT_BYTES)
    return seal(entry.seq, entry.label, header_of(entry), entry.texts, salt, text_salt)


class Dice:
    """Bytes that follow from a number: tests know no chance."""

    def __init__(self, seed: int) -> None:
        self._seed = seed
        self._thrown = 0

    def __call__(self, size: int, /) -> bytes:
        self._thrown += 1
        return hashlib.shake_128(f"{self._seed}/{self._thrown}".encode()).digest(size)
