"""Whom a text names: which sides there are, and for which of them each of its sentences speaks."""

from collections.abc import Iterable, Mapping, Sequence

from hemicycle.procedure.core.entry import Entry
from hemicycle.procedure.meeting.business.outcomes.text_entries import OutcomeIssued
from hemicycle.procedure.meeting.deciding.consensus.entries import OutcomeAdopted
from hemicycle.procedure.meeting.kernel.queries import on_the_list
from hemicycle.procedure.meeting.kernel.seats.state import Participant
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.publication.clearing.queries import adopted, told_since
from hemicycle.procedure.publication.clearing.state import Asked, Side
from hemicycle.procedure.publication.drafting.queries import standing
from hemicycle.procedure.publication.state import PressText
from hemicycle.procedure.publication.words import SentenceId
from hemicycle.procedure.rulebook import Attribution
from hemicycle.web.view_models import members_of, named

FOR_ALL = (OutcomeAdopted, OutcomeIssued)
"""What speaks for everybody who sits in the meeting."""


def side_of(person: Participant) -> Side:
    """For whom somebody answers: their member, or themselves."""
    return person.member or str(person.id)


def sides_seated(meeting: Meeting) -> dict[Side, list[Participant]]:
    """All sides of a meeting in protocol order, each with its delegates."""
    found: dict[Side, list[Participant]] = {}
    for one in on_the_list(meeting):
        if one.role == "delegate":
            found.setdefault(side_of(one), []).append(one)
    return found


def side_name(meeting: Meeting, side: Side, language: str) -> str:
    """How a side is called."""
    theirs = sides_seated(meeting).get(side, [])
    if theirs and theirs[0].member is None:
        return next(iter(theirs[0].texts.get("name", {}).values()), side)
    return named(side, language, members_of(meeting))


def spoken_for(
    text: PressText, meeting: Meeting, entries: Sequence[Entry]
) -> dict[SentenceId, list[Side]]:
    """For whom each sentence speaks: who was asked, and whom the entries told since then are of, or name."""
    sides = sides_seated(meeting)
    people = {one.seq: side for side, delegates in sides.items() for one in delegates}
    asked: dict[SentenceId, list[Side]] = {}
    for theirs in text.clearing.sides:
        for sentence in theirs.sentences:
            asked.setdefault(sentence, []).append(theirs.side)
    found = {}
    for one in standing(text.drafting):
        if not adopted(one):
            before = asked.get(one.id, [])
            rests = told_since(text, one) if before else one.tells
            told = (entries[point.seq] for point in rests if point.seq < len(entries))
            found[one.id] = [*dict.fromkeys([*before, *_named(told, people, sides)])]
    return found


def _named(
    told: Iterable[Entry], people: Mapping[int, Side], sides: Mapping[Side, object]
) -> list[Side]:
    named_by = dict[Side, None]()
    for entry in told:
        if isinstance(entry.fact, FOR_ALL):
            return [*sides]
        side = people.get(entry.seq) or entry.capacity or entry.by
        if side in sides:
            named_by[side] = None
    return [side for side in sides if side in named_by]


def asking(spoken: Mapping[SentenceId, Sequence[Side]]) -> list[Asked]:
    """The same by side."""
    found: dict[Side, list[SentenceId]] = {}
    for sentence, sides in spoken.items():
        for side in sides:
            found.setdefault(side, []).append(sentence)
    return [Asked(side, sentences) for side, sentences in found.items()]


def attribution_of(meeting: Meeting) -> Attribution:
    """What the body's rules say of texts that speak for a meeting."""
    given = meeting.sitting.rulebook.attribution if meeting.sitting else None
    return given if isinstance(given, Attribution) else Attribution()
