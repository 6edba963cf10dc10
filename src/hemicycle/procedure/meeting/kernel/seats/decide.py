"""What follows from a command of accreditation and presence."""

from hemicycle.procedure.core.actor import SYSTEM, Command, Submission
from hemicycle.procedure.core.entry import Draft
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.business.booths.queries import misplaced, silenced
from hemicycle.procedure.meeting.business.floor.turns import leaving, started, stopped
from hemicycle.procedure.meeting.guards import (
    by_chair_or_secretariat,
    by_present,
    by_secretariat,
    is_written,
    known_participant,
    no_motion,
    not_closed,
    readable,
    refusal,
    undisturbed,
)
from hemicycle.procedure.meeting.kernel.seats import commands
from hemicycle.procedure.meeting.kernel.seats.accrediting import accredited, codeless
from hemicycle.procedure.meeting.kernel.seats.entries import (
    HolderReplaced,
    ParticipantAdmitted,
    SeatLeft,
    SeatTaken,
)
from hemicycle.procedure.meeting.queries import (
    is_chair,
    is_present,
    is_secretariat,
    person,
    sitting_of,
)
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import ParticipantId

Decision = list[Draft] | Refusal


def decide_seats(meeting: Meeting, order: Submission[Command]) -> Decision | None:
    """The drafts, the refusal, or None where the command is not one of the seats."""
    actor, now = order.actor, order.now
    closed = not_closed(meeting)
    match order.command:
        case commands.AccreditParticipant() as command:
            return closed or _accredit(meeting, actor, command)
        case commands.AdmitParticipant(participant=who):
            return closed or known_participant(meeting, who) or _admit(meeting, actor, who)
        case commands.TakeSeat():
            return closed or known_participant(meeting, actor) or _take(meeting, actor, now)
        case commands.LeaveSeat():
            return closed or by_present(meeting, actor) or _leave(meeting, actor, now)
        case commands.ReportLoss(participant=who):
            return closed or _lose(meeting, actor, who, now)
        case commands.ExcludeParticipant(participant=who):
            return closed or known_participant(meeting, who) or _exclude(meeting, actor, who, now)
        case commands.ReplaceHolder(participant=who):
            return closed or known_participant(meeting, who) or _replace(meeting, actor, who)
    return None


def _accredit(meeting: Meeting, actor: str, command: commands.AccreditParticipant) -> Decision:
    """[SEAT-1] The secretariat adds a person after the others."""
    given = command.participant
    unknown = [i for i in given.capacity_items or [] if i not in meeting.agenda.items]
    if unknown:
        return refusal(meeting, "unknown-item", "SEAT-1", item=unknown[0])
    if misplaced(sitting_of(meeting).languages, given):
        return refusal(meeting, "no-such-booth", "BOOTH-1", language=str(given.booth))
    stray = codeless(given)
    if stray is not None:
        return refusal(meeting, "unknown-member", "SEAT-1", member=stray)
    who = ParticipantId(f"p{len(meeting.seats.participants) + 1}")
    let_in = [Draft(ParticipantAdmitted(who))] if is_written(meeting) else []  # [SILENCE-10]
    made = accredited(who, given)
    return by_secretariat(meeting, actor) or readable(meeting, made.texts) or [made, *let_in]


def _admit(meeting: Meeting, actor: str, who: ParticipantId) -> Decision:
    """[SEAT-2] Out of the lobby."""
    refused = by_chair_or_secretariat(meeting, actor)
    if refused:
        return refused
    if meeting.seats.participants[who].admitted:
        return refusal(meeting, "already-admitted", "SEAT-2", participant=who)
    return [Draft(ParticipantAdmitted(who))]


def _take(meeting: Meeting, actor: str, now: int) -> Decision:
    """[SEAT-3] Who is admitted sits down; the chair and the secretariat need nobody to let them in."""
    who = ParticipantId(actor)
    known = meeting.seats.participants[who]
    if known.present:
        return refusal(meeting, "already-present", "SEAT-3")
    if not (known.admitted or is_chair(meeting, actor) or is_secretariat(meeting, actor)):
        return refusal(meeting, "not-admitted", "SEAT-3")
    speaker = meeting.debate.speaker
    waits = speaker and speaker.participant == who and speaker.stopped in ("lost", "suspended")
    runs = waits and sitting_of(meeting).phase == "open" and not no_motion(meeting)
    return [Draft(SeatTaken(who)), *([started(speaker, now)] if speaker and runs else [])]


def _leave(meeting: Meeting, actor: str, now: int) -> Decision:
    """[SEAT-6] By one's own will: the floor and the list are free of them."""
    who = ParticipantId(actor)
    left = [Draft(SeatLeft(who, "left")), *silenced(meeting, who, "left")]
    return [*left, *leaving(meeting, who, now, own=True)]


def _lose(meeting: Meeting, actor: str, who: ParticipantId, now: int) -> Decision:
    """[SEAT-7] A lost connection takes nothing: the place on the list stays and the clock stands still."""
    if actor != SYSTEM:
        return refusal(meeting, "system-only", "SEAT-7")
    if not is_present(meeting, who):
        return refusal(meeting, "not-present", "SEAT-7")
    speaker = meeting.debate.speaker
    halts = speaker and speaker.participant == who and not speaker.stopped
    clock = [stopped(speaker, now, "lost")] if speaker and halts else []
    return [Draft(SeatLeft(who, "lost")), *silenced(meeting, who, "lost"), *clock]


def _exclude(meeting: Meeting, actor: str, who: ParticipantId, now: int) -> Decision:
    """[SEAT-8] Shown out by the chair or the secretariat; never the chair itself, nor who decides now."""
    refused = by_chair_or_secretariat(meeting, actor)
    if refused:
        return refused
    if is_chair(meeting, who):
        return refusal(meeting, "chair-stays", "SEAT-8")
    if not meeting.seats.participants[who].admitted:
        return refusal(meeting, "not-admitted", "SEAT-8", participant=who)
    refused = undisturbed(meeting, who)
    if refused:
        return refused
    out = [Draft(SeatLeft(who, "excluded")), *silenced(meeting, who, "excluded")]
    return [*out, *leaving(meeting, who, now, own=False)]


def _replace(meeting: Meeting, actor: str, who: ParticipantId) -> Decision:
    """[SEAT-4] Another delegate of the member holds its seat: by the head, the chair or the secretariat."""
    known = meeting.seats.participants[who]
    if known.role != "delegate" or known.member is None:
        return refusal(meeting, "delegates-only", "SEAT-4", participant=who)
    head = meeting.seats.heads[known.member]
    if head == who:
        return refusal(meeting, "already-head", "SEAT-4", participant=who)
    at_home = actor == head and person(meeting, actor) is not None
    refused = None if at_home else by_chair_or_secretariat(meeting, actor)
    return refused or [Draft(HolderReplaced(who, head))]
