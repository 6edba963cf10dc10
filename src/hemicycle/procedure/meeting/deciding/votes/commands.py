"""Commands of votes."""

from hemicycle.procedure.conduct import Method
from hemicycle.procedure.core.actor import Command, SaltedCommand
from hemicycle.procedure.tally.vote import Ballot, Casting
from hemicycle.procedure.words import (
    AmendmentId,
    Given,
    MotionId,
    OutcomeId,
    PartId,
    ProposalId,
    Text,
    Token,
    VoteId,
)


class OpenVote(SaltedCommand, frozen=True, tag="open-vote"):
    """Put a question to the vote, by a rule of the body, and call upon all to vote.

    The question is a text on the table (`outcome`), an amendment to one, a motion, or the words of `question` alone.
    `parts`: the vote is on these parts of the text alone (division): rejected, they are out of it.
    `digest` fixes what is voted on: that of the version of the text, or of the amendment.
    `draw`: this software draws by lot whose name is called first (roll-call); `first`: whose name the chair drew.
    `concerned`: the State concerned, whose objection alone is set aside. `parties`: to the dispute, who abstain.
    `matter`: the question, in words, is whether this text is decided by `rule`.
    `proposal`: the question, in words, is whether what the chair proposed, and somebody objected to, is so decided.
    `falls`: amendments that fall if this one carries.
    `holders`: members that hold seats which the rulebook leaves open, and of which nobody is on the list.
    `again`: the question is whether the vote that was broken off is taken again. `call_s`: for how many seconds members
    are called upon to vote (None: as usual).
    """

    rule: Given | None = None
    question: Text = {}  # noqa: RUF012 — copied by the struct
    outcome: OutcomeId | None = None
    amendment: AmendmentId | None = None
    motion: MotionId | None = None
    parts: list[PartId] = []  # noqa: RUF012 — copied by the struct
    method: Method | None = None
    first: Given | None = None
    falls: list[AmendmentId] = []  # noqa: RUF012 — copied by the struct
    holders: list[Token] = []  # noqa: RUF012 — copied by the struct
    digest: Given | None = None
    again: VoteId | None = None
    call_s: int | None = None
    draw: bool = False
    concerned: Given | None = None
    parties: list[Given] = []  # noqa: RUF012 — copied by the struct
    matter: OutcomeId | None = None
    proposal: ProposalId | None = None


class AnnounceVote(Command, frozen=True, tag="announce-vote"):
    """Announce the vote on a text, so that who explains their vote before it asks for the floor."""

    outcome: OutcomeId


class AnswerRoll(Command, frozen=True, tag="answer-roll"):
    """One's delegation is present; or present and voting, and then it does not abstain."""

    voting: bool


class PassCall(Command, frozen=True, tag="pass-call"):
    """One's delegation passes when its name is called, and is called again at the end; once a vote."""

    vote: VoteId


class CastBallot(Command, frozen=True, tag="cast-ballot"):
    """One's delegation votes; again, where the rules let it change its ballot."""

    vote: VoteId
    ballot: Ballot


class CastBallotFor(Command, frozen=True, tag="cast-ballot-for"):
    """Cast the ballot of another member: one that one's delegation represents, or for which one sits in a capacity."""

    vote: VoteId
    member: Token
    ballot: Ballot


class RecordBallot(Command, frozen=True, tag="record-ballot"):
    """Enter for a member what was answered in the hall, or that nobody answered (`absent`)."""

    vote: VoteId
    member: Token
    ballot: Ballot


class CountHands(Command, frozen=True, tag="count-hands"):
    """The count of a show of hands, by the chair or the secretariat."""

    vote: VoteId
    yes: int
    no: int
    abstain: int


class CloseVote(Command, frozen=True, tag="close-vote"):
    """Close the vote and declare its result. `finding`: the chair's, where the rule leaves it to the chair."""

    vote: VoteId
    finding: bool | None = None


class GiveCastingVote(Command, frozen=True, tag="give-casting-vote"):
    """The chair breaks a tie, where the rules give a casting vote, and closes the vote; `abstain`: it is not used."""

    vote: VoteId
    ballot: Casting


class CancelVote(Command, frozen=True, tag="cancel-vote"):
    """Break off a vote, for the reason stated; nothing is decided, and the same question is not put again."""

    vote: VoteId
    reason: Text = {}  # noqa: RUF012 — copied by the struct


class CorrectBallot(Command, frozen=True, tag="correct-ballot"):
    """Say afterwards what one's delegation meant to vote. The result stands."""

    vote: VoteId
    ballot: Ballot
