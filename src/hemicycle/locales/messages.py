"""The messages of a Fluent file, and their attributes."""

import re
from collections.abc import Mapping
from importlib.resources import files
from typing import Any

from fluent.runtime import FluentBundle, FluentResource

MOST_IN_FLUENT = 1000
"""Characters of a value that Fluent itself puts in: it refuses a placeable of more than 2,500."""
MARK = "\ue000"
LINKED = re.compile(r"-(?:against|at|for|in|of|on|over|that|to|upon|with)$")


class Messages:
    """The messages of `locales/LANGUAGE/FILE`. A fault in a message is an error, never a shown placeholder."""

    def __init__(self, language: str, file: str) -> None:
        source = (files("hemicycle.locales") / language / file).read_text(encoding="utf-8")
        self.verbs = sorted(re.findall(r"^verb-([a-z-]+) =", source, re.MULTILINE))
        """The operative verbs that it has."""
        self._bundle = FluentBundle([language], use_isolating=False)
        self._bundle.add_resource(FluentResource(source))

    def has(self, key: str) -> bool:
        """Whether there is such a message."""
        return bool(self._bundle.has_message(key))

    def say(self, key: str, /, **values: str | int) -> str:
        """The message. Raises KeyError where there is none, ValueError where a value is missing."""
        if not self.has(key):
            raise KeyError(key)
        return self._format(key, self._bundle.get_message(key).value, values)

    def verb(self, verb: str) -> str | None:
        """The message of an operative verb, with or without its link: `agree-on` is `agree`."""
        for one in (verb, LINKED.sub("", verb)):
            if self.has(f"verb-{one}"):
                return f"verb-{one}"
        return None

    def attribute(self, key: str, name: str, **values: str | int) -> str:
        """An attribute of the message, or nothing."""
        pattern = self._bundle.get_message(key).attributes.get(name)
        return self._format(key, pattern, values) if pattern else ""

    def _format(self, key: str, pattern: Any, values: dict[str, str | int]) -> str:
        said, faults = formatted(self._bundle, pattern, values)
        if faults:
            raise ValueError(f"{key}: {faults[0]}")
        return said


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
