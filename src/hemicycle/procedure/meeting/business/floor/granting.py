"""Giving the floor, ending it, and the point of order: one speaker at most."""

from typing import Any

import msgspec

from hemicycle.procedure.core.act import By, Decision, Stop, act
from hemicycle.procedure.core.actor import Submission
from hemicycle.procedure.core.entry import Draft
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.business.floor.commands import (
    EndFloor,
    GiveFloor,
    GrantFloor,
    RulePointOfOrder,
)
from hemicycle.procedure.meeting.business.floor.entries import (
    ClockStopped,
    FloorEnded,
    FloorGranted,
    FloorInterrupted,
    FloorResumed,
    PointOfOrderRuled,
)
from hemicycle.procedure.meeting.business.floor.queries import (
    ON_MOTION,
    asked_for,
    may_be_away,
    orders_asked,
)
from hemicycle.procedure.meeting.business.floor.requests import may_speak, replies_made, requested
from hemicycle.procedure.meeting.business.floor.state import Request, Speaker
from hemicycle.procedure.meeting.business.floor.turns import (
    ended,
    remaining_ms,
    spoken_ms,
    stopped,
    until,
)
from hemicycle.procedure.meeting.business.state import BusinessState
from hemicycle.procedure.meeting.kernel.declared import CHAIR, MET, OPEN
from hemicycle.procedure.meeting.kernel.guards import by_chair, known_participant, refusal
from hemicycle.procedure.meeting.kernel.queries import (
    capacity_in_force,
    is_present,
    is_secretariat,
    sitting_of,
)
from hemicycle.procedure.words import ParticipantId, Purpose

BUSINESS: tuple[Purpose, ...] = ("statement", "right-of-reply", "explanation-of-vote")
"""What a motion interrupts."""


def _may_be_granted(meeting: BusinessState, order: Submission[GrantFloor]) -> Refusal | None:
    """[FLOOR-6] To a request on the list, whose turn it is, by somebody who is there; [FLOOR-14] or by video."""
    found = requested(meeting, order.command.request)
    if isinstance(found, Refusal):
        return found
    return (
        _ruled(meeting)
        or _free(meeting, found.purpose)
        or _first(meeting, found.purpose)
        or _after_list(meeting, found.purpose)
        or (None if may_be_away(meeting, found) else _here(meeting, found.participant))
    )


def _may_have_floor(meeting: BusinessState, order: Submission[GiveFloor]) -> Refusal | None:
    """[FLOOR-6] Who speaks, is there, and has not asked for it."""
    who = order.command.participant
    return (
        known_participant(meeting, who)
        or _unasked(meeting, who)
        or _here(meeting, who)
        or (None if is_secretariat(meeting, who) else may_speak(meeting, who, "statement"))
    )


@act(
    GrantFloor,
    FloorGranted,
    FloorInterrupted,
    by=CHAIR,
    when=OPEN,
    spec="FLOOR-6",
    guard=_may_be_granted,
)
def grant_floor(meeting: BusinessState, order: Submission[GrantFloor]) -> Decision:
    """[FLOOR-6] To a request; a point of order, and one on a motion, sets the speaker aside."""
    found = requested(meeting, order.command.request)
    if isinstance(found, Refusal):
        return found
    now, speaker = order.now, meeting.debate.speaker
    given = Draft(_granted(meeting, now, found.participant, found.purpose, found))
    if speaker is None:
        return [given]
    left, spoken = remaining_ms(speaker, now), spoken_ms(speaker, now)
    return [Draft(FloorInterrupted(speaker.participant, left, spoken, speaker.item)), given]


RULED = Stop[Any]("a point of order waits for its ruling", lambda meeting, _: _ruled(meeting))
TAKEN = Stop[Any]("somebody has the floor", lambda meeting, _: _free(meeting, "statement"))
WAITING = Stop[Any]("a point of order waits", lambda meeting, _: _first(meeting, "statement"))


@act(
    GiveFloor,
    FloorGranted,
    by=CHAIR,
    when=OPEN,
    spec="FLOOR-6",
    unless=(RULED, TAKEN, WAITING),
    guard=_may_have_floor,
)
def give_floor(meeting: BusinessState, order: Submission[GiveFloor]) -> Decision:
    """[FLOOR-6] The chair gives the floor unasked, to itself as well."""
    who = order.command.participant
    return [Draft(_granted(meeting, order.now, who, "statement", None))]


@act(EndFloor, FloorEnded, by=By[Any]("the speaker; the chair"), when=MET, spec="FLOOR-9")
def end_floor(meeting: BusinessState, order: Submission[EndFloor]) -> Decision:
    """[FLOOR-9] The speaker ends; the chair may take the floor back."""
    speaker = meeting.debate.speaker
    if speaker is None:
        return refusal(meeting, "no-speaker", "FLOOR-9")
    if speaker.participant == order.actor:
        return [ended(speaker, order.now, "ended")]
    return by_chair(meeting, order.actor) or [ended(speaker, order.now, "withdrawn")]


@act(
    RulePointOfOrder,
    PointOfOrderRuled,
    FloorResumed,
    ClockStopped,
    by=CHAIR,
    when=OPEN,
    spec="FLOOR-7",
)
def rule_point_of_order(meeting: BusinessState, order: Submission[RulePointOfOrder]) -> Decision:
    """[FLOOR-7] The chair rules; then the speaker who was set aside goes on, where present."""
    debate, now = meeting.debate, order.now
    raised = debate.ruling
    if raised is None:
        return refusal(meeting, "nothing-to-rule", "FLOOR-7")
    ruled = Draft(PointOfOrderRuled(raised.participant, order.command.upheld, raised.item))
    aside = debate.interrupted
    if aside is None:
        return [ruled]
    deadline = until(now, aside.remaining_ms)
    resumed = Draft(FloorResumed(aside.participant, deadline, aside.item))
    here = is_present(meeting, aside.participant)
    return [ruled, resumed, *([] if here else [stopped(aside, now, "lost")])]


def _granted(
    meeting: BusinessState, now: int, who: ParticipantId, purpose: Purpose, asked: Request | None
) -> FloorGranted:
    rulebook = sitting_of(meeting).rulebook
    limits, decisions = rulebook.debate, rulebook.decisions
    limit = {
        "statement": meeting.debate.limit_s,
        "for-motion": meeting.debate.limit_s,
        "against-motion": meeting.debate.limit_s,
        "point-of-order": limits.point_of_order_limit_s,
        "right-of-reply": _reply_limit(meeting, who),
        "explanation-of-vote": decisions.voting.explanation_limit_s if decisions else None,
    }[purpose]
    item = meeting.agenda.current
    return FloorGranted(
        participant=who,
        capacity=capacity_in_force(meeting, who, item),
        purpose=purpose,
        item=item,
        request=asked.id if asked else None,
        limit_s=limit,
        deadline=None if limit is None else now + limit * 1000,
        motion=(asked.motion if asked else None) or msgspec.UNSET,
        by_video=(asked is not None and asked.by_video and not is_present(meeting, who))
        or msgspec.UNSET,
    )


def _reply_limit(meeting: BusinessState, who: ParticipantId) -> int | None:
    """[FLOOR-8] A second reply may be shorter than the first (General Assembly decision 34/401)."""
    limits = sitting_of(meeting).rulebook.debate
    if limits.second_reply_limit_s and replies_made(meeting, who):
        return limits.second_reply_limit_s
    return limits.right_of_reply_limit_s


def _ruled(meeting: BusinessState) -> Refusal | None:
    raised = meeting.debate.ruling
    if raised is None:
        return None
    return refusal(meeting, "ruling-due", "FLOOR-7", participant=raised.participant)


def _free(meeting: BusinessState, purpose: Purpose) -> Refusal | None:
    speaker = meeting.debate.speaker
    if speaker is None or (purpose == "point-of-order" and _interruptible(meeting, speaker)):
        return None
    if purpose in ON_MOTION and speaker.purpose in BUSINESS:
        return None
    return refusal(meeting, "floor-taken", "FLOOR-6", participant=speaker.participant)


def _interruptible(meeting: BusinessState, speaker: Speaker) -> bool:
    """By a point of order: whoever speaks, but to one; one speaker alone is set aside at a time."""
    return speaker.purpose != "point-of-order" and meeting.debate.interrupted is None


def _first(meeting: BusinessState, purpose: Purpose) -> Refusal | None:
    if purpose == "point-of-order" or not orders_asked(meeting):
        return None
    return refusal(meeting, "point-of-order-first", "FLOOR-7")


def _after_list(meeting: BusinessState, purpose: Purpose) -> Refusal | None:
    """[FLOOR-8] Where the rules say so, replies are heard after the statements (decision 34/401, paragraph 8)."""
    if purpose != "right-of-reply" or sitting_of(meeting).rulebook.debate.replies != "after-list":
        return None
    waits = next((r for r in meeting.debate.queue if r.purpose == "statement"), None)
    if waits is None:
        return None
    return refusal(meeting, "replies-last", "FLOOR-8", participant=waits.participant)


def _unasked(meeting: BusinessState, who: ParticipantId) -> Refusal | None:
    asked = "statement" in asked_for(meeting).get(who, ())
    return refusal(meeting, "on-the-list", "FLOOR-6", participant=who) if asked else None


def _here(meeting: BusinessState, who: ParticipantId) -> Refusal | None:
    return (
        None if is_present(meeting, who) else refusal(meeting, "absent", "FLOOR-6", participant=who)
    )
