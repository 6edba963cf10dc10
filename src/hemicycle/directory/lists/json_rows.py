"""The rows of a JSON file: a list of people, each an object; the first row is that of their keys."""

import json
from typing import Any

from hemicycle.directory.lists.encodings import decoded
from hemicycle.directory.lists.table import Cell, Row, Table, UnreadableList


def is_json(data: bytes) -> bool:
    """Whether the bytes look like a list or an object."""
    start = data[:200].lstrip(b"\xef\xbb\xbf \t\r\n")
    return start.startswith((b"[", b"{"))


def read_json(data: bytes) -> Table:
    """The table of a JSON file. Raises UnreadableList."""
    text, readings, _ = decoded(data)
    try:
        value = json.loads(text.removeprefix("\ufeff"), parse_float=str, parse_int=str)
    except (ValueError, RecursionError) as fault:
        raise UnreadableList("no-json") from fault
    people = _people(value)
    keys = list(dict.fromkeys(key for one in people for key in one))
    head = Row(1, [Cell(key) for key in keys])
    rows = [
        Row(number, [Cell(_told(one.get(key))) for key in keys])
        for number, one in enumerate(people, 2)
    ]
    return Table(rows=[head, *rows], readings=readings)


def _people(value: Any) -> list[dict[str, Any]]:
    """The list itself, or the longest that an object holds."""
    if isinstance(value, dict):
        lists = [one for one in value.values() if isinstance(one, list)]
        value = max(lists, key=len, default=[value])
    found = [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []
    if not found:
        raise UnreadableList("no-people")
    return found


def _told(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "1" if value else "0"
    if isinstance(value, list):
        return ", ".join(_told(one) for one in value)
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
