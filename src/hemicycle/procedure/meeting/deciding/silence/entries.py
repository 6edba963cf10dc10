"""Entries of the silence procedure. Times are UTC in milliseconds.

A text is adopted in the same act by an `outcome-adopted` of its own.
"""

from typing import Literal

import msgspec

from hemicycle.procedure.calendar import Rest
from hemicycle.procedure.core.entry import Fact, ItemFact
from hemicycle.procedure.words import Digest, ItemId, OutcomeId, ParticipantId, SilenceId, Token


class SilenceOpened(ItemFact, frozen=True):
    """This version is circulated; unless the silence is broken before `expires`, it is adopted then.

    `rest`: the expiry falls on no working day, at the clocks of the meeting.
    """

    silence: SilenceId
    outcome: OutcomeId
    version: int
    digest: Digest
    expires: int
    item: ItemId | None
    rest: Rest | msgspec.UnsetType = msgspec.UNSET


class SilenceBroken(ItemFact, frozen=True):
    """A delegation objected, or proposed an amendment. Texts: `reason`; those of the amendment by their names.

    `member` is the delegation. `participant` wrote it here; or it came by other means at `received` and was entered.
    """

    silence: SilenceId
    outcome: OutcomeId
    version: int
    cause: Literal["objection", "amendment"]
    member: Token
    participant: ParticipantId | None
    received: int | None
    item: ItemId | None


class SilenceExtended(ItemFact, frozen=True):
    """The expiry moved from `was` to `expires`; `rest`: on no working day."""

    silence: SilenceId
    outcome: OutcomeId
    was: int
    expires: int
    item: ItemId | None
    rest: Rest | msgspec.UnsetType = msgspec.UNSET


class SilenceWithdrawn(ItemFact, frozen=True):
    """The procedure was ended before expiry; the text is on the table again."""

    silence: SilenceId
    outcome: OutcomeId
    item: ItemId | None


class SilenceKept(ItemFact, frozen=True):
    """Nobody broke the silence before `expires`."""

    silence: SilenceId
    outcome: OutcomeId
    expires: int
    item: ItemId | None


class SilenceUnattended(ItemFact, frozen=True):
    """Nothing is adopted by itself: the server was down before `expires`, or settled it too late."""

    silence: SilenceId
    outcome: OutcomeId
    cause: Literal["outage", "late"]
    expires: int
    item: ItemId | None


class SilenceConfirmed(ItemFact, frozen=True):
    """The chair found that nobody had objected before `expires`; the entry's own time is that of the finding."""

    silence: SilenceId
    outcome: OutcomeId
    expires: int
    item: ItemId | None


class OutageReported(Fact, frozen=True):
    """The server could not be reached in this time."""

    since: int
    until: int
