"""The picture of an item for a network: as it is kept, or smaller where the network takes no more."""

import asyncio
import io
from pathlib import Path

from PIL import Image as Pillow

from hemicycle.posting.port import Image
from hemicycle.web.site import Site

QUALITIES = (85, 75, 60, 45)
WIDEST = 1600


async def picture_of(site: Site, record: str, digest: str, alt: str, most: int) -> Image | None:
    """The picture in use, as the public may see it; None where it is gone."""
    if site.photographs is None:
        return None
    path = site.photographs.find(record, digest)
    return None if path is None else await asyncio.to_thread(fitted, path, alt, most)


def fitted(path: Path, alt: str, most: int) -> Image | None:
    """A JPEG of at most so many bytes; what else is in the file than the picture stays here."""
    with Pillow.open(path) as opened:
        picture = opened.convert("RGB")
    picture.thumbnail((WIDEST, WIDEST))
    for quality in QUALITIES:
        made = io.BytesIO()
        picture.save(made, "JPEG", quality=quality)
        if made.tell() <= most:
            return Image(made.getvalue(), alt, picture.width, picture.height)
    return None
