"""What differs between two wordings, word by word: as room/src/components/votes/difference.ts does."""

import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from typing import Literal

import msgspec

MOST = 1500
"""Longer texts, in words and spaces, are shown as wholly changed: the work grows with the product of both."""


class Run(msgspec.Struct, frozen=True):
    """Words that stay, go or come."""

    kind: Literal["same", "gone", "new"]
    words: str


def differences(before: str, after: str) -> list[Run]:
    """The runs in order: what goes stands before what comes in its place."""
    old, new = _tokens(before), _tokens(after)
    if len(old) > MOST or len(new) > MOST:
        return [Run("gone", before), Run("new", after)]
    return list(_runs(old, new))


def _runs(old: list[str], new: list[str]) -> Iterator[Run]:
    for how, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if how == "equal":
            yield Run("same", "".join(old[a:b]))
            continue
        if a < b:
            yield Run("gone", "".join(old[a:b]))
        if c < d:
            yield Run("new", "".join(new[c:d]))


def _tokens(text: str) -> list[str]:
    """Words, and the spaces between them; where a script has no spaces, characters."""
    words = re.findall(r"\S+|\s+", text)
    return words if len(words) > 1 or len(text) < 24 else list(text)
