"""Secrets that the register keeps for the server (keys, tokens of others): sealed under the key that lies beside it.

A copy of the register alone opens none of them. A seal holds for its purpose only, so that no secret can be put in the
place of another; under another signing key (`serve --new-key`) none opens.
"""

import secrets

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

KEY_BYTES, NONCE_BYTES = 32, 12


class Unopened(Exception):
    """It was sealed under another key or for another purpose, or was changed."""


class Sealing:
    """Seals by a key of the server's. `secret`: what its other secrets are derived from (`stores/keys.py`)."""

    def __init__(self, secret: bytes) -> None:
        key = HKDF(SHA256(), KEY_BYTES, None, b"sealed secrets").derive(secret)
        self._cipher = ChaCha20Poly1305(key)

    def seal(self, secret: bytes, purpose: str) -> bytes:
        """The secret as the register may keep it (RFC 8439), differently each time."""
        nonce = secrets.token_bytes(NONCE_BYTES)
        return nonce + self._cipher.encrypt(nonce, secret, purpose.encode())

    def open(self, sealed: bytes, purpose: str) -> bytes:
        """What was sealed. Raises Unopened."""
        nonce, rest = sealed[:NONCE_BYTES], sealed[NONCE_BYTES:]
        try:
            return self._cipher.decrypt(nonce, rest, purpose.encode())
        except (InvalidTag, ValueError) as fault:
            raise Unopened(purpose) from fault
