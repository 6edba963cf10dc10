"""How a meeting is spelt in a file: where each field of the command that convenes it stands, and in which form.

Fields that are not named here stand under their own names. What a file may leave out is what is empty anyway, and a
few words that most meetings share.
"""

from functools import cache
from types import NoneType, UnionType
from typing import Any, Literal, Union, get_args, get_origin

import msgspec

from hemicycle.files.model import (
    Day,
    FiledReferendum,
    MeetingFile,
    Minutes,
    Moment,
    Name,
    Slug,
    Weight,
)
from hemicycle.procedure.core.refusal import Path
from hemicycle.procedure.core.strings import is_text
from hemicycle.procedure.meeting.business.agenda.commands import ConvenedItem, ConvenedTrack
from hemicycle.procedure.meeting.convening.commands import Convening
from hemicycle.procedure.meeting.kernel.seats.commands import ConvenedParticipant

Shape = type[msgspec.Struct]
Keys = dict[str, "Field | Keys"]
"""The keys of a table in a file: each a field, or a table within."""
REQUIRED = object()
"""Stands for a default: there is none."""

_PLACES: dict[Shape, dict[str, tuple[str, ...]]] = {
    MeetingFile: {"convening": (), "rulebook": ("meeting", "rulebook")},
    Convening: {
        "meeting": ("meeting", "id"),
        "gathering": ("meeting", "kind"),
        "photo_order": ("photo", "order"),
        "photo_credit": ("photo", "credit"),
        "participants": ("participants",),
        "items": ("agenda",),
        "tracks": ("tracks",),
        "groups": ("groups",),
    },
    ConvenedParticipant: {
        "slug": ("id",),
        "capacity_member": ("capacity", "member"),
        "capacity_items": ("capacity", "items"),
    },
}
_ABOVE: dict[Shape, tuple[str, ...]] = {Convening: ("meeting",)}
"""The table in which fields stand that have no place of their own."""
_UNWRITTEN = {(Convening, "offset_min")}
"""What another value says: the offset of `starts`."""
_KINDS: dict[tuple[Shape, str], Any] = {
    (Convening, "meeting"): Slug,
    (Convening, "body"): Slug,
    (Convening, "starts"): Moment,
    (Convening, "ends"): Moment,
    (Convening, "days"): list[Day],
    (FiledReferendum, "expires"): Moment,
    (ConvenedItem, "id"): Slug,
    (ConvenedItem, "minutes"): Minutes,
    (ConvenedItem, "carried"): Slug,
    (ConvenedTrack, "id"): Slug,
    (ConvenedParticipant, "slug"): Slug,
    (ConvenedParticipant, "name"): Name,
    (ConvenedParticipant, "family"): Name,
    (ConvenedParticipant, "pronounced"): Name,
    (ConvenedParticipant, "member_pronounced"): Name,
    (ConvenedParticipant, "weight"): Weight,
    (ConvenedParticipant, "gender"): Literal["m", "f", "none"],
    (ConvenedParticipant, "listed"): Literal["also"],
}
"""What people write, where a command has it in another form."""
_DEFAULTS: dict[tuple[Shape, str], Any] = {
    (Convening, "mode"): "virtual",
    (Convening, "access"): "closed",
    (Convening, "chair"): None,
    (ConvenedParticipant, "role"): "delegate",
    (Convening, "title"): REQUIRED,
    (Convening, "languages"): REQUIRED,
    (Convening, "participants"): REQUIRED,
    (ConvenedParticipant, "slug"): REQUIRED,
    (ConvenedParticipant, "name"): REQUIRED,
    (ConvenedItem, "title"): REQUIRED,
    (ConvenedTrack, "title"): REQUIRED,
}


class Field(msgspec.Struct, frozen=True):
    """A field of a struct as a file has it: the keys that lead to it, its kind there, and what leaving it out means.

    `beside`: keys of its table that are other fields' (a text stands beside what else is said of a capacity).
    """

    name: str
    place: tuple[str, ...]
    type: Any
    kind: Any
    default: Any
    beside: tuple[str, ...] = ()


@cache
def fields_of(shape: Shape) -> tuple[Field, ...]:
    """The fields of a struct that a file has."""
    known = [one for one in msgspec.structs.fields(shape) if (shape, one.name) not in _UNWRITTEN]
    places = {one.name: _place(shape, one.name) for one in known}
    return tuple(
        Field(
            name=one.name,
            place=places[one.name],
            type=bare(one.type),
            kind=bare(_KINDS.get((shape, one.name), one.type)),
            default=_default(shape, one),
            beside=tuple(p[-1] for p in places.values() if p[:-1] == places[one.name] != ()),
        )
        for one in known
    )


@cache
def keys_of(shape: Shape) -> Keys:
    """The keys of a table that holds this struct; a text that stands beside others counts for all of its table."""
    keys: Keys = {}
    for field in fields_of(shape):
        if not field.place:
            for name, deeper in keys_of(field.kind).items():
                keys[name] = _together(keys.get(name), deeper)
            continue
        within = keys
        for name in field.place[:-1]:
            table = within.setdefault(name, {})
            within = table if isinstance(table, dict) else {}
        within[field.place[-1]] = field
    return keys


def _together(one: Field | Keys | None, other: Field | Keys) -> Field | Keys:
    """A table of which two structs have keys, as one."""
    return {**one, **other} if isinstance(one, dict) and isinstance(other, dict) else other


def filed(path: Path, shape: Shape = Convening) -> Path:
    """Where a value of the command stands in the file."""
    name, *rest = path
    field = next(one for one in fields_of(shape) if one.name == name)
    if rest and get_origin(field.kind) is list:
        within, place = get_args(field.kind)[0], (*field.place, rest[0])
        deeper = len(rest) > 1 and isinstance(within, type) and issubclass(within, msgspec.Struct)
        return (*place, *filed(tuple(rest[1:]), within)) if deeper else place
    return (*field.place, *(rest if is_text(field.kind) else ()))


def bare(kind: Any) -> Any:
    """The type without None and without `UNSET`."""
    if get_origin(kind) not in (Union, UnionType):
        return kind
    return next(one for one in get_args(kind) if one not in (NoneType, msgspec.UnsetType))


def _place(shape: Shape, name: str) -> tuple[str, ...]:
    own = _PLACES.get(shape, {}).get(name)
    return (*_ABOVE.get(shape, ()), name) if own is None else own


def _default(shape: Shape, field: msgspec.structs.FieldInfo) -> Any:
    if (shape, field.name) in _DEFAULTS:
        return _DEFAULTS[shape, field.name]
    if not field.required:
        made = field.default_factory
        return field.default if made is msgspec.NODEFAULT else made()
    kind = field.type
    if bare(kind) is not kind:
        return None
    if shape in (Convening, ConvenedParticipant):
        empty: Any = {} if is_text(kind) else [] if get_origin(kind) is list else None
        return False if kind is bool else REQUIRED if empty is None else empty
    return REQUIRED
