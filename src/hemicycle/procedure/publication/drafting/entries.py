"""Entries upon the draft."""

import msgspec

from hemicycle.procedure.core.entry import Fact
from hemicycle.procedure.publication.words import Block, IssuedAs, ItemKind, Origin, SentenceId
from hemicycle.procedure.record_point import EntryPoint, RecordPoint
from hemicycle.procedure.words import MeetingId, MemberCode, OfficeId, Token


class PublicationBegun(Fact, frozen=True):
    """Entry 0. `issued_as`: whose words it is; left out of those of whoever presided.

    `side`: of a side's own, which member's.
    `item`: what it is; left out of a readout. `body`: of an item that tells no meeting (empty), whose it is.
    `chain`: as what each language is signed off, in this order; left out: once, as nothing.
    `offices`: by such a step, the office of the body whose holder alone signs it; left out: none.
    """

    meeting: MeetingId
    languages: list[Token]
    issued_as: IssuedAs | msgspec.UnsetType = msgspec.UNSET
    side: MemberCode | msgspec.UnsetType = msgspec.UNSET
    item: ItemKind | msgspec.UnsetType = msgspec.UNSET
    body: Token | msgspec.UnsetType = msgspec.UNSET
    chain: list[Token] | msgspec.UnsetType = msgspec.UNSET
    offices: dict[Token, OfficeId] | msgspec.UnsetType = msgspec.UNSET


class TextTurned(Fact, frozen=True):
    """It is a text of another kind from now on. `languages`: all, since nobody signed it as such."""

    issued_as: IssuedAs
    languages: list[Token]


class DraftLaid(Fact, frozen=True):
    """A draft composed from the meeting's record as it stood at `point`. Its sentences follow."""

    point: RecordPoint


class SentenceLaid(Fact, frozen=True):
    """A sentence comes into the draft. Texts: `words`, in `languages`."""

    sentence: SentenceId
    origin: Origin
    languages: list[Token]
    stale: list[Token]
    tells: list[EntryPoint]


class SentenceReworded(Fact, frozen=True):
    """A sentence has other words in a language; those in `stale` are to be looked at. Texts: `words`."""

    sentence: SentenceId
    origin: Origin
    languages: list[Token]
    stale: list[Token]
    tells: list[EntryPoint]


class SentenceConfirmed(Fact, frozen=True):
    """Still right in `language`; those in `stale` are still to be looked at."""

    sentence: SentenceId
    language: Token
    stale: list[Token]


class SentenceOutdated(Fact, frozen=True):
    """What a sentence tells was corrected; `tells`: that as well. Those in `stale` are to be looked at."""

    sentence: SentenceId
    stale: list[Token]
    tells: list[EntryPoint]


class DraftArranged(Fact, frozen=True):
    """The blocks of the draft, in which each of its sentences stands once, or not at all. `languages`: all.

    `edited`: by people, not as it was composed.
    """

    blocks: list[Block]
    languages: list[Token]
    edited: bool


class SentenceErased(Fact, frozen=True):
    """The words of entry `target`, which are of this sentence, were erased."""

    sentence: SentenceId
    target: int
    languages: list[Token]

    @property
    def erases(self) -> int:
        """The entry that loses its texts."""
        return self.target
