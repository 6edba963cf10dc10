"""[CALL-8] Before the meeting is opened: who presides, hosts, reports, replaces the chair; what is said of people."""

import msgspec
from msgspec.structs import replace

from hemicycle.procedure.core.act import Decision, act
from hemicycle.procedure.core.actor import Submission
from hemicycle.procedure.core.entry import Draft
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.kernel.declared import CONVENED, SECRETARIAT
from hemicycle.procedure.meeting.kernel.guards import is_written, known_participant, refusal
from hemicycle.procedure.meeting.kernel.lifecycle.entries import ChairPassed
from hemicycle.procedure.meeting.kernel.lifecycle.state import Sitting
from hemicycle.procedure.meeting.kernel.queries import may_preside, sitting_of
from hemicycle.procedure.meeting.kernel.seats.acts import listed
from hemicycle.procedure.meeting.kernel.seats.commands import AssignOffices, ChangeParticipant
from hemicycle.procedure.meeting.kernel.seats.entries import (
    OfficesAssigned,
    ParticipantAccredited,
    ParticipantChanged,
)
from hemicycle.procedure.meeting.kernel.seats.state import Participant
from hemicycle.procedure.meeting.kernel.state import KernelState
from hemicycle.procedure.words import ParticipantId


class Offices(msgspec.Struct, frozen=True):
    """Who does what at the meeting."""

    chair: ParticipantId
    host: ParticipantId | None
    reporter: ParticipantId | None
    vice_chairs: list[ParticipantId]
    hosts: list[ParticipantId]

    def differs(self, other: "Offices") -> list[ParticipantId]:
        """Of whom it is another than there."""
        ours, theirs = self.held(), other.held()
        every = dict.fromkeys(who for _, who in [*ours, *theirs])
        return [one for one in every if _of(ours, one) != _of(theirs, one)]

    def held(self) -> list[tuple[str, ParticipantId]]:
        """Each office with who holds it; of those who replace the chair each by their place."""
        single = (("chair", self.chair), ("host", self.host), ("reporter", self.reporter))
        vice = [(str(place), who) for place, who in enumerate(self.vice_chairs)]
        beside = [("beside", who) for who in self.hosts]
        return [*((office, who) for office, who in single if who), *vice, *beside]


@act(
    AssignOffices,
    OfficesAssigned,
    ChairPassed,
    by=SECRETARIAT,
    when=CONVENED,
    spec="CALL-8",
)
def assign_offices(meeting: KernelState, order: Submission[AssignOffices]) -> Decision:
    """[CALL-8] All of them at once; who is to preside changes as the chair is assigned."""
    given, sitting = order.command, sitting_of(meeting)
    refused = _unfit(meeting, given)
    if refused:
        return refused
    before = _held(sitting)
    kept = [one for one in before.hosts if one != given.host]
    beside = kept if given.hosts is None else given.hosts
    now = Offices(given.chair, given.host, given.reporter, given.vice_chairs, beside)
    if now == before:
        return refusal(meeting, "unchanged", "CALL-8")
    chair = [Draft(ChairPassed(given.chair, "assigned"))] if now.chair != before.chair else []
    return [*chair, _assigned(now, before, now.differs(before))]


@act(ChangeParticipant, ParticipantChanged, by=SECRETARIAT, when=CONVENED, spec="CALL-8")
def change_participant(meeting: KernelState, order: Submission[ChangeParticipant]) -> Decision:
    """[CALL-8] As the list has them; for whom and as what they sit stays: who sits otherwise is somebody else."""
    known = on_list(meeting, order.command.of, "CALL-8")
    if isinstance(known, Refusal):
        return known
    made = listed(meeting, order.command.participant)
    if isinstance(made, Refusal):
        return made
    fact = made.fact
    assert isinstance(fact, ParticipantAccredited)  # noqa: S101 — `listed` makes no other
    if (fact.role, fact.member) != (known.role, known.member):
        return refusal(meeting, "other-seat", "CALL-8", participant=known.id)
    changed = ParticipantChanged(known.id, fact.listed, fact.capacity_member, fact.capacity_items)
    now = (changed.listed, changed.capacity_member, changed.capacity_items, made.texts)
    if now == (known.listed, known.capacity_member, known.capacity_items, known.texts):
        return refusal(meeting, "unchanged", "CALL-8", participant=known.id)
    return [Draft(changed, made.texts)]


def on_list(meeting: KernelState, who: ParticipantId, spec: str) -> Participant | Refusal:
    """Somebody of a list that can be changed still."""
    if is_written(meeting):
        return refusal(meeting, "written-procedure", spec)
    refused = known_participant(meeting, who)
    if refused:
        return refused
    known = meeting.seats.participants[who]
    return refusal(meeting, "withdrawn", spec, participant=who) if known.withdrawn else known


def in_place(
    meeting: KernelState, gone: ParticipantId, by: ParticipantId | None, *, presides: bool
) -> list[Draft]:
    """[CALL-7] The offices of somebody who goes are those of whoever comes; who replaces the chair may preside."""
    before = _held(sitting_of(meeting))
    vice = [(by if presides else None) if one == gone else one for one in before.vice_chairs]
    now = replace(
        before,
        host=by if before.host == gone else before.host,
        reporter=by if before.reporter == gone else before.reporter,
        vice_chairs=[one for one in vice if one],
        hosts=[who for one in before.hosts if (who := by if one == gone else one)],
    )
    moved = [one for one in now.differs(before) if one != gone]
    return [] if now == before else [_assigned(now, before, moved)]


def _of(held: list[tuple[str, ParticipantId]], who: ParticipantId) -> list[str]:
    return [office for office, one in held if one == who]


def _held(sitting: Sitting) -> Offices:
    vice, beside = sitting.vice_chairs, sitting.hosts
    return Offices(sitting.chair, sitting.host, sitting.reporter, vice, beside)


def _assigned(now: Offices, before: Offices, concerned: list[ParticipantId]) -> Draft:
    hosts = msgspec.UNSET if now.hosts == before.hosts else now.hosts
    return Draft(OfficesAssigned(now.host, now.reporter, now.vice_chairs, concerned, hosts))


def _unfit(meeting: KernelState, given: AssignOffices) -> Refusal | None:
    """[CALL-8] Each is on the list, once in each office; the chair and who replaces it may preside."""
    named = [given.chair, *given.vice_chairs]
    beside = given.hosts or []
    hosts = [given.host, *beside]
    for who in [*named, *(one for one in (*hosts, given.reporter) if one)]:
        known = on_list(meeting, who, "CALL-8")
        if isinstance(known, Refusal):
            return known
        if who in named and not may_preside(known.role):
            return refusal(meeting, "may-not-preside", "CALL-8", participant=who)
        if named.count(who) > 1 or (beside and hosts.count(who) > 1):
            return refusal(meeting, "office-twice", "CALL-8", participant=who)
    return None
