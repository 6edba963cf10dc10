"""How entries change the silence procedures. Copies facts, computes no rule."""

from typing import Any

from msgspec.structs import replace

from hemicycle.procedure.core.entry import Entry
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
)
from hemicycle.procedure.words import SilenceId


def evolve_silences(silences: Silences, entry: Entry) -> Silences:
    """The silence procedures after `entry`."""
    match entry.fact:
        case SilenceOpened() as fact:
            return _kept(silences, _opened(fact, entry))
        case OutageReported(since=since, until=until):
            outage = Outage(entry.seq, since, until)
            return replace(silences, outages=[*silences.outages, outage])
        case SilenceBroken() as fact:
            return _change(
                silences,
                fact.silence,
                status="broken",
                breach=_breach(fact, entry),
                settled_at=entry.at,
            )
        case SilenceStatement() as fact:
            return _attached(silences, fact, entry)
        case SilenceExtended() as fact:
            return _extended(silences, fact, entry)
        case SilenceUnattended(silence=silence, cause=cause):
            return _change(silences, silence, status="unattended", unattended=cause)
        case SilenceKept(silence=silence):
            return _change(silences, silence, status="kept", settled_at=entry.at)
        case SilenceConfirmed(silence=silence):
            return _change(silences, silence, status="confirmed", settled_at=entry.at)
        case SilenceWithdrawn(silence=silence):
            return _change(silences, silence, status="withdrawn", settled_at=entry.at)
    return silences


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
