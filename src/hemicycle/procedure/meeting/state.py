"""The state of a meeting: the kernel, its business, and how it decides."""

from hemicycle.procedure.meeting.business.state import BusinessState
from hemicycle.procedure.meeting.deciding.awaiting.state import Awaiting
from hemicycle.procedure.meeting.deciding.credentials.state import Credentials
from hemicycle.procedure.meeting.deciding.motions.state import Motions
from hemicycle.procedure.meeting.deciding.positions.state import Positions
from hemicycle.procedure.meeting.deciding.proposals.state import Proposals
from hemicycle.procedure.meeting.deciding.proxies.state import Proxies
from hemicycle.procedure.meeting.deciding.referendum.state import Capitals
from hemicycle.procedure.meeting.deciding.silence.state import Silences
from hemicycle.procedure.meeting.deciding.statements.state import Statements
from hemicycle.procedure.meeting.deciding.votes.state import Ballots


class Meeting(BusinessState, frozen=True):
    """All that the entries of a meeting say."""

    proxies: Proxies = Proxies()
    motions: Motions = Motions()
    ballots: Ballots = Ballots()
    awaiting: Awaiting = Awaiting()
    silences: Silences = Silences()
    capitals: Capitals = Capitals()
    statements: Statements = Statements()
    positions: Positions = Positions()
    proposals: Proposals = Proposals()
    credentials: Credentials = Credentials()
