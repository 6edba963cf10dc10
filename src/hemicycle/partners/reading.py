"""[PRESS-34] Reads a feed of somebody else: Atom, RSS of any version, JSON Feed. Bytes in, structs out; it asks nobody.

No entity is expanded, no document type is fetched, no file is opened. What it makes of markup is text (plain_text.py).
"""

import re
from collections.abc import Iterator, Sequence
from typing import Any
from urllib.parse import urljoin

from lxml import etree
from msgspec.structs import replace

from hemicycle.partners.addresses import page_address
from hemicycle.partners.dates import when
from hemicycle.partners.feed import Attached, FeedRead, Gone, NoFeed, Part, Read
from hemicycle.partners.json_feed import read_json
from hemicycle.partners.plain_text import clean, lines_of, parts_of, text_of

MOST_ITEMS = 100
"""Items of a feed that are read, the first ones; the rest is counted."""
LONGEST_TITLE, LONGEST_TEXT, MOST_PARTS = 500, 20_000, 400
FIRST_WORDS = 12
"""Of its text, by which an item is called that has no title."""
XML_LANG, XML_BASE = (f"{{http://www.w3.org/XML/1998/namespace}}{one}" for one in ("lang", "base"))
TOMBSTONES = "http://purl.org/atompub/tombstones/1.0"
DECLARED = re.compile(rb"^\s*<\?xml[^>]*encoding=", re.IGNORECASE)


def read_feed(body: bytes, media_type: str, address: str, now: int) -> FeedRead:
    """What a feed says that was fetched from `address`. Raises NoFeed."""
    if body.lstrip(b"\xef\xbb\xbf \r\n\t")[:1] == b"{":
        found = read_json(body, address, now)
    else:
        found = _of_xml(body, media_type, address, now)
    items = _apart([_short(one) for one in found.items])
    return replace(found, items=items[:MOST_ITEMS], cut=max(0, len(items) - MOST_ITEMS))


# ---- XML


def _of_xml(body: bytes, media_type: str, address: str, now: int) -> FeedRead:
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        recover=True,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(_decoded(body, media_type), parser)
    except (etree.XMLSyntaxError, ValueError, LookupError) as fault:
        raise NoFeed(f"no XML: {fault}") from fault
    if root is None or _name(root) not in ("feed", "rss", "RDF"):
        raise NoFeed("neither Atom nor RSS")
    head = root if _name(root) == "feed" else _child(root, "channel")
    if head is None:
        raise NoFeed("RSS without a channel")
    spoken = root.get(XML_LANG) or _words(head, "language")
    items = [
        _item(one, spoken, address, now)
        for one in root.iter("{*}item", "{*}entry")
        if isinstance(one.tag, str)
    ]
    gone = [
        Gone(one.get("ref") or "", when(one.get("when") or "", now)[0], _words(one, "comment"))
        for one in root.iter(f"{{{TOMBSTONES}}}deleted-entry")
    ]
    return FeedRead(clean(_markup(_child(head, "title"))), items, gone)


def _decoded(body: bytes, media_type: str) -> bytes | str:
    """Bytes that say how they are to be read are believed; then UTF-8, where they are; then the header."""
    if DECLARED.search(body[:300]) or body[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return body
    try:
        return body.decode("utf-8-sig")
    except UnicodeDecodeError:
        named = re.search(r"charset=[\"']?([\w-]+)", media_type, re.IGNORECASE)
        return body.decode(named[1] if named else "latin-1", "replace")


def _item(node: etree._Element, spoken: str, address: str, now: int) -> Read:
    base = _base(node, address)
    told = _child(node, "content") if _name(node) == "entry" else _child(node, "encoded")
    lead = _child(node, "summary", "description")
    language = (told.get(XML_LANG) if told is not None else None) or node.get(XML_LANG) or spoken
    parts = _parts(told) if told is not None else _parts(lead)
    at, dated = _time(node, now)
    title = clean(text_of(_markup(_child(node, "title"))))
    if _name(node) == "entry" and _type(_child(node, "title")) == "text":
        title = clean(_text(_child(node, "title")))
    link = _link(node, base)
    credit = "".join(one.text or "" for one in node.iter("{*}credit"))
    return Read(
        identity=_identity(node, link),
        title=title,
        titled=bool(title),
        link=link,
        language=language,
        authors=_authors(node),
        at=at,
        dated=dated,
        lead="" if told is None else " ".join(one.text for one in _parts(lead)),
        parts=parts,
        attached=_attached(node, base),
        photo=_photo(node, base),
        credit=clean(credit),
    )


def _identity(node: etree._Element, link: str) -> str:
    about = next((value for name, value in node.attrib.items() if str(name).endswith("}about")), "")
    return _words(node, "id", "guid") or str(about) or link


def _link(node: etree._Element, base: str) -> str:
    for one in node.iterchildren("{*}link"):
        if one.get("rel", "alternate") == "alternate":
            return page_address(one.get("href") or one.text or "", _base(one, base))
    guid = _child(node, "guid")
    if guid is not None and guid.get("isPermaLink", "true") == "true":
        return page_address(guid.text or "", "")  # what is no whole address is a number alone
    return ""


def _time(node: etree._Element, now: int) -> tuple[int | None, Any]:
    for name in ("published", "pubDate", "date", "issued", "updated", "modified"):
        found = _words(node, name)
        if found:
            return when(found, now)
    return None, "none"


def _authors(node: etree._Element) -> list[str]:
    named = node.iterchildren("{*}author", "{*}creator")
    return [told for one in named if (told := _words(one, "name") or clean(one.text or ""))]


def _attached(node: etree._Element, base: str) -> list[Attached]:
    found = [(one.get("url"), one.get("type")) for one in node.iterchildren("{*}enclosure")]
    links = [one for one in node.iterchildren("{*}link") if one.get("rel") == "enclosure"]
    found += [(one.get("href"), one.get("type")) for one in links]
    told = [(page_address(address or "", base), clean(kind or "")) for address, kind in found]
    return [Attached(address, kind) for address, kind in told if address]


def _photo(node: etree._Element, base: str) -> str:
    """The address of its picture: the one that is its default, or else the first. It is shown to nobody unasked."""
    pictures = [
        one
        for one in node.iter("{http://search.yahoo.com/mrss/}content")
        if one.get("medium") == "image" or (one.get("type") or "").startswith("image/")
    ]
    pictures.sort(key=lambda one: one.get("isDefault") != "true")
    return page_address(pictures[0].get("url") or "", base) if pictures else ""


def _parts(node: etree._Element | None) -> list[Part]:
    """Of a construct of Atom or an element of RSS, whose text is HTML."""
    if node is None:
        return []
    atom = (node.tag if isinstance(node.tag, str) else "").startswith(
        "{http://www.w3.org/2005/Atom"
    )
    return lines_of(_text(node)) if atom and _type(node) == "text" else parts_of(_markup(node))


def _type(node: etree._Element | None) -> str:
    told = node.get("type", "text") if node is not None else "text"
    return "text" if told in ("text", "text/plain") else told


def _markup(node: etree._Element | None) -> str:
    """What HTML stands in an element: as its text, or (xhtml) as elements of its own."""
    if node is None:
        return ""
    inner = [etree.tostring(one, encoding="unicode", method="html") for one in node]
    return (node.text or "") + "".join(inner)


def _text(node: etree._Element | None) -> str:
    return "".join(str(one) for one in node.itertext()) if node is not None else ""


def _name(node: etree._Element) -> str:
    return str(etree.QName(node).localname)


def _child(node: etree._Element, *names: str) -> etree._Element | None:
    """The first child of the first of these names that there is, whatever its namespace; of a picture none."""
    for name in names:
        for one in node.iterchildren(f"{{*}}{name}"):
            if "search.yahoo.com" not in str(one.tag):
                return one
    return None


def _words(node: etree._Element, *names: str) -> str:
    for name in names:
        one = _child(node, name)
        if one is not None and (told := clean(_text(one))):
            return told
    return ""


def _base(node: etree._Element, address: str) -> str:
    """RFC 3986, 5.1.1, by way of `xml:base`."""
    for one in (*reversed([*node.iterancestors()]), node):
        address = urljoin(address, one.get(XML_BASE) or "")
    return address


# ---- both


def _apart(items: Sequence[Read]) -> list[Read]:
    """Each item once, with something that tells it from the others: an id that several bear is worth nothing."""
    told = [one for one in items if one.title or one.parts or one.attached]
    links: dict[str, set[str]] = {}
    for one in told:
        links.setdefault(one.identity, set()).add(one.link or one.digest)
    found: dict[str, Read] = {}
    for one in told:
        known = one
        if not one.identity or len(links[one.identity]) > 1:
            known = replace(one, identity=one.link or f"{one.at} {one.digest}")
        found.setdefault(known.identity, known)
    return [*found.values()]


def _short(one: Read) -> Read:
    """Within what a page holds; what has no title is called by its first words, and is found by that."""
    parts = [*_cut(one.parts)]
    title = one.title[:LONGEST_TITLE]
    if not title and parts:
        words = parts[0].text.split()
        title = " ".join(words[:FIRST_WORDS]) + (" …" if len(words) > FIRST_WORDS else "")
    language = re.sub(r"[^A-Za-z0-9-]", "", one.language.replace("_", "-"))[:20]
    return replace(one, title=title[:LONGEST_TITLE], parts=parts, language=language)


def _cut(parts: Sequence[Part]) -> Iterator[Part]:
    left = LONGEST_TEXT
    for one in parts[:MOST_PARTS]:
        if left <= 0:
            return
        yield replace(one, text=one.text[:left])
        left -= len(one.text)
