"""The draft as its editor shows it: a row a sentence, the languages side by side."""

from collections.abc import Sequence

import msgspec

from hemicycle.procedure.publication.drafting.queries import (
    left_out,
    standing,
    to_settle,
    version_of,
    words_of,
)
from hemicycle.procedure.publication.drafting.state import Sentence
from hemicycle.procedure.publication.issuing.queries import newest
from hemicycle.procedure.publication.scheduling.queries import due_at
from hemicycle.procedure.publication.signing.queries import (
    next_step,
    signed,
    standing_signature,
    steps,
    touched,
)
from hemicycle.procedure.publication.state import PressText
from hemicycle.procedure.publication.words import QUOTED, BlockKind, Origin
from hemicycle.web.press.arranging import ways


class Cell(msgspec.Struct, frozen=True):
    """A sentence in one language. `base`: the entry whose words these are; 0: there are none."""

    language: str
    words: str
    base: int
    origin: Origin | None
    stale: bool


class Row(msgspec.Struct, frozen=True):
    """A sentence in all languages. `seqs`: the entries that it tells, `closed`: whether one of them is.

    `ways`: how it can be arranged.
    """

    id: str
    cells: list[Cell]
    seqs: list[int]
    closed: bool
    ways: Sequence[str] = ()

    @property
    def adopted(self) -> bool:
        """Whether the meeting adopted it."""
        return any(one.origin in QUOTED for one in self.cells)

    @property
    def newest(self) -> int:
        """The entry by which it has its newest words."""
        return max((one.base for one in self.cells), default=0)


class Part(msgspec.Struct, frozen=True):
    """A block."""

    id: str
    kind: BlockKind
    rows: list[Row]


class Sign(msgspec.Struct, frozen=True):
    """How a language stands. `base`: the entry that touched it last; `by`: who signed it, empty where nobody did.

    `role`: as what it is signed next, where the body has a chain; `before`: who signed so far, and as what.
    """

    language: str
    base: int
    due: int
    signed: bool
    by: str
    role: str
    before: list[tuple[str, str]]


class Sheet(msgspec.Struct, frozen=True):
    """The draft. `apart`: sentences that stand in no block; `adopted_out`: those of them that were adopted.

    `due`: when it goes out by itself; `lapsed`: it does not any more, since it has changed.
    """

    languages: list[str]
    parts: list[Part]
    apart: list[Row]
    adopted_out: int
    signs: list[Sign]
    arranged: int
    version: int
    out: bool
    due: int | None
    lapsed: bool

    @property
    def ready(self) -> bool:
        """Whether every language is signed."""
        return all(one.signed for one in self.signs)


def sheet_of(text: PressText, closed: Sequence[int] | set[int]) -> Sheet:
    """The draft; `closed`: entries of the meeting's record that the public cannot read."""
    draft = text.drafting
    languages = [str(one) for one in draft.languages]
    there = {one.id for one in standing(draft)}
    version = newest(text.issuing)

    def row(one: Sentence) -> Row:
        seqs = [point.seq for point in one.tells]
        cells = [_cell(one, language) for language in languages]
        known = ways(draft.blocks, one.id) if one.id in there else ()
        return Row(one.id, cells, seqs, any(seq in closed for seq in seqs), known)

    return Sheet(
        languages=languages,
        parts=[
            Part(block.id, block.kind, [row(draft.table[one]) for one in block.sentences])
            for block in draft.blocks
        ],
        apart=[row(one) for one in draft.table.values() if one.id not in there and one.words],
        adopted_out=len(left_out(draft)),
        signs=[_sign(text, language) for language in languages],
        arranged=draft.arranged,
        version=version.version if version else 0,
        out=text.issuing.status == "published",
        due=text.scheduling.due,
        lapsed=due_at(text) is None,
    )


def _cell(one: Sentence, language: str) -> Cell:
    known = one.words.get(language)
    return Cell(
        language,
        words_of(one).get(language, ""),
        version_of(one, language),
        known.origin if known else None,
        language in one.stale,
    )


def _sign(text: PressText, language: str) -> Sign:
    signature = signed(text, language)
    by = signature.texts.get("name", {}).get("und", "") if signature else ""
    due = len(to_settle(text.drafting, language))
    chain, following = steps(text, language), next_step(text, language)
    before = [
        (role, known.texts.get("name", {}).get("und", ""))
        for step, role in chain.items()
        if role and (known := standing_signature(text, language, step))
    ]
    role = chain.get(following, "") if following else ""
    return Sign(language, touched(text, language), due, signature is not None, by, role, before)
