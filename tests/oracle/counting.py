"""The oracle's count: a register, a rule and what was cast → the outcome, and what each condition reached, of how many.

Sources: TEU 16(4); TFEU 235, 238, 239; Protocol 36, Article 3; Council Rules of Procedure 11; UN Charter 18 and 27;
General Assembly rules 67, 82–86. Fractions, and slow on purpose: a line for each sentence.
"""

from itertools import accumulate

from tests.oracle.outcome import Outcome, Said, at_least, at_most
from tests.oracle.rules import (
    NO_PART,
    Blocking,
    Cast,
    Concurring,
    NoObjection,
    Quorum,
    Register,
    Rule,
    Share,
    Single,
    Unanimity,
    Votes,
)


class Count:
    """One vote, member by member."""

    def __init__(self, register: Register, rule: Rule, cast: Cast):
        self.register = register
        self.ballots = {member: _ballot(member, cast) for member in register.members}
        # TFEU 238(3): "not all the members participate": shares are of those that do.
        self.taking_part = [
            member
            for member in register.members
            if not (rule.left_out and self.ballots[member] == NO_PART)
        ]
        self.cast = cast

    def who(self, *words: str, among: str | None = None) -> list[str]:
        group = self.register.groups.get(among or "", frozenset(self.register.members))
        return [m for m in self.taking_part if m in group and self.ballots[m] in words]

    def weigh(self, members: list[str], weight: str | None) -> int:
        table = self.register.weights.get(weight or "", {})
        return sum(table[member] if weight else 1 for member in members)

    def base(self, of: str, among: str | None) -> list[str]:
        """Rule 86: "present and voting" is who votes yes or no; who abstains is considered as not voting."""
        if of == "present-and-voting":
            return self.who("yes", "no", among=among)
        if of == "present":
            return self.who("yes", "no", "abstain", NO_PART, among=among)
        return self.who("yes", "no", "abstain", "absent", NO_PART, among=among)

    def quorum(self, quorum: Quorum) -> Said:
        """In person, unless the rules count those represented by somebody present."""
        here = [
            member
            for member in self.who("yes", "no", "abstain", NO_PART)
            if quorum.represented or member not in self.cast.proxies
        ]
        needed = quorum.bound.least(len(self.taking_part))
        return Said(len(here), needed, len(here) >= needed, len(self.taking_part))

    def ask(self, asks: Single) -> Said:
        match asks:
            case Share(of, bound, weight, among):
                base = self.weigh(self.base(of, among), weight)
                yes = self.weigh(self.who("yes", among=among), weight)
                return at_least(yes, bound.least(base), base)
            case Votes():
                return self._votes(asks)
            case Concurring(of):
                return at_most(self.who("no", among=of), 0)
            case NoObjection(allowed):
                return at_most(self.who("no"), allowed)
            case Unanimity():
                return at_most(self._preventing(asks), 0)

    def _votes(self, asks: Votes) -> Said:
        """Where an article gives numbers, those that take part are asked the same proportion (Protocol 36, 3(4))."""
        yes = self.weigh(self.who("yes", among=asks.among), asks.weight)
        if asks.out_of is None:
            return at_least(yes, asks.at_least, None)
        base = self.weigh(self.base("members", asks.among), asks.weight)
        return at_least(yes, max(1, -(-asks.at_least * base // asks.out_of)), base)

    def _preventing(self, asks: Unanimity) -> list[str]:
        """TFEU 238(4): an abstention of a member present or represented prevents nothing; an absence is neither."""
        words = ["no"]
        words += ["abstain"] if asks.abstention_blocks else []
        words += ["absent"] if asks.absence_blocks else []
        return self.who(*words)

    def blocking(self, asks: Blocking) -> Said:
        """At least four; where not all take part, the least number that stands for more than 35 %, and one."""
        withholding = len(self.taking_part) - len(self.who("yes"))
        least = asks.least
        if len(self.taking_part) < len(self.register.members):
            table = self.register.weights[asks.weight]
            heaviest = sorted((table[m] for m in self.taking_part), reverse=True)
            more = asks.part * sum(heaviest)
            passing = (n for n, w in enumerate(accumulate(heaviest), 1) if w > more)
            least = next(passing, least - 1) + 1
        return Said(withholding, least - 1, withholding < least, most=True)


def count(register: Register, rule: Rule, cast: Cast) -> Outcome:
    """Adopted, not adopted, or nothing decided for want of a quorum."""
    vote = Count(register, rule, cast)
    said, met = [], True
    for condition in rule.conditions:
        said.append(vote.ask(condition.asks))
        holds = said[-1].met
        if condition.instead is not None:
            said.append(vote.blocking(condition.instead))
            holds = holds or said[-1].met
        met = met and holds
    word = "adopted" if met else "not-adopted"
    if rule.quorum is None:
        return Outcome(word, tuple(said))
    quorum = vote.quorum(rule.quorum)
    return Outcome(word if quorum.met else "no-quorum", (quorum, *said))


def _ballot(member: str, cast: Cast) -> str:
    """TFEU 239: a member may act on behalf of another; who is absent acts for nobody."""
    proxy = cast.proxies.get(member)
    if proxy is None:
        return cast.ballots[member]
    own = cast.ballots[proxy.holder]
    return own if proxy.ballot is None or own == "absent" else proxy.ballot
