"""What the recorder and a command line on the same machine say to each other over a local socket.

A frame is a length (4 bytes, big-endian) and that many bytes of msgpack. Each request is answered by one frame, an
export by a frame for each line and an `End`. The socket's file mode says who may speak: its owner, who may do all.
"""

import asyncio
import struct
from typing import Any, TypeVar

import msgspec

from hemicycle.procedure.core.refusal import Refusal

LENGTH = struct.Struct(">I")
MOST_BYTES = 16 * 1024 * 1024
"""A longer frame is not read."""

T = TypeVar("T")


class Frame(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag_field="type"):
    """A request or an answer."""


class Convene(Frame, frozen=True, tag="convene"):
    """Recorder.convene; `command` is its JSON."""

    command: bytes


class Act(Frame, frozen=True, tag="act"):
    """Recorder.act; `command` is its JSON."""

    record: str
    actor: str
    command: bytes
    command_id: str | None


class Export(Frame, frozen=True, tag="export"):
    """Recorder.export."""

    record: str
    class_key: str


class Records(Frame, frozen=True, tag="records"):
    """Recorder.records."""


class Stood(Frame, frozen=True, tag="stood"):
    """The act stands. `entries`: (label, header, texts) of each, as plain values."""

    seqs: list[int]
    entries: list[tuple[str, dict[str, Any], dict[str, dict[str, str]] | None]]
    receipt: dict[str, Any] | None


class Refused(Frame, frozen=True, tag="refused"):
    """The rules refuse it."""

    refusal: Refusal


class Failed(Frame, frozen=True, tag="failed"):
    """An error of the recorder: the name of its class, and its words."""

    error: str
    words: str
    refusal: Refusal | None = None


class Listed(Frame, frozen=True, tag="listed"):
    """The ids of all records."""

    records: list[str]


class Line(Frame, frozen=True, tag="line"):
    """One line of an export."""

    line: bytes


class End(Frame, frozen=True, tag="end"):
    """No more lines."""


Request = Convene | Act | Export | Records
Answer = Stood | Refused | Failed | Listed | Line | End


async def send(writer: asyncio.StreamWriter, frame: Frame) -> None:
    """Writes a frame. Raises OSError."""
    body = msgspec.msgpack.encode(frame)
    writer.write(LENGTH.pack(len(body)) + body)
    await writer.drain()


async def receive(reader: asyncio.StreamReader, kind: type[T] | Any) -> T | None:
    """The next frame, None at the end. Raises msgspec.DecodeError, asyncio.IncompleteReadError, OSError."""
    try:
        head = await reader.readexactly(LENGTH.size)
    except asyncio.IncompleteReadError as cut:
        if cut.partial:
            raise
        return None
    (length,) = LENGTH.unpack(head)
    if length > MOST_BYTES:
        raise msgspec.DecodeError(f"a frame of {length} bytes")
    frame: T = msgspec.msgpack.decode(await reader.readexactly(length), type=kind)
    return frame
