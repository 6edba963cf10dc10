"""Secrets that open a door: made here, kept only as their SHA-256.

A plain digest is enough: a token has 160 bits or more of chance, so nobody can try them all.
"""

import hashlib
import re
import secrets

LINK_BYTES = 20
"""160 bits in a personal link: 27 characters that a person can still copy."""
SESSION_BYTES = 32
"""256 bits in a session cookie."""

_FORM = re.compile(r"[A-Za-z0-9_-]{22,64}")


def new_token(size: int) -> str:
    """A random token of `size` bytes, safe in a path and in a cookie."""
    return secrets.token_urlsafe(size)


def digest(token: str) -> str:
    """What the register keeps of a token: its SHA-256, in hex."""
    return hashlib.sha256(token.encode()).hexdigest()


def plausible(token: str) -> bool:
    """Whether this can be a token at all; anything else never reaches the register."""
    return _FORM.fullmatch(token) is not None
