"""Whether a value of one type may stand where another is wanted, asked of declarations at import."""

from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

import msgspec


class Constant:
    """The type of a constant: whatever it can be read as."""

    def __init__(self, value: Any) -> None:
        self.value = value


def plain(kind: Any) -> tuple[Any, bool]:
    """The type without UNSET, and whether it may be that."""
    if get_origin(kind) not in (Union, UnionType):
        return kind, False
    inner = [one for one in get_args(kind) if one is not msgspec.UnsetType]
    lacking = len(inner) < len(get_args(kind))
    return (Union[tuple(inner)] if lacking else kind), lacking  # noqa: UP007 — made from a tuple


def accepts(wanted: Any, given: Any) -> bool:
    """Whether `given` (a type, a tuple of alternatives, or a `Constant`) may stand as `wanted`."""
    if isinstance(given, tuple):
        return all(accepts(wanted, one) for one in given)
    if isinstance(given, Constant):
        return _reads_as(wanted, given.value)
    wanted_one, given_one = _bare(wanted), _bare(given)
    if wanted_one is Any or wanted_one == given_one:
        return True
    if get_origin(given_one) in (Union, UnionType):
        return all(accepts(wanted_one, one) for one in get_args(given_one))
    if get_origin(wanted_one) in (Union, UnionType):
        return any(accepts(one, given_one) for one in get_args(wanted_one))
    if hasattr(given_one, "__supertype__"):
        return accepts(wanted_one, given_one.__supertype__)
    if hasattr(wanted_one, "__supertype__"):
        return False
    if get_origin(given_one) is Literal:
        return all(_reads_as(wanted_one, one) for one in get_args(given_one))
    inner = get_args(wanted_one), get_args(given_one)
    return (
        bool(inner[0])
        and get_origin(wanted_one) is get_origin(given_one)
        and len(inner[0]) == len(inner[1])
        and all(accepts(one, other) for one, other in zip(*inner, strict=True))
    )


def _reads_as(wanted: Any, value: Any) -> bool:
    try:
        msgspec.convert(value, wanted)
    except msgspec.ValidationError:
        return False
    return True


def _bare(kind: Any) -> Any:
    """The type beneath its marks. A NewType stays: an id of one thing is none of another."""
    while get_origin(kind) is Annotated:
        kind = get_args(kind)[0]
    return NoneType if kind is None else kind
