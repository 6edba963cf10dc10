"""The record as people read it: a sentence for each entry, the words that were said, and how each voted."""

from collections.abc import Iterator
from typing import Any

import msgspec

from hemicycle.documents.course import Course
from hemicycle.documents.difference import Run, differences
from hemicycle.documents.filling import Filling
from hemicycle.documents.segments import Segment, load_messages, said, sentence
from hemicycle.locales.record import TELLINGS, Telling
from hemicycle.procedure.core.entry import Entry
from hemicycle.procedure.meeting.business.outcomes.queries import lead
from hemicycle.procedure.meeting.business.outcomes.state import SALT, Outcome
from hemicycle.procedure.meeting.deciding.votes.entries import VoteClosed
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import Texts

BALLOTS = ("yes", "no", "abstain", "absent", "not-participating")
REVISED = frozenset(
    {"outcome-amended", "amendment-accepted", "amendment-carried", "parts-rejected"}
)
"""Entries that make a new version of a text."""
LAID_BEFORE = frozenset({"text", "whom"})
"""Texts that follow on the operative verb: the first of a text's parts."""


class Quote(msgspec.Struct, frozen=True):
    """Words that stand on the record, as they were written. `verb`: that upon which they follow, by its code."""

    name: str
    words: str
    language: str
    verb: str | None = None


class Revised(msgspec.Struct, frozen=True):
    """What a new version of a text changes in one part, in one language."""

    name: str
    language: str
    runs: list[Run]


def sentence_of(entry: Entry, meeting: Meeting, course: Course, language: str) -> list[Segment]:
    """What happened, in one sentence. `meeting` is what the reader sees of the state now."""
    values = Filling(language, meeting, course, entry).values(TELLINGS[entry.kind].values)
    return sentence(said(load_messages(language, "record.ftl"), f"record-{entry.kind}", values))


def quotes_of(entry: Entry, meeting: Meeting, language: str) -> list[Quote]:
    """The words of an entry in the reader's language, each text that lacks it in all that it has."""
    telling = TELLINGS[entry.kind]
    whole = getattr(entry.fact, "whole", False) is True
    verb = None if whole else getattr(entry.fact, "verb", None)
    if telling.of:
        texts, verb = _version(entry.fact, meeting)
        return list(_quotes(texts, ["text*", "whom", "topic-*"], verb, language))
    return list(_quotes(_shown(entry, meeting), telling.words, verb, language))


def revisions_of(entry: Entry, meeting: Meeting) -> Iterator[Revised]:
    """[OUTCOME-18] What a version changes, part by part, in each language; what was erased is not shown."""
    fact: Any = entry.fact
    outcome = meeting.outcomes.table.get(fact.outcome) if entry.kind in REVISED else None
    if outcome is None:
        return
    old, new = (_worded(outcome, number) for number in (fact.version - 1, fact.version))
    for name in dict.fromkeys([*old, *new]):
        before, after = old.get(name, {}), new.get(name, {})
        for code in dict.fromkeys([*before, *after]):
            was, now = before.get(code, ""), after.get(code, "")
            if was != now:
                yield Revised(name, code, differences(was, now))


def _worded(outcome: Outcome, number: int) -> Texts:
    """The words of a version, as far as they were not erased."""
    if number == outcome.version:
        return outcome.texts
    found = (one for one in outcome.past if one.number == number)
    return next((outcome.worded(one.parts) for one in found), {})


def _version(fact: Any, meeting: Meeting) -> tuple[Texts, str | None]:
    """The text by all that the facts name, where it still stands in their version."""
    outcome = meeting.outcomes.table.get(fact.outcome)
    if outcome is None or outcome.version != fact.version:
        return {}, None
    return outcome.texts, lead(outcome)


def _shown(entry: Entry, meeting: Meeting) -> Texts:
    """Its texts; of somebody of the secretariat none, whom no page names, corrected ones neither."""
    fact: Any = entry.fact
    if entry.kind == "participant-accredited" and fact.role == "secretariat":
        return {}
    changed = entry.kind == "participant-changed"
    if changed and meeting.seats.participants[fact.participant].role == "secretariat":
        return {}
    if entry.kind == "text-corrected" and _is_of_secretariat(fact.target, meeting):
        return {}
    return entry.words


def _is_of_secretariat(seq: int, meeting: Meeting) -> bool:
    """Whether this entry accredited somebody of the secretariat."""
    people = meeting.seats.participants.values()
    return any(p.seq == seq and p.role == "secretariat" for p in people)


def _quotes(texts: Texts, names: list[str], verb: str | None, language: str) -> Iterator[Quote]:
    for name in _named(texts, names):
        text = {code: words for code, words in texts[name].items() if words}
        for code, words in text.items():
            if code in (language, "und") or language not in text:
                shown = "" if code == "und" else code
                yield Quote(name, words, shown, verb if name in LAID_BEFORE else None)


def _named(texts: Texts, names: list[str]) -> list[str]:
    """The names of texts, in the order that the declaration gives them."""
    hidden = {"slug", "gender", "family", SALT}
    found = [
        known
        for name in names
        for known in sorted(texts, key=_in_order)
        if (known.startswith(name[:-1]) if name.endswith("*") else known == name)
    ]
    return [name for name in dict.fromkeys(found) if name not in hidden]


def _in_order(name: str) -> tuple[str, list[int]]:
    """Numbered texts by their numbers: a store gives them back in an order of its own."""
    stem, *numbers = name.split("-")
    return stem, [int(one) for one in numbers if one.isdecimal()]


def ballots_of(fact: VoteClosed) -> list[tuple[str, list[str]]]:
    """Each way to vote, with the members that took it; none by show of hands."""
    cast = [(way, [code for code, one in fact.ballots.items() if one == way]) for way in BALLOTS]
    return [(way, codes) for way, codes in cast if codes]


def declared(kind: str) -> Telling:
    """How entries of this kind are told."""
    return TELLINGS[kind]
