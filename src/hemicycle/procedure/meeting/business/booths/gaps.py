"""[BOOTH-8] What a plan of interpretation lacks, in the field's own measure: a list that hinders nothing.

Two a booth at least, since nobody interprets simultaneously alone; one booth that works both ways is enough for two
languages; a working day is two sessions of three hours at most; relay is better avoided (AIIC, Professional Standards;
so too AIIC's agreement with the United Nations: two meetings of some three hours a day). At a distance a day is one
session: three hours for a team.
"""

from collections.abc import Iterator
from typing import Literal

import msgspec

from hemicycle.procedure.meeting.business.booths.state import Plan, PlannedBooth, Team
from hemicycle.procedure.meeting.business.state import BusinessState
from hemicycle.procedure.meeting.kernel.queries import sitting_of
from hemicycle.procedure.words import Language

TEAM = 2
"""How many a booth needs, so that one is relieved by the other."""
BOTH_WAYS = 2
"""Languages for which one booth works in both directions."""
HOUR_MS = 3_600_000
SESSION_H = 3
AT_A_DISTANCE = ("virtual", "hybrid", "telephone")

Lack = Literal[
    "no-booth",
    "no-team",
    "alone",
    "nobody",
    "no-relay",
    "begins-late",
    "ends-early",
    "break",
    "too-long",
    "in-two",
]


class Gap(msgspec.Struct, frozen=True):
    """Something that is missing in the booth of `language`.

    `other`: the language that nobody brings into it; `since` and `until`: the hours concerned (UTC, ms); `n`: how many
    there are, or hours that are too many.
    """

    lack: Lack
    language: Language
    other: Language | None = None
    since: int | None = None
    until: int | None = None
    n: int = 0


def gaps(meeting: BusinessState) -> list[Gap]:
    """What is missing, booth by booth in the meeting's order; nothing where no interpretation is planned."""
    plan = meeting.booths.plan
    if plan is None or not plan.booths:
        return []
    planned = {booth.language: booth for booth in plan.booths}
    languages = sitting_of(meeting).languages
    both_ways = len(languages) == BOTH_WAYS
    missing = [Gap("no-booth", one) for one in languages if one not in planned and not both_ways]
    return [*missing, *(gap for booth in plan.booths for gap in _of(meeting, plan, booth))]


def interpreted_until(meeting: BusinessState) -> int | None:
    """When the first of the booths is left for good (UTC, ms); None: no hours are planned."""
    plan = meeting.booths.plan
    booths = plan.booths if plan else []
    ends = [max(team.ends for team in one.teams) for one in booths if one.teams]
    return min(ends, default=None)


def _of(meeting: BusinessState, plan: Plan, booth: PlannedBooth) -> Iterator[Gap]:
    if not booth.teams:
        yield Gap("no-team", booth.language)
    for team in booth.teams:
        yield from _short_of(booth, team)
    yield from _uncovered(meeting, booth)
    yield from _overworked(meeting, booth)
    yield from _twice(plan, booth)
    for spoken in sitting_of(meeting).languages:
        if spoken != booth.language and not _brought(plan, booth, spoken):
            yield Gap("no-relay", booth.language, spoken)


def _short_of(booth: PlannedBooth, team: Team) -> Iterator[Gap]:
    """A booth with one interpreter, or with fewer than it was to have."""
    there, wanted = len(team.interpreters), max(TEAM, team.places)
    if there < wanted:
        lack: Lack = "alone" if there == 1 else "nobody"
        yield Gap(lack, booth.language, since=team.starts, until=team.ends, n=wanted - there)


def _brought(plan: Plan, booth: PlannedBooth, spoken: Language) -> bool:
    """By the booth itself, or over one relay: a relay of a relay is none."""
    if spoken in (*booth.hears, booth.relay):
        return True
    pivot = next((one for one in plan.booths if one.language == booth.relay), None)
    return pivot is not None and spoken in pivot.hears


def _uncovered(meeting: BusinessState, booth: PlannedBooth) -> Iterator[Gap]:
    """Hours of the meeting in which no team is there."""
    sitting, teams = sitting_of(meeting), sorted(booth.teams, key=lambda one: one.starts)
    if not teams:
        return
    if teams[0].starts > sitting.starts:
        yield Gap("begins-late", booth.language, since=sitting.starts, until=teams[0].starts)
    reached = teams[0].ends
    for team in teams[1:]:
        if team.starts > reached:
            yield Gap("break", booth.language, since=reached, until=team.starts)
        reached = max(reached, team.ends)
    ends = sitting.extended or sitting.ends
    if ends is not None and reached < ends:
        yield Gap("ends-early", booth.language, since=reached, until=ends)


def _overworked(meeting: BusinessState, booth: PlannedBooth) -> Iterator[Gap]:
    """A team that works longer than a team may."""
    far = sitting_of(meeting).mode in AT_A_DISTANCE
    most = SESSION_H if far else 2 * SESSION_H
    for team in booth.teams:
        if team.ends - team.starts > most * HOUR_MS:
            yield Gap("too-long", booth.language, since=team.starts, until=team.ends, n=most)


def _twice(plan: Plan, booth: PlannedBooth) -> Iterator[Gap]:
    """Somebody who is wanted in two booths at once: told once, at the later of them."""
    before = plan.booths[: plan.booths.index(booth)]
    for other in before:
        for theirs in other.teams:
            for team in booth.teams:
                since, until = max(team.starts, theirs.starts), min(team.ends, theirs.ends)
                if since < until and {*team.interpreters} & {*theirs.interpreters}:
                    yield Gap("in-two", booth.language, other.language, since, until)
