"""Votes by correspondence: open until a date, whatever else is decided meanwhile. Their state is that of votes."""

from hemicycle.procedure.core.subject import Deadline, Reaction, Subject
from hemicycle.procedure.meeting.deciding.correspondence import (
    balloting,
    closing,
    extending,
    opening,
)
from hemicycle.procedure.meeting.deciding.correspondence.entries import CorrespondenceUnattended
from hemicycle.procedure.meeting.deciding.correspondence.evolve import ROWS
from hemicycle.procedure.meeting.deciding.correspondence.guards import LAST_VOTER
from hemicycle.procedure.meeting.deciding.correspondence.offers import OFFERS
from hemicycle.procedure.meeting.deciding.silence.entries import OutageReported
from hemicycle.procedure.meeting.deciding.votes.entries import (
    BallotCast,
    BallotRecorded,
    VoteClosed,
)
from hemicycle.procedure.meeting.kernel.seats.acts import exclude
from hemicycle.procedure.meeting.state import Meeting

CORRESPONDENCE = Subject[Meeting](
    name="correspondence",
    home=__package__,
    parts=(),
    acts=[
        opening.open_correspondence,
        balloting.send_ballot,
        balloting.enter_ballot,
        extending.extend,
        extending.confirm,
        opening.withdraw,
    ],
    evolve=ROWS,
    stops=[(LAST_VOTER, [exclude])],
    reactions=[
        Reaction(BallotCast, (VoteClosed,), closing.closed_by_all),
        Reaction(BallotRecorded, (VoteClosed,), closing.closed_by_all),
        Reaction(OutageReported, (CorrespondenceUnattended,), extending.unattended),
    ],
    deadline=Deadline(
        (VoteClosed, CorrespondenceUnattended), closing.next_date, closing.closed_by_date
    ),
    offers=OFFERS,
)
