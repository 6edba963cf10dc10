"""HTML as others write it, cut into text and tags in one pass: the work grows with its length, whatever stands in it.

As in browsers, what is not closed (a tag, a comment, a script) goes on to the end.
"""

import re
from collections.abc import Iterator, Mapping
from html import unescape

import msgspec

OPENS = re.compile(r"<(?=[A-Za-z/!?])")
BEGINS = re.compile(r"</?[A-Za-z]")
TAG = re.compile(
    r"""<(/?)([A-Za-z][^\s/>]*+)((?:[^>=]++|=\s*+"[^"]*+"|=\s*+'[^']*+'|=)*+)>""",
)
ATTRIBUTE = re.compile(r"""([^\s/=]++)(?:\s*+=\s*+(?:"([^"]*+)"|'([^']*+)'|(\S*+)))?""")
RAW = {
    name: re.compile(rf"</{name}(?=[\s/>])", re.IGNORECASE | re.ASCII)
    for name in ("script", "style")
}
"""In these no tag is one but their end."""
NO_CHARACTER = re.compile(r"&#[0-9]{8,}+;?")
"""A number that is no character's; of one with thousands of digits `unescape` makes a fault."""


class Tag(msgspec.Struct, frozen=True):
    """One tag. `whole`: it ends what it begins."""

    name: str
    given: Mapping[str, str] = {}
    closes: bool = False
    whole: bool = False


def pieces(html: str) -> Iterator[str | Tag]:
    """The text and the tags, in their order; comments and the like are passed over."""
    at = 0
    while (found := OPENS.search(html, at)) is not None:
        if found.start() > at:
            yield _text(html[at : found.start()])
        at = found.start()
        if (read := TAG.match(html, at)) is not None:
            tag, at = _tag(read), read.end()
            yield tag
            if tag.name in RAW and not (tag.closes or tag.whole):
                end = RAW[tag.name].search(html, at)
                at = end.start() if end else len(html)
        else:
            at = _passed(html, at)
    if at < len(html):
        yield _text(html[at:])


def _passed(html: str, at: int) -> int:
    """Where what is no tag ends."""
    comment = html.startswith("<!--", at)
    end = html.find("-->", at + 2) if comment else html.find(">", at)
    return len(html) if end < 0 or BEGINS.match(html, at) else end + (3 if comment else 1)


def _tag(read: re.Match[str]) -> Tag:
    slash, name, inside = read.groups()
    given: dict[str, str] = {}
    end = 0
    for one in ATTRIBUTE.finditer(inside):
        end = one.end()
        given.setdefault(one[1].lower(), _text(one[2] or one[3] or one[4] or ""))
    whole = end < len(inside) and inside.endswith("/")
    return Tag(name.lower(), given, bool(slash), whole)


def _text(html: str) -> str:
    return unescape(NO_CHARACTER.sub("\ufffd", html))
