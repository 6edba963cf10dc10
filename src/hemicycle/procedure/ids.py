"""The ids that people choose, of meetings, people, items and tracks: what form they have, and which words are taken.

And those of records that go with a meeting's.
"""

import re

EVERYBODY = ("participants", "leaders")
"""Subjects that mean all who sit in the meeting."""
RESERVED = (*EVERYBODY, "self", "secretariat", "system")
"""Words by which commands and files mean somebody, so that nobody and nothing has them as an id."""

_FORM = re.compile(r"[a-z0-9][a-z0-9-]{0,79}")


def is_id(given: str) -> bool:
    """Whether this can be an id: lower-case letters, digits and `-`, and no word that is taken."""
    return _FORM.fullmatch(given) is not None and given not in RESERVED


_SHA_256 = re.compile(r"[0-9a-f]{64}")


def is_sha_256(given: str) -> bool:
    """Whether this is written as a SHA-256: 64 lower-case hexadecimal digits."""
    return _SHA_256.fullmatch(given) is not None


READOUT = "readout."
"""Before the id of a meeting: the id of the record on which its readout is kept. No meeting's id has a point."""


def readout_of(meeting: str, side: str | None = None) -> str:
    """The id of the record of a meeting's readout; `side`: of that which this member tells by itself."""
    return f"{READOUT}{meeting}.{side}" if side else f"{READOUT}{meeting}"


def meeting_of(record: str) -> str | None:
    """The meeting of which the record of this id is a readout's; None: it is another record."""
    return record.removeprefix(READOUT).partition(".")[0] if record.startswith(READOUT) else None


def side_of(record: str) -> str | None:
    """The member whose own readout the record of this id is; None: it is nobody's."""
    return record.removeprefix(READOUT).partition(".")[2] or None if meeting_of(record) else None


ITEM = "item."
"""Before the id of a record on which a body publishes something that tells no meeting: `item.BODY.NAME`."""


def item_of(body: str, name: str) -> str:
    """The id of the record of an item that a body publishes by itself."""
    return f"{ITEM}{body}.{name}"


def is_item(record: str) -> bool:
    """Whether the record of this id is that of an item that tells no meeting."""
    return record.startswith(ITEM)
