"""[CONFERENCE-5] The programme of a day on paper, and of all days in calendars."""

from datetime import date
from urllib.parse import urlsplit

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from hemicycle.accounts.roles import sees
from hemicycle.calendar.feeds import feed_of
from hemicycle.calendar.objects import Appointment
from hemicycle.locales.manifest import manifest_of
from hemicycle.printing.refused import NotMade
from hemicycle.printing.sheet import Block, Column, Passage, Sheet, Table, Words
from hemicycle.procedure.standing_body.access import view
from hemicycle.procedure.standing_body.record import record_of
from hemicycle.procedure.standing_body.state import StandingBody
from hemicycle.web import dates
from hemicycle.web.bodies import today
from hemicycle.web.body_state import body_state
from hemicycle.web.body_view import shown_body
from hemicycle.web.messages import Words as Messages
from hemicycle.web.policy import allow
from hemicycle.web.print_wish import FORMS
from hemicycle.web.programme.clocks import MIN_MS, midnight
from hemicycle.web.programme.grid import Box, grid_of
from hemicycle.web.programme.pages import conference_of, day_asked
from hemicycle.web.programme.shown import ConferenceShown, Time, shown
from hemicycle.web.programme.texts import Flow
from hemicycle.web.public_calendar import TYPE
from hemicycle.web.render import language
from hemicycle.web.site import site_of
from hemicycle.web.view_models import Said

HOUR_MS = 3_600_000


@allow("everybody")
async def feed(request: Request) -> Response:
    """All sittings, those that moved where they are now, those that are cancelled as cancelled."""
    site, reader = site_of(request), language(request)
    one, _ = await _read(request, office=False)
    base, body = site.settings.base_url, request.path_params["body"]
    here = f"{base}/{reader}/bodies/{body}/conferences/{one.id}"
    parts = {part.number: part.name.words for part in one.parts}
    appointments = [
        Appointment(
            uid=f"{body}-{one.id}-{each.number}@{urlsplit(base).hostname or 'localhost'}",
            sequence=len(each.changes),
            starts=each.time.starts,
            ends=each.time.ends,
            title=": ".join(filter(None, (parts[each.part], each.topic.words))),
            zone=one.zone,
            place=each.time.room.words,
            url=f"{here}?day={each.day}&sitting={each.number}",
            cancelled=each.standing == "cancelled",
        )
        for each in one.sittings
    ]
    now = site.recorder.now() // HOUR_MS * HOUR_MS
    return Response(feed_of(one.title.words, appointments, now), media_type=TYPE)


@allow("everybody")
async def public_sheet(request: Request) -> Response:
    """The day as everybody may read it."""
    return await _sheet(request, office=False)


@allow(sees("bodies"))
async def office_sheet(request: Request) -> Response:
    """The day as the office reads it."""
    return await _sheet(request, office=True)


async def _sheet(request: Request, *, office: bool) -> Response:
    site, reader = site_of(request), language(request)
    one, state = await _read(request, office=office)
    now = site.recorder.now() // MIN_MS * MIN_MS
    day = day_asked(request, one, now)
    body = shown_body(state, today(), reader)
    title = body.title if body else site.settings.name
    words = site.words[reader]
    record = record_of(request.path_params["body"])
    key = (record, state.size, "programme", one.id, day.isoformat(), reader, now, office)
    try:
        file = await site.sheets.of(key, "pdf", lambda: sheet_of_day(one, day, words, title, now))
    except NotMade as fault:
        raise HTTPException(503 if fault.why == "too-many" else 422) from None
    name = f"programme.{day}.{reader}.pdf"
    headers = {"Content-Disposition": f'inline; filename="{name}"', "Cache-Control": "no-store"}
    return Response(file, 200, headers, FORMS["pdf"])


def sheet_of_day(one: ConferenceShown, day: date, t: Messages, body: str, now: int) -> Sheet:
    """By hour: when, who and where, what, and what it was before."""
    reader = t.language
    grid = grid_of(one, day)
    boxes = [box for box in grid.boxes if box.look != "was"]
    columns = [
        Column(t("programme-sheet-when"), 2, strong=True),
        Column(t("programme-sheet-who"), 3),
        Column(t("programme-sheet-what"), 5),
        Column(t("programme-sheet-notes"), 4),
    ]
    names = {part.number: part.name for part in one.parts}
    rows = [
        [
            Words(_span(box, t)),
            _said([names[box.sitting.part], box.time.room], t),
            _said([box.sitting.topic], t),
            Words(_notes(box, t)),
        ]
        for box in boxes
    ]
    none = "programme-none-day" if one.sittings else "programme-none-yet"
    table: Block = Table(columns, rows) if rows else Passage([Words(t(none))])
    before, between, after = t("sheet-page", number="\ue000", count="\ue000").split("\ue000")
    noon = midnight(day, "UTC")
    n = len(one.changes_on(day))
    as_of = t("programme-as-of", time=dates.date_and_time(now, reader), n=n)
    return Sheet(
        name="programme",
        title=one.title.words,
        language=reader,
        direction=manifest_of(reader).direction,
        over=body,
        under=[
            Words(f"{t('programme')} · {dates.full_date(noon, reader)}"),
            Words(t("programme-clocks", place=one.place)),
        ],
        blocks=[table],
        foot=as_of,
        pages=(before, between, after),
        made=now // 1000,
    )


def _span(box: Box, t: Messages) -> str:
    return t(
        "programme-hours",
        since=_clock(box.time, box.time.starts, t),
        until=_clock(box.time, box.time.ends, t),
    )


def _clock(time: Time, at: int, t: Messages) -> str:
    return dates.clock(at + time.offset_min * MIN_MS, t.language)


def _said(words: list[Said], t: Messages) -> Words:
    told = manifest_of(t.language).comma.join(one.words for one in words if one)
    spoken = next((one.lang for one in words if one), "")
    return Words(told, "" if spoken == t.language else spoken)


def _notes(box: Box, t: Messages) -> str:
    """What became of it, what it was, and which texts come to it."""
    one, found = box.sitting, list[str]()
    if box.look == "gone":
        found.append(t("programme-cancelled"))
    elif one.changes:
        was = one.changes[-1].was
        hours = t(
            "programme-hours", since=_clock(was, was.starts, t), until=_clock(was, was.ends, t)
        )
        where = manifest_of(t.language).comma.join([hours, was.room.words])
        found.append(f"{t('programme-moved')} · {t('programme-sheet-was', before=where)}")
    if one.languages and box.look != "gone":
        named = dates.languages_named(one.languages, t.language)
        found.append(t("programme-interpreted", languages=named))
    found += [_flow(flow, t) for flow in one.flows if flow.came]
    return " · ".join(found)


def _flow(flow: Flow, t: Messages) -> str:
    votes = flow.votes
    how = (
        t("programme-adopted-votes", yes=votes.yes, no=votes.no)
        if votes
        else t("programme-adopted-consensus")
    )
    entry = t("programme-entry", n=flow.entry)
    told = manifest_of(t.language).comma.join([how, entry])
    return f"{t('programme-by', part=flow.by.words)} {told}"


async def _read(request: Request, *, office: bool) -> tuple[ConferenceShown, StandingBody]:
    """The conference as this reader sees it, and all of the record, of which its size tells. Raises 404."""
    site = site_of(request)
    state = await body_state(site, request.path_params["body"])
    seen = state if office or state is None else view(state, "public")
    known = conference_of(request, seen)
    if seen is None or state is None:
        raise HTTPException(404)
    return await shown(site, seen, known, language(request), office=office), state


AT = "/bodies/{body}/conferences/{conference}"
routes: list[BaseRoute] = [  # the public ones last: their language is any one word
    Route(f"/secretariat{AT}/programme.pdf", office_sheet, methods=["GET"]),
    Route(f"/{{lang}}{AT}/programme.pdf", public_sheet, methods=["GET"]),
    Route(f"/{{lang}}{AT}/calendar.ics", feed, methods=["GET"]),
]
