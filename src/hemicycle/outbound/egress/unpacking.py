"""Bodies as they come, unpacked no further than they may be large: a small one may stand for gigabytes."""

import zlib
from collections.abc import AsyncIterator

from hemicycle.outbound.egress.fault import NotFetched

GZIP = zlib.MAX_WBITS | 16
PACKED = {"gzip": GZIP, "x-gzip": GZIP, "deflate": zlib.MAX_WBITS}


async def read_body(chunks: AsyncIterator[bytes], encoding: str, most: int) -> bytes:
    """The body of `chunks`, at most `most` bytes packed and unpacked. Raises NotFetched."""
    body, raw = bytearray(), 0
    unpacking = _unpacking(encoding)
    async for chunk in chunks:
        raw += len(chunk)
        if raw > most:
            raise _too_large(most)
        try:
            body += unpacking.decompress(chunk, most + 1 - len(body)) if unpacking else chunk
        except zlib.error as fault:
            raise NotFetched("encoding", f"the body is not {encoding}: {fault}") from fault
        if len(body) > most:
            raise _too_large(most)
    return bytes(body)


def _unpacking(encoding: str) -> "zlib._Decompress | None":
    name = encoding.strip().lower()
    if name in ("", "identity"):
        return None
    if name not in PACKED:
        raise NotFetched("encoding", f"a body in {encoding!r} was not asked for")
    return zlib.decompressobj(PACKED[name])


def _too_large(most: int) -> NotFetched:
    return NotFetched("too-large", f"more than {most} bytes")
