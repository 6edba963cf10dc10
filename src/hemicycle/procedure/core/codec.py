"""Entries and commands as plain JSON values, and back, strictly: what is unknown or of another type is refused.

An entry's header (all but its label and its texts) is what the record seals; see docs/record-format.md.
Invariant: `entry_of(known, e.label, header_of(e), e.texts) == e`, byte for byte in canonical form.
"""

from collections.abc import Mapping
from functools import cache
from typing import Any, Protocol, TypeVar

import msgspec

from hemicycle.procedure.core.actor import Command
from hemicycle.procedure.core.entry import Entry, Fact
from hemicycle.procedure.words import Texts

T = TypeVar("T")


class Malformed(ValueError):
    """A value is not of the form that it should have; the text says where."""


class Vocabulary(Protocol):
    """What can be read: kinds of entries by their names, and the union of all commands. A record type, or several."""

    @property
    def kinds(self) -> Mapping[str, type[Fact]]: ...

    @property
    def any_command(self) -> Any: ...

    @property
    def decoder(self) -> "msgspec.json.Decoder[Any]": ...


class Heading(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What every header says. `for` is the member for whom the actor acted."""

    seq: int
    at: int
    act: tuple[int, int]
    by: str
    capacity: str | None = msgspec.field(name="for")
    kind: str


class Header(Heading, frozen=True):
    """An entry without its texts."""

    facts: dict[str, Any]
    command: dict[str, Any] | msgspec.UnsetType = msgspec.UNSET
    account: str | msgspec.UnsetType = msgspec.UNSET


def header_of(entry: Entry) -> dict[str, Any]:
    """The header as plain JSON values: seq, at, act, by, for, kind, facts; command, where it answers one; account."""
    header = {
        "seq": entry.seq,
        "at": entry.at,
        "act": list(entry.act),
        "by": entry.by,
        "for": entry.capacity,
        "kind": entry.kind,
        "facts": msgspec.to_builtins(entry.fact),
    }
    if entry.command is not None:
        header["command"] = entry.command
    if entry.account is not None:
        header["account"] = entry.account
    return header


def entry_of(known: Vocabulary, label: str, header: dict[str, Any], texts: Texts | None) -> Entry:
    """The entry of a header. Raises Malformed on an unknown kind, a missing fact or a wrong type."""
    try:
        read = msgspec.convert(header, Header)
        kind = known.kinds.get(read.kind)
        if kind is None:
            raise Malformed(f"unknown kind of entry: {read.kind!r}")
        fact = msgspec.convert(read.facts, kind)
        words = None if texts is None else msgspec.convert(texts, Texts)
    except msgspec.ValidationError as fault:
        raise Malformed(str(fault)) from fault
    if msgspec.to_builtins(fact) != read.facts:
        raise Malformed(f"{read.kind}: facts are incomplete")
    return Entry(
        seq=read.seq,
        at=read.at,
        act=read.act,
        by=read.by,
        capacity=read.capacity,
        label=label,
        fact=fact,
        texts=words,
        command=_known(read.command),
        account=_known(read.account),
    )


def read_entry(known: Vocabulary, label: str, header: bytes, texts: bytes | None) -> Entry | None:
    """The entry of bytes that a checkpoint vouches for, at once; None where `entry_of` must say whether they are one.

    `header` names, besides, the commitment to its texts.
    """
    try:
        read = _SEALED.decode(header)
        kind = known.kinds[read.kind]
        fact = _decoder(kind).decode(read.facts)
        words = _TEXTS.decode(texts) if texts else ({} if read.texts is None else None)
    except (msgspec.MsgspecError, KeyError):
        return None
    if msgspec.json.encode(fact, order="sorted") != bytes(read.facts):
        return None
    return Entry(
        read.seq,
        read.at,
        read.act,
        read.by,
        read.capacity,
        label,
        fact,
        words,
        _known(read.command),
        _known(read.account),
    )


def sealed_header(entry: Entry, texts: str | None) -> msgspec.Struct:
    """The header as it stands on the record, with the commitment to its texts: it is encoded at once."""
    return _Written(
        entry.seq,
        entry.at,
        entry.act,
        entry.by,
        entry.capacity,
        entry.fact.kind,
        entry.fact,
        texts,
        _told(entry.command),
        _told(entry.account),
    )


class _Sealed(Heading, frozen=True):
    """A header as it is read from the record."""

    facts: msgspec.Raw
    texts: str | None
    command: dict[str, Any] | msgspec.UnsetType = msgspec.UNSET
    account: str | msgspec.UnsetType = msgspec.UNSET


class _Written(Heading, frozen=True, gc=False):
    """A header as it is written."""

    facts: Fact
    texts: str | None
    command: dict[str, Any] | msgspec.UnsetType = msgspec.UNSET
    account: str | msgspec.UnsetType = msgspec.UNSET


_SEALED = msgspec.json.Decoder(_Sealed)
_TEXTS = msgspec.json.Decoder(Texts)


def _known(value: T | msgspec.UnsetType) -> T | None:
    return None if value is msgspec.UNSET else value


def _told(value: T | None) -> T | msgspec.UnsetType:
    return msgspec.UNSET if value is None else value


@cache
def _decoder(kind: type[Fact]) -> "msgspec.json.Decoder[Any]":
    return msgspec.json.Decoder(kind)


def command_of(known: Vocabulary, value: bytes | dict[str, Any]) -> Command:
    """A command from its JSON (bytes or plain values). Raises Malformed."""
    try:
        read: Command = (
            known.decoder.decode(value)
            if isinstance(value, bytes)
            else msgspec.convert(value, known.any_command)
        )
    except (msgspec.ValidationError, msgspec.DecodeError) as fault:
        raise Malformed(str(fault)) from fault
    return read
