"""Entries of votes. A vote holds the register as it was frozen at its opening; its closing, the result and why."""

from typing import Literal

import msgspec

from hemicycle.procedure.calendar import Rest
from hemicycle.procedure.conduct import Method
from hemicycle.procedure.core.entry import Fact, ItemFact
from hemicycle.procedure.tally.vote import Ballot, Casting, Change, Outcome
from hemicycle.procedure.words import (
    AmendmentId,
    Digest,
    ItemId,
    MotionId,
    OutcomeId,
    ParticipantId,
    PartId,
    ProposalId,
    RuleWords,
    Token,
    VoteId,
)

Drawn = Literal["software", "chair"]


class VoteReason(msgspec.Struct, frozen=True):
    """One condition of the rule: what was reached and what was needed, and the article.

    `kind` and `of`, `weight`, `among` are those of the condition in the rulebook; `quorum` and `casting-vote` are kinds
    of their own.
    `bound`: whether `needed` is the least or the most. `base`: of how many, for a share. `instead`: the place, in the
    list, of the reason that this one stands in for.
    """

    kind: Token
    article: RuleWords
    reached: int
    needed: int
    bound: Literal["at least", "at most"]
    met: bool
    of: Token | None = None
    weight: Token | None = None
    among: Token | None = None
    base: int | None = None
    instead: int | None = None
    unverified: bool = False


class VoteCounts(msgspec.Struct, frozen=True):
    """How many of each."""

    yes: int
    no: int
    abstain: int
    absent: int
    not_participating: int


class VoteOpened(ItemFact, frozen=True):
    """A question is put to the vote. `register`: who may vote, in the order of the roll-call. Texts: `question`.

    `digest` fixes the version of the text or amendment that is voted on. `holders`: those of the register that hold a
    seat which the rulebook leaves open, and of which nobody is on the list. `parts`: of the text, where the vote is on
    them alone, and then `part` is true. `proxies`: giver → holder, both of the
    register. `weights`: the votes of each, where the meeting's list says them and no table of the rulebook.
    `second`: the vote that ended in a tie, of which this is the second. `drawn`: by whom the first of the register was,
    by this software from the salt of the texts, or by the chair. `concerned`, `parties`: as the chair named them.
    `matter`: the text of which it is asked whether it is decided by the rule `under`.
    `proposal`: that of the chair on which the meeting decides by it.
    `again`: the vote that was broken off, of which the meeting decides whether it is taken again.
    `asked`: salted digests of the words of the question, by
    language; the salt stands among the texts. Members are called upon to vote until `call_until` (ms).
    `interrupts`: the vote that stands still while this one, on an appeal, is taken.
    `open_until`: by correspondence (ms); `rest`: that falls on no working day.
    """

    vote: VoteId
    rule: Token
    method: Method
    register: list[Token]
    outcome: OutcomeId | None
    amendment: AmendmentId | None
    motion: MotionId | None
    part: bool
    parts: list[PartId]
    digest: Digest | None
    falls: list[AmendmentId]
    holders: list[Token]
    again: VoteId | None
    asked: dict[Token, Digest]
    call_until: int
    item: ItemId | None
    proxies: dict[Token, Token] | msgspec.UnsetType = msgspec.UNSET
    weights: dict[Token, int] | msgspec.UnsetType = msgspec.UNSET
    interrupts: VoteId | msgspec.UnsetType = msgspec.UNSET
    second: VoteId | msgspec.UnsetType = msgspec.UNSET
    open_until: int | msgspec.UnsetType = msgspec.UNSET
    drawn: Drawn | msgspec.UnsetType = msgspec.UNSET
    concerned: Token | msgspec.UnsetType = msgspec.UNSET
    parties: list[Token] | msgspec.UnsetType = msgspec.UNSET
    matter: OutcomeId | msgspec.UnsetType = msgspec.UNSET
    proposal: ProposalId | msgspec.UnsetType = msgspec.UNSET
    under: Token | msgspec.UnsetType = msgspec.UNSET
    rest: Rest | msgspec.UnsetType = msgspec.UNSET


class VoteAnnounced(ItemFact, frozen=True):
    """A vote is to be taken on the text; whoever explains theirs beforehand asks for the floor."""

    outcome: OutcomeId
    item: ItemId | None


class CallLengthened(ItemFact, frozen=True):
    """The call to vote is as much longer as an appeal took that came between: until `call_until` (UTC, ms)."""

    vote: VoteId
    call_until: int
    item: ItemId | None


class RollAnswered(Fact, frozen=True):
    """A delegation is present; `voting`: present and voting, and does not abstain from now on."""

    member: Token
    participant: ParticipantId
    voting: bool


class CallPassed(ItemFact, frozen=True):
    """A delegation passed when its name was called; it is called again at the end."""

    vote: VoteId
    member: Token
    participant: ParticipantId
    item: ItemId | None


class BallotCast(ItemFact, frozen=True):
    """A delegation voted; an earlier ballot of the member gives way. `holder`: who cast it for the member, by proxy."""

    vote: VoteId
    member: Token
    participant: ParticipantId
    ballot: Ballot
    item: ItemId | None
    holder: Token | msgspec.UnsetType = msgspec.UNSET


class BallotRecorded(ItemFact, frozen=True):
    """The chair or the secretariat entered what a member answered in the hall, or that nobody did.

    `received`: when it came by letter, in a vote by correspondence (ms).
    """

    vote: VoteId
    member: Token
    ballot: Ballot
    item: ItemId | None
    received: int | msgspec.UnsetType = msgspec.UNSET


class HandsCounted(ItemFact, frozen=True):
    """The count of a show of hands, by the chair or the secretariat; an earlier count gives way."""

    vote: VoteId
    yes: int
    no: int
    abstain: int
    item: ItemId | None


class VoteClosed(ItemFact, frozen=True):
    """The vote is over. `ballots`: one for each member of the register (none by show of hands).

    `changes`: the smallest change that would have turned the result; None where none would. `casting`: the vote of
    whoever presided, on a tie. `open_until`: by correspondence, the date (ms).
    """

    vote: VoteId
    result: Outcome
    counts: VoteCounts
    ballots: dict[Token, Ballot]
    reasons: list[VoteReason]
    changes: list[Change] | None
    finding: bool | None
    outcome: OutcomeId | None
    item: ItemId | None
    casting: Casting | msgspec.UnsetType = msgspec.UNSET
    open_until: int | msgspec.UnsetType = msgspec.UNSET


class VoteCancelled(ItemFact, frozen=True):
    """The vote was broken off, by the chair or since nobody presided; nothing is decided. Texts: `reason`.

    The ballots cast so far stand on the record.
    """

    vote: VoteId
    outcome: OutcomeId | None
    item: ItemId | None


class BallotCorrected(ItemFact, frozen=True):
    """A delegation said afterwards what it meant to vote. The result stands."""

    vote: VoteId
    member: Token
    participant: ParticipantId
    ballot: Ballot
    item: ItemId | None
