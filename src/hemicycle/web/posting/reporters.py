"""Who knows where an item went. A further kind of places is a reporter (`rows.py`) and a line here."""

from hemicycle.web.posting.of_feeds import of_feeds
from hemicycle.web.posting.of_followers import of_followers
from hemicycle.web.posting.of_networks import of_networks
from hemicycle.web.posting.of_partners import of_partners
from hemicycle.web.posting.of_readers import of_readers
from hemicycle.web.posting.rows import Reporter

REPORTERS: tuple[Reporter, ...] = (
    of_networks,
    of_followers,
    of_partners,
    of_readers,
    of_feeds,
)
"""In the order of the page: what is most at risk first."""
