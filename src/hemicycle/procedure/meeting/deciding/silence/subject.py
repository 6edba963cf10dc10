"""The silence procedure: a text is adopted at a time unless somebody breaks the silence."""

from hemicycle.procedure.core.subject import Deadline, Reaction, Subject
from hemicycle.procedure.meeting.business.outcomes.text_entries import DelayAsked
from hemicycle.procedure.meeting.deciding.consensus.entries import OutcomeAdopted
from hemicycle.procedure.meeting.deciding.silence import breaking, circulating, expiring
from hemicycle.procedure.meeting.deciding.silence.entries import (
    SilenceExtended,
    SilenceKept,
    SilenceUnattended,
)
from hemicycle.procedure.meeting.deciding.silence.evolve import ROWS
from hemicycle.procedure.meeting.deciding.silence.guards import LAST_DELEGATE
from hemicycle.procedure.meeting.deciding.silence.offers import OFFERS
from hemicycle.procedure.meeting.kernel.seats.acts import exclude
from hemicycle.procedure.meeting.state import Meeting

SILENCE = Subject[Meeting](
    name="silence",
    home=__package__,
    parts=("silences",),
    acts=[
        circulating.circulate,
        breaking.break_silence,
        circulating.extend,
        circulating.withdraw,
        breaking.enter_objection,
        expiring.confirm,
        expiring.report_outage,
    ],
    evolve=ROWS,
    reactions=[Reaction(DelayAsked, (SilenceExtended,), circulating.read_before)],
    stops=[(LAST_DELEGATE, [exclude])],
    deadline=Deadline(
        (SilenceKept, SilenceUnattended, OutcomeAdopted), expiring.next_expiry, expiring.expired
    ),
    offers=OFFERS,
)
