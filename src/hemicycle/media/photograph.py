"""The family photo as a picture: a pure function of stills and rows.

Everybody has a frame of one size; the rows stand behind one another, each a little higher, and people look through the
gaps of the row before them. Whoever has no still has a portrait place: a figure at rest, nobody's likeness.
"""

from collections.abc import Sequence
from io import BytesIO
from typing import NamedTuple

from PIL import Image, ImageDraw, ImageFilter

from hemicycle.media.layout import Layout, Size, layout

GROUND, FLOOR = (28, 38, 48), (13, 19, 25)
"""The room's card and canvas (`--s2`, `--bg`): behind the people, lighter above."""
PLACE, FIGURE = (47, 60, 73), (110, 128, 145)
RIM = (122, 141, 158)
CORNER = 0.1
"""The radius of a corner, as a share of a frame's width."""
SMOOTH = 4
"""Shapes are drawn so much larger, and then made smaller: no stair on an edge."""
LINK = (1200, 630)
"""The image for links, as Open Graph readers show it."""
QUALITY = 88


class Photograph(NamedTuple):
    """The picture (JPEG, `width` by `height`) and the image for links (JPEG, 1200 by 630)."""

    jpeg: bytes
    link: bytes
    width: int
    height: int


def photograph(rows: Sequence[Sequence[bytes | None]]) -> Photograph:
    """The picture of these people: rows from the front, each from left to right; None: no still."""
    laid = layout([len(row) for row in rows])
    portraits = [[_portrait(person, laid.frame) for person in row] for row in rows]
    picture = _group(portraits, laid, laid.size)
    link = _group(portraits, laid, _as_wide_as_a_link(laid.size))
    return Photograph(
        _jpeg(picture), _jpeg(link.resize(LINK, Image.Resampling.LANCZOS)), *picture.size
    )


def _as_wide_as_a_link(size: Size) -> Size:
    """The least size with the sides of a link's image into which the picture goes whole: nobody is cut off."""
    scale = max(size[0] / LINK[0], size[1] / LINK[1])
    return (round(LINK[0] * scale), round(LINK[1] * scale))


def _group(portraits: Sequence[Sequence[Image.Image]], laid: Layout, size: Size) -> Image.Image:
    """Everybody in the middle of a picture of this size, who stands behind first."""
    picture, shape = _backdrop(size), _shape(laid.frame)
    right, down = (size[0] - laid.size[0]) // 2, (size[1] - laid.size[1]) // 2
    for row, corners in reversed(list(zip(portraits, laid.corners, strict=True))):
        for portrait, (x, y) in zip(row, corners, strict=True):
            _hang(picture, portrait, shape, (x + right, y + down))
    return picture


def _backdrop(size: Size) -> Image.Image:
    """The wall behind the people: lighter above, as in a hall."""
    ramp = Image.linear_gradient("L").resize(size)
    return Image.composite(Image.new("RGB", size, FLOOR), Image.new("RGB", size, GROUND), ramp)


def _shape(frame: Size) -> Image.Image:
    width, height = frame
    large = Image.new("L", (width * SMOOTH, height * SMOOTH))
    box = (0, 0, large.width - 1, large.height - 1)
    ImageDraw.Draw(large).rounded_rectangle(box, radius=width * CORNER * SMOOTH, fill=255)
    return large.resize(frame, Image.Resampling.LANCZOS)


def _portrait(person: bytes | None, frame: Size) -> Image.Image:
    if person is None:
        return _stand_in(frame)
    with Image.open(BytesIO(person), formats=("JPEG",)) as opened:
        return opened.convert("RGB").resize(frame, Image.Resampling.LANCZOS)


def _stand_in(frame: Size) -> Image.Image:
    """Head and shoulders."""
    width, height = frame[0] * SMOOTH, frame[1] * SMOOTH
    place = Image.new("RGB", (width, height), PLACE)
    draw = ImageDraw.Draw(place)
    middle, head, neck = width / 2, width * 0.165, height * 0.38
    draw.ellipse((middle - head, neck - head * 1.22, middle + head, neck + head * 1.22), FIGURE)
    shoulders = (middle - width * 0.36, height * 0.62, middle + width * 0.36, height * 1.4)
    draw.rounded_rectangle(shoulders, radius=width * 0.3, fill=FIGURE)
    return place.resize(frame, Image.Resampling.LANCZOS)


def _hang(picture: Image.Image, portrait: Image.Image, shape: Image.Image, corner: Size) -> None:
    """Put a portrait into the picture, with a soft shadow under it and a fine rim that parts it from who is behind."""
    reach = max(3, shape.width // 14)
    spread = (shape.width + 4 * reach, shape.height + 4 * reach)
    shadow = Image.new("L", spread)
    shadow.paste(shape.point(lambda light: light * 3 // 5), (2 * reach, 2 * reach))
    shadow = shadow.filter(ImageFilter.GaussianBlur(reach))
    dark = Image.new("RGB", spread, FLOOR)
    picture.paste(dark, (corner[0] - 2 * reach, corner[1] - 2 * reach + reach // 2), shadow)
    picture.paste(portrait, corner, shape)
    _rim(picture, shape.size, corner)


def _rim(picture: Image.Image, frame: Size, corner: Size) -> None:
    line = Image.new("L", (frame[0] * SMOOTH, frame[1] * SMOOTH))
    box = (0, 0, line.width - 1, line.height - 1)
    ImageDraw.Draw(line).rounded_rectangle(
        box, radius=frame[0] * CORNER * SMOOTH, outline=110, width=max(SMOOTH, frame[0] // 30)
    )
    line = line.resize(frame, Image.Resampling.LANCZOS)
    picture.paste(Image.new("RGB", frame, RIM), corner, line)


def _jpeg(picture: Image.Image) -> bytes:
    written = BytesIO()
    picture.save(written, "JPEG", quality=QUALITY, progressive=True)
    return written.getvalue()
