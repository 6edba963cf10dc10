"""[FEDI-3] Both kinds of HTTP signatures: made, held, and refused wherever something is missing or was changed."""

import base64
import hashlib
from collections.abc import Callable

import pytest
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import generate_private_key
from cryptography.hazmat.primitives.hashes import SHA256
from http_message_signatures import HTTPMessageSigner
from http_message_signatures.algorithms import RSA_V1_5_SHA256
from msgspec.structs import replace

from hemicycle.federation.signatures import cavage, message
from hemicycle.federation.signatures.request import BadSignature, SignedRequest

KEY = generate_private_key(65537, 2048)
OTHER = generate_private_key(65537, 2048)
NOW = 1_800_000_000_000
HOUR = 3_600_000
URL = "https://summit.example.org/ap/inbox?of=skerries"
BODY = b'{"type": "Follow"}'


def old(at: int = NOW, method: str = "POST") -> SignedRequest:
    body = BODY if method == "POST" else None
    made = cavage.sign(method, URL, body, "https://a.test/u#key", KEY, at)
    return SignedRequest(method, URL, made, body or b"")


def new(at: int = NOW) -> SignedRequest:
    made = message.sign("POST", URL, BODY, "https://a.test/u#key", KEY, at)
    return SignedRequest("POST", URL, made, BODY)


def hold_old(request: SignedRequest, key: object = None) -> None:
    said = cavage.stated(request.headers["signature"])
    assert said.key_id == "https://a.test/u#key"
    cavage.check(request, said, NOW)
    cavage.verify(request, said, key or KEY.public_key())  # type: ignore[arg-type]


def hold_new(request: SignedRequest, key: object = None) -> None:
    assert message.key_named(request) == "https://a.test/u#key"
    message.verify(request, key or KEY.public_key(), NOW)  # type: ignore[arg-type]


@pytest.mark.parametrize(("made", "hold"), [(old, hold_old), (new, hold_new)])
def test_what_is_signed_holds_and_what_is_changed_does_not(
    made: Callable[..., SignedRequest], hold: Callable[..., None]
) -> None:
    hold(made())
    hold(made(NOW - 11 * HOUR))
    hold(made(NOW + HOUR // 2))
    broken = (
        replace(made(), body=b"{}"),
        replace(made(), url=URL + "x"),
        replace(made(), method="PUT"),
        made(NOW - 14 * HOUR),
        made(NOW + 2 * HOUR),
    )
    for one in broken:
        with pytest.raises(BadSignature):
            hold(one)
    with pytest.raises(BadSignature):
        hold(made(), OTHER.public_key())


def signed_over(*named: str, method: str = "POST", digest: str = "") -> SignedRequest:
    """Signed as somebody might who signs less."""
    request = old(method=method)
    if digest:
        request = replace(request, headers={**request.headers, "digest": digest})
    text = cavage._text(request, named, cavage.Stated("", (), b"", NOW // 1000))
    made = base64.b64encode(KEY.sign(text, PKCS1v15(), SHA256())).decode()
    said = (
        f'keyId="https://a.test/u#key",created={NOW // 1000},headers="{" ".join(named)}",'
        f'signature="{made}"'
    )
    return replace(request, headers={**request.headers, "signature": said})


def test_what_must_be_signed_is_asked_for() -> None:
    hold_old(signed_over("(request-target)", "host", "date", "digest"))
    hold_old(signed_over("(request-target)", "host", "(created)", "digest"))
    hold_old(signed_over("(request-target)", "host", "date", method="GET"))
    for named in (
        ("host", "date", "digest"),
        ("(request-target)", "date", "digest"),
        ("(request-target)", "host", "digest"),
        ("(request-target)", "host", "date"),
    ):
        with pytest.raises(BadSignature, match="must be signed"):
            hold_old(signed_over(*named))


def test_a_digest_of_another_kind_or_a_header_that_is_none_is_refused() -> None:
    named = ("(request-target)", "host", "date", "digest")
    md5 = f"MD5={base64.b64encode(hashlib.md5(BODY).digest()).decode()}"
    with pytest.raises(BadSignature, match="SHA-256"):
        hold_old(signed_over(*named, digest=md5))
    for header in ("", "keyId", 'keyId="a",keyId="b",signature="AA=="', 'keyId="a",signature="%"'):
        with pytest.raises(BadSignature):
            cavage.stated(header)
    with pytest.raises(BadSignature, match="rsa-sha256"):
        cavage.stated('keyId="a",algorithm="hmac-sha256",signature="AA=="')


def test_a_message_signature_without_digest_or_time_is_refused() -> None:
    bare = message._Message("POST", URL, {})
    signer = HTTPMessageSigner(signature_algorithm=RSA_V1_5_SHA256, key_resolver=message._Keys(KEY))
    signer.sign(bare, key_id="https://a.test/u#key", covered_component_ids=message.COVERED)
    with pytest.raises(BadSignature):
        hold_new(SignedRequest("POST", URL, {k.lower(): v for k, v in bare.headers.items()}, BODY))
    for header in ("", "sig1=()", 'sig1=("@method")'):
        headers = {**new().headers, "signature-input": header}
        with pytest.raises(BadSignature):
            hold_new(replace(new(), headers=headers))
