"""What was said and agreed: conclusions by their operative verbs, and statements; a paragraph an agenda item."""

from collections.abc import Iterator
from itertools import groupby

import msgspec

from hemicycle.documents.model import Sentence
from hemicycle.documents.people import Telling
from hemicycle.documents.subjects import BY_ALL, Subject, called, subject_of
from hemicycle.procedure.outcomes.state import Outcome
from hemicycle.procedure.statements.state import Statement

STANDING = ("adopted", "entered")


class Turn(msgspec.Struct):
    """A sentence to be: what one subject did, in one or more predicates."""

    subject: Subject
    predicates: list[str]
    seqs: list[int]


def substance(telling: Telling) -> list[list[Sentence]]:
    """The paragraphs, in the order in which things were laid on the table."""
    things: list[Outcome | Statement] = [
        *telling.meeting.statements.entered,
        *(o for o in settled(telling) if o.form == "conclusion"),
    ]
    things.sort(key=lambda thing: int(thing.id[1:]))
    heard: set[str] = set()
    paragraphs = (
        _paragraph(telling, list(group), heard)
        for _, group in groupby(things, key=lambda thing: thing.item)
    )
    return [paragraph for paragraph in paragraphs if paragraph]


def settled(telling: Telling) -> list[Outcome]:
    """What was adopted, or entered by one."""
    return [o for o in telling.meeting.outcomes.table.values() if o.status in STANDING]


def _paragraph(
    telling: Telling, things: list[Outcome | Statement], heard: set[str]
) -> list[Sentence]:
    sentences: list[Sentence] = []
    before: Subject | None = None
    for turn in _turns(telling, things, heard):
        who = called(telling, turn.subject, before)
        text = telling.tongue.say("did", who=who, what=telling.tongue.listed(turn.predicates))
        sentences.append(Sentence(telling.tongue.sentence(text), turn.seqs))
        before = turn.subject
    return sentences


def _turns(telling: Telling, things: list[Outcome | Statement], heard: set[str]) -> Iterator[Turn]:
    """The sentences to be: a joined conclusion goes into the one before it, if the subject is the same."""
    open_turn: Turn | None = None
    last: str | None = None
    for thing in things:
        by = thing.by if isinstance(thing, Outcome) else thing.participant
        subject = subject_of(telling, by)
        joins = isinstance(thing, Outcome) and thing.joined and open_turn is not None
        joins = joins and open_turn is not None and open_turn.subject.key == subject.key
        also = subject.key in BY_ALL and bool(heard & set(BY_ALL)) and last not in BY_ALL
        what = _predicate(telling, thing, subject, also=also and not joins)
        if what is None:
            continue
        if joins and open_turn is not None:
            open_turn.predicates.append(what)
            open_turn.seqs += _seqs(thing)
            continue
        if open_turn is not None:
            yield open_turn
        open_turn = Turn(subject, [what], _seqs(thing))
        heard.add(subject.key)
        last = subject.key
    if open_turn is not None:
        yield open_turn


def _predicate(
    telling: Telling, thing: Outcome | Statement, subject: Subject, *, also: bool
) -> str | None:
    """What was done, or None where the record has no words for it in this language."""
    tongue = telling.tongue
    if isinstance(thing, Statement):
        said = telling.text(thing.texts, "text", "missing-statement", name=subject.words)
        return tongue.say("stated", text=tongue.quote(said)) if said else None
    verb = thing.verb or ""
    text = telling.text(thing.texts, "text", "missing-conclusion", number=thing.id[1:])
    if not tongue.knows(verb):
        telling.lack("missing-verb", verb=verb)
        return None
    if not text:
        return None
    return tongue.predicate(verb, text, subject.gender, plural=subject.plural, also=also)


def _seqs(thing: Outcome | Statement) -> list[int]:
    """The entry of the words that stand, and the one that adopted them."""
    if isinstance(thing, Statement) or thing.settled is None:
        return [thing.seq]
    return sorted({thing.seq, thing.settled})
