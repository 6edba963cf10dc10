"""Commands of votes by correspondence. Times are UTC in milliseconds."""

from hemicycle.procedure.core.actor import Command, SaltedCommand
from hemicycle.procedure.tally.vote import Ballot
from hemicycle.procedure.words import Given, MemberCode, OutcomeId, Text, Token, VoteId


class OpenCorrespondence(SaltedCommand, frozen=True, tag="open-correspondence"):
    """Put a text (the version with this digest), or the words of `question`, to a vote that stays open until `until`.

    `rule`: by which it is decided. `holders`: members that hold seats which the rulebook leaves open.
    """

    rule: Given
    until: int
    question: Text = {}  # noqa: RUF012 — copied by the struct
    outcome: OutcomeId | None = None
    digest: Given | None = None
    holders: list[Token] = []  # noqa: RUF012 — copied by the struct


class SendBallot(Command, frozen=True, tag="send-ballot"):
    """One's delegation votes; `member`: for another, that it represents or for which one sits in a capacity."""

    vote: VoteId
    ballot: Ballot
    member: MemberCode | None = None


class EnterBallot(Command, frozen=True, tag="enter-ballot"):
    """Enter the ballot of `member` that came by letter at `received`."""

    vote: VoteId
    member: MemberCode
    received: int
    ballot: Ballot


class WithdrawCorrespondence(Command, frozen=True, tag="withdraw-correspondence"):
    """Break the vote off, for the reason stated; nothing is decided."""

    vote: VoteId
    reason: Text = {}  # noqa: RUF012 — copied by the struct
