"""Who sends a request, as far as a meeting or a body concerns them. Who works for one body is nobody to another's."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from hemicycle.access.sessions import Who
from hemicycle.recorder.errors import RecorderError

if TYPE_CHECKING:
    from hemicycle.web.site import Site


async def who_is(site: "Site", cookies: Mapping[str, str], record: str | None) -> Who | None:
    """The holder of a seat in `record`, else the office as far as the meeting is theirs, else None: the public."""
    who = await site.door.who(cookies, record)
    if who is None or record is None:
        return who
    if who.record == record and await taken_off(site, record, who.actor):
        return None
    return who if await in_reach(site, who, {"record": record}) else None


async def taken_off(site: "Site", record: str, actor: str | None) -> bool:
    """[CALL-8] Whether somebody is on the list of a meeting no more: their link opens nothing, whoever closes it."""
    try:
        people = (await site.recorder.meeting(record)).seats.participants
    except RecorderError:
        return False
    return any(one.id == actor and one.withdrawn for one in people.values())


async def in_reach(site: "Site", who: Who, named: Mapping[str, Any]) -> bool:
    """Whether the meeting and the body that an address names are of the body that this person works for."""
    if who.body is None:
        return True
    if named.get("body", who.body) != who.body:
        return False
    return "record" not in named or await body_of(site, named["record"]) == who.body


async def body_of(site: "Site", record: str) -> str | None:
    """The body whose meeting this is; None: of no body on file, or no meeting."""
    try:
        meeting = await site.recorder.meeting(record)
    except RecorderError:
        return None
    return meeting.sitting.body if meeting.sitting else None
