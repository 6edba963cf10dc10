"""What somebody wrote elsewhere, as text: the words of its HTML and where its links lead; no markup comes through.

A picture is its alternative text, a quotation has a mark before each line, a mention is its words alone.
"""

import re
from collections.abc import Mapping
from itertools import islice

import msgspec

from hemicycle.federation.reading import Object, text_of
from hemicycle.federation.tags import Tag, pieces

BLOCKS = frozenset(
    ("p", "div", "ul", "ol", "pre", "h1", "h2", "h3", "h4", "h5", "h6", "table", "section", "form")
)
LINES = frozenset(("br", "li", "tr"))
UNSHOWN = frozenset(("script", "style", "template", "iframe", "object", "svg", "math", "title"))
OPEN, CLOSE = "\ue000", "\ue001"
"""Around the words of a link while the text is made; nobody's own may stay."""
WEB = re.compile(r"https?://[^\s/@:\\]+\.[^\s@\\]+", re.IGNORECASE)
MOST_HTML, MOST_LANGUAGES = 60_000, 40
"""What is read of a note: so many characters in all its languages together, and so many languages."""


class Said(msgspec.Struct, frozen=True):
    """`links`: where words of the text lead (start, end, address). `language`: empty where nobody says."""

    words: str
    links: tuple[tuple[int, int, str], ...] = ()
    language: str = ""
    others: Mapping[str, str] = {}


def said_in(note: Object) -> Said:
    """What a note says. Where it has no content, the first language of its map is taken, and the others are kept.

    Another language that is too long for what is read in all is left out.
    """
    content, by_language = text_of(note.get("content")), _map(note)
    language = next((one for one, words in by_language.items() if words == content), "")
    if not content and by_language:
        language, content = next(iter(by_language.items()))
    if text_of(note.get("mediaType")).startswith("text/") and "html" not in note["mediaType"]:
        return Said(_plain(content[:MOST_HTML]), (), language)
    text, links = text_and_links(content)
    others, left = {}, MOST_HTML - len(content)
    for one, words in by_language.items():
        if language and one != language and words != content and len(words) <= left:
            others[one] = text_and_links(words)[0]
            left -= len(words)
    return Said(text, links, language, others)


def text_and_links(html: str) -> tuple[str, tuple[tuple[int, int, str], ...]]:
    """The words of HTML, in paragraphs, and its links to the web."""
    reader = _Reader()
    for one in pieces(html[:MOST_HTML]):
        reader.take(one)
    return reader.result()


def _map(note: Object) -> dict[str, str]:
    found = note.get("contentMap")
    pairs = found.items() if isinstance(found, dict) else ()
    said = (
        (tag, words)
        for tag, words in pairs
        if isinstance(words, str) and re.fullmatch(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,2}", tag)
    )
    return dict(islice(said, MOST_LANGUAGES))


def _plain(text: str) -> str:
    return re.sub(f"[{OPEN}{CLOSE}]", "", text)


def _in_line(text: str) -> str:
    return re.sub(r"\s+", " ", _plain(text))


class _Reader:
    def __init__(self) -> None:
        self._parts: list[str] = []
        self._targets: list[str] = []
        self._hidden: list[str] = []
        self._quoted = 0
        self._open: list[bool] = []

    def take(self, one: str | Tag) -> None:
        """Text or a tag, as they come."""
        if isinstance(one, str):
            if not self._hidden:
                self._parts.append(_in_line(one))
        elif one.closes:
            self._end(one.name)
        elif not (one.whole and one.name in UNSHOWN):
            self._begin(one.name, one.given)
            if one.whole and one.name == "a":
                self._end("a")

    def _begin(self, tag: str, given: Mapping[str, str]) -> None:
        if tag in UNSHOWN:
            self._hidden.append(tag)
        if self._hidden:
            return
        if tag == "blockquote":
            self._quoted += 1
            self._break("\n\n")
        elif tag in BLOCKS or tag in LINES:
            self._break("\n\n" if tag in BLOCKS else "\n")
        elif tag == "img":
            self._parts.append(_in_line(given.get("alt", "")))
        elif tag == "a":
            self._link(given)

    def _end(self, tag: str) -> None:
        if self._hidden:
            if tag == self._hidden[-1]:
                self._hidden.pop()
            return
        if tag == "a" and self._open:
            if self._open.pop():
                self._parts.append(CLOSE)
        elif tag == "blockquote" and self._quoted:
            self._break("\n\n")
            self._quoted -= 1
            self._break("\n\n")
        elif tag in BLOCKS:
            self._break("\n\n")

    def _link(self, given: Mapping[str, str]) -> None:
        address = given.get("href", "").strip()
        mention = "mention" in given.get("class", "").split()
        leads = not mention and WEB.match(address) is not None and not re.search(r"\s", address)
        self._open.append(leads)
        if leads:
            self._parts.append(OPEN)
            self._targets.append(address)

    def _break(self, gap: str) -> None:
        self._parts.append(gap + "> " * min(self._quoted, 3))

    def result(self) -> tuple[str, tuple[tuple[int, int, str], ...]]:
        """The text, without white space that shows nothing, and its links."""
        for left in reversed(self._open):
            self._parts.append(CLOSE if left else "")
        raw = "\n".join(line.strip(" \t") for line in "".join(self._parts).split("\n"))
        raw = re.sub(r"(?m)^(?:> ?)+$", "", re.sub(r" {2,}", " ", raw))
        raw = re.sub(r"\n{3,}", "\n\n", raw).strip()
        made, links, began = "", [], 0
        targets = iter(self._targets)
        for piece in re.split(f"([{OPEN}{CLOSE}])", raw):
            if piece == OPEN:
                began = len(made)
            elif piece == CLOSE:
                address = next(targets)
                if len(made) > began:
                    links.append((began, len(made), address))
            else:
                made += piece
        return made, tuple(links)
