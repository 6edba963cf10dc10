"""Where a bare string stands: what a person wrote is a text, and all else has a form in which no prose fits.

A bare `str` in a command or a fact would put names and prose on the record in clear, where they could not be erased.
"""

from collections.abc import Iterator
from datetime import date
from functools import cache
from types import NoneType
from typing import Annotated, Any, Literal, get_args, get_origin

import msgspec

from hemicycle.procedure.core.hints import hints_of
from hemicycle.procedure.words import Given, RuleWords, Text

WORDLESS = (int, bool, NoneType, msgspec.UnsetType, date)
"""What can hold no words."""


def is_text(kind: Any) -> bool:
    """Whether a type is `Text`: words in each language, on a seal of their own."""
    return bool(kind == Text)


@cache
def holds_text(kind: Any) -> bool:
    """Whether a text can stand somewhere in a value of this type."""
    waiting, seen = [kind], set[type]()
    while waiting:
        one = waiting.pop()
        if is_text(one):
            return True
        if not (isinstance(one, type) and issubclass(one, msgspec.Struct)):
            waiting += get_args(one)
        elif one not in seen:
            seen.add(one)
            waiting += hints_of(one).values()
    return False


def bare_strings(kind: type[msgspec.Struct], *, texts: bool) -> Iterator[str]:
    """The fields, by their path, that can hold prose: a string without a form, or a text where none may stand."""
    yield from _bare(kind, kind.__name__, texts, set())


def _bare(kind: Any, path: str, texts: bool, seen: set[Any]) -> Iterator[str]:
    """Each struct is walked once: rules hold rules, on many paths."""
    kind = _plain(kind)
    if is_text(kind):
        yield from () if texts else (path,)
    elif isinstance(kind, type) and issubclass(kind, msgspec.Struct):
        if kind not in seen:
            seen.add(kind)
            hints = hints_of(kind)
            for name in kind.__struct_fields__:
                yield from _bare(hints[name], f"{path}.{name}", texts, seen)
    elif not (kind in WORDLESS or get_origin(kind) is Literal or _has_form(kind)):
        inner = get_args(kind)[: 1 if get_origin(kind) is Annotated else None]
        if not inner:  # str, bytes, Any, a list of anything
            yield path
        for one in inner:
            yield from _bare(one, path, texts, seen)


def _plain(kind: Any) -> Any:
    """The type beneath a NewType."""
    while hasattr(kind, "__supertype__"):
        kind = kind.__supertype__
    return kind


def _has_form(kind: Any) -> bool:
    """Whether the strings of an annotated type have a form, or are those of rules, or checked by one."""
    if get_origin(kind) is not Annotated:
        return False
    marks = get_args(kind)[1:]
    return kind in (RuleWords, Given) or any(getattr(mark, "pattern", None) for mark in marks)
