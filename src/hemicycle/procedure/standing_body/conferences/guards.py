"""What acts upon conferences ask: whether parts, rooms and names are there, and whether a room is free."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta

from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.ids import is_id
from hemicycle.procedure.standing_body.conferences.state import (
    Conference,
    Part,
    Place,
    Programmed,
)
from hemicycle.procedure.standing_body.guards import readable, refusal, uncalled
from hemicycle.procedure.standing_body.state import StandingBody
from hemicycle.procedure.words import Texts

MOST_SITTINGS, MOST_PARTS = 400, 24
LEAST_MIN, MOST_MIN = 5, 24 * 60
MIN_MS, HOUR_MS, DAY_MS = 60_000, 3_600_000, 86_400_000
AHEAD_MS, BEHIND_MS = 14 * HOUR_MS, 12 * HOUR_MS
"""How far from UTC clocks are at most."""


def named(
    body: StandingBody, texts: Texts, due: Sequence[str], may: Sequence[str]
) -> Refusal | None:
    """[CONFERENCE-1] What is due has a name, and nothing else has any."""
    if len(due) > 3 * MOST_PARTS:
        return refusal(body, "too-many", "CONFERENCE-1", most=MOST_PARTS)
    missing = next((name for name in due if not texts.get(name)), None)
    if missing is not None:
        return refusal(body, "text-empty", "CONFERENCE-1", text=missing)
    strange = next((name for name in texts if name not in due and name not in may), None)
    if strange is not None:
        return refusal(body, "unknown-text", "CONFERENCE-1", text=strange)
    return readable(body, texts)


def part_of(body: StandingBody, part: Part, rooms: int) -> Refusal | None:
    """[CONFERENCE-1] A part meets in a room that there is."""
    if not 1 <= part.room <= rooms:
        return refusal(body, "unknown-room", "CONFERENCE-1", rooms=rooms)
    if part.body is not None and not is_id(part.body):
        return refusal(body, "bad-id", "CONFERENCE-1", id=part.body)
    return None


def timely(body: StandingBody, known: Conference, place: Place) -> Refusal | None:
    """[CONFERENCE-2] On a day of the conference on some clocks; whether on those of its place, who plans it asks."""
    slot = place.slot
    if not (LEAST_MIN <= slot.minutes <= MOST_MIN and slot.zone):
        return refusal(body, "out-of-range", "CONFERENCE-2", least=LEAST_MIN, most=MOST_MIN)
    if not _ms(known.since) - AHEAD_MS <= slot.starts < _ms(known.until) + DAY_MS + BEHIND_MS:
        return refusal(body, "outside-conference", "CONFERENCE-2")
    return None


def free(
    body: StandingBody, known: Conference, part: int, place: Place, number: int
) -> Refusal | None:
    """[CONFERENCE-2] The part and the room are there, and neither has another sitting at that time."""
    if not 1 <= part <= len(known.parts):
        return refusal(body, "unknown-part", "CONFERENCE-2", parts=len(known.parts))
    if not 1 <= place.room <= known.rooms:
        return refusal(body, "unknown-room", "CONFERENCE-2", rooms=known.rooms)
    for one in known.programme.values():
        if one.number == number or one.cancelled or not _together(one.place, place):
            continue
        if one.place.room == place.room:
            return refusal(body, "room-taken", "CONFERENCE-2", number=one.number)
        if one.part == part:
            return refusal(body, "part-meets", "CONFERENCE-2", number=one.number)
    return None


def movable(body: StandingBody, known: Conference, number: int) -> Programmed | Refusal:
    """[CONFERENCE-3] A sitting that is neither cancelled nor called as a meeting."""
    return uncalled(body, known.programme, number, "CONFERENCE-3")


def _together(one: Place, other: Place) -> bool:
    return one.slot.starts < _end(other) and other.slot.starts < _end(one)


def _end(place: Place) -> int:
    return place.slot.starts + place.slot.minutes * MIN_MS


def _ms(day: date) -> int:
    """Midnight of a day by UTC (ms)."""
    days = day - datetime.fromtimestamp(0, UTC).date()
    return days // timedelta(days=1) * DAY_MS
