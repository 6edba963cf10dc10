"""The networks that there are: a further one is a file in `networks/` and a line here."""

from hemicycle.posting.asking import Asking
from hemicycle.posting.networks.bluesky import Bluesky
from hemicycle.posting.networks.facebook import Facebook
from hemicycle.posting.networks.mastodon import Mastodon
from hemicycle.posting.networks.telegram import Telegram
from hemicycle.posting.networks.x import X
from hemicycle.posting.port import Network, NetworkName


def known_networks(asking: Asking) -> dict[NetworkName, Network]:
    """In the order in which pages show them."""
    each: list[Network] = [
        Mastodon(asking),
        Bluesky(asking),
        Telegram(asking),
        X(asking),
        Facebook(asking),
    ]
    return {one.name: one for one in each}
