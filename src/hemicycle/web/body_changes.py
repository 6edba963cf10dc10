"""[BODY-19] What the record of a body says otherwise by now than a meeting of it that is to come has copied."""

from asyncio import to_thread
from datetime import date

import msgspec

from hemicycle.procedure.meeting.kernel.lifecycle.entries import MeetingConvened
from hemicycle.procedure.meeting.kernel.queries import day_of, sitting_of
from hemicycle.procedure.meeting.kernel.seats.state import Participant
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.standing_body.differing import Difference, OnTheList, differences
from hemicycle.procedure.standing_body.people_of_day import Named, person_name
from hemicycle.procedure.standing_body.state import StandingBody
from hemicycle.procedure.words import NO_LANGUAGE, ParticipantId
from hemicycle.rulebooks import UnknownRulebook
from hemicycle.rulebooks import body as body_on_file
from hemicycle.web.body_state import body_state
from hemicycle.web.site import Site

CAME = "came-since"
"""The difference of somebody who came to a delegation; `about` is its member."""


class Change(msgspec.Struct, frozen=True):
    """`kept`: why the meeting cannot take it over; empty where it can.

    `presides`: the chair is handed over in the room; `later`: an office is corrected once the meeting is over; `fixed`:
    it stands in the first entry for good.
    """

    what: Difference
    kept: str = ""


async def changes_of(site: Site, record: str, meeting: Meeting) -> list[Change]:
    """All that concerns the day of a meeting that has not begun; who left and can no longer come in is none."""
    body = await body_to_come(site, meeting)
    if body is None:
        return []
    linked = {link.actor for link in await site.door.links(record)}
    people = [
        OnTheList(one.id, *named(one), one.texts.get("office", {}))
        for one in meeting.seats.participants.values()
    ]
    found = differences(body, day(meeting), sitting_of(meeting).rulebook, people)
    came = await _came_since(site, record, meeting, body)
    return [
        Change(one, _kept(meeting, one))
        for one in found
        if one.code != "other-days" and not _settled(meeting, one, linked)
    ] + [Change(Difference(CAME, member, name)) for name, member in came]


async def _came_since(site: Site, record: str, meeting: Meeting, body: StandingBody) -> list[Named]:
    """Who was entered into a delegation of the meeting since that was called, and sits on its day; heads are heirs.

    Whoever the record had by then and who is not on the list was left out.
    """
    first = (await site.recorder.entries(record, 0, 1))[0].fact
    point = first.from_record if isinstance(first, MeetingConvened) else msgspec.UNSET
    if isinstance(point, msgspec.UnsetType):
        return []
    people = meeting.seats.participants.values()
    there, members = {named(one) for one in people}, {one.member for one in people if one.member}
    came = [
        (person_name(body, one.person), one.member)
        for one in body.delegations.table.values()
        if one.seq >= point.size and one.rank != "head" and not one.pending
        if one.member in members and one.holds(day(meeting))
    ]
    return [
        (name, member) for name, member in came if name and member and (name, member) not in there
    ]


async def without_record(site: Site, meeting: Meeting) -> str | None:
    """The body of a meeting that has not begun, where it is known here and its record has not begun either."""
    sitting = meeting.sitting
    name = sitting.body if sitting and sitting.phase == "convened" else None
    if name is None or await body_state(site, name) is not None:
        return None
    try:
        await to_thread(lambda: body_on_file(name, site.given().bodies))
    except UnknownRulebook:
        return None
    return name


async def body_to_come(site: Site, meeting: Meeting) -> StandingBody | None:
    """The body of a meeting that has not begun; None where that has begun, or the body has no record."""
    sitting = meeting.sitting
    if sitting is None or sitting.phase != "convened" or sitting.body is None:
        return None
    return await body_state(site, sitting.body)


def day(meeting: Meeting) -> date:
    """The day for which it was convened."""
    sitting = sitting_of(meeting)
    return day_of(sitting.starts, sitting.offset_min)


def named(one: Participant) -> Named:
    """The name, and for whom they sit."""
    return one.texts.get("name", {}).get(NO_LANGUAGE, ""), one.member or ""


def _kept(meeting: Meeting, one: Difference) -> str:
    if one.code == "left-by-then":
        return "presides" if sitting_of(meeting).chair == one.about else ""
    return "later" if one.code == "other-office" else "fixed"


def _settled(meeting: Meeting, one: Difference, linked: set[str]) -> bool:
    """Whether whoever left holds neither the seat any more, nor the chair, nor a link to come in by."""
    if one.code != "left-by-then" or sitting_of(meeting).chair == one.about:
        return False
    person = meeting.seats.participants[ParticipantId(one.about)]
    holds = person.member is not None and meeting.seats.heads.get(person.member) == person.id
    return not holds and person.id not in linked
