"""Walks through a state, compiled from its types: nothing is declared for them, so nothing is forgotten.

A struct with `item` is seen with that item, one with an `audience` beside it by that alone. A struct with `seq` and
`texts` holds the texts of that entry. A type that contains itself (the conditions of a rulebook) holds none of these,
and is passed over.
"""

from collections.abc import Callable
from functools import cache
from types import NoneType, UnionType
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

import msgspec
from msgspec.structs import replace

S = TypeVar("S", bound=msgspec.Struct)
Visit = Callable[[Any], Any]
"""What becomes of a struct: it or another; `HIDDEN` where nothing of it stays."""
Walk = Callable[[Any, Visit], Any]

HIDDEN = object()


def view_of(
    state: S, seen: Callable[[Any], bool], admits: Callable[[str], bool] = lambda _: False
) -> S:
    """The state without what falls under items that are not seen, and what is for an audience that is not admitted.

    `always`: everybody sees it.
    """

    def visit(one: Any) -> Any:
        audience = getattr(one, "audience", None)
        admitted = audience is None or admits(audience)
        return one if getattr(one, "always", False) or (admitted and seen(one.item)) else HIDDEN

    return _walked(state, ("item",), visit)


def retext(state: S, seq: int, change: Callable[[Any], Any]) -> S:
    """The state with other texts for entry `seq`, wherever they stand."""

    def visit(one: Any) -> Any:
        return replace(one, texts=change(one.texts)) if one.seq == seq else one

    return _walked(state, ("seq", "texts"), visit)


def _walked(state: S, wanted: tuple[str, ...], visit: Visit) -> S:
    kind: type[msgspec.Struct] = type(state)
    walk = _compiled(kind, wanted)
    after: S = walk(state, visit) if walk else state
    return after


@cache
def _compiled(kind: type[msgspec.Struct], wanted: tuple[str, ...]) -> Walk | None:
    return _of_type(kind, frozenset(wanted), ())


def _of_type(kind: Any, wanted: frozenset[str], above: tuple[Any, ...]) -> Walk | None:
    """The walk through values of a type; None where no wanted struct can stand in it."""
    if _is_struct(kind):
        return None if kind in above else _of_struct(kind, wanted, (*above, kind))
    origin, arguments = get_origin(kind), get_args(kind)
    if origin in (Union, UnionType):
        walks = [_of_type(one, wanted, above) for one in arguments if one is not NoneType]
        found = [walk for walk in walks if walk]
        return _optional(found[0]) if found else None
    held = [_of_type(one, wanted, above) for one in arguments]
    if origin not in (list, dict):
        if any(held):
            raise TypeError(
                f"{kind}: what may be hidden or erased stands in a list or a dictionary"
            )
        return None
    inner = held[-1]
    return inner and (_each(inner) if origin is list else _each_value(inner))


def _is_struct(kind: Any) -> bool:
    return isinstance(kind, type) and issubclass(kind, msgspec.Struct)


def _of_struct(
    kind: type[msgspec.Struct], wanted: frozenset[str], above: tuple[Any, ...]
) -> Walk | None:
    hints = get_type_hints(kind)
    inner = {name: _of_type(hint, wanted, above) for name, hint in hints.items()}
    parts = [(name, walk) for name, walk in inner.items() if walk]
    for name, hint in hints.items():
        if "item" in wanted and _is_struct(hint) and "item" in hint.__struct_fields__:
            raise TypeError(f"{kind.__name__}.{name} may be hidden: let it be None then")
    chosen = wanted <= set(kind.__struct_fields__)
    if chosen and "texts" in wanted and get_origin(hints["texts"]) is not dict:
        raise TypeError(
            f"{kind.__name__}.texts are no words that may be erased: name them otherwise"
        )
    if not (parts or chosen):
        return None

    def walked(value: Any, visit: Visit) -> Any:
        after = visit(value) if chosen else value
        if after is HIDDEN:
            return HIDDEN
        changed = {}
        for name, walk in parts:
            before = getattr(after, name)
            part = walk(before, visit)
            if part is not before:
                changed[name] = part
        return replace(after, **changed) if changed else after

    return walked


def _optional(inner: Walk) -> Walk:
    def walked(value: Any, visit: Visit) -> Any:
        after = value if value is None else inner(value, visit)
        return None if after is HIDDEN else after

    return walked


def _each(inner: Walk) -> Walk:
    def walked(values: list[Any], visit: Visit) -> list[Any]:
        after = [inner(value, visit) for value in values]
        same = all(new is old for new, old in zip(after, values, strict=True))
        return values if same else [value for value in after if value is not HIDDEN]

    return walked


def _each_value(inner: Walk) -> Walk:
    def walked(values: dict[Any, Any], visit: Visit) -> dict[Any, Any]:
        after = {key: inner(value, visit) for key, value in values.items()}
        if all(after[key] is value for key, value in values.items()):
            return values
        return {key: value for key, value in after.items() if value is not HIDDEN}

    return walked
