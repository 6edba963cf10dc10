"""What everybody may read of what is followed up: who owes what by when, what was said to whom, and each track.

Every page is made from the state as the public sees it: what is closed is not there to be shown.
"""

from typing import Any
from urllib.parse import urlsplit

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from hemicycle.accounts.roles import sees
from hemicycle.calendar.due_days import DueDay, due_feed
from hemicycle.documents.rule_words import words_in
from hemicycle.procedure.standing_body.access import view
from hemicycle.procedure.standing_body.state import StandingBody
from hemicycle.procedure.words import TrackId
from hemicycle.web.body_state import body_state
from hemicycle.web.follow_up.follow_board import looking
from hemicycle.web.follow_up.shown import commitments_of
from hemicycle.web.follow_up.shown_beside import messages_of, track_shown, tracks_of
from hemicycle.web.follow_up.track_line import (
    AHEAD,
    held_of,
    meetings_of_body,
    moments_of,
    spoken_on,
)
from hemicycle.web.policy import allow
from hemicycle.web.render import language, page
from hemicycle.web.site import site_of
from hemicycle.web.view_models import typeset

HOUR_MS = 3_600_000


@allow("everybody")
async def follow_up(request: Request) -> Response:
    """Open commitments, what waits on a condition, messages to parties outside, the tracks."""
    state = await _public(request)
    look = await looking(site_of(request), state, language(request), office=False)
    every = commitments_of(look)
    open_ = [one for one in every if not one.settled]
    return page(
        request,
        "follow-up.html",
        **_of_body(request, state),
        owed=sorted(
            (one for one in open_ if not one.judge),
            key=lambda one: (one.due is None, one.due.isoformat() if one.due else "", one.seq),
        ),
        conditions=[one for one in open_ if one.judge],
        settled=[one for one in reversed(every) if one.settled],
        messages=messages_of(look),
        tracks=tracks_of(look),
    )


@allow("everybody")
async def due(request: Request) -> Response:
    """The days by which open commitments are due, for calendars."""
    site, reader, body = site_of(request), language(request), request.path_params["body"]
    look = await looking(site, await _public(request), reader, office=False)
    base = site.settings.base_url
    days = [
        DueDay(
            uid=f"{one.id}.{body}@{urlsplit(base).hostname or 'localhost'}",
            day=one.due,
            title=one.text.words or look.t("words-erased"),
            url=f"{base}/{reader}/bodies/{body}/follow-up#{one.id}",
        )
        for one in commitments_of(look)
        if one.due is not None and not one.settled and not one.waits
    ]
    name = f"{look.t('follow-title')}, {look.words({'title': look.title}, 'title').words}"
    now = site.recorder.now() // HOUR_MS * HOUR_MS
    return Response(due_feed(name, days, now), media_type="text/calendar; charset=utf-8")


@allow("everybody")
async def track(request: Request) -> Response:
    """A track: when meetings spoke of it, what was agreed, what is under way, what would follow."""
    return await _track(request, await _public(request), office=False)


@allow(sees("bodies"))
async def office_track(request: Request) -> Response:
    """The same for the office, a closed one too."""
    state = await body_state(site_of(request), request.path_params["body"])
    if state is None:
        raise HTTPException(404)
    return await _track(request, state, office=True)


async def _track(request: Request, state: StandingBody, *, office: bool) -> Response:
    site, reader, body = site_of(request), language(request), request.path_params["body"]
    known = state.tracks.table.get(TrackId(request.path_params["track"]))
    if known is None:
        raise HTTPException(404)
    look = await looking(site, state, reader, office=office)
    briefs = await meetings_of_body(site, body, reader, office=office)
    held = await held_of(site, briefs, reader, office=office)
    at = "/secretariat/meetings" if office else f"/{reader}/meetings"
    rows = {one.id: spoken_on(one, held, look.meetings, at) for one in state.tracks.table.values()}
    days = [one.brief.starts for spoken in rows.values() for one in spoken]
    first, last = min(days, default=0), max(days, default=0)
    every, messages = commitments_of(look), messages_of(look)
    mine = [one for one in every if one.track == known.id and not one.settled]
    return page(
        request,
        "track.html",
        **_of_body(request, state, office=office),
        track=track_shown(look, known),
        tracks=tracks_of(look),
        spoken=rows[known.id],
        lines={name: moments_of(spoken, first, last) for name, spoken in rows.items()},
        owed=[one for one in mine if not one.judge],
        conditions=[one for one in mine if one.judge],
        messages=[one for one in messages if one.track == known.id],
        coming=[one for one in briefs if one.stage == AHEAD[0]][:1],
        said_where={
            name: one.source.record
            for name, one in state.messages.table.items()
            if one.source is not None
        },
    )


async def _public(request: Request) -> StandingBody:
    """The record as everybody sees it. Raises 404 where it is closed."""
    state = await body_state(site_of(request), request.path_params["body"])
    seen = view(state, "public") if state else None
    if seen is None or seen.founding.rules is None:
        raise HTTPException(404)
    return seen


def _of_body(request: Request, state: StandingBody, *, office: bool = False) -> dict[str, Any]:
    rules, reader = state.founding.rules, language(request)
    name = rules.id if rules else ""
    return {
        "title": typeset(words_in(rules.title, reader), reader) if rules else "",
        "body_id": name,
        "office": office,
        "at": f"/secretariat/bodies/{name}" if office else f"/{reader}/bodies/{name}",
        "look": site_of(request).looks.shown(name),
    }


routes: list[BaseRoute] = [  # the public ones last: their language is any one word
    Route("/secretariat/bodies/{body}/follow-up/tracks/{track}", office_track, methods=["GET"]),
    Route("/{lang}/bodies/{body}/follow-up/due.ics", due, methods=["GET"]),
    Route("/{lang}/bodies/{body}/follow-up", follow_up, name="follow-up"),
    Route("/{lang}/bodies/{body}/tracks/{track}", track, name="track"),
]
