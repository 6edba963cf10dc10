"""[INVITE-6] The public calendar: a month as days and as a list; and feeds that calendars subscribe to.

Of all public meetings, of those of a body, and by a secret address of those to which one person is invited.
"""

from calendar import Calendar as Weeks
from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from urllib.parse import urlsplit

import msgspec
from babel import Locale
from sqlalchemy import select
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from hemicycle.access.tokens import plausible
from hemicycle.calendar.feeds import feed_of
from hemicycle.calendar.invitations import HOUR_MS, Held, end_of, invited_alike
from hemicycle.calendar.objects import Appointment
from hemicycle.calendar.series import title_of
from hemicycle.locales.dates import locale_of
from hemicycle.locales.manifest import source
from hemicycle.web.catalogue import CARD
from hemicycle.web.counting import count_try
from hemicycle.web.dates import moment
from hemicycle.web.inviting.letters import said_title
from hemicycle.web.policy import allow
from hemicycle.web.render import language, page
from hemicycle.web.site import Site, site_of
from hemicycle.web.tables import listed
from hemicycle.web.view_models import Brief, said

DAY_MS = 86_400_000
BEFORE_MS, AFTER_MS = 90 * DAY_MS, 730 * DAY_MS
"""How far back and ahead a feed reaches."""
MOST = 1000
TYPE = "text/calendar; charset=utf-8"


class Day(msgspec.Struct, frozen=True):
    """A day of the month with its meetings, in order. `date`: as ISO 8601 has it."""

    date: str
    number: int
    meetings: Sequence[Brief]


@allow("everybody")
async def month(request: Request) -> Response:
    """The public meetings of a month (`?month=2027-03`), by the clocks of their places."""
    site, reader = site_of(request), language(request)
    first = _month(request.query_params.get("month", ""), site.recorder.now())
    after = (first + timedelta(days=31)).replace(day=1)
    # a day more on either side: no clock is further from UTC
    briefs = await _briefs(site, reader, _ms(first) - DAY_MS, _ms(after) + DAY_MS)
    by_day: dict[date, list[Brief]] = {}
    for brief in briefs:
        by_day.setdefault(moment(brief.starts, brief.offset_min).date(), []).append(brief)
    first_day = Locale.parse(str(locale_of(reader)), sep="_").first_week_day
    weeks = [
        [
            Day(day.isoformat(), day.day, by_day.get(day, [])) if day.month == first.month else None
            for day in week
        ]
        for week in Weeks(first_day).monthdatescalendar(first.year, first.month)
    ]
    return page(
        request,
        "calendar.html",
        month=first.isoformat(),
        before=f"{first - timedelta(days=1):%Y-%m}",
        after=f"{after:%Y-%m}",
        weeks=weeks,
        days=[day for week in weeks for day in week if day is not None and day.meetings],
        weekdays=_day_names(reader, first_day),
    )


@allow("everybody")
async def feed(request: Request) -> Response:
    """All public meetings, or those of one body."""
    site, reader = site_of(request), language(request)
    now, body = site.recorder.now(), request.path_params.get("body")
    briefs = await _briefs(site, reader, now - BEFORE_MS, now + AFTER_MS, body)
    base = site.settings.base_url
    appointments = [
        Appointment(
            uid=f"{one.record}@{urlsplit(base).hostname or 'localhost'}",
            sequence=0,
            starts=one.starts,
            ends=one.ends if one.ends and one.ends > one.starts else one.starts + HOUR_MS,
            title=one.title.words,
            words=one.topic.words,
            url=f"{base}/{reader}/meetings/{one.record}",
            cancelled=str(one.stage) == "cancelled",
        )
        for one in briefs
    ]
    name = site.words[reader]("calendar-feed-name", name=site.settings.name)
    return Response(feed_of(str(name), appointments, now // HOUR_MS * HOUR_MS), media_type=TYPE)


@allow("link")
async def mine(request: Request) -> Response:
    """The meetings to which the person of an invitation is invited, under the same name at the same address."""
    site, token = site_of(request), request.path_params["token"]
    found = (
        await site.door.register.read(lambda c: invited_alike(c, token)) if plausible(token) else []
    )
    if not found:
        count_try(request)
        raise HTTPException(404, "no-link")
    now, spoken = site.recorder.now(), found[0][1].language
    appointments = [await _appointment(site, held, spoken) for held, _ in found]
    name = site.words[spoken if spoken in site.words else source()](
        "calendar-mine", name=site.settings.name
    )
    headers = {"Cache-Control": "private, no-store", "X-Robots-Tag": "noindex, nofollow"}
    return Response(feed_of(str(name), appointments, now), 200, headers, TYPE)


async def _appointment(site: Site, held: Held, reader: str) -> Appointment:
    if "/" in held.record:  # a sitting of a series, not called yet
        title = said_title(title_of(held), reader)
    else:
        sitting = (await site.recorder.meeting(held.record)).sitting
        title = said(sitting.texts, "title", reader, sitting.languages).words if sitting else ""
    return Appointment(
        uid=held.uid if held.planned is None else f"{held.planned}.{held.uid}",
        sequence=held.sequence,
        starts=held.starts,
        ends=end_of(held),
        title=title,
        zone=held.zone,
        cancelled=held.cancelled,
    )


async def _briefs(
    site: Site, reader: str, since: int, until: int, body: str | None = None
) -> list[Brief]:
    """The public meetings that begin in this time, in order."""
    asked = select(listed.c.card).where(
        listed.c.public_stage.is_not(None), listed.c.public_starts.between(since, until)
    )
    if body is not None:
        asked = asked.where(listed.c.body == body)
    rows = await site.catalogue.rows(asked.order_by(listed.c.public_starts).limit(MOST))
    cards = [CARD.decode(row[0]) for row in rows]
    return [card.briefs[reader] for card in cards if reader in card.briefs]


def _month(written: str, now: int) -> date:
    """The first day of the month that is asked for; of this one where none is. Raises 404."""
    try:
        asked = date.fromisoformat(f"{written}-01") if written else moment(now).date()
    except ValueError:
        raise HTTPException(404) from None
    if not 1900 < asked.year < 2200:
        raise HTTPException(404)
    return asked.replace(day=1)


def _ms(day: date) -> int:
    return round(datetime(day.year, day.month, day.day, tzinfo=UTC).timestamp()) * 1000


def _day_names(reader: str, first: int) -> list[tuple[str, str]]:
    """The days of the week, short and whole, in the order in which this language has them."""
    known = Locale.parse(str(locale_of(reader)), sep="_").days["stand-alone"]
    order = [(first + n) % 7 for n in range(7)]
    return [(known["short"][n], known["wide"][n]) for n in order]


routes: list[BaseRoute] = [
    Route("/{lang}/calendar", month, methods=["GET"], name="calendar"),
    Route("/{lang}/calendar.ics", feed, methods=["GET"]),
    Route("/{lang}/bodies/{body}/calendar.ics", feed, methods=["GET"]),
    Route("/calendar/{token}.ics", mine, methods=["GET"]),
]
