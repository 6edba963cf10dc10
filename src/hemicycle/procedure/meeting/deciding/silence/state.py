"""The silence procedures of a meeting, running and over. Times are UTC in milliseconds."""

from typing import Literal

import msgspec

from hemicycle.procedure.calendar import Rest
from hemicycle.procedure.words import ItemId, OutcomeId, ParticipantId, SilenceId, Texts

Status = Literal[
    "running", "unattended", "broken", "kept", "confirmed", "withdrawn", "agreed", "lapsed"
]
OPEN: tuple[Status, ...] = ("running", "unattended")


class Extension(msgspec.Struct, frozen=True):
    """The expiry moved from `was` to `expires` at `at`."""

    seq: int
    at: int
    was: int
    expires: int


class Confirmed(msgspec.Struct, frozen=True):
    """`member` confirmed what was agreed ad referendum, here or by other means (`received`). `texts`: `text`."""

    seq: int
    at: int
    member: str
    participant: ParticipantId | None
    received: int | None
    texts: Texts


class SilenceObjection(msgspec.Struct, frozen=True):
    """Who broke the silence; `texts`: `reason`, and those of an amendment. As in `SilenceBroken`."""

    seq: int
    at: int
    cause: Literal["objection", "amendment"]
    member: str
    participant: ParticipantId | None
    received: int | None
    texts: Texts


class Silence(msgspec.Struct, frozen=True):
    """A text under silence: version `version` of `outcome`, circulated by `by` at `at`, until `expires`.

    `status`: running; unattended (the server was down: nothing is adopted by itself); broken; kept; confirmed by the
    chair; withdrawn; agreed or lapsed, where it was agreed ad referendum: then `awaits` have to confirm it before the
    expiry, and those in `confirmed` have. `settled_at` is when it came to its end. `rest`: the expiry falls on no
    working day.
    """

    id: SilenceId
    seq: int
    at: int
    by: str
    outcome: OutcomeId
    version: int
    digest: str
    item: ItemId | None
    expires: int
    status: Status = "running"
    unattended: Literal["outage", "late"] | None = None
    extensions: list[Extension] = []
    breach: SilenceObjection | None = None
    settled_at: int | None = None
    awaits: list[str] = []
    confirmed: list[Confirmed] = []
    rest: Rest | None = None


class Outage(msgspec.Struct, frozen=True):
    """The server could not be reached in this time."""

    seq: int
    since: int
    until: int


class Silences(msgspec.Struct, frozen=True):
    """All silence procedures in the order of their circulation, and the outages while one was running."""

    table: dict[SilenceId, Silence] = {}
    outages: list[Outage] = []
