"""The ids that people choose, of meetings, people, items and tracks: what form they have, and which words are taken."""

import re

EVERYBODY = ("participants", "leaders")
"""Subjects that mean all who sit in the meeting."""
RESERVED = (*EVERYBODY, "self", "secretariat", "system")
"""Words by which commands and files mean somebody, so that nobody and nothing has them as an id."""

_FORM = re.compile(r"[a-z0-9][a-z0-9-]{0,79}")


def is_id(given: str) -> bool:
    """Whether this can be an id: lower-case letters, digits and `-`, and no word that is taken."""
    return _FORM.fullmatch(given) is not None and given not in RESERVED
