"""Bytes for the wire, made once: an entry is encoded once in its life, a frame once for each audience class."""

from collections.abc import Sequence

import msgspec

from hemicycle.live.message import Message
from hemicycle.live.protocol import WireEntry
from hemicycle.procedure.codec import header_of
from hemicycle.procedure.entry import Entry

ENCODER = msgspec.json.Encoder()
FRAME_ENTRIES = 400
"""Entries in one frame of a catch-up, so that no frame is without measure."""


class _Frame(msgspec.Struct, tag_field="type", tag="entries"):
    entries: list[msgspec.Raw]
    upto: int
    now: int


def frame(message: Message) -> str:
    """A message as it goes over the wire."""
    return ENCODER.encode(message).decode()


def wire_entry(entry: Entry) -> msgspec.Raw:
    """An entry as it goes over the wire, the same for every class that sees it."""
    header = header_of(entry)
    seen = WireEntry(
        seq=entry.seq,
        at=entry.at,
        act=entry.act,
        by=entry.by,
        capacity=entry.capacity,
        audience=entry.audience,
        kind=entry.kind,
        facts=header["facts"],
        texts=entry.texts,
    )
    return msgspec.Raw(ENCODER.encode(seen))


def entry_frames(entries: Sequence[tuple[int, msgspec.Raw]], upto: int, now: int) -> list[str]:
    """The entries (seq, bytes) in frames. Nothing below `upto` is missing once all are read."""
    frames = []
    for first in range(0, max(1, len(entries)), FRAME_ENTRIES):
        part = entries[first : first + FRAME_ENTRIES]
        last = first + FRAME_ENTRIES >= len(entries)
        reached = upto if last else part[-1][0] + 1
        made = _Frame([raw for _, raw in part], reached, now)
        frames.append(ENCODER.encode(made).decode())
    return frames
