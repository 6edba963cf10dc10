"""How entries change the silence procedures. Copies facts, computes no rule."""

from collections.abc import Callable
from typing import Any

from msgspec.structs import replace

from hemicycle.procedure.core.entry import Entry
from hemicycle.procedure.core.subject import on
from hemicycle.procedure.meeting.business.outcomes.evolve import at_outcome
from hemicycle.procedure.meeting.business.outcomes.state import Outcomes
from hemicycle.procedure.meeting.business.state import BusinessState
from hemicycle.procedure.meeting.deciding.silence.entries import (
    OutageReported,
    SilenceBroken,
    SilenceConfirmed,
    SilenceExtended,
    SilenceKept,
    SilenceOpened,
    SilenceStatement,
    SilenceUnattended,
    SilenceWithdrawn,
)
from hemicycle.procedure.meeting.deciding.silence.state import (
    Attached,
    Extension,
    Outage,
    Silence,
    SilenceObjection,
    Silences,
    Status,
)
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import SilenceId


def _kept(silences: Silences, silence: Silence) -> Silences:
    return replace(silences, table={**silences.table, silence.id: silence})


def _change(silences: Silences, silence: SilenceId, **change: Any) -> Silences:
    known = silences.table.get(silence)
    return silences if known is None else _kept(silences, replace(known, **change))


def _opened(fact: SilenceOpened, entry: Entry) -> Silence:
    return Silence(
        id=fact.silence,
        seq=entry.seq,
        at=entry.at,
        by=entry.by,
        outcome=fact.outcome,
        version=fact.version,
        digest=fact.digest,
        item=fact.item,
        expires=fact.expires,
    )


def _breach(fact: SilenceBroken, entry: Entry) -> SilenceObjection:
    return SilenceObjection(
        seq=entry.seq,
        at=entry.at,
        cause=fact.cause,
        member=fact.member,
        participant=fact.participant,
        received=fact.received,
        texts=entry.words,
    )


def _broken(silences: Silences, fact: SilenceBroken, entry: Entry) -> Silences:
    breach = _breach(fact, entry)
    return _change(silences, fact.silence, status="broken", breach=breach, settled_at=entry.at)


def _over(status: Status) -> Callable[[Silences, Any, Entry], Silences]:
    """A change by which the procedure came to its end."""
    return lambda silences, fact, entry: _change(
        silences, fact.silence, status=status, settled_at=entry.at
    )


def _texted(status: str) -> Callable[[Outcomes, Any, Entry], Outcomes]:
    """A change of the text that is, or was, under silence."""
    return at_outcome(lambda known, *_: replace(known, status=status))


def _attached(silences: Silences, fact: SilenceStatement, entry: Entry) -> Silences:
    known = silences.table.get(fact.silence)
    if known is None:
        return silences
    made = Attached(entry.seq, entry.at, fact.member, fact.participant, entry.words)
    return _kept(silences, replace(known, statements=[*known.statements, made]))


def _extended(silences: Silences, fact: SilenceExtended, entry: Entry) -> Silences:
    known = silences.table.get(fact.silence)
    if known is None:
        return silences
    moved = Extension(entry.seq, entry.at, fact.was, fact.expires)
    return _kept(
        silences,
        replace(
            known,
            status="running",
            unattended=None,
            expires=fact.expires,
            extensions=[*known.extensions, moved],
        ),
    )


OUTCOMES, SILENCES = BusinessState.outcomes, Meeting.silences
ROWS = (
    on(
        SilenceOpened,
        SILENCES,
        lambda silences, fact, entry: _kept(silences, _opened(fact, entry)),
    ),
    on(
        OutageReported,
        SILENCES,
        lambda silences, fact, entry: replace(
            silences, outages=[*silences.outages, Outage(entry.seq, fact.since, fact.until)]
        ),
    ),
    on(SilenceBroken, SILENCES, _broken),
    on(SilenceStatement, SILENCES, _attached),
    on(SilenceExtended, SILENCES, _extended),
    on(
        SilenceUnattended,
        SILENCES,
        lambda silences, fact, _: _change(
            silences, fact.silence, status="unattended", unattended=fact.cause
        ),
    ),
    on(SilenceKept, SILENCES, _over("kept")),
    on(SilenceConfirmed, SILENCES, _over("confirmed")),
    on(SilenceWithdrawn, SILENCES, _over("withdrawn")),
    on(SilenceOpened, OUTCOMES, _texted("circulated")),
    on(SilenceBroken, OUTCOMES, _texted("objected")),
    on(SilenceWithdrawn, OUTCOMES, _texted("proposed")),
)
