"""Feeds that calendars subscribe to (RFC 5545, 7986): meetings as they are, nobody being asked to answer."""

from collections.abc import Sequence
from datetime import timedelta

from icalendar import Calendar, vDuration

from hemicycle.calendar.objects import Appointment, calendar_of, line

REFRESH = timedelta(hours=1)
"""So often a calendar is asked to look again."""


def feed_of(name: str, appointments: Sequence[Appointment], at: int) -> bytes:
    """The feed, called so, written at an instant (UTC, ms)."""
    return named_feed(calendar_of("PUBLISH", appointments, at), name)


def named_feed(calendar: Calendar, name: str) -> bytes:
    """A calendar as a feed that is called so."""
    calendar.add("name", line(name))
    calendar.add("x-wr-calname", line(name))  # what Apple, Google and Outlook read
    every = vDuration(REFRESH)
    every.params["VALUE"] = "DURATION"  # RFC 7986, 5.7
    calendar.add("refresh-interval", every, encode=False)
    calendar.add("x-published-ttl", every, encode=False)
    written: bytes = calendar.to_ical()
    return written
