"""A record as a file: JSON lines that whoever reads them can check without the server that wrote them.

The first line says what the file is, then comes a line for each entry, whole or closed, and last
the checkpoint, signed for this export. Every line is canonical, so each byte of it counts. Both
directions stream. The checkpoint carries extension lines: the type of record, whom the export was made for, and
short hashes of equal stretches of the tree, by which a reader finds the entry that was tampered
with and not only that one was.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, TypeAlias

import msgspec

from hemicycle.record import canonical, stretches
from hemicycle.record.checkpoint import RECORD_ID, sign
from hemicycle.record.entry import LABEL, ClosedEntry, StoredEntry
from hemicycle.record.note import Signer
from hemicycle.record.tree import Tree

FORMAT = "hemicycle-record/2"
TYPE = re.compile(r"[a-z][a-z-]{0,63}")
AUDIENCE = re.compile(r"[!-~]{1,128}")
HASH = re.compile(r"[0-9a-f]{64}")


class Malformed(ValueError):
    """A file that is not an export; `place` is the line and the key, `message` what is wrong there."""

    def __init__(self, place: str, message: str) -> None:
        super().__init__(f"{place}: {message}")
        self.place, self.message = place, message


@dataclass(frozen=True, slots=True)
class Head:
    """The first line: the record's id and type, the audience that the export was made for, the key that signs it."""

    record: str
    type: str
    audience: str
    vkey: str


@dataclass(frozen=True, slots=True)
class Foot:
    """The last line: the signed checkpoint."""

    checkpoint: str


Line: TypeAlias = Head | StoredEntry | ClosedEntry | Foot


def write(
    record: str,
    kind: str,
    audience: str,
    signer: Signer,
    entries: Iterable[StoredEntry | ClosedEntry],
) -> Iterator[bytes]:
    """The lines of an export of a record of type `kind`, each ended by a newline. Entries come in order from seq 0."""
    if not AUDIENCE.fullmatch(audience):
        raise ValueError(f"not an audience: {audience!r}")
    vkey = signer.verifier.vkey
    head = {"format": FORMAT, "record": record, "type": kind, "audience": audience, "vkey": vkey}
    yield _line(head)
    tree = Tree()
    for entry in entries:
        if entry.seq != tree.size:
            raise ValueError(f"entry {entry.seq} where {tree.size} is due")
        tree.append(entry.leaf)
        yield _whole(entry) if isinstance(entry, StoredEntry) else _closed(entry)
    yield _line({"checkpoint": sign(signer, record, tree, extensions(kind, audience, tree))})


def extensions(kind: str, audience: str, tree: Tree) -> tuple[str, str, str]:
    """The lines that an export's checkpoint carries after the root."""
    return f"type {kind}", f"audience {audience}", stretches.line(tree)


def read(lines: Iterable[bytes]) -> Iterator[Line]:
    """What the lines of an export hold: a Head, entries with seq from 0, a Foot.

    Raises Malformed at the first fault of form. It checks no hash; see verify.
    """
    number = 0
    last: Line | None = None
    for number, line in enumerate(lines, 1):
        place = f"line {number}"
        if isinstance(last, Foot):
            raise Malformed(place, "something follows the checkpoint")
        value = _value(line, place)
        last = _head(value, place) if number == 1 else _body(value, line, place, number - 2)
        yield last
    if not isinstance(last, Foot):
        raise Malformed(f"line {number + 1}", "the file ends without a checkpoint")


def _whole(entry: StoredEntry) -> bytes:
    """Spliced, not encoded: the parts are canonical already, and the keys stand in their order."""
    text_salt = b"null" if entry.text_salt is None else b'"%b"' % entry.text_salt.hex().encode()
    return b'{"entry":%b,"label":"%b","salt":"%b","seq":%d,"text_salt":%b,"texts":%b}\n' % (
        entry.header,
        entry.label.encode(),
        entry.salt.hex().encode(),
        entry.seq,
        text_salt,
        entry.texts or b"null",
    )


def _closed(entry: ClosedEntry) -> bytes:
    return _line({"seq": entry.seq, "label": entry.label, "commitment": entry.commitment.hex()})


def _line(value: dict[str, Any]) -> bytes:
    return canonical.encode(value) + b"\n"


def _value(line: bytes, place: str) -> dict[str, Any]:
    if not line.endswith(b"\n"):
        raise Malformed(place, "the line is not ended by a newline")
    try:
        value = canonical.parse(line[:-1])
    except canonical.NotCanonical as fault:
        raise Malformed(place, str(fault)) from fault
    if not isinstance(value, dict):
        raise Malformed(place, "a line is a JSON object")
    return value


def _head(value: dict[str, Any], place: str) -> Head:
    _keys(value, place, {"format", "record", "type", "audience", "vkey"})
    if value["format"] != FORMAT:
        raise Malformed(f"{place}, format", f"it is {value['format']!r}, not {FORMAT!r}")
    record = _matching(value["record"], RECORD_ID, f"{place}, record", "a record id")
    audience = _matching(value["audience"], AUDIENCE, f"{place}, audience", "an audience")
    kind = _matching(value["type"], TYPE, f"{place}, type", "a type of record")
    return Head(record, kind, audience, _string(value["vkey"], f"{place}, vkey"))


def _body(value: dict[str, Any], line: bytes, place: str, due: int) -> Line:
    if set(value) == {"checkpoint"}:
        return Foot(_string(value["checkpoint"], f"{place}, checkpoint"))
    if set(value) == {"seq", "label", "commitment"}:
        _due(value["seq"], due, f"{place}, seq")
        return ClosedEntry(
            due, _label(value, place), _hash(value["commitment"], f"{place}, commitment")
        )
    _keys(value, place, {"seq", "label", "salt", "entry", "texts", "text_salt"})
    _due(value["seq"], due, f"{place}, seq")
    return _entry(value, line, place, due)


class _Parts(msgspec.Struct):
    """The bytes of an entry's parts: a line is canonical, and so is what stands in it."""

    entry: msgspec.Raw
    texts: msgspec.Raw


_PARTS = msgspec.json.Decoder(_Parts)


def _entry(value: dict[str, Any], line: bytes, place: str, due: int) -> StoredEntry:
    header, texts, text_salt = value["entry"], value["texts"], value["text_salt"]
    if not isinstance(header, dict) or "texts" not in header:
        raise Malformed(f"{place}, entry", "an entry is an object with a seq and texts")
    _due(header.get("seq"), due, f"{place}, entry.seq")
    if (texts is None) != (text_salt is None):
        raise Malformed(
            f"{place}, text_salt", "texts and their salt are there together or not at all"
        )
    if texts is not None and not isinstance(texts, dict):
        raise Malformed(f"{place}, texts", "texts are an object")
    if header["texts"] is None and texts is not None:
        raise Malformed(f"{place}, texts", "the entry says that it has no texts")
    if header["texts"] is not None:
        _hash(header["texts"], f"{place}, entry.texts")
    parts = _PARTS.decode(line)
    return StoredEntry(
        due,
        _label(value, place),
        bytes(parts.entry),
        _hash(value["salt"], f"{place}, salt"),
        None if texts is None else bytes(parts.texts),
        None if text_salt is None else _hash(text_salt, f"{place}, text_salt"),
    )


def _label(value: dict[str, Any], place: str) -> str:
    return _matching(value["label"], LABEL, f"{place}, label", "a label")


def _due(seq: Any, due: int, place: str) -> None:
    if type(seq) is not int or seq != due:
        raise Malformed(place, f"it is {seq!r}, where {due} is due")


def _keys(value: dict[str, Any], place: str, keys: set[str]) -> None:
    if set(value) != keys:
        odd = ", ".join(sorted(set(value) ^ keys))
        raise Malformed(place, f"keys are missing or too many: {odd}")


def _string(value: Any, place: str) -> str:
    if not isinstance(value, str):
        raise Malformed(place, "not a string")
    return value


def _matching(value: Any, pattern: re.Pattern[str], place: str, what: str) -> str:
    if not isinstance(value, str) or not pattern.fullmatch(value):
        raise Malformed(place, f"not {what}: {value!r}")
    return value


def _hash(value: Any, place: str) -> bytes:
    return bytes.fromhex(_matching(value, HASH, place, "64 digits of lower-case hexadecimal"))
