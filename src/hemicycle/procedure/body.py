"""The rules of procedure of a standing body, as its file states them: members, weights, quorum, decision rules.

It decides nothing: `procedure.tally` does, from this. Everything is dated: `since` and `until` are the first and the
last day on which a value holds, and None is open. Each value cites its article; `unverified` marks an article that
was not read in a reliable source, and each reason resting on it says so.
"""

from datetime import date
from fractions import Fraction
from typing import Literal

import msgspec

from hemicycle.procedure.rulebook import Article, Consensus, Debate, Quorum, Rulebook
from hemicycle.procedure.words import Text

Base = Literal["present-and-voting", "present", "members"]
Purpose = Literal["decision", "debate"]


class Dated(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A value that holds from `since` to `until`, both included."""

    since: date | None = None
    until: date | None = None

    def holds(self, day: date) -> bool:
        """Whether it is in force on that day."""
        return (self.since is None or self.since <= day) and (
            self.until is None or day <= self.until
        )


class Cited(Dated, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A dated value with the article that it comes from."""

    article: str
    unverified: bool = False


class Member(Dated, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A member and one period of its membership; one that came back stands twice.

    `groups` are what conditions speak of (`permanent`); `also` are further codes of the same member (`EL` for `GR`).
    """

    code: str
    name: Text = {}
    groups: list[str] = []
    also: list[str] = []
    suspended: list[Dated] = []
    unverified: bool = False


class Seats(Cited, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """How many members the body has, where not each of them is named in its file."""

    number: int


class Weights(Cited, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One table of whole numbers by member (votes, inhabitants, hundredths of a per cent)."""

    name: str
    of: dict[str, int]


class QuorumRule(Cited, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What share of the members must be present. Exactly one of `at_least` and `more_than`.

    `presumed`: a member of whom nothing is recorded counts as present; only recorded absence breaks the quorum.
    """

    purpose: Purpose = "decision"
    at_least: str | None = None
    more_than: str | None = None
    presumed: bool = True


class Condition(
    msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True, tag_field="kind"
):
    """What a decision needs. `otherwise`: conditions any of which stands in for this one."""

    article: str
    unverified: bool = False
    otherwise: list["AnyCondition"] = []


class Share(Condition, frozen=True, forbid_unknown_fields=True, kw_only=True, tag="share"):
    """A share of a base in favour: exactly one of `at_least` and `more_than` (`"2/3"`).

    `weight` names a table of weights; `among` a group whose members alone count.
    """

    of: Base
    at_least: str | None = None
    more_than: str | None = None
    weight: str | None = None
    among: str | None = None


class Votes(Condition, frozen=True, forbid_unknown_fields=True, kw_only=True, tag="votes"):
    """A number of votes in favour."""

    at_least: int
    weight: str | None = None
    among: str | None = None


class Concurring(
    Condition, frozen=True, forbid_unknown_fields=True, kw_only=True, tag="concurring"
):
    """No member of the group votes against: its veto. Abstaining and staying away are no veto."""

    of: str


class BlockingMinority(
    Condition, frozen=True, forbid_unknown_fields=True, kw_only=True, tag="blocking-minority"
):
    """Fewer than so many members that take part withhold their vote, so that they cannot block.

    `of_part` is the share of `weight` that a minority must exceed when some members take no part: then the least
    number is that of the largest members exceeding it, and one more.
    """

    least_members: int
    weight: str | None = None
    of_part: str | None = None


class NoObjection(
    Condition, frozen=True, forbid_unknown_fields=True, kw_only=True, tag="no-objection"
):
    """Consensus or silence: no more than `allowed` objections (1 is consensus minus one)."""

    allowed: int = 0


class Unanimity(Condition, frozen=True, forbid_unknown_fields=True, kw_only=True, tag="unanimity"):
    """Nobody against; and nobody abstaining or away, where the rule says that this blocks."""

    abstention_blocks: bool
    absence_blocks: bool


AnyCondition = Share | Votes | Concurring | BlockingMinority | NoObjection | Unanimity


class Rule(Cited, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """How one kind of question is decided while the rule is in force: every condition must be met.

    `taking_no_part`: whether one that takes no part is left out of both sides, or sits there without voting.
    `proxies`: for how many others one member may vote. `judged`: the chair judges, and the numbers do not.
    """

    id: str
    title: Text
    conditions: list[AnyCondition] = []
    taking_no_part: Literal["left-out", "not-voting"] = "not-voting"
    proxies: int = 0
    quorum: bool = True
    judged: bool = False


class Order(Cited, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """How seats and roll-call are ordered.

    `alphabet`: the official names in `language`, by its collation; `drawn`: the same, from a drawn name;
    `list`: as written in `members`.
    """

    by: Literal["alphabet", "drawn", "list"]
    language: str | None = None
    members: list[str] = []


class Chair(Cited, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Who presides: in words, and in turn where it rotates."""

    text: Text
    turns: list[str] = []


class Motion(Cited, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A motion; those earlier in the file come first. `rule`: by what it is decided."""

    id: str
    rule: str | None = None
    speakers_for: int = 0
    speakers_against: int = 0


class Silence(Cited, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The silence procedure: its least period, who may break it, and how."""

    least_period_h: int
    margin_h: int = 1
    broken_by: Text


class Body(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A body: who belongs to it and how it decides."""

    id: str
    edition: str
    title: Text
    languages: list[str] = []
    members: list[Member] = []
    elected_from: str | None = None
    seats: list[Seats] = []
    weights: list[Weights] = []
    order: list[Order] = []
    chair: list[Chair] = []
    quorum: list[QuorumRule] = []
    rules: list[Rule] = []
    motions: list[Motion] = []
    silence: list[Silence] = []
    debate: Debate = Debate()
    consensus: Consensus = Consensus()
    articles: list[Article] = []

    def meeting(self) -> Rulebook:
        """The rules that a meeting's own life needs: those in force without an end."""
        standing = [q for q in self.quorum if q.until is None and q.purpose == "decision"]
        return Rulebook(
            id=self.id,
            edition=self.edition,
            title=self.title,
            quorum=_quorum(standing[0]) if standing else Quorum(0, 1, exceed=False),
            debate=self.debate,
            consensus=self.consensus,
            articles=self.articles,
        )


def _quorum(rule: QuorumRule) -> Quorum:
    share = Fraction(rule.more_than or rule.at_least or "0")
    return Quorum(share.numerator, share.denominator, exceed=rule.more_than is not None)
