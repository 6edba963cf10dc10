"""The entries of Fluent sources, each parsed when it is first said: a server says few of its words in few languages."""

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Any

from fluent.runtime import FluentBundle, FluentResource

ENTRY = re.compile(r"^(-?[A-Za-z][\w-]*) *=", re.MULTILINE)
"""What begins an entry: nothing else of it stands at the beginning of a line, but a bracket or a brace."""
COMMENT = re.compile(r"^#", re.MULTILINE)
NAMED = re.compile(r"-?[A-Za-z][\w-]*")
"""What may be the name of another entry that this one says."""


class LazyBundle:
    """The messages of some sources, in one language: of two of one name the first counts."""

    def __init__(self, tag: str, sources: Iterable[str]) -> None:
        self.bundle = FluentBundle([tag], use_isolating=False)
        self._unread: dict[str, str] = {}
        for source in sources:
            self._unread = entries(source) | self._unread
        self.names = frozenset(name for name in self._unread if not name.startswith("-"))

    def message(self, name: str) -> Any:
        """The message, ready to be formatted by `bundle`. Raises KeyError."""
        self._read(name)
        return self.bundle.get_message(name)

    def _read(self, name: str, reading: tuple[str, ...] = ()) -> None:
        """Parses an entry, and those that it says. Threads may do so at once: what stands is not replaced."""
        written = self._unread.get(name)
        if written is None or name in reading:
            return
        self.bundle.add_resource(parsed(written))
        for other in NAMED.findall(written):
            self._read(other, (*reading, name))
        self._unread.pop(name, None)


@lru_cache(maxsize=64)
def entries(source: str) -> dict[str, str]:
    """Name → the entry as it is written, of a term with its dash."""
    found: dict[str, str] = {}
    starts = [*ENTRY.finditer(source)]
    ends = [*(one.start() for one in starts[1:]), len(source)]
    for start, end in zip(starts, ends, strict=False):
        comment = COMMENT.search(source, start.start(), end)
        written = source[start.start() : comment.start() if comment else end]
        found.setdefault(start[1], written)
    return found


@lru_cache(maxsize=8192)
def parsed(written: str) -> Any:
    """An entry, parsed once for all that say it: a language, and those that fall back to it."""
    return FluentResource(written)
