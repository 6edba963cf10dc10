"""HTTP signatures as the fediverse began with (draft-cavage-http-signatures-12), by RSA and SHA-256.

What is asked of one that comes in is what Mastodon asks (app/lib/signed_request.rb), and a little more: the target, the
host and a time are signed, and of a request with a body its digest; the digest is that of the body.
"""

import base64
import hashlib
import hmac
import re
from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import format_datetime, parsedate_to_datetime

import msgspec
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, RSAPublicKey
from cryptography.hazmat.primitives.hashes import SHA256

from hemicycle.federation.signatures.request import BadSignature, SignedRequest, within_window

PART = re.compile(r'([A-Za-z]+)=(?:"([^"]*)"|(\d{1,15}))\s*(?:,|$)\s*')
ALGORITHMS = ("", "rsa-sha256", "hs2019")


class Stated(msgspec.Struct, frozen=True):
    """What a `Signature` header says. Times in seconds; None where it gives none."""

    key_id: str
    headers: tuple[str, ...]
    signature: bytes
    created: int | None = None
    expires: int | None = None


def sign(
    method: str, url: str, body: bytes | None, key_id: str, key: RSAPrivateKey, now_ms: int
) -> dict[str, str]:
    """The headers that a request goes out with."""
    request = SignedRequest(method, url, {})
    headers = {"host": request.host, "date": http_date(now_ms)}
    if body is not None:
        headers["digest"] = f"SHA-256={base64.b64encode(hashlib.sha256(body).digest()).decode()}"
        headers["content-type"] = "application/activity+json"
    named = ("(request-target)", *headers)
    text = _text(msgspec.structs.replace(request, headers=headers), named, None)
    made = base64.b64encode(key.sign(text, PKCS1v15(), SHA256())).decode()
    headers["signature"] = (
        f'keyId="{key_id}",algorithm="rsa-sha256",headers="{" ".join(named)}",signature="{made}"'
    )
    return headers


def stated(header: str) -> Stated:
    """What the header says. Raises BadSignature."""
    at, said = 0, dict[str, str]()
    while at < len(header):
        found = PART.match(header, at)
        if found is None or found[1] in said:
            raise BadSignature("the Signature header is not written as such")
        said[found[1]] = found[2] if found[3] is None else found[3]
        at = found.end()
    if said.get("algorithm", "").lower() not in ALGORITHMS:
        raise BadSignature("only rsa-sha256 is known here")
    try:
        signature = base64.b64decode(said["signature"], validate=True)
        created, expires = (int(said[one]) if one in said else None for one in TIMES)
    except (KeyError, ValueError) as fault:
        raise BadSignature("the Signature header is not written as such") from fault
    named = tuple(said.get("headers", "date").lower().split())
    if not said.get("keyId") or len(set(named)) != len(named):
        raise BadSignature("the Signature header is not written as such")
    return Stated(said["keyId"], named, signature, created, expires)


TIMES = ("created", "expires")


def check(request: SignedRequest, said: Stated, now_ms: int) -> None:
    """What needs no key: all is signed that must be, the time is near, the digest is the body's.

    Raises BadSignature.
    """
    if "date" not in said.headers and "(created)" not in said.headers:
        raise BadSignature("Date or (created) must be signed")
    asked = ["(request-target)", "host"] + (["digest"] if request.method == "POST" else [])
    for name in asked:
        if name not in said.headers:
            raise BadSignature(f"{name} must be signed")
    if "date" in said.headers:
        within_window(_date_ms(request.headers), now_ms)
    if "(created)" in said.headers and said.created is not None:
        within_window(said.created * 1000, now_ms)
    if said.expires is not None and said.expires * 1000 < now_ms:
        raise BadSignature("the signature has expired")
    if request.method == "POST":
        _check_digest(request)


def verify(request: SignedRequest, said: Stated, key: RSAPublicKey) -> None:
    """Raises BadSignature unless it was made with this key."""
    try:
        key.verify(said.signature, _text(request, said.headers, said), PKCS1v15(), SHA256())
    except InvalidSignature as fault:
        raise BadSignature("the signature is not that of this key") from fault


def http_date(at_ms: int) -> str:
    """RFC 9110, 5.6.7."""
    return format_datetime(datetime.fromtimestamp(at_ms // 1000, UTC), usegmt=True)


def _text(request: SignedRequest, named: tuple[str, ...], said: Stated | None) -> bytes:
    lines = []
    for name in named:
        if name == "(request-target)":
            value = f"{request.method.lower()} {request.target}"
        elif name in ("(created)", "(expires)"):
            at = (said.created if name == "(created)" else said.expires) if said else None
            if at is None:
                raise BadSignature(f"{name} is signed and not given")
            value = str(at)
        elif name in request.headers:
            value = request.headers[name]
        else:
            raise BadSignature(f"{name} is signed and not sent")
        lines.append(f"{name}: {value}")
    return "\n".join(lines).encode("latin-1", "replace")


def _date_ms(headers: Mapping[str, str]) -> int:
    try:
        found = parsedate_to_datetime(headers.get("date", ""))
        return int((found if found.tzinfo else found.replace(tzinfo=UTC)).timestamp() * 1000)
    except (TypeError, ValueError, OverflowError) as fault:
        raise BadSignature("Date is no date") from fault


def _check_digest(request: SignedRequest) -> None:
    told = dict(
        one.strip().partition("=")[::2] for one in request.headers.get("digest", "").split(",")
    )
    known = {name.lower(): value for name, value in told.items()}
    if "sha-256" not in known:
        raise BadSignature("Digest must be of SHA-256")
    real = base64.b64encode(hashlib.sha256(request.body).digest()).decode()
    if not hmac.compare_digest(known["sha-256"].encode(), real.encode()):
        raise BadSignature("Digest is not that of the body")
