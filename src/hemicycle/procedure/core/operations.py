"""What a row of the fold can do to one field of the state: from the field as it stands, to what stands there then.

The same functions, under the same names, stand in room/src/state/operations.ts; a test runs both over every row.
Containers are copied here alone; long ones grow without (growing.py). `by` is the name of a field of the structs that
a list or a dictionary holds.
"""

from collections.abc import Callable, Mapping
from typing import Any

from hemicycle.procedure.core.growing import added, put

Operation = Callable[..., Any]


def put_new(known: dict[Any, Any], key: Any, value: Any) -> dict[Any, Any]:
    """At this key stands this, unless something did, or the key is None."""
    return known if key is None or key in known else put(known, key, value)


def put_each(known: dict[Any, Any], keys: list[Any], value: Any) -> dict[Any, Any]:
    """At each of these keys stands this."""
    for key in keys:
        known = put(known, key, value)
    return known


def insert(known: list[Any], place: int, value: Any) -> list[Any]:
    """At this place stands this; what stood there and behind it moves on by one."""
    return [*known[:place], value, *known[place:]]


def take(known: dict[Any, Any], key: Any) -> dict[Any, Any]:
    """At this key stands nothing."""
    return {one: value for one, value in known.items() if one != key}


def prune(known: dict[Any, Any], key: Any, by: str) -> dict[Any, Any]:
    """At this key stands nothing, if the list `by` of what stood there is empty."""
    empty = key in known and not getattr(known[key], by)
    return take(known, key) if empty else known


def order(known: list[Any], by: str, values: list[Any]) -> list[Any]:
    """In the order of these values of `by`; those that are not named stand first."""
    places = {getattr(one, by): one for one in known}
    rest = [one for one in known if getattr(one, by) not in values]
    return [*rest, *(places[one] for one in values if one in places)]


def free(known: Any, by: str, value: Any) -> Any:
    """None, if `by` of what stood here is this."""
    return None if known is not None and getattr(known, by) == value else known


OPERATIONS: Mapping[str, Operation] = {
    "set": lambda _, value: value,
    "begin": lambda known, value: value if known is None else known,
    "add": added,
    "join": lambda known, value: known if value in known else [*known, value],
    "insert": insert,
    "remove": lambda known, value: [one for one in known if one != value],
    "drop": lambda known, by, value: [one for one in known if getattr(one, by) != value],
    "order": order,
    "put": put,
    "put_new": put_new,
    "put_each": put_each,
    "take": take,
    "prune": prune,
    "free": free,
}
"""By their names, as they stand in the table of the fold."""
