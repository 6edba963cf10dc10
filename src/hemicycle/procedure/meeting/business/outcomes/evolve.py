"""How entries change the outcomes. Copies facts, computes no rule."""

from collections.abc import Callable
from typing import Any

from msgspec.structs import replace

from hemicycle.procedure.core.entry import Entry
from hemicycle.procedure.core.subject import on
from hemicycle.procedure.meeting.business.outcomes.entries import (
    AmendmentCarried,
    AmendmentLost,
    AmendmentOvertaken,
    AmendmentProposed,
    AmendmentRestated,
    AmendmentsOrdered,
    AmendmentWithdrawn,
    LanguageSupplied,
    OutcomeAmended,
    OutcomeEntered,
    OutcomeProposed,
    OutcomeWithdrawn,
)
from hemicycle.procedure.meeting.business.outcomes.state import Amendment, Outcome, Outcomes
from hemicycle.procedure.meeting.business.state import BusinessState
from hemicycle.procedure.words import AmendmentId, Texts

Change = Callable[[Outcomes, Any, Entry], Outcomes]


def at_outcome(change: Callable[[Outcome, Any, Entry], Outcome]) -> Change:
    """A change of the text that the fact names in `outcome`; nothing where there is none."""

    def changed(outcomes: Outcomes, fact: Any, entry: Entry) -> Outcomes:
        known = outcomes.table.get(fact.outcome)
        return outcomes if known is None else _put(outcomes, change(known, fact, entry))

    return changed


def undecided(known: Outcome) -> str:
    """A vote that decided nothing leaves the text as it was: on the table, and objected to where it was."""
    objected = any(one.version == known.version for one in known.objections)
    return "objected" if objected else "proposed"


def _put(outcomes: Outcomes, outcome: Outcome) -> Outcomes:
    return Outcomes({**outcomes.table, outcome.id: outcome})


def _tabled(outcomes: Outcomes, fact: OutcomeProposed | OutcomeEntered, entry: Entry) -> Outcomes:
    entered = isinstance(fact, OutcomeEntered)
    made = Outcome(
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
    return _put(outcomes, made)


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


def _proposed(known: Outcome, fact: AmendmentProposed, entry: Entry) -> Outcome:
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


def _ordered(known: Outcome, fact: AmendmentsOrdered, _: Entry) -> Outcome:
    places = {a.id: a for a in known.amendments}
    rest = [a for a in known.amendments if a.id not in fact.amendments]
    ordered = [places[one] for one in fact.amendments if one in places]
    return replace(known, amendments=[*rest, *ordered])


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


def _carried(known: Outcome, fact: AmendmentCarried, _: Entry) -> Outcome:
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


OUTCOMES = BusinessState.outcomes
ROWS = (
    on(OutcomeProposed, OUTCOMES, _tabled),
    on(OutcomeEntered, OUTCOMES, _tabled),
    on(OutcomeAmended, OUTCOMES, at_outcome(_amended)),
    on(LanguageSupplied, OUTCOMES, at_outcome(_supplied)),
    on(OutcomeWithdrawn, OUTCOMES, at_outcome(lambda one, *_: replace(one, status="withdrawn"))),
    on(AmendmentProposed, OUTCOMES, at_outcome(_proposed)),
    on(
        AmendmentWithdrawn,
        OUTCOMES,
        at_outcome(lambda one, fact, _: _settled(one, fact.amendment, "withdrawn")),
    ),
    on(
        AmendmentOvertaken,
        OUTCOMES,
        at_outcome(lambda one, fact, _: _settled(one, fact.amendment, "overtaken")),
    ),
    on(
        AmendmentLost,
        OUTCOMES,
        at_outcome(lambda one, fact, _: _settled(one, fact.amendment, fact.cause)),
    ),
    on(AmendmentRestated, OUTCOMES, at_outcome(_restated)),
    on(AmendmentsOrdered, OUTCOMES, at_outcome(_ordered)),
    on(AmendmentCarried, OUTCOMES, at_outcome(_carried)),
)
