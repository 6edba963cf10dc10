"""[BOOTH-7] [BOOTH-8] The page on which the office plans interpretation, and is told what is missing."""

from collections.abc import Iterator
from datetime import datetime, timedelta, timezone

from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from hemicycle.accounts.roles import does
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.business.booths.commands import PlanInterpretation
from hemicycle.procedure.meeting.business.booths.gaps import BOTH_WAYS, HOUR_MS, SESSION_H, TEAM
from hemicycle.procedure.meeting.business.booths.planning import MOST_PLACES, MOST_TEAMS
from hemicycle.procedure.meeting.business.booths.signs import SIGN_LANGUAGES, is_sign_language
from hemicycle.procedure.meeting.business.booths.state import PlannedBooth, Team
from hemicycle.procedure.meeting.kernel.lifecycle.state import Sitting
from hemicycle.procedure.meeting.kernel.queries import on_the_list, sitting_of
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import Language, ParticipantId
from hemicycle.web.acting import act_for_office
from hemicycle.web.dates import moment
from hemicycle.web.forms import field
from hemicycle.web.interpreters_hours import hours_of
from hemicycle.web.policy import allow
from hemicycle.web.render import language, page
from hemicycle.web.site import site_of
from hemicycle.web.view_models import brief_of, people_of, with_names

SEATS = 3
"""How many interpreters of a team the form asks for, unless it has more places."""
BEFORE_MS = 6 * HOUR_MS
"""A time of day that is further than this before the meeting begins is one of the next day."""
SIGNED = Language("ils")
"""International Sign, which any meeting may have beside its official languages."""


class Misread(Exception):
    """A time in the form is none."""


@allow(does("meetings"))
async def show(request: Request) -> Response:
    """The plan as it stands, what it lacks, and the form; where nothing is planned, filled in from the list."""
    return await _page(request)


@allow(does("meetings"))
async def plan(request: Request) -> Response:
    """Plan it all anew, as the form has it."""
    record, form = request.path_params["record"], await request.form(max_files=0)
    state = await site_of(request).recorder.meeting(record)
    try:
        booths = list(_read(form, state))
    except Misread:
        return await _page(request, 400, misread=True)
    answer = await act_for_office(request, record, PlanInterpretation(booths))
    if isinstance(answer, Refusal) and answer.code != "unchanged":
        return await _page(request, 409, refusal=answer, given=booths)
    return RedirectResponse(f"/secretariat/meetings/{record}/interpretation", 303)


async def _page(
    request: Request,
    status: int = 200,
    *,
    refusal: Refusal | None = None,
    given: list[PlannedBooth] | None = None,
    misread: bool = False,
) -> Response:
    site, record, reader = site_of(request), request.path_params["record"], language(request)
    state = await site.recorder.meeting(record)
    standing = state.booths.plan
    planned = given if given is not None else standing.booths if standing else _proposed(state)
    return page(
        request,
        "secretariat/interpretation.html",
        status=status,
        brief=brief_of(record, state, reader),
        record=record,
        state=state,
        refusal=refusal and with_names(refusal, state, reader),
        misread=misread,
        hours=hours_of(state, reader),
        booths={one: _booth(planned, one) for one in _languages(state, planned)},
        interpreters=[one for one in people_of(state, reader) if one.role == "interpreter"],
        seats=SEATS,
        signs=SIGN_LANGUAGES,
        clock=lambda at: f"{moment(at, sitting_of(state).offset_min):%H:%M}",
    )


def _languages(state: Meeting, planned: list[PlannedBooth]) -> list[Language]:
    """Those in which there can be a booth: the official ones, then the signed ones that somebody has."""
    signed = [*(one.language for one in planned), *state.booths.table, SIGNED]
    return list(
        dict.fromkeys([*sitting_of(state).languages, *(o for o in signed if is_sign_language(o))])
    )


def _booth(planned: list[PlannedBooth], one: Language) -> PlannedBooth:
    found = next((booth for booth in planned if booth.language == one), None)
    return found or PlannedBooth(one, [], None, [])


def _proposed(state: Meeting) -> list[PlannedBooth]:
    """A booth a language, with who stands in it by the list, for as long as the meeting is planned.

    Of two languages one that has somebody is enough, since it works both ways.
    """
    sitting, table = sitting_of(state), state.booths.table
    ends = sitting.extended or sitting.ends or sitting.starts + SESSION_H * HOUR_MS
    languages = sitting.languages
    if len(languages) == BOTH_WAYS:
        languages = [one for one in languages if one in table] or languages
    made = []
    for one in languages:
        there = (table[one].interpreters if one in table else [])[:SEATS]
        heard = [other for other in sitting.languages if other != one]
        team = Team(there, max(TEAM, len(there)), sitting.starts, ends)
        made.append(PlannedBooth(one, heard, None, [team]))
    return made


def _read(form: FormData, state: Meeting) -> Iterator[PlannedBooth]:
    """The booths that have a team."""
    for one in [*sitting_of(state).languages, *sorted(_signed(form))]:
        rows = (_team(form, state, f"{one}.{n}") for n in range(MOST_TEAMS + 1))
        teams = [team for team in rows if team]
        if teams:
            heard = [Language(str(other)) for other in form.getlist(f"hears.{one}")]
            yield PlannedBooth(one, heard, Language(field(form, f"relay.{one}")) or None, teams)


def _signed(form: FormData) -> set[Language]:
    named = {name.split(".")[1] for name in form if name.startswith("from.")}
    return {Language(one) for one in named if is_sign_language(one)}


def _team(form: FormData, state: Meeting, row: str) -> Team | None:
    """One of the form's rows; None where it has no hours."""
    since, until = field(form, f"from.{row}"), field(form, f"until.{row}")
    if not since and not until:
        return None
    asked = [who for n in range(MOST_PLACES) if (who := f"who.{row}.{n}") in form]
    named = [field(form, who) for who in asked]
    known = {one.id for one in on_the_list(state)}
    there = [ParticipantId(who) for who in named if who in known]
    begins, ends = _hours(sitting_of(state), since, until)
    wanted = max(SEATS, len(asked)) if field(form, f"third.{row}") else TEAM
    return Team(there, max(wanted, len(there)), begins, ends)


def _hours(sitting: Sitting, since: str, until: str) -> tuple[int, int]:
    """Times of day on the meeting's clocks, as instants: around its beginning, and over midnight."""
    place = timezone(timedelta(minutes=sitting.offset_min))
    day = moment(sitting.starts, sitting.offset_min).date()
    try:
        begins, ends = (
            datetime.combine(day, datetime.strptime(one, "%H:%M").time(), place)  # noqa: DTZ007
            for one in (since, until)
        )
    except ValueError as fault:
        raise Misread from fault
    if sitting.starts - begins.timestamp() * 1000 > BEFORE_MS:
        begins, ends = begins + timedelta(days=1), ends + timedelta(days=1)
    if ends < begins:
        ends += timedelta(days=1)
    return round(begins.timestamp() * 1000), round(ends.timestamp() * 1000)


routes: list[BaseRoute] = [
    Route("/secretariat/meetings/{record}/interpretation", show, methods=["GET"]),
    Route("/secretariat/meetings/{record}/interpretation", plan, methods=["POST"]),
]
