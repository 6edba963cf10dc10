"""Command of positions."""

from hemicycle.procedure.core.actor import Command
from hemicycle.procedure.meeting.deciding.positions.state import Stance
from hemicycle.procedure.words import Given, OutcomeId, Text


class StatePosition(Command, frozen=True, tag="state-position"):
    """Say where one's delegation stands on the version with this digest; `stance` None: take back what it said.

    `confided`: to the chair and the secretariat alone.
    """

    outcome: OutcomeId
    digest: Given
    stance: Stance | None
    confided: bool = False
    text: Text = {}  # noqa: RUF012 — copied by the struct
