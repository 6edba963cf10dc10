"""From raw TOML values to the model, type by type, noting all that is wrong instead of stopping at the first.

The model's own types say what is allowed: a field's type leads to its checker.
"""

from types import NoneType, UnionType
from typing import Any, Literal, Union, get_args, get_origin

import msgspec

from hemicycle.files.fault import Path
from hemicycle.files.kinds import CHECKERS, Known, nearest, shown
from hemicycle.files.model import Ballots, Capacity, Code, Table
from hemicycle.procedure.characters import in_one_line
from hemicycle.procedure.meeting.kernel.guards import ONE_LINE
from hemicycle.procedure.words import Text

WRONG = object()
"""Stands for a value that is wrong; why has been noted."""


class Tables:
    """Reads tables; `wrong` gathers (path, message)."""

    def __init__(self, known: Known) -> None:
        self.known = known
        self.wrong: list[tuple[Path, str]] = []

    def note(self, path: Path, message: str) -> object:
        self.wrong.append((path, message))
        return WRONG

    def table(self, shape: type[Table], raw: object, path: Path) -> object:
        """The table as `shape`, or WRONG."""
        if not isinstance(raw, dict):
            return self.note(path, f"is to be a table, not {shown(raw)}")
        fields = msgspec.structs.fields(shape)
        names = [field.name for field in fields]
        for name in raw:
            if name not in names:
                self.note((*path, name), f"unknown key{nearest(name, names)}")
        found: dict[str, Any] = {}
        for field in fields:
            if field.name in raw:
                found[field.name] = self.value(field.type, raw[field.name], (*path, field.name))
            elif field.required:
                found[field.name] = self.note((*path, field.name), "is missing")
        return WRONG if WRONG in found.values() else shape(**found)

    def value(self, kind: Any, raw: object, path: Path) -> object:
        """The value of this type, or WRONG."""
        if get_origin(kind) in (Union, UnionType):
            kind = next(one for one in get_args(kind) if one is not NoneType)
        if kind == Text:
            return self.text(raw, path)
        if kind == Ballots:
            return self.ballots(raw, path)
        if kind is Capacity:
            return self.capacity(raw, path)
        if get_origin(kind) is list:
            return self.several(get_args(kind)[0], raw, path)
        if isinstance(kind, type) and issubclass(kind, Table):
            return self.table(kind, raw, path)
        return self.single(kind, raw, path)

    def single(self, kind: Any, raw: object, path: Path) -> object:
        if get_origin(kind) is Literal:
            choices = get_args(kind)
            if any(raw is one or (type(raw) is type(one) and raw == one) for one in choices):
                return raw
            return self.note(path, f"is to be one of {', '.join(map(str, choices))}")
        if kind is bool:
            return raw if isinstance(raw, bool) else self.note(path, "is to be true or false")
        try:
            return CHECKERS[kind](raw, self.known)
        except ValueError as wrong:
            return self.note(path, str(wrong))

    def several(self, kind: Any, raw: object, path: Path) -> object:
        if not isinstance(raw, list):
            return self.note(path, f"is to be a list, not {shown(raw)}")
        values = [self.value(kind, one, (*path, place)) for place, one in enumerate(raw)]
        return WRONG if WRONG in values else values

    def text(self, raw: object, path: Path, beside: tuple[str, ...] = ()) -> object:
        """A text in official languages; keys named in `beside` are somebody else's."""
        if not isinstance(raw, dict):
            return self.note(path, "is to have a text in each language, as fr = '…'")
        languages = self.known.languages
        found: dict[str, object] = {}
        for language in [name for name in raw if name not in beside]:
            if language not in languages:
                hint = nearest(language, (*languages, *beside))
                found[language] = self.note((*path, language), f"is no official language{hint}")
                continue
            words = self.single(str, raw[language], (*path, language))
            lined = isinstance(words, str) and path[-1] in ONE_LINE
            found[language] = in_one_line(str(words)) if lined else words
        if not found and not beside:
            return self.note(path, "has no text in any language")
        return WRONG if WRONG in found.values() else _in_order(found, languages)

    def capacity(self, raw: object, path: Path) -> object:
        """`member`, `items`, and a text in each language, side by side."""
        if not isinstance(raw, dict):
            return self.note(path, f"is to be a table, not {shown(raw)}")
        text = self.text(raw, path, ("member", "items"))
        beside = {name: raw[name] for name in ("member", "items") if name in raw}
        read = self.table(Capacity, beside, path)
        if not isinstance(read, Capacity) or not isinstance(text, dict):
            return WRONG
        if not read.member and not text:
            return self.note(path, "names neither a member nor a capacity in words")
        return msgspec.structs.replace(read, text=text)

    def ballots(self, raw: object, path: Path) -> object:
        """Ballots by member code."""
        if not isinstance(raw, dict):
            return self.note(path, f"is to be a table, not {shown(raw)}")
        choice = get_args(Ballots)[1]
        found: dict[object, object] = {}
        for member in raw:
            code = self.single(Code, member, (*path, member))
            if code in found:
                self.note((*path, member), f"`{code}` stands here for the second time")
            found[code] = self.single(choice, raw[member], (*path, member))
        if WRONG in found:
            return WRONG
        return WRONG if WRONG in found.values() else found


def _in_order(text: dict[str, object], languages: list[str]) -> dict[str, object]:
    return {language: text[language] for language in languages if language in text}
