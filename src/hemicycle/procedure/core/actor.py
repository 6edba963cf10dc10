"""Who sends a command. The session says so, never the message."""

from typing import Generic, TypeVar

import msgspec

from hemicycle.procedure.words import ParticipantId

SYSTEM = "system"
SECRETARIAT = "secretariat"


class Command(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag_field="type"):
    """What somebody asks to be done: an imperative. It carries no actor and no time."""


C_co = TypeVar("C_co", bound=Command, covariant=True)


class Submission(msgspec.Struct, Generic[C_co], frozen=True):
    """A command with what the server knows of it: who sent it, and when (UTC, ms).

    `actor` is a participant id, `secretariat` (the office that runs the meeting) or `system` (the clock).
    """

    command: C_co
    actor: str
    now: int

    @property
    def participant(self) -> ParticipantId:
        """The actor as a participant id; meaningful only where the actor sits in the meeting."""
        return ParticipantId(self.actor)
