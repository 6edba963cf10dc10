"""Proposals: what the chair proposes about the course of the meeting, and how the meeting decides on it."""

from hemicycle.procedure.core.entry import Draft
from hemicycle.procedure.core.subject import Reaction, Subject
from hemicycle.procedure.meeting.business.outcomes import (
    delaying,
    rewording,
    settling,
    sponsoring,
)
from hemicycle.procedure.meeting.business.outcomes.amending import propose_amendment
from hemicycle.procedure.meeting.business.photos.acts import call_photo
from hemicycle.procedure.meeting.business.publication.acts import redact
from hemicycle.procedure.meeting.deciding.positions.subject import state_position
from hemicycle.procedure.meeting.deciding.proposals import deciding, en_bloc, putting
from hemicycle.procedure.meeting.deciding.proposals.entries import ProposalEnded
from hemicycle.procedure.meeting.deciding.proposals.evolve import ROWS
from hemicycle.procedure.meeting.deciding.proposals.guards import (
    HAVING_A_SAY,
    NEW_DELEGATION,
    PROPOSAL,
    PROPOSAL_PUT,
    TEXTS_STAY,
)
from hemicycle.procedure.meeting.deciding.proposals.offers import OFFERS
from hemicycle.procedure.meeting.deciding.silence.circulating import circulate
from hemicycle.procedure.meeting.deciding.votes.entries import VoteClosed
from hemicycle.procedure.meeting.deciding.votes.opening import open_vote
from hemicycle.procedure.meeting.kernel.lifecycle.entries import MeetingClosed
from hemicycle.procedure.meeting.kernel.seats.acts import accredit, exclude
from hemicycle.procedure.meeting.state import Meeting


def _broken_off(meeting: Meeting, _: MeetingClosed, now: int) -> list[Draft]:
    """[MEETING-5] What was before the meeting when it closed is decided by nobody."""
    known = meeting.proposals.open
    return [deciding.ended(known)] if known else []


PROPOSALS = Subject[Meeting](
    name="proposals",
    home=__package__,
    parts=("proposals",),
    acts=[
        putting.put_agenda,
        putting.put_new_item,
        putting.put_striking,
        putting.nominate_vice_chair,
        putting.nominate_rapporteur,
        en_bloc.put_en_bloc,
        deciding.object_to_proposal,
        deciding.agree_proposal,
        deciding.end_proposal,
    ],
    evolve=ROWS,
    decisions=[PROPOSAL],
    stops=[
        (PROPOSAL_PUT, [call_photo, open_vote]),
        (
            TEXTS_STAY,
            [
                rewording.amend,
                rewording.supply,
                propose_amendment,
                settling.accept_amendment,
                sponsoring.join,
                sponsoring.leave,
                sponsoring.withdraw,
                delaying.ask_delay,
                redact,
                circulate,
                state_position,
            ],
        ),
        (HAVING_A_SAY, [exclude]),
        (NEW_DELEGATION, [accredit]),
    ],
    reactions=[
        Reaction(VoteClosed, (ProposalEnded,), deciding.voted_down),
        Reaction(MeetingClosed, (ProposalEnded,), _broken_off, ends=True),
    ],
    offers=OFFERS,
)
