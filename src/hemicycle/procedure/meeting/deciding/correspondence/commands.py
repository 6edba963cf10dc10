"""Commands of votes by correspondence. Times are UTC in milliseconds."""

from hemicycle.procedure.core.actor import Command, SaltedCommand
from hemicycle.procedure.tally.vote import Ballot
from hemicycle.procedure.words import Given, MemberCode, OutcomeId, Text, Token, VoteId


class OpenCorrespondence(SaltedCommand, frozen=True, tag="open-correspondence"):
    """Put a text (the version with this digest), or the words of `question`, to a vote that stays open until `until`.

    `working_days`: instead, after so many working days, at the same time of day. `rule`: by which it is decided.
    `holders`: members that hold seats which the rulebook leaves open.
    """

    rule: Given
    until: int | None = None
    question: Text = {}  # noqa: RUF012 — copied by the struct
    outcome: OutcomeId | None = None
    digest: Given | None = None
    holders: list[Token] = []  # noqa: RUF012 — copied by the struct
    working_days: int | None = None


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


class ExtendCorrespondence(Command, frozen=True, tag="extend-correspondence"):
    """Move the date to `until`, which is later, for the reason stated."""

    vote: VoteId
    until: int
    reason: Text = {}  # noqa: RUF012 — copied by the struct


class ConfirmCorrespondence(Command, frozen=True, tag="confirm-correspondence"):
    """Close the vote, which the server did not close at its date, with the ballots that came before."""

    vote: VoteId
