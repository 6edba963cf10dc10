"""[CALL-1] [CALL-2] The page on which the office changes a meeting that is to come.

Each change is shown first, with before and after and whom it will be told to; it is done by one more press.
"""

from asyncio import to_thread
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from typing import Any

import msgspec
from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from hemicycle.accounts.roles import does
from hemicycle.calendar.moments import known_zone
from hemicycle.procedure.core.actor import SECRETARIAT, Command, Submission
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.business.agenda.commands import ReviseAgenda
from hemicycle.procedure.meeting.business.publication.commands import SetChathamHouse
from hemicycle.procedure.meeting.kernel.calling.commands import (
    CancelMeeting,
    MoveMeeting,
    WaiveNotice,
)
from hemicycle.procedure.meeting.kernel.lifecycle.state import Sitting
from hemicycle.procedure.meeting.kernel.queries import on_the_list, sitting_of
from hemicycle.procedure.meeting.kernel.seats.commands import WithdrawParticipant
from hemicycle.procedure.meeting.record import judge
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import ItemId, ParticipantId
from hemicycle.web.acting import act_for_office
from hemicycle.web.agenda_form import agenda_rows, fields_of, read_agenda, revision_of
from hemicycle.web.dates import moment
from hemicycle.web.drafting.clocks import zones_of_states
from hemicycle.web.forms import field, text_by_language
from hemicycle.web.inviting.counting import reached_by_letter
from hemicycle.web.off_days import off_days
from hemicycle.web.offices_form import offices_shown, places_beside, places_of, read_offices
from hemicycle.web.policy import allow
from hemicycle.web.render import language, page
from hemicycle.web.site import site_of
from hemicycle.web.view_models import brief_of, members_of, named, people_of, with_names
from hemicycle.web.zones import zones

AT_ONCE = (WaiveNotice, SetChathamHouse)
"""Changes that the page itself says whole, so that they are not shown once more before they are done."""
THERE = "there"
"""On the clocks of the meeting's place, of which the record holds the offset alone."""


class Times(msgspec.Struct, frozen=True):
    """What stands in the fields. `until` may lack; `last`: its day, where that is another; `zone`: on whose clocks."""

    date: str
    time: str
    until: str
    zone: str
    last: str = ""


@allow(does("meetings"))
async def show(request: Request) -> Response:
    """What can be changed, with what was changed before. `starts` (ISO 8601): a time that somebody has proposed."""
    state = await site_of(request).recorder.meeting(request.path_params["record"])
    proposed = _proposed(sitting_of(state), request.query_params.get("starts", ""))
    return await _page(request, times=proposed)


@allow(does("meetings"))
async def change(request: Request) -> Response:
    """Show what a change does; where that was seen (`sure`), do it."""
    record = request.path_params["record"]
    state = await site_of(request).recorder.meeting(record)
    form = await request.form(max_files=0, max_fields=fields_of(state))
    times = _times(form)
    command = _command(form, times, state, site_of(request).recorder.now())
    if command is None:
        return await _page(request, 400, times=times, misread=True)
    if field(form, "sure") != "yes" and not isinstance(command, AT_ONCE):
        return await _page(request, times=times, asked=command, form_items=form.multi_items())
    answer = await act_for_office(request, record, command)
    if isinstance(answer, Refusal):
        typed = form.multi_items()
        return await _page(request, 409, times=times, refusal=answer, form_items=typed)
    if isinstance(command, WithdrawParticipant):
        await site_of(request).door.revoke(record, command.participant)
    return RedirectResponse(f"/secretariat/meetings/{record}", 303)


async def _page(
    request: Request,
    status: int = 200,
    *,
    times: Times | None = None,
    asked: Command | None = None,
    refusal: Refusal | None = None,
    misread: bool = False,
    form_items: Iterable[tuple[str, object]] = (),
) -> Response:
    site, record, reader = site_of(request), request.path_params["record"], language(request)
    state = await site.recorder.meeting(record)
    if asked is not None:
        judged = judge(state, Submission(asked, SECRETARIAT, site.recorder.now()))
        refusal = judged if isinstance(judged, Refusal) else None
    due = None
    if refusal is not None and refusal.code == "waiver-due" and isinstance(asked, MoveMeeting):
        refusal, due, asked = None, refusal, msgspec.structs.replace(asked, short=True)
    status = status if refusal is None else 409
    shown: dict[str, Any] = {
        "brief": brief_of(record, state, reader),
        "record": record,
        "state": state,
        "refusal": refusal and with_names(refusal, state, reader),
        "asked": asked if refusal is None else None,
        "due": due,
        "asked_fields": [
            (name, str(value))
            for name, value in form_items
            if name.partition(".")[0] in ("place", "title", "struck", "minutes", "access")
        ],
        "typed": {name: str(value) for name, value in form_items} if refusal else {},
        "people": people_of(state, reader),
        "times": times or _standing(sitting_of(state), site.zone),
        "zones": zones(),
        "misread": misread,
        "agenda": agenda_rows(state, reader),
        **(revision_of(state, asked) if isinstance(asked, ReviseAgenda) else {}),
        "off_days": await _off_days(state, asked, reader),
        "written": await site.door.register.read(lambda c: reached_by_letter(c, record, state)),
        "vice_places": places_of(sitting_of(state)),
        "beside_places": places_beside(sitting_of(state)),
        "offices": offices_shown(site.words[reader], state, asked, reader),
        "named": {one.id: one for one in people_of(state, reader)},
    }
    return page(request, "secretariat/change.html", status=status, **shown)


async def _off_days(
    state: Meeting, asked: Command | None, reader: str
) -> dict[tuple[str, str], list[str]]:
    """[DRAFT-9] Of the time that is asked for: each holiday and its language, with the states that keep it."""
    found: dict[tuple[str, str], list[str]] = {}
    if not isinstance(asked, MoveMeeting):
        return found
    zones = zones_of_states()
    members = dict.fromkeys(one.member for one in on_the_list(state) if one.member)
    parties = [(member, zones.get(member, "")) for member in members]
    at = datetime.fromtimestamp(asked.starts / 1000, UTC)
    for one in await to_thread(off_days, parties, at, reader):
        name = named(one.member, reader, members_of(state))
        found.setdefault((one.holiday, one.lang), []).append(name)
    return found


def _times(form: FormData) -> Times:
    zone = field(form, "zone") or THERE
    last = field(form, "last")
    return Times(field(form, "date"), field(form, "time"), field(form, "until"), zone, last)


def _standing(sitting: Sitting, house: str) -> Times:
    """The times as they stand: on the house's clocks, where they go as the meeting's do."""
    clock = _clock(house, sitting.offset_min)
    begins = datetime.fromtimestamp(sitting.starts / 1000, UTC)
    alike = clock is not None and begins.astimezone(clock).utcoffset() == timedelta(
        minutes=sitting.offset_min
    )
    return _shown(sitting, sitting.starts, sitting.offset_min, house if alike else THERE)


def _shown(sitting: Sitting, starts: int, offset_min: int, zone: str) -> Times:
    """As fields hold it, where it begins then and lasts as long as was planned."""
    there = moment(starts, offset_min)
    if sitting.ends is None:
        return Times(f"{there:%Y-%m-%d}", f"{there:%H:%M}", "", zone)
    until = moment(starts + sitting.ends - sitting.starts, offset_min)
    last = f"{until:%Y-%m-%d}" if until - there >= timedelta(days=1) else ""
    return Times(f"{there:%Y-%m-%d}", f"{there:%H:%M}", f"{until:%H:%M}", zone, last)


def _proposed(sitting: Sitting, wish: str) -> Times | None:
    """The same at another time, on the meeting's own clocks, as long as was planned; None where none is named."""
    try:
        at = datetime.fromisoformat(wish)
        starts = _ms(at)
        proposed = _shown(sitting, starts, sitting.offset_min, THERE)
    except (ValueError, OverflowError):
        return None
    return None if at.tzinfo is None else proposed


def _command(form: FormData, times: Times, state: Meeting, now: int) -> Command | None:
    reason = text_by_language(form, "reason")
    if field(form, "do") == "waive":
        return WaiveNotice(reason)
    if field(form, "do") == "agenda":
        return read_agenda(form, state)
    if field(form, "do") == "chatham-house":
        return SetChathamHouse(ItemId(field(form, "item")) if field(form, "item") else None)
    if field(form, "do") == "offices":
        return read_offices(form)
    if field(form, "do") == "withdraw":
        return WithdrawParticipant(ParticipantId(field(form, "participant")))
    if field(form, "do") == "cancel":
        return CancelMeeting(reason)
    clock = _clock(times.zone, sitting_of(state).offset_min)
    if clock is None:
        return None
    begins = _instant(times.date, times.time, clock)
    ends = _instant(times.last or times.date, times.until, clock)
    if begins is None or (times.until and ends is None):
        return None
    if ends is not None and not times.last and ends < begins:  # past midnight
        ends += timedelta(days=1)
    return MoveMeeting(
        starts=_ms(begins),
        ends=None if ends is None else _ms(ends),
        offset_min=_ahead(begins),
        called_min=_ahead(datetime.fromtimestamp(now / 1000, clock)),
        short=field(form, "short") == "yes",
        reason=reason,
    )


def _ahead(at: datetime) -> int:
    """Minutes ahead of UTC."""
    return (at.utcoffset() or timedelta()) // timedelta(minutes=1)


def _clock(zone: str, offset_min: int) -> tzinfo | None:
    if zone == THERE:
        return timezone(timedelta(minutes=offset_min))
    return known_zone(zone)


def _instant(date: str, time: str, clock: tzinfo) -> datetime | None:
    """An hour that comes twice is the first of both; one that is left out, the one that clocks would have shown."""
    try:
        read = datetime.strptime(f"{date}T{time}Z", "%Y-%m-%dT%H:%M%z").replace(tzinfo=clock)
        return read.astimezone(UTC).astimezone(clock)
    except (ValueError, OverflowError):
        return None


def _ms(at: datetime) -> int:
    return round(at.timestamp() * 1000)


routes: list[BaseRoute] = [
    Route("/secretariat/meetings/{record}/change", show, methods=["GET"], name="change-meeting"),
    Route("/secretariat/meetings/{record}/change", change, methods=["POST"]),
]
