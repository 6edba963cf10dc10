"""What this server tells others of its accounts: ActivityPub, WebFinger (RFC 7033), NodeInfo 2.1."""

from collections.abc import Sequence

from hemicycle.federation.accounts import SERVER, Account
from hemicycle.federation.addresses import Addresses
from hemicycle.federation.deliveries import CONTEXT
from hemicycle.federation.reading import Object
from hemicycle.federation.telling import time_of

ACTIVITY = "application/activity+json"
PAGE = 20
"""Posts on a page of an outbox."""
PROPERTY = "http://schema.org#PropertyValue"


def actor(
    account: Account, addresses: Addresses, called: str, about: str, page: str, picture: str = ""
) -> Object:
    """An account, as others show it. `picture`: the address of its emblem."""
    address = addresses.account(account.body)
    server = account.body == SERVER
    return {
        "@context": [CONTEXT, "https://w3id.org/security/v1"],
        "id": address,
        "type": "Application" if server else "Organization",
        "preferredUsername": account.name,
        "name": called,
        "summary": about,
        "url": page,
        "inbox": addresses.shared_inbox if server else f"{address}/inbox",
        "outbox": f"{address}/outbox",
        "followers": f"{address}/followers",
        "endpoints": {"sharedInbox": addresses.shared_inbox},
        "manuallyApprovesFollowers": False,
        "discoverable": not server,
        "published": time_of(account.made),
        **({"icon": {"type": "Image", "url": picture}} if picture else {}),
        "publicKey": {
            "id": addresses.key(account.body),
            "owner": address,
            "publicKeyPem": account.public_key,
        },
    }


def webfinger(account: Account, addresses: Addresses, page: str) -> Object:
    """Where `acct:NAME@HOST` leads."""
    address = addresses.account(account.body)
    return {
        "subject": f"acct:{account.name}@{addresses.host}",
        "aliases": [address, page],
        "links": [
            {"rel": "self", "type": ACTIVITY, "href": address},
            {"rel": "http://webfinger.net/rel/profile-page", "type": "text/html", "href": page},
        ],
    }


def nodeinfo_links(addresses: Addresses) -> Object:
    """Where the description of this server stands."""
    schema = "http://nodeinfo.diaspora.software/ns/schema/2.1"
    return {"links": [{"rel": schema, "href": f"{addresses.base}/nodeinfo/2.1"}]}


def nodeinfo(version: str, accounts: int, posts: int, name: str) -> Object:
    """This server: nobody registers here."""
    return {
        "version": "2.1",
        "software": {"name": "hemicycle", "version": version},
        "protocols": ["activitypub"],
        "services": {"inbound": [], "outbound": []},
        "openRegistrations": False,
        "usage": {"users": {"total": accounts}, "localPosts": posts},
        "metadata": {"nodeName": name},
    }


def collection(address: str, number: int, *, paged: bool = False) -> Object:
    """How many there are; who they are nobody is told, unless there are pages."""
    first = {"first": f"{address}?page=1"} if paged else {}
    return {
        "@context": CONTEXT,
        "id": address,
        "type": "OrderedCollection",
        "totalItems": number,
        **first,
    }


def collection_page(
    address: str, number: int, page: int, items: Sequence[Object], *, more: bool
) -> Object:
    """One page of it."""
    following = {"next": f"{address}?page={page + 1}"} if more else {}
    return {
        "@context": CONTEXT,
        "id": f"{address}?page={page}",
        "type": "OrderedCollectionPage",
        "partOf": address,
        "totalItems": number,
        "orderedItems": list(items),
        **following,
    }
