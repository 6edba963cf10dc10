"""Static files: kept for ever, in the encoding that the browser takes."""

import re
import shutil
from pathlib import Path

import pytest

from hemicycle.web.assets import Assets, File
from hemicycle.web.encodings import chosen
from hemicycle.web.site import STATIC
from tests.web.conftest import House


@pytest.mark.parametrize(
    ("accepts", "gets"),
    [
        ("gzip, deflate, br, zstd", "gzip"),
        ("br;q=0, *", "gzip"),
        ("gzip;q=0, deflate", None),
        ("identity", None),
        ("", None),
    ],
)
async def test_a_file_goes_out_in_an_encoding_that_the_browser_takes(
    house: House, accepts: str, gets: str | None
) -> None:
    async with house.client() as browser:
        page = (await browser.get("/en/")).text
        [style] = re.findall(r'href="(/static/site\.[0-9a-f]+\.css)"', page)
        plain = await browser.get(style, headers={"Accept-Encoding": "identity"})
        answer = await browser.get(style, headers={"Accept-Encoding": accepts})
    assert answer.headers.get("content-encoding") == gets
    assert answer.headers["vary"] == "Accept-Encoding"
    assert answer.text == plain.text


async def test_what_was_compressed_when_it_was_built_goes_out_as_it_stands(tmp_path: Path) -> None:
    static = tmp_path / "static"
    shutil.copytree(STATIC, static, ignore=shutil.ignore_patterns("room"))
    (static / "room").mkdir()
    for suffix, body in {"": b"plain", ".br": b"as brotli", ".gz": b"as gzip"}.items():
        (static / "room" / f"one.js{suffix}").write_bytes(body)
    files = Assets(static)
    assert files.file("room/one.js") == File(
        "text/javascript", b"plain", {"br": b"as brotli", "gzip": b"as gzip"}
    )
    assert files.file("room/one.js.br") is None
    assert chosen("gzip, br", {"br": b"", "gzip": b""}) == "br"
