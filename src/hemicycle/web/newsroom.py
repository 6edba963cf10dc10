"""The newsroom: what is out, what is live, what is coming."""

import asyncio
from collections.abc import Sequence
from typing import get_args

import msgspec
from sqlalchemy import select
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from hemicycle.procedure.ids import meeting_of, side_of
from hemicycle.procedure.meeting.kernel.queries import held_from
from hemicycle.procedure.publication.words import ItemKind
from hemicycle.recorder.errors import UnknownRecord
from hemicycle.web.forms import page_number
from hemicycle.web.known_bodies import body_title, known_bodies
from hemicycle.web.language import language_of
from hemicycle.web.listing import Card, Gone
from hemicycle.web.page_cache import KEEP
from hemicycle.web.policy import allow
from hemicycle.web.press.decisions import newest
from hemicycle.web.press.notes import corrections_on, in_words, withdrawn
from hemicycle.web.press.public_path import public_path
from hemicycle.web.press.readout import Readout
from hemicycle.web.press.seats_drawn import AS_A_RULE, seats_around
from hemicycle.web.render import language, page
from hemicycle.web.site import Site, site_of
from hemicycle.web.tables import listed
from hemicycle.web.view_models import Brief, Said, Shown, members_of, named, of_member

PER_PAGE = 20
FEED_LENGTH = 30
RELATED = 3
KINDS: tuple[ItemKind, ...] = get_args(ItemKind)
DECIDED = 3
"""Decisions that the front page names."""
"""Others that the page of an item names."""
MOST_LISTED = 24
"""Meetings to come, and held ones without a readout, that the page lists; it says how many more there are."""


class Release(msgspec.Struct, frozen=True):
    """A readout that is out. `told` is in `told.language`, the reader's own where the meeting has it.

    `starts`: when the meeting was held, `offset_min` minutes east of UTC.
    """

    record: str
    told: Readout
    starts: int
    offset_min: int
    published_at: int
    changed_at: int
    picture: Shown | None
    side: str = ""
    """[PRESS-15] The name of the side whose own it is."""
    place: str = ""
    """The address of its page, without its language."""
    item: ItemKind = "readout"
    languages: Sequence[str] = ()
    """In which it came out."""
    note: Said = Said()
    """[PRESS-10] What is told of its last correction, or of its withdrawal."""
    author: str = ""
    """Who publishes it: the side, the body on file, or the house."""
    gone: bool = False
    """It was withdrawn: of its text nothing is told but the title."""
    by: str = ""
    """[PRESS-15] The side as the one whose text it is."""


@allow("everybody")
async def front(request: Request) -> Response:
    """To the newsroom in the visitor's language."""
    wanted = language_of(request, site_of(request).settings.languages)
    return RedirectResponse(f"/{wanted}/", 302, {"Vary": "Accept-Language, Cookie"})


@allow("everybody")
async def in_language(request: Request) -> Response:
    """The newsroom's address ends in a slash."""
    return RedirectResponse(f"/{request.path_params['lang']}/", 308)


@allow("everybody")
async def newsroom(request: Request) -> Response:
    """All that the public may know of, the readouts a page at a time."""
    site, reader = site_of(request), language(request)
    kept = KEEP if await site.catalogue.current() else None
    front = await site.catalogue.front(
        page_number(request), PER_PAGE, MOST_LISTED, site.recorder.now()
    )
    found = await releases_of(site, front.released, reader)
    live = _briefs(front.live, reader)
    decided = await newest(site, reader, DECIDED)
    bodies = await publishing_bodies(request)
    async with site.composing:
        return await asyncio.to_thread(
            page,
            request,
            "newsroom.html",
            headers=kept,
            releases=found,
            number=front.number,
            pages=front.pages,
            live=live,
            text_only=[one.record for one in live if site.settings.engine_of(one.record) == "mesh"],
            coming=_briefs(front.coming, reader),
            held=_briefs(front.held, reader),
            more=front.more,
            kinds=KINDS,
            table=seats_around(AS_A_RULE),
            decided=decided,
            bodies=bodies,
        )


async def publishing_bodies(request: Request) -> list[tuple[str, str]]:
    """The bodies of which something came out, each with its title."""
    out = listed.c.dated.is_not(None)
    asked = select(listed.c.body).where(out).distinct()
    there = {row[0] for row in await site_of(request).catalogue.rows(asked)}
    return [one for one in await known_bodies(request) if one[0] in there] if there else []


async def releases_of(site: Site, cards: Sequence[Card], reader: str) -> list[Release]:
    """These as they are told now, in the reader's language where they came out in it."""
    found = []
    bodies = {card.release.body for card in cards if card.release} - {""}
    titles = {one: await body_title(site, one, reader) for one in bodies}
    for card in cards:
        out = card.release
        if out is None:
            if card.gone:
                found.append(await _withdrawn(site, card.record, card.gone, reader))
            continue
        told_language = told_in(reader, out.languages)
        record, side = meeting_of(card.record) or card.record, side_of(card.record)
        try:
            told = await site.readouts.out(record, out.kept, out.size, out.upto, told_language)
            held = (await site.recorder.meeting(record)) if side else None
        except UnknownRecord:  # its own page says so; the others are read all the same
            continue
        said = await corrections_on(site, out.kept)
        starts, offset_min = out.starts, out.offset_min
        if held and held.sitting:
            starts, offset_min = held_from(held.sitting), held.sitting.offset_min
        found.append(
            Release(
                *(record, told, starts, offset_min, out.first, out.changed),
                out.picture if told.photo else None,
                named(side, reader, members_of(held)) if side and held else "",
                public_path(card.record),
                out.item,
                out.languages,
                in_words(said[0].words, reader) if said else Said(),
                named(side, reader, members_of(held))
                if side and held
                else titles.get(out.body, site.settings.name),
                by=of_member(side, reader, members_of(held)) if side and held else "",
            )
        )
    return found


async def _withdrawn(site: Site, record: str, gone: Gone, reader: str) -> Release:
    one = await withdrawn(site, record, gone, reader)
    place = public_path(gone.kept.record if gone.kept else record)
    return Release(
        record=record,
        told=one.told,
        starts=one.first,
        offset_min=0,
        published_at=one.first,
        changed_at=one.at,
        picture=None,
        place=place,
        item=gone.item,
        languages=gone.languages,
        note=in_words(one.reason, reader),
        gone=True,
    )


async def related_to(site: Site, record: str, reader: str) -> list[Release]:
    """What came out last beside this."""
    cards = await site.catalogue.released(RELATED + 1)
    return await releases_of(site, [one for one in cards if one.record != record][:RELATED], reader)


def told_in(reader: str, languages: Sequence[str]) -> str:
    """The official language in which a reader gets the readout."""
    return reader if reader in languages else languages[0]


def _briefs(cards: Sequence[Card], reader: str) -> list[Brief]:
    return [card.briefs[reader] for card in cards]


routes: list[BaseRoute] = [
    Route("/", front),
    Route("/{lang}", in_language),
    Route("/{lang}/", newsroom, name="newsroom"),
]
