"""A text goes out by itself at its time, unless it changes before."""

from hemicycle.procedure.core.changes import into
from hemicycle.procedure.core.subject import Subject, on
from hemicycle.procedure.core.values import SEQ
from hemicycle.procedure.publication.scheduling import acts
from hemicycle.procedure.publication.scheduling.entries import ScheduleTakenBack, VersionScheduled
from hemicycle.procedure.publication.scheduling.state import Scheduling
from hemicycle.procedure.publication.state import PressText

PART = PressText.scheduling
NEVER = into(Scheduling.due).set(None)
"""It goes out at no time by itself."""

SCHEDULING = Subject[PressText](
    name="scheduling",
    home=__package__,
    parts=("scheduling",),
    acts=[acts.schedule, acts.take_back],
    evolve=[
        on(
            VersionScheduled,
            PART,
            into(Scheduling.due).set(VersionScheduled.due),
            into(Scheduling.seq).set(SEQ),
        ),
        on(ScheduleTakenBack, PART, NEVER),
    ],
    offers=(),
)
