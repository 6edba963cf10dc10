"""Signing in by the organisation's own provider (OpenID Connect Core 1.0, the code flow, for a client with a secret).

What is held: the provider's own metadata (Discovery 1.0), one answer a question (state) on the browser that asked, the
code bound to us by PKCE (RFC 7636, S256), the token bound to the question by its nonce, the answer to its provider by
`iss` (RFC 9207), and signatures of three algorithms alone, whatever a token's header says. Knows no network: it is
handed a way to ask, and the provider is trusted as the settings name it.
"""

import base64
import hashlib
import secrets
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Mapping
from typing import Any
from urllib.parse import quote, urlencode, urlsplit

import msgspec
from joserfc import jwt
from joserfc.errors import JoseError
from joserfc.jwk import KeySet

from hemicycle.settings import Settings, SettingsFault

ALGORITHMS = ["RS256", "ES256", "EdDSA"]
LASTS_MS = 600_000
"""How long a question waits to be answered."""
METADATA_MS = 3_600_000
MOST_OPEN = 5000
LEEWAY_S = 60
Ask = Callable[[str, Mapping[str, str] | None, Mapping[str, str]], Awaitable[bytes]]
"""Address, form (None: GET) and headers → the body of a 200. Raises NoProvider."""


class Provider(msgspec.Struct, frozen=True):
    """An OpenID Connect provider, with what it knows this server by. `name`: as the button has it."""

    issuer: str
    client_id: str
    client_secret: str
    name: str


class NoProvider(Exception):
    """The provider does not answer, or not as it should."""


class NotSignedIn(ValueError):
    """What came back is no proof of who somebody is."""


class Metadata(msgspec.Struct, frozen=True):
    """What a provider says of itself (Discovery 1.0, 3; RFC 9207, 3)."""

    issuer: str
    authorization_endpoint: str
    token_endpoint: str
    jwks_uri: str
    token_endpoint_auth_methods_supported: tuple[str, ...] = ("client_secret_basic",)
    authorization_response_iss_parameter_supported: bool = False


class Identity(msgspec.Struct, frozen=True):
    """Who somebody is at the provider. `mail`: None unless the provider has verified it."""

    issuer: str
    subject: str
    mail: str | None


class Question(msgspec.Struct, frozen=True):
    """What stays here while somebody is at the provider."""

    nonce: str
    verifier: str
    asked: int


class Organisation:
    """Signing in by one provider. `callback`: our address to which it sends people back."""

    def __init__(
        self, provider: Provider, callback: str, ask: Ask, clock: Callable[[], int]
    ) -> None:
        self.name = provider.name
        self._provider = provider
        self._callback = callback
        self._ask = ask
        self._clock = clock
        self._open: OrderedDict[str, Question] = OrderedDict()
        self._metadata: tuple[int, Metadata] | None = None
        self._keys: KeySet | None = None

    async def begin(self) -> tuple[str, str]:
        """Where to send a browser, and the state that it has to bring back in its cookie. Raises NoProvider."""
        metadata = await self._known()
        state, nonce, verifier = (secrets.token_urlsafe(32) for _ in range(3))
        self._open[state] = Question(nonce, verifier, self._clock())
        if len(self._open) > MOST_OPEN:
            self._open.popitem(last=False)
        asked = {
            "response_type": "code",
            "client_id": self._provider.client_id,
            "redirect_uri": self._callback,
            "scope": "openid email",
            "state": state,
            "nonce": nonce,
            "code_challenge": _challenge(verifier),
            "code_challenge_method": "S256",
        }
        joint = "&" if "?" in metadata.authorization_endpoint else "?"
        return f"{metadata.authorization_endpoint}{joint}{urlencode(asked)}", state

    async def finish(self, answer: Mapping[str, str], kept: str) -> Identity:
        """Who came back. `answer`: the query; `kept`: the state in the cookie. Raises NotSignedIn, NoProvider."""
        state = answer.get("state", "")
        question = self._open.pop(state, None)
        if not kept or not secrets.compare_digest(kept.encode(), state.encode()):
            raise NotSignedIn("another browser asked")
        if question is None or self._clock() - question.asked > LASTS_MS:
            raise NotSignedIn("nobody asked, or too long ago")
        metadata = await self._known()
        self._check_issuer(answer.get("iss"), metadata)
        if "code" not in answer:
            raise NotSignedIn(answer.get("error", "no code"))
        token = await self._token(answer["code"], question.verifier, metadata)
        return self._identity(await self._claims(token, metadata), question, metadata)

    def _check_issuer(self, said: str | None, metadata: Metadata) -> None:
        """RFC 9207, 2.4: an answer that names its provider names ours; one that must name it does."""
        if said is None and not metadata.authorization_response_iss_parameter_supported:
            return
        if said != metadata.issuer:
            raise NotSignedIn("the answer is of another provider")

    async def _token(self, code: str, verifier: str, metadata: Metadata) -> str:
        """The ID token for a code (RFC 6749, 4.1.3)."""
        id_, secret = self._provider.client_id, self._provider.client_secret
        form = {
            "grant_type": "authorization_code",
            "code": code,
            "redirect_uri": self._callback,
            "code_verifier": verifier,
        }
        headers = {}
        if "client_secret_basic" in metadata.token_endpoint_auth_methods_supported:
            pair = f"{quote(id_, safe='')}:{quote(secret, safe='')}".encode()
            headers["Authorization"] = f"Basic {base64.b64encode(pair).decode()}"
        else:
            form |= {"client_id": id_, "client_secret": secret}
        read = _object(await self._ask(metadata.token_endpoint, form, headers))
        token = read.get("id_token")
        if not isinstance(token, str):
            raise NotSignedIn("the provider gave no ID token")
        return token

    async def _claims(self, token: str, metadata: Metadata) -> dict[str, Any]:
        """The claims of a token that the provider signed; its keys are asked for anew once."""
        for fresh in (False, True):
            keys = await self._known_keys(metadata, fresh=fresh)
            try:
                return dict(jwt.decode(token, keys, algorithms=ALGORITHMS).claims)
            except (JoseError, ValueError, KeyError, TypeError) as fault:
                if fresh:
                    raise NotSignedIn(f"the token does not hold: {fault}") from fault
        raise NotSignedIn("the token does not hold")

    def _identity(self, claims: dict[str, Any], question: Question, metadata: Metadata) -> Identity:
        """OpenID Connect Core 1.0, 3.1.3.7."""
        now_s, ours = self._clock() // 1000, self._provider.client_id
        audience = claims.get("aud")
        audiences = audience if isinstance(audience, list) else [audience]
        subject, expires, issued = claims.get("sub"), claims.get("exp"), claims.get("iat")
        holds = (
            claims.get("iss") == metadata.issuer
            and ours in audiences
            and claims.get("azp", ours) == ours
            and (len(audiences) == 1 or "azp" in claims)
            and claims.get("nonce") == question.nonce
            and isinstance(subject, str)
            and 0 < len(subject) <= 255
            and isinstance(expires, int | float)
            and now_s - LEEWAY_S < expires
            and isinstance(issued, int | float)
            and issued < now_s + LEEWAY_S
        )
        if not holds:
            raise NotSignedIn("the token is not for us, or not for now")
        mail = claims.get("email") if claims.get("email_verified") is True else None
        return Identity(metadata.issuer, str(subject), mail if isinstance(mail, str) else None)

    async def _known(self) -> Metadata:
        """What the provider says of itself, asked for once an hour."""
        if self._metadata is not None and self._clock() - self._metadata[0] < METADATA_MS:
            return self._metadata[1]
        issuer = self._provider.issuer
        address = f"{issuer.rstrip('/')}/.well-known/openid-configuration"
        try:
            read = msgspec.json.decode(await self._ask(address, None, {}), type=Metadata)
        except msgspec.MsgspecError as fault:
            raise NoProvider(f"{address}: {fault}") from fault
        if read.issuer != issuer:
            raise NoProvider(f"{address} speaks for {read.issuer}, not for {issuer}")
        self._metadata, self._keys = (self._clock(), read), None
        return read

    async def _known_keys(self, metadata: Metadata, *, fresh: bool) -> KeySet:
        if self._keys is None or fresh:
            read = _object(await self._ask(metadata.jwks_uri, None, {}))
            try:
                self._keys = KeySet.import_key_set(read)  # type: ignore[arg-type]  # it says what is wrong itself
            except (JoseError, ValueError, KeyError, TypeError) as fault:
                raise NoProvider(f"{metadata.jwks_uri}: {fault}") from fault
        return self._keys


def provider_of(settings: Settings) -> Provider | None:
    """The provider that the settings name, or none. Raises SettingsFault."""
    issuer = settings.sign_in_issuer
    if not issuer:
        return None
    parts = urlsplit(issuer)
    here = parts.scheme == "http" and parts.hostname in ("localhost", "127.0.0.1", "::1")
    if parts.scheme != "https" and not here:
        raise SettingsFault(f"sign_in_issuer: expected https://…, not {issuer!r}")
    for key in ("sign_in_client", "sign_in_secret", "sign_in_name"):
        if not getattr(settings, key):
            raise SettingsFault(f"{key}: expected a value beside sign_in_issuer")
    return Provider(issuer, settings.sign_in_client, settings.sign_in_secret, settings.sign_in_name)


def _challenge(verifier: str) -> str:
    """RFC 7636, 4.2."""
    return (
        base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).rstrip(b"=").decode()
    )


def _object(body: bytes) -> dict[str, Any]:
    try:
        return msgspec.json.decode(body, type=dict[str, Any])
    except msgspec.MsgspecError as fault:
        raise NoProvider(str(fault)) from fault
