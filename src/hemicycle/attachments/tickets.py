"""Tickets: addresses of files that open without a cookie, for a minute, and for one file alone.

Whoever may see an entry is given one; whoever holds one needs no session. So a file is asked for at a path where no
session counts, and nothing that is in it could act for anybody. They are sealed by a key that lasts as long as the
process, and are kept nowhere.
"""

import base64
import hashlib
import hmac
import secrets
from collections.abc import Callable

import msgspec

from hemicycle.procedure.words import Format

LIFE_MS = 60_000
SEAL = 32


class Ticket(msgspec.Struct, frozen=True, array_like=True):
    """Which file is given, as what and under which name, until when (UTC, ms)."""

    record: str
    digest: str
    format: Format
    name: str
    until: int


class Tickets:
    """The tickets of a process."""

    def __init__(self, now: Callable[[], int]) -> None:
        self._now = now
        self._key = secrets.token_bytes(32)

    def issue(self, record: str, digest: str, kind: Format, name: str) -> str:
        """A ticket as it stands in an address."""
        sealed = msgspec.json.encode(Ticket(record, digest, kind, name, self._now() + LIFE_MS))
        return _written(self._seal(sealed) + sealed)

    def read(self, written: str) -> Ticket | None:
        """The ticket; None: it is none of this process, or is over."""
        try:
            raw = base64.urlsafe_b64decode(written + "=" * (-len(written) % 4))
        except ValueError:
            return None
        if _written(raw) != written:  # one ticket has one form
            return None
        seal, sealed = raw[:SEAL], raw[SEAL:]
        if not hmac.compare_digest(seal, self._seal(sealed)):
            return None
        ticket = msgspec.json.decode(sealed, type=Ticket)
        return ticket if self._now() < ticket.until else None

    def _seal(self, sealed: bytes) -> bytes:
        return hmac.new(self._key, sealed, hashlib.sha256).digest()


def _written(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).decode().rstrip("=")
