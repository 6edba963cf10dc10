"""The messages of Fluent files, and their attributes. What a language lacks is said in its fallback, and marked."""

import re
from collections.abc import Mapping
from typing import Any

from fluent.runtime import FluentBundle

from hemicycle.locales.lazy_bundle import LazyBundle
from hemicycle.locales.manifest import fallbacks, folder_of, manifest_of, manifests

MOST_IN_FLUENT = 1000
"""Characters of a value that Fluent itself puts in: it refuses a placeable of more than 2,500."""
MARK = "\ue000"
LINKED = re.compile(r"-(?:against|at|for|in|of|on|over|that|to|upon|with)$")
JOINER = "\u2060"
"""With the isolate before it, it marks words of another language than the page's: nobody sees it."""
ISOLATES = {"ltr": "\u2066", "rtl": "\u2067"}
OTHER = re.compile(f"([\u2066\u2067]){JOINER}(.*?){JOINER}\u2069", re.DOTALL)
"""Words of a fallback: the first group is its direction's isolate, the second the words."""


class FaultyMessage(LookupError, ValueError):
    """A message that is asked for with a value missing, or that is not well formed."""


class Messages:
    """The messages of `locales/LANGUAGE/FILE`s. A fault in a message is an error, never a shown placeholder."""

    def __init__(self, language: str, *files: str) -> None:
        self.language = language
        sources = [read_source(language, file) for file in files]
        self.verbs = sorted(re.findall(r"^verb-([a-z-]+) =", "\n".join(sources), re.MULTILINE))
        """The operative verbs that it has."""
        self._entries = LazyBundle(manifest_of(language).tag, sources)
        self._fallbacks = [Messages(other, *files) for other in fallbacks(language)[:1]]

    def has(self, key: str) -> bool:
        """Whether there is such a message, in this language or a fallback."""
        return key in self._entries.names or any(one.has(key) for one in self._fallbacks)

    def say(self, key: str, /, **values: str | int) -> str:
        """The message. Raises KeyError where there is none, FaultyMessage where a value is missing.

        Of a fallback the words are set apart by an isolate and JOINER, so that a page can mark their language.
        """
        if key in self._entries.names and (pattern := self._entries.message(key).value):
            return self._format(key, pattern, values)
        for other in self._fallbacks:
            if other.has(key):
                return marked(other.say(key, **_bare(values)), other.language)
        raise KeyError(key)

    def verb(self, verb: str) -> str | None:
        """The message of an operative verb, with or without its link: `agree-on` is `agree`."""
        for one in (verb, LINKED.sub("", verb)):
            if f"verb-{one}" in self._entries.names:
                return f"verb-{one}"
        return None

    def attribute(self, key: str, name: str, **values: str | int) -> str:
        """An attribute of the message, or nothing."""
        pattern = self._entries.message(key).attributes.get(name)
        return self._format(key, pattern, values) if pattern else ""

    def _format(self, key: str, pattern: Any, values: dict[str, str | int]) -> str:
        said, faults = formatted(self._entries.bundle, pattern, values)
        if faults:
            raise FaultyMessage(f"{self.language}: {key}: {faults[0]}")
        return TWO_STOPS.sub(r".\1", said)


TWO_STOPS = re.compile("[.](\u2069?)[.](?![.])")
"""Of a name that ends with a full stop, and the sentence: “I give the floor to Joseph R. Biden, Jr.”"""


def _bare(values: dict[str, str | int]) -> dict[str, str | int]:
    return {n: unmarked(v) if isinstance(v, str) else v for n, v in values.items()}


def read_source(language: str, file: str) -> str:
    """A Fluent file of a language; nothing where it has none, or is none."""
    if language not in manifests():
        return ""
    path = folder_of(language) / file
    return path.read_text(encoding="utf-8") if path.is_file() else ""


def marked(words: str, language: str) -> str:
    """Words of a fallback language, set apart."""
    if OTHER.fullmatch(words):
        return words
    return f"{ISOLATES[manifest_of(language).direction]}{JOINER}{words}{JOINER}\u2069"


def unmarked(words: str) -> str:
    """The same for where nothing can be marked, as on a terminal."""
    return OTHER.sub(r"\2", words)


def formatted(
    bundle: FluentBundle, pattern: Any, values: Mapping[str, str | int]
) -> tuple[str, list[Exception]]:
    """The pattern with these values, of whatever length, and what was wrong with it.

    A long value is prose, by which no message chooses: a mark stands for it until Fluent is done.
    """
    long = {n: v for n, v in values.items() if isinstance(v, str) and len(v) > MOST_IN_FLUENT}
    if not long:
        said, faults = bundle.format_pattern(pattern, dict(values))
        return str(said), faults
    mark = MARK
    while any(mark in v for v in values.values() if isinstance(v, str)):
        mark += MARK
    marks = {f"{mark}{place};": text for place, text in enumerate(long.values())}
    standing = dict(zip(long, marks, strict=True))
    said, faults = bundle.format_pattern(pattern, {**values, **standing})
    return re.sub(f"{mark}\\d+;", lambda found: marks[found[0]], str(said)), faults
