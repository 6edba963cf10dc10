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
    if who is None or record is None or await in_reach(site, who, {"record": record}):
        return who
    return None


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
