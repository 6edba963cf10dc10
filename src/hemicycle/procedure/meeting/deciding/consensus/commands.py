"""Commands of consensus."""

from hemicycle.procedure.core.actor import Command
from hemicycle.procedure.words import Given, OutcomeId, Text


class PutOutcome(Command, frozen=True, tag="put-outcome"):
    """Put the version with this digest to consensus, for `call_s` seconds at least (None: as usual)."""

    outcome: OutcomeId
    digest: Given
    call_s: int | None = None


class PutToAcclamation(Command, frozen=True, tag="put-to-acclamation"):
    """Propose that the version with this digest be adopted by acclamation; `call_s` as for consensus."""

    outcome: OutcomeId
    digest: Given
    call_s: int | None = None


class RequestVote(Command, frozen=True, tag="request-vote"):
    """Ask that the text which is put to acclamation be voted on instead."""

    outcome: OutcomeId


class RaiseObjection(Command, frozen=True, tag="raise-objection"):
    """Object to the version that is being put."""

    outcome: OutcomeId
    reason: Text = {}  # noqa: RUF012 — copied by the struct


class LiftObjection(Command, frozen=True, tag="lift-objection"):
    """Lift one's delegation's objections to the version that stands, raised in a call or in silence."""

    outcome: OutcomeId


class EndCall(Command, frozen=True, tag="end-call"):
    """Break off the call for consensus: nothing is decided, and the text stays on the table."""

    outcome: OutcomeId


class AdoptOutcome(Command, frozen=True, tag="adopt-outcome"):
    """Let the gavel fall: adopted by consensus."""

    outcome: OutcomeId
    digest: Given
