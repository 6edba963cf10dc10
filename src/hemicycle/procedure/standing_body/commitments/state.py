"""What was promised on meetings of a body: who, what, by when, and what became of it."""

from datetime import date
from typing import Literal

import msgspec

from hemicycle.procedure.record_point import EntryPoint
from hemicycle.procedure.words import CommitmentId, Digest, Texts, Token, TrackId

Judge = Literal["", "consensus", "chair", "vote"]
"""How those who are to judge a condition do so; empty: the commitment has none."""
Review = Literal["", "taken-in", "more-asked"]
"""What the secretariat said of a report; empty: nothing yet."""
Result = Literal["fulfilled", "changed", "lapsed"]
"""What became of a commitment; `changed`: by a later decision."""


class Owner(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Who owes it: a member or an office of the body, or its secretariat (empty).

    `part`: the number of the text that says for what part, `part-1` and on; 0: for all of it. `amount`: a sum that is
    pledged, as a decimal number, in the `currency` of this code (ISO 4217); empty: none.
    """

    party: Token
    part: int = 0
    amount: Token = ""
    currency: Token = ""


class Report(msgspec.Struct, frozen=True):
    """What an owner reported by entry `seq`. `done`: that its part is fulfilled. `documents`: files by SHA-256."""

    seq: int
    at: int
    by: Token
    done: bool
    documents: list[Digest]
    review: Review = ""
    reviewed: int | None = None


class Comment(msgspec.Struct, frozen=True):
    """What somebody else said of it. `doubt`: whether it doubts. `report`: the entry of the report it is about."""

    seq: int
    at: int
    by: Token
    doubt: bool
    report: int | None


class Payment(msgspec.Struct, frozen=True):
    """A sum of a pledge that arrived."""

    seq: int
    at: int
    party: Token
    amount: Token
    currency: Token


class Met(msgspec.Struct, frozen=True):
    """Somebody reported the condition met; it changes nothing by itself."""

    seq: int
    at: int
    by: Token
    documents: list[Digest]


class Judgement(msgspec.Struct, frozen=True):
    """What those who judge answered. `source`: the entry of the meeting that did."""

    seq: int
    at: int
    met: bool
    manner: Judge
    source: EntryPoint | None


class Settlement(msgspec.Struct, frozen=True):
    """How it ended. `source`: the entry of the decision that changed it."""

    seq: int
    at: int
    result: Result
    source: EntryPoint | None


class Commitment(msgspec.Struct, frozen=True):
    """`source`: the entry of the meeting that adopted it; None: it was entered by itself. `due`: its last day.

    `words`: the texts of each of its entries: of the first its `text` and, where it has one, its `condition`.
    `detailed`: the entry with its `evidence` and the texts of its parts. `judge`: how its condition is judged.
    """

    id: CommitmentId
    seq: int
    at: int
    source: EntryPoint | None
    owners: list[Owner]
    due: date | None
    track: TrackId | None
    closed: bool
    judge: Judge
    words: dict[int, Texts]
    detailed: int
    reports: dict[int, Report] = {}
    comments: list[Comment] = []
    payments: list[Payment] = []
    met: list[Met] = []
    judgements: list[Judgement] = []
    settlement: Settlement | None = None

    @property
    def waits(self) -> bool:
        """Whether nothing is owed yet: its condition was not judged as met."""
        return bool(self.judge) and not (self.judgements and self.judgements[-1].met)


class Commitments(msgspec.Struct, frozen=True):
    """In the order in which they were entered."""

    table: dict[CommitmentId, Commitment] = {}
