"""How entries change the outcomes. Copies facts, computes no rule."""

from msgspec.structs import replace

from hemicycle.procedure.core.entry import Entry
from hemicycle.procedure.meeting.business.outcomes.entries import (
    AmendmentCarried,
    AmendmentLost,
    AmendmentOvertaken,
    AmendmentProposed,
    AmendmentRestated,
    AmendmentsOrdered,
    AmendmentWithdrawn,
    CallEnded,
    LanguageSupplied,
    ObjectionRaised,
    OutcomeAdopted,
    OutcomeAmended,
    OutcomeEntered,
    OutcomeProposed,
    OutcomePut,
    OutcomeWithdrawn,
)
from hemicycle.procedure.meeting.business.outcomes.state import (
    Amendment,
    Objection,
    Outcome,
    Outcomes,
)
from hemicycle.procedure.meeting.deciding.silence.entries import (
    SilenceBroken,
    SilenceOpened,
    SilenceWithdrawn,
)
from hemicycle.procedure.meeting.deciding.votes.entries import VoteCancelled, VoteClosed, VoteOpened
from hemicycle.procedure.words import AmendmentId, Texts


def evolve_outcomes(outcomes: Outcomes, entry: Entry) -> Outcomes:
    """The outcomes after `entry`."""
    fact = entry.fact
    if isinstance(fact, OutcomeProposed | OutcomeEntered):
        return _put(outcomes, _tabled(fact, entry))
    known = outcomes.table.get(getattr(fact, "outcome", None))  # type: ignore[arg-type]
    if known is None:
        return outcomes
    match fact:
        case OutcomeAmended() as amended:
            return _put(outcomes, _amended(known, amended, entry))
        case LanguageSupplied() as supplied:
            return _put(outcomes, _supplied(known, supplied, entry))
        case CallEnded():
            return _put(outcomes, replace(known, status=_undecided(known), call_until=None))
        case OutcomePut(call_until=call_until):
            return _put(
                outcomes,
                replace(known, status="put", call_until=call_until, called=entry.at, put=entry.seq),
            )
        case ObjectionRaised(participant=who, version=version):
            objection = Objection(entry.seq, who, entry.capacity, version, entry.words)
            objections = [*known.objections, objection]
            return _put(
                outcomes, replace(known, status="objected", call_until=None, objections=objections)
            )
        case OutcomeAdopted():
            return _put(
                outcomes, replace(known, status="adopted", call_until=None, settled=entry.seq)
            )
        case OutcomeWithdrawn():
            return _put(outcomes, replace(known, status="withdrawn"))
    changed = _voted(known, entry) or _with_amendments(known, entry)
    return _put(outcomes, changed) if changed else _by_silence(outcomes, known, entry)


def _voted(known: Outcome, entry: Entry) -> Outcome | None:
    """A vote on the text as a whole."""
    match entry.fact:
        case VoteOpened(part=False):
            return replace(known, status="voting")
        case VoteCancelled():
            return replace(known, status=_undecided(known))
        case VoteClosed(result=result, vote=vote):
            status = {"adopted": "adopted", "not-adopted": "rejected"}.get(result)
            settled = entry.seq if status else None
            return replace(known, status=status or _undecided(known), settled=settled, vote=vote)
    return None


def _undecided(known: Outcome) -> str:
    """A vote that decided nothing leaves the text as it was: on the table, and objected to where it was."""
    objected = any(one.version == known.version for one in known.objections)
    return "objected" if objected else "proposed"


def _with_amendments(known: Outcome, entry: Entry) -> Outcome | None:
    match entry.fact:
        case AmendmentProposed() as fact:
            new = Amendment(
                id=fact.amendment,
                seq=entry.seq,
                participant=fact.participant,
                capacity=entry.capacity,
                digest=fact.digest,
                digests=fact.digests,
                verb=fact.verb,
                texts=entry.words,
            )
            return replace(known, amendments=[*known.amendments, new])
        case AmendmentWithdrawn(amendment=amendment):
            return _settled(known, amendment, "withdrawn")
        case AmendmentOvertaken(amendment=amendment):
            return _settled(known, amendment, "overtaken")
        case AmendmentRestated() as fact:
            return _restated(known, fact, entry)
        case AmendmentLost(amendment=amendment, cause=cause):
            return _settled(known, amendment, cause)
        case AmendmentsOrdered(amendments=order):
            places = {a.id: a for a in known.amendments}
            rest = [a for a in known.amendments if a.id not in order]
            ordered = [places[one] for one in order if one in places]
            return replace(known, amendments=[*rest, *ordered])
        case AmendmentCarried() as fact:
            return _carried(known, fact)
    return None


def _settled(known: Outcome, amendment: AmendmentId, status: str) -> Outcome:
    return replace(
        known,
        amendments=[
            replace(one, status=status) if one.id == amendment else one for one in known.amendments
        ],
    )


def _restated(known: Outcome, fact: AmendmentRestated, entry: Entry) -> Outcome:
    amendments = [
        replace(
            one,
            seq=entry.seq,
            participant=fact.participant,
            digest=fact.digest,
            digests=fact.digests,
            verb=fact.verb,
            texts=entry.words,
            status="proposed",
        )
        if one.id == fact.amendment
        else one
        for one in known.amendments
    ]
    return replace(known, amendments=amendments)


def _carried(known: Outcome, fact: AmendmentCarried) -> Outcome:
    """The words of the version that stands are those of the amendment's entry, and fall with it."""
    one = next((a for a in known.amendments if a.id == fact.amendment), None)
    if one is None:
        return known
    return replace(
        _settled(known, one.id, "carried"),
        seq=one.seq,
        version=fact.version,
        verb=fact.verb,
        digest=fact.digest,
        digests=fact.digests,
        stale=fact.stale,
        texts=_reworded(known.texts, one.texts, fact.reworded),
        status="proposed",
        supplied={},
    )


def _by_silence(outcomes: Outcomes, known: Outcome, entry: Entry) -> Outcomes:
    match entry.fact:
        case SilenceOpened():
            return _put(outcomes, replace(known, status="circulated"))
        case SilenceBroken():
            return _put(outcomes, replace(known, status="objected"))
        case SilenceWithdrawn():
            return _put(outcomes, replace(known, status="proposed"))
    return outcomes


def _put(outcomes: Outcomes, outcome: Outcome) -> Outcomes:
    return Outcomes({**outcomes.table, outcome.id: outcome})


def _tabled(fact: OutcomeProposed | OutcomeEntered, entry: Entry) -> Outcome:
    entered = isinstance(fact, OutcomeEntered)
    return Outcome(
        id=fact.outcome,
        seq=entry.seq,
        form=fact.form,
        by=fact.by,
        proposer=entry.by,
        capacity=entry.capacity,
        verb=fact.verb,
        joined=fact.joined,
        item=fact.item,
        track=fact.track,
        due=fact.due,
        body=fact.body,
        series=fact.series,
        starts=fact.starts,
        version=1,
        digest=fact.digest,
        digests=fact.digests,
        texts=entry.words,
        status="entered" if entered else "proposed",
        settled=entry.seq if entered else None,
    )


def _amended(known: Outcome, fact: OutcomeAmended, entry: Entry) -> Outcome:
    return replace(
        known,
        seq=entry.seq,
        version=fact.version,
        verb=fact.verb,
        digest=fact.digest,
        digests=fact.digests,
        stale=fact.stale,
        texts=_reworded(known.texts, entry.words, fact.reworded),
        status="proposed",
        supplied={},
    )


def _supplied(known: Outcome, fact: LanguageSupplied, entry: Entry) -> Outcome:
    """No rewording: the version stays, and an objection to it stands."""
    return replace(
        known,
        seq=entry.seq,
        digest=fact.digest,
        digests=fact.digests,
        stale=fact.stale,
        texts=_reworded(known.texts, entry.words, fact.supplied),
        supplied={**known.supplied, **dict.fromkeys(fact.supplied, entry.by)},
    )


def _reworded(old: Texts, new: Texts, languages: list[str]) -> Texts:
    """The texts with whole languages in place of theirs: an amended language keeps nothing of its old version."""
    kept = {
        name: {lang: words for lang, words in text.items() if lang not in languages}
        for name, text in old.items()
    }
    names = [name for name in {**kept, **new} if kept.get(name) or new.get(name)]
    return {name: {**kept.get(name, {}), **new.get(name, {})} for name in names}


def merged(old: Texts, new: Texts) -> Texts:
    """The texts with those of `new` in place of theirs, word for word of each name and language."""
    return {**old, **{name: {**old.get(name, {}), **text} for name, text in new.items()}}
