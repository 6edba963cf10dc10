"""What somebody wrote elsewhere, as text: the words of its HTML and where its links lead; no markup comes through.

A picture is its alternative text, a quotation has a mark before each line, a mention is its words alone.
"""

import re
from collections.abc import Mapping
from html.parser import HTMLParser

import msgspec

from hemicycle.federation.reading import Object, text_of

BLOCKS = frozenset(
    ("p", "div", "ul", "ol", "pre", "h1", "h2", "h3", "h4", "h5", "h6", "table", "section", "form")
)
LINES = frozenset(("br", "li", "tr"))
UNSHOWN = frozenset(("script", "style", "template", "iframe", "object", "svg", "math", "title"))
OPEN, CLOSE = "\ue000", "\ue001"
"""Around the words of a link while the text is made; nobody's own may stay."""
WEB = re.compile(r"https?://[^\s/@:\\]+\.[^\s@\\]+", re.IGNORECASE)
MOST_HTML = 60_000


class Said(msgspec.Struct, frozen=True):
    """`links`: where words of the text lead (start, end, address). `language`: empty where nobody says."""

    words: str
    links: tuple[tuple[int, int, str], ...] = ()
    language: str = ""
    others: Mapping[str, str] = {}


def said_in(note: Object) -> Said:
    """What a note says. Where it has no content, the first language of its map is taken, and the others are kept."""
    content, by_language = text_of(note.get("content")), _map(note)
    language = next((one for one, words in by_language.items() if words == content), "")
    if not content and by_language:
        language, content = next(iter(by_language.items()))
    if text_of(note.get("mediaType")).startswith("text/") and "html" not in note["mediaType"]:
        return Said(_plain(content), (), language)
    text, links = text_and_links(content)
    others = {
        one: text_and_links(words)[0]
        for one, words in by_language.items()
        if one != language and language and words != content
    }
    return Said(text, links, language, others)


def text_and_links(html: str) -> tuple[str, tuple[tuple[int, int, str], ...]]:
    """The words of HTML, in paragraphs, and its links to the web."""
    reader = _Reader()
    reader.feed(html[:MOST_HTML])
    reader.close()
    return reader.result()


def _map(note: Object) -> dict[str, str]:
    found = note.get("contentMap")
    pairs = found.items() if isinstance(found, dict) else ()
    return {
        tag: words
        for tag, words in pairs
        if isinstance(words, str) and re.fullmatch(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,2}", tag)
    }


def _plain(text: str) -> str:
    return re.sub(f"[{OPEN}{CLOSE}]", "", text)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._parts: list[str] = []
        self._targets: list[str] = []
        self._hidden: list[str] = []
        self._quoted = 0
        self._open: list[bool] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in reversed(attrs)}
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
            self._parts.append(_plain(given.get("alt", "")))
        elif tag == "a":
            self._link(given)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in UNSHOWN:
            self.handle_starttag(tag, attrs)
            if tag == "a":
                self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
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

    def handle_data(self, data: str) -> None:
        if not self._hidden:
            self._parts.append(re.sub(r"\s+", " ", _plain(data)))

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
        raw = re.sub(r"[ \t]*\n[ \t]*", "\n", "".join(self._parts))
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
