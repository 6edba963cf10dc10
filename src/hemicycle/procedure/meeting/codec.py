"""Entries and commands as plain JSON values, and back, strictly: what is unknown or of another type is refused.

An entry's header (all but its texts) is what the record commits to; see docs/record-format.md.
Invariant: `entry_of(header_of(e), e.texts) == e`, byte for byte in canonical form.
"""

from typing import Any

import msgspec

from hemicycle.procedure.core.actor import Command
from hemicycle.procedure.core.entry import Entry
from hemicycle.procedure.meeting.record import KINDS, AnyCommand
from hemicycle.procedure.words import Texts


class Malformed(ValueError):
    """A value is not of the form that it should have; the text says where."""


class Header(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """An entry without its texts. `for` is the member for whom the actor acted."""

    seq: int
    at: int
    act: tuple[int, int]
    by: str
    capacity: str | None = msgspec.field(name="for")
    audience: str
    kind: str
    facts: dict[str, Any]


def header_of(entry: Entry) -> dict[str, Any]:
    """The header as plain JSON values: seq, at, act, by, for, audience, kind, facts."""
    return {
        "seq": entry.seq,
        "at": entry.at,
        "act": list(entry.act),
        "by": entry.by,
        "for": entry.capacity,
        "audience": entry.audience,
        "kind": entry.kind,
        "facts": msgspec.to_builtins(entry.fact),
    }


def entry_of(header: dict[str, Any], texts: Texts | None) -> Entry:
    """The entry of a header. Raises Malformed on an unknown kind, a missing fact or a wrong type."""
    try:
        read = msgspec.convert(header, Header)
        kind = KINDS.get(read.kind)
        if kind is None:
            raise Malformed(f"unknown kind of entry: {read.kind!r}")
        fact = msgspec.convert(read.facts, kind)
        words = None if texts is None else msgspec.convert(texts, Texts)
    except msgspec.ValidationError as fault:
        raise Malformed(str(fault)) from fault
    if msgspec.to_builtins(fact) != read.facts:
        raise Malformed(f"{read.kind}: facts are incomplete")
    return Entry(read.seq, read.at, read.act, read.by, read.capacity, read.audience, fact, words)


def command_of(value: bytes | dict[str, Any]) -> Command:
    """A command from its JSON (bytes or plain values). Raises Malformed."""
    try:
        read: Command = (
            msgspec.json.decode(value, type=AnyCommand)
            if isinstance(value, bytes)
            else msgspec.convert(value, AnyCommand)
        )
        return read
    except (msgspec.ValidationError, msgspec.DecodeError) as fault:
        raise Malformed(str(fault)) from fault
