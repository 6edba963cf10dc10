"""Series of meetings, and their sittings."""

from hemicycle.procedure.core.changes import into
from hemicycle.procedure.core.subject import Subject, on
from hemicycle.procedure.core.values import SEQ, WORDS, like
from hemicycle.procedure.standing_body.series import acts
from hemicycle.procedure.standing_body.series.entries import (
    SeriesCalled,
    SittingCancelled,
    SittingJoined,
    SittingMoved,
    SittingPlanned,
)
from hemicycle.procedure.standing_body.series.state import Series, SeriesTable, Sitting
from hemicycle.procedure.standing_body.state import StandingBody

PART, TABLE = StandingBody.series, into(SeriesTable.table)
SITTINGS = into(Series.sittings)

SERIES = Subject[StandingBody](
    name="series",
    home=__package__,
    parts=("series",),
    acts=[acts.call, acts.plan, acts.move, acts.cancel, acts.join],
    evolve=[
        on(
            SeriesCalled,
            PART,
            TABLE.put(
                SeriesCalled.series,
                like(Series, SeriesCalled, id=SeriesCalled.series, seq=SEQ, texts=WORDS),
            ),
        ),
        on(
            SittingPlanned,
            PART,
            TABLE.at(
                SittingPlanned.series,
                SITTINGS.put(SittingPlanned.number, like(Sitting, SittingPlanned)),
            ),
        ),
        on(
            SittingMoved,
            PART,
            TABLE.at(
                SittingMoved.series,
                SITTINGS.at(
                    SittingMoved.number,
                    into(Sitting.slot).set(SittingMoved.slot),
                    into(Sitting.before).add(SittingMoved.before),
                ),
            ),
        ),
        on(
            SittingCancelled,
            PART,
            TABLE.at(
                SittingCancelled.series,
                SITTINGS.at(SittingCancelled.number, into(Sitting.cancelled).set(True)),
            ),
        ),
        on(
            SittingJoined,
            PART,
            TABLE.at(
                SittingJoined.series,
                SITTINGS.at(SittingJoined.number, into(Sitting.meeting).set(SittingJoined.meeting)),
            ),
        ),
    ],
    offers=(),
)
