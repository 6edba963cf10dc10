"""Sentences as runs of segments, so that a name, a plate and what people wrote can be marked up.

Fluent never sees what people wrote, only a token for it: no length and no character of theirs can do harm.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Literal

import msgspec

from hemicycle.locales.messages import Messages

TOKEN = re.compile("\ue000([0-9]+)\ue001")
STRONG = re.compile("(</?b>)")


class Segment(msgspec.Struct, frozen=True):
    """A part of a sentence: plain words, a name, the code of a member, what people wrote, the number of an entry."""

    kind: Literal["text", "name", "plate", "said", "entry"]
    text: str
    strong: bool = False


Value = list[Segment] | str | int
"""Segments are shown; a word or a number chooses among wordings."""


@cache
def load_messages(language: str, file: str) -> Messages:
    """The messages of a language's file."""
    return Messages(language, file)


def said(messages: Messages, key: str, values: dict[str, Value]) -> list[Segment]:
    """The message as segments. Raises KeyError where there is none, ValueError where a value is missing."""
    shown = [value for value in values.values() if isinstance(value, list)]
    tokens = iter(range(len(shown)))
    given: dict[str, str | int] = {
        name: f"\ue000{next(tokens)}\ue001" if isinstance(value, list) else value
        for name, value in values.items()
    }
    return list(_segments(messages.say(key, **given), shown))


def _segments(words: str, shown: Sequence[list[Segment]]) -> Iterator[Segment]:
    strong = False
    for part in STRONG.split(words):
        if STRONG.fullmatch(part):
            strong = part == "<b>"
            continue
        for place, piece in enumerate(TOKEN.split(part)):
            if place % 2:
                yield from (
                    msgspec.structs.replace(one, strong=strong or one.strong)
                    for one in shown[int(piece)]
                )
            elif piece:
                yield Segment("text", piece, strong)


def spaced(segments: Sequence[Segment]) -> Iterator[Segment]:
    """The segments, each after a space."""
    for segment in segments:
        yield Segment("text", " ")
        yield segment


def joined(runs: Sequence[list[Segment]], comma: str) -> list[Segment]:
    """The runs, with the comma of the language between them."""
    found: list[Segment] = []
    for run in runs:
        found += [Segment("text", comma)] if found else []
        found += run
    return found


def sentence(segments: Sequence[Segment]) -> list[Segment]:
    """The segments as a sentence: plain words at its beginning with a capital, neighbours of one kind as one."""
    found: list[Segment] = []
    for segment in segments:
        last = found[-1] if found else None
        if last and last.kind == segment.kind == "text" and last.strong == segment.strong:
            found[-1] = Segment("text", last.text + segment.text, last.strong)
        else:
            found.append(segment)
    if found and found[0].kind == "text":
        first = found[0]
        found[0] = Segment("text", first.text[:1].upper() + first.text[1:], first.strong)
    return found


def plain(segments: Sequence[Segment]) -> str:
    """The sentence in bare words."""
    return "".join(segment.text for segment in segments)


def in_language(text: dict[str, str], language: str) -> str:
    """The words in this language, else in the first that has any."""
    return text.get(language) or next((words for words in text.values() if words), "")
