"""[BOOTH-7] Interpretation is planned: languages, relay, teams and hours, in one act in place of the one before.

The chair counts on the hours, so the plan stands on the record. What it lacks is said in `gaps.py`; it hinders nothing.
"""

from collections.abc import Iterator

from hemicycle.procedure.core.act import Decision, act
from hemicycle.procedure.core.actor import Submission
from hemicycle.procedure.core.entry import Draft
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.business.booths.commands import PlanInterpretation
from hemicycle.procedure.meeting.business.booths.entries import InterpretationPlanned
from hemicycle.procedure.meeting.business.booths.queries import has_channel
from hemicycle.procedure.meeting.business.booths.state import PlannedBooth, Team
from hemicycle.procedure.meeting.business.state import BusinessState
from hemicycle.procedure.meeting.kernel.declared import NOT_CLOSED, SECRETARIAT
from hemicycle.procedure.meeting.kernel.guards import is_written, known_participant, refusal
from hemicycle.procedure.meeting.kernel.queries import person, sitting_of

MOST_PLACES = 6
MOST_TEAMS = 12
"""Bounds of one booth; three interpreters work in the busiest ones (AIIC, UN)."""


@act(
    PlanInterpretation,
    InterpretationPlanned,
    by=SECRETARIAT,
    when=NOT_CLOSED,
    spec="BOOTH-7",
    amid="who decides and on what stays as it is",
)
def plan_interpretation(meeting: BusinessState, order: Submission[PlanInterpretation]) -> Decision:
    """[BOOTH-7] Before the meeting and during it; a change of hours is told at once."""
    booths, plan = order.command.booths, meeting.booths.plan
    if is_written(meeting):
        return refusal(meeting, "written-procedure", "SILENCE-10")
    if booths == (plan.booths if plan else []):
        return refusal(meeting, "unchanged", "BOOTH-7")
    fault = next(_faults(meeting, booths), None)
    return fault or [Draft(InterpretationPlanned(booths))]


def _faults(meeting: BusinessState, booths: list[PlannedBooth]) -> Iterator[Refusal]:
    languages, seen = sitting_of(meeting).languages, set[str]()
    for booth in booths:
        named = [booth.language, *([booth.relay] if booth.relay else [])]
        strange = next((one for one in named if not has_channel(languages, one)), None)
        strange = strange or next((one for one in booth.hears if one not in languages), None)
        if strange:
            yield refusal(meeting, "no-such-booth", "BOOTH-7", language=strange)
        if booth.language in seen:
            yield refusal(meeting, "booth-planned-twice", "BOOTH-7", language=booth.language)
        seen.add(booth.language)
        if booth.relay == booth.language or booth.language in booth.hears:
            yield refusal(meeting, "relay-from-itself", "BOOTH-7", language=booth.language)
        if len(booth.teams) > MOST_TEAMS:
            yield refusal(meeting, "out-of-range", "BOOTH-7", least=0, most=MOST_TEAMS)
        for team in booth.teams:
            yield from _misnamed(meeting, team)


def _misnamed(meeting: BusinessState, team: Team) -> Iterator[Refusal]:
    """A team has hours that end after they begin, and interpreters of the list, each once."""
    if team.ends <= team.starts:
        yield refusal(meeting, "hours-end-first", "BOOTH-7")
    least = max(1, len(team.interpreters))
    if not least <= team.places <= MOST_PLACES:
        yield refusal(meeting, "out-of-range", "BOOTH-7", least=least, most=MOST_PLACES)
    for at, who in enumerate(team.interpreters):
        unknown = known_participant(meeting, who)
        if unknown:
            yield unknown
        known = person(meeting, who)
        if known and known.role != "interpreter":
            yield refusal(meeting, "not-an-interpreter", "BOOTH-7", participant=who)
        if who in team.interpreters[:at]:
            yield refusal(meeting, "interpreter-twice", "BOOTH-7", participant=who)
