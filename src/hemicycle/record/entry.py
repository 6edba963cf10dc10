"""An entry as it is stored: a label in clear, a sealed header, and its texts on a seal of their own.

The label says who may read the entry. The commitment to the entry is SHA-256(salt ‖ canonical header), and the leaf
is of commitment and label, so that nobody can label it otherwise afterwards. The header holds, under `texts`,
the commitment to the texts, SHA-256(text salt ‖ canonical texts), or null where there are none.
So texts can be erased, salt and all, and the header, its leaf and every proof stand; without its
salt a commitment tells nothing of what it covers.
"""

import hashlib
import re
from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Any

import msgspec
from msgspec.structs import replace

from hemicycle.record import canonical
from hemicycle.record.tree import leaf_hash

SALT_BYTES = 32
LABEL = re.compile(r"[!-~]{1,300}")


class _Committed(msgspec.Struct, frozen=True):
    """Of a header, what it commits to as its texts."""

    texts: str | None


_COMMITTED = msgspec.json.Decoder(_Committed)


class StoredEntry(msgspec.Struct, frozen=True, gc=False):
    """A whole entry.

    `label` is printable ASCII without spaces, `header` and `texts` are canonical bytes, salts 32 bytes; `texts` and
    `text_salt` are None where there are no texts, or no longer any.
    """

    seq: int
    label: str
    header: bytes
    salt: bytes
    texts: bytes | None
    text_salt: bytes | None

    @property
    def commitment(self) -> bytes:
        """SHA-256(salt ‖ header), 32 bytes."""
        return commitment(self.salt, self.header)

    @property
    def leaf(self) -> bytes:
        """The leaf hash in the record's tree."""
        return labelled_leaf(self.commitment, self.label)

    @property
    def texts_commitment(self) -> str | None:
        """What the header commits to as its texts, in hexadecimal; None where there never were any."""
        return _COMMITTED.decode(self.header).texts


class ClosedEntry(msgspec.Struct, frozen=True, gc=False):
    """An entry that this reader may not see: its label and its commitment (32 bytes) alone."""

    seq: int
    label: str
    commitment: bytes

    @property
    def leaf(self) -> bytes:
        """The leaf hash in the record's tree."""
        return labelled_leaf(self.commitment, self.label)


def labelled_leaf(commitment: bytes, label: str) -> bytes:
    """The leaf hash of a commitment (32 bytes) and a label. Raises ValueError where the label is none."""
    return leaf_hash(commitment + written_label(label))


@lru_cache(maxsize=4096)
def written_label(label: str) -> bytes:
    """The label's bytes. Raises ValueError where it is none."""
    if not LABEL.fullmatch(label):
        raise ValueError(f"not a label: {label!r}")
    return label.encode()


def commitment(salt: bytes, data: bytes) -> bytes:
    """SHA-256(salt ‖ data).

    Raises ValueError if the salt is not 32 bytes, the length that makes this unambiguous.
    """
    if len(salt) != SALT_BYTES:
        raise ValueError(f"a salt has {SALT_BYTES} bytes, not {len(salt)}")
    return hashlib.sha256(salt + data).digest()


def seal(
    seq: int,
    label: str,
    header: Mapping[str, Any],
    texts: Mapping[str, Any] | None,
    salt: bytes,
    text_salt: bytes | None = None,
) -> StoredEntry:
    """The stored form of an entry. Empty texts count as none. Salts are random and used once.

    Raises NotCanonical on a value outside the profile, ValueError on a wrong salt, label or seq.
    """
    if header.get("seq") != seq or "texts" in header:
        raise ValueError("a header to seal has its own seq, and no texts yet")

    def write(committed: str | None) -> bytes:
        return canonical.encode({**header, "texts": committed})

    return seal_written(seq, label, write, texts, salt, text_salt)


def seal_written(
    seq: int,
    label: str,
    write: Callable[[str | None], bytes],
    texts: Mapping[str, Any] | None,
    salt: bytes,
    text_salt: bytes | None = None,
) -> StoredEntry:
    """As `seal`, where `write` gives the canonical header with this commitment to its texts."""
    written_label(label)
    if len(salt) != SALT_BYTES:
        raise ValueError(f"a salt has {SALT_BYTES} bytes, not {len(salt)}")
    if not texts:
        return StoredEntry(seq, label, write(None), salt, None, None)
    if text_salt is None or text_salt == salt:
        raise ValueError("texts need a salt of their own")
    written = canonical.encode(texts)
    header = write(commitment(text_salt, written).hex())
    return StoredEntry(seq, label, header, salt, written, text_salt)


def unseal(entry: StoredEntry) -> tuple[dict[str, Any], dict[str, Any] | None]:
    """The header as it was before sealing, and the texts: {} where there never were any, None once erased.

    It checks no hash; see verify. Raises NotCanonical.
    """
    header: Any = canonical.parse(entry.header)
    committed = header.pop("texts")
    if committed is None:
        return header, {}
    texts: Any = None if entry.texts is None else canonical.parse(entry.texts)
    return header, texts


def erase(entry: StoredEntry) -> StoredEntry:
    """The entry without its texts and their salt. Its leaf stays the same."""
    return replace(entry, texts=None, text_salt=None)
