"""What a client says, read strictly: nothing that two readers could take for two things means anything here.

Refused before it means anything: a key that stands twice, a number of 2^53 or more, a lone surrogate, a message
without measure. That holds in commands and beside them (RFC 8259, 4 and 6; RFC 7493, 2.1 to 2.3).
"""

import json
import re
from typing import Any

import msgspec

from hemicycle.live.protocol import FromClient
from hemicycle.live.proving import LARGEST_WHOLE

LONGEST = 128 * 1024
"""Characters of a message."""
ID_WITHIN = 1000
"""The id of an act is looked for in so many characters where the message cannot be read."""
SAID_ID = re.compile(r'"id"\s*:\s*"([^"\\]{1,64})"')

DECODER: "msgspec.json.Decoder[FromClient]" = msgspec.json.Decoder(FromClient)


class Unreadable(ValueError):
    """A message that cannot be read. `id`: of the act that it was to be, as far as it can be seen; else empty."""

    def __init__(self, fault: str, text: str) -> None:
        super().__init__(fault)
        found = SAID_ID.search(text[:ID_WITHIN])
        self.id = found[1] if found else ""


def message_of(text: str) -> FromClient:
    """The message. Raises Unreadable."""
    if len(text) > LONGEST:
        raise Unreadable(f"a message has at most {LONGEST} characters", text)
    try:
        value = STRICT.decode(text)
        if "\\u" in text:
            json.dumps(value, ensure_ascii=False).encode()
        return DECODER.decode(text)
    except UnicodeEncodeError as fault:
        raise Unreadable("a lone surrogate", text) from fault
    except RecursionError as fault:
        raise Unreadable("nested too deeply", text) from fault
    except ValueError as fault:  # what msgspec and json raise, too
        raise Unreadable(str(fault), text) from fault


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    value: dict[str, Any] = {}
    for key, given in pairs:
        if key in value:
            raise ValueError(f"key {key[:64]!r} stands twice")
        value[key] = given
    return value


def _whole(digits: str) -> int:
    if len(digits) > len(str(-LARGEST_WHOLE)) or abs(int(digits)) > LARGEST_WHOLE:
        raise ValueError("a number of 2^53 or more")
    return int(digits)


def _number(written: str) -> float:
    value = float(written)
    if not abs(value) <= LARGEST_WHOLE:
        raise ValueError("a number of 2^53 or more")
    return value


def _no(written: str) -> None:
    raise ValueError(f"{written} is no number of JSON")


STRICT = json.JSONDecoder(
    object_pairs_hook=_once, parse_int=_whole, parse_float=_number, parse_constant=_no
)
"""Made once: `json.loads` would make one a message."""
