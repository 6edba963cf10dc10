"""How entries change the outcomes. Copies facts, computes no rule."""

from typing import Any

from hemicycle.procedure.core.changes import Change, alike, by_code, into
from hemicycle.procedure.core.subject import on
from hemicycle.procedure.core.values import AT, BY, CAPACITY, SEQ, WORDS, computed, like, listed
from hemicycle.procedure.meeting.business.outcomes.computing import carried, past, reworded
from hemicycle.procedure.meeting.business.outcomes.entries import (
    AmendmentAccepted,
    AmendmentAgreed,
    AmendmentAmended,
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
    Delay,
    Made,
    Outcome,
    Outcomes,
    Sponsor,
    Wording,
)
from hemicycle.procedure.meeting.business.outcomes.text_entries import (
    DelayAsked,
    DelayWaived,
    OutcomeRejected,
    OutcomeTakenOver,
    PartsApproved,
    PartsRejected,
    SponsorJoined,
    SponsorLeft,
)
from hemicycle.procedure.meeting.business.state import BusinessState
from hemicycle.procedure.words import OutcomeId

STATUS, AMENDMENTS = into(Outcome.status), into(Outcome.amendments)
AMENDMENT_STATUS, CLASHES = into(Amendment.status), into(Amendment.clashes)

NEW: dict[str, Any] = {
    "seq": SEQ,
    "proposer": BY,
    "capacity": CAPACITY,
    "author": BY,
    "since": AT,
    "version": 1,
    "wordings": listed(like(Wording, OutcomeProposed, seq=SEQ, texts=WORDS)),
}
PROPOSED = like(
    Outcome,
    OutcomeProposed,
    id=OutcomeProposed.outcome,
    status="proposed",
    sponsors=listed(like(Sponsor, OutcomeProposed, participant=BY, capacity=CAPACITY)),
    **NEW,
)
ENTERED = like(
    Outcome, OutcomeEntered, id=OutcomeEntered.outcome, status="entered", settled=SEQ, **NEW
)
AMENDMENT = like(
    Amendment,
    AmendmentProposed,
    id=AmendmentProposed.amendment,
    seq=SEQ,
    at=AT,
    capacity=CAPACITY,
    texts=WORDS,
)
SPONSOR = like(Sponsor, SponsorJoined, capacity=CAPACITY)
TAKER = like(Sponsor, OutcomeTakenOver, capacity=CAPACITY)
DELAY = like(Delay, DelayAsked)


def at_outcome(outcome: OutcomeId | None, *changes: Change) -> Change:
    """A change of this text; nothing where there is none."""
    return into(Outcomes.table).at(outcome, *changes)


def _settled(kind: Any, *changes: Change) -> Change:
    """The amendment that the fact names is this now."""
    return at_outcome(kind.outcome, AMENDMENTS.at(kind.amendment, *changes))


def _version(made: Made) -> tuple[Change, ...]:
    """A new version by who made the entry: it is on the table, and what stood is past."""
    return (
        into(Outcome.past).set(computed(past)),
        into(Outcome.seq).set(SEQ),
        into(Outcome.author).set(BY),
        into(Outcome.since).set(AT),
        into(Outcome.made).set(made),
        into(Outcome.amendment).set(None),
        into(Outcome.supplied).set({}),
        STATUS.set("proposed"),
    )


OUTCOMES = BusinessState.outcomes
ROWS = (
    on(OutcomeProposed, OUTCOMES, into(Outcomes.table).put(OutcomeProposed.outcome, PROPOSED)),
    on(OutcomeEntered, OUTCOMES, into(Outcomes.table).put(OutcomeEntered.outcome, ENTERED)),
    on(
        OutcomeAmended,
        OUTCOMES,
        at_outcome(
            OutcomeAmended.outcome,
            *_version("revised"),
            *alike(
                Outcome,
                OutcomeAmended.version,
                OutcomeAmended.verb,
                OutcomeAmended.digest,
                OutcomeAmended.parts,
                OutcomeAmended.stale,
            ),
            into(Outcome.wordings).set(computed(reworded)),
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
        SponsorJoined,
        OUTCOMES,
        at_outcome(SponsorJoined.outcome, into(Outcome.sponsors).add(SPONSOR)),
    ),
    on(
        SponsorLeft,
        OUTCOMES,
        at_outcome(
            SponsorLeft.outcome,
            into(Outcome.sponsors).drop(Sponsor.participant, SponsorLeft.sponsor),
        ),
    ),
    on(
        OutcomeTakenOver,
        OUTCOMES,
        at_outcome(
            OutcomeTakenOver.outcome,
            into(Outcome.proposer).set(BY),
            into(Outcome.capacity).set(CAPACITY),
            into(Outcome.sponsors).set(listed(TAKER)),
            into(Outcome.chairs).set(False),
            STATUS.set("proposed"),
        ),
    ),
    on(DelayAsked, OUTCOMES, at_outcome(DelayAsked.outcome, into(Outcome.delay).set(DELAY))),
    on(
        DelayWaived,
        OUTCOMES,
        at_outcome(
            DelayWaived.outcome, into(Outcome.delay).set(None), into(Outcome.waived).set(AT)
        ),
    ),
    on(
        PartsApproved,
        OUTCOMES,
        at_outcome(
            PartsApproved.outcome,
            into(Outcome.approved).put_each(PartsApproved.approved, PartsApproved.vote),
        ),
    ),
    on(
        PartsRejected,
        OUTCOMES,
        at_outcome(
            PartsRejected.outcome,
            *_version("divided"),
            *alike(
                Outcome,
                PartsRejected.version,
                PartsRejected.digest,
                PartsRejected.parts,
                PartsRejected.stale,
            ),
            into(Outcome.rejected).put_each(PartsRejected.rejected, PartsRejected.vote),
        ),
    ),
    on(
        OutcomeRejected,
        OUTCOMES,
        at_outcome(
            OutcomeRejected.outcome,
            STATUS.set("rejected"),
            into(Outcome.settled).set(SEQ),
            into(Outcome.vote).set(OutcomeRejected.vote),
        ),
    ),
    on(
        AmendmentAgreed,
        OUTCOMES,
        _settled(AmendmentAgreed, into(Amendment.agreed).join(AmendmentAgreed.participant)),
    ),
    on(
        AmendmentAmended,
        OUTCOMES,
        at_outcome(
            AmendmentAmended.outcome,
            AMENDMENTS.at(
                AmendmentAmended.amendment,
                *alike(
                    Amendment,
                    AmendmentAmended.digest,
                    AmendmentAmended.replaces,
                    AmendmentAmended.adds,
                    AmendmentAmended.deletes,
                    AmendmentAmended.verb,
                    AmendmentAmended.entries,
                ),
                into(Amendment.agreed).set([]),
            ),
            AMENDMENTS.at(AmendmentAmended.change, AMENDMENT_STATUS.set(AmendmentAmended.result)),
        ),
    ),
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
                into(Amendment.at).set(AT),
                into(Amendment.agreed).set([]),
                into(Amendment.entries).set({}),
                into(Amendment.wordings).set([]),
                into(Amendment.supplied).set({}),
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
    on(
        AmendmentAccepted,
        OUTCOMES,
        at_outcome(AmendmentAccepted.outcome, by_code(Outcome, carried)),
    ),
)
