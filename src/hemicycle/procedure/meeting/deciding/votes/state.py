"""The votes of a meeting, open and closed."""

from typing import Literal

import msgspec

from hemicycle.procedure.calendar import Rest
from hemicycle.procedure.conduct import Method
from hemicycle.procedure.meeting.deciding.votes.entries import Drawn, VoteCounts, VoteReason
from hemicycle.procedure.tally.vote import Ballot, Casting, Change, Outcome
from hemicycle.procedure.words import (
    AmendmentId,
    ItemId,
    MotionId,
    OutcomeId,
    PartId,
    ProposalId,
    Texts,
    VoteId,
)


class Broken(msgspec.Struct, frozen=True):
    """By which entry and when a vote was broken off; `texts`: `reason`."""

    seq: int
    at: int
    texts: Texts


class Moved(msgspec.Struct, frozen=True):
    """The date of a vote by correspondence moved from `was` to `until` at `at`; `texts`: `reason`."""

    seq: int
    at: int
    was: int
    until: int
    texts: Texts


class Vote(msgspec.Struct, frozen=True):
    """A vote. `interrupts`: the vote that stands still while this one, on an appeal, is taken.

    `register` in the order of the roll-call; `ballots` as cast or recorded; `declared`: once closed, of all.

    `own`: the members that cast theirs themselves, or by who represents them. `proxies` (giver → holder) and `weights`
    (the votes of each by the meeting's list) as they were frozen.
    `again`: the vote that is taken again where this is adopted; `second`: the tie of which this is the second vote.
    `casting`: the casting vote of whoever presided. `drawn`: by whom the first of the register was. `concerned`: whose
    objection alone is set aside; `parties`: who abstain; `matter`: the text of which it is asked whether the rule
    `under` applies. `passed`: who passed, and is called again.
    `call_until`: until when members are called upon to vote (ms). `asked`: digests of the question in words.
    `open_until`: of a vote by correspondence (ms); `rest`: that falls on no working day; `moved`: the times that it was
    moved; `unattended`: why it was not closed by itself at its date.
    `hands`: the count of a show of hands (yes, no, abstain). `corrected`: what members said afterwards that they meant.
    """

    id: VoteId
    seq: int
    at: int
    rule: str
    method: Method
    register: list[str]
    outcome: OutcomeId | None
    amendment: AmendmentId | None
    motion: MotionId | None
    part: bool
    parts: list[PartId]
    digest: str | None
    falls: list[AmendmentId]
    again: VoteId | None
    asked: dict[str, str]
    call_until: int
    item: ItemId | None
    texts: Texts
    status: Literal["open", "closed", "cancelled"] = "open"
    ballots: dict[str, Ballot] = {}
    own: list[str] = []
    hands: list[int] | None = None
    closed: int | None = None
    declared: dict[str, Ballot] = {}
    result: Outcome | None = None
    counts: VoteCounts | None = None
    reasons: list[VoteReason] = []
    changes: list[Change] | None = None
    finding: bool | None = None
    corrected: dict[str, Ballot] = {}
    proxies: dict[str, str] = {}
    weights: dict[str, int] = {}
    broken: Broken | None = None
    interrupts: VoteId | None = None
    second: VoteId | None = None
    casting: Casting | None = None
    open_until: int | None = None
    drawn: Drawn | None = None
    concerned: str | None = None
    parties: list[str] = []
    matter: OutcomeId | None = None
    proposal: ProposalId | None = None
    under: str | None = None
    passed: list[str] = []
    rest: Rest | None = None
    moved: list[Moved] = []
    unattended: Literal["outage", "late"] | None = None


class Ballots(msgspec.Struct, frozen=True):
    """All votes by id, in the order of their opening. `pledged`: the members that are present and voting.

    `announced`: the text on which a vote is announced, until it is opened.
    """

    votes: dict[VoteId, Vote] = {}
    pledged: list[str] = []
    announced: OutcomeId | None = None

    @property
    def open(self) -> VoteId | None:
        """The one that is being taken, none by correspondence: the last; after an appeal that which it interrupted."""
        last = next(
            (one for one in reversed(self.votes) if self.votes[one].open_until is None), None
        )
        if last and self.votes[last].status != "open":
            last = self.votes[last].interrupts
        return last if last and self.votes[last].status == "open" else None
