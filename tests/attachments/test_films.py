"""[RECORDED-7] What a recorded statement is, by its content alone."""

import contextlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hemicycle.attachments.contents import Unfit
from hemicycle.attachments.films import Told, told_of
from tests.attachments.files import PDF
from tests.attachments.films import MP4, WEBM, box, mp4, webm

TAKEN = {
    "webm": (WEBM, Told("webm", ["V_VP8", "A_OPUS"], picture=True, sound=True)),
    "silent": (webm("V_VP9"), Told("webm", ["V_VP9"], picture=True, sound=False)),
    "mp4": (MP4, Told("mp4", ["avc1", "mp4a"], picture=True, sound=True)),
    "of a camera": (
        mp4("mebx", "av01", "Opus"),
        Told("mp4", ["av01", "Opus"], picture=True, sound=True),
    ),
}
REFUSED = {
    "nothing": (b"", "empty"),
    "a document": (PDF, "unknown-content"),
    "a page": (b"<html><video></html>", "unknown-content"),
    "matroska": (webm("V_VP8", doctype=b"matroska"), "unknown-content"),
    "hevc": (mp4("hvc1", "mp4a"), "codec"),
    "dolby": (mp4("avc1", "ac-3"), "codec"),
    "other webm": (webm("V_MPEG4/ISO/AVC", "A_OPUS"), "codec"),
    "sound alone": (webm("A_OPUS"), "no-picture"),
    "no tracks": (webm(), "broken-content"),
    "cut": (MP4[:-20], "broken-content"),
    "a box without end": (box(b"ftyp", b"isom") + b"\0\0\0\x01mdat", "broken-content"),
    "a box of nothing": (box(b"ftyp", b"isom") + b"\0\0\0\x04mdat", "broken-content"),
    "a thousand boxes": (box(b"ftyp", b"isom") + box(b"free", b"") * 1_000 + MP4, "broken-content"),
    "a thousand tracks": (mp4(*["avc1"] * 1_000), "broken-content"),
    "a thousand elements": (webm(*["V_VP8"] * 1_000), "broken-content"),
    "a head alone": (b"\x1a\x45\xdf\xa3", "broken-content"),
}


def told(folder: Path, content: bytes) -> Told:
    path = folder / "film"
    path.write_bytes(content)
    return told_of(path)


@pytest.mark.parametrize("name", TAKEN)
def test_every_container_tells_its_codecs(tmp_path: Path, name: str) -> None:
    content, expected = TAKEN[name]
    assert told(tmp_path, content) == expected


@pytest.mark.parametrize("name", REFUSED)
def test_what_not_every_browser_plays_is_refused_with_why(tmp_path: Path, name: str) -> None:
    content, code = REFUSED[name]
    with pytest.raises(Unfit, match=f"^{code}$"):
        told(tmp_path, content)


@given(st.sampled_from([WEBM, MP4]), st.integers(0, 400), st.binary(max_size=8))
def test_nothing_hostile_does_more_than_be_refused(
    tmp_path_factory: pytest.TempPathFactory, film: bytes, at: int, instead: bytes
) -> None:
    with contextlib.suppress(Unfit):
        told(tmp_path_factory.getbasetemp(), film[:at] + instead + film[at + len(instead) :])
