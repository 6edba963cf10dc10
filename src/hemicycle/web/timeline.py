"""The offices of a body as bars over time: who held each, where it was vacant, where two held it on one day."""

from collections.abc import Iterator
from datetime import date, timedelta

import msgspec

from hemicycle.procedure.standing_body.in_force import offices_on, overfilled
from hemicycle.procedure.standing_body.offices.state import Office, Tenure
from hemicycle.procedure.standing_body.people_of_day import person_name
from hemicycle.procedure.standing_body.state import StandingBody
from hemicycle.procedure.words import TenureId
from hemicycle.web.view_models import Said, plate, said

BEFORE, AFTER = timedelta(days=280), timedelta(days=300)
"""How much time is shown before and after the day."""
MONTHS_BETWEEN = 3
ONE_DAY = timedelta(days=1)


class Segment(msgspec.Struct, frozen=True):
    """A time in an office, or (`holder` None) a vacancy: where it begins and how long it is, in per cent of the line.

    `now`: it holds on the day; `fault`: the office has more holders than seats meanwhile.
    """

    left: float
    width: float
    since: date | None
    until: date | None
    tenure: str = ""
    holder: str | None = None
    plate: str = ""
    now: bool = False
    fault: bool = False


class Line(msgspec.Struct, frozen=True):
    """An office and its bars, those that hold at once below each other."""

    id: str
    title: Said
    member: str
    tracks: list[list[Segment]]

    @property
    def segments(self) -> list[Segment]:
        """All of them."""
        return [one for track in self.tracks for one in track]


class Timeline(msgspec.Struct, frozen=True):
    """All offices on one scale. `months`: place → first of a month; `day`: the place of the day."""

    lines: list[Line]
    months: list[tuple[float, date]]
    day: float


def timeline_of(state: StandingBody, day: date, reader: str) -> Timeline:
    """The offices that there are on the day, with the time around it."""
    first, last = day - BEFORE, day + AFTER
    lines = [_line(state, office, first, last, day, reader) for office in offices_on(state, day)]
    months = [(_place(m, first, last), m) for m in _months(first, last)]
    return Timeline(lines, months, _place(day, first, last))


def _line(
    state: StandingBody, office: Office, first: date, last: date, day: date, reader: str
) -> Line:
    languages = list(state.founding.rules.languages) if state.founding.rules else []
    theirs = [t for t in state.offices.tenures.values() if t.office == office.id]
    shown = [t for t in theirs if (t.until or last) >= first and (t.since or first) <= last]
    shown.sort(key=lambda t: t.since or date.min)
    faulty = {t.id for t in overfilled(state, office)}
    tracks: list[list[Segment]] = []
    ends: list[date] = []
    for tenure in shown:
        since, until = max(tenure.since or first, first), min(tenure.until or last, last)
        place = next((n for n, end in enumerate(ends) if end < since), len(tracks))
        if place == len(tracks):
            tracks.append([])
            ends.append(first)
        tracks[place].append(_segment(state, tenure, first, last, day, reader, faulty))
        ends[place] = until
    gaps = list(_gaps(shown, first, last))
    if not tracks:
        tracks.append([])
    tracks[0] = sorted([*tracks[0], *gaps], key=lambda one: one.left)
    member = plate(office.member, reader) if office.member else ""
    return Line(office.id, said({"t": office.title}, "t", reader, languages), member, tracks)


def _segment(
    state: StandingBody,
    tenure: Tenure,
    first: date,
    last: date,
    day: date,
    reader: str,
    faulty: set[TenureId],
) -> Segment:
    left, width = _span(tenure.since, tenure.until, first, last)
    return Segment(
        left,
        width,
        tenure.since,
        tenure.until,
        tenure.id,
        person_name(state, tenure.person),
        plate(tenure.member, reader) if tenure.member else "",
        now=tenure.holds(day),
        fault=tenure.id in faulty,
    )


def _gaps(shown: list[Tenure], first: date, last: date) -> Iterator[Segment]:
    """The times in which nobody holds the office, after somebody did."""
    end = first - ONE_DAY if any(t.since is None for t in shown) else None
    for tenure in shown:
        since = tenure.since or first
        if end is not None and end + ONE_DAY < since:
            yield _gap(end + ONE_DAY, since - ONE_DAY, first, last)
        until = date.max - ONE_DAY if tenure.until is None else tenure.until
        end = until if end is None else max(end, until)
    if shown and end is not None and end < last:
        yield _gap(end + ONE_DAY, None, first, last)


def _gap(since: date, until: date | None, first: date, last: date) -> Segment:
    left, width = _span(since, until, first, last)
    return Segment(left, width, since, until)


def _span(since: date | None, until: date | None, first: date, last: date) -> tuple[float, float]:
    start = _place(max(since or first, first), first, last)
    beyond = last if until is None else min(until + ONE_DAY, last)
    end = _place(beyond, first, last)
    return start, max(round(end - start, 2), 0.5)


def _place(day: date, first: date, last: date) -> float:
    return round(100 * (day - first).days / (last - first).days, 2)


def _months(first: date, last: date) -> Iterator[date]:
    year, month = first.year, first.month
    while True:
        month += 1
        if month > 12:
            year, month = year + 1, 1
        at = date(year, month, 1)
        if at > last:
            return
        if (month - 1) % MONTHS_BETWEEN == 0:
            yield at
