"""A device that makes and uses passkeys, in a few lines: what browsers do (W3C Web Authentication, 5.1 and 6)."""

import hashlib
import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from secrets import token_bytes
from typing import Any

import cbor2
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec

PRESENT, VERIFIED, HAS_KEY = 0x01, 0x04, 0x40


def coded(raw: bytes) -> str:
    return urlsafe_b64encode(raw).rstrip(b"=").decode()


def decoded(text: str) -> bytes:
    return urlsafe_b64decode(text + "=" * (-len(text) % 4))


class Authenticator:
    """One passkey. `flags`: what it says of the person; `origin`: the page that asked; `counts`: many do not."""

    def __init__(self, origin: str, flags: int = PRESENT | VERIFIED) -> None:
        self.origin = origin
        self.flags = flags
        self.id = token_bytes(16)
        self.handle = b""
        self.uses = 0
        self.counts = True
        self._key = ec.generate_private_key(ec.SECP256R1())

    def create(self, asked: str) -> dict[str, Any]:
        """The answer to a question that asks for a passkey."""
        options = json.loads(asked)
        self.handle = decoded(options["user"]["id"])
        data = self._data(options["rp"]["id"], HAS_KEY) + self._credential()
        attested = cbor2.dumps({"fmt": "none", "attStmt": {}, "authData": data})
        client = self._client("webauthn.create", options["challenge"])
        return self._answer({"clientDataJSON": coded(client), "attestationObject": coded(attested)})

    def get(self, asked: str) -> dict[str, Any]:
        """The answer to a question that asks to sign in."""
        options = json.loads(asked)
        self.uses += self.counts
        data, client = (
            self._data(options["rpId"]),
            self._client("webauthn.get", options["challenge"]),
        )
        signed = data + hashlib.sha256(client).digest()
        return self._answer(
            {
                "clientDataJSON": coded(client),
                "authenticatorData": coded(data),
                "signature": coded(self._key.sign(signed, ec.ECDSA(hashes.SHA256()))),
                "userHandle": coded(self.handle),
            }
        )

    def _answer(self, response: dict[str, Any]) -> dict[str, Any]:
        return {
            "id": coded(self.id),
            "rawId": coded(self.id),
            "type": "public-key",
            "response": response,
            "clientExtensionResults": {},
        }

    def _client(self, kind: str, challenge: str) -> bytes:
        said = {"type": kind, "challenge": challenge, "origin": self.origin, "crossOrigin": False}
        return json.dumps(said).encode()

    def _data(self, host: str, more: int = 0) -> bytes:
        flags = bytes([self.flags | more])
        return hashlib.sha256(host.encode()).digest() + flags + self.uses.to_bytes(4, "big")

    def _credential(self) -> bytes:
        numbers = self._key.public_key().public_numbers()
        x, y = numbers.x.to_bytes(32, "big"), numbers.y.to_bytes(32, "big")
        key = cbor2.dumps({1: 2, 3: -7, -1: 1, -2: x, -3: y})
        return bytes(16) + len(self.id).to_bytes(2, "big") + self.id + key
