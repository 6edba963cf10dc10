"""Commands of statements."""

from hemicycle.procedure.core.actor import Command
from hemicycle.procedure.meeting.deciding.statements.state import Nature
from hemicycle.procedure.words import Given, OutcomeId, PartId, StatementId, Text


class EnterStatement(Command, frozen=True, tag="enter-statement"):
    """Put the text of what one says on the record."""

    text: Text


class BindStatement(Command, frozen=True, tag="bind-statement"):
    """Bind a statement of one's delegation to the version with this digest, or to one of its parts, as `nature`."""

    outcome: OutcomeId
    digest: Given
    nature: Nature
    text: Text
    part: PartId | None = None


class WithdrawStatement(Command, frozen=True, tag="withdraw-statement"):
    """Take back what one's delegation bound to a text; also what was entered in error."""

    statement: StatementId
