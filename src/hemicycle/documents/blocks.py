"""A readout as blocks of sentences, each with its words in every official language: the draft that people edit.

The languages stand level, sentence by sentence: those that tell the same entries are one. What a language lacks is
lacking there. A sentence tells, besides its entries, those who are named in it, so that an erasure of theirs finds it.
"""

from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from difflib import SequenceMatcher
from itertools import zip_longest
from typing import TypeVar

import msgspec

from hemicycle.documents.language import Language
from hemicycle.documents.model import Readout, Sentence
from hemicycle.documents.readout import readout
from hemicycle.documents.rendering import missing_of
from hemicycle.procedure.core.entry import Entry
from hemicycle.procedure.meeting.record import fold
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.publication.words import BlockKind, Origin
from hemicycle.procedure.words import NO_LANGUAGE, Text

T = TypeVar("T")
Level = list[Sentence | None]
"""A sentence in each language, in their order; None where one lacks it."""


class DraftSentence(msgspec.Struct, frozen=True):
    """`seqs`: the entries that it tells."""

    words: Text
    origin: Origin
    seqs: list[int]


class DraftBlock(msgspec.Struct, frozen=True):
    """Sentences that stand together."""

    kind: BlockKind
    sentences: list[DraftSentence]


def draft_blocks(
    entries: Sequence[Entry], languages: Sequence[Language], side: str | None = None
) -> list[DraftBlock]:
    """The draft, composed from these entries; `side`: as this member tells it. Raises NothingToTell."""
    told = [readout(entries, language, side) for language in languages]
    laying = _Laying(fold(entries), [language.code for language in languages])
    opened = told[0].title.seqs
    every = sorted(
        {seq for one in told for paragraph in one.paragraphs for s in paragraph for seq in s.seqs}
    )
    missing = [missing_of(one, lang) for one, lang in zip(told, languages, strict=True)]
    found = [
        laying.block("heading", [[one.title for one in told]]),
        laying.line("date", [one.date for one in told], opened),
        *(laying.block(kind, levels) for kind, levels in _paragraphs(told)),
        laying.block("caption", [[one.caption for one in told]]),
        laying.line("credit", [one.credit for one in told], laying.photo()),
        laying.line("source", [one.source for one in told], opened),
        laying.line("note", missing, sorted({*opened, *every})),
    ]
    return [block for block in found if block.sentences]


class _Laying:
    """A draft on its way: the meeting that it tells, and the languages in their order."""

    def __init__(self, meeting: Meeting, languages: Sequence[str]) -> None:
        self._languages = languages
        self._meeting = meeting
        self._people = [
            (name, one.seq)
            for one in meeting.seats.participants.values()
            if (name := one.texts.get("name", {}).get(NO_LANGUAGE))
        ]
        self._adopted = {
            one.settled or one.seq: [*one.texts.values()] if one.whole else [one.words]
            for one in meeting.outcomes.table.values()
            if one.status == "adopted"
        }
        self._corrigenda = [
            (one.target, one.seq) for one in meeting.publication.corrections if one.corrigendum
        ]

    def photo(self) -> list[int]:
        """The entry that says who is on the photo, and whose it is."""
        photo = self._meeting.agenda.photo
        return [photo.seq] if photo else []

    def line(self, kind: BlockKind, words: Sequence[str], seqs: list[int]) -> DraftBlock:
        """A block of one line."""
        return self.block(kind, [[Sentence(each, seqs) if each else None for each in words]])

    def block(self, kind: BlockKind, levels: Iterable[Level]) -> DraftBlock:
        """A block of these sentences; those that no language has are left out."""
        return DraftBlock(kind, [self._sentence(level) for level in levels if any(level)])

    def _sentence(self, level: Level) -> DraftSentence:
        pairs = zip(self._languages, level, strict=True)
        words = {language: one.text for language, one in pairs if one and one.text}
        seqs = list(dict.fromkeys(seq for one in level if one for seq in one.seqs))
        named = [seq for name, seq in self._people if any(name in said for said in words.values())]
        seqs += [seq for seq in named if seq not in seqs]
        if not self._quotes(words, seqs):
            return DraftSentence(words, "generated", seqs)
        corrected = [seq for target, seq in self._corrigenda if target in seqs]
        origin: Origin = "corrected" if corrected else "adopted"
        return DraftSentence(words, origin, [*seqs, *corrected])

    def _quotes(self, words: Text, seqs: Sequence[int]) -> bool:
        """Whether the words of something adopted stand in it."""
        texts = [text for seq in seqs for text in self._adopted.get(seq, [])]
        return any(
            text.get(language) and " ".join(text[language].split()) in " ".join(said.split())
            for text in texts
            for language, said in words.items()
        )


def _paragraphs(told: Sequence[Readout]) -> Iterator[tuple[BlockKind, list[Level]]]:
    """The paragraphs and lists, of all languages, level."""
    lists = {id(one.paragraphs[place]) for one in told for place in one.lists}
    rows = _level([one.paragraphs for one in told], lambda paragraph: tuple(_seqs(paragraph)))
    for row in rows:
        kind: BlockKind = "list" if any(id(one) in lists for one in row) else "paragraph"
        yield kind, _level([paragraph or [] for paragraph in row], lambda one: tuple(one.seqs))


def _seqs(paragraph: Sequence[Sentence]) -> list[int]:
    return [seq for one in paragraph for seq in one.seqs]


def _level(lists: Sequence[Sequence[T]], key: Callable[[T], Hashable]) -> list[list[T | None]]:
    """The lists side by side, alike beside alike; where one has nothing to set beside another's, nothing stands."""
    first, *others = lists
    rows: list[list[T | None]] = [[one] for one in first]
    keys = [key(one) for one in first]
    for number, other in enumerate(others, 1):
        matched = SequenceMatcher(None, keys, [key(one) for one in other], autojunk=False)
        level, level_keys = list[list[T | None]](), list[Hashable]()
        for _, start, end, begin, stop in matched.get_opcodes():
            there = zip_longest(
                zip(rows[start:end], keys[start:end], strict=True), other[begin:stop]
            )
            for known, one in there:
                row, name = known or ([None] * number, key(one) if one is not None else None)
                level.append([*row, one])
                level_keys.append(name)
        rows, keys = level, level_keys
    return rows
