"""What was done, by whom, in the words that the record has: acts, and the turns that become sentences."""

from collections.abc import Iterable

import msgspec

from hemicycle.documents.people import Telling, name_of
from hemicycle.documents.subjects import Subject, subject_of
from hemicycle.procedure.outcomes.state import Outcome
from hemicycle.procedure.statements.state import Statement

STANDING = ("adopted", "entered")
SAID = "(said)"
"""Stands for the verb of a statement."""
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


def settled(telling: Telling) -> list[Outcome]:
    """What was adopted, or entered by one."""
    return [o for o in telling.meeting.outcomes.table.values() if o.status in STANDING]


def number_of(telling: Telling, outcome: Outcome) -> int:
    """Its place among those of its form, from 1."""
    table = telling.meeting.outcomes.table.values()
    return [o.id for o in table if o.form == outcome.form].index(outcome.id) + 1


def same(one: Turn, other: Turn) -> bool:
    """Whether both have the same subject."""
    return one.subject.key == other.subject.key


def turns_of(telling: Telling, things: Iterable[Thing]) -> list[Turn]:
    """A joined conclusion goes into the sentence before it, if the subject is the same."""
    turns: list[Turn] = []
    for thing in things:
        act = _act(telling, thing)
        if act is None:
            continue
        by = thing.by if isinstance(thing, Outcome) else thing.participant
        turn = Turn(subject_of(telling, by), [act])
        joined = isinstance(thing, Outcome) and thing.joined
        if turns and same(turns[-1], turn) and _goes_into(telling, turns[-1], act, joined=joined):
            turns[-1].acts.append(act)
        else:
            turns.append(turn)
    return turns


def _goes_into(telling: Telling, turn: Turn, act: Act, *, joined: bool) -> bool:
    """Nothing is joined to somebody's own words. Who cannot be a pronoun is not named for each of a few acts."""
    verbs = [one.verb for one in (*turn.acts, act)]
    if SAID in verbs:
        return False
    unnamed = telling.tongue.pronoun(turn.subject.gender, plural=turn.subject.plural) is None
    return joined or (unnamed and len(verbs) <= RUN)


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
