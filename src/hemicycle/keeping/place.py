"""[KEEP-1] The seam: a place where something of people is kept, declared once by the room that keeps it.

A declaration says what is held, how a person is found there, how they go, and how long it stays by itself. A table or a
folder that nobody declares is a fault (`tests/keeping/test_declared.py`).
"""

import unicodedata
from collections.abc import Iterable
from typing import Literal, Protocol

import msgspec

Fate = Literal["goes", "choice", "stays", "by-hand"]
"""`goes`: with the person. `choice`: others' words that name them, where somebody decides. `stays`: the law, or the
record, keeps it. `by-hand`: a file of the operator's, which no page changes."""
NO_PERIOD = 0
"""The days of a place for which a period may be said, and which has none as long as nobody says one."""
LEAST_BYTES = 3
"""Of UTF-8, that a word has at least by which somebody is sought: three letters of Latin, one sign of Chinese."""


class Stored(msgspec.Struct, frozen=True):
    """A table with its columns, or a file or folder of the data folder (`content`). Each column stands in one of both.

    `personal`: may say something of a person. `free`: does not.
    """

    name: str
    personal: tuple[str, ...] = ()
    free: tuple[str, ...] = ()


class Trace(msgspec.Struct, frozen=True):
    """What a place holds of somebody. `key`: by which the place knows it again.

    `marks`: what ties it to a person whatever they are called (`mail:…`, `account:…`, `seat:RECORD/ID`,
    `person:RECORD/ID`); none: it names them, no more. `called`: names and addresses that it holds.
    `shown`: what tells it from others. `record`: whose. `why`: the reason of its fate. `waits`: why it cannot go now.
    """

    place: str
    key: str
    called: tuple[str, ...] = ()
    shown: str = ""
    marks: frozenset[str] = frozenset()
    record: str | None = None
    at: int | None = None
    fate: Fate = "goes"
    why: str = ""
    waits: str = ""
    number: int = 1

    @property
    def name(self) -> str:
        """It among all places."""
        return f"{self.place} {self.key}"

    @property
    def may_go(self) -> bool:
        """Whether it is somebody's to decide."""
        return self.fate in ("goes", "choice")


class Sought(msgspec.Struct, frozen=True):
    """Who is sought: by words, by marks, by traces that somebody chose; never those that were spared."""

    words: tuple[str, ...] = ()
    marks: frozenset[str] = frozenset()
    chosen: frozenset[str] = frozenset()
    spared: frozenset[str] = frozenset()

    def named_in(self, texts: Iterable[str | None]) -> bool:
        """Whether one of the words stands in these texts."""
        return named(self.words, texts)

    def means(self, trace: Trace) -> bool:
        """Whether a trace is of this person, and is to go."""
        if not trace.may_go or trace.name in self.spared:
            return False
        return trace.name in self.chosen or bool(trace.marks & self.marks)


class Waits(Exception):
    """Something cannot go yet; `code` says why."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class Place(Protocol):
    """Where something of people is kept."""

    @property
    def name(self) -> str:
        """By which its words (`place-NAME`, `place-NAME-holds`) and its period are known."""

    @property
    def holds(self) -> tuple[Stored, ...]:
        """What it looks after."""

    @property
    def days(self) -> int | None:
        """How long it is kept where nobody has said otherwise; None: until it is erased, whatever is said."""

    async def find(self, sought: Sought) -> list[Trace]:
        """What it holds that the words name, that has one of the marks, or that was chosen."""

    async def erase(self, trace: Trace, sought: Sought) -> None:
        """Let it go for good; what is gone already is no fault. Raises Waits."""

    async def overdue(self, before: int) -> int:
        """How much of it is older than this (UTC, ms), by the day from which its period counts."""

    async def let_go(self, before: int) -> int:
        """Let go of that; how much it was."""


def folded(text: str) -> str:
    """A text as it is compared: whatever its case and its composition."""
    return unicodedata.normalize("NFC", text).casefold()


def long_enough(word: str) -> bool:
    """Whether somebody can be sought by this word."""
    return len(word.strip().encode()) >= LEAST_BYTES


def named(words: Iterable[str], texts: Iterable[str | None]) -> bool:
    """Whether one of these words stands in one of these texts."""
    sought = [folded(word) for word in words if long_enough(word)]
    return any(word in folded(text) for text in texts if text for word in sought)


def mail_mark(address: str | None) -> frozenset[str]:
    """What ties whatever one address reaches."""
    return (
        frozenset({f"mail:{folded(address.strip())}"})
        if address and "@" in address
        else frozenset()
    )
