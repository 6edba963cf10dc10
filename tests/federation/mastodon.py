"""Mastodon as a judge of signatures: what its app/lib/signed_request.rb asks of a request, in code of its own.

Of the older kind: Date or (created) signed; Digest signed on POST, of SHA-256 alone; Host signed on GET; an hour of
skew and twelve of window. Of RFC 9421: @method, @target-uri and created, and content-digest on POST.
"""

import base64
import hashlib
import re
from collections.abc import Mapping
from email.utils import parsedate_to_datetime

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import load_pem_public_key

SKEW_S, WINDOW_S = 3600, 12 * 3600


class Refused(Exception):
    """Why Mastodon would not take it."""


def judge(
    method: str, url: str, headers: Mapping[str, str], body: bytes, pem: str, now_s: float
) -> str:
    """The kind of the signature, which holds. Raises Refused."""
    key = load_pem_public_key(pem.encode())
    assert isinstance(key, RSAPublicKey)
    if "signature-input" in headers:
        _message(method, url, headers, body, key, now_s)
        return "message"
    _draft(method, url, headers, body, key, now_s)
    return "cavage"


def _draft(
    method: str,
    url: str,
    headers: Mapping[str, str],
    body: bytes,
    key: RSAPublicKey,
    now_s: float,
) -> None:
    said = dict(re.findall(r'(\w+)="([^"]*)"', headers["signature"]))
    if said.get("algorithm", "hs2019") not in ("rsa-sha256", "hs2019"):
        raise Refused("Unsupported signature algorithm")
    names = said.get("headers", "date").split()
    if "date" not in names and "(created)" not in names:
        raise Refused("Mastodon requires the Date header or (created) pseudo-header to be signed")
    if method == "GET" and "host" not in names:
        raise Refused("Mastodon requires the Host header to be signed when doing a GET request")
    if method == "POST" and "digest" not in names:
        raise Refused("Mastodon requires the Digest header to be signed when doing a POST request")
    if "digest" in names:
        digest = base64.b64encode(hashlib.sha256(body).digest()).decode()
        if headers["digest"] != f"SHA-256={digest}":
            raise Refused("Invalid Digest value")
    at = parsedate_to_datetime(headers["date"]).timestamp()
    _in_time(at, now_s)
    path = url.partition("://")[2].partition("/")[2]
    own = {"(request-target)": f"{method.lower()} /{path}"}
    text = "\n".join(f"{name}: {own.get(name) or headers[name]}" for name in names)
    _holds(key, said["signature"], text)


def _message(
    method: str,
    url: str,
    headers: Mapping[str, str],
    body: bytes,
    key: RSAPublicKey,
    now_s: float,
) -> None:
    label, _, params = headers["signature-input"].partition("=")
    names = re.findall(r'"([^"]+)"', params.partition(")")[0])
    for name in ("@method", "@target-uri", *(["content-digest"] if method == "POST" else [])):
        if name not in names:
            raise Refused(f"Missing required {name}")
    created = re.search(r";created=(\d+)", params)
    if created is None:
        raise Refused("Missing created parameter")
    _in_time(int(created[1]), now_s)
    if method == "POST":
        digest = base64.b64encode(hashlib.sha256(body).digest()).decode()
        if headers["content-digest"] != f"sha-256=:{digest}:":
            raise Refused("Invalid Content-Digest value")
    own = {"@method": method, "@target-uri": url}
    lines = [f'"{name}": {own.get(name) or headers[name]}' for name in names]
    text = "\n".join([*lines, f'"@signature-params": {params}'])
    made = headers["signature"].removeprefix(f"{label}=:").removesuffix(":")
    _holds(key, made, text)


def _in_time(at: float, now_s: float) -> None:
    if at > now_s + SKEW_S or at < now_s - WINDOW_S - SKEW_S:
        raise Refused("Signed request date outside acceptable time window")


def _holds(key: RSAPublicKey, made: str, text: str) -> None:
    try:
        key.verify(base64.b64decode(made), text.encode(), PKCS1v15(), SHA256())
    except InvalidSignature as fault:
        raise Refused("Verification failed") from fault
