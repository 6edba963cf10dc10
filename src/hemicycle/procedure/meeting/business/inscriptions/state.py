"""Who inscribed on the list of speakers of an item, and the texts of what they will say."""

from typing import Literal

import msgspec

from hemicycle.procedure.words import (
    Digest,
    Format,
    ItemId,
    Language,
    ParticipantId,
    RequestId,
    StatementId,
    Texts,
)

Level = Literal[
    "head-of-state",
    "head-of-government",
    "deputy-head",
    "minister",
    "deputy-minister",
    "representative",
]
"""At what level a delegation speaks, the highest first. `deputy-head`: a vice-president, crown prince or deputy prime
minister; `representative`: an ambassador, and whoever else represents it."""


class Inscription(msgspec.Struct, frozen=True):
    """A delegation will speak on an item. `since`: when it inscribed first. `texts`: `behalf`, as in `Behalf`.

    `id`: of the request as which it stands on the speakers' list once the item is taken up. `by_video`: by a statement
    that it recorded.
    """

    id: RequestId
    seq: int
    at: int
    participant: ParticipantId
    capacity: str | None
    item: ItemId
    level: Level
    language: Language
    since: int
    texts: Texts
    on_behalf: bool = False
    code: str | None = None
    by_video: bool = False


class HandOrder(msgspec.Struct, frozen=True):
    """The order into which those who inscribed on an item were put by hand. `texts`: `reason`."""

    seq: int
    item: ItemId
    inscriptions: list[RequestId]
    texts: Texts


class StatementFile(msgspec.Struct, frozen=True):
    """The file of a statement in a language. `size` in bytes, `digest` the SHA-256 of the file."""

    language: Language
    format: Format
    size: int
    digest: Digest


class AdvanceText(msgspec.Struct, frozen=True):
    """What a delegation will say on an item, before it is delivered. `texts`: `text` and `title`, as far as given.

    `audience`: who sees it until then. `ended`: what became of it; None: it waits.
    """

    id: StatementId
    seq: int
    at: int
    participant: ParticipantId
    capacity: str | None
    item: ItemId
    files: list[StatementFile]
    texts: Texts
    audience: str
    ended: Literal["delivered", "taken-back", "replaced"] | None = None


class DeliveredText(msgspec.Struct, frozen=True):
    """What a delegation handed in of what it said on an item, to be checked against delivery. `texts`: `text`."""

    id: StatementId
    seq: int
    at: int
    participant: ParticipantId
    capacity: str | None
    item: ItemId
    texts: Texts


class Inscriptions(msgspec.Struct, frozen=True):
    """`speakers`: who inscribed, in the order of doing so. `advance`: all that was handed in.

    `orders`: those that were set by hand, the last of each item.
    """

    speakers: dict[RequestId, Inscription] = {}
    advance: dict[StatementId, AdvanceText] = {}
    delivered: list[DeliveredText] = []
    orders: dict[ItemId, HandOrder] = {}
