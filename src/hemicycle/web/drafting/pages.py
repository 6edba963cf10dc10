"""[DRAFT-1] Where meetings are called: the drafts that there are, how a new one begins, and the page of each."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import msgspec
from babel import Locale
from sqlalchemy import select
from starlette.datastructures import FormData
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from hemicycle.accounts.roles import does
from hemicycle.convene.draft import Draft, Item
from hemicycle.convene.templates import filled, filled_for, invented, templates
from hemicycle.documents.rule_words import words_in
from hemicycle.files import Fault
from hemicycle.locales.manifest import manifest_of
from hemicycle.procedure.standing_body.in_force import body_of
from hemicycle.web.bodies import today
from hemicycle.web.body_state import body_state
from hemicycle.web.catalogue import OFFICE_CARD
from hemicycle.web.drafting.asked import draft_of, own_body
from hemicycle.web.drafting.clocks import zones_of_states
from hemicycle.web.drafting.filling import key, of_body
from hemicycle.web.drafting.of_programme import programmed_of, with_programmed
from hemicycle.web.drafting.of_series import sitting_of, with_sitting
from hemicycle.web.drafting.taking import earlier_meeting
from hemicycle.web.file_errors import tell_faults
from hemicycle.web.forms import field
from hemicycle.web.known_bodies import known_bodies
from hemicycle.web.policy import allow
from hemicycle.web.render import language, page
from hemicycle.web.room_words import room_words
from hemicycle.web.security import page_policy
from hemicycle.web.site import Site, site_of
from hemicycle.web.tables import listed
from hemicycle.web.view_models import Brief
from hemicycle.web.zones import zones

AHEAD = timedelta(days=28)
"""In how many days a meeting is that begins from a template, until somebody says otherwise."""
MOST_EARLIER = 40
WORDS = ("calling.ftl",)
SHOWN_FAULTS = 100
NOTHING_SAID: dict[str, Any] = {
    "gaps": [],
    "opening": [],
    "laid": [],
    "notice": "",
    "refusal": None,
}
"""What is said of a file, as long as none was given."""
SCRIPTS = "svelte-trusted-html"


@allow(does("meetings"))
async def start(request: Request) -> Response:
    """The drafts, and how another begins; of a body or a day that the address names."""
    return await start_page(request)


async def start_page(
    request: Request,
    *,
    status: int = 200,
    pasted: str = "",
    faults: list[Fault] | None = None,
    **more: Any,
) -> Response:
    """The same, with what is said of a file."""
    site, reader, asked = site_of(request), language(request), request.query_params
    found = tell_faults(faults or [], site.words[reader])
    drafts = await site.meeting_drafts.listed(request.state.who.body)
    shown: dict[str, Any] = {**NOTHING_SAID, **more}
    return page(
        request,
        "secretariat/convene.html",
        status=status,
        drafts=drafts,
        templates=[(one, words_in(one.title, reader)) for one in templates()],
        called=await _named(site, asked.get("body", ""), reader),
        earlier=await _earlier(request),
        body=asked.get("body", ""),
        day=asked.get("day", ""),
        pasted=pasted,
        faults=found[:SHOWN_FAULTS],
        **shown,
    )


async def _named(site: Site, body: str, reader: str) -> str:
    """The body for which a meeting is begun; empty where none is named, or it is not known."""
    state = await body_state(site, body) if body else None
    known = body_of(state) if state else None
    return words_in(known.title, reader) if known else ""


async def _earlier(request: Request) -> list[Brief]:
    """The meetings from which another may begin, the last first."""
    site, reader, own = site_of(request), language(request), request.state.who.body
    known = select(listed.c.office_card).where(listed.c.stage.is_not(None))
    asked = known.order_by(listed.c.starts.desc())
    if own is not None:
        asked = asked.where(listed.c.body == own)
    cards = [
        OFFICE_CARD.decode(row[0]) for row in await site.catalogue.rows(asked.limit(MOST_EARLIER))
    ]
    return [one.briefs[reader] for one in cards if reader in one.briefs]


@allow(does("meetings"), noted=False)
async def begin(request: Request) -> Response:
    """Begin a draft: empty, of a body on a day, or as an earlier meeting was."""
    site, who = site_of(request), request.state.who
    form = await request.form(max_files=0, max_fields=8)
    record, body = field(form, "record"), field(form, "body")[:128]
    kind = next((one for one in templates() if one.id == field(form, "template")), None)
    own_body(request, body)
    draft = empty(site, language(request))
    if kind is not None and (body or who.body):
        theirs = await _for_body(site, draft, body or who.body or "", field(form, "day"))
        draft = filled_for(kind, theirs, **_when(site))
    elif kind is not None:
        draft = filled(kind, draft.languages, **_when(site))
    elif record:
        draft = msgspec.structs.replace(await earlier_meeting(request, record), zone=draft.zone)
    elif body or who.body:
        draft = await _for_body(site, draft, body or who.body or "", field(form, "day"))
        draft = await _for_sitting(site, draft, field(form, "series"), field(form, "sitting"))
        own_body(request, field(form, "of")[:128])
        draft = await _for_programme(site, draft, field(form, "of")[:128], form)
    if form.get("invented"):
        draft = invented(draft)
    if who.body is not None:
        draft = msgspec.structs.replace(draft, body=who.body)
    calls = bool(draft.sitting) and not draft.sandbox
    draft_id = await site.meeting_drafts.of_sitting(draft, who.body) if calls else None
    if draft_id is None:  # a sitting is called once: by the draft that somebody began
        draft_id = await site.meeting_drafts.begin(draft, who.body)
    return RedirectResponse(f"/secretariat/drafts/{draft_id}", 303)


def _when(site: Site) -> dict[str, str]:
    """In four weeks at ten, on the clock of the house."""
    day = datetime.fromtimestamp(site.door.now() / 1000, UTC).date() + AHEAD
    return {"date": day.isoformat(), "time": "10:00", "zone": site.zone}


def empty(site: Site, reader: str) -> Draft:
    """A draft with nothing in it but an item, on the clock of the house, in the languages that natives have read."""
    spoken = site.settings.languages
    languages = [code for code in spoken if manifest_of(code).reviewed] or spoken[:1]
    languages.sort(key=lambda code: code != reader)
    return Draft(languages=languages, zone=site.zone, items=[Item(key=key())])


async def _for_body(site: Site, draft: Draft, body: str, day: str) -> Draft:
    try:
        on = date.fromisoformat(day)
    except ValueError:
        on = None
    named = msgspec.structs.replace(draft, body=body, date=on.isoformat() if on else "")
    state = await body_state(site, body)
    if state is None:
        return named
    return of_body(state, on or today(), named, site.settings.languages)


async def _for_sitting(site: Site, draft: Draft, series: str, number: str) -> Draft:
    """[SERIES-5] With what the body's record has of a sitting, where there is one that may be called."""
    state = await body_state(site, draft.body) if series and draft.body else None
    found = sitting_of(state, series, number) if state else None
    return with_sitting(draft, *found) if found else draft


async def _for_programme(site: Site, draft: Draft, of: str, form: FormData) -> Draft:
    """[CONFERENCE-4] With what the programme of a conference has of a sitting that may be called."""
    state = await body_state(site, of) if of else None
    found = programmed_of(state, field(form, "series"), field(form, "sitting")) if state else None
    return with_programmed(draft, of, *found) if found else draft


@allow(does("meetings"), noted=False)
async def show(request: Request) -> Response:
    """The page of a draft."""
    site, kept, reader = site_of(request), await draft_of(request), language(request)
    if site.assets.calling is None:
        raise HTTPException(503, "room-not-built")
    spoken = site.settings.languages
    boot = {
        "draft": kept.draft,
        "version": kept.version,
        "at": f"/secretariat/drafts/{kept.id}",
        "words": room_words(reader, WORDS),
        "languages": [{"code": c, "name": _language(c, reader)} for c in spoken],
        "bodies": [
            {"id": id_, "title": title}
            for id_, title in await known_bodies(request)
            if request.state.who.body in (None, id_)
        ],
        "zones": [{"id": id_, "place": place} for id_, place in zones().items()],
        "states": zones_of_states(),
        "sends": site.sends_invitations,
        "plays": site.rehearse is not None,
    }
    return page(
        request,
        "secretariat/call.html",
        headers={"Content-Security-Policy": page_policy(SCRIPTS)},
        boot=msgspec.to_builtins(boot),
        calling=site.assets.calling,
    )


@allow(does("meetings"), noted=False)
async def drop(request: Request) -> Response:
    """Let a draft go."""
    kept = await draft_of(request)
    await site_of(request).meeting_drafts.drop(kept.id)
    return RedirectResponse("/secretariat/convene", 303)


def _language(code: str, reader: str) -> str:
    return str(Locale.parse(reader).languages.get(code, code))


routes: list[BaseRoute] = [
    Route("/secretariat/convene", start, methods=["GET"], name="convene"),
    Route("/secretariat/drafts", begin, methods=["POST"]),
    Route("/secretariat/drafts/{draft}", show, methods=["GET"]),
    Route("/secretariat/drafts/{draft}/drop", drop, methods=["POST"]),
]
