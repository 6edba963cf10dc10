"""An emblem, made safe: an SVG of shapes and paint alone, or a PNG drawn anew. Whatever else it holds is left out.

An SVG is written again from what is known here: no scripts, no styles, no text, no pictures, nothing that leads out or
repeats itself. It is shown as a picture, where a browser runs nothing of it anyway.
"""

import re
from io import BytesIO
from xml.etree import ElementTree as ET

import msgspec
from PIL import Image

MOST_BYTES = 300_000
MOST_SHAPES, DEEPEST = 3_000, 30
MOST_PIXELS, SIDE = 4_000_000, 512
PNG = b"\x89PNG\r\n\x1a\n"
SVG = "http://www.w3.org/2000/svg"


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


SHAPES = _words("""
    svg g path circle ellipse rect line polyline polygon defs linearGradient radialGradient stop
    clipPath
""")
PAINT = _words("""
    fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-linecap stroke-linejoin
    stroke-miterlimit stroke-dasharray stroke-dashoffset opacity stop-color stop-opacity clip-path
    clip-rule color
""")
PLACE = _words("""
    d points x y x1 y1 x2 y2 cx cy r rx ry fx fy width height transform gradientTransform gradientUnits
    offset spreadMethod viewBox preserveAspectRatio clipPathUnits id
""")
VALUE = re.compile(r"[\w\s.,#%()+:-]{0,100000}")
"""What a value may be made of; `url(#name)` is looked at by itself."""
LOCAL = re.compile(r"url\(#[\w-]{1,80}\)")


class BadEmblem(ValueError):
    """A file that is no emblem; the text is a word for why."""


class Emblem(msgspec.Struct, frozen=True):
    """What is kept, and its media type."""

    body: bytes
    media_type: str


def clean(file: bytes, side: int = SIDE) -> Emblem:
    """The emblem in this file; one that is drawn is so many pixels wide or high at most. Raises BadEmblem."""
    if len(file) > MOST_BYTES:
        raise BadEmblem("too-large")
    if file.startswith(PNG):
        return Emblem(_drawn(file, side), "image/png")
    return Emblem(_written(file), "image/svg+xml")


def _drawn(file: bytes, side: int) -> bytes:
    try:
        with Image.open(BytesIO(file), formats=("PNG",)) as opened:
            if opened.width * opened.height > MOST_PIXELS:
                raise BadEmblem("too-large")
            picture = opened.convert("RGBA")
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError) as fault:
        raise fault if isinstance(fault, BadEmblem) else BadEmblem("unreadable") from fault
    picture.thumbnail((side, side))
    drawn = BytesIO()
    picture.save(drawn, "PNG", optimize=True)
    return drawn.getvalue()


def _written(file: bytes) -> bytes:
    if b"<!ENTITY" in file or b"\x00" in file:
        raise BadEmblem("unreadable")
    try:
        given = ET.fromstring(file.decode("utf-8-sig"))  # noqa: S314 (entities are refused above)
    except (ET.ParseError, UnicodeDecodeError, ValueError) as fault:
        raise BadEmblem("unreadable") from fault
    if given.tag != f"{{{SVG}}}svg":
        raise BadEmblem("unreadable")
    counted = [0]
    kept = _kept(given, counted, 0)
    if kept is None or not any(True for _ in kept):
        raise BadEmblem("empty")
    if "viewBox" not in kept.attrib:
        sides = [re.match(r"\d+(\.\d+)?", kept.get(side, "")) for side in ("width", "height")]
        if not all(sides):
            raise BadEmblem("no-size")
        kept.set("viewBox", "0 0 " + " ".join(found[0] for found in sides if found))
    for side in ("width", "height"):
        kept.attrib.pop(side, None)
    kept.set("xmlns", SVG)
    return ET.tostring(kept, encoding="unicode").encode()


def _kept(one: ET.Element, counted: list[int], depth: int) -> ET.Element | None:
    """The element with what is known of it; None where it is none of ours."""
    space, _, name = str(one.tag).rpartition("}")
    if space.lstrip("{") != SVG or name not in SHAPES:
        return None
    counted[0] += 1
    if counted[0] > MOST_SHAPES or depth > DEEPEST:
        raise BadEmblem("too-large")
    said = dict(one.attrib) | _declared(one.get("style", ""))
    kept = ET.Element(name, {k: v for k, v in said.items() if _safe(k, v)})
    inner = [_kept(child, counted, depth + 1) for child in one]
    kept.extend([child for child in inner if child is not None])
    return kept


def _declared(style: str) -> dict[str, str]:
    """Paint that drawing programs write as a style."""
    pairs = (part.partition(":") for part in style.split(";"))
    return {key.strip(): value.strip() for key, _, value in pairs if key.strip() in PAINT}


def _safe(name: str, value: str) -> bool:
    if name not in PAINT and name not in PLACE:
        return False
    rest = LOCAL.sub("", value) if name in PAINT else value
    return VALUE.fullmatch(rest) is not None and "url" not in rest.lower()
