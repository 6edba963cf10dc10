"""The outcomes on the table and agreed."""

from typing import Literal

import msgspec

from hemicycle.procedure.words import Form, ItemId, OutcomeId, ParticipantId, Texts, TrackId


class Objection(msgspec.Struct, frozen=True):
    """Who objected to which version; `texts`: `reason`."""

    seq: int
    participant: ParticipantId
    capacity: str | None
    version: int
    texts: Texts


class Outcome(msgspec.Struct, frozen=True):
    """A conclusion, commitment or invitation.

    `seq`: the entry of the version that stands; `settled`: the entry that adopted or entered it.
    `status`: on the table, being put, under silence, objected to, adopted, entered by one, or withdrawn.
    """

    id: OutcomeId
    seq: int
    form: Form
    by: str
    proposer: str
    capacity: str | None
    verb: str | None
    joined: bool
    item: ItemId | None
    track: TrackId | None
    due: str | None
    body: str | None
    series: bool
    starts: str | None
    version: int
    digest: str
    digests: dict[str, str]
    texts: Texts
    status: Literal["proposed", "put", "circulated", "objected", "adopted", "entered", "withdrawn"]
    stale: list[str] = []
    call_until: int | None = None
    objections: list[Objection] = []
    settled: int | None = None


class Outcomes(msgspec.Struct, frozen=True):
    """All outcomes, in the order in which they were laid on the table."""

    table: dict[OutcomeId, Outcome] = {}
