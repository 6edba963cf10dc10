"""The organisation's own sign-in: whose answer holds, and each way in which one may not."""

import json
from collections.abc import Mapping
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from joserfc import jwt
from joserfc.jwk import ECKey, KeySet, OctKey, OKPKey, RSAKey
from msgspec.structs import replace

from hemicycle.accounts.organisation import (
    LASTS_MS,
    Identity,
    NoProvider,
    NotSignedIn,
    Organisation,
    Provider,
    provider_of,
)
from hemicycle.settings import Settings, SettingsFault

ISSUER = "https://login.example.org"
BACK = "http://localhost:8000/secretariat/enter/organisation/back"
NOW_S = 1_700_000_000
KEY = RSAKey.generate_key(2048, {"kid": "one"})


class Peer:
    """A provider in a few lines. `claims` and `header` change what it signs, with `key`; `metadata` what it says."""

    def __init__(self) -> None:
        self.key: Any = KEY
        self.claims: dict[str, Any] = {}
        self.header: dict[str, Any] = {"alg": "RS256", "kid": "one"}
        self.metadata: dict[str, Any] = {}
        self.shown: list[Any] = [KEY]
        self.asked: list[tuple[str, Mapping[str, str] | None, Mapping[str, str]]] = []
        self.query: dict[str, str] = {}

    async def ask(
        self, address: str, form: Mapping[str, str] | None, headers: Mapping[str, str]
    ) -> bytes:
        self.asked.append((address, form, headers))
        if address.endswith("/.well-known/openid-configuration"):
            return json.dumps(self._metadata()).encode()
        if address.endswith("/keys"):
            return json.dumps(KeySet(self.shown).as_dict(private=False)).encode()
        assert address == f"{ISSUER}/token"
        return json.dumps({"id_token": self._token(), "token_type": "Bearer"}).encode()

    def _metadata(self) -> dict[str, Any]:
        return {
            "issuer": ISSUER,
            "authorization_endpoint": f"{ISSUER}/auth",
            "token_endpoint": f"{ISSUER}/token",
            "jwks_uri": f"{ISSUER}/keys",
            **self.metadata,
        }

    def _token(self) -> str:
        claims = {
            "iss": ISSUER,
            "aud": "hemicycle",
            "sub": "42",
            "nonce": self.query.get("nonce"),
            "iat": NOW_S,
            "exp": NOW_S + 300,
            "email": "ines@waters.example",
            "email_verified": True,
            **self.claims,
        }
        kept = {name: value for name, value in claims.items() if value is not None}
        return jwt.encode(self.header, kept, self.key, algorithms=[self.header["alg"]])


class Clock:
    now = NOW_S * 1000

    def __call__(self) -> int:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def peer() -> Peer:
    return Peer()


@pytest.fixture
def outside(peer: Peer, clock: Clock) -> Organisation:
    return Organisation(Provider(ISSUER, "hemicycle", "s:cret", "Waters"), BACK, peer.ask, clock)


async def gone(outside: Organisation, peer: Peer) -> str:
    """A browser was sent to the provider: the state in its cookie."""
    address, state = await outside.begin()
    peer.query = {name: one for name, [one] in parse_qs(urlsplit(address).query).items()}
    return state


async def back(outside: Organisation, peer: Peer, **answer: str) -> Identity:
    state = await gone(outside, peer)
    return await outside.finish({"code": "c", "state": state, **answer}, state)


async def test_who_comes_back_is_known(outside: Organisation, peer: Peer) -> None:
    assert await back(outside, peer) == Identity(ISSUER, "42", "ines@waters.example")
    assert peer.query["response_type"] == "code"
    assert peer.query["redirect_uri"] == BACK
    assert peer.query["code_challenge_method"] == "S256"
    _, form, headers = next(one for one in peer.asked if one[0].endswith("/token"))
    assert form is not None
    assert len(form["code_verifier"]) >= 43
    assert "client_secret" not in form
    assert headers["Authorization"].startswith("Basic ")


async def test_a_provider_that_takes_no_basic_gets_the_secret_in_the_form(
    outside: Organisation, peer: Peer
) -> None:
    peer.metadata = {"token_endpoint_auth_methods_supported": ["client_secret_post"]}
    await back(outside, peer)
    _, form, _ = next(one for one in peer.asked if one[0].endswith("/token"))
    assert form is not None
    assert form["client_secret"] == "s:cret"


@pytest.mark.parametrize(
    "claims",
    [
        {"iss": "https://evil.example"},
        {"iss": None},
        {"aud": "another"},
        {"aud": ["another"]},
        {"aud": ["hemicycle", "another"]},
        {"aud": ["hemicycle", "another"], "azp": "another"},
        {"azp": "another"},
        {"nonce": "another"},
        {"nonce": None},
        {"sub": None},
        {"sub": ""},
        {"sub": "x" * 256},
        {"sub": 42},
        {"exp": NOW_S - 120},
        {"exp": None},
        {"exp": "soon"},
        {"iat": NOW_S + 3600},
        {"iat": None},
    ],
)
async def test_a_token_that_is_not_for_us_opens_nothing(
    outside: Organisation, peer: Peer, claims: dict[str, Any]
) -> None:
    peer.claims = claims
    with pytest.raises(NotSignedIn):
        await back(outside, peer)


@pytest.mark.parametrize("verified", [False, None, "true", 1])
async def test_an_address_that_is_not_verified_counts_for_nothing(
    outside: Organisation, peer: Peer, verified: object
) -> None:
    peer.claims = {"email_verified": verified}
    assert (await back(outside, peer)).mail is None


async def test_the_header_of_a_token_chooses_no_algorithm(
    outside: Organisation, peer: Peer
) -> None:
    peer.key, peer.header = OctKey.import_key("s:cret" * 8), {"alg": "HS256", "kid": "one"}
    with pytest.raises(NotSignedIn):
        await back(outside, peer)
    peer.key, peer.header = KEY, {"alg": "RS512", "kid": "one"}
    with pytest.raises(NotSignedIn):
        await back(outside, peer)


async def test_a_token_may_be_signed_by_edwards_curves(outside: Organisation, peer: Peer) -> None:
    peer.key = OKPKey.generate_key("Ed25519", {"kid": "three"})
    peer.header, peer.shown = {"alg": "EdDSA", "kid": "three"}, [peer.key]
    assert (await back(outside, peer)).subject == "42"


async def test_a_token_of_another_key_opens_nothing(outside: Organisation, peer: Peer) -> None:
    peer.key = RSAKey.generate_key(2048, {"kid": "one"})
    with pytest.raises(NotSignedIn):
        await back(outside, peer)


async def test_keys_that_were_changed_are_asked_for_anew(outside: Organisation, peer: Peer) -> None:
    await back(outside, peer)
    peer.key = ECKey.generate_key("P-256", {"kid": "two"})
    peer.header = {"alg": "ES256", "kid": "two"}
    peer.shown = [KEY, peer.key]
    assert (await back(outside, peer)).subject == "42"


@pytest.mark.parametrize(
    ("announced", "iss", "holds"),
    [
        (False, None, True),
        (False, ISSUER, True),
        (True, ISSUER, True),
        (True, None, False),
        (False, "https://evil.example", False),
        (True, "https://evil.example", False),
    ],
)
async def test_an_answer_names_its_provider(
    outside: Organisation, peer: Peer, announced: bool, iss: str | None, holds: bool
) -> None:
    peer.metadata = {"authorization_response_iss_parameter_supported": announced}
    answer = {} if iss is None else {"iss": iss}
    if holds:
        await back(outside, peer, **answer)
    else:
        with pytest.raises(NotSignedIn):
            await back(outside, peer, **answer)


async def test_an_answer_counts_once_in_time_and_on_the_browser_that_asked(
    outside: Organisation, peer: Peer, clock: Clock
) -> None:
    state = await gone(outside, peer)
    for kept in ("", "another"):
        other = await gone(outside, peer)
        with pytest.raises(NotSignedIn):
            await outside.finish({"code": "c", "state": other}, kept)
    with pytest.raises(NotSignedIn):
        await outside.finish({"code": "c", "state": "unasked"}, "unasked")
    clock.now += LASTS_MS + 1
    with pytest.raises(NotSignedIn):
        await outside.finish({"code": "c", "state": state}, state)
    again = await gone(outside, peer)
    peer.claims = {"iat": clock.now // 1000, "exp": clock.now // 1000 + 60}
    await outside.finish({"code": "c", "state": again}, again)
    with pytest.raises(NotSignedIn):
        await outside.finish({"code": "c", "state": again}, again)


async def test_an_error_of_the_provider_signs_nobody_in(outside: Organisation, peer: Peer) -> None:
    state = await gone(outside, peer)
    with pytest.raises(NotSignedIn, match="access_denied"):
        await outside.finish({"error": "access_denied", "state": state}, state)


async def test_metadata_of_another_issuer_is_not_believed(
    outside: Organisation, peer: Peer
) -> None:
    peer.metadata = {"issuer": "https://evil.example"}
    with pytest.raises(NoProvider):
        await outside.begin()


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"sign_in_issuer": "http://login.example.org"}, "sign_in_issuer"),
        ({"sign_in_issuer": "ftp://localhost"}, "sign_in_issuer"),
        ({"sign_in_secret": ""}, "sign_in_secret"),
    ],
)
def test_a_provider_is_reached_by_https(changed: dict[str, str], said: str) -> None:
    sound = Settings(
        sign_in_issuer=ISSUER, sign_in_client="a", sign_in_secret="b", sign_in_name="c"
    )
    assert provider_of(sound) == Provider(ISSUER, "a", "b", "c")
    assert provider_of(Settings()) is None
    with pytest.raises(SettingsFault, match=said):
        provider_of(replace(sound, **changed))
