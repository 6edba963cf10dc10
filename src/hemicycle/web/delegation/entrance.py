"""Who stands before the page of a delegation. Authority follows the body's record: who left the delegation is out."""

from collections.abc import Mapping
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from hemicycle.access.cookies import delegation_cookie
from hemicycle.access.delegates import Delegate, delegate_here
from hemicycle.procedure.standing_body.delegations.state import Delegate as Sits
from hemicycle.procedure.standing_body.in_force import delegation_on
from hemicycle.procedure.standing_body.record import record_of
from hemicycle.procedure.standing_body.state import StandingBody
from hemicycle.recorder.errors import RecorderError, UnknownRecord
from hemicycle.web.ports import Recorder

if TYPE_CHECKING:
    from hemicycle.web.site import Site


async def delegate_of(
    site: "Site", cookies: Mapping[str, str], body: str, member: str
) -> Delegate | None:
    """Who holds the cookie of this delegation's page, and may still come in."""
    cookie = cookies.get(delegation_cookie(body, member, site.settings.https))
    if not cookie:
        return None
    now = site.door.now()
    found = await site.door.register.read(lambda r: delegate_here(r, cookie, now))
    if found is None or (found.body, found.member) != (body, member):
        return None
    return found if await stands(site.recorder, found) else None


async def stands(recorder: Recorder, one: Delegate) -> bool:
    """Whether the body's record still has them as whom they were let in; not as long as it cannot be read."""
    try:
        return await belongs(recorder, one)
    except RecorderError:
        return False


async def belongs(recorder: Recorder, one: Delegate) -> bool:
    """The same; of whom the record does not name it says nothing. Raises RecorderError where it cannot be read."""
    if one.person is None:
        return True
    try:
        state = await recorder.state(record_of(one.body))
    except UnknownRecord:
        return False
    if not isinstance(state, StandingBody):
        return False
    sitting = delegation_on(state, one.member, today(recorder))
    ranks = {sits.rank for sits in sitting if sits.person == one.person}
    return "head" in ranks if one.rank == "head" else bool(ranks)


def heads_on(state: StandingBody, day: date) -> list[Sits]:
    """Who leads the delegations of a body on a day, one a member."""
    sitting = state.delegations.table.values()
    heads = [one for one in sitting if one.member and one.rank == "head" and one.holds(day)]
    return [*{one.member: one for one in heads}.values()]


async def standing_body(recorder: Recorder, body: str) -> StandingBody | None:
    """The body as its record has it; None where it has none, or none that can be read."""
    try:
        state = await recorder.state(record_of(body))
    except RecorderError:
        return None
    return state if isinstance(state, StandingBody) else None


async def names_of(recorder: Recorder, one: Delegate) -> list[str]:
    """How the body's record calls somebody; nothing of whom it does not name, as any name may be given to those."""
    state = await standing_body(recorder, one.body) if one.person else None
    person = state.people.table.get(one.person) if state and one.person else None  # type: ignore[call-overload]
    return [*person.texts.get("name", {}).values()] if person else []


def today(recorder: Recorder) -> date:
    """The day of UTC, by the clock of the records."""
    return datetime.fromtimestamp(recorder.now() / 1000, UTC).date()
