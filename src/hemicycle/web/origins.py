"""[AGENDA-8] Where an item of an agenda comes from, as pages tell it: an earlier meeting, a member who proposed it."""

import msgspec
from sqlalchemy import select

from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import ItemId
from hemicycle.web.catalogue import CARD
from hemicycle.web.site import Site
from hemicycle.web.tables import listed
from hemicycle.web.view_models import Said, members_of, named


class Origin(msgspec.Struct, frozen=True):
    """`carried`: it is from an earlier meeting, of this `title` and at this address where everybody may know of it.

    `proposer`: the name of the member who proposed it.
    """

    carried: bool
    title: Said | None
    href: str
    proposer: str


async def origins_of(site: Site, seen: Meeting, reader: str) -> dict[ItemId, Origin]:
    """Of those items that have one."""
    items = [one for one in seen.agenda.items.values() if one.carried or one.proposer]
    records = {one.carried for one in items if one.carried}
    titles: dict[str, Said] = {}
    if records:
        asked = select(listed.c.record, listed.c.card).where(
            listed.c.record.in_(records), listed.c.public_stage.is_not(None)
        )
        cards = [(record, CARD.decode(card)) for record, card in await site.catalogue.rows(asked)]
        titles = {
            record: card.briefs[reader].title for record, card in cards if reader in card.briefs
        }
    members = members_of(seen)
    return {
        one.id: Origin(
            one.carried is not None,
            titles.get(one.carried or ""),
            f"/{reader}/meetings/{one.carried}",
            named(one.proposer, reader, members) if one.proposer else "",
        )
        for one in items
    }
