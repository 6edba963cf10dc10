"""Tokens of those who are invited: one for each person and meeting, made from a key of this server and kept nowhere.

Each letter that follows bears the same token, so it must be had again; the register has its digest alone, so that a
copy of it answers for nobody. It stands in addresses of mail, too, of which servers change the case: hence small
letters and digits.
"""

import base64
import hashlib
import hmac

TOKEN_BYTES = 17
"""136 bits, in 28 characters."""


class Tokens:
    """The tokens of a server, by a key that lies with its others."""

    def __init__(self, key: bytes) -> None:
        self._key = hmac.new(key, b"invitations", hashlib.sha256).digest()

    def of(self, record: str, participant: str, number: int, purpose: str = "reply") -> str:
        """The token of this number for somebody at a meeting."""
        said = "\0".join((purpose, record, participant, str(number)))
        made = hmac.new(self._key, said.encode(), hashlib.sha256).digest()
        return base64.b32encode(made[:TOKEN_BYTES]).decode().rstrip("=").lower()
