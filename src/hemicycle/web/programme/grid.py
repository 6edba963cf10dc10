"""A day as a grid: a column a part, hours down, each sitting where it is, and where it was."""

from collections.abc import Sequence
from datetime import date
from typing import Literal

import msgspec

from hemicycle.web.programme.clocks import HOUR_MS, MIN_MS, day_there, midnight, shift_min
from hemicycle.web.programme.shown import Changed, ConferenceShown, SittingShown, Time
from hemicycle.web.view_models import Said

FIRST_H, LEAST_H = 9, 9
"""A day begins at nine at the latest, and is shown for nine hours at least."""

Look = Literal["", "moved", "live", "done", "gone", "was", "text"]


class Box(msgspec.Struct, frozen=True):
    """A sitting on the grid, or what it `was`. `top`: minutes from the first hour; `lane` of `lanes` side by side."""

    sitting: SittingShown
    time: Time
    look: Look
    column: int
    top: int
    minutes: int
    change: Changed | None = None
    lane: int = 0
    lanes: int = 1


class Hour(msgspec.Struct, frozen=True):
    """A line of the grid. `next_day`: it is past midnight."""

    starts: int
    offset_min: int
    top: int
    next_day: bool


class Column(msgspec.Struct, frozen=True):
    """A part that meets. `languages`: those that are interpreted on that day."""

    number: int
    name: Said
    room: Said
    languages: list[str]


class Grid(msgspec.Struct, frozen=True):
    """`begins`, `ends`: the first and the last line (UTC, ms). `boxes`: by time, then by column."""

    day: date
    begins: int
    ends: int
    hours: list[Hour]
    columns: list[Column]
    boxes: list[Box]

    @property
    def minutes(self) -> int:
        """How long it is."""
        return (self.ends - self.begins) // MIN_MS


def grid_of(one: ConferenceShown, day: date) -> Grid:
    """The grid of a day. A night belongs to the day on which its sitting begins."""
    placed = list(_placed(one, day))
    start = midnight(day, one.zone)
    first = min([start + FIRST_H * HOUR_MS, *(time.starts for _, time, _, _ in placed)])
    begins = first - (first - start) % HOUR_MS
    last = max([begins + LEAST_H * HOUR_MS, *(time.ends for _, time, _, _ in placed)])
    ends = last + (start - last) % HOUR_MS
    columns = [part.number for part in one.parts]
    boxes = [
        Box(
            sitting,
            time,
            look,
            columns.index(sitting.part) + 1,
            (time.starts - begins) // MIN_MS,
            (time.ends - time.starts) // MIN_MS,
            change,
        )
        for sitting, time, look, change in placed
    ]
    boxes.sort(key=lambda box: (box.top, box.column, box.look != "was"))
    return Grid(
        day,
        begins,
        ends,
        [_hour(one.zone, day, at, begins) for at in range(begins, ends + 1, HOUR_MS)],
        [Column(p.number, p.name, p.room, _heard(one.on(day), p.number)) for p in one.parts],
        _in_lanes(boxes),
    )


def _placed(
    one: ConferenceShown, day: date
) -> list[tuple[SittingShown, Time, Look, Changed | None]]:
    found: list[tuple[SittingShown, Time, Look, Changed | None]] = []
    for sitting in one.sittings:
        changes = sitting.changes
        gone = sitting.standing == "cancelled"
        found += [
            (sitting, change.was, "was", change)
            for change in (changes[:-1] if gone else changes)
            if day_there(change.was.starts, one.zone) == day
        ]
        if sitting.day == day:
            found.append((sitting, sitting.time, _look(sitting), changes[-1] if changes else None))
    return found


def _look(one: SittingShown) -> Look:
    if one.standing == "cancelled":
        return "gone"
    if one.standing in ("live", "done"):
        return "live" if one.standing == "live" else "done"
    if any(flow.came for flow in one.flows):
        return "text"
    return "moved" if one.changes else ""


def _hour(zone: str, day: date, at: int, begins: int) -> Hour:
    return Hour(at, shift_min(at, zone), (at - begins) // MIN_MS, day_there(at, zone) != day)


def _heard(sittings: Sequence[SittingShown], part: int) -> list[str]:
    found = [code for one in sittings if one.part == part for code in one.languages]
    return list(dict.fromkeys(found))


def _in_lanes(boxes: Sequence[Box]) -> list[Box]:
    """Side by side where what was and what is lie over each other in a column."""
    lanes: dict[int, int] = {}
    clusters: dict[int, list[int]] = {}
    for place, box in enumerate(boxes):
        cluster = clusters.get(box.column, [])
        until = max((boxes[n].top + boxes[n].minutes for n in cluster), default=0)
        cluster = [*cluster, place] if box.top < until else [place]
        clusters[box.column] = cluster
        taken = {lanes[n] for n in cluster[:-1] if boxes[n].top + boxes[n].minutes > box.top}
        lanes[place] = next(lane for lane in range(len(cluster)) if lane not in taken)
        widths = 1 + max(lanes[n] for n in cluster)
        boxes = [
            msgspec.structs.replace(each, lanes=widths, lane=lanes[n]) if n in cluster else each
            for n, each in enumerate(boxes)
        ]
    return list(boxes)
