"""The hours of interpreters on the meeting's axis: a bar a team, and an empty one for each who is missing."""

from collections.abc import Iterator, Mapping, Sequence

import msgspec

from hemicycle.procedure.meeting.business.booths.gaps import HOUR_MS, TEAM, Gap, gaps
from hemicycle.procedure.meeting.business.booths.signs import SIGN_LANGUAGES
from hemicycle.procedure.meeting.business.booths.state import PlannedBooth, Team
from hemicycle.procedure.meeting.kernel.queries import sitting_of
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.web.view_models import people_of

USUAL_MS = 2 * HOUR_MS
"""How long the axis is where the meeting has no planned end."""
MOST_TICKS = 7


class Bar(msgspec.Struct, frozen=True):
    """A team from `since` to `until` (UTC, ms). `left` and `width` in per cent; `missing`: so many are not found."""

    left: float
    width: float
    since: int
    until: int
    names: Sequence[str]
    missing: int


class Row(msgspec.Struct, frozen=True):
    """A booth: who is there when, the languages that it hears by itself, and its relay."""

    language: str
    relay: str | None
    bars: Sequence[Bar]


class Hours(msgspec.Struct, frozen=True):
    """All booths on one axis. `ticks`: place in per cent and instant; `begins` and `ends`: the meeting's own places.

    `signs`: the names of signed languages.
    """

    rows: Sequence[Row]
    ticks: Sequence[tuple[float, int]]
    begins: float
    ends: float | None
    gaps: Sequence[Gap]
    signs: Mapping[str, str]


def hours_of(meeting: Meeting, reader: str) -> Hours | None:
    """The plan as it stands; None where there is none."""
    plan, sitting = meeting.booths.plan, sitting_of(meeting)
    if plan is None or not plan.booths:
        return None
    teams = [team for booth in plan.booths for team in booth.teams]
    ends = sitting.extended or sitting.ends
    last = ends or sitting.starts + USUAL_MS
    axis = (
        min([sitting.starts, *(one.starts for one in teams)]),
        max([last, *(one.ends for one in teams)]),
    )
    names = {one.id: one.name for one in people_of(meeting, reader)}
    return Hours(
        [_row(booth, axis, names) for booth in plan.booths],
        [(_place(at, axis), at) for at in _ticks(axis)],
        _place(sitting.starts, axis),
        None if ends is None else _place(ends, axis),
        gaps(meeting),
        SIGN_LANGUAGES,
    )


def _row(booth: PlannedBooth, axis: tuple[int, int], names: dict[str, str]) -> Row:
    teams = sorted(booth.teams, key=lambda one: one.starts)
    return Row(booth.language, booth.relay, [_bar(one, axis, names) for one in teams])


def _bar(team: Team, axis: tuple[int, int], names: dict[str, str]) -> Bar:
    left = _place(team.starts, axis)
    missing = max(TEAM, team.places) - len(team.interpreters)
    there = [names.get(who, "") for who in team.interpreters]
    width = _place(team.ends, axis) - left
    return Bar(left, width, team.starts, team.ends, there, missing)


def _place(at: int, axis: tuple[int, int]) -> float:
    since, until = axis
    return round(100 * (at - since) / max(1, until - since), 2)


def _ticks(axis: tuple[int, int]) -> Iterator[int]:
    """Full hours, and not more of them than can be read."""
    since, until = axis
    step = HOUR_MS * max(1, -(-(until - since) // (HOUR_MS * MOST_TICKS)))
    yield from range(-(-since // HOUR_MS) * HOUR_MS, until + 1, step)
