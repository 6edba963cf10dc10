"""HTTP message signatures (RFC 9421), by RSA and SHA-256: what servers ask for that take no older ones.

Mastodon wants method, address, time and, of a request with a body, its digest signed (app/lib/signed_request.rb); so do
we.
"""

from datetime import UTC, datetime, timedelta
from typing import Any

from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, RSAPublicKey
from http_message_signatures import HTTPMessageSigner, HTTPMessageVerifier
from http_message_signatures.algorithms import RSA_V1_5_SHA256
from http_message_signatures.exceptions import HTTPMessageSignaturesException
from http_message_signatures.resolvers import HTTPSignatureKeyResolver

from hemicycle.federation.signatures.request import BadSignature, SignedRequest, within_window

COVERED = ("@method", "@target-uri")
LABEL = "sig1"


class _Message:
    """What the library reads and writes."""

    def __init__(self, method: str, url: str, headers: dict[str, str]) -> None:
        self.method, self.url, self.headers = method, url, headers


class _Keys(HTTPSignatureKeyResolver):
    """One key, whatever its name: whose it is was asked before."""

    def __init__(self, key: RSAPrivateKey | RSAPublicKey | None) -> None:
        self.asked = ""
        self._key = key

    def resolve_public_key(self, key_id: str) -> Any:
        """See the library's."""
        self.asked = key_id
        return self._key

    def resolve_private_key(self, key_id: str) -> Any:
        """See the library's."""
        return self._key


class _Verifier(HTTPMessageVerifier):
    max_clock_skew = timedelta(days=36_500)  # times are held against the server's clock, below


def sign(
    method: str, url: str, body: bytes | None, key_id: str, key: RSAPrivateKey, now_ms: int
) -> dict[str, str]:
    """The headers that a request goes out with."""
    headers = {} if body is None else {"content-type": "application/activity+json"}
    message = _Message(method, url, headers)
    signer = HTTPMessageSigner(signature_algorithm=RSA_V1_5_SHA256, key_resolver=_Keys(key))
    signer.sign(
        message,
        key_id=key_id,
        created=datetime.fromtimestamp(now_ms // 1000, UTC),
        label=LABEL,
        covered_component_ids=COVERED,
        body=body,
    )
    return {name.lower(): value for name, value in message.headers.items()}


def key_named(request: SignedRequest) -> str:
    """The id of the key that a request says it is signed with. Raises BadSignature."""
    keys = _Keys(None)
    try:
        _verifier(keys).verify(_message(request), max_age=None)
    except HTTPMessageSignaturesException as fault:
        if keys.asked:
            return keys.asked
        raise BadSignature(str(fault)) from fault
    raise BadSignature("no key is named")


def verify(request: SignedRequest, key: RSAPublicKey, now_ms: int) -> None:
    """Raises BadSignature unless it was made with this key, lately, over all that must be signed."""
    try:
        found = _verifier(_Keys(key)).verify(
            _message(request),
            max_age=None,
            require_components=COVERED,
            body=request.body if request.method == "POST" else None,
        )
    except HTTPMessageSignaturesException as fault:
        raise BadSignature(str(fault)) from fault
    for one in found:
        within_window(int(one.parameters["created"]) * 1000, now_ms)


def _verifier(keys: _Keys) -> _Verifier:
    return _Verifier(signature_algorithm=RSA_V1_5_SHA256, key_resolver=keys)


def _message(request: SignedRequest) -> _Message:
    return _Message(request.method, request.url, dict(request.headers))
