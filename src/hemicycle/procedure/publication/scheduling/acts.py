"""Acts upon the time at which a text goes out."""

from hemicycle.procedure.core.act import Decision, act
from hemicycle.procedure.core.actor import Submission
from hemicycle.procedure.core.entry import Draft
from hemicycle.procedure.publication.clearing.acts import uncleared
from hemicycle.procedure.publication.guards import ANY_TIME, OFFICE, refusal
from hemicycle.procedure.publication.scheduling.commands import ScheduleVersion, TakeBackSchedule
from hemicycle.procedure.publication.scheduling.entries import ScheduleTakenBack, VersionScheduled
from hemicycle.procedure.publication.scheduling.queries import due_at
from hemicycle.procedure.publication.signing.queries import unsigned
from hemicycle.procedure.publication.state import PressText


@act(ScheduleVersion, VersionScheduled, by=OFFICE, when=ANY_TIME, spec="PRESS-17")
def schedule(text: PressText, order: Submission[ScheduleVersion]) -> Decision:
    """[PRESS-17] What is signed, and cleared by then, goes out at its time, the last that was set."""
    one = order.command
    if one.base != text.drafting.changed:
        return refusal(text, "changed-meanwhile", "PRESS-2", entry=text.drafting.changed)
    if one.due <= order.now:
        return refusal(text, "deadline-passed", "PRESS-17")
    if one.due == due_at(text):
        return refusal(text, "unchanged", "PRESS-17")
    return unsigned(text) or uncleared(text, one.due) or [Draft(VersionScheduled(one.due))]


@act(TakeBackSchedule, ScheduleTakenBack, by=OFFICE, when=ANY_TIME, spec="PRESS-17")
def take_back(text: PressText, _: Submission[TakeBackSchedule]) -> Decision:
    """[PRESS-17] Until then the time is taken back as freely as it was set."""
    if text.scheduling.due is None:
        return refusal(text, "not-scheduled", "PRESS-17")
    return [Draft(ScheduleTakenBack())]
