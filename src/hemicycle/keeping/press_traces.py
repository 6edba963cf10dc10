"""What the record of a text for the press says of people: sentences that name them, who signed and who cleared."""

from collections.abc import Iterator, Sequence

from hemicycle.keeping.meeting_traces import around
from hemicycle.keeping.place import Trace, named
from hemicycle.keeping.record_traces import RECORDS
from hemicycle.procedure.core.entry import Entry
from hemicycle.procedure.publication.clearing.entries import ClearingAnswered
from hemicycle.procedure.publication.drafting.entries import SentenceLaid, SentenceReworded
from hemicycle.procedure.publication.issuing.entries import (
    BlockIssued,
    VersionIssued,
    VersionWithdrawn,
)
from hemicycle.procedure.publication.signing.entries import LanguageSigned


def named_in_press(record: str, entries: Sequence[Entry], words: Sequence[str]) -> Iterator[Trace]:
    """Each sentence, signature and answer in which one of these words stands."""
    for key, at, says in _said(entries):
        if named(words, says):
            yield Trace(
                RECORDS,
                key.format(record=record),
                (),
                around(says, words),
                frozenset(),
                record,
                at,
                "choice",
                "words",
                "",
            )


def _said(entries: Sequence[Entry]) -> Iterator[tuple[str, int, list[str]]]:
    """How each is known, when it was entered, and what it says."""
    found = dict[str, tuple[int, list[str]]]()
    for entry in entries:
        match entry.fact:
            case SentenceLaid(sentence=sentence) | SentenceReworded(sentence=sentence):
                texts = {sentence: entry.words.get("words", {})}
            case BlockIssued():
                texts = {one.id: entry.words.get(one.id, {}) for one in entry.fact.sentences}
            case LanguageSigned():
                yield (
                    f"signer/{{record}}/{entry.seq}",
                    entry.at,
                    [*entry.words.get("name", {}).values()],
                )
                continue
            case ClearingAnswered():
                says = [said for text in entry.words.values() for said in text.values()]
                yield f"answer/{{record}}/{entry.seq}", entry.at, says
                continue
            case VersionIssued() | VersionWithdrawn():
                says = [said for text in entry.words.values() for said in text.values()]
                yield f"note/{{record}}/{entry.seq}", entry.at, says
                continue
            case _:
                continue
        for one, text in texts.items():
            key = f"sentence/{{record}}/{one}"
            at, says = found.get(key, (entry.at, []))
            found[key] = at, [*says, *text.values()]
    for key, (at, says) in found.items():
        yield key, at, says
