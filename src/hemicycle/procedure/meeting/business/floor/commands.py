"""Commands of the debate."""

from hemicycle.procedure.core.actor import Command
from hemicycle.procedure.words import AskedFor, Given, ParticipantId, RequestId, Text


class RequestFloor(Command, frozen=True, tag="request-floor"):
    """Ask for the floor, for a statement or an explanation also on behalf of a group or body, for this once.

    `behalf`: its code, as a member's; `behalf_words`: how it is called in the languages; one of them or both.
    """

    purpose: AskedFor = "statement"
    behalf: Given | None = None
    behalf_words: Text = {}  # noqa: RUF012 — copied by the struct


class WithdrawRequest(Command, frozen=True, tag="withdraw-request"):
    """Take back one's request; the chair may take anybody off the list."""

    request: RequestId


class GrantFloor(Command, frozen=True, tag="grant-floor"):
    """Give the floor to a request on the list."""

    request: RequestId


class GiveFloor(Command, frozen=True, tag="give-floor"):
    """Give the floor to a participant who did not ask for it."""

    participant: ParticipantId


class EndFloor(Command, frozen=True, tag="end-floor"):
    """End: by the speaker; or take it back: by the chair."""


class RulePointOfOrder(Command, frozen=True, tag="rule-point-of-order"):
    """Rule on the point of order that was heard."""

    upheld: bool


class StopClock(Command, frozen=True, tag="stop-clock"):
    """Let the speaker's time stand still."""


class StartClock(Command, frozen=True, tag="start-clock"):
    """Let the speaker's time run again."""


class ExtendTime(Command, frozen=True, tag="extend-time"):
    """Give the speaker `by_s` seconds more (1 to 3600)."""

    by_s: int


class SetSpeakingLimit(Command, frozen=True, tag="set-speaking-limit"):
    """Set the limit of statements from now on, in seconds (10 to 7200); None: no limit."""

    limit_s: int | None


class CloseList(Command, frozen=True, tag="close-list"):
    """Close the speakers' list."""


class ReopenList(Command, frozen=True, tag="reopen-list"):
    """Open it again."""


class ReorderList(Command, frozen=True, tag="reorder-list"):
    """Put the list into this order: every request on it, once."""

    requests: list[RequestId]


class CloseMicrophone(Command, frozen=True, tag="close-microphone"):
    """Mute a participant, whatever else is so."""

    participant: ParticipantId


class OpenMicrophone(Command, frozen=True, tag="open-microphone"):
    """Lift the mute: the participant is heard where the floor allows it."""

    participant: ParticipantId
