"""Who sent what comes in: its signature, of either kind, held against the key that the sender's own server tells of."""

from collections.abc import Callable

from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
from cryptography.hazmat.primitives.serialization import load_pem_public_key

from hemicycle.federation.people import Person, find_by_key, keep_actor
from hemicycle.federation.reading import is_address
from hemicycle.federation.remote import NotThere, Remote
from hemicycle.federation.signatures import cavage, message
from hemicycle.federation.signatures.request import BadSignature, SignedRequest
from hemicycle.register.register import Register

LEAST_BITS = 2048
FRESH_MS = 60_000
"""A key that was read within this is not asked for again when a signature fails."""


class KeyGone(Exception):
    """The account of the key is no more, so its server says."""


class Signed:
    """Holds signatures. `now`: UTC in milliseconds."""

    def __init__(self, register: Register, remote: Remote, now: Callable[[], int]) -> None:
        self._register = register
        self._remote = remote
        self._now = now

    async def sender(self, request: SignedRequest) -> Person:
        """Who signed it. Raises BadSignature, KeyGone."""
        key_id, held = self._holder(request)
        if not is_address(key_id):
            raise BadSignature("the id of the key is no address")
        known = await self._register.read(lambda register: find_by_key(register, key_id))
        if known is not None:
            try:
                held(_key(known.key))
                return known
            except BadSignature:
                if known.read > self._now() - FRESH_MS:
                    raise
        try:
            actor = await self._remote.owner(key_id)
        except NotThere as fault:
            if fault.gone:
                raise KeyGone(key_id) from fault
            raise BadSignature(f"the key is not to be had: {fault}") from fault
        held(_key(actor.key))
        now = self._now()
        return await self._register.write(lambda register: keep_actor(register, actor, now))

    def _holder(self, request: SignedRequest) -> tuple[str, Callable[[RSAPublicKey], None]]:
        """The id of the key, and what holds the signature against it; what needs no key is held at once."""
        now = self._now()
        if "signature-input" in request.headers:
            named = message.key_named(request)
            return named, lambda key: message.verify(request, key, now)
        said = cavage.stated(request.headers.get("signature", ""))
        cavage.check(request, said, now)
        return said.key_id, lambda key: cavage.verify(request, said, key)


def _key(pem: str) -> RSAPublicKey:
    try:
        key = load_pem_public_key(pem.encode())
    except ValueError as fault:
        raise BadSignature("the key is none") from fault
    if not isinstance(key, RSAPublicKey) or key.key_size < LEAST_BITS:
        raise BadSignature(f"the key is none of RSA with {LEAST_BITS} bits")
    return key
