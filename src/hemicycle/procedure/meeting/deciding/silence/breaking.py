"""Breaking the silence, by those who are here or by other means. All of it in writing."""

from typing import Any

from hemicycle.procedure.codes import own_code
from hemicycle.procedure.core.act import By, Decision, act
from hemicycle.procedure.core.actor import Submission
from hemicycle.procedure.core.entry import Draft
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.business.outcomes.rewording import SuppliedWords
from hemicycle.procedure.meeting.business.outcomes.wording import well_reworded
from hemicycle.procedure.meeting.deciding.silence.commands import (
    BreakSilence,
    EnterObjection,
)
from hemicycle.procedure.meeting.deciding.silence.entries import SilenceBroken
from hemicycle.procedure.meeting.deciding.silence.guards import (
    CIRCULATOR,
    before_expiry,
    cited,
    under_way,
)
from hemicycle.procedure.meeting.deciding.silence.state import Silence
from hemicycle.procedure.meeting.kernel.declared import ANY_TIME
from hemicycle.procedure.meeting.kernel.guards import came_within, readable, refusal, worded
from hemicycle.procedure.meeting.kernel.queries import delegation, person
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import ParticipantId, Text, Texts


def _by_delegation(meeting: Meeting, order: Submission[Any]) -> Refusal | None:
    """[SILENCE-3] Observers, interpreters and the press have no part in it; presence is not asked for."""
    known = person(meeting, order.actor)
    if known is not None and known.role == "delegate":
        return None
    return cited(meeting, refusal(meeting, "delegates-only", "SILENCE-3"))


ITS_OWN = "another text is under silence, which anybody may break at any moment"
DELEGATION = By[Any]("a delegation, present or not", _by_delegation)


@act(
    BreakSilence,
    SilenceBroken,
    by=DELEGATION,
    when=ANY_TIME,
    spec="SILENCE-3",
    amid=ITS_OWN,
)
def break_silence(meeting: Meeting, order: Submission[BreakSilence]) -> Decision:
    """[SILENCE-3] Any delegation, present or not, before expiry; with its reason, or with an amendment."""
    command, actor, now = order.command, order.actor, order.now
    known = under_way(meeting, command.silence)
    if isinstance(known, Refusal):
        return known
    refused = (
        before_expiry(meeting, known, now)
        or _reasoned(meeting, command.reason)
        or _amending(meeting, known, command.amendment)
    )
    if refused:
        return refused
    fact = SilenceBroken(
        silence=known.id,
        outcome=known.outcome,
        version=known.version,
        cause="amendment" if command.amendment else "objection",
        member=_member(meeting, actor, known),
        participant=ParticipantId(actor),
        received=None,
        item=known.item,
    )
    return [Draft(fact, {**worded(command.reason, "reason"), **command.amendment})]


@act(
    EnterObjection,
    SilenceBroken,
    by=CIRCULATOR,
    when=ANY_TIME,
    spec="SILENCE-8",
    amid=ITS_OWN,
)
def enter_objection(meeting: Meeting, order: Submission[EnterObjection]) -> Decision:
    """[SILENCE-8] An objection that came by other means in time, entered by who circulates."""
    command, now = order.command, order.now
    known = under_way(meeting, command.silence)
    if isinstance(known, Refusal):
        return known
    member = own_code(command.member)
    refused = (
        _seated(meeting, member)
        or in_time(meeting, known, now, command.received)
        or _reasoned(meeting, command.reason)
    )
    if refused:
        return refused
    fact = SilenceBroken(
        silence=known.id,
        outcome=known.outcome,
        version=known.version,
        cause="objection",
        member=member,
        participant=None,
        received=command.received,
        item=known.item,
    )
    return [Draft(fact, worded(command.reason, "reason"))]


def _member(meeting: Meeting, actor: str, known: Silence) -> str:
    return delegation(meeting, actor, known.item or meeting.agenda.current)


def _reasoned(meeting: Meeting, reason: Text) -> Refusal | None:
    return _written(meeting, reason, "reason")


def _written(meeting: Meeting, text: Text, name: str) -> Refusal | None:
    if not text:
        return refusal(meeting, "text-empty", "SILENCE-3", text=name)
    return readable(meeting, {name: text})


def _amending(meeting: Meeting, known: Silence, amendment: Texts) -> Refusal | None:
    if not amendment:
        return None
    change = SuppliedWords(amendment)
    return well_reworded(meeting, meeting.outcomes.table[known.outcome], change, meeting.size)


def _seated(meeting: Meeting, member: str) -> Refusal | None:
    people = [p for p in meeting.seats.participants.values() if p.role == "delegate"]
    if any(member in (p.member, p.capacity_member) for p in people):
        return None
    return refusal(meeting, "unknown-member", "SILENCE-8", member=member)


def in_time(meeting: Meeting, known: Silence, now: int, received: int) -> Refusal | None:
    """[SILENCE-8] What came by other means came within the period, and not in the future."""
    refused = came_within(meeting, (known.at, known.expires), now, received, "SILENCE-8")
    return cited(meeting, refused) if refused else None
