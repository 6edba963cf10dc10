"""Signed notes, as C2SP signed-note writes them: a text, a blank line, and a line for each signature.

Ed25519 only. A key has a name and a four-byte hash, both on its signature line, so that a reader
finds the signature that its own key should check. Base64 is refused unless it is what an encoder
writes. https://c2sp.org/signed-note
"""

import base64
import binascii
import hashlib
import re
from dataclasses import dataclass
from functools import lru_cache

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

ED25519 = b"\x01"
DASH = "\u2014 "
CONTROL = re.compile("[\x00-\x09\x0b-\x1f]")


class BadNote(ValueError):
    """A note, key or signature that is not what it claims to be; the text says why."""


@dataclass(frozen=True, slots=True)
class Verifier:
    """A public key (32 bytes) under its name."""

    name: str
    key: bytes

    @property
    def hash(self) -> bytes:
        """The key hash: the first four bytes of SHA-256(name ‖ newline ‖ 0x01 ‖ key)."""
        return hashlib.sha256(self.name.encode() + b"\n" + ED25519 + self.key).digest()[:4]

    @property
    def vkey(self) -> str:
        """The key as people pass it on: name+hash+base64."""
        return f"{self.name}+{self.hash.hex()}+{_base64(ED25519 + self.key)}"

    @classmethod
    def of(cls, vkey: str) -> "Verifier":
        """The key that a vkey writes. Raises BadNote."""
        name, key_hash, key = _key_parts(vkey, 0)
        verifier = cls(_name(name), key)
        if verifier.hash.hex() != key_hash:
            raise BadNote("the key's hash does not fit its name and bytes")
        return verifier

    def check(self, text: str, signature: bytes) -> None:
        """Raises BadNote unless the signature (64 bytes) is this key's on the text."""
        try:
            Ed25519PublicKey.from_public_bytes(self.key).verify(signature, text.encode())
        except (InvalidSignature, ValueError) as fault:
            raise BadNote(f"the signature is not that of {self.vkey}") from fault


@dataclass(frozen=True, slots=True)
class Signer:
    """A private key: a name and an Ed25519 seed of 32 random bytes."""

    name: str
    seed: bytes

    @property
    def verifier(self) -> Verifier:
        """The public half."""
        return _opened(self.name, self.seed)[1]

    @property
    def skey(self) -> str:
        """The key as it is kept, in the form of Go's note package. A secret."""
        return f"PRIVATE+KEY+{self.name}+{self.verifier.hash.hex()}+{_base64(ED25519 + self.seed)}"

    @classmethod
    def of(cls, skey: str) -> "Signer":
        """The key that an skey writes. Raises BadNote."""
        if not skey.startswith("PRIVATE+KEY+"):
            raise BadNote("not a private key")
        name, key_hash, seed = _key_parts(skey, 2)
        signer = cls(name, seed)
        if signer.verifier.hash.hex() != key_hash:
            raise BadNote("the key's hash does not fit its name and bytes")
        return signer

    def sign(self, text: str) -> str:
        """The note of a text that ends in a newline.

        Raises BadNote if it cannot be a note's text.
        """
        _check_text(text)
        private, verifier = _opened(self.name, self.seed)
        signature = private.sign(text.encode())
        return f"{text}\n{DASH}{verifier.name} {_base64(verifier.hash + signature)}\n"


@lru_cache(maxsize=8)
def _opened(name: str, seed: bytes) -> tuple[Ed25519PrivateKey, Verifier]:
    """The key as the library takes it, and its public half: opening it takes as long as signing."""
    private = Ed25519PrivateKey.from_private_bytes(seed)
    public = private.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)
    return private, Verifier(_name(name), public)


def open_note(note: str, verifier: Verifier, alone: bool = False) -> str:
    """The text of a note that the key has signed. Raises BadNote.

    Signatures of unknown keys are passed over, as C2SP asks; with `alone` there may be none, so
    that nothing in the note is left unchecked.
    """
    text, signatures = _parts(note)
    known = [s for name, s in signatures if name == verifier.name and s[:4] == verifier.hash]
    if not known:
        raise BadNote(f"not signed by {verifier.vkey}")
    if alone and len(signatures) > 1:
        raise BadNote("signed more than once")
    for signature in known:
        verifier.check(text, signature[4:])
    return text


def _parts(note: str) -> tuple[str, list[tuple[str, bytes]]]:
    head, blank, tail = note.rpartition("\n\n")
    text = head + "\n"
    if not blank or not tail.endswith("\n"):
        raise BadNote("a note is a text, a blank line and signature lines, each ended by a newline")
    _check_text(text)
    return text, [_signature(line) for line in tail[:-1].split("\n")]


def _signature(line: str) -> tuple[str, bytes]:
    name, space, written = line.removeprefix(DASH).partition(" ")
    if not line.startswith(DASH) or not space:
        raise BadNote(f"not a signature line: {line!r}")
    signature = _unbase64(written)
    if len(signature) < 5:
        raise BadNote(f"a signature that is too short: {line!r}")
    return _name(name), signature


def _check_text(text: str) -> None:
    if not text.endswith("\n"):
        raise BadNote("a note's text ends in a newline")
    if CONTROL.search(text):
        raise BadNote("a control character in a note")


def _key_parts(key: str, skipped: int) -> tuple[str, str, bytes]:
    parts = key.split("+", skipped + 2)[skipped:]
    if len(parts) != 3:
        raise BadNote("a key is written name+hash+base64")
    decoded = _unbase64(parts[2])
    if decoded[:1] != ED25519 or len(decoded) != 33:
        raise BadNote("not an Ed25519 key")
    return parts[0], parts[1], decoded[1:]


def _name(name: str) -> str:
    if not name or "+" in name or any(c.isspace() or not c.isprintable() for c in name):
        raise BadNote(f"not a key name: {name!r}")
    return name


def _base64(data: bytes) -> str:
    return base64.b64encode(data).decode()


def _unbase64(text: str) -> bytes:
    try:
        data = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError) as fault:
        raise BadNote(f"not base64: {text!r}") from fault
    if _base64(data) != text:
        raise BadNote(f"not base64 as an encoder writes it: {text!r}")
    return data
