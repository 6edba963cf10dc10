"""[PRESS-17] The time at which a text goes out by itself, as the office sets it, changes it and takes it back."""

from datetime import datetime, timedelta

from starlette.requests import Request
from starlette.responses import Response

from hemicycle.accounts.roles import does
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.publication.scheduling.commands import TakeBackSchedule
from hemicycle.web.forms import field
from hemicycle.web.policy import allow
from hemicycle.web.press.due import schedule_text
from hemicycle.web.press.editor import Deeds, go_back, routes_of
from hemicycle.web.press.place import place_of
from hemicycle.web.site import site_of

FIELDS = 4
FIRST_YEAR, LAST_YEAR = 1990, 2200
EPOCH = datetime(1970, 1, 1)  # noqa: DTZ001 — a clock on a wall


@allow(does("publication"))
async def schedule(request: Request) -> Response:
    """Set the time, by the meeting's clocks, without one in UTC."""
    form = await request.form(max_files=0, max_fields=FIELDS)
    place = await place_of(request)
    meeting = await place.press.meeting(place.record)
    wall = _wall(field(form, "due"))
    if wall is None:
        return await go_back(request, Refusal("no-time", "PRESS-17", None))
    offset_min = meeting.sitting.offset_min if meeting.sitting else 0
    due = (wall - timedelta(minutes=offset_min) - EPOCH) // timedelta(milliseconds=1)
    answer = await schedule_text(place.press, place.record, due, place.hand)
    await _planned(request)
    return await go_back(request, answer, "schedule")


@allow(does("publication"))
async def take_back(request: Request) -> Response:
    """Take the time back."""
    place = await place_of(request)
    answer = await place.press.do(place.record, TakeBackSchedule(), place.hand)
    return await go_back(request, answer, "schedule")


async def _planned(request: Request) -> None:
    """The job stands before whoever asked for it is answered."""
    await site_of(request).catalogue.current()
    site_of(request).due.wake()


def _wall(written: str) -> datetime | None:
    """What a field of date and time says; None: nothing that can be meant."""
    try:
        wall = datetime.fromisoformat(written[:16]).replace(tzinfo=None)
    except ValueError:
        return None
    return wall if FIRST_YEAR <= wall.year <= LAST_YEAR else None


DEEDS: Deeds = {"schedule": schedule, "take-back-schedule": take_back}
routes = routes_of(DEEDS, DEEDS)
