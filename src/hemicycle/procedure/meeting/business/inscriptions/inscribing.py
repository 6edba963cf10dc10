"""Inscribing on the list of speakers before an item is taken up: at which level, in which language, for whom.

Once the item is taken up, those who inscribed stand on the speakers' list, in the order of the body's rules.
"""

import re
from typing import Any, Literal

import msgspec

from hemicycle.procedure.codes import is_code, own_code
from hemicycle.procedure.core.act import By, Decision, act
from hemicycle.procedure.core.actor import Submission
from hemicycle.procedure.core.entry import Draft
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.business.agenda.acts import coming
from hemicycle.procedure.meeting.business.agenda.entries import ItemOpened
from hemicycle.procedure.meeting.business.floor.entries import FloorRequested
from hemicycle.procedure.meeting.business.floor.requests import may_speak
from hemicycle.procedure.meeting.business.inscriptions.commands import (
    InscribeSpeaker,
    WithdrawInscription,
)
from hemicycle.procedure.meeting.business.inscriptions.entries import (
    InscriptionWithdrawn,
    SpeakerInscribed,
)
from hemicycle.procedure.meeting.business.inscriptions.queries import (
    has_spoken,
    in_order,
    inscribed_until,
    own_inscription,
    unless_erased,
)
from hemicycle.procedure.meeting.business.inscriptions.state import Inscription
from hemicycle.procedure.meeting.business.state import BusinessState
from hemicycle.procedure.meeting.kernel.declared import NOT_CLOSED
from hemicycle.procedure.meeting.kernel.guards import (
    by_chair_or_office,
    is_written,
    readable,
    refusal,
    worded,
)
from hemicycle.procedure.meeting.kernel.queries import capacity_in_force, person
from hemicycle.procedure.words import ParticipantId, RequestId

SPOKEN = re.compile(r"[a-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,3}")
"""A language as it is named (BCP 47): one may speak another than those of the meeting."""


def _by_speaker(meeting: BusinessState, order: Submission[Any]) -> Refusal | None:
    """[INSCRIBE-1] Whoever may ask for the floor, wherever they are, for as long as they are on the list."""
    known = person(meeting, order.actor)
    if known is None or known.withdrawn:
        return refusal(meeting, "may-not-speak", "INSCRIBE-1")
    return may_speak(meeting, order.actor, "statement")


SPEAKER = By[Any]("a delegation; an observer who may speak; present or not", _by_speaker)


@act(InscribeSpeaker, SpeakerInscribed, by=SPEAKER, when=NOT_CLOSED, spec="INSCRIBE-1")
def inscribe(meeting: BusinessState, order: Submission[InscribeSpeaker]) -> Decision:
    """[INSCRIBE-1] Once a delegation and item that is to come; who does so again changes what it said."""
    command, actor = order.command, order.actor
    known = coming(meeting, command.item, "INSCRIBE-1")
    if isinstance(known, Refusal):
        return known
    before = own_inscription(meeting, actor, known.id)
    texts = worded(command.behalf_words, "behalf")
    refused = (
        _in_writing(meeting)
        or (None if before else _in_time(meeting, order.now))
        or _worded(meeting, command)
        or readable(meeting, texts)
    )
    code = own_code(command.behalf) if command.behalf else None
    fact = SpeakerInscribed(
        inscription=before.id if before else RequestId(f"r{meeting.size}"),
        participant=ParticipantId(actor),
        capacity=capacity_in_force(meeting, actor, known.id),
        item=known.id,
        level=command.level,
        language=command.language,
        since=before.since if before else order.now,
        on_behalf=bool(code or texts) or msgspec.UNSET,
        code=code or msgspec.UNSET,
        by_video=command.by_video or msgspec.UNSET,
    )
    return refused or [Draft(fact, texts)]


@act(
    WithdrawInscription,
    InscriptionWithdrawn,
    by=By[Any]("the delegation; the chair, present or not, or the secretariat"),
    when=NOT_CLOSED,
    spec="INSCRIBE-2",
)
def withdraw(meeting: BusinessState, order: Submission[WithdrawInscription]) -> Decision:
    """[INSCRIBE-2] Until the item is taken up; then the speakers' list has its own acts."""
    known = meeting.inscriptions.speakers.get(order.command.inscription)
    own = known is not None and own_inscription(meeting, order.actor, known.item) == known
    refused = None if own else by_chair_or_office(meeting, order.actor)
    if refused:
        return refused
    if known is None:
        return refusal(meeting, "unknown-inscription", "INSCRIBE-2")
    due = coming(meeting, known.item, "INSCRIBE-2")
    cause: Literal["withdrawn", "removed"] = "withdrawn" if own else "removed"
    if isinstance(due, Refusal):
        return due
    return [Draft(InscriptionWithdrawn(known.id, known.participant, cause, known.item))]


def listed(meeting: BusinessState, fact: ItemOpened, now: int) -> list[Draft]:
    """[INSCRIBE-5] With the item its list opens with those who inscribed; who has spoken on it does not come again.

    Raises WordsErased where for whom one speaks was erased afterwards.
    """
    waiting = [
        one
        for one in in_order(meeting, fact.item)
        if not has_spoken(meeting, one.capacity or one.participant, fact.item)
        and not meeting.seats.participants[one.participant].withdrawn
    ]
    return [
        Draft(_request(one, place), unless_erased(meeting, one))
        for place, one in enumerate(waiting)
    ]


def _request(one: Inscription, place: int) -> FloorRequested:
    return FloorRequested(
        request=one.id,
        participant=one.participant,
        capacity=one.capacity,
        purpose="statement",
        place=place,
        item=one.item,
        on_behalf=one.on_behalf or msgspec.UNSET,
        code=one.code or msgspec.UNSET,
        by_video=one.by_video or msgspec.UNSET,
    )


def _in_writing(meeting: BusinessState) -> Refusal | None:
    return refusal(meeting, "written-procedure", "INSCRIBE-1") if is_written(meeting) else None


def _in_time(meeting: BusinessState, now: int) -> Refusal | None:
    """[INSCRIBE-4] The rules may close the list some hours before; what stands on it may still change."""
    until = inscribed_until(meeting)
    if until is None or now <= until:
        return None
    return refusal(meeting, "inscribed-late", "INSCRIBE-4", until=until)


def _worded(meeting: BusinessState, command: InscribeSpeaker) -> Refusal | None:
    """[INSCRIBE-1] In a language that is known; on behalf of a member by its code."""
    if not SPOKEN.fullmatch(command.language):
        return refusal(meeting, "unknown-language", "INSCRIBE-1", language=command.language)
    if command.behalf is not None and not is_code(command.behalf):
        return refusal(meeting, "unknown-member", "FLOOR-13", member=command.behalf)
    return None
