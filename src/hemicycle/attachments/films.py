"""What the file of a recorded statement is, by its content alone: container, and codecs of picture and sound.

Nothing is decoded: the head of a WebM file (RFC 9559) or the `moov` box of an MP4 file (ISO/IEC 14496-12) names the
codecs of its tracks. Only those are taken that every current browser plays. Every function blocks on the disk.
"""

from collections.abc import Iterator
from itertools import count
from pathlib import Path
from typing import BinaryIO

import msgspec

from hemicycle.attachments.contents import Unfit
from hemicycle.procedure.words import Film

EBML, SEGMENT, CLUSTER = 0x1A45DFA3, 0x18538067, 0x1F43B675
TRACKS, TRACK, CODEC, DOCTYPE = 0x1654AE6B, 0xAE, 0x86, 0x4282
MOST_HEAD = 4 * 2**20
MOST_MOOV = 64 * 2**20
MOST_PARTS = 256
"""Boxes or elements that are looked at in one place, where a film has some tens: a short file is not read for long."""
WEBM = {
    **dict.fromkeys(("V_VP8", "V_VP9", "V_AV1"), "picture"),
    **dict.fromkeys(("A_OPUS", "A_VORBIS"), "sound"),
}
MP4 = {
    **dict.fromkeys(("avc1", "avc3", "av01", "vp09"), "picture"),
    **dict.fromkeys(("mp4a", "Opus"), "sound"),
}
BESIDE = frozenset({"text", "tx3g", "wvtt", "tmcd", "mett", "mebx"})
"""Tracks of an MP4 file that are neither seen nor heard: captions, time codes, what a camera notes."""


class Told(msgspec.Struct, frozen=True):
    """What a file says of itself. `codecs`: as its container names them."""

    format: Film
    codecs: list[str]
    picture: bool
    sound: bool


def told_of(path: Path) -> Told:
    """What a file is. Raises Unfit where no browser is sure to play it, or it has no picture; OSError."""
    with path.open("rb") as file:
        head = file.read(12)
        file.seek(0)
        if not head:
            raise Unfit("empty")
        if head.startswith(b"\x1a\x45\xdf\xa3"):
            return _told("webm", [*_webm(file.read(MOST_HEAD))], WEBM)
        if head[4:8] == b"ftyp":
            return _told("mp4", [one for one in _mp4(file) if one not in BESIDE], MP4)
    raise Unfit("unknown-content")


def _told(kind: Film, codecs: list[str], known: dict[str, str]) -> Told:
    if not codecs:
        raise Unfit("broken-content")
    found = [known.get(one) for one in codecs]
    if None in found:
        raise Unfit("codec")
    if "picture" not in found:
        raise Unfit("no-picture")
    return Told(kind, codecs, picture=True, sound="sound" in found)


def _webm(head: bytes) -> Iterator[str]:
    """The codecs of its tracks, which stand before the first cluster."""
    whole = [(one, body) for one, body in _elements(head, 0, len(head)) if one in (EBML, SEGMENT)]
    named = dict(whole).get(EBML)
    kinds = _within(head, named, DOCTYPE) if named else []
    if not kinds or kinds[0].rstrip(b"\0") != b"webm":
        raise Unfit("unknown-content")
    segment = dict(whole).get(SEGMENT)
    for one, tracks in _elements(head, *segment) if segment else ():
        if one == CLUSTER:
            return
        if one == TRACKS:
            for kind, track in _elements(head, *tracks):
                if kind == TRACK:
                    yield from (
                        name.rstrip(b"\0").decode("ascii", "replace")
                        for name in _within(head, track, CODEC)
                    )


def _within(head: bytes, place: tuple[int, int], wanted: int) -> list[bytes]:
    return [head[slice(*body)] for one, body in _elements(head, *place) if one == wanted]


def _elements(head: bytes, at: int, end: int) -> Iterator[tuple[int, tuple[int, int]]]:
    """The elements of EBML between two places: id, and where its body stands, as far as it was read."""
    seen = count()
    while at < end:
        _hold_bound(next(seen))
        one, after = _number(head, at, marked=True)
        size, body = _number(head, after, marked=False)
        unknown = size == (1 << 7 * (body - after)) - 1
        at = end if unknown else min(end, body + size)
        yield one, (body, at)


def _hold_bound(seen: int) -> None:
    if seen > MOST_PARTS:
        raise Unfit("broken-content")


def _number(head: bytes, at: int, *, marked: bool) -> tuple[int, int]:
    """A variable number of EBML, and where it ends. `marked`: with the bit that says its length, as ids are written."""
    if at >= len(head) or not head[at]:
        raise Unfit("broken-content")
    length = 9 - head[at].bit_length()
    written = head[at : at + length]
    if len(written) < length:
        raise Unfit("broken-content")
    value = int.from_bytes(written)
    return (value if marked else value & ~(1 << 7 * length)), at + length


def _mp4(file: BinaryIO) -> Iterator[str]:
    """The codecs of its tracks: the first sample entry of each."""
    moov = next((body for name, body in _top(file) if name == b"moov"), b"")
    for _, track in (one for one in _boxes(moov) if one[0] == b"trak"):
        body = track
        for name in (b"mdia", b"minf", b"stbl", b"stsd"):
            body = dict(_boxes(body)).get(name, b"")
        yield from (name.decode("latin-1") for name, _ in [*_boxes(body[8:])][:1])


def _top(file: BinaryIO) -> Iterator[tuple[bytes, bytes]]:
    """The boxes of the file, of which `moov` alone is read."""
    end = file.seek(0, 2)
    at, seen = 0, count()
    while at + 8 <= end:
        _hold_bound(next(seen))
        file.seek(at)
        head = file.read(16)
        size, name, skipped = int.from_bytes(head[:4]), head[4:8], 8
        if size == 1:
            size, skipped = int.from_bytes(head[8:16]), 16
        size = end - at if size == 0 else size
        if size < skipped or at + size > end or (name == b"moov" and size > MOST_MOOV):
            raise Unfit("broken-content")
        file.seek(at + skipped)
        yield name, file.read(size - skipped) if name == b"moov" else b""
        at += size


def _boxes(body: bytes) -> Iterator[tuple[bytes, bytes]]:
    at, seen = 0, count()
    while at + 8 <= len(body):
        _hold_bound(next(seen))
        size, name = int.from_bytes(body[at : at + 4]), body[at + 4 : at + 8]
        if size < 8 or at + size > len(body):
            raise Unfit("broken-content")
        yield name, body[at + 8 : at + size]
        at += size
