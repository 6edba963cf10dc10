"""Entries of recorded statements: from when to when one was played. The file itself stands beside the record."""

from hemicycle.procedure.core.entry import ItemFact
from hemicycle.procedure.meeting.business.recordings.state import Ending
from hemicycle.procedure.words import Digest, Film, ItemId, ParticipantId, PlayId, Token


class RecordingBegun(ItemFact, frozen=True):
    """A recorded statement is played under the floor of `participant`. Texts: `speaker`, who speaks in it. See `Play`.

    `digest` is the SHA-256 of the file. At `since` (UTC, ms), a moment after this entry, its place `from_ms` is seen.
    """

    play: PlayId
    participant: ParticipantId
    capacity: Token | None
    digest: Digest
    format: Film
    size: int
    length_ms: int
    from_ms: int
    since: int
    item: ItemId | None


class RecordingEnded(ItemFact, frozen=True):
    """It is played no more; `to_ms` is the place that it had come to."""

    play: PlayId
    to_ms: int
    cause: Ending
    item: ItemId | None
