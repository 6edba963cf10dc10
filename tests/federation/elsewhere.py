"""Other servers under names that lead nowhere: accounts with keys, objects, and what came to their inboxes."""

import json
from collections.abc import Mapping
from functools import cache
from typing import Any
from urllib.parse import urlsplit

from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, generate_private_key
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from hemicycle.federation.signatures import cavage, message
from hemicycle.outbound.egress.client import Fetched
from hemicycle.outbound.egress.fault import NotFetched

PEOPLE = {
    "https://masto.test/users/runa": "Runa Ekholm",
    "https://masto.test/users/pavel": "Pavel",
    "https://gts.test/users/liam": "Liam",
    "https://evil.test/users/mallory": "Mallory",
}
ACTIVITY = {"content-type": "application/activity+json; charset=utf-8"}


@cache
def key_of(actor: str) -> RSAPrivateKey:
    return generate_private_key(65537, 2048)


def pem_of(actor: str) -> str:
    public = key_of(actor).public_key()
    return public.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode()


def account(address: str, name: str) -> dict[str, Any]:
    """As its server tells of it, but for the key."""
    return {
        "id": address,
        "type": "Person",
        "preferredUsername": address.rpartition("/")[2],
        "name": name,
        "inbox": f"{address}/inbox",
        "endpoints": {"sharedInbox": f"https://{urlsplit(address).netloc}/inbox"},
        "publicKey": {"id": f"{address}#main-key", "owner": address},
    }


class Elsewhere:
    """In the place of the egress client. `asked`: what was fetched; `came`: what was handed in and taken.

    `takes`: the one kind of signature that inboxes take; empty: both.
    """

    def __init__(self) -> None:
        self.objects: dict[str, Any] = {}
        self.answers: dict[str, int] = {}
        self.takes = ""
        self.asked: list[str] = []
        self.came: list[tuple[str, Mapping[str, str], dict[str, Any]]] = []
        for address, name in PEOPLE.items():
            self.people(account(address, name), address)

    def people(self, actor: dict[str, Any], address: str) -> None:
        """An account with a key of its own."""
        known = {**actor, "publicKey": {**actor["publicKey"], "publicKeyPem": pem_of(address)}}
        self.objects[address] = known

    async def fetch(self, url: str, **asked: Any) -> Fetched:
        """As Egress does."""
        if asked.get("method") == "POST":
            kind = "message" if "signature-input" in asked["headers"] else "cavage"
            if self.takes and kind != self.takes:
                return Fetched(url, 401, {}, b"not this signature")
            status = self.answers.get(url, self.answers.get(urlsplit(url).netloc, 202))
            if not status:
                raise NotFetched("unreachable", url)
            if status < 300:
                self.came.append((url, asked["headers"], json.loads(asked["content"])))
            return Fetched(url, status, {}, b"")
        self.asked.append(url)
        status = self.answers.get(url, 200 if url in self.objects else 404)
        if not status:
            raise NotFetched("unreachable", url)
        found = self.objects.get(url)
        body = found if isinstance(found, bytes) else json.dumps(found).encode()
        return Fetched(url, status, ACTIVITY, body if status == 200 else b"")

    async def close(self) -> None:
        """Nothing is open."""


def signed(
    url: str, body: bytes, actor: str, now_ms: int, *, kind: str = "cavage", key: str = ""
) -> dict[str, str]:
    """The headers of what an account hands in."""
    signs = message.sign if kind == "message" else cavage.sign
    return signs("POST", url, body, key or f"{actor}#main-key", key_of(actor), now_ms)
