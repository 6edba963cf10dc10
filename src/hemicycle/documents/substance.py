"""What was said and agreed: conclusions and statements; a paragraph an agenda item.

Conclusions of whole sentences are told in their very words; those of records from before by their operative verbs.
"""

from collections.abc import Sequence
from itertools import groupby, takewhile

from hemicycle.documents.acts import SAID, Act, Thing, Turn, same, settled, turns_of, whose
from hemicycle.documents.adopted import adopted
from hemicycle.documents.model import Sentence
from hemicycle.documents.people import Telling
from hemicycle.documents.subjects import BY_ALL, Subject, called
from hemicycle.procedure.meeting.business.outcomes.state import Outcome

TWO = 2


def substance(telling: Telling) -> list[list[Sentence]]:
    """The paragraphs, in the order in which things were laid on the table."""
    things: list[Thing] = [
        *(s for s in telling.meeting.statements.entered if not telling.unattributed(s.item)),
        *(o for o in settled(telling) if o.form == "conclusion"),
    ]
    things.sort(key=lambda thing: int(thing.id[1:]))
    first = list(dict.fromkeys(thing.item for thing in things))

    def ours(thing: Thing) -> bool:
        return not telling.unattributed(thing.item) and telling.ours(whose(thing))

    things.sort(key=lambda thing: (first.index(thing.item), not ours(thing)))
    heard: set[str] = set()
    told: list[list[Sentence]] = []
    for _, group in groupby(things, key=lambda thing: thing.item):
        paragraphs: list[list[Sentence]] = [[]]
        for whole, row in groupby(group, key=_is_whole):
            if whole:
                for outcome in (one for one in row if isinstance(one, Outcome)):
                    _add(paragraphs, adopted(telling, outcome))
            else:
                turns = turns_of(telling, row)
                paragraphs[-1] += paragraph(telling, turns, by_all=not heard.isdisjoint(BY_ALL))
                heard |= {turn.subject.key for turn in turns}
        told += paragraphs
    return [one for one in told if one]


def _is_whole(thing: Thing) -> bool:
    return isinstance(thing, Outcome) and thing.whole


def _add(paragraphs: list[list[Sentence]], told: list[list[Sentence]]) -> None:
    """A sentence goes on with the paragraph; a text of several paragraphs stands in its own."""
    if len(told) == 1:
        paragraphs[-1] += told[0]
    elif told:
        paragraphs += [*told, []]


def paragraph(telling: Telling, turns: Sequence[Turn], *, by_all: bool) -> list[Sentence]:
    """Each turn as a sentence; a subject that goes on is a pronoun. `by_all`: all were a subject in one before."""
    language, told, also = telling.language, [], False
    for n, turn in enumerate(turns):
        also = _also(turns, n, by_all=by_all, before=also)
        what = language.listed(_predicates(telling, turn, also=also))
        who = called(telling, turn.subject, turns[n - 1].subject if n else None)
        text = language.sentence(language.say("did", who=who, what=what))
        told.append(Sentence(text, [seq for act in turn.acts for seq in act.seqs]))
    return told


def _also(turns: Sequence[Turn], n: int, *, by_all: bool, before: bool) -> bool:
    """“Also”: of who comes back, for the same verb again, for the third in a row; never twice in a row."""
    turn, earlier = turns[n], turns[:n]
    row = len(list(takewhile(lambda one: same(one, turn), reversed(earlier))))
    if not row:
        return _comes_back(turn, earlier, by_all=by_all)
    verb = turn.acts[0].verb
    again = verb == earlier[-1].acts[-1].verb
    if SAID in (verb, earlier[-1].acts[-1].verb):
        return again
    following = turns[n + 1 : n + 2]
    kept = any(same(one, turn) and one.acts[0].verb == turn.acts[-1].verb for one in following)
    return not before and (again or (row >= TWO and not kept))


def _comes_back(turn: Turn, earlier: Sequence[Turn], *, by_all: bool) -> bool:
    """Whether the subject was heard in this paragraph; of all, whether they were heard in any, as leaders or so."""
    heard = {one.subject.key for one in earlier}
    if turn.subject.key in heard:
        return True
    directly = bool(earlier) and earlier[-1].subject.key in BY_ALL
    return turn.subject.key in BY_ALL and not directly and (by_all or not heard.isdisjoint(BY_ALL))


def _predicates(telling: Telling, turn: Turn, *, also: bool) -> list[str]:
    """What the subject did, one after the other."""
    told: list[str] = []
    verb = None
    for act in turn.acts:
        told.append(_predicate(telling, turn.subject, act, also=also or act.verb == verb))
        verb, also = act.verb, False
    return told


def _predicate(telling: Telling, subject: Subject, act: Act, *, also: bool) -> str:
    language = telling.language
    if act.verb == SAID:
        key, words = "added" if also else "stated", language.quote(act.text)
        if act.behalf:
            return language.say(f"{key}-for", text=words, group=act.behalf)
        return language.say(key, text=words)
    return language.predicate(act.verb, act.text, subject.gender, plural=subject.plural, also=also)
