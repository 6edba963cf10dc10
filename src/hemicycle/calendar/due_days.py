"""Days by which something is due, as a feed that calendars subscribe to: whole days, in whatever zone they are read."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta

import msgspec
from icalendar import Event

from hemicycle.calendar.feeds import named_feed
from hemicycle.calendar.objects import calendar_of, line


class DueDay(msgspec.Struct, frozen=True):
    """What is due on a day. `uid`: the same as long as it is the same thing."""

    uid: str
    day: date
    title: str
    url: str


def due_feed(name: str, days: Sequence[DueDay], at: int) -> bytes:
    """The feed, called so, written at an instant (UTC, ms)."""
    calendar = calendar_of("PUBLISH", [], at)
    for one in days:
        event = Event()
        event.add("uid", one.uid)
        event.add("dtstamp", datetime.fromtimestamp(at / 1000, UTC))
        event.add("dtstart", one.day)
        event.add("dtend", one.day + timedelta(days=1))
        event.add("summary", line(one.title))
        event.add("url", one.url)
        event.add("transp", "TRANSPARENT")  # nobody is taken by it
        calendar.add_component(event)
    return named_feed(calendar, name)
