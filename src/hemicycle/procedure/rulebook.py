"""The rules of procedure of a body, as far as a meeting's own life needs them.

The whole rulebook in force stands in entry 0 of each record, so that a replay in later years uses today's rules.
It names no person. Each article in `articles` names the refusals that rest on it.
"""

from fractions import Fraction
from typing import Annotated, Literal

import msgspec

from hemicycle.procedure.calendar import Calendar
from hemicycle.procedure.conduct import (
    AcclamationRules,
    CorrespondenceRules,
    CredentialsRules,
    MotionRule,
    ObserverRight,
    SilenceRules,
    TieRule,
    VotingRules,
)
from hemicycle.procedure.convocation import CallingRules
from hemicycle.procedure.house_style import HouseStyle
from hemicycle.procedure.membership import BodySeats, Cited, Member, Weights
from hemicycle.procedure.rules import Presiding, QuorumRule, Rule
from hemicycle.procedure.words import OfficeId, RuleText, RuleWords, Token


class Quorum(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """At least, or more than (`exceed`), `numerator`/`denominator` of the delegations must be present."""

    numerator: Annotated[int, msgspec.Meta(ge=0)] = 1
    denominator: Annotated[int, msgspec.Meta(ge=1)] = 2
    exceed: bool = True

    def needed(self, delegations: int) -> int:
        """The least number of delegations present, exactly."""
        if self.exceed:
            return delegations * self.numerator // self.denominator + 1
        return -(-delegations * self.numerator // self.denominator)


def needed_of(rule: QuorumRule) -> Quorum:
    """The share of a rule as what has to be reached."""
    share = Fraction(rule.more_than or rule.at_least or "0")
    return Quorum(share.numerator, share.denominator, exceed=rule.more_than is not None)


class DebateRules(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Time limits in seconds; None is no limit. `second_reply_limit_s`: where a second reply has a limit of its own.

    `replies`: whether they are heard whenever the chair gives the floor, or once nobody waits to make a statement.
    `limit_ends_turn`: whether a turn ends by itself when its time is over (as a rule it does not). `open_texts`: how
    many texts and amendments a delegation may have open on an item (20 where nothing is said). `document_delay_h`: the
    hours between the circulation of a document and its decision that a delegation may ask for, and the chair waive.
    `documents_before_h`: how many hours before the meeting begins documents are due; `late_documents`: whether what
    comes later is laid and marked as late (so where nothing is said), or refused.
    `speakers_order`: in which order those are called who inscribed before the day, as they asked (so where nothing is
    said) or by level, heads of state first; `inscribe_before_h`: how many hours before the meeting the list is closed.
    `press_asks`: whether the press stands on the list, too, as at a press conference (as a rule it does not).
    `article`: where the values come from; `articles`: that of a value by its key, where it is another.
    """

    speaking_limit_s: int | None = 300
    point_of_order_limit_s: int | None = 120
    right_of_reply_limit_s: int | None = 180
    right_of_reply_times: int = 2
    replies: Literal["in-turn", "after-list"] | msgspec.UnsetType = msgspec.UNSET
    second_reply_limit_s: int | msgspec.UnsetType = msgspec.UNSET
    limit_ends_turn: bool | msgspec.UnsetType = msgspec.UNSET
    open_texts: int | msgspec.UnsetType = msgspec.UNSET
    document_delay_h: int | msgspec.UnsetType = msgspec.UNSET
    documents_before_h: int | msgspec.UnsetType = msgspec.UNSET
    late_documents: Literal["marked", "refused"] | msgspec.UnsetType = msgspec.UNSET
    speakers_order: Literal["asked", "level"] | msgspec.UnsetType = msgspec.UNSET
    inscribe_before_h: int | msgspec.UnsetType = msgspec.UNSET
    press_asks: bool | msgspec.UnsetType = msgspec.UNSET
    article: RuleWords | msgspec.UnsetType = msgspec.UNSET
    articles: RuleText | msgspec.UnsetType = msgspec.UNSET
    unverified: bool | msgspec.UnsetType = msgspec.UNSET


class Consensus(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How long the chair lets a text stand before the gavel: usual and least time, in seconds.

    `ad_referendum`: whether a text that was agreed ad referendum needs the confirmation of each capital by the date, or
    stands unless one refuses. What holds where it is not set is `confirmed`.
    """

    call_s: int = 10
    least_call_s: int = 1
    ad_referendum: Literal["confirmed", "unless-refused"] | msgspec.UnsetType = msgspec.UNSET
    article: RuleWords | msgspec.UnsetType = msgspec.UNSET
    unverified: bool | msgspec.UnsetType = msgspec.UNSET


class OpeningRules(Cited, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What the body requires before any item is taken up.

    `agenda`: that the meeting adopts its agenda. `officers`: whom it elects. `rule`: by which the agenda is voted on
    where somebody objects; None: any rule of the body. `added`: by which an item that was not on it is, where that is
    another.
    """

    agenda: bool = False
    officers: list[Literal["vice-chair", "rapporteur"]] = msgspec.field(default_factory=list)
    rule: Token | None = None
    added: Token | msgspec.UnsetType = msgspec.UNSET

    def rule_for(self, about: str) -> Token | None:
        """By which rule this is voted on: the agenda, an item that is struck, or one that is added."""
        given = self.added if about == "add-item" else msgspec.UNSET
        return self.rule if given is msgspec.UNSET else given


class Grace(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """For how many `seconds` a decision waits for a delegation whose connection is lost, once; and the article."""

    seconds: Annotated[int, msgspec.Meta(ge=0, le=3600)]
    article: RuleWords = ""
    unverified: bool = False


Signs = Literal["drafter", "head", "spokesperson"]
"""As what a text for the press is signed off."""


class Attribution(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How a text that speaks for a meeting comes about: what silence means there, and who signs it.

    `silence`: whether somebody whom a joint text names, and who says nothing until the time, has cleared it.
    `signed_by`: as what each language is signed off, one after the other; empty: once, by whoever publishes.
    `offices`: by such a step, the office of the body whose holder alone signs it; of the others, whoever may publish.
    """

    silence: Literal["none", "consent"] = "none"
    signed_by: list[Signs] = []
    offices: dict[Signs, OfficeId] = {}
    article: RuleWords = ""
    unverified: bool = False


class Article(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One article: its number as cited, its words in each language, and whether its source was read.

    `codes` are the codes of the refusals that rest on it.
    """

    number: RuleWords
    codes: list[Token] = []
    text: RuleText = {}
    unverified: bool = False


class Decisions(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """How the body decides on the day: the rules, members and weights in force then.

    `members` in the order of the roll-call; empty where the delegations seated are the members. `quorum` is that for
    decisions, `debate` the one with which a meeting is opened; `presiding`: whether who presides votes; `ties`: what
    follows a tie. `motions` in their order of precedence.
    """

    rules: list[Rule]
    voting: VotingRules
    members: list[Member] = []
    seats: list[BodySeats] = []
    weights: list[Weights] = []
    quorum: list[QuorumRule] = []
    debate: QuorumRule | msgspec.UnsetType = msgspec.UNSET
    presiding: Presiding | msgspec.UnsetType = msgspec.UNSET
    ties: TieRule | msgspec.UnsetType = msgspec.UNSET
    motions: list[MotionRule] = []
    silence: SilenceRules | None = None
    correspondence: CorrespondenceRules | msgspec.UnsetType = msgspec.UNSET
    acclamation: AcclamationRules | msgspec.UnsetType = msgspec.UNSET
    credentials: CredentialsRules | msgspec.UnsetType = msgspec.UNSET


class Rulebook(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A body's rules of procedure for its meetings."""

    id: Token
    edition: RuleWords
    title: RuleText
    quorum: Quorum = Quorum()
    debate: DebateRules = DebateRules()
    consensus: Consensus = Consensus()
    articles: list[Article] = []
    named: list[Member] | msgspec.UnsetType = msgspec.UNSET
    """Members that neither the body's file nor the world knows, as the meeting file names them: it names them alone."""
    defaults: list[Token] | msgspec.UnsetType = msgspec.UNSET
    """What the body's file leaves unsaid, and this software fills in, by path (`debate.speaking_limit_s`)."""
    decisions: Decisions | msgspec.UnsetType = msgspec.UNSET
    """Left out of records that began before votes could be taken in a meeting."""
    opening: OpeningRules | msgspec.UnsetType = msgspec.UNSET
    """Left out where the body requires nothing at the beginning."""
    grace: Grace | msgspec.UnsetType = msgspec.UNSET
    """Left out where the rules say nothing of it."""
    attribution: Attribution | msgspec.UnsetType = msgspec.UNSET
    """Left out where the rules say nothing of texts for the press: then silence clears nothing."""
    calendar: Calendar | msgspec.UnsetType = msgspec.UNSET
    """Left out where the rules name no holidays: then every day but those of the usual weekend is a working day."""
    calling: CallingRules | msgspec.UnsetType = msgspec.UNSET
    """Who may call a meeting, and how long before; left out where the body does not say."""
    observers: list[ObserverRight] | msgspec.UnsetType = msgspec.UNSET
    """What observers may do; left out where the body does not say: then they make statements, and no more."""
    style: HouseStyle | msgspec.UnsetType = msgspec.UNSET
    """How its readouts are written; left out where the body does not say."""

    def article(self, code: str) -> str | None:
        """The number of the article that a refusal with this code rests on, if the rulebook cites one."""
        return next((article.number for article in self.articles if code in article.codes), None)


LISTED = "votes"
"""The table of weights that the list of delegations fills, where the body names neither its members nor the table."""


def by_list(decisions: Decisions) -> bool:
    """Whether the votes of each member are those that the list of delegations says."""
    tables = {table.name for table in decisions.weights}
    every = [
        c for rule in decisions.rules for one in rule.conditions for c in (one, *one.otherwise)
    ]
    weighed = any(getattr(condition, "weight", None) == LISTED for condition in every)
    return weighed and not decisions.members and not decisions.seats and LISTED not in tables


def unweighted(book: Rulebook) -> str | None:
    """A rule of the body that weighs votes for which no table of weights is in force; None where there is none."""
    decisions = book.decisions
    if isinstance(decisions, msgspec.UnsetType):
        return None
    tables = {table.name for table in decisions.weights} | (
        {LISTED} if by_list(decisions) else set()
    )
    for rule in decisions.rules:
        every = [c for one in rule.conditions for c in (one, *one.otherwise)]
        named = {getattr(condition, "weight", None) for condition in every} - {None}
        if named - tables:
            return rule.id
    return None


def known_members(book: Rulebook) -> dict[str, Member]:
    """The members that have a name or a sign of their own in this meeting, by code."""
    named = [] if isinstance(book.named, msgspec.UnsetType) else book.named
    listed = [] if isinstance(book.decisions, msgspec.UnsetType) else book.decisions.members
    return {member.code: member for member in (*listed, *named)}
