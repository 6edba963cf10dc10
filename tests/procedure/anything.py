"""Any command that there is, made from its type alone, of the ids and digests that a meeting has.

So an act that is declared tomorrow is tried as well, without a line here.
"""

from collections.abc import Callable
from random import Random
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin, get_type_hints

import msgspec

from hemicycle.procedure.core.actor import Command
from hemicycle.procedure.core.strings import is_text
from hemicycle.procedure.meeting.kernel.guards import UNSPOKEN
from hemicycle.procedure.meeting.record import COMMANDS, MEETING
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import (
    NO_LANGUAGE,
    AmendmentId,
    ItemId,
    Language,
    MemberCode,
    MotionId,
    OutcomeId,
    ParticipantId,
    PartId,
    PhotoId,
    RequestId,
    SilenceId,
    StatementId,
    Text,
    Texts,
    VoteId,
)

NUMBERS = (0, 1, 5, 30, 60, 7200)
CODES = ("AA", "BB", "CC", "DD", "ORG", "OO")
WORDS: tuple[Text, ...] = ({"en": "other words", "fr": "d’autres mots"}, {"en": "more words"})
TYPES = sorted(
    (one for one in COMMANDS if one is not MEETING.first),
    key=lambda one: str(one.__struct_config__.tag),
)
"""All but that which begins a record, and is refused once it was made."""


def anything(meeting: Meeting, now: int, dice: Random) -> Command:
    """A command of any type; mostly about something that there is."""
    command: Command = made(dice.choice(TYPES), meeting, now, dice)
    return command


def made(kind: type[Any], meeting: Meeting, now: int, dice: Random) -> Any:
    """A struct of this type, each field of which is filled by its type, or left at its default."""
    hints, known = get_type_hints(kind, include_extras=True), _known(meeting, now)
    given = {}
    for field in msgspec.structs.fields(kind):
        optional = field.default is not msgspec.NODEFAULT or (
            field.default_factory is not msgspec.NODEFAULT
        )
        if not optional or dice.random() < 0.5:
            given[field.name] = _value(hints[field.name], field.name, meeting, now, dice, known)
    return kind(**given)


def _known(meeting: Meeting, now: int) -> dict[Any, list[Any]]:
    """What there is, by its type."""
    table = list(meeting.outcomes.table.values())
    amendments = [one for text in table for one in text.amendments]
    photos = meeting.photos
    return {
        ParticipantId: [*meeting.seats.participants],
        MemberCode: [*CODES],
        ItemId: [*meeting.agenda.items, "new-item"],
        RequestId: [one.id for one in meeting.debate.queue],
        OutcomeId: [one.id for one in table],
        PartId: [part.id for text in table for part in text.parts],
        VoteId: [*meeting.ballots.votes],
        MotionId: [*meeting.motions.moved],
        AmendmentId: [one.id for one in amendments],
        SilenceId: [*meeting.silences.table],
        StatementId: [one.id for one in meeting.statements.bound],
        PhotoId: [one.id for one in (photos.call, photos.taken) if one],
        Language: ["en", "fr", "ils"],
        int: [*NUMBERS, now - 1000, now, now + 100_000_000, *range(meeting.size)],
    }


def _value(
    hint: Any, name: str, meeting: Meeting, now: int, dice: Random, known: dict[Any, list[Any]]
) -> Any:
    if named := NAMED.get(name):
        return dice.choice([*named(meeting), "unknown"])
    if is_text(hint):
        return {NO_LANGUAGE: "nora"} if name in UNSPOKEN else dice.choice(WORDS)
    if hint == Texts:
        return {dice.choice([*known[PartId], "text"]): dice.choice(WORDS)}
    if hint in known:
        return dice.choice(known[hint] or ["none"])
    if get_origin(hint) is None:
        return _plain(hint, meeting, now, dice)

    def again(inner: Any) -> Any:
        return _value(inner, name, meeting, now, dice, known)

    return _composed(get_origin(hint), get_args(hint), dice, again)


def _composed(
    origin: Any, inner: tuple[Any, ...], dice: Random, again: Callable[[Any], Any]
) -> Any:
    if origin is Annotated:
        return again(inner[0])
    if origin is Literal:
        return dice.choice(inner)
    if origin in (Union, UnionType):
        return again(dice.choice([one for one in inner if one is not msgspec.UnsetType]))
    if origin is list:
        return [again(inner[0]) for _ in range(dice.randrange(3))]
    return {again(inner[0]): again(inner[1]) for _ in range(dice.randrange(3))}


def _plain(hint: Any, meeting: Meeting, now: int, dice: Random) -> Any:
    if hint in (None, NoneType):
        return None
    if hint is bool:
        return dice.random() < 0.5
    if hint is str:
        return dice.choice(["", "en", "a" * 64])
    if hasattr(hint, "__supertype__"):
        return "another"
    return made(hint, meeting, now, dice)


def _digests(meeting: Meeting) -> list[str]:
    table = meeting.outcomes.table.values()
    found = [text.digest for text in table]
    return [*found, *(one.digest for text in table for one in text.amendments)]


def _rules(meeting: Meeting) -> list[str]:
    decisions = meeting.sitting.rulebook.decisions if meeting.sitting else msgspec.UNSET
    return [] if isinstance(decisions, msgspec.UnsetType) else [one.id for one in decisions.rules]


def _motions(meeting: Meeting) -> list[str]:
    decisions = meeting.sitting.rulebook.decisions if meeting.sitting else msgspec.UNSET
    known = [] if isinstance(decisions, msgspec.UnsetType) else [m.id for m in decisions.motions]
    return [*known, *meeting.motions.moved]


NAMED: dict[str, Callable[[Meeting], list[str]]] = {
    "digest": _digests,
    "rule": _rules,
    "motion": _motions,
    "verb": lambda _: ["decide", "agree", "stress"],
    "member": lambda _: [*CODES],
    "first": lambda _: [*CODES],
    "by": lambda _: ["leaders", "participants", "self", *CODES],
}
"""Values of plain strings, by the name of their field."""
