"""The posting of a server as its settings have it: the way out, the networks, the seal, the letters about sign-ins."""

from collections.abc import Callable

from hemicycle.carrying.ports import Watermark
from hemicycle.outbound.egress.client import place_of
from hemicycle.outbound.egress.late import Outside
from hemicycle.outbound.outbox import Outbox
from hemicycle.outbound.sealing import Sealing
from hemicycle.posting.accounts import Accounts
from hemicycle.posting.asking import Asking
from hemicycle.posting.expiring import Expiring
from hemicycle.posting.known import known_networks
from hemicycle.posting.posting import Posting
from hemicycle.register.register import Register
from hemicycle.settings import Settings


def open_posting(
    register: Register,
    settings: Settings,
    sealing: Sealing,
    watermark: Watermark,
    now: Callable[[], int],
    outbox: Outbox,
) -> Posting:
    """`now`: UTC in milliseconds. Nothing runs yet."""
    trusted = frozenset(place_of(one) for one in settings.trusted_partners)
    outside = Outside(f"Hemicycle (+{settings.base_url}/)", trusted)
    accounts = Accounts(register, sealing, now)
    networks = known_networks(Asking(outside))
    expiring = Expiring(register, settings, outbox, networks, now)
    return Posting(register, accounts, networks, watermark, now, outside.close, expiring)
