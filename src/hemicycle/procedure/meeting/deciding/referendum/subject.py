"""Agreed ad referendum: a text stands as agreed until capitals have confirmed it; no confirmation is no consent.

It runs as a silence does (expiry, letters, refusal, extension, outage, going on after the closing): what is its own is
who is awaited, and that silence confirms nothing.
"""

from collections.abc import Hashable

from hemicycle.procedure.core.changes import into
from hemicycle.procedure.core.noting import shared
from hemicycle.procedure.core.option import Asked, Listing, Option, Own
from hemicycle.procedure.core.subject import Deadline, Subject, on
from hemicycle.procedure.core.values import AT, BY, SEQ, WORDS, like
from hemicycle.procedure.meeting.business.outcomes.delaying import ask_delay
from hemicycle.procedure.meeting.business.outcomes.evolve import STATUS as TEXT_STATUS
from hemicycle.procedure.meeting.business.outcomes.evolve import at_outcome
from hemicycle.procedure.meeting.business.outcomes.queries import outcome_put
from hemicycle.procedure.meeting.business.state import BusinessState
from hemicycle.procedure.meeting.deciding.consensus.acts import adopt
from hemicycle.procedure.meeting.deciding.consensus.entries import OutcomeAdopted
from hemicycle.procedure.meeting.deciding.consensus.evolve import CALL_OVER
from hemicycle.procedure.meeting.deciding.consensus.offers import PUT
from hemicycle.procedure.meeting.deciding.referendum import agreeing, commands, confirming
from hemicycle.procedure.meeting.deciding.referendum.entries import (
    AgreedAdReferendum,
    AgreementConfirmed,
    AgreementLapsed,
    AgreementReached,
    CapitalAwaited,
)
from hemicycle.procedure.meeting.deciding.referendum.state import AwaitedCapital, Capitals
from hemicycle.procedure.meeting.deciding.silence.circulating import withdraw
from hemicycle.procedure.meeting.deciding.silence.evolve import SETTLED, STATUS, at_silence
from hemicycle.procedure.meeting.deciding.silence.expiring import confirm
from hemicycle.procedure.meeting.deciding.silence.guards import DAY_MS, HOUR_MS, open_silences
from hemicycle.procedure.meeting.deciding.silence.state import Confirmed, Silence, Silences
from hemicycle.procedure.meeting.kernel.places import conducting, presiding, seated
from hemicycle.procedure.meeting.kernel.queries import accredited, capacity_of
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import MemberCode

AWAITED = like(AwaitedCapital, CapitalAwaited, seq=SEQ)
AGREED = like(Silence, AgreedAdReferendum, id=AgreedAdReferendum.silence, seq=SEQ, at=AT, by=BY)
CONFIRMED = like(Confirmed, AgreementConfirmed, seq=SEQ, at=AT, texts=WORDS)
SILENCES, OUTCOMES = Meeting.silences, BusinessState.outcomes
ROWS = (
    on(CapitalAwaited, Meeting.capitals, into(Capitals.awaited).add(AWAITED)),
    on(AgreedAdReferendum, SILENCES, into(Silences.table).put(AgreedAdReferendum.silence, AGREED)),
    on(
        AgreedAdReferendum,
        OUTCOMES,
        at_outcome(AgreedAdReferendum.outcome, TEXT_STATUS.set("circulated"), CALL_OVER),
    ),
    on(
        AgreementConfirmed,
        SILENCES,
        at_silence(AgreementConfirmed.silence, into(Silence.confirmed).add(CONFIRMED)),
    ),
    on(
        AgreementReached,
        SILENCES,
        at_silence(AgreementReached.silence, STATUS.set("agreed"), SETTLED),
    ),
    on(
        AgreementLapsed,
        SILENCES,
        at_silence(AgreementLapsed.silence, STATUS.set("lapsed"), SETTLED),
    ),
    on(
        AgreementLapsed,
        OUTCOMES,
        at_outcome(AgreementLapsed.outcome, TEXT_STATUS.set("proposed")),
    ),
)


@shared
def _agreements(meeting: Meeting) -> tuple[str, ...]:
    return tuple(one.id for one in open_silences(meeting) if one.awaits)


def _agreed(meeting: Meeting, asked: Asked) -> commands.AgreeAdReferendum:
    digest = meeting.outcomes.table[asked.target].digest
    until = asked.now + agreeing.least_h(meeting) * HOUR_MS + DAY_MS
    return commands.AgreeAdReferendum(asked.target, digest, until)


def _entered(meeting: Meeting, asked: Asked) -> commands.EnterConfirmation:
    known = meeting.silences.table[asked.target]
    member = next(iter(confirming.left(known)), "")
    return commands.EnterConfirmation(asked.target, MemberCode(member), known.at)


@shared
def _said_so(meeting: Meeting) -> dict[str, Hashable]:
    """Whose delegation has said that its capital has yet to confirm the text that is put."""
    put = outcome_put(meeting)
    waiting = agreeing.awaited_capitals(meeting, put) if put else []
    people = accredited(meeting).items() if put and waiting else ()
    item = put.item if put else None
    return {who: True for who, one in people if (capacity_of(one, item) or who) in waiting}


@shared
def _own_agreements(meeting: Meeting) -> dict[str, tuple[str, ...]]:
    """What each person may confirm for their delegation."""
    found: dict[str, tuple[str, ...]] = {}
    for known in open_silences(meeting) if any(_agreements(meeting)) else []:
        waiting = confirming.left(known)
        for who, one in accredited(meeting).items():
            if one.role == "delegate" and (capacity_of(one, known.item) or who) in waiting:
                found[who] = (*found.get(who, ()), known.id)
    return found


REFERENDUM = Subject[Meeting](
    name="referendum",
    home=__package__,
    parts=("capitals",),
    acts=[
        agreeing.await_capital,
        agreeing.agree,
        confirming.confirm_agreement,
        confirming.enter_confirmation,
    ],
    evolve=ROWS,
    stops=[
        (agreeing.CAPITALS_FIRST, [adopt]),
        (agreeing.AGREED, [ask_delay]),
        (agreeing.AGREED_STAYS, [withdraw]),
        (confirming.NOT_BY_SILENCE, [confirm]),
    ],
    deadline=Deadline(
        (AgreementLapsed, AgreementReached, OutcomeAdopted), confirming.next_date, confirming.lapsed
    ),
    offers=[
        Option(commands.AwaitCapital, seated, PUT, marks=(_said_so,)),
        Option(commands.AgreeAdReferendum, presiding, PUT, _agreed),
        Option(commands.ConfirmAgreement, seated, Own("own-agreements", _own_agreements)),
        Option(
            commands.EnterConfirmation, conducting, Listing("agreements", _agreements), _entered
        ),
    ],
)
