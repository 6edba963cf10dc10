"""What an article asks of a vote, as the oracle knows it: rules, conditions, quorums. Nothing here is of Hemicycle."""

from dataclasses import dataclass, field
from fractions import Fraction

BALLOTS = ("yes", "no", "abstain", "absent")
"""What a member may answer. Taking no part is no answer: where the Treaties leave a member out, it has none."""
NO_PART = "not-participating"


@dataclass(frozen=True)
class Bound:
    """A share that is reached (`at_least`), or passed."""

    share: Fraction
    passed: bool = False

    def least(self, base: int) -> int:
        """The least whole number that meets it. Nothing is adopted by nobody: never less than one."""
        exact = self.share * base
        whole = int(exact) + 1 if self.passed or exact != int(exact) else int(exact)
        return max(1, whole)


@dataclass(frozen=True)
class Share:
    """A share of `members`, of those `present`, or of those `present-and-voting`."""

    of: str
    bound: Bound
    weight: str | None = None
    among: str | None = None


@dataclass(frozen=True)
class Votes:
    """So many votes in favour; `out_of` all, so that the same proportion is asked of those that take part."""

    at_least: int
    out_of: int | None = None
    weight: str | None = None
    among: str | None = None


@dataclass(frozen=True)
class Concurring:
    """Nobody of the group is against (UN Charter 27(3), as practised: an abstention is no veto)."""

    of: str


@dataclass(frozen=True)
class Unanimity:
    """Nobody is against (TFEU 238(4))."""

    abstention_blocks: bool = False
    absence_blocks: bool = False


@dataclass(frozen=True)
class NoObjection:
    """No more than so many are against: silence, and consensus."""

    allowed: int = 0


@dataclass(frozen=True)
class Blocking:
    """TEU 16(4), TFEU 238(3)(a): a minority of fewer blocks nothing, whatever it weighs."""

    least: int
    weight: str
    part: Fraction


Single = Share | Votes | Concurring | Unanimity | NoObjection


@dataclass(frozen=True)
class Condition:
    """One that has to be met; or, where it is not, one that stands in for it."""

    asks: Single
    instead: Blocking | None = None


@dataclass(frozen=True)
class Quorum:
    """Who must be present; `represented`: those whom somebody present votes for count too."""

    bound: Bound
    represented: bool = False


@dataclass(frozen=True)
class Rule:
    """A kind of decision. `left_out`: who takes no part is on neither side (TFEU 238(3), Protocol 36, 3(4))."""

    conditions: tuple[Condition, ...]
    quorum: Quorum | None = None
    left_out: bool = False
    proxies: int = 0


@dataclass(frozen=True)
class Proxy:
    """Who votes for the giver, and what: the holder's own ballot, unless another was cast for the giver."""

    holder: str
    ballot: str | None = None


@dataclass(frozen=True)
class Register:
    """Who may vote: members, their groups, their weights by the name of the table."""

    members: tuple[str, ...]
    weights: dict[str, dict[str, int]] = field(default_factory=dict)
    groups: dict[str, frozenset[str]] = field(default_factory=dict)


@dataclass(frozen=True)
class Cast:
    """What was cast: a ballot of each member that gave no proxy, and the proxies."""

    ballots: dict[str, str]
    proxies: dict[str, Proxy] = field(default_factory=dict)
