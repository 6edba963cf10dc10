"""The record type `meeting`: its subjects in a row, and what the house asks of it.

A module that another asks for `decide` or `fold` finds them here.
"""

from hemicycle.procedure.core.authorship import Authorship, Outages
from hemicycle.procedure.core.entry import Fact
from hemicycle.procedure.core.record_type import Acts, RecordType, Settle
from hemicycle.procedure.meeting.business.agenda.subject import AGENDA
from hemicycle.procedure.meeting.business.audiences import (
    discloses,
    governing_item,
    is_class,
    label_of,
    sees,
    visible,
)
from hemicycle.procedure.meeting.business.booths.subject import BOOTHS
from hemicycle.procedure.meeting.business.documents.subject import DOCUMENTS
from hemicycle.procedure.meeting.business.floor.subject import FLOOR
from hemicycle.procedure.meeting.business.inscriptions.subject import INSCRIPTIONS
from hemicycle.procedure.meeting.business.outcomes.subject import OUTCOMES
from hemicycle.procedure.meeting.business.photos.subject import PHOTOS
from hemicycle.procedure.meeting.business.publication.subject import PUBLICATION
from hemicycle.procedure.meeting.business.publication.text_changes import evolve_texts
from hemicycle.procedure.meeting.business.recordings.subject import RECORDINGS
from hemicycle.procedure.meeting.convening.commands import ConveneMeeting
from hemicycle.procedure.meeting.convening.subject import CONVENING
from hemicycle.procedure.meeting.deciding.awaiting.subject import AWAITING
from hemicycle.procedure.meeting.deciding.consensus.subject import CONSENSUS
from hemicycle.procedure.meeting.deciding.correspondence.closing import next_date
from hemicycle.procedure.meeting.deciding.correspondence.subject import CORRESPONDENCE
from hemicycle.procedure.meeting.deciding.credentials.subject import CREDENTIALS
from hemicycle.procedure.meeting.deciding.lasting.subject import LASTING
from hemicycle.procedure.meeting.deciding.motions.subject import MOTIONS
from hemicycle.procedure.meeting.deciding.positions.subject import POSITIONS
from hemicycle.procedure.meeting.deciding.proposals.subject import PROPOSALS
from hemicycle.procedure.meeting.deciding.proxies.subject import PROXIES
from hemicycle.procedure.meeting.deciding.quorum.subject import QUORUM
from hemicycle.procedure.meeting.deciding.referendum.subject import REFERENDUM
from hemicycle.procedure.meeting.deciding.silence.commands import ReportOutage
from hemicycle.procedure.meeting.deciding.silence.expiring import next_expiry
from hemicycle.procedure.meeting.deciding.silence.subject import SILENCE
from hemicycle.procedure.meeting.deciding.statements.subject import STATEMENTS
from hemicycle.procedure.meeting.deciding.votes.subject import VOTES
from hemicycle.procedure.meeting.kernel.calling.subject import CALLING
from hemicycle.procedure.meeting.kernel.guards import refusal
from hemicycle.procedure.meeting.kernel.lifecycle.subject import LIFECYCLE
from hemicycle.procedure.meeting.kernel.places import places
from hemicycle.procedure.meeting.kernel.queries import capacity_in_force
from hemicycle.procedure.meeting.kernel.seats.subject import SEATS
from hemicycle.procedure.meeting.state import Meeting

__all__ = ["Acts", "Settle"]


def _capacity(meeting: Meeting, actor: str, fact: Fact) -> str | None:
    return capacity_in_force(meeting, actor, governing_item(fact) or meeting.agenda.current)


def _next_in_writing(meeting: Meeting) -> int | None:
    """When a silence expires next, or a vote by correspondence is closed."""
    awaited = (next_expiry(meeting), next_date(meeting))
    return min((at for at in awaited if at is not None), default=None)


MEETING = RecordType[Meeting](
    name="meeting",
    state=Meeting,
    subjects=[
        LIFECYCLE,
        SEATS,
        CALLING,
        AGENDA,
        BOOTHS,
        FLOOR,
        RECORDINGS,
        DOCUMENTS,
        INSCRIPTIONS,
        OUTCOMES,
        PHOTOS,
        PUBLICATION,
        PROXIES,
        QUORUM,
        CONSENSUS,
        MOTIONS,
        VOTES,
        SILENCE,
        CORRESPONDENCE,
        REFERENDUM,
        STATEMENTS,
        POSITIONS,
        PROPOSALS,
        CREDENTIALS,
        AWAITING,
        LASTING,
        CONVENING,
    ],
    authorship=Authorship(_capacity, label_of, is_class, sees, discloses, visible, refusal),
    begun=lambda meeting: meeting.sitting is not None,
    first=ConveneMeeting,
    every=evolve_texts,
    places=places,
    outages=Outages(_next_in_writing, ReportOutage),
)

KINDS = MEETING.kinds
"""Kind as written on the record → its facts."""

COMMANDS = MEETING.commands
"""Every command there is."""

decide = MEETING.decide
judge = MEETING.judge
evolve = MEETING.evolve
fold = MEETING.fold
next_deadline = MEETING.next_deadline
