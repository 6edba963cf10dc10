"""Giving the floor, ending it, and the point of order: one speaker at most."""

from hemicycle.procedure.core.entry import Draft
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.business.floor.commands import (
    GiveFloor,
    GrantFloor,
    RulePointOfOrder,
)
from hemicycle.procedure.meeting.business.floor.entries import (
    FloorGranted,
    FloorInterrupted,
    FloorResumed,
    PointOfOrderRuled,
)
from hemicycle.procedure.meeting.business.floor.requests import may_speak, replies_made, requested
from hemicycle.procedure.meeting.business.floor.turns import (
    ended,
    remaining_ms,
    spoken_ms,
    stopped,
    until,
)
from hemicycle.procedure.meeting.guards import (
    by_chair,
    in_phase,
    known_participant,
    no_motion,
    none_voting,
    refusal,
)
from hemicycle.procedure.meeting.queries import (
    capacity_in_force,
    is_present,
    is_secretariat,
    sitting_of,
)
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import ParticipantId, Purpose, RequestId


def grant(meeting: Meeting, actor: str, now: int, command: GrantFloor) -> list[Draft] | Refusal:
    """[FLOOR-6] The chair gives the floor to a request; a point of order sets the speaker aside."""
    refused = by_chair(meeting, actor) or in_phase(meeting, "open")
    if refused:
        return refused
    found = requested(meeting, command.request)
    if isinstance(found, Refusal):
        return found
    refused = (
        _ruled(meeting)
        or _voting(meeting, found.purpose)
        or _free(meeting, found.purpose)
        or _first(meeting, found.purpose)
        or _here(meeting, found.participant)
    )
    if refused:
        return refused
    given = Draft(_granted(meeting, now, found.participant, found.purpose, found.id))
    speaker = meeting.debate.speaker
    if speaker is None:
        return [given]
    left, spoken = remaining_ms(speaker, now), spoken_ms(speaker, now)
    return [Draft(FloorInterrupted(speaker.participant, left, spoken, speaker.item)), given]


def give(meeting: Meeting, actor: str, now: int, command: GiveFloor) -> list[Draft] | Refusal:
    """[FLOOR-6] The chair gives the floor unasked, to itself as well."""
    who = command.participant
    refused = (
        by_chair(meeting, actor)
        or in_phase(meeting, "open")
        or known_participant(meeting, who)
        or _ruled(meeting)
        or _voting(meeting, "statement")
        or _free(meeting, "statement")
        or _first(meeting, "statement")
        or _unasked(meeting, who)
        or _here(meeting, who)
        or (None if is_secretariat(meeting, who) else may_speak(meeting, who, "statement"))
    )
    return refused or [Draft(_granted(meeting, now, who, "statement", None))]


def end(meeting: Meeting, actor: str, now: int) -> list[Draft] | Refusal:
    """[FLOOR-9] The speaker ends; the chair may take the floor back."""
    speaker = meeting.debate.speaker
    refused = in_phase(meeting, "open", "suspended")
    if refused:
        return refused
    if speaker is None:
        return refusal(meeting, "no-speaker", "FLOOR-9")
    if speaker.participant == actor:
        return [ended(speaker, now, "ended")]
    return by_chair(meeting, actor) or [ended(speaker, now, "withdrawn")]


def rule(
    meeting: Meeting, actor: str, now: int, command: RulePointOfOrder
) -> list[Draft] | Refusal:
    """[FLOOR-7] The chair rules; then the speaker who was set aside goes on, once no motion waits."""
    debate = meeting.debate
    refused = by_chair(meeting, actor) or in_phase(meeting, "open")
    if refused:
        return refused
    raised = debate.awaiting_ruling
    if raised is None:
        return refusal(meeting, "nothing-to-rule", "FLOOR-7")
    ruled = Draft(PointOfOrderRuled(raised, command.upheld, debate.awaiting_item))
    aside = debate.interrupted
    if aside is None:
        return [ruled]
    deadline = until(now, aside.remaining_ms)
    resumed = Draft(FloorResumed(aside.participant, deadline, aside.item))
    if not is_present(meeting, aside.participant):
        return [ruled, resumed, stopped(aside, now, "lost")]
    waits = no_motion(meeting) is not None
    return [ruled, resumed, *([stopped(aside, now, "chair")] if waits else [])]


def _granted(
    meeting: Meeting, now: int, who: ParticipantId, purpose: Purpose, asked: RequestId | None
) -> FloorGranted:
    rulebook = sitting_of(meeting).rulebook
    limits, decisions = rulebook.debate, rulebook.decisions
    limit = {
        "statement": meeting.debate.limit_s,
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
        request=asked,
        limit_s=limit,
        deadline=None if limit is None else now + limit * 1000,
    )


def _reply_limit(meeting: Meeting, who: ParticipantId) -> int | None:
    """[FLOOR-8] A second reply may be shorter than the first (General Assembly decision 34/401)."""
    limits = sitting_of(meeting).rulebook.debate
    if limits.second_reply_limit_s and replies_made(meeting, who):
        return limits.second_reply_limit_s
    return limits.right_of_reply_limit_s


def _ruled(meeting: Meeting) -> Refusal | None:
    raised = meeting.debate.awaiting_ruling
    return refusal(meeting, "ruling-due", "FLOOR-7", participant=raised) if raised else None


def _voting(meeting: Meeting, purpose: Purpose) -> Refusal | None:
    """[VOTE-2] Nothing interrupts a vote but a point of order on how it is taken (UNGA rule 88)."""
    return None if purpose == "point-of-order" else none_voting(meeting)


def _free(meeting: Meeting, purpose: Purpose) -> Refusal | None:
    speaker = meeting.debate.speaker
    if speaker is None or (purpose == "point-of-order" and speaker.purpose != purpose):
        return None
    return refusal(meeting, "floor-taken", "FLOOR-6", participant=speaker.participant)


def _first(meeting: Meeting, purpose: Purpose) -> Refusal | None:
    waits = any(r.purpose == "point-of-order" for r in meeting.debate.queue)
    if purpose == "point-of-order" or not waits:
        return None
    return refusal(meeting, "point-of-order-first", "FLOOR-7")


def _unasked(meeting: Meeting, who: ParticipantId) -> Refusal | None:
    asked = any(r.participant == who and r.purpose == "statement" for r in meeting.debate.queue)
    return refusal(meeting, "on-the-list", "FLOOR-6", participant=who) if asked else None


def _here(meeting: Meeting, who: ParticipantId) -> Refusal | None:
    return (
        None if is_present(meeting, who) else refusal(meeting, "absent", "FLOOR-6", participant=who)
    )
