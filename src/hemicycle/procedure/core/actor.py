"""Who sends a command. The session says so, never the message."""

from typing import ClassVar, Generic, TypeVar

import msgspec
from msgspec.structs import replace

from hemicycle.procedure.words import NO_LANGUAGE, ParticipantId, Text

SYSTEM = "system"
SECRETARIAT = "secretariat"


class Command(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag_field="type", gc=False):
    """What somebody asks to be done: an imperative. It carries no actor and no time.

    `of_words`: facts follow from its words, so that nobody can decide it anew once they were erased.
    """

    of_words: ClassVar[bool] = False


class SaltedCommand(Command, frozen=True, kw_only=True):
    """A command of whose words digests become facts. `salt` (64 digits of hex) is drawn by the server for each.

    It is a text: it stands on the seal of the words, is erased with them, and then nobody can confirm a guess.
    """

    salt: Text = {}


def salted(command: Command, salt: str) -> Command:
    """The command with this salt, whatever it brought itself, where it is one that takes any."""
    if not isinstance(command, SaltedCommand):
        return command
    return replace(command, salt={NO_LANGUAGE: salt})


C_co = TypeVar("C_co", bound=Command, covariant=True)


class Submission(msgspec.Struct, Generic[C_co], frozen=True, gc=False):
    """A command with what the server knows of it: who sent it, and when (UTC, ms).

    `actor` is a participant id, `secretariat` (the office that runs the meeting) or `system` (the clock).
    `account`: which of the office's staff, by an opaque id; no rule reads it.
    """

    command: C_co
    actor: str
    now: int
    account: str | None = None

    @property
    def participant(self) -> ParticipantId:
        """The actor as a participant id; meaningful only where the actor sits in the meeting."""
        return ParticipantId(self.actor)
