"""Entries on their way to the store and back."""

from hemicycle.procedure.core.codec import Vocabulary, entry_of, read_entry, sealed_header
from hemicycle.procedure.core.entry import Entry
from hemicycle.procedure.record_types import RECORD_TYPES
from hemicycle.record.canonical import encode_struct
from hemicycle.record.entry import SALT_BYTES, StoredEntry, seal_written, unseal
from hemicycle.recorder.ports import Entropy


def sealed(entry: Entry, entropy: Entropy) -> StoredEntry:
    """The entry under fresh salts. Raises NotCanonical on a value that the record's form does not know."""
    text_salt = entropy(SALT_BYTES) if entry.texts else None

    def write(committed: str | None) -> bytes:
        return encode_struct(sealed_header(entry, committed))

    return seal_written(entry.seq, entry.label, write, entry.texts, entropy(SALT_BYTES), text_salt)


def unsealed(stored: StoredEntry, known: Vocabulary = RECORD_TYPES) -> Entry:
    """The entry again. Raises NotCanonical, Malformed if the store holds what no recorder wrote."""
    read = read_entry(known, stored.label, stored.header, stored.texts)
    if read is not None:
        return read
    header, texts = unseal(stored)
    return entry_of(known, stored.label, header, texts)
