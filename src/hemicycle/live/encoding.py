"""Bytes for the wire, made once: an entry is encoded once in its life, a frame once for all who see the same."""

import gzip
from collections.abc import Sequence

import msgspec

from hemicycle.live.message import Message
from hemicycle.live.protocol import WireEntry
from hemicycle.procedure.core.entry import Entry

ENCODER = msgspec.json.Encoder()
LEVEL = 6
"""Of gzip: of records it makes a twentieth."""


class _Frame(msgspec.Struct, tag_field="type", tag="entries"):
    entries: list[msgspec.Raw]
    upto: int
    now: int
    checkpoint: str | None


def frame(message: Message) -> str:
    """A message as it goes over the wire."""
    return ENCODER.encode(message).decode()


def wire_entry(entry: Entry) -> msgspec.Raw:
    """An entry as it goes over the wire, the same for every class that sees it."""
    seen = WireEntry(
        seq=entry.seq,
        at=entry.at,
        act=entry.act,
        by=entry.by,
        capacity=entry.capacity,
        label=entry.label,
        kind=entry.kind,
        facts=entry.fact,  # type: ignore[arg-type]  # written as the same object
        texts=entry.texts,
    )
    return msgspec.Raw(ENCODER.encode(seen))


def entries_frame(
    entries: Sequence[msgspec.Raw], upto: int, now: int, checkpoint: str | None
) -> str:
    """Entries in one frame; nothing below `upto` is missing once it is read, and `checkpoint` is signed over that."""
    return ENCODER.encode(_Frame(list(entries), upto, now, checkpoint)).decode()


def packed(text: str) -> bytes:
    """A message as gzip (RFC 1952)."""
    return gzip.compress(text.encode(), LEVEL, mtime=0)


def unpacked(message: bytes) -> str:
    """What was packed."""
    return gzip.decompress(message).decode()
