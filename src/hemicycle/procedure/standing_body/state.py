"""The state of a body's record: one part a subject."""

from hemicycle.procedure.core.state import RecordState
from hemicycle.procedure.standing_body.commitments.state import Commitments
from hemicycle.procedure.standing_body.conferences.state import Conferences
from hemicycle.procedure.standing_body.delegations.state import Delegations
from hemicycle.procedure.standing_body.founding.state import Founding
from hemicycle.procedure.standing_body.membership.state import Membership
from hemicycle.procedure.standing_body.messages.state import Messages
from hemicycle.procedure.standing_body.offices.state import Offices
from hemicycle.procedure.standing_body.people.state import People
from hemicycle.procedure.standing_body.series.state import SeriesTable
from hemicycle.procedure.standing_body.tracks.state import Tracks


class StandingBody(RecordState, frozen=True):
    """A body as its record has it: everything that changes is dated, so that each day has its own answer."""

    founding: Founding = Founding()
    membership: Membership = Membership()
    people: People = People()
    offices: Offices = Offices()
    delegations: Delegations = Delegations()
    series: SeriesTable = SeriesTable()
    conferences: Conferences = Conferences()
    tracks: Tracks = Tracks()
    commitments: Commitments = Commitments()
    messages: Messages = Messages()
