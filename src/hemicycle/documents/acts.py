"""What was done, by whom, in the words that the record has: acts, and the turns that become sentences."""

from collections.abc import Iterable

import msgspec

from hemicycle.documents.ballots import MOST_WITHIN, counts_of
from hemicycle.documents.footnotes import words_with_marks
from hemicycle.documents.people import Telling, name_of
from hemicycle.documents.subjects import Subject, acting, by_acclamation, by_vote, unnamed
from hemicycle.procedure.meeting.business.outcomes.state import Outcome
from hemicycle.procedure.meeting.deciding.statements.state import Statement
from hemicycle.procedure.meeting.deciding.votes.queries import carried_by

STANDING = ("adopted", "entered")
SAID = "(said)"
"""Stands for the verb of a statement."""
RUN = 3
"""As many acts as make one sentence without a pronoun."""

Thing = Outcome | Statement


class Act(msgspec.Struct, frozen=True):
    """One thing said or agreed, in the words that the record has for it. `behalf`: for whom else it was said."""

    verb: str
    text: str
    seqs: list[int]
    behalf: str = ""


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
        turn = Turn(_subject(telling, thing), [act])
        joined = isinstance(thing, Outcome) and thing.joined
        if turns and same(turns[-1], turn) and _goes_into(telling, turns[-1], act, joined=joined):
            turns[-1].acts.append(act)
        else:
            turns.append(turn)
    return turns


def subject_of_outcome(telling: Telling, outcome: Outcome) -> Subject:
    """Whose it is; what a vote carried, with its numbers, or acclamation, is the meeting's, and not everybody's."""
    if outcome.acclaimed and outcome.status == "adopted":
        return by_acclamation(telling, outcome.id)
    vote = carried_by(telling.meeting, outcome)
    if vote is None or vote.counts is None:
        if telling.unattributed(outcome.item):
            return unnamed(telling, outcome.by, outcome.id)
        return acting(telling, outcome.by, outcome.item)
    return by_vote(telling, vote.id, counts_of(telling, vote, MOST_WITHIN))


def whose(thing: Thing) -> str:
    """Who said it, or whose it is."""
    return thing.participant if isinstance(thing, Statement) else thing.by


def _subject(telling: Telling, thing: Thing) -> Subject:
    if isinstance(thing, Statement):
        return acting(telling, thing.participant, thing.item)
    return subject_of_outcome(telling, thing)


def _goes_into(telling: Telling, turn: Turn, act: Act, *, joined: bool) -> bool:
    """Nothing is joined to somebody's own words. Who cannot be a pronoun is not named for each of a few acts."""
    verbs = [one.verb for one in (*turn.acts, act)]
    if SAID in verbs:
        return False
    unnamed = telling.language.pronoun(turn.subject.gender, plural=turn.subject.plural) is None
    return joined or (unnamed and len(verbs) <= RUN)


def _act(telling: Telling, thing: Thing) -> Act | None:
    """What was done, or None where the record has no words for it in this language."""
    if isinstance(thing, Statement):
        said = _words(telling, thing)
        return Act(SAID, said, [thing.seq], _for_others(telling, thing)) if said else None
    verb, number = thing.verb or "", number_of(telling, thing)
    text = telling.text(
        {"text": words_with_marks(telling.meeting, thing)},
        "text",
        "missing-conclusion",
        number=number,
    )
    if text and not (telling.language.tells and telling.language.knows(verb)):
        telling.lack("missing-verb", verb=verb, number=number)
        return None
    return Act(verb, text, seqs_of(telling, thing)) if text else None


def _for_others(telling: Telling, statement: Statement) -> str:
    """On whose behalf it was made: by the name on the record, else by that of the code; empty: one's own."""
    known = telling.meeting.debate.behalf.get(statement.request) if statement.request else None
    if known is None:
        return ""
    code = telling.language.group(known.code) if known.code else ""
    said = telling.text(known.texts, "behalf", "missing-behalf", code=code) if known.texts else ""
    return telling.language.behalf(said or code) if said or code else ""


def seqs_of(telling: Telling, outcome: Outcome) -> list[int]:
    """The entries that an outcome is told from: laid on the table, voted on, settled."""
    vote = carried_by(telling.meeting, outcome)
    voted = {vote.seq, vote.closed or vote.seq} if vote else set()
    return sorted({*outcome.sources, outcome.seq, outcome.settled or outcome.seq, *voted})


def _words(telling: Telling, statement: Statement) -> str:
    person = telling.person(statement.participant)
    name = name_of(telling, person) if person else ""
    place = telling.meeting.statements.entered.index(statement) + 1
    return telling.text(statement.texts, "text", "missing-statement", number=place, name=name)
