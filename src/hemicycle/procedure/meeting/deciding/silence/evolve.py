"""How entries change the silence procedures. Copies facts, computes no rule."""

from typing import Any

from hemicycle.procedure.core.changes import Change, alike, into, when
from hemicycle.procedure.core.subject import on
from hemicycle.procedure.core.values import AT, BY, SEQ, WORDS, like
from hemicycle.procedure.meeting.business.outcomes.evolve import STATUS as TEXT_STATUS
from hemicycle.procedure.meeting.business.outcomes.evolve import at_outcome
from hemicycle.procedure.meeting.business.outcomes.state import Objection, Outcome
from hemicycle.procedure.meeting.business.state import BusinessState
from hemicycle.procedure.meeting.deciding.silence.entries import (
    OutageReported,
    SilenceBroken,
    SilenceConfirmed,
    SilenceExtended,
    SilenceKept,
    SilenceOpened,
    SilenceUnattended,
    SilenceWithdrawn,
)
from hemicycle.procedure.meeting.deciding.silence.state import (
    Extension,
    Outage,
    Silence,
    SilenceObjection,
    Silences,
)
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import SilenceId

OPENED = like(Silence, SilenceOpened, id=SilenceOpened.silence, seq=SEQ, at=AT, by=BY)
BREACH = like(SilenceObjection, SilenceBroken, seq=SEQ, at=AT, texts=WORDS)
OBJECTION = like(Objection, SilenceBroken, seq=SEQ, capacity=SilenceBroken.member, texts=WORDS)
EXTENSION = like(Extension, SilenceExtended, seq=SEQ, at=AT)
OUTAGE = like(Outage, OutageReported, seq=SEQ)
STATUS, SETTLED, UNATTENDED = (
    into(Silence.status),
    into(Silence.settled_at).set(AT),
    into(Silence.unattended),
)


def at_silence(silence: SilenceId, *changes: Change) -> Change:
    """A change of this procedure."""
    return into(Silences.table).at(silence, *changes)


def _over(kind: Any, status: Change) -> Change:
    """By this the procedure came to its end."""
    return at_silence(kind.silence, status, SETTLED)


OUTCOMES, SILENCES = BusinessState.outcomes, Meeting.silences
ROWS = (
    on(SilenceOpened, SILENCES, into(Silences.table).put(SilenceOpened.silence, OPENED)),
    on(OutageReported, SILENCES, into(Silences.outages).add(OUTAGE)),
    on(
        SilenceBroken,
        SILENCES,
        at_silence(
            SilenceBroken.silence, STATUS.set("broken"), into(Silence.breach).set(BREACH), SETTLED
        ),
    ),
    on(
        SilenceExtended,
        SILENCES,
        at_silence(
            SilenceExtended.silence,
            STATUS.set("running"),
            UNATTENDED.set(None),
            into(Silence.expires).set(SilenceExtended.expires),
            into(Silence.rest).set(None),
            when(SilenceExtended.rest, *alike(Silence, SilenceExtended.rest)),
            into(Silence.extensions).add(EXTENSION),
        ),
    ),
    on(
        SilenceUnattended,
        SILENCES,
        at_silence(
            SilenceUnattended.silence,
            STATUS.set("unattended"),
            UNATTENDED.set(SilenceUnattended.cause),
        ),
    ),
    on(SilenceKept, SILENCES, _over(SilenceKept, STATUS.set("kept"))),
    on(SilenceConfirmed, SILENCES, _over(SilenceConfirmed, STATUS.set("confirmed"))),
    on(SilenceWithdrawn, SILENCES, _over(SilenceWithdrawn, STATUS.set("withdrawn"))),
    # of the text that is, or was, under silence
    on(SilenceOpened, OUTCOMES, at_outcome(SilenceOpened.outcome, TEXT_STATUS.set("circulated"))),
    on(
        SilenceBroken,
        OUTCOMES,
        at_outcome(
            SilenceBroken.outcome,
            TEXT_STATUS.set("objected"),
            into(Outcome.objections).add(OBJECTION),
        ),
    ),
    on(
        SilenceWithdrawn,
        OUTCOMES,
        at_outcome(SilenceWithdrawn.outcome, TEXT_STATUS.set("proposed")),
    ),
)
