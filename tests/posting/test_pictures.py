"""[POST-3] A picture goes along as small as the network asks, and says nothing of where it was taken."""

from pathlib import Path
from random import Random

from PIL import Image as Pillow

from hemicycle.web.posting.pictures import fitted


def test_it_fits_and_keeps_nothing_else(tmp_path: Path) -> None:
    noise = Pillow.frombytes("RGB", (2400, 1600), Random(1).randbytes(2400 * 1600 * 3))
    exif = Pillow.Exif()
    exif[0x010E] = "taken at home"
    path = tmp_path / "photo.jpg"
    noise.save(path, "JPEG", quality=95, exif=exif)
    assert path.stat().st_size > 2_000_000
    made = fitted(path, "Nine leaders", 2_000_000)
    assert made is not None
    assert len(made.body) <= 2_000_000
    assert (made.width, made.height, made.alt) == (1600, 1067, "Nine leaders")
    assert b"taken at home" not in made.body
    assert fitted(path, "", 1000) is None
