"""Who speaks on a motion, and how many: while one waits nobody else gets the floor (UNGA rules 74, 75, 81).

Where the rules know no speakers on it there is no debate (UNSC rule 33). A point of order is heard all the same.
"""

from typing import Any

from hemicycle.procedure.core.act import Decision, Stop, act
from hemicycle.procedure.core.actor import Submission
from hemicycle.procedure.core.entry import Draft
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.business.floor.commands import GrantFloor
from hemicycle.procedure.meeting.business.floor.entries import FloorRequested
from hemicycle.procedure.meeting.business.floor.queries import on_list
from hemicycle.procedure.meeting.business.floor.requests import not_listed, not_speaking, place
from hemicycle.procedure.meeting.deciding.motions.commands import (
    SpeakAgainstMotion,
    SpeakForMotion,
)
from hemicycle.procedure.meeting.deciding.motions.queries import first_motion, motion_known
from hemicycle.procedure.meeting.deciding.motions.state import Motion
from hemicycle.procedure.meeting.kernel.declared import OPEN, delegates
from hemicycle.procedure.meeting.kernel.guards import refusal
from hemicycle.procedure.meeting.kernel.queries import capacity_in_force
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import Purpose, RequestId


@act(SpeakForMotion, FloorRequested, by=delegates("MOTION-10"), when=OPEN, spec="MOTION-10")
def speak_for(meeting: Meeting, order: Submission[SpeakForMotion]) -> Decision:
    """[MOTION-10] So many as the rules allow; who moved it besides, where they say so."""
    return _asked(meeting, order, "for-motion")


@act(SpeakAgainstMotion, FloorRequested, by=delegates("MOTION-10"), when=OPEN, spec="MOTION-10")
def speak_against(meeting: Meeting, order: Submission[SpeakAgainstMotion]) -> Decision:
    """[MOTION-10] So many as the rules allow."""
    return _asked(meeting, order, "against-motion")


def _asked(meeting: Meeting, order: Submission[Any], purpose: Purpose) -> Decision:
    known, actor = meeting.motions.moved.get(order.command.motion), order.actor
    if known is None or known.status != "moved":
        return refusal(meeting, "unknown-motion", "MOTION-1", motion=order.command.motion)
    refused = (
        not_speaking(meeting, actor)
        or not_listed(meeting, actor, purpose)
        or _heard(meeting, known, actor, purpose)
    )
    fact = FloorRequested(
        request=RequestId(f"r{meeting.size}"),
        participant=order.participant,
        capacity=capacity_in_force(meeting, actor, known.item),
        purpose=purpose,
        place=place(meeting.debate.queue, purpose),
        item=known.item,
        motion=known.id,
    )
    return refused or [Draft(fact)]


def _heard(meeting: Meeting, known: Motion, actor: str, purpose: Purpose) -> Refusal | None:
    """[MOTION-10] Where the number of the rules is reached, with those who wait on the list."""
    rule = motion_known(meeting, known.kind)
    if rule is None or (rule.debated and not rule.speakers_for + rule.speakers_against):
        return None
    most, spoke = rule.speakers_for, known.spoke_for
    if purpose == "against-motion":
        most, spoke = rule.speakers_against, known.spoke_against
    waiting = (r for r in meeting.debate.queue if r.motion == known.id and r.purpose == purpose)
    heard = [*spoke, *(r.participant for r in waiting)]
    if purpose == "for-motion" and rule.mover_speaks:
        if actor == known.participant and actor not in heard:
            return None
        heard = [one for one in heard if one != known.participant]
    if len(heard) < most:
        return None
    code, article = ("speakers-heard", rule.article) if most else ("no-debate", rule.article)
    return Refusal(code, "MOTION-10", article, {"most": most, "motion": known.kind})


def _motion_waits(meeting: Meeting, order: Submission[Any]) -> Refusal | None:
    """[MOTION-10] The floor is for points of order, and for those who speak on the motion that comes first."""
    first, command = first_motion(meeting), order.command
    if first is None:
        return None
    found = on_list(meeting).get(command.request) if isinstance(command, GrantFloor) else None
    if found and (found.purpose == "point-of-order" or found.motion == first.id):
        return None
    rule = motion_known(meeting, first.kind)
    if rule and rule.debated and not (found and found.motion):
        return None
    return Refusal(
        "motion-first", "MOTION-10", rule.article if rule else None, {"motion": first.kind}
    )


ON_FIRST_ALONE = Stop[Meeting]("a motion waits; who speaks on it passes", _motion_waits)
