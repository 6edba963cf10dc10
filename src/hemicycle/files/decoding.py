"""From raw TOML values to structs by their types, noting all that is wrong instead of stopping at the first.

What is wrong stands in with a blank of its type, so that the rest can be judged as well. A value is noted once.
"""

from datetime import date, datetime
from functools import cache
from typing import Any, Literal, TypeVar, get_args, get_origin

import msgspec

from hemicycle.files.fault import Details, hint
from hemicycle.files.forms import FORMS, Misfit, Names, shown, words
from hemicycle.files.model import EPOCH, Ballots, Day, Moment, milliseconds
from hemicycle.files.spelling import REQUIRED, Field, Keys, Shape, bare, fields_of, keys_of
from hemicycle.procedure.characters import in_one_line
from hemicycle.procedure.core.refusal import Path
from hemicycle.procedure.core.strings import is_text
from hemicycle.procedure.meeting.kernel.guards import ONE_LINE
from hemicycle.procedure.words import MemberCode, Text, in_no_language

T = TypeVar("T", bound=msgspec.Struct)
ABSENT = object()
_BLANKS: dict[Any, Any] = {Moment: EPOCH, Day: date.min, int: 0, bool: False}


class Decoder:
    """Reads tables; `wrong` gathers what is wrong by its place, `spelt` what a struct knows by another name."""

    def __init__(self, names: Names) -> None:
        self.names = names
        self.wrong: dict[Path, tuple[str, Details]] = {}
        self.spelt: dict[Path, Path] = {}

    def note(self, path: Path, code: str, **details: str | int) -> None:
        """Something is wrong here. What was noted first stands."""
        self.wrong.setdefault(path, (code, details))

    def table(self, shape: type[T], raw: object, path: Path) -> T:
        """The table as this struct."""
        given = self.of_type(dict, raw, path)
        if given is None:
            return blank(shape)  # type: ignore[no-any-return]
        self.unknown_keys(keys_of(shape), given, path)
        return self.fields(shape, given, path)

    def of_type(self, kind: type[dict[str, Any]] | type[list[Any]], raw: Any, path: Path) -> Any:
        """A table or a list; None where it is none."""
        if isinstance(raw, kind):
            return raw
        self.note(path, "not-table" if kind is dict else "not-list", found=shown(raw))
        return None

    def unknown_keys(self, keys: Keys, raw: dict[str, Any], path: Path) -> None:
        """Notes keys that lead nowhere."""
        for name, value in raw.items():
            within = keys.get(name)
            if within is None:
                self.note((*path, name), "unknown-key", **hint(name, keys))
            elif isinstance(within, dict) and isinstance(value, dict):
                self.unknown_keys(within, value, (*path, name))

    def fields(self, shape: type[T], raw: dict[str, Any], path: Path) -> T:
        """The struct whose fields stand in this table, or in tables of it."""
        found = {**_unsaid(shape)}
        for field in fields_of(shape):
            value = self.at(field, raw, path)
            found[field.name] = field.default if value is ABSENT else _taken(field, value)
        return shape(**found)

    def at(self, field: Field, raw: dict[str, Any], path: Path) -> Any:
        """The value at the place of a field; ABSENT where it may be, and is."""
        if not field.place:
            return self.fields(field.kind, raw, path)
        name, *within = field.place
        here = (*path, name)
        if name not in raw:
            if field.default is not REQUIRED:
                return ABSENT
            self.note(here, "missing")
        elif not within:
            return self.value(field.kind, raw[name], here, field.beside)
        elif (table := self.of_type(dict, raw[name], here)) is not None:
            return self.at(msgspec.structs.replace(field, place=tuple(within)), table, here)
        return blank(field.kind)

    def value(self, kind: Any, raw: object, path: Path, beside: tuple[str, ...] = ()) -> Any:
        """The value of this kind."""
        if is_text(kind):
            return self.text(raw, path, beside)
        if kind == Ballots:
            return self.ballots(raw, path)
        if get_origin(kind) is list:
            rows = self.of_type(list, raw, path) or []
            return [self.value(get_args(kind)[0], row, (*path, n)) for n, row in enumerate(rows)]
        if isinstance(kind, type) and issubclass(kind, msgspec.Struct):
            return self.table(kind, raw, path)
        return self.single(kind, raw, path)

    def single(self, kind: Any, raw: object, path: Path) -> Any:
        """A value that holds no others."""
        choices = ", ".join(map(str, get_args(kind))) if get_origin(kind) is Literal else ""
        try:
            if choices or kind is bool:
                return msgspec.convert(raw, kind)
            return FORMS.get(kind, FORMS[str])(raw, self.names)
        except msgspec.ValidationError:
            self.note(path, *(("one-of",) if choices else ("not-boolean",)), choices=choices)
        except Misfit as wrong:
            self.note(path, wrong.code, **wrong.details)
        return blank(kind)

    def text(self, raw: object, path: Path, beside: tuple[str, ...]) -> Text:
        """A text in official languages, in their order; keys `beside` are those of other fields."""
        if not isinstance(raw, dict):
            self.note(path, "not-table" if beside else "not-by-language", found=shown(raw))
            return {}
        said = {language: one for language, one in raw.items() if language not in beside}
        if not said and "member" not in raw:
            self.note(path, "no-sense" if beside else "no-text")
        found = {one: self.said(one, said[one], path, beside) for one in said}
        return {one: found[one] for one in self.names.languages if one in found}

    def said(self, language: str, raw: object, path: Path, beside: tuple[str, ...]) -> str:
        """What a text says in a language."""
        known = self.names.languages
        try:
            if language not in known:
                raise Misfit("unknown-language", **hint(language, (*known, *beside)))
            return in_one_line(words(raw)) if path[-1] in ONE_LINE else words(raw)
        except Misfit as wrong:
            self.note((*path, language), wrong.code, **wrong.details)
            return ""

    def ballots(self, raw: object, path: Path) -> Ballots:
        """Ballots by member."""
        found: Ballots = {}
        for member, ballot in (self.of_type(dict, raw, path) or {}).items():
            code = self.value(MemberCode, member, (*path, member))
            if code in found:
                self.note((*path, member), "named-twice", name=code)
            self.spelt[*path, code] = (*path, member)
            found[code] = self.value(get_args(Ballots)[1], ballot, (*path, member))
        return found


def blank(kind: Any) -> Any:
    """What stands in for a value of this kind that is wrong."""
    kind = bare(kind)
    if kind in _BLANKS:
        return _BLANKS[kind]
    if isinstance(kind, type) and issubclass(kind, msgspec.Struct):
        required = [one for one in msgspec.structs.fields(kind) if one.required]
        return kind(**{one.name: blank(one.type) for one in required})
    if get_origin(kind) is Literal:
        return get_args(kind)[0]
    if is_text(kind) or get_origin(kind) is dict:
        return {}
    return [] if get_origin(kind) is list else ""


@cache
def _unsaid(shape: Shape) -> dict[str, Any]:
    """Blanks for the fields that no file says by themselves."""
    said = {field.name for field in fields_of(shape)}
    known = msgspec.structs.fields(shape)
    return {one.name: blank(one.type) for one in known if one.required and one.name not in said}


def _taken(field: Field, value: Any) -> Any:
    """What people write as the command has it."""
    if is_text(field.type) and isinstance(value, str):
        return in_no_language(value)
    if field.type is int and isinstance(value, datetime):
        return milliseconds(value)
    if field.kind == list[Day]:
        return [one.isoformat() for one in value]
    return value == "also" if field.type is bool and isinstance(value, str) else value
