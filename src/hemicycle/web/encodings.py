"""A body in the encodings in which it is kept, and which of them a client takes (RFC 9110, section 12.5.3)."""

import gzip
from collections.abc import Mapping
from functools import lru_cache

PREFERRED = ("br", "gzip")
"""The smallest first."""
SHORT = 200
"""Headers of so many characters are remembered."""


def pack(body: bytes) -> bytes:
    """The body as gzip, for what is made while somebody waits: the same bytes each time."""
    return gzip.compress(body, 6, mtime=0)


def zipped(body: bytes) -> dict[str, bytes]:
    """The body as gzip: the same bytes each time."""
    return {"gzip": gzip.compress(body, 9, mtime=0)}


def chosen(accepted: str, encoded: Mapping[str, bytes]) -> str | None:
    """The encoding to answer in, from a header `Accept-Encoding`; None: the body as it is."""
    return next((one for one in PREFERRED if one in encoded and takes(accepted, one)), None)


def takes(accepted: str, encoding: str) -> bool:
    """Whether a client with this header `Accept-Encoding` takes an encoding."""
    return (_weighed if len(accepted) <= SHORT else _weighed.__wrapped__)(accepted, encoding)


@lru_cache(maxsize=1000)
def _weighed(accepted: str, encoding: str) -> bool:
    weights = {name.strip().lower(): weight for name, _, weight in _parts(accepted)}
    weight = weights.get(encoding, weights.get("*"))
    return weight is not None and weight.strip().lower() not in (
        "q=0",
        "q=0.0",
        "q=0.00",
        "q=0.000",
    )


def _parts(accepted: str) -> list[tuple[str, str, str]]:
    return [part.partition(";") for part in accepted.split(",")]
