"""A publication as the fediverse is told of it: title, lead and link, in all its languages in one note.

Readers there see `content`, labelled with the first language of the map: so that one comes first, and is its own.
"""

from html import escape
from typing import Any

import msgspec
from sqlalchemy import select

from hemicycle.federation.addresses import Addresses
from hemicycle.federation.deliveries import PUBLIC
from hemicycle.federation.reading import Object
from hemicycle.federation.telling import time_of
from hemicycle.procedure.ids import is_item
from hemicycle.procedure.publication.state import PressText
from hemicycle.recorder.errors import UnknownRecord
from hemicycle.web.listing import Card
from hemicycle.web.newsroom import Release, releases_of
from hemicycle.web.site import Site
from hemicycle.web.tables import listed


class Out(msgspec.Struct, frozen=True):
    """What is out of a publication. `note` None: nothing. `first`: when it first came out (UTC, ms)."""

    body: str
    note: Object | None
    first: int


async def out_of(site: Site, addresses: Addresses, record: str) -> Out | None:
    """A publication as it stands; None: it is of no body, or nothing is known of it.

    It is withdrawn where its record says so, and never because something could not be read.
    """
    asked = select(listed.c.card).where(listed.c.record == record)
    row = next(iter(await site.catalogue.rows(asked)), None)
    try:
        body, status = await _stand_of(site, record)
    except UnknownRecord:
        return None
    if row is None or body is None:
        return None
    if status == "withdrawn":
        return Out(body, None, 0)
    card = msgspec.json.decode(row.card, type=Card)
    if status == "none" or card.release is None:
        return None
    spoken = [one for one in card.release.languages if one in site.settings.languages]
    told: dict[str, Release] = {}
    for language in spoken or site.settings.languages[:1]:
        for one in await releases_of(site, [card], language):
            told.setdefault(one.told.language, one)
    if not told:
        return None
    return Out(body, note_of(site, addresses, body, record, told), card.release.first)


async def _stand_of(site: Site, record: str) -> tuple[str | None, str]:
    """Whose it is, and whether it is out: `none`, `published` or `withdrawn`. Raises UnknownRecord."""
    if is_item(record):
        text = await site.recorder.state(record)
        if not isinstance(text, PressText):
            return None, "none"
        return text.issuing.body, text.issuing.status
    meeting = await site.recorder.meeting(record)
    return meeting.sitting.body if meeting.sitting else None, meeting.publication.status


def note_of(
    site: Site, addresses: Addresses, body: str, record: str, told: dict[str, Release]
) -> Object:
    """The note (ActivityStreams 2.0), from what is out by language, of which the first comes first."""
    actor = addresses.account(body)
    pages = {one: f"{site.settings.base_url}/{one}{each.place}" for one, each in told.items()}
    words = {one: _html(each, pages[one]) for one, each in told.items()}
    first, release = next(iter(told.items()))
    return {
        "id": addresses.item(record),
        "type": "Note",
        "attributedTo": actor,
        "to": [PUBLIC],
        "cc": [f"{actor}/followers"],
        "content": words[first],
        "contentMap": words,
        "url": pages[first],
        "published": time_of(release.published_at),
        "attachment": [_picture(site, release)] if release.picture else [],
        "sensitive": False,
    }


def _html(release: Release, page: str) -> str:
    told = release.told
    title = f"{told.title} – {release.side}" if release.side else told.title
    lead = f"<p>{escape(told.lead)}</p>" if told.lead else ""
    link = f'<p><a href="{escape(page)}">{escape(page)}</a></p>'
    return f"<p><strong>{escape(title)}</strong></p>{lead}{link}"


def _picture(site: Site, release: Release) -> dict[str, Any]:
    """With its caption for those who do not see it."""
    picture = release.picture
    if picture is None:
        raise ValueError(release.record)
    return {
        "type": "Image",
        "mediaType": "image/jpeg",
        "url": site.settings.base_url + picture.link,
        "name": release.told.caption or release.told.title,
    }
