"""Conferences, and their programmes."""

from hemicycle.procedure.core.changes import into
from hemicycle.procedure.core.subject import Subject, on
from hemicycle.procedure.core.values import AT, SEQ, WORDS, like
from hemicycle.procedure.standing_body.conferences import acts
from hemicycle.procedure.standing_body.conferences.entries import (
    ConferencePlanned,
    PartAdded,
    ProgrammeCalled,
    ProgrammeCancelled,
    ProgrammeMoved,
    ProgrammePlanned,
)
from hemicycle.procedure.standing_body.conferences.state import (
    Change,
    Conference,
    Conferences,
    Naming,
    Programmed,
)
from hemicycle.procedure.standing_body.state import StandingBody

PART, TABLE = StandingBody.conferences, into(Conferences.table)
PROGRAMME, CHANGES = into(Conference.programme), into(Programmed.changes)

CONFERENCES = Subject[StandingBody](
    name="conferences",
    home=__package__,
    parts=("conferences",),
    acts=[acts.plan, acts.add, acts.programme, acts.move, acts.cancel, acts.call],
    evolve=[
        on(
            ConferencePlanned,
            PART,
            TABLE.put(
                ConferencePlanned.conference,
                like(
                    Conference,
                    ConferencePlanned,
                    id=ConferencePlanned.conference,
                    seq=SEQ,
                    texts=WORDS,
                ),
            ),
        ),
        on(
            PartAdded,
            PART,
            TABLE.at(
                PartAdded.conference,
                into(Conference.parts).add(PartAdded.part),
                into(Conference.rooms).set(PartAdded.rooms),
                into(Conference.namings).add(like(Naming, PartAdded, seq=SEQ, texts=WORDS)),
            ),
        ),
        on(
            ProgrammePlanned,
            PART,
            TABLE.at(
                ProgrammePlanned.conference,
                PROGRAMME.put(
                    ProgrammePlanned.number,
                    like(Programmed, ProgrammePlanned, seq=SEQ, texts=WORDS),
                ),
            ),
        ),
        on(
            ProgrammeMoved,
            PART,
            TABLE.at(
                ProgrammeMoved.conference,
                PROGRAMME.at(
                    ProgrammeMoved.number,
                    into(Programmed.place).set(ProgrammeMoved.place),
                    CHANGES.add(like(Change, ProgrammeMoved, seq=SEQ, at=AT, texts=WORDS)),
                ),
            ),
        ),
        on(
            ProgrammeCancelled,
            PART,
            TABLE.at(
                ProgrammeCancelled.conference,
                PROGRAMME.at(
                    ProgrammeCancelled.number,
                    into(Programmed.cancelled).set(True),
                    CHANGES.add(like(Change, ProgrammeCancelled, seq=SEQ, at=AT, texts=WORDS)),
                ),
            ),
        ),
        on(
            ProgrammeCalled,
            PART,
            TABLE.at(
                ProgrammeCalled.conference,
                PROGRAMME.at(
                    ProgrammeCalled.number,
                    into(Programmed.meeting).set(ProgrammeCalled.meeting),
                ),
            ),
        ),
    ],
    offers=(),
)
