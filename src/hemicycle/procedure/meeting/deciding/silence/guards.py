"""Questions and guards of the silence procedure: its rules, which texts are under silence, and who circulates."""

from collections import Counter
from typing import Any

import msgspec
from msgspec.structs import replace

from hemicycle.procedure.conduct import SilenceRules
from hemicycle.procedure.core.act import By, Stop
from hemicycle.procedure.core.actor import Submission
from hemicycle.procedure.core.noting import shared
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.deciding.electorate import voting_for
from hemicycle.procedure.meeting.deciding.silence.state import OPEN, Silence
from hemicycle.procedure.meeting.kernel.guards import (
    by_chair_in_writing,
    by_chair_or_office,
    refusal,
)
from hemicycle.procedure.meeting.kernel.queries import sitting_of
from hemicycle.procedure.meeting.kernel.seats.commands import ExcludeParticipant
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import SilenceId

HOUR_MS = 3_600_000
DAY_MS = 24 * HOUR_MS


def rules_of(meeting: Meeting) -> SilenceRules | None:
    """The rules of the silence procedure in force; None where the body has none."""
    decisions = sitting_of(meeting).rulebook.decisions
    return None if decisions is msgspec.UNSET else decisions.silence


def open_silences(meeting: Meeting) -> list[Silence]:
    """Those that run, or wait for the chair after an outage."""
    return [s for s in meeting.silences.table.values() if s.status in OPEN]


def cited(meeting: Meeting, refused: Refusal) -> Refusal:
    """The refusal with the article of the silence procedure, where the rulebook cites no other for its code."""
    rules = rules_of(meeting)
    if refused.article is not None or rules is None:
        return refused
    return replace(refused, article=rules.article)


def allowed(meeting: Meeting) -> Refusal | None:
    """[SILENCE-1] Only where the rulebook knows the procedure."""
    if rules_of(meeting) is not None:
        return None
    return refusal(meeting, "no-silence-procedure", "SILENCE-1")


def by_circulator(meeting: Meeting, actor: str) -> Refusal | None:
    """[SILENCE-1] The chair circulates, or the secretariat for the chair where the rulebook leaves it open."""
    rules = rules_of(meeting)
    if rules is not None and rules.circulated_by == "chair-or-secretariat":
        return by_chair_or_office(meeting, actor)
    return by_chair_in_writing(meeting, actor)


CIRCULATOR = By[Any](
    "who circulates: the chair; the secretariat where the rulebook says so, and after the closing",
    lambda meeting, order: by_circulator(meeting, order.actor),
)


@shared
def sole_delegates(meeting: Meeting) -> dict[str, bool]:
    """Those of whose delegation nobody else is admitted, while a text is under silence."""
    return sole_in_delegation(meeting) if open_silences(meeting) else {}


def sole_in_delegation(meeting: Meeting) -> dict[str, bool]:
    """Those of whose delegation nobody else is admitted."""
    votes = voting_for(meeting, None)
    here = [
        who
        for who, one in meeting.seats.participants.items()
        if one.admitted and one.role == "delegate"
    ]
    count = Counter(votes[who] or who for who in here)
    return {who: True for who in here if count[votes[who] or who] == 1}


def _last_delegate(meeting: Meeting, order: Submission[ExcludeParticipant]) -> Refusal | None:
    """[DECISION-5] While a silence runs no member loses its last delegate, and with it the right to break it."""
    if order.command.participant not in sole_delegates(meeting):
        return None
    silence = open_silences(meeting)[0]
    return cited(meeting, refusal(meeting, "silence-runs", "DECISION-5", outcome=silence.outcome))


def under_way(meeting: Meeting, silence: SilenceId) -> Silence | Refusal:
    """The silence procedure, where it has not come to its end."""
    known = meeting.silences.table.get(silence)
    if known is None:
        return refusal(meeting, "unknown-silence", "SILENCE-3", silence=silence)
    if known.status not in OPEN:
        return over(meeting, known)
    return known


def before_expiry(meeting: Meeting, known: Silence, now: int) -> Refusal | None:
    """[SILENCE-3] What comes at the expiry, or later, is too late."""
    return over(meeting, known) if now >= known.expires else None


def over(meeting: Meeting, known: Silence) -> Refusal:
    """The silence is over."""
    return cited(
        meeting, refusal(meeting, "silence-over", "SILENCE-3", expires=known.expires, id=known.id)
    )


LAST_DELEGATE = Stop[Meeting](
    "a text is under silence, and its delegation has nobody else",
    _last_delegate,
    alike=(sole_delegates,),
)
