"""The booths of the interpreters."""

from hemicycle.procedure.core.entry import Draft
from hemicycle.procedure.core.subject import Reaction, Subject
from hemicycle.procedure.meeting.business.booths import acts, planning
from hemicycle.procedure.meeting.business.booths.entries import BoothLeft, ChannelClosed
from hemicycle.procedure.meeting.business.booths.evolve import ROWS
from hemicycle.procedure.meeting.business.booths.offers import OFFERS
from hemicycle.procedure.meeting.business.booths.queries import all_silenced, booth_of, silenced
from hemicycle.procedure.meeting.business.state import BusinessState
from hemicycle.procedure.meeting.kernel.lifecycle.entries import MeetingClosed
from hemicycle.procedure.meeting.kernel.seats.acts import accredit
from hemicycle.procedure.meeting.kernel.seats.appointing import change_participant
from hemicycle.procedure.meeting.kernel.seats.entries import ParticipantWithdrawn, SeatLeft
from hemicycle.procedure.meeting.kernel.seats.replacing import replace_participant


def _left(meeting: BusinessState, fact: SeatLeft, now: int) -> list[Draft]:
    return silenced(meeting, fact.participant, fact.cause)


def _off_the_list(meeting: BusinessState, fact: ParticipantWithdrawn, now: int) -> list[Draft]:
    """[BOOTH-1] Whoever is taken off the list stands in no booth any more."""
    booth = booth_of(meeting, fact.participant)
    out = [Draft(BoothLeft(fact.participant, booth.language))] if booth else []
    return [*silenced(meeting, fact.participant, "left"), *out]


def _closed(meeting: BusinessState, fact: MeetingClosed, now: int) -> list[Draft]:
    return all_silenced(meeting)


BOOTHS = Subject[BusinessState](
    name="booths",
    home=__package__,
    parts=("booths",),
    acts=[
        acts.enter_booth,
        acts.leave_booth,
        acts.go_on_air,
        acts.go_off_air,
        acts.offer_microphone,
        acts.withdraw_offer,
        acts.take_microphone,
        planning.plan_interpretation,
    ],
    evolve=ROWS,
    stops=[(acts.NO_SUCH_BOOTH, [accredit, replace_participant, change_participant])],
    reactions=[
        Reaction(SeatLeft, (ChannelClosed,), _left),
        Reaction(ParticipantWithdrawn, (ChannelClosed, BoothLeft), _off_the_list),
        Reaction(MeetingClosed, (ChannelClosed,), _closed, ends=True),
    ],
    offers=OFFERS,
)
