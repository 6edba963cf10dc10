"""A still as it comes from a browser, made safe: what is kept is drawn anew, and so holds pixels and nothing else.

Decides: what counts as a still. Only JPEG and PNG are read, and the size that a file states is judged before a single
pixel is decoded, so that no small file unfolds into a large memory.
"""

from contextlib import closing
from io import BytesIO

from PIL import Image, ImageOps, UnidentifiedImageError

WIDTH, HEIGHT = 640, 800
"""A portrait: what is kept of each person, in pixels."""
LARGEST = 600_000
"""Bytes of a still that a browser may send."""
MOST_PIXELS = 12_000_000
LEAST_SIDE = 64
FORMATS = ("JPEG", "PNG")
FACE = (0.5, 0.4)
"""Where a face is thought to be, as shares of width and height: what is cut off is cut off around it."""
QUALITY = 92
FAULTS = (UnidentifiedImageError, Image.DecompressionBombError, OSError, SyntaxError, ValueError)


class NotAStill(ValueError):
    """The bytes are no picture that can be used; the text says why."""


def still(sent: bytes, size: tuple[int, int] = (WIDTH, HEIGHT)) -> bytes:
    """The picture as JPEG of this size, upright, without metadata. Raises NotAStill."""
    if len(sent) > LARGEST:
        raise NotAStill(f"{len(sent)} bytes are too many")
    try:
        # `close` gives the pixels back at once; leaving a picture as a context closes its file alone.
        with closing(Image.open(BytesIO(sent), formats=FORMATS)) as picture:
            _measured(picture.size)
            return _drawn(picture, size)
    except FAULTS as fault:
        raise NotAStill(str(fault)) from fault


def _measured(size: tuple[int, int]) -> None:
    width, height = size
    if width * height > MOST_PIXELS or min(size) < LEAST_SIDE:
        raise NotAStill(f"{width} by {height} pixels")


def _smaller(picture: Image.Image) -> Image.Image:
    """In colours, and not much larger than what is drawn, so that no further step takes much memory."""
    picture.draft("RGB", (2 * WIDTH, 2 * HEIGHT))
    coloured = picture if picture.mode == "RGB" else picture.convert("RGB")
    factor = min(coloured.width // (2 * WIDTH), coloured.height // (2 * HEIGHT))
    return coloured.reduce(factor) if factor > 1 else coloured


def _drawn(picture: Image.Image, size: tuple[int, int]) -> bytes:
    upright = ImageOps.exif_transpose(_smaller(picture))
    fitted = ImageOps.fit(upright, size, Image.Resampling.LANCZOS, centering=FACE)
    clean = Image.frombytes("RGB", fitted.size, fitted.tobytes())
    written = BytesIO()
    clean.save(written, "JPEG", quality=QUALITY)
    return written.getvalue()
