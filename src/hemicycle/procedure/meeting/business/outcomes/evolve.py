"""How entries change the outcomes. Copies facts, computes no rule."""

from typing import Any

from msgspec.structs import replace

from hemicycle.procedure.core.changes import Change, alike, by_code, into
from hemicycle.procedure.core.entry import Entry
from hemicycle.procedure.core.subject import on
from hemicycle.procedure.core.values import BY, CAPACITY, SEQ, WORDS, computed, like, listed
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
from hemicycle.procedure.meeting.business.outcomes.state import (
    Amendment,
    Outcome,
    Outcomes,
    OutcomeStatus,
    Part,
    Wording,
)
from hemicycle.procedure.meeting.business.state import BusinessState
from hemicycle.procedure.words import OutcomeId, Texts

STATUS, AMENDMENTS = into(Outcome.status), into(Outcome.amendments)
AMENDMENT_STATUS, CLASHES = into(Amendment.status), into(Amendment.clashes)

NEW: dict[str, Any] = {
    "seq": SEQ,
    "proposer": BY,
    "capacity": CAPACITY,
    "version": 1,
    "wordings": listed(like(Wording, OutcomeProposed, seq=SEQ, texts=WORDS)),
}
PROPOSED = like(Outcome, OutcomeProposed, id=OutcomeProposed.outcome, status="proposed", **NEW)
ENTERED = like(
    Outcome, OutcomeEntered, id=OutcomeEntered.outcome, status="entered", settled=SEQ, **NEW
)
AMENDMENT = like(
    Amendment,
    AmendmentProposed,
    id=AmendmentProposed.amendment,
    seq=SEQ,
    capacity=CAPACITY,
    texts=WORDS,
)


def at_outcome(outcome: OutcomeId | None, *changes: Change) -> Change:
    """A change of this text; nothing where there is none."""
    return into(Outcomes.table).at(outcome, *changes)


def undecided(known: Outcome, _: object, __: Entry) -> OutcomeStatus:
    """A vote that decided nothing leaves the text as it was: on the table, and objected to where it was."""
    objected = any(one.version == known.version for one in known.objections)
    return "objected" if objected else "proposed"


def reworded(
    known: Outcome, fact: OutcomeAmended | LanguageSupplied, entry: Entry
) -> list[Wording]:
    """The words on which the parts now stand, those of the entry among them."""
    return _wordings(known, fact.parts, Wording(entry.seq, entry.words))


def carried(known: Outcome, fact: AmendmentCarried, _: Entry) -> Outcome:
    """The words of the parts that it changed are those of the amendment's entry, and fall with it."""
    one = next((a for a in known.amendments if a.id == fact.amendment), None)
    if one is None:
        return known
    return replace(
        known,
        amendments=[replace(a, status="carried") if a is one else a for a in known.amendments],
        seq=one.seq,
        version=fact.version,
        verb=fact.verb,
        digest=fact.digest,
        parts=fact.parts,
        stale=fact.stale,
        wordings=_wordings(known, fact.parts, Wording(one.seq, one.texts)),
        status="proposed",
        supplied={},
    )


def _settled(kind: Any, *changes: Change) -> Change:
    """The amendment that the fact names is this now."""
    return at_outcome(kind.outcome, AMENDMENTS.at(kind.amendment, *changes))


def _wordings(known: Outcome, parts: list[Part], new: Wording) -> list[Wording]:
    """The words on which the parts stand; those with which the text was laid stay, since its salt is among them."""
    needed = {seq for part in parts for seq in part.entries.values()}
    return [
        one for place, one in enumerate([*known.wordings, new]) if place == 0 or one.seq in needed
    ]


def merged(old: Texts, new: Texts) -> Texts:
    """The texts with those of `new` in place of theirs, word for word of each name and language."""
    return {**old, **{name: {**old.get(name, {}), **text} for name, text in new.items()}}


OUTCOMES = BusinessState.outcomes
ROWS = (
    on(OutcomeProposed, OUTCOMES, into(Outcomes.table).put(OutcomeProposed.outcome, PROPOSED)),
    on(OutcomeEntered, OUTCOMES, into(Outcomes.table).put(OutcomeEntered.outcome, ENTERED)),
    on(
        OutcomeAmended,
        OUTCOMES,
        at_outcome(
            OutcomeAmended.outcome,
            into(Outcome.seq).set(SEQ),
            *alike(
                Outcome,
                OutcomeAmended.version,
                OutcomeAmended.verb,
                OutcomeAmended.digest,
                OutcomeAmended.parts,
                OutcomeAmended.stale,
            ),
            into(Outcome.wordings).set(computed(reworded)),
            STATUS.set("proposed"),
            into(Outcome.supplied).set({}),
        ),
    ),
    # no rewording: the version stays, and an objection to it stands
    on(
        LanguageSupplied,
        OUTCOMES,
        at_outcome(
            LanguageSupplied.outcome,
            into(Outcome.seq).set(SEQ),
            *alike(
                Outcome, LanguageSupplied.digest, LanguageSupplied.parts, LanguageSupplied.stale
            ),
            into(Outcome.wordings).set(computed(reworded)),
            into(Outcome.supplied).put_each(LanguageSupplied.supplied, BY),
        ),
    ),
    on(OutcomeWithdrawn, OUTCOMES, at_outcome(OutcomeWithdrawn.outcome, STATUS.set("withdrawn"))),
    on(
        AmendmentProposed,
        OUTCOMES,
        at_outcome(AmendmentProposed.outcome, AMENDMENTS.add(AMENDMENT)),
    ),
    on(
        AmendmentWithdrawn,
        OUTCOMES,
        _settled(AmendmentWithdrawn, AMENDMENT_STATUS.set("withdrawn")),
    ),
    on(
        AmendmentOvertaken,
        OUTCOMES,
        _settled(
            AmendmentOvertaken,
            AMENDMENT_STATUS.set("overtaken"),
            CLASHES.set(AmendmentOvertaken.clashes),
        ),
    ),
    on(AmendmentLost, OUTCOMES, _settled(AmendmentLost, AMENDMENT_STATUS.set(AmendmentLost.cause))),
    on(
        AmendmentRestated,
        OUTCOMES,
        at_outcome(
            AmendmentRestated.outcome,
            AMENDMENTS.at(
                AmendmentRestated.amendment,
                into(Amendment.seq).set(SEQ),
                *alike(
                    Amendment,
                    AmendmentRestated.participant,
                    AmendmentRestated.digest,
                    AmendmentRestated.replaces,
                    AmendmentRestated.adds,
                    AmendmentRestated.deletes,
                    AmendmentRestated.verb,
                ),
                into(Amendment.texts).set(WORDS),
                AMENDMENT_STATUS.set("proposed"),
                CLASHES.set([]),
            ),
        ),
    ),
    on(
        AmendmentsOrdered,
        OUTCOMES,
        at_outcome(
            AmendmentsOrdered.outcome, AMENDMENTS.order(Amendment.id, AmendmentsOrdered.amendments)
        ),
    ),
    on(AmendmentCarried, OUTCOMES, at_outcome(AmendmentCarried.outcome, by_code(Outcome, carried))),
)
