"""Recorded statements as small as can be: containers that name their codecs, with nothing in them to be seen."""

import struct


def _size(length: int) -> bytes:
    return (length | 1 << 28).to_bytes(4)


def element(one: int, body: bytes) -> bytes:
    """An element of EBML."""
    return one.to_bytes((one.bit_length() + 7) // 8) + _size(len(body)) + body


def webm(*codecs: str, doctype: bytes = b"webm", more: bytes = b"") -> bytes:
    """A WebM file with a track for each codec."""
    tracks = b"".join(element(0xAE, element(0x86, one.encode())) for one in codecs)
    body = element(0x1654AE6B, tracks) + element(0x1F43B675, b"\0" * 64) + more
    return element(0x1A45DFA3, element(0x4282, doctype)) + element(0x18538067, body)


def box(name: bytes, body: bytes) -> bytes:
    """A box of an MP4 file."""
    return struct.pack(">I", len(body) + 8) + name + body


def mp4(*codecs: str) -> bytes:
    """An MP4 file with a track for each codec, and its `moov` at the end."""
    traks = b""
    for one in codecs:
        body = box(b"stsd", b"\0" * 8 + box(one.encode(), b"\0" * 16))
        for name in (b"stbl", b"minf", b"mdia", b"trak"):
            body = box(name, body)
        traks += body
    return box(b"ftyp", b"isom\0\0\0\0") + box(b"mdat", b"\0" * 64) + box(b"moov", traks)


WEBM = webm("V_VP8", "A_OPUS")
MP4 = mp4("avc1", "mp4a")
