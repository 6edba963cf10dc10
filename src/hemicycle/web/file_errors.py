"""The faults of a meeting file in the reader's language.

`files` tells them in the language of the source, for the command line. What is known by its form is told anew; the
rest stays as it is and is marked so.
"""

import re
from typing import Final

import msgspec

from hemicycle.files.fault import Fault
from hemicycle.locales.manifest import source
from hemicycle.web.messages import Words

KNOWN: Final = tuple(
    (key, re.compile(pattern, re.DOTALL))
    for key, pattern in (
        ("missing", r"is missing"),
        ("missing-here", r"is missing in this official language"),
        ("empty", r"is empty"),
        ("too-long", r"is longer than (?P<n>\d+) characters"),
        (
            "controls",
            r"holds control characters, or others that nobody sees \((?P<char>U\+[0-9A-F]{4,6})\)",
        ),
        ("moment", r"is to be a date and time with its offset, as \S+"),
        ("date", r"is to be a date, as \S+"),
        ("years", r"is to lie in the years (?P<first>\d+) to (?P<last>\d+)"),
        ("no-text", r"has no text in any language"),
        ("one-of", r"is to be one of (?P<choices>.+)"),
        ("not-slug", r"`(?P<value>.*)` is not a slug \(.*\)"),
        ("not-code", r"`(?P<value>.*)` is not the code of a member \(.*\)"),
        ("unknown-key-near", r"unknown key \(did you mean `(?P<near>.*)`\?\)"),
        ("unknown-key", r"unknown key.*"),
        ("unknown-near", r"there is no .+ `(?P<value>.*)` \(did you mean `(?P<near>.*)`\?\)"),
        ("unknown", r"there is no .+ `(?P<value>.*)`.*"),
        ("twice", r"`(?P<value>.*)` stands here for the second time"),
        ("no-chair", r"a meeting has a host or a chair"),
        ("no-language", r"a meeting has at least one official language"),
        ("no-participant", r"a meeting has at least one participant"),
        ("no-sense", r"names neither a member nor a capacity in words"),
        ("ends-early", r"lies before `starts`"),
        ("no-interpreter", r"only an interpreter stands in a booth"),
        ("no-booth", r"`(?P<value>.*)` is neither an official language nor a sign language.*"),
        ("not-in-name", r"`(?P<value>.*)` is no part of the name"),
        ("taken", r"names a meeting that exists: (?P<id>.*)"),
        ("not-utf8", r"is not saved as UTF-8.*"),
        ("long-key", r"has a key of more than (?P<n>\d+) parts"),
        ("no-members", r"`(?P<value>.*)` has no members on (?P<day>\S+): .+"),
        ("no-weight", r"`(?P<value>.*)` weighs votes .+"),
        (
            "no-member-then",
            r"`(?P<value>.*)` is a member of `(?P<body>.*)` .+, not on (?P<day>\S+)",
        ),
        ("not-toml", r"is not TOML: (?P<why>.+)"),
    )
)


class ToldFault(msgspec.Struct, frozen=True):
    """A fault to show; `lang`: what its words are in."""

    path: str
    line: int | None
    words: str
    lang: str


def tell_faults(faults: list[Fault], words: Words, language: str) -> list[ToldFault]:
    """The faults in `language`, as far as it has words for them."""
    return [_told(fault, words, language) for fault in faults]


def _told(fault: Fault, words: Words, language: str) -> ToldFault:
    for key, pattern in KNOWN:
        found = pattern.fullmatch(fault.message)
        if found and words.knows(f"fault-{key}"):
            said = words(f"fault-{key}", **found.groupdict())
            return ToldFault(fault.path, fault.line, said, language)
    return ToldFault(fault.path, fault.line, fault.message, source())
