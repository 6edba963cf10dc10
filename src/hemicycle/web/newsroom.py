"""The newsroom: what is out, what is live, what is coming; and its feed."""

from collections.abc import Sequence
from contextlib import suppress

import msgspec
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from hemicycle.desk.errors import Damaged, NotStored, UnknownRecord
from hemicycle.procedure.meeting import Meeting
from hemicycle.procedure.view import view
from hemicycle.web.briefs import Brief, Shown, brief_of, shown
from hemicycle.web.language import language_of
from hemicycle.web.pages import common, environment, language, page
from hemicycle.web.policy import allow
from hemicycle.web.readouts import Told
from hemicycle.web.site import Site, site_of

FEED_LENGTH = 30


class Release(msgspec.Struct, frozen=True):
    """A readout that is out. `told` is in `told.language`, the reader's own where the meeting has it."""

    record: str
    told: Told
    starts: int
    published_at: int
    changed_at: int
    picture: Shown | None


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
    """All that the public may know of."""
    site, reader = site_of(request), language(request)
    return page(
        request,
        "newsroom.html",
        releases=await releases(site, reader),
        live=await _open_meetings(site, reader, ("live", "suspended")),
        coming=await _open_meetings(site, reader, ("coming",)),
        held=await _open_meetings(site, reader, ("closed",)),
    )


@allow("everybody")
async def feed(request: Request) -> Response:
    """The readouts as an Atom feed (RFC 4287)."""
    site, reader = site_of(request), language(request)
    found = (await releases(site, reader))[:FEED_LENGTH]
    updated = max((release.changed_at for release in found), default=0)
    template = environment().get_template("feed.xml")
    text = template.render(**common(request, site, reader), releases=found, updated=updated)
    return Response(text, media_type="application/atom+xml")


async def releases(site: Site, reader: str) -> list[Release]:
    """The readouts that are out, the newest first."""
    found = []
    for record, meeting in await readable(site):
        out = meeting.publication
        if out.status == "published" and meeting.sitting and out.published_at is not None:
            told = await site.readouts.published(
                record, meeting, told_in(reader, meeting.sitting.languages)
            )
            starts = meeting.sitting.starts
            first = out.first_published_at or out.published_at
            seen = shown(record, view(meeting, "public")) if told.photo else None
            found.append(Release(record, told, starts, first, out.published_at, seen))
    return sorted(found, key=lambda release: release.published_at, reverse=True)


async def readable(site: Site) -> list[tuple[str, Meeting]]:
    """The records that can be read, each with its state: one that cannot takes no other off the page."""
    found = []
    for record in await site.desk.records():
        with suppress(
            NotStored, Damaged, UnknownRecord
        ):  # the log and the secretariat's page tell of it
            found.append((record, await site.desk.meeting(record)))
    return found


def told_in(reader: str, languages: Sequence[str]) -> str:
    """The official language in which a reader gets the readout."""
    return reader if reader in languages else languages[0]


async def _open_meetings(site: Site, reader: str, stages: tuple[str, ...]) -> list[Brief]:
    briefs = []
    for record, meeting in await readable(site):
        brief = brief_of(record, view(meeting, "public"), reader)
        if brief is not None and brief.stage in stages:
            briefs.append(brief)
    return sorted(briefs, key=lambda brief: brief.starts, reverse="coming" not in stages)


routes: list[BaseRoute] = [
    Route("/", front),
    Route("/{lang}", in_language),
    Route("/{lang}/", newsroom, name="newsroom"),
    Route("/{lang}/feed.xml", feed, name="feed"),
]
