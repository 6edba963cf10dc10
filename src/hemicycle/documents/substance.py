"""What was said and agreed: conclusions by their operative verbs, and statements; a paragraph an agenda item."""

from collections.abc import Iterable, Sequence
from itertools import groupby, takewhile

import msgspec

from hemicycle.documents.model import Sentence
from hemicycle.documents.people import Telling, name_of
from hemicycle.documents.subjects import BY_ALL, Subject, called, subject_of
from hemicycle.procedure.outcomes.state import Outcome
from hemicycle.procedure.statements.state import Statement

STANDING = ("adopted", "entered")
SAID = "(said)"
"""Stands for the verb of a statement."""
TWO = 2
RUN = 3
"""As many acts as make one sentence without a pronoun."""

Thing = Outcome | Statement


class Act(msgspec.Struct, frozen=True):
    """One thing said or agreed, in the words that the record has for it."""

    verb: str
    text: str
    seqs: list[int]


class Turn(msgspec.Struct):
    """A sentence to be: what one subject did."""

    subject: Subject
    acts: list[Act]


def substance(telling: Telling) -> list[list[Sentence]]:
    """The paragraphs, in the order in which things were laid on the table."""
    things: list[Thing] = [
        *telling.meeting.statements.entered,
        *(o for o in settled(telling) if o.form == "conclusion"),
    ]
    things.sort(key=lambda thing: int(thing.id[1:]))
    heard: set[str] = set()
    told = []
    for _, group in groupby(things, key=lambda thing: thing.item):
        turns = _turns(telling, group)
        told.append(_paragraph(telling, turns, by_all=not heard.isdisjoint(BY_ALL)))
        heard |= {turn.subject.key for turn in turns}
    return [paragraph for paragraph in told if paragraph]


def settled(telling: Telling) -> list[Outcome]:
    """What was adopted, or entered by one."""
    return [o for o in telling.meeting.outcomes.table.values() if o.status in STANDING]


def number_of(telling: Telling, outcome: Outcome) -> int:
    """Its place among those of its form, from 1."""
    table = telling.meeting.outcomes.table.values()
    return [o.id for o in table if o.form == outcome.form].index(outcome.id) + 1


def _turns(telling: Telling, things: Iterable[Thing]) -> list[Turn]:
    """A joined conclusion goes into the sentence before it, if the subject is the same."""
    turns: list[Turn] = []
    for thing in things:
        act = _act(telling, thing)
        if act is None:
            continue
        by = thing.by if isinstance(thing, Outcome) else thing.participant
        turn = Turn(subject_of(telling, by), [act])
        joins = isinstance(thing, Outcome) and thing.joined
        if turns and _same(turns[-1], turn) and (joins or _run_on(telling, turns[-1], act)):
            turns[-1].acts.append(act)
        else:
            turns.append(turn)
    return turns


def _run_on(telling: Telling, turn: Turn, act: Act) -> bool:
    """Who cannot be a pronoun is not named for each act: a few of them make one sentence."""
    subject, verbs = turn.subject, [one.verb for one in (*turn.acts, act)]
    if SAID in verbs or len(verbs) > RUN:
        return False
    return telling.tongue.pronoun(subject.gender, plural=subject.plural) is None


def _act(telling: Telling, thing: Thing) -> Act | None:
    """What was done, or None where the record has no words for it in this language."""
    if isinstance(thing, Statement):
        said = _words(telling, thing)
        return Act(SAID, said, [thing.seq]) if said else None
    verb, number = thing.verb or "", number_of(telling, thing)
    text = telling.text(thing.texts, "text", "missing-conclusion", number=number)
    if text and not telling.tongue.knows(verb):
        telling.lack("missing-verb", verb=verb, number=number)
        return None
    return Act(verb, text, sorted({thing.seq, thing.settled or thing.seq})) if text else None


def _words(telling: Telling, statement: Statement) -> str:
    person = telling.person(statement.participant)
    name = name_of(telling, person) if person else ""
    place = telling.meeting.statements.entered.index(statement) + 1
    return telling.text(statement.texts, "text", "missing-statement", number=place, name=name)


def _paragraph(telling: Telling, turns: Sequence[Turn], *, by_all: bool) -> list[Sentence]:
    """Each turn as a sentence; a subject that goes on is a pronoun. `by_all`: all were a subject in one before."""
    tongue, told, also = telling.tongue, [], False
    for n, turn in enumerate(turns):
        also = _also(turns, n, by_all=by_all, before=also)
        what = tongue.listed(_predicates(telling, turn, also=also))
        who = called(telling, turn.subject, turns[n - 1].subject if n else None)
        text = tongue.sentence(tongue.say("did", who=who, what=what))
        told.append(Sentence(text, [seq for act in turn.acts for seq in act.seqs]))
    return told


def _also(turns: Sequence[Turn], n: int, *, by_all: bool, before: bool) -> bool:
    """“Also”: of who comes back, for the same verb again, for the third in a row; never twice in a row."""
    turn, earlier = turns[n], turns[:n]
    row = len(list(takewhile(lambda one: _same(one, turn), reversed(earlier))))
    if not row:
        return _comes_back(turn, earlier, by_all=by_all)
    verb = turn.acts[0].verb
    again = verb == earlier[-1].acts[-1].verb
    if SAID in (verb, earlier[-1].acts[-1].verb):
        return again
    following = turns[n + 1 : n + 2]
    kept = any(_same(one, turn) and one.acts[0].verb == turn.acts[-1].verb for one in following)
    return not before and (again or (row >= TWO and not kept))


def _comes_back(turn: Turn, earlier: Sequence[Turn], *, by_all: bool) -> bool:
    """Whether the subject was heard in this paragraph; of all, whether they were heard in any, as leaders or so."""
    heard = {one.subject.key for one in earlier}
    if turn.subject.key in heard:
        return True
    directly = bool(earlier) and earlier[-1].subject.key in BY_ALL
    return turn.subject.key in BY_ALL and not directly and (by_all or not heard.isdisjoint(BY_ALL))


def _same(one: Turn, other: Turn) -> bool:
    return one.subject.key == other.subject.key


def _predicates(telling: Telling, turn: Turn, *, also: bool) -> list[str]:
    """What the subject did, one after the other."""
    told: list[str] = []
    verb = None
    for act in turn.acts:
        told.append(_predicate(telling, turn.subject, act, also=also or act.verb == verb))
        verb, also = act.verb, False
    return told


def _predicate(telling: Telling, subject: Subject, act: Act, *, also: bool) -> str:
    tongue = telling.tongue
    if act.verb == SAID:
        return tongue.say("added" if also else "stated", text=tongue.quote(act.text))
    return tongue.predicate(act.verb, act.text, subject.gender, plural=subject.plural, also=also)
