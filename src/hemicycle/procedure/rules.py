"""Decision rules as data: what a decision needs, each condition with its article.

It decides nothing: `procedure.tally` does, from this.
"""

from typing import Literal

import msgspec

from hemicycle.procedure.membership import Cited
from hemicycle.procedure.words import RuleText, RuleWords, Token

Base = Literal["present-and-voting", "present", "members"]
Purpose = Literal["decision", "debate"]
QuorumBase = Literal["members", "registered", "all-members"]


class QuorumRule(Cited, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What share of the members must be present. Exactly one of `at_least` and `more_than`.

    `presumed`: a member of whom nothing is recorded counts as present; only recorded absence breaks the quorum.
    `represented`: whether a member that another votes for counts as present (where nothing is said, it does not).
    `of`: of whom: of the body's members on the day that may vote, of the delegations that are registered for the
    meeting, or of all members, those that take no part in the vote among them.
    """

    purpose: Purpose = "decision"
    at_least: Token | None = None
    more_than: Token | None = None
    presumed: bool = True
    represented: bool | msgspec.UnsetType = msgspec.UNSET
    of: QuorumBase | msgspec.UnsetType = msgspec.UNSET


class Presiding(Cited, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Whether who presides casts their member's ballot; else another of their delegation does (UNGA rules 37, 104)."""

    votes: bool


class Condition(
    msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True, tag_field="kind"
):
    """What a decision needs. `otherwise`: conditions any of which stands in for this one."""

    article: RuleWords
    unverified: bool = False
    otherwise: list["AnyCondition"] = []


class Share(Condition, frozen=True, forbid_unknown_fields=True, kw_only=True, tag="share"):
    """A share of a base in favour: exactly one of `at_least` and `more_than` (`"2/3"`).

    `weight` names a table of weights; `among` a group whose members alone count.
    """

    of: Base
    at_least: Token | None = None
    more_than: Token | None = None
    weight: Token | None = None
    among: Token | None = None


class Votes(Condition, frozen=True, forbid_unknown_fields=True, kw_only=True, tag="votes"):
    """A number of votes in favour.

    `out_of`: how many votes there are when all take part; where some take no part, the same share of those of the
    others is needed (Protocol 36, Article 3(4)).
    """

    at_least: int
    out_of: int | None = None
    weight: Token | None = None
    among: Token | None = None


class Concurring(
    Condition, frozen=True, forbid_unknown_fields=True, kw_only=True, tag="concurring"
):
    """No member of the group votes against: its veto. Abstaining and staying away are no veto."""

    of: Token


class BlockingMinority(
    Condition, frozen=True, forbid_unknown_fields=True, kw_only=True, tag="blocking-minority"
):
    """Fewer than so many members that take part withhold their vote, so that they cannot block.

    `of_part` is the share of `weight` that a minority must exceed when some members take no part: then the least
    number is that of the largest members exceeding it, and one more.
    """

    least_members: int
    weight: Token | None = None
    of_part: Token | None = None


class NoObjection(
    Condition, frozen=True, forbid_unknown_fields=True, kw_only=True, tag="no-objection"
):
    """Consensus or silence: no more than `allowed` objections.

    `concerned`: that of the State concerned, whom the vote names, is set aside (consensus minus one).
    """

    allowed: int = 0
    concerned: bool | msgspec.UnsetType = msgspec.UNSET


class Unanimity(Condition, frozen=True, forbid_unknown_fields=True, kw_only=True, tag="unanimity"):
    """Nobody against; and nobody abstaining or away, where the rule says that this blocks."""

    abstention_blocks: bool
    absence_blocks: bool


AnyCondition = Share | Votes | Concurring | BlockingMinority | NoObjection | Unanimity


class Preliminary(Cited, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """By which `rule` it is decided whether a text falls under another, before it does."""

    rule: Token


class Rule(Cited, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """How one kind of question is decided while the rule is in force: every condition must be met.

    `taking_no_part`: whether one that takes no part is left out of both sides, or sits there without voting.
    `proxies`: for how many others one member may vote. `judged`: the chair judges, and the numbers do not.
    `parties_abstain`: the article by which parties to a dispute, whom the vote names, abstain. `preliminary`: how
    it is decided whether a text falls under this one, before it does.
    """

    id: Token
    title: RuleText
    conditions: list[AnyCondition] = msgspec.field(default_factory=list)
    taking_no_part: Literal["left-out", "not-voting"] = "not-voting"
    proxies: int = 0
    quorum: bool = True
    judged: bool = False
    parties_abstain: RuleWords | msgspec.UnsetType = msgspec.UNSET
    preliminary: Preliminary | msgspec.UnsetType = msgspec.UNSET
