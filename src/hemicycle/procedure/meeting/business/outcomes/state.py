"""The outcomes on the table and agreed."""

from typing import Literal

import msgspec

from hemicycle.procedure.words import (
    AmendmentId,
    Form,
    ItemId,
    OutcomeId,
    ParticipantId,
    Texts,
    TrackId,
    VoteId,
)

OutcomeStatus = Literal[
    "proposed",
    "put",
    "circulated",
    "objected",
    "voting",
    "adopted",
    "rejected",
    "entered",
    "withdrawn",
]


class Objection(msgspec.Struct, frozen=True):
    """Who objected to which version; `texts`: `reason`."""

    seq: int
    participant: ParticipantId
    capacity: str | None
    version: int
    texts: Texts


class Amendment(msgspec.Struct, frozen=True):
    """A change of a text that waits for a vote of its own, or had it.

    `digest` fixes it; `digests` are those of the languages that it rewords. `fallen`: another that was carried says
    the contrary. `overtaken`: another was carried, and its author has not yet restated it on the new version.
    """

    id: AmendmentId
    seq: int
    participant: ParticipantId
    capacity: str | None
    digest: str
    digests: dict[str, str]
    verb: str | None
    texts: Texts
    status: Literal["proposed", "overtaken", "carried", "lost", "fallen", "withdrawn"] = "proposed"


class Outcome(msgspec.Struct, frozen=True):
    """A conclusion, commitment or invitation.

    `seq`: the entry of the version that stands; `put`: the entry that put it last; `settled`: the entry that adopted or
    entered it.
    `called` and `call_until`: since when, and at least until when, it is put to consensus (ms).
    `supplied`: by whom a language was supplied since the version stands.
    `status`: on the table, being put, under silence, objected to, being voted on, adopted (by consensus, in silence, or
    by `vote`), rejected by vote, entered by one, or withdrawn. `amendments` in the order in which they are put to the
    vote.
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
    status: OutcomeStatus
    stale: list[str] = []
    call_until: int | None = None
    called: int | None = None
    put: int | None = None
    objections: list[Objection] = []
    settled: int | None = None
    vote: VoteId | None = None
    amendments: list[Amendment] = []
    supplied: dict[str, str] = {}


class Outcomes(msgspec.Struct, frozen=True):
    """All outcomes, in the order in which they were laid on the table."""

    table: dict[OutcomeId, Outcome] = {}
