"""Two readers of calendars that others wrote: libical (C, by ctypes), and ical.js (Mozilla's, in Node).

Each says when the sittings of an object are (UTC, in seconds), series and their exceptions worked out by its own code.
libical also says whether an object is as RFC 5546 wants it for its METHOD.
"""

import ctypes
import ctypes.util
import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

LIBICAL = "libical.so.3"
ROOM = Path(__file__).parents[2] / "room"
YEARS = (1_500_000_000, 2_500_000_000)
READ = """
import ICAL from 'ical.js'
import { readFileSync } from 'node:fs'
const calendar = new ICAL.Component(ICAL.parse(readFileSync(0, 'utf8')))
ICAL.TimezoneService.reset()
for (const zone of calendar.getAllSubcomponents('vtimezone'))
  ICAL.TimezoneService.register(zone.getFirstPropertyValue('tzid'), new ICAL.Timezone(zone))
const events = calendar.getAllSubcomponents('vevent')
const seen = []
for (const one of events) {
  const event = new ICAL.Event(one)
  const attendee = one.getFirstProperty('attendee'), organizer = one.getFirstProperty('organizer')
  const about = {
    summary: event.summary, description: event.description, location: event.location,
    attendee: attendee && [attendee.getParameter('cn'), attendee.getFirstValue()],
    organizer: organizer && [organizer.getParameter('cn'), organizer.getFirstValue()],
    status: one.getFirstPropertyValue('status'), sequence: event.sequence, uid: event.uid,
    properties: one.getAllProperties().map(each => each.name)
  }
  if (event.isRecurrenceException()) continue
  for (const other of events) {
    const exception = new ICAL.Event(other)
    if (exception.isRecurrenceException() && exception.uid === event.uid) event.relateException(exception)
  }
  const starts = []
  if (event.isRecurring()) {
    const each = event.iterator()
    for (let at = each.next(); at; at = each.next())
      starts.push(event.getOccurrenceDetails(at).startDate.toUnixTime())
  } else starts.push(event.startDate.toUnixTime())
  seen.push({ ...about, starts })
}
console.log(JSON.stringify({ method: calendar.getFirstPropertyValue('method'), events: seen }))
"""


class Span(ctypes.Structure):
    """icaltime_span."""

    _fields_ = (("start", ctypes.c_long), ("end", ctypes.c_long), ("busy", ctypes.c_int))


class Time(ctypes.Structure):
    """icaltimetype."""

    _fields_ = (
        *((name, ctypes.c_int) for name in ("year", "month", "day", "hour", "minute", "second")),
        ("is_date", ctypes.c_int),
        ("is_daylight", ctypes.c_int),
        ("zone", ctypes.c_void_p),
    )


EACH = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.POINTER(Span), ctypes.c_void_p)


def node() -> str:
    """Where Node is."""
    found = shutil.which("node", path=f"{ROOM.parent / '.venv/bin'}:{os.environ['PATH']}")
    if found is None or not (ROOM / "node_modules/ical.js").is_dir():
        pytest.fail("the room's tools are not installed: make room")
    return found


def libical() -> Any:
    """The library; the test is skipped where it is missing, and fails in CI."""
    try:
        library = ctypes.CDLL(LIBICAL)
    except OSError:
        missing = "calendar: install the package libical3"
        (pytest.fail if os.environ.get("CI") else pytest.skip)(missing)
    library.icalparser_parse_string.restype = ctypes.c_void_p
    library.icalcomponent_as_ical_string.restype = ctypes.c_char_p
    library.icalcomponent_get_first_component.restype = ctypes.c_void_p
    library.icalcomponent_get_next_component.restype = ctypes.c_void_p
    library.icaltime_from_timet_with_zone.restype = Time
    for name in ("icalcomponent_as_ical_string", "icalcomponent_free", "icalrestriction_check"):
        getattr(library, name).argtypes = [ctypes.c_void_p]
    for name in ("icalcomponent_get_first_component", "icalcomponent_get_next_component"):
        getattr(library, name).argtypes = [ctypes.c_void_p, ctypes.c_int]
    library.icaltime_from_timet_with_zone.argtypes = [
        *(ctypes.c_long, ctypes.c_int, ctypes.c_void_p)
    ]
    for name in ("icalcomponent_get_recurrenceid", "icalcomponent_get_dtstart"):
        getattr(library, name).restype = Time
        getattr(library, name).argtypes = [ctypes.c_void_p]
    library.icaltime_as_timet_with_zone.restype = ctypes.c_long
    library.icaltime_as_timet_with_zone.argtypes = [Time, ctypes.c_void_p]
    library.icalcomponent_foreach_recurrence.argtypes = [
        *(ctypes.c_void_p, Time, Time, EACH, ctypes.c_void_p)
    ]
    return library


def faults_by_libical(written: str) -> list[str]:
    """What is wrong with an object for its METHOD; nothing where it is right."""
    library = libical()
    read = library.icalparser_parse_string(written.encode())
    assert read, "it is no calendar object"
    fit = library.icalrestriction_check(read)
    told = library.icalcomponent_as_ical_string(read).decode()
    library.icalcomponent_free(read)
    faults = [line for line in told.splitlines() if line.startswith("X-LIC-ERROR")]
    return faults or ([] if fit else ["it is refused"])


def starts_by_libical(written: str) -> list[int]:
    """When all sittings begin (UTC, in seconds)."""
    library = libical()
    read = library.icalparser_parse_string(written.encode())
    first, last = (library.icaltime_from_timet_with_zone(at, 0, None) for at in YEARS)
    found: list[int] = []
    moved: list[int] = []
    each = EACH(lambda _, span, __: found.append(span.contents.start))
    vevent = 4  # ICAL_VEVENT_COMPONENT
    event = library.icalcomponent_get_first_component(read, vevent)
    while event:
        library.icalcomponent_foreach_recurrence(event, first, last, each, None)
        planned = library.icalcomponent_get_recurrenceid(event)
        if planned.year:
            zone = library.icalcomponent_get_dtstart(event).zone
            moved.append(library.icaltime_as_timet_with_zone(planned, zone))
        event = library.icalcomponent_get_next_component(read, vevent)
    library.icalcomponent_free(read)
    for one in moved:  # the series has it where it was planned, too
        found.remove(one)
    return sorted(found)


def read_by_icaljs(written: str) -> dict[str, Any]:
    """What ical.js makes of an object: its method, and its events with when they begin."""
    command = [node(), "--input-type=module", "-e", READ]
    ended = subprocess.run(
        command, input=written.encode(), capture_output=True, check=False, cwd=ROOM
    )
    assert ended.returncode == 0, ended.stderr.decode()
    read: dict[str, Any] = json.loads(ended.stdout)
    return read


def starts_by_icaljs(written: str) -> list[int]:
    """When all sittings begin (UTC, in seconds)."""
    return sorted(at for event in read_by_icaljs(written)["events"] for at in event["starts"])


KHAL = """
[calendars]
[[mine]]
path = {calendar}
[locale]
local_timezone = UTC
default_timezone = UTC
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%dT%H:%M
longdatetimeformat = %Y-%m-%dT%H:%M
[default]
default_calendar = mine
[sqlite]
path = {folder}/khal.db
"""


class Khal:
    """A calendar that somebody else wrote, with what it was given so far; or with what a server keeps there."""

    def __init__(self, folder: Path, kept: Path | None = None) -> None:
        mine = kept or folder / "mine"
        mine.mkdir(exist_ok=True)
        self._folder = folder
        self._config = folder / "config"
        self._config.write_text(KHAL.format(folder=folder, calendar=mine))

    def take(self, written: str) -> None:
        """Somebody opens what came by mail, and takes it over."""
        file = self._folder / "invite.ics"
        file.write_bytes(written.encode())
        self._run("import", "--batch", str(file))

    def holds(self, since: str, days: int) -> list[str]:
        """What stands in it: when each begins (UTC), and how it stands."""
        line = "{start-long} {status}"
        said = self._run("list", "--day-format", "", "--format", line, since, f"{days}d")
        return [one.strip() for one in said.splitlines() if one.strip()]

    def _run(self, *words: str) -> str:
        khal = ROOM.parent / ".venv/bin/khal"
        ended = subprocess.run(
            [khal, "-c", self._config, *words], capture_output=True, check=False, text=True
        )
        assert ended.returncode == 0, ended.stderr
        return ended.stdout
