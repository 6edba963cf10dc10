"""Entries on their way to the store and back."""

from hemicycle.procedure.core.entry import Entry
from hemicycle.procedure.meeting.codec import entry_of, header_of
from hemicycle.record.entry import SALT_BYTES, StoredEntry, seal, unseal
from hemicycle.recorder.ports import Entropy


def sealed(entry: Entry, entropy: Entropy) -> StoredEntry:
    """The entry under fresh salts. Raises NotCanonical on a value that the record's form does not know."""
    text_salt = entropy(SALT_BYTES) if entry.texts else None
    return seal(entry.seq, header_of(entry), entry.texts, entropy(SALT_BYTES), text_salt)


def unsealed(stored: StoredEntry) -> Entry:
    """The entry again. Raises NotCanonical, Malformed if the store holds what no recorder wrote."""
    header, texts = unseal(stored)
    return entry_of(header, texts)
