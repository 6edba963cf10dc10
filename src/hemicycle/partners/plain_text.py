"""The text of somebody's HTML, in blocks. Of its markup nothing is left: no script, style, picture or address."""

from collections.abc import Iterator

from lxml import html
from lxml.etree import ParserError

from hemicycle.partners.feed import Kind, Part

LEFT_OUT = frozenset(
    (
        *("script", "style", "iframe", "noscript", "template", "svg", "math", "object", "embed"),
        *("head", "title", "video", "audio", "canvas", "form", "select", "button", "textarea"),
    )
)
BLOCKS = frozenset(
    (
        *("p", "div", "section", "article", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ul", "ol"),
        *("dl", "dt", "dd", "blockquote", "figure", "figcaption", "table", "tr", "td", "th", "pre"),
        *("header", "footer", "aside", "main", "hr", "address", "body"),
    )
)
KINDS: dict[str, Kind] = {"li": "list", "blockquote": "quote", "figcaption": "caption"}
DEEPEST = 60


def parts_of(markup: str) -> list[Part]:
    """The blocks of text of a piece of HTML."""
    if not markup.strip():
        return []
    try:
        found = html.fragment_fromstring(markup, create_parent="div")
    except (ParserError, ValueError):
        return []
    return [part for part in _joined(_walk(found, "paragraph", 0)) if part.text]


def text_of(markup: str) -> str:
    """The same as one line."""
    return " ".join(part.text for part in parts_of(markup))


def lines_of(text: str) -> list[Part]:
    """The blocks of plain text: a line that is empty parts them."""
    blocks = text.replace("\r\n", "\n").split("\n\n")
    return [Part("paragraph", told) for one in blocks if (told := clean(one))]


def clean(text: str) -> str:
    """One line without control characters, its spaces as they should be."""
    seen = "".join(one if one.isprintable() or one.isspace() else "" for one in text)
    return " ".join(seen.split())


Piece = tuple[Kind, str] | None
"""Words of a kind of block; None: the block ends."""


def _walk(node: html.HtmlElement, kind: Kind, depth: int) -> Iterator[Piece]:
    if not isinstance(node.tag, str) or node.tag in LEFT_OUT or depth > DEEPEST:
        return
    kind, block = KINDS.get(node.tag, kind), node.tag in BLOCKS
    if block:
        yield None
    yield kind, node.text or ""
    if node.tag == "br":
        yield kind, "\n"
    for child in node:
        yield from _walk(child, kind, depth + 1)
        yield kind, child.tail or ""
    if block:
        yield None


def _joined(pieces: Iterator[Piece]) -> Iterator[Part]:
    kind: Kind = "paragraph"
    words = ""
    for piece in pieces:
        if piece is None or (piece[0] != kind and piece[1].strip()):
            yield Part(kind, clean(words))
            words = ""
        if piece is not None:
            kind = piece[0] if piece[1].strip() else kind
            words += piece[1]
    yield Part(kind, clean(words))
