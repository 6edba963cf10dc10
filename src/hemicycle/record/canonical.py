"""The one way to write a JSON value as bytes: RFC 8785, narrowed.

Narrowed to: keys in ASCII, integers only and below 2^53 in size, strings in NFC without lone
surrogates, no duplicate keys. Within it RFC 8785 asks for sorted keys, no white space and the
shortest escapes, and two values are equal exactly when their bytes are. `parse` re-encodes and
compares, so that a lax decoder hides nothing.

Bytes that are plainly within it are told so by what costs little (`_plainly`); all others are walked
value by value, which also says what is wrong and where.
"""

import json
import re
import unicodedata
from collections import Counter
from typing import Any, TypeAlias

import msgspec

Json: TypeAlias = "bool | int | str | list[Json] | dict[str, Json] | None"

LIMIT = 2**53
DEPTH = 64

_DIGITS = bytes.maketrans(b"123456789", b"000000000")
_LONG_NUMBER = b"0" * 16
_KEY_NOT_ASCII = re.compile(rb'[\x80-\xff](?:[^"\\\x80-\xff]|\\.)*":')


class NotCanonical(ValueError):
    """Bytes or a value outside the canonical form; the text says why and, where it can, at which place."""


def encode(value: Any) -> bytes:
    """The canonical bytes (UTF-8) of a value of plain JSON types; tuples count as lists.

    Raises NotCanonical.
    """
    try:
        data = _ENCODER.encode(value)
        if _plainly(data) and _DECODER.decode(data) == value:
            return data
    except (TypeError, ValueError, RecursionError):
        pass  # the walk says what it is
    _check(value, "", 0)
    text = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return text.encode()


def encode_struct(value: msgspec.Struct) -> bytes:
    """The canonical bytes of a struct whose fields are, by their types, plain JSON: nothing is compared afterwards.

    Raises NotCanonical.
    """
    data = _ENCODER.encode(value)
    return data if _plainly(data) else encode(msgspec.to_builtins(value))


def parse(data: bytes) -> Json:
    """The value of canonical bytes.

    Raises NotCanonical if they are anything but what `encode` gives.
    """
    try:
        value: Json = _DECODER.decode(data)
        if _plainly(data) and _ENCODER.encode(value) == data:
            return value
    except (ValueError, RecursionError):
        pass  # the walk says what it is
    value = read(data)
    if encode(value) != data:
        raise NotCanonical("not in canonical form (order of keys, white space, escapes or numbers)")
    return value


def read(data: bytes) -> Json:
    """The value of JSON that may be spaced and ordered freely, but is as strict in all else as `parse`."""
    try:
        value: Json = json.loads(
            data.decode(),
            object_pairs_hook=_object,
            parse_int=_integer,
            parse_float=_no_fraction,
            parse_constant=_no_fraction,
        )
    except UnicodeDecodeError as fault:
        raise NotCanonical(f"not UTF-8 at byte {fault.start}") from fault
    except json.JSONDecodeError as fault:
        raise NotCanonical(f"not JSON: {fault.msg} at character {fault.pos}") from fault
    except RecursionError as fault:
        raise NotCanonical(f"nested deeper than {DEPTH}") from fault
    _check(value, "", 0)
    return value


def _plainly(data: bytes) -> bool:
    """Whether JSON without fractions is surely within the profile but for order, white space, escapes and double keys.

    Of text that is in NFC as a whole each string is. What it cannot tell cheaply it denies.
    """
    if data.count(b"{") + data.count(b"[") > DEPTH:
        return False
    if _LONG_NUMBER in data.translate(_DIGITS):
        return False
    if data.isascii():
        return True
    return not _KEY_NOT_ASCII.search(data) and unicodedata.is_normalized("NFC", data.decode())


def _object(pairs: list[tuple[str, Json]]) -> dict[str, Json]:
    value = dict(pairs)
    if len(value) != len(pairs):
        counts = Counter(key for key, _ in pairs)
        twice = next(key for key, count in counts.items() if count > 1)
        raise NotCanonical(f"key {twice!r} stands twice")
    return value


def _integer(digits: str) -> int:
    if len(digits) > len(str(-LIMIT)):
        raise NotCanonical("an integer of 2^53 or more")
    return int(digits)


def _check(value: Any, place: str, depth: int) -> None:
    if value is None or isinstance(value, bool):
        return
    if isinstance(value, str):
        _check_string(value, place)
    elif isinstance(value, int):
        if abs(value) >= LIMIT:
            raise NotCanonical(f"an integer of 2^53 or more{_at(place)}")
    elif depth == DEPTH:
        raise NotCanonical(f"nested deeper than {DEPTH}")
    elif isinstance(value, dict):
        for key, part in value.items():
            _check_key(key, place)
            _check(part, f"{place}.{key}" if place else key, depth + 1)
    elif isinstance(value, list | tuple):
        for index, part in enumerate(value):
            _check(part, f"{place}[{index}]", depth + 1)
    else:
        raise NotCanonical(f"{type(value).__name__} has no canonical form{_at(place)}")


def _check_key(key: Any, place: str) -> None:
    if not isinstance(key, str) or not key.isascii():
        raise NotCanonical(f"key {key!r} is not ASCII{_at(place)}")


def _check_string(value: str, place: str) -> None:
    if value.isascii():
        return
    if any("\ud800" <= character <= "\udfff" for character in value):
        raise NotCanonical(f"a lone surrogate{_at(place)}")
    if not unicodedata.is_normalized("NFC", value):
        raise NotCanonical(f"a string that is not NFC{_at(place)}")


def _no_fraction(written: str) -> None:
    raise NotCanonical(f"{written} is not an integer")


_ENCODER = msgspec.json.Encoder(order="sorted")
_DECODER = msgspec.json.Decoder(float_hook=_no_fraction)


def _at(place: str) -> str:
    return f" at {place}" if place else ""
