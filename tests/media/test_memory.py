"""What many large stills at once take of the memory, in a process of its own."""

import subprocess
import sys
from io import BytesIO

import pytest
from PIL import Image

from hemicycle.media.stills import HEIGHT, WIDTH, still

MOST_MB = 160
AT_ONCE = """
import asyncio, resource, sys
from io import BytesIO
from types import SimpleNamespace
from PIL import Image
from hemicycle.media.still_intake import StillIntake

written = BytesIO()
Image.new({mode!r}, (4000, 3000)).save(written, "PNG")
sent = written.getvalue()

class Recorder:
    async def meeting(self, record):
        answers = dict.fromkeys(map(str, range(10)), True)
        call = SimpleNamespace(id="photo", answers=answers, until=0)
        return SimpleNamespace(photos=SimpleNamespace(call=call))

    def ahead_ms(self, record):
        return 0

async def main():
    kept = []
    pictures = SimpleNamespace(keep_still=lambda *still: kept.append(still))
    intake = StillIntake(Recorder(), SimpleNamespace(now=lambda: 0), pictures)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    taken = [intake.take("record", "photo", str(who), sent) for who in range(10)]
    assert await asyncio.gather(*taken) == [None] * 10
    assert len(kept) == 10
    print((resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) // 1024)

asyncio.run(main())
"""


@pytest.mark.parametrize("mode", ["RGB", "RGBA"])
def test_large_stills_at_once_take_little_memory(mode: str) -> None:
    """The largest that a browser may send, by ten people in one moment."""
    code = AT_ONCE.format(mode=mode)
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert told.returncode == 0, told.stderr
    assert int(told.stdout) < MOST_MB


@pytest.mark.parametrize("form", ["JPEG", "PNG"])
def test_a_large_picture_that_lies_is_put_upright(form: str) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6  # turned by a quarter
    lying = Image.new("RGB", (3600, 2800), "blue")
    lying.paste("red", (0, 0, 1800, 2800))
    written = BytesIO()
    lying.save(written, form, exif=exif)
    with Image.open(BytesIO(still(written.getvalue()))) as made:
        assert made.size == (WIDTH, HEIGHT)
        top, bottom = made.getpixel((WIDTH // 2, 20)), made.getpixel((WIDTH // 2, HEIGHT - 20))
    assert isinstance(top, tuple)
    assert isinstance(bottom, tuple)
    assert (top[0] > 200, bottom[2] > 200) == (True, True)
