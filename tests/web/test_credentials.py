"""Credentials: handed in from a seat, examined by the office, told by their bytes, read by nobody else."""

import re
from io import BytesIO
from pathlib import Path

import httpx2
import pytest
from PIL import Image

from hemicycle.access.papers import LARGEST, Papers, media_type_of
from tests.web.conftest import CALL, House
from tests.web.staffed import first_account, member

OWN = f"/room/{CALL}/credentials"
OFFICE = f"/secretariat/meetings/{CALL}/credentials"
LETTER = b"%PDF-1.7\n% a letter of credence\n%%EOF\n"


def picture(kind: str = "PNG", size: tuple[int, int] = (8, 8)) -> bytes:
    made = BytesIO()
    Image.new("RGB", size).save(made, kind)
    return made.getvalue()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "credentials"


@pytest.fixture
async def kept(convened: House, folder: Path) -> House:
    convened.app.state.site.papers = Papers(folder)
    return convened


async def seated(house: House, place: int = 0) -> tuple[str, httpx2.AsyncClient]:
    """A participant and their browser."""
    people = [
        p
        for p in (await house.recorder.meeting(CALL)).seats.participants.values()
        if p.role == "delegate"
    ]
    [link] = await house.door.issue_links(CALL, [people[place]])
    browser = house.client()
    assert (await browser.post(link.link)).status_code == 303
    return str(people[place].id), browser


async def hand_in(browser: httpx2.AsyncClient, sent: bytes, name: str = "a.pdf") -> httpx2.Response:
    return await browser.post(OWN, files={"file": (name, sent, "text/html")})


async def test_credentials_are_handed_in_examined_and_told(kept: House) -> None:
    _, browser = await seated(kept)
    office = await kept.secretariat()
    assert (await hand_in(browser, LETTER)).status_code == 303
    assert "not examined yet" in (await browser.get(OWN)).text
    [paper] = re.findall(rf'href="{OFFICE}/(\d+)"', (await office.get(OFFICE)).text)
    answer = await office.get(f"{OFFICE}/{paper}")
    assert answer.content == LETTER
    assert answer.headers["content-type"] == "application/pdf"
    assert answer.headers["content-disposition"].startswith("attachment")
    assert "sandbox" in answer.headers["content-security-policy"]
    assert answer.headers["x-content-type-options"] == "nosniff"
    no_reason = await office.post(f"{OFFICE}/{paper}", data={"do": "challenged"})
    assert no_reason.status_code == 400
    reason = {"do": "challenged", "reason": "Not signed by the minister."}
    assert (await office.post(f"{OFFICE}/{paper}", data=reason)).status_code == 303
    assert "Not signed by the minister." in (await browser.get(OWN)).text
    assert (await hand_in(browser, picture())).status_code == 303
    late = await office.post(f"{OFFICE}/{paper}", data={"do": "accepted"})
    assert late.status_code == 404
    [newer] = re.findall(rf'href="{OFFICE}/(\d+)"', (await office.get(OFFICE)).text)
    assert newer != paper
    assert (await office.post(f"{OFFICE}/{newer}", data={"do": "accepted"})).status_code == 303
    assert "Accepted" in (await browser.get(OWN)).text


async def test_what_takes_the_place_of_a_file_leaves_none_behind(kept: House, folder: Path) -> None:
    _, one = await seated(kept)
    _, other = await seated(kept, 1)
    await hand_in(one, LETTER)
    await hand_in(other, LETTER)
    assert len(list(folder.iterdir())) == 1
    await hand_in(one, picture())
    assert len(list(folder.iterdir())) == 2
    await hand_in(other, picture("JPEG"))
    assert len(list(folder.iterdir())) == 2
    assert {path.stat().st_mode & 0o777 for path in folder.iterdir()} == {0o600}
    assert folder.stat().st_mode & 0o777 == 0o700


HOSTILE = {
    "html": b"<html><script>alert(1)</script>",
    "svg": b'<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>',
    "html that says pdf": b"%PDF-<script>alert(1)</script>",
    "zip": b"PK\x03\x04",
    "nothing": b"",
    "cut picture": picture()[:40],
    "gif": b"GIF89a" + bytes(40),
    "huge picture": b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\xff\xff\x00\x00\xff\xff\x08\x02\x00\x00\x00"
    + bytes(99),
}


@pytest.mark.parametrize("sent", HOSTILE.values(), ids=HOSTILE.keys())
async def test_what_is_no_letter_is_not_kept(kept: House, folder: Path, sent: bytes) -> None:
    _, browser = await seated(kept)
    answer = await hand_in(browser, sent)
    assert answer.status_code == 400
    assert "neither a PDF nor" in answer.text
    assert not folder.exists()


def test_a_file_is_what_its_bytes_say() -> None:
    assert media_type_of(LETTER) == "application/pdf"
    assert media_type_of(picture("PNG")) == "image/png"
    assert media_type_of(picture("JPEG")) == "image/jpeg"
    assert media_type_of(LETTER + bytes(LARGEST)) is None


async def test_a_file_that_is_too_large_is_not_read(kept: House, folder: Path) -> None:
    _, browser = await seated(kept)
    assert (await hand_in(browser, LETTER + bytes(5_200_000))).status_code == 413
    assert not folder.exists()


async def test_nobody_else_reads_them(kept: House) -> None:
    _, browser = await seated(kept)
    _, other = await seated(kept, 1)
    chief, _ = await first_account(kept)
    _, coordinator = await member(kept, chief, "Coordinator", "coordinator")
    await hand_in(browser, LETTER)
    assert "not examined yet" not in (await other.get(OWN)).text
    for visitor, expected in ((kept.client(), 403), (browser, 403), (coordinator, 403)):
        for path in (OFFICE, f"{OFFICE}/1"):
            assert (await visitor.get(path)).status_code == expected, path
    for visitor in (kept.client(), coordinator):
        assert (await visitor.get(OWN)).status_code == 404
        assert (await hand_in(visitor, LETTER)).status_code == 404


async def test_a_file_that_was_altered_is_not_handed_out(kept: House, folder: Path) -> None:
    _, browser = await seated(kept)
    office = await kept.secretariat()
    await hand_in(browser, LETTER)
    [path] = folder.iterdir()
    path.write_bytes(LETTER + b"altered")
    assert (await office.get(f"{OFFICE}/1")).status_code == 404


async def test_a_full_disk_is_told_and_keeps_nothing(
    kept: House, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, browser = await seated(kept)

    def full(*_: object) -> str:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Papers, "keep", full)
    assert (await hand_in(browser, LETTER)).status_code == 503
    assert "Hand in</button>" in (await browser.get(OWN)).text
