"""One vote as it is handed in, and what is handed back."""

from typing import Literal

import msgspec

from hemicycle.procedure.words import Token

Ballot = Literal["yes", "no", "abstain", "absent", "not-participating"]
Outcome = Literal["adopted", "not-adopted", "no-quorum", "undetermined", "tied"]
"""`tied`: equally divided, where the body takes a second vote; a tally of one vote alone never says so."""
Casting = Literal["yes", "no", "abstain"]
"""How whoever presides breaks a tie: for, against, or not."""

UNRECORDED = "unrecorded"
"""The ballot of a member of whom nothing is known: it did not vote."""


class Counts(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How many of each where not every ballot is known."""

    yes: int = 0
    no: int = 0
    abstain: int = 0


class Proxy(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Who votes for a member, and the ballot that it casts for it where that is not its own."""

    holder: str
    ballot: Ballot


class Vote(msgspec.Struct, frozen=True, kw_only=True):
    """One vote. With `counts`, `named` are the members whose ballots are complete.

    `register`: who may vote, frozen at the opening, with weights where the body's file has none.
    `proxies`: giver → holder, whose ballot is cast for both; or the holder with the ballot that it casts for the giver.
    `finding`: the chair's, where the chair judges. `concerned`: whose objection alone is set aside.
    """

    id: str
    body: str | None = None
    rule: str | None = None
    date: str | None = None
    ballots: dict[str, Ballot] = {}
    counts: Counts | None = None
    named: list[str] = []
    register: dict[str, int] | list[str] | None = None
    proxies: dict[str, str | Proxy] = {}
    finding: bool | None = None
    concerned: str | None = None


class Change(msgspec.Struct, frozen=True):
    """One ballot cast otherwise. `member` is None where only counts are known and anybody's of them will do.

    `before` is `unrecorded` where there was none, and `unknown` where only counts tell of it.
    """

    member: Token | None
    before: Token
    after: Token


class Reason(msgspec.Struct, frozen=True, omit_defaults=True):
    """One condition: what was reached and what was needed (`at most`, where that is the bound), and whether it is met.

    `instead` names the condition that this one stands in for; `low` and `high` bound what is reached where not every
    ballot is known.
    """

    condition: str
    article: str
    reached: int | None
    needed: int
    met: bool | None
    bound: Literal["at least", "at most"]
    of: int | None = None
    unverified: bool = False
    instead: int | None = None
    low: int | None = None
    high: int | None = None


class Result(msgspec.Struct, frozen=True):
    """The outcome, the reason for each condition, and the smallest change that would have turned it."""

    id: str
    outcome: Outcome
    rule: str
    article: str
    unverified: bool
    reasons: list[Reason]
    smallest_change: list[Change] | None
    notes: list[str] = []


class BadVote(ValueError):
    """The vote cannot be tallied as it stands; the message says what to put right."""
