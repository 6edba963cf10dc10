"""What other servers say of their accounts and objects: each is asked for at its own id, and believed of that alone.

An answer counts that has the media type of an activity, comes over TLS, and names itself by the address asked.
"""

import re
from collections import OrderedDict
from collections.abc import Callable
from typing import Protocol

from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

from hemicycle.federation.people import Actor
from hemicycle.federation.reading import (
    Object,
    Unreadable,
    host_of,
    id_of,
    is_address,
    listed,
    object_of,
    origin_of,
    read_json,
    text_of,
    types_of,
)
from hemicycle.federation.signatures import cavage
from hemicycle.outbound.egress.client import Egress, place_of
from hemicycle.outbound.egress.fault import NotFetched
from hemicycle.outbound.egress.guard import Place

ACCEPT = (
    "application/activity+json, "
    'application/ld+json; profile="https://www.w3.org/ns/activitystreams"'
)
TYPES = ("application/activity+json", "application/ld+json")
ACTORS = frozenset(("Person", "Service", "Application", "Group", "Organization"))
USER = re.compile(r"[\w.-]+")
"""The name of an account in its handle, which nobody may take for another's."""
MOST_BYTES = 500_000
WITHIN_S = 10.0
GONE = frozenset((404, 410))
MOST_GONE = 2000


class NotThere(Exception):
    """What was asked for cannot be had, or is not what it says. `gone`: its server says that there is no such thing."""

    def __init__(self, words: str, *, gone: bool = False) -> None:
        super().__init__(words)
        self.gone = gone


class Signs(Protocol):
    """In whose name this server asks."""

    async def __call__(self) -> tuple[str, RSAPrivateKey]:
        """The id of a key, and the key."""


class Remote:
    """Other servers. `trusted`: those in networks of one's own, which need no TLS. `now`: UTC in milliseconds."""

    def __init__(
        self, egress: Egress, trusted: frozenset[Place], signs: Signs, now: Callable[[], int]
    ) -> None:
        self._egress = egress
        self._trusted = trusted
        self._signs = signs
        self._now = now
        self._gone: OrderedDict[str, None] = OrderedDict()

    def may_reach(self, address: str) -> bool:
        """Whether something may be asked or brought there: over TLS, or where the settings say so."""
        if not is_address(address):
            return False
        try:
            return address.startswith("https://") or place_of(address) in self._trusted
        except NotFetched:
            return False

    async def object(self, address: str) -> Object:
        """What stands at its own id. Raises NotThere."""
        address = address.partition("#")[0]
        found = await self._fetched(address)
        named = id_of(found.get("id"))
        if named.partition("#")[0] == address:
            return found
        if origin_of(named) != origin_of(address):
            raise NotThere(f"{address} says that it is {named[:200]!r}")
        found = await self._fetched(named)
        if id_of(found.get("id")) != named:
            raise NotThere(f"{named} is not its own id")
        return found

    async def actor(self, address: str) -> Actor:
        """An account. Raises NotThere."""
        return self._actor(await self.object(address))

    async def owner(self, key_id: str) -> Actor:
        """The account whose key this is: the key's id and the account name each other. Raises NotThere."""
        if key_id in self._gone:
            raise NotThere(f"{key_id} is gone", gone=True)
        try:
            found = await self._owner(key_id)
        except NotThere as fault:
            if fault.gone:
                self._gone[key_id] = None
                while len(self._gone) > MOST_GONE:
                    self._gone.popitem(last=False)
            raise
        if found.key_id != key_id:
            raise NotThere(f"{found.actor} has not the key {key_id}")
        return found

    async def _owner(self, key_id: str) -> Actor:
        found = await self._fetched(key_id.partition("#")[0])
        owner = id_of(found.get("owner")) or id_of(found.get("id")) or key_id
        if origin_of(owner) != origin_of(key_id):
            raise NotThere(f"{key_id} is a key of another server's account")
        if types_of(found) & ACTORS and owner.partition("#")[0] == key_id.partition("#")[0]:
            return self._actor(found)
        return await self.actor(owner)

    async def _fetched(self, address: str) -> Object:
        if not self.may_reach(address):
            raise NotThere(f"{address[:200]!r} cannot be asked")
        key_id, key = await self._signs()
        headers = cavage.sign("GET", address, None, key_id, key, self._now())
        try:
            told = await self._egress.fetch(
                address,
                headers={**headers, "accept": ACCEPT},
                most_bytes=MOST_BYTES,
                within_s=WITHIN_S,
            )
        except NotFetched as fault:
            raise NotThere(f"{address}: {fault}") from fault
        if told.status != 200:
            raise NotThere(f"{address} answers {told.status}", gone=told.status in GONE)
        if origin_of(told.url) != origin_of(
            address
        ):  # or whoever finds a redirect there speaks for it
            raise NotThere(f"{address} leads to {told.url}")
        if not _is_activity(told.headers.get("content-type", "")):
            raise NotThere(f"{address} is no activity")
        try:
            return read_json(told.body)
        except Unreadable as fault:
            raise NotThere(f"{address}: {fault}") from fault

    def _actor(self, found: Object) -> Actor:
        actor = id_of(found.get("id"))
        if not types_of(found) & ACTORS:
            raise NotThere(f"{actor} is no account")
        inbox = id_of(found.get("inbox"))
        shared = id_of(object_of(found.get("endpoints")).get("sharedInbox"))
        if not self.may_reach(inbox) or origin_of(inbox) != origin_of(actor):
            raise NotThere(f"{actor} has no inbox on its server")
        key = _key_of(found, actor)
        user = text_of(found.get("preferredUsername"))[:100]
        shares = self.may_reach(shared) and origin_of(shared) == origin_of(actor)
        return Actor(
            actor=actor,
            handle=f"@{user if USER.fullmatch(user) else '?'}@{host_of(actor)}",
            name=" ".join(text_of(found.get("name")).split())[:100],
            page=_page_of(found) or actor,
            inbox=inbox,
            shared_inbox=shared if shares else None,
            key_id=text_of(key.get("id")),
            key=text_of(key.get("publicKeyPem")),
        )


def _key_of(found: Object, actor: str) -> Object:
    """The key that is the account's own, and stands on its server."""
    for one in listed(found.get("publicKey")):
        own = isinstance(one, dict) and id_of(one.get("owner")) == actor
        if own and origin_of(text_of(one.get("id"))) == origin_of(actor):
            return dict(one)
    raise NotThere(f"{actor} has no key")


def _page_of(found: Object) -> str:
    """Where a browser is sent; only to the web, and only over TLS."""
    return next((one for one in links_of(found.get("url")) if one.startswith("https://")), "")


def links_of(value: object) -> list[str]:
    """The addresses where one, several or Links may stand."""
    found = [one.get("href") if isinstance(one, dict) else one for one in listed(value)]
    return [one for one in found if isinstance(one, str) and is_address(one)]


def _is_activity(content_type: str) -> bool:
    kind, _, rest = content_type.partition(";")
    if kind.strip().lower() == TYPES[0]:
        return True
    return kind.strip().lower() == TYPES[1] and "activitystreams" in rest
