r"""How long a text is, as each network counts. Pure.

Graphemes are extended grapheme clusters (UAX 29), as `\X` of `regex` and the browsers' Intl.Segmenter have them.
"""

import re
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from unicodedata import normalize

import regex

LINK = re.compile(r"https?://[^\s<>\"«»“”]+")
"""A link with its protocol, as our templates write them: it ends at white space."""
AFTER = ".,;:!?)…’'"
"""What ends a sentence, not a link."""
LINK_LENGTH = 23
"""Of a link, however long, at Mastodon (StatusLengthValidator) and at X (twitter-text, configuration 3)."""
CLUSTER = regex.compile(r"\X")
MENTION = re.compile(r"(?<![\w/])(@\w+)@[\w.-]+\w")
EMOJI = regex.compile(
    r"\p{RI}\p{RI}|[0-9#*]\uFE0F?\u20E3"
    r"|\p{Extended_Pictographic}[\p{EMod}\uFE0F]?(?:\u200D\p{Extended_Pictographic}[\p{EMod}\uFE0F]?)*"
    r"(?:[\U000E0020-\U000E007F]+)?"
)
LIGHT = ((0, 4351), (8192, 8205), (8208, 8223), (8242, 8247))
"""Characters that count one at X; all others count two (twitter-text, configuration 3)."""


def links_in(text: str) -> Iterator[tuple[int, int]]:
    """Where the links with a protocol stand: from and to, in characters."""
    for found in LINK.finditer(text):
        end = found.end()
        while text[end - 1] in AFTER:
            end -= 1
        yield found.start(), end


def graphemes(text: str) -> int:
    """How many a reader sees."""
    return sum(1 for _ in CLUSTER.finditer(text))


def fitting(text: str, most: int) -> int:
    """How many characters of a text make `most` graphemes: where it becomes too long."""
    for number, found in enumerate(CLUSTER.finditer(text)):
        if number == most:
            return int(found.start())
    return len(text)


def as_mastodon(text: str) -> int:
    """Graphemes, a link as 23, of a mention of somebody elsewhere the name alone (StatusLengthValidator)."""
    return graphemes(MENTION.sub(r"\1", _with_links(text, "x" * LINK_LENGTH)))


def as_x(text: str) -> int:
    """The weighted length of twitter-text, configuration 3: an emoji two, a link 23, with a protocol or without one."""
    text = normalize("NFC", text)
    total, at = 0, 0
    for begin, end in x_links(text):
        total += _weight(text[at:begin]) + LINK_LENGTH
        at = end
    return total + _weight(text[at:])


def x_links(text: str) -> Iterator[tuple[int, int]]:
    """What X makes a link of: « foo.bar » is one, since .bar is a top-level domain."""
    at = 0
    while found := _x_link().search(text, at):
        at = found.end()
        if found["scheme"] or not found["before"].endswith(("-", "_", ".", "/")):
            yield found.start("url"), found.end("url")


def utf16(text: str) -> int:
    """UTF-16 code units, as Telegram counts."""
    return len(text.encode("utf-16-le")) // 2


def _with_links(text: str, instead: str) -> str:
    made, at = "", 0
    for begin, end in links_in(text):
        made += text[at:begin] + instead
        at = end
    return made + text[at:]


def _weight(text: str) -> int:
    total, at = 0, 0
    for found in EMOJI.finditer(text):
        total += _plain(text[at : found.start()]) + 2
        at = found.end()
    return total + _plain(text[at:])


def _plain(text: str) -> int:
    return sum(1 if any(a <= ord(one) <= z for a, z in LIGHT) else 2 for one in text)


@cache
def _x_link() -> re.Pattern[str]:
    """twitter-text's `extractUrl`; its list of top-level domains lies in networks/tlds.txt."""
    tlds = (files("hemicycle.posting.networks") / "tlds.txt").read_text(encoding="utf-8").split()
    tld = "|".join(sorted(map(re.escape, tlds), key=len, reverse=True))
    char = r"[^\s!'#%&()*+,\\\-./:;<=>?@\[\]^_{|}~$\u202a-\u202e\u061c\u200e\u200f\u2066-\u2069]"
    label = rf"{char}(?:[_-]|{char})*"
    balanced = r"\([^\s()]+\)"
    path = rf"(?:[^\s<>\"«»“”?()]|{balanced})*(?:[\w+\-=#/]|{balanced})"
    return re.compile(
        r"(?P<before>[^A-Za-z0-9@＠$#＃]|[\u202a-\u202e\u061c\u200e\u200f\u2066-\u2069]|^)"
        rf"(?P<url>(?P<scheme>https?://)?(?:{label}\.)+(?:(?:{tld})(?=[^0-9a-zA-Z@+-]|$)|xn--[-0-9a-z]+)"
        rf"(?::\d+)?(?:/(?:{path})?)?(?:\?[^\s]*[a-z0-9\-_&=#/])?)",
        re.IGNORECASE,
    )
