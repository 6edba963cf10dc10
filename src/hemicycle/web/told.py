"""A line of the record page: an entry as a sentence with its words and votes, or a run of closed ones."""

from collections.abc import Sequence

import msgspec

from hemicycle.documents.difference import Run
from hemicycle.documents.record import ballots_of, declared, quotes_of, revisions_of, sentence_of
from hemicycle.documents.results import change_of, reasons_of
from hemicycle.documents.segments import Segment, in_language, load_messages, said, sentence
from hemicycle.procedure.core.entry import Entry
from hemicycle.procedure.meeting.deciding.votes.entries import VoteClosed
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.web.logbook import CLOSED, Logbook, Row


class Quoted(msgspec.Struct, frozen=True):
    """Words as they stand on the record, in `lang` (empty: of no language), after their operative verb.

    `runs`: what differs in them from the version before.
    """

    words: str
    lang: str
    verb: str
    runs: Sequence[Run] = ()


class Line(msgspec.Struct, frozen=True):
    """One line. `corrected`: the entry that corrected it; `marked`: the reader's link leads here."""

    seq: int
    at: int
    icon: str
    sentence: Sequence[Segment]
    quotes: Sequence[Quoted] = ()
    ballots: Sequence[tuple[str, Sequence[str]]] = ()
    reasons: Sequence[tuple[str, str, bool, str]] = ()
    change: str = ""
    result: bool = False
    closed: bool = False
    erased: bool = False
    corrected: int | None = None
    marked: bool = False


def line_of(entry: Entry, seen: Meeting, book: Logbook, reader: str, *, marked: bool) -> Line:
    """An entry as the public reads it. `seen`: what it sees of the state now."""
    telling = declared(entry.kind)
    fact = entry.fact
    closed = isinstance(fact, VoteClosed)
    return Line(
        seq=entry.seq,
        at=entry.at,
        icon=telling.icon,
        sentence=sentence_of(entry, seen, book.course, reader),
        quotes=_quoted(entry, seen, reader),
        ballots=ballots_of(fact) if isinstance(fact, VoteClosed) else (),
        reasons=list(reasons_of(fact, reader)) if isinstance(fact, VoteClosed) else (),
        change=change_of(fact, reader) if isinstance(fact, VoteClosed) else "",
        result=telling.result or closed,
        erased=entry.texts is None,
        corrected=book.corrected.get(entry.seq),
        marked=marked,
    )


def _quoted(entry: Entry, seen: Meeting, reader: str) -> list[Quoted]:
    """The words of an entry; of one that makes a new version of a text what differs from the one before."""
    revised = [Quoted("", one.language, "", one.runs) for one in revisions_of(entry, seen)]
    return revised or [
        Quoted(quote.words, quote.language, verb_of(quote.verb, reader))
        for quote in quotes_of(entry, seen, reader)
    ]


def closed_line(row: Row, reader: str, *, marked: bool) -> Line:
    """A run of entries that are closed to the public."""
    words = said(
        load_messages(reader, "record.ftl"),
        "record-closed",
        {
            "count": row.last - row.seq + 1,
            "first": [Segment("text", str(row.seq))],
            "last": [Segment("text", str(row.last))],
        },
    )
    return Line(
        seq=row.seq,
        at=row.at,
        icon="lock",
        sentence=sentence(words),
        closed=row.group == CLOSED,
        marked=marked,
    )


def verb_of(verb: str | None, reader: str) -> str:
    """An operative verb in the reader's language; as it stands where that has no word for it."""
    words = load_messages(reader, "room.ftl")
    if not verb:
        return ""
    return words.say(f"verb-{verb}") if words.has(f"verb-{verb}") else verb


def title_of(item: str, seen: Meeting, reader: str) -> str:
    """The title of an item, or nothing where it was erased."""
    known = seen.agenda.items.get(item)  # type: ignore[call-overload]
    return in_language(known.texts.get("title", {}), reader) if known else ""
