"""What comes in, read into types: JSON of whatever shape, of which a known part is taken and the rest passed over.

Servers write one value where others write a list, a text where others write an object; all of that means the same. What
means nothing is nothing: it raises no fault but Unreadable, for what is no activity at all.
"""

import json
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urlsplit

PUBLIC = frozenset(("https://www.w3.org/ns/activitystreams#Public", "as:Public", "Public"))
DEEPEST = 20
MOST_ITEMS = 500
Object = dict[str, Any]


class Unreadable(Exception):
    """It is no activity; the text says why, for whoever runs the other server."""


def read_json(raw: bytes) -> Object:
    """The object that stands there. Raises Unreadable."""
    try:
        found = json.loads(raw, object_pairs_hook=_once, parse_constant=_no_number)
    except (ValueError, RecursionError) as fault:
        raise Unreadable(f"the body is not JSON: {fault}") from fault
    if not isinstance(found, dict):
        raise Unreadable("the body is no JSON object")
    depth, texts = _measured(found)
    if not _can_be_kept(texts):
        raise Unreadable("a text has a character that is none: U+0000 or half of a pair")
    if depth > DEEPEST:
        raise Unreadable(f"the body is nested deeper than {DEEPEST}")
    return found


def id_of(value: object) -> str:
    """The id of what is named or embedded; the first, where there are several; empty: none."""
    for one in listed(value):
        found = one.get("id", one.get("href")) if isinstance(one, dict) else one
        if isinstance(found, str) and is_address(found):
            return found
    return ""


def ids_of(value: object) -> list[str]:
    """The ids of all that are named or embedded; other words stand for themselves."""
    found = []
    for one in listed(value):
        named = one.get("id", one.get("href")) if isinstance(one, dict) else one
        if isinstance(named, str):
            found.append(named)
    return found


def object_of(value: object) -> Object:
    """What is embedded; empty where it is only named."""
    return next((one for one in listed(value) if isinstance(one, dict)), {})


def types_of(value: Object) -> set[str]:
    """Its types."""
    return {one for one in listed(value.get("type")) if isinstance(one, str)}


def text_of(value: object) -> str:
    """A text; empty where it is none, or several."""
    return value if isinstance(value, str) else ""


def listed(value: object) -> list[Any]:
    """The values where one or many may stand."""
    many = value if isinstance(value, list) else [] if value is None else [value]
    return many[:MOST_ITEMS]


def is_public(*things: Object) -> bool:
    """Whether any of these is addressed to everybody, in one of the three ways of writing that."""
    return any(PUBLIC & {*addressed(one)} for one in things)


def addressed(thing: Object) -> Iterator[str]:
    """To whom it is."""
    for name in ("to", "cc", "bto", "bcc", "audience"):
        yield from ids_of(thing.get(name))


def at_of(value: object) -> int | None:
    """A time (RFC 3339) as UTC in milliseconds."""
    try:
        found = datetime.fromisoformat(text_of(value))
        return int((found if found.tzinfo else found.replace(tzinfo=UTC)).timestamp() * 1000)
    except (ValueError, OverflowError):
        return None


def is_address(text: str) -> bool:
    """Whether it is an address on the web."""
    try:
        parts = urlsplit(text)
        somewhere = bool(parts.hostname) and "@" not in parts.netloc
        return parts.scheme in ("https", "http") and somewhere and len(text) <= 2000
    except ValueError:
        return False


def origin_of(address: str) -> str:
    """Scheme, host and port: whose an id is."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return ""
    return f"{parts.scheme}://{parts.netloc}".lower()


def host_of(address: str) -> str:
    """Host and port, as they stand in a handle."""
    return origin_of(address).partition("://")[2]


def name_of_host(host: str) -> str:
    """A host without its port: whose it is, whatever port it answers at."""
    return re.sub(r"\.?(:\d*)?$", "", host)


def _once(pairs: list[tuple[str, Any]]) -> Object:
    """Two parsers that take different ones of two values would read two activities."""
    made = dict(pairs)
    if len(made) != len(pairs):
        raise ValueError("a key stands twice")
    return made


def _no_number(name: str) -> None:
    raise ValueError(f"{name} is no number")


def _measured(value: object) -> tuple[int, list[str]]:
    """How deep it is nested, and its texts, as far down as may be."""
    deepest, level, texts = 0, [value], list[str]()
    while level and deepest <= DEEPEST:
        deepest += 1
        texts += (one for one in level if isinstance(one, str))
        level = [
            inner
            for one in level
            if isinstance(one, (dict, list))
            for inner in ((*one, *one.values()) if isinstance(one, dict) else one)
        ]
    return deepest, texts


def _can_be_kept(texts: list[str]) -> bool:
    """No database takes every string that JSON can write."""
    return not any(re.search("[\0\ud800-\udfff]", one) for one in texts)
