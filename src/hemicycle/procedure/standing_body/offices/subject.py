"""Offices and their holders, by date."""

from hemicycle.procedure.core.changes import into
from hemicycle.procedure.core.subject import Subject, on
from hemicycle.procedure.core.values import like
from hemicycle.procedure.standing_body.offices import acts
from hemicycle.procedure.standing_body.offices.entries import (
    OfficeAbolished,
    OfficeEstablished,
    OfficeTaken,
    TenureDated,
    TenureStruck,
)
from hemicycle.procedure.standing_body.offices.state import Office, Offices, Tenure
from hemicycle.procedure.standing_body.state import StandingBody

PART, TABLE, TENURES = StandingBody.offices, into(Offices.table), into(Offices.tenures)

OFFICES = Subject[StandingBody](
    name="offices",
    home=__package__,
    parts=("offices",),
    acts=[acts.establish, acts.abolish, acts.appoint, acts.date_tenure, acts.strike],
    evolve=[
        on(
            OfficeEstablished,
            PART,
            TABLE.put(
                OfficeEstablished.office,
                like(Office, OfficeEstablished, id=OfficeEstablished.office),
            ),
        ),
        on(
            OfficeAbolished,
            PART,
            TABLE.at(OfficeAbolished.office, into(Office.until).set(OfficeAbolished.until)),
        ),
        on(
            OfficeTaken,
            PART,
            TENURES.put(OfficeTaken.tenure, like(Tenure, OfficeTaken, id=OfficeTaken.tenure)),
        ),
        on(
            TenureDated,
            PART,
            TENURES.at(
                TenureDated.tenure,
                into(Tenure.since).set(TenureDated.since),
                into(Tenure.until).set(TenureDated.until),
            ),
        ),
        on(TenureStruck, PART, TENURES.take(TenureStruck.tenure)),
    ],
    offers=(),
)
