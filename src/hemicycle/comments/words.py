"""What somebody may write in a comment, and how it is shown: as text, with links where an address stands.

There is no markup: every character is shown as it was written. Only what has no effect but on others' text goes: an
override of the direction of writing is kept within its own run by the page.
"""

import re
import unicodedata
from collections.abc import Sequence
from typing import NamedTuple

MOST_WORDS, MOST_NAME, MOST_MAIL = 4_000, 80, 254
"""Characters of a comment, of a name, of an address."""
MOST_MARKS = 4
"""Combining marks upon one letter that are kept; a letter of Vietnamese or of pointed Hebrew has three at most."""
MAIL = re.compile(r"[^\s@<>\"(),;:\[\]\\]+@[^\s@<>\"(),;:\[\]\\]+\.[^\s@<>\"(),;:\[\]\\]{2,}")
ADDRESS = re.compile(r"https?://[^\s<>\"“”«»]+", re.IGNORECASE)
_DIRECTION = re.compile("[\u202a-\u202e\u2066-\u2069]")
_BLANK = frozenset("\u3164\u2800\u115f\u1160\uffa0")
"""Letters and signs that show nothing, though their category does not say so."""


class Refused(Exception):
    """A comment that cannot be taken: the field, and the reason by its code."""

    def __init__(self, field: str, code: str) -> None:
        super().__init__(f"{field}: {code}")
        self.field = field
        self.code = code


class Written(NamedTuple):
    """What somebody wrote. `mail` None: they gave none."""

    name: str
    mail: str | None
    words: str


class Run(NamedTuple):
    """A part of a line. `link`: the address that it leads to; empty: it is words."""

    words: str
    link: str = ""


class Link(NamedTuple):
    """Where the words from `start` to `end` of a comment lead, which was written elsewhere."""

    start: int
    end: int
    address: str


def checked(name: str, mail: str, words: str) -> Written:
    """What a form says, cleaned. Raises Refused."""
    name = _fewer_marks(" ".join(_DIRECTION.sub("", name).split()))
    words = _fewer_marks(re.sub(r"\n{3,}", "\n\n", words.replace("\r\n", "\n").strip()))
    if not shows(name):
        raise Refused("name", "missing")
    if len(name) > MOST_NAME:
        raise Refused("name", "too-long")
    if mail and (len(mail) > MOST_MAIL or not MAIL.fullmatch(mail)):
        raise Refused("mail", "not-an-address")
    if not shows(words):
        raise Refused("words", "missing")
    if len(words) > MOST_WORDS:
        raise Refused("words", "too-long")
    return Written(name, mail or None, words)


def shows(text: str) -> bool:
    """Whether there is anything to see."""
    return any(unicodedata.category(sign)[0] in "LNPS" and sign not in _BLANK for sign in text)


def paragraphs(words: str, links: Sequence[Link] = ()) -> list[list[list[Run]]]:
    """A comment as paragraphs of lines of runs."""
    found, at = [], 0
    for paragraph in words.split("\n\n"):
        lines = []
        for line in paragraph.split("\n"):
            lines.append(_linked(line, at, links))
            at += len(line) + 1
        found.append(lines)
        at += 1
    return found


def _linked(line: str, at: int, links: Sequence[Link]) -> list[Run]:
    """A line that begins at `at`, with the links that stand within it."""
    found: list[Run] = []
    done, end = at, at + len(line)
    for one in links:
        if done <= one.start < one.end <= end:
            found += _runs(line[done - at : one.start - at]) if one.start > done else []
            found.append(Run(line[one.start - at : one.end - at], one.address))
            done = one.end
    return found + _runs(line[done - at :]) if done < end or not found else found


def links_of(words: str) -> list[str]:
    """The addresses in it, in their order."""
    return [run.link for line in words.split("\n") for run in _runs(line) if run.link]


def _runs(line: str) -> list[Run]:
    found, at = [], 0
    for match in ADDRESS.finditer(line):
        address = _whole(match[0])
        if not re.match(r"https?://[^/\s:@]+\.[^/\s:@]{2,}(?:[:/?#]|$)", address, re.IGNORECASE):
            continue
        if match.start() > at:
            found.append(Run(line[at : match.start()]))
        found.append(Run(address, address))
        at = match.start() + len(address)
    if at < len(line) or not found:
        found.append(Run(line[at:]))
    return found


def _whole(address: str) -> str:
    """An address without what ends the sentence around it; a bracket stays where it was opened within."""
    while address:
        last = address[-1]
        unopened = {")": "(", "]": "["}.get(last)
        if last in ".,;:!?'…" or (unopened and address.count(last) > address.count(unopened)):
            address = address[:-1]
        else:
            break
    return address


def _fewer_marks(text: str) -> str:
    """Without the marks that would cover other lines."""
    kept, marks = [], 0
    for sign in text:
        marks = marks + 1 if unicodedata.category(sign) in ("Mn", "Me") else 0
        if marks <= MOST_MARKS:
            kept.append(sign)
    return "".join(kept)
