"""The draft: its sentences, and in which blocks they stand."""

import msgspec

from hemicycle.procedure.publication.words import Block, IssuedAs, ItemKind, Origin, SentenceId
from hemicycle.procedure.record_point import EntryPoint, RecordPoint
from hemicycle.procedure.words import MeetingId, MemberCode, OfficeId, Texts, Token


class Worded(msgspec.Struct, frozen=True):
    """The words of a sentence in a language, since entry `seq`, which may hold those of other languages as well."""

    seq: int
    origin: Origin
    texts: Texts


class Sentence(msgspec.Struct, frozen=True):
    """`words` by language. `stale`: languages that were not looked at since another one changed.

    `tells`: the entries of the meeting's record on which it rests.
    """

    id: SentenceId
    tells: list[EntryPoint]
    words: dict[Token, Worded] = {}
    stale: list[Token] = []


class Drafting(msgspec.Struct, frozen=True):
    """`issued_as`: whose words the text is; `side`: of a side's own, which member's. `languages`: the official ones.

    `item`: what it is; `body`: of one that tells no meeting (empty), whose it is.
    `chain`: as what each language is signed off; `offices`: by such a step, the office whose holder alone signs it.
    `point`: where the meeting's record stood when the draft was composed. `table`: the sentences of this draft, also
    those that were left out. `told`: each entry with words → the sentence. `edited`: whether people have changed what
    was composed. `arranged` and `changed`: the entries by which the blocks last changed, and anything did; `touched`:
    the same of each language.
    """

    meeting: MeetingId | None = None
    issued_as: IssuedAs = "summary"
    side: MemberCode | None = None
    item: ItemKind = "readout"
    body: Token | None = None
    chain: list[Token] = []
    offices: dict[Token, OfficeId] = {}
    point: RecordPoint | None = None
    languages: list[Token] = []
    table: dict[SentenceId, Sentence] = {}
    blocks: list[Block] = []
    told: dict[int, SentenceId] = {}
    edited: bool = False
    arranged: int = 0
    changed: int = 0
    touched: dict[Token, int] = {}
