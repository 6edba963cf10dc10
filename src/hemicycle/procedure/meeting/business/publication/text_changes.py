"""Where a text stands in the state, and how a correction or an erasure changes it there.

An entry's texts stand on the state's object of the same `seq`. An erasure leaves the object without texts.
"""

from collections.abc import Callable
from typing import Protocol, TypeVar

from msgspec.structs import replace

from hemicycle.procedure.core.entry import Entry
from hemicycle.procedure.meeting.business.outcomes.evolve import merged
from hemicycle.procedure.meeting.business.outcomes.state import Outcome
from hemicycle.procedure.meeting.business.publication.entries import TextCorrected, TextRedacted
from hemicycle.procedure.meeting.deciding.silence.state import Silence
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import Texts


class Worded(Protocol):
    """An object of the state that carries the texts of entry `seq`."""

    @property
    def seq(self) -> int: ...

    @property
    def texts(self) -> Texts: ...


W = TypeVar("W", bound=Worded)
K = TypeVar("K")
Change = Callable[[Texts], Texts]


def evolve_texts(meeting: Meeting, entry: Entry) -> Meeting:
    """The meeting after a correction or an erasure; any other entry changes nothing here."""
    match entry.fact:
        case TextCorrected(target=target):
            return _retext(meeting, target, lambda old: merged(old, entry.words))
        case TextRedacted(target=target):
            return _retext(meeting, target, lambda _: {})
    return meeting


def _retext(meeting: Meeting, target: int, change: Change) -> Meeting:
    agenda = meeting.agenda
    return replace(
        meeting,
        sitting=meeting.sitting and _one(meeting.sitting, target, change),
        seats=replace(
            meeting.seats, participants=_each(meeting.seats.participants, target, change)
        ),
        agenda=replace(
            agenda,
            items=_each(agenda.items, target, change),
            tracks=_each(agenda.tracks, target, change),
            photo=agenda.photo and _one(agenda.photo, target, change),
        ),
        statements=replace(
            meeting.statements,
            entered=[_one(made, target, change) for made in meeting.statements.entered],
        ),
        outcomes=replace(
            meeting.outcomes,
            table={k: _outcome(o, target, change) for k, o in meeting.outcomes.table.items()},
        ),
        ballots=replace(meeting.ballots, votes=_each(meeting.ballots.votes, target, change)),
        silences=replace(
            meeting.silences,
            table={k: _silence(s, target, change) for k, s in meeting.silences.table.items()},
        ),
    )


def _outcome(outcome: Outcome, target: int, change: Change) -> Outcome:
    objections = [_one(objection, target, change) for objection in outcome.objections]
    amendments = [_one(amendment, target, change) for amendment in outcome.amendments]
    changed = replace(outcome, objections=objections, amendments=amendments)
    return _one(changed, target, change)


def _silence(silence: Silence, target: int, change: Change) -> Silence:
    statements = [_one(made, target, change) for made in silence.statements]
    breach = silence.breach and _one(silence.breach, target, change)
    return replace(silence, statements=statements, breach=breach)


def _each(known: dict[K, W], target: int, change: Change) -> dict[K, W]:
    return {key: _one(value, target, change) for key, value in known.items()}


def _one(known: W, target: int, change: Change) -> W:
    if known.seq != target:
        return known
    return replace(known, texts=change(known.texts))  # type: ignore[type-var]
