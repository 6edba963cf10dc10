"""Confirming what was agreed ad referendum, here or by other means; and the date at which it lapses."""

from msgspec import UNSET

from hemicycle.procedure.codes import own_code
from hemicycle.procedure.core.act import Decision, Stop, act
from hemicycle.procedure.core.actor import Submission
from hemicycle.procedure.core.entry import Draft
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.deciding.consensus.entries import OutcomeAdopted
from hemicycle.procedure.meeting.deciding.referendum.commands import (
    ConfirmAgreement,
    EnterConfirmation,
)
from hemicycle.procedure.meeting.deciding.referendum.entries import (
    AgreementConfirmed,
    AgreementLapsed,
    AgreementReached,
)
from hemicycle.procedure.meeting.deciding.silence.breaking import in_time
from hemicycle.procedure.meeting.deciding.silence.commands import ConfirmSilence
from hemicycle.procedure.meeting.deciding.silence.expiring import LATE_MS, running
from hemicycle.procedure.meeting.deciding.silence.guards import (
    CIRCULATOR,
    before_expiry,
    under_way,
)
from hemicycle.procedure.meeting.deciding.silence.state import Silence
from hemicycle.procedure.meeting.kernel.declared import ANY_TIME, any_delegate
from hemicycle.procedure.meeting.kernel.guards import readable, refusal, worded
from hemicycle.procedure.meeting.kernel.queries import delegation, sitting_of
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import ParticipantId, Texts

ITS_OWN = "another text is agreed ad referendum, which capitals may confirm at any moment"


def left(known: Silence) -> list[str]:
    """Who has yet to confirm."""
    confirmed = {one.member for one in known.confirmed}
    return [member for member in known.awaits if member not in confirmed]


@act(
    ConfirmAgreement,
    AgreementConfirmed,
    AgreementReached,
    OutcomeAdopted,
    by=any_delegate("REFERENDUM-3"),
    when=ANY_TIME,
    spec="REFERENDUM-3",
    amid=ITS_OWN,
)
def confirm_agreement(meeting: Meeting, order: Submission[ConfirmAgreement]) -> Decision:
    """[REFERENDUM-3] By a delegation that is awaited, present or not, before the date."""
    known = under_way(meeting, order.command.silence)
    if isinstance(known, Refusal):
        return known
    member = delegation(meeting, order.actor, known.item)
    refused = _awaited(meeting, known, member) or before_expiry(meeting, known, order.now)
    who = ParticipantId(order.actor)
    return refused or _confirmed(known, member, who, None, {})


@act(
    EnterConfirmation,
    AgreementConfirmed,
    AgreementReached,
    OutcomeAdopted,
    by=CIRCULATOR,
    when=ANY_TIME,
    spec="REFERENDUM-3",
    amid=ITS_OWN,
)
def enter_confirmation(meeting: Meeting, order: Submission[EnterConfirmation]) -> Decision:
    """[REFERENDUM-3] By letter, in time, entered by who circulates."""
    command = order.command
    known = under_way(meeting, command.silence)
    if isinstance(known, Refusal):
        return known
    member, texts = own_code(command.member), worded(command.text, "text")
    refused = (
        _awaited(meeting, known, member)
        or in_time(meeting, known, order.now, command.received)
        or readable(meeting, texts)
    )
    return refused or _confirmed(known, member, None, command.received, texts)


def _confirmed(
    known: Silence, member: str, who: ParticipantId | None, received: int | None, texts: Texts
) -> list[Draft]:
    fact = AgreementConfirmed(known.id, known.outcome, member, who, received, known.item)
    if left(known) != [member]:
        return [Draft(fact, texts)]
    return [Draft(fact, texts), *_reached(known, [])]


def _awaited(meeting: Meeting, known: Silence, member: str) -> Refusal | None:
    if member in left(known):
        return None
    code = "already-confirmed" if member in known.awaits else "not-awaited"
    return refusal(meeting, code, "REFERENDUM-3", member=member)


def agreements(meeting: Meeting) -> list[Silence]:
    """Those that run."""
    return [one for one in running(meeting) if one.awaits]


def next_date(meeting: Meeting) -> int | None:
    """When the next one lapses (UTC, ms)."""
    return min((one.expires for one in agreements(meeting)), default=None)


def lapsed(meeting: Meeting, now: int) -> list[Draft]:
    """[REFERENDUM-4] No confirmation is no consent, unless the body's rules say that silence is.

    What is settled late waits as a silence does (SILENCE-7).
    """
    due = [one for one in agreements(meeting) if one.expires <= now <= one.expires + LATE_MS]
    if due and silence_agrees(meeting):
        return [draft for one in due for draft in _reached(one, left(one))]
    return [Draft(AgreementLapsed(one.id, one.outcome, left(one), one.item)) for one in due]


def silence_agrees(meeting: Meeting) -> bool:
    """[REFERENDUM-4] Whether by the body's rules who has not refused by the date agrees."""
    return sitting_of(meeting).rulebook.consensus.ad_referendum == "unless-refused"


def _reached(known: Silence, silent: list[str]) -> list[Draft]:
    reached = AgreementReached(known.id, known.outcome, known.item, silent or UNSET)
    adopted = OutcomeAdopted(known.outcome, known.version, known.digest, known.item)
    return [Draft(reached), Draft(adopted)]


def _not_by_silence(meeting: Meeting, order: Submission[ConfirmSilence]) -> Refusal | None:
    """[REFERENDUM-4] That nobody objected confirms nothing, unless the body's rules say that it does."""
    known = meeting.silences.table.get(order.command.silence)
    if known is None or not left(known) or silence_agrees(meeting):
        return None
    return refusal(meeting, "capitals-first", "REFERENDUM-4", member=left(known)[0])


NOT_BY_SILENCE = Stop[Meeting]("capitals have yet to confirm", _not_by_silence)
