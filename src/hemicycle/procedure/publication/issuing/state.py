"""What went out: versions, and the blocks that they list."""

from typing import Literal

import msgspec

from hemicycle.procedure.publication.words import (
    BlockId,
    BlockKind,
    IssuedAs,
    ItemKind,
    Origin,
    SentenceId,
)
from hemicycle.procedure.record_point import EntryPoint
from hemicycle.procedure.words import MeetingId, MemberCode, Texts, Token


class IssuedSentence(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A sentence as it went out. By language: its origin, and the entry by which it has its words.

    `tells`: the entries of the meeting's record on which it rests. `erased`: its words are gone.
    """

    id: SentenceId
    origins: dict[Token, Origin]
    worded: dict[Token, int]
    tells: list[EntryPoint]
    erased: bool = False


class IssuedBlock(msgspec.Struct, frozen=True):
    """A block as it went out with entry `seq`. `texts`: each sentence under its id; none once they were erased.

    `gone`: they were erased. What is left of them stands in another entry, where anything is.
    """

    seq: int
    block: BlockId
    form: BlockKind
    sentences: list[IssuedSentence]
    texts: Texts
    gone: bool = False


class Version(msgspec.Struct, frozen=True):
    """`blocks`: the entries of its blocks, in their order. `issued_as`: whose words it is."""

    version: int
    seq: int
    at: int
    languages: list[Token]
    blocks: list[int]
    issued_as: IssuedAs = "summary"


class Note(msgspec.Struct, frozen=True):
    """What was said with a version, or its withdrawal. `texts`: `note` or `reason`; none where nothing was."""

    seq: int
    at: int
    version: int
    texts: Texts


class Issuing(msgspec.Struct, frozen=True):
    """`side`: of a side's own, whose it is. `blocks` by the seq of their entry.

    `item`: what it is; `body`: of one that tells no meeting, whose it is.
    `instead`: an entry that lost its words → the one with what is left. `withdrawn`: the versions that were.
    `notes`: what was said with a version or its withdrawal, by the seq of its entry, unless it was erased.
    `seq`: the entry by which it came out, or was withdrawn, last.
    """

    meeting: MeetingId | None = None
    side: MemberCode | None = None
    item: ItemKind = "readout"
    body: Token | None = None
    status: Literal["none", "published", "withdrawn"] = "none"
    versions: list[Version] = []
    blocks: dict[int, IssuedBlock] = {}
    instead: dict[int, int] = {}
    withdrawn: list[int] = []
    notes: dict[int, Note] = {}
    seq: int = 0
