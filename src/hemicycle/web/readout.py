"""The page of a published readout."""

from collections.abc import Sequence
from typing import Any

import msgspec
from msgspec.structs import replace
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from hemicycle.access.rate_limiter import network
from hemicycle.procedure.ids import readout_of
from hemicycle.procedure.meeting.business.outcomes.state import Outcome
from hemicycle.procedure.meeting.business.publication.state import Publication
from hemicycle.procedure.meeting.kernel.queries import held_from
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import MemberCode
from hemicycle.web import dates
from hemicycle.web.agreed import agreed
from hemicycle.web.audience import public_view, seen_by_public
from hemicycle.web.body_looks import look_of
from hemicycle.web.commenting.shown import thread_of
from hemicycle.web.exports import download
from hemicycle.web.listing import gone_from
from hemicycle.web.newsroom import related_to, told_in
from hemicycle.web.page_cache import KEEP
from hemicycle.web.policy import allow
from hemicycle.web.press.day_told import day_told
from hemicycle.web.press.notes import corrections_on, own_withdrawn_page, withdrawn_page
from hemicycle.web.press.public_path import public_path
from hemicycle.web.press.readout import Readout
from hemicycle.web.press.republishing import republished
from hemicycle.web.press.tellings import (
    chaired,
    compared,
    out_of,
    published_as,
    tellings_of,
    version_on,
)
from hemicycle.web.render import language, page
from hemicycle.web.security import address_of
from hemicycle.web.sharing import share_links
from hemicycle.web.site import Site, site_of
from hemicycle.web.view_models import (
    Said,
    Shown,
    groups_of,
    members_of,
    of_member,
    said,
    seated_of,
    shown,
)
from hemicycle.web.voted import votes_of


@allow("everybody")
async def published_readout(request: Request) -> Response:
    """The readout, once the secretariat has published it."""
    return await readout_page(request, *await seen_by_public(request))


@allow("everybody")
async def side_readout(request: Request) -> Response:
    """[PRESS-15] What one side tells of a meeting, once it has published it; also of one that is closed."""
    record, site = request.path_params["record"], site_of(request)
    meeting = await site.recorder.meeting(record)
    text = await site.press.of(MemberCode(request.path_params["side"])).text(record)
    if text is None or meeting.sitting is None or text.issuing.status == "none":
        raise HTTPException(404)
    answer = await own_withdrawn_page(
        request, readout_of(record, request.path_params["side"]), text
    )
    if answer:
        return answer
    side = str(request.path_params["side"])
    seq = text.issuing.versions[-1].seq
    kept = await site.recorder.entry_point(readout_of(record, side), seq)
    told_by = replace(meeting, publication=published_as(text, kept))
    return await readout_page(request, record, told_by, public_view(meeting), side, meeting)


@allow("everybody")
async def side_export(request: Request) -> Response:
    """The record of what one side tells, as the public may have it."""
    site, record, side = (
        site_of(request),
        request.path_params["record"],
        request.path_params["side"],
    )
    if await out_of(site, readout_of(record, side)) is None:
        raise HTTPException(404)
    if await site.press.of(MemberCode(side)).left(record):
        raise HTTPException(404)  # until the erasure has reached it
    client = network(address_of(request.scope))
    return await download(site.exports, readout_of(record, side), "public", client)


@allow("everybody")
async def kept_export(request: Request) -> Response:
    """The record of the text that is out, as the public may have it: to read it, and for `hemicycle verify`."""
    record, meeting, _ = await seen_by_public(request)
    out = meeting.publication
    if out.status != "published" or out.kept is None:
        raise HTTPException(404)
    if await site_of(request).press.left(record):
        raise HTTPException(404)  # until the erasure has reached it
    client = network(address_of(request.scope))
    return await download(site_of(request).exports, out.kept.record, "public", client)


async def readout_page(
    request: Request,
    record: str,
    meeting: Meeting,
    seen: Meeting,
    side: str = "",
    whole: Meeting | None = None,
) -> Response:
    """The page of a readout. `seen` is what the public sees; people and outcomes come from there alone.

    `side`: the member whose own it is; `whole`: then the meeting with its own publication.
    """
    out = meeting.publication
    gone = gone_from(meeting)
    if gone:
        return await withdrawn_page(request, record, gone)
    if out.status != "published" or meeting.sitting is None:
        raise HTTPException(404, "unpublished" if seen.sitting else None)
    reader = language(request)
    site = site_of(request)
    kept = KEEP if await site.catalogue.current() else None
    told = await site.readouts.published(
        record, meeting, told_in(reader, meeting.sitting.languages)
    )
    place = public_path(readout_of(record, side or None))
    address = f"{site.settings.base_url}/{reader}{place}"
    tellings = await tellings_of(site, record, whole or meeting, told.language)
    people = {one.seq for one in meeting.seats.participants.values()}
    picture = picture_of(record, seen, told)
    number, issued_as, versions_gone = await version_on(site, out.kept)
    return page(
        request,
        "readout.html",
        headers=kept,
        look=look_of(site.looks, seen),
        record=record,
        told=told,
        languages_told=[
            lang for lang in meeting.sitting.languages if lang in site.settings.languages
        ],
        as_published=_as_published(out, told),
        sitting=meeting.sitting,
        held=held_from(meeting.sitting),
        day_told=day_told(meeting, told),
        place=place,
        number_of_version=number,
        versions_gone=versions_gone,
        corrections=await corrections_on(site, out.kept),
        issued_as=issued_as,
        chaired=chaired(meeting),
        item="readout",
        body_title="",
        body=meeting.sitting.body,
        related=await related_to(site, readout_of(record, side) if side else record, reader),
        side=of_member(side, reader, members_of(meeting)) if side else "",
        tellings=tellings if len(tellings) > 1 else [],
        rows=compared(tellings, people) if len(tellings) > 1 else [],
        votes=[] if side else votes_of(seen, reader),
        out=out,
        people=seated_of(seen, reader),
        groups=groups_of(seen, reader),
        picture=picture,
        followed=[] if side else followed_up(seen, reader),
        with_entries="entries" in request.query_params,
        address=address,
        shares=share_links(told.title, address),
        thread=await thread_of(request, readout_of(record, side or None), meeting.sitting.body),
        news_article=news_article(site, told, meeting, address, picture),
        taken=None,
        republished=republished(site, told, reader, readout_of(record, side) if side else record),
    )


def _as_published(out: Publication, told: Readout) -> bool:
    """Whether it reads as it went out: what is kept does, unless words were erased."""
    if out.kept is not None:
        return not told.erased
    return out.digests.get(told.language) == told.digest


def picture_of(record: str, seen: Meeting, told: Readout) -> Shown | None:
    """The picture that the readout's caption is of, unless it was taken out of use since."""
    taken = seen.photos.taken
    return shown(record, seen) if taken and taken.digest == told.photo else None


class Followed(msgspec.Struct, frozen=True):
    """What is to follow. `when`: the day by which, or from which, as the record has it; None where none is set."""

    text: Said
    invitation: bool
    series: bool
    when: str | None


def followed_up(seen: Meeting, reader: str) -> list[tuple[Said, list[Followed]]]:
    """What is followed up: each track with what was agreed under it; at the end (no track) meetings to come."""
    languages = list(seen.sitting.languages) if seen.sitting else []
    found: dict[str, tuple[Said, list[Followed]]] = {
        track.id: (said(track.texts, "title", reader, languages), [])
        for track in seen.agenda.tracks.values()
    }
    found[""] = (Said(), [])
    for outcome in agreed(seen):
        place = "" if outcome.form == "invitation" else outcome.track
        if place is not None and place in found:
            found[place][1].append(_followed(outcome, reader, languages))
    return [(title, texts) for title, texts in found.values() if texts]


def _followed(outcome: Outcome, reader: str, languages: Sequence[str]) -> Followed:
    text = said({"text": outcome.words}, "text", reader, languages)
    when = outcome.starts if outcome.form == "invitation" else outcome.due
    return Followed(text, outcome.form == "invitation", outcome.series, when)


def news_article(
    site: Site, told: Readout, meeting: Meeting, address: str, picture: Shown | None
) -> dict[str, Any]:
    """The page for machines: a schema.org NewsArticle."""
    out = meeting.publication
    organization = {"@type": "Organization", "name": told.source or site.settings.name}
    image = {"image": [site.settings.base_url + picture.link]} if picture else {}
    return {
        **image,
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": told.title,
        "description": told.lead,
        "articleBody": "\n\n".join(
            " ".join(s.text for s in para if s.text) for para in told.paragraphs
        ),
        "inLanguage": told.language,
        "datePublished": dates.iso(out.first_published_at or 0),
        "dateModified": dates.iso(out.published_at or 0),
        "dateline": told.date or _held_on(meeting, told.language),
        "author": organization,
        "publisher": {"@type": "Organization", "name": site.settings.name},
        "mainEntityOfPage": address,
        "url": address,
        "isAccessibleForFree": True,
    }


def _held_on(meeting: Meeting, language: str) -> str:
    sitting = meeting.sitting
    return dates.long_date(held_from(sitting), language, sitting.offset_min) if sitting else ""


routes: list[BaseRoute] = [
    Route("/{lang}/meetings/{record}/readout", published_readout, name="readout"),
    Route("/{lang}/meetings/{record}/readout.jsonl", kept_export),
    Route("/{lang}/meetings/{record}/readout/{side}/record.jsonl", side_export),
    Route("/{lang}/meetings/{record}/readout/{side}", side_readout, name="side-readout"),
]
