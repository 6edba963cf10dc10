"""[INVITE-1] Calendar objects: what somebody is invited to, as their calendar reads it (RFC 5545, 5546).

Each object is for one reader, and names no other. Words of others are text: they make no line, property or parameter
of their own, and are read back as `line` and `prose` leave them. Times are UTC in milliseconds.
"""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from typing import Literal
from zoneinfo import ZoneInfo

import msgspec
from icalendar import Calendar, Event, vCalAddress, vRecur

from hemicycle.calendar.zones import DAYS, timezone_of
from hemicycle.outbound.mail.headers import one_line
from hemicycle.outbound.mail.headers import prose as mail_prose

Method = Literal["REQUEST", "CANCEL", "PUBLISH"]
PRODUCT = "-//Hemicycle//Calendar//EN"
UTC_ZONE = "UTC"
NO_TITLE = "–"
"""Of a meeting whose title was erased: a calendar must have one."""


class Person(msgspec.Struct, frozen=True):
    """A name and an address."""

    name: str
    address: str


class Recurs(msgspec.Struct, frozen=True):
    """A series: every so many days or weeks, so often."""

    every: Literal["day", "week"]
    interval: int
    count: int


class Appointment(msgspec.Struct, frozen=True):
    """A meeting as a calendar has it; or a whole series, or one of its sittings.

    `zone`: by whose clocks it is held. `sequence`: raised with each change. `recurs`: it is a series, of which this is
    the first sitting, `without` those that were planned for then. `sitting`: it is the sitting of a series that was
    planned for then.
    """

    uid: str
    sequence: int
    starts: int
    ends: int
    title: str
    zone: str = UTC_ZONE
    words: str = ""
    place: str = ""
    url: str = ""
    recurs: Recurs | None = None
    sitting: int | None = None
    cancelled: bool = False
    without: tuple[int, ...] = ()


def object_of(
    method: Method,
    appointments: Sequence[Appointment],
    at: int,
    organizer: Person | None = None,
    attendee: Person | None = None,
) -> str:
    """The object, written at an instant. Of a series all changes since stand in it, each as a sitting.

    An `organizer` promises that answers by mail are read: without one there is no `attendee`, and it only tells
    (PUBLISH).
    """
    written: bytes = calendar_of(method, appointments, at, organizer, attendee).to_ical()
    return written.decode()


def calendar_of(
    method: Method,
    appointments: Sequence[Appointment],
    at: int,
    organizer: Person | None = None,
    attendee: Person | None = None,
) -> Calendar:
    """The same before it is written."""
    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", method)
    zones = {one.zone: [*_instants(appointments, one.zone)] for one in appointments}
    known = {zone: timezone_of(zone, at) for zone, at in zones.items() if zone != UTC_ZONE}
    for component in known.values():
        if component is not None:
            calendar.add_component(component)
    for one in appointments:
        zone = one.zone if known.get(one.zone) is not None else UTC_ZONE
        calendar.add_component(_event(one, zone, at, organizer, attendee))
    return calendar


def regular(starts: Sequence[int], zone: str) -> Recurs | None:
    """By which rule these instants follow each other on the clocks of a zone; None where by none."""
    there = [_moment(at).astimezone(ZoneInfo(zone)).replace(tzinfo=None) for at in starts]
    gaps = {later - earlier for earlier, later in pairwise(there)}
    if len(gaps) != 1:
        return None
    [gap] = gaps
    if gap <= timedelta() or gap % timedelta(days=1):
        return None
    if gap.days % 7 == 0:
        return Recurs("week", gap.days // 7, len(starts))
    return Recurs("day", gap.days, len(starts))


def line(text: str) -> str:
    """A text of one line, as it stands in an object. A backslash is a slash: readers disagree on what it escapes."""
    return one_line(text.replace("\\", "/"))


def prose(text: str) -> str:
    """The same of several lines."""
    return mail_prose(text.replace("\\", "/").replace("\r", "\n")).strip()


def common_name(name: str) -> str:
    """A name as a parameter: without what most readers take for something else there (RFC 6868 is read by few)."""
    return line(name.replace('"', "'").replace("^", " "))


def _event(
    one: Appointment, zone: str, at: int, organizer: Person | None, attendee: Person | None
) -> Event:
    event = Event()
    event.add("uid", one.uid)
    event.add("dtstamp", _moment(at))
    event.add("sequence", one.sequence)
    if organizer is not None:
        event.add("organizer", _address(organizer))
        if attendee is not None:
            event.add("attendee", _attendee(attendee))
    if one.sitting is not None:
        event.add("recurrence-id", _there(one.sitting, zone))
    event.add("dtstart", _there(one.starts, zone))
    event.add("dtend", _there(one.ends, zone))
    if one.recurs is not None:
        event.add("rrule", _rule(one.recurs, _there(one.starts, zone)))
        for planned in one.without:
            event.add("exdate", _there(planned, zone))
    event.add("summary", line(one.title) or NO_TITLE)
    for name, words in (("description", prose(one.words)), ("location", line(one.place))):
        if words:
            event.add(name, words)
    if one.url:
        event.add("url", one.url)
    event.add("status", "CANCELLED" if one.cancelled else "CONFIRMED")
    event.add("transp", "TRANSPARENT" if one.cancelled else "OPAQUE")
    return event


def _address(person: Person) -> vCalAddress:
    address = vCalAddress(f"mailto:{person.address}")
    name = common_name(person.name)
    if name:
        address.params["CN"] = name
    return address


def _attendee(person: Person) -> vCalAddress:
    address = _address(person)
    address.params["CUTYPE"] = "INDIVIDUAL"
    address.params["ROLE"] = "REQ-PARTICIPANT"
    address.params["PARTSTAT"] = "NEEDS-ACTION"
    address.params["RSVP"] = "TRUE"
    return address


def _rule(recurs: Recurs, first: datetime) -> vRecur:
    rule: dict[str, object] = {"interval": recurs.interval, "count": recurs.count}
    if recurs.every == "day":
        return vRecur({"freq": "daily", **rule})
    return vRecur({"freq": "weekly", **rule, "byday": DAYS[first.isoweekday() % 7]})


def _instants(appointments: Sequence[Appointment], zone: str) -> Sequence[datetime]:
    """All at which the clocks of a zone are asked."""
    found = []
    for one in appointments:
        if one.zone == zone:
            last = _last(one)
            found += [one.starts, one.ends, last, last + one.ends - one.starts]
            found += [one.sitting] if one.sitting is not None else []
    return [_moment(at) for at in found]


def _last(one: Appointment) -> int:
    if one.recurs is None:
        return one.starts
    days = one.recurs.interval * (7 if one.recurs.every == "week" else 1) * (one.recurs.count - 1)
    return one.starts + days * 86_400_000


def _moment(at: int) -> datetime:
    return datetime.fromtimestamp(at // 1000, UTC)


def _there(at: int, zone: str) -> datetime:
    return _moment(at).astimezone(ZoneInfo(zone)) if zone != UTC_ZONE else _moment(at)
