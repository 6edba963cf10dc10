"""Bodies and votes, drawn: small ones, so that every change can be tried."""

from fractions import Fraction
from random import Random

from tests.oracle.rules import (
    BALLOTS,
    NO_PART,
    Blocking,
    Bound,
    Cast,
    Concurring,
    Condition,
    NoObjection,
    Proxy,
    Quorum,
    Register,
    Rule,
    Share,
    Single,
    Unanimity,
    Votes,
)

SHARES = [Fraction(*f) for f in ((1, 2), (1, 3), (2, 3), (3, 4), (55, 100), (65, 100), (72, 100))]
SHARES += [Fraction(1), Fraction(1, 2)]


def register(dice: Random) -> Register:
    """Three to five members; two groups, which may meet; two tables, whose weights may be nothing and may be equal."""
    members = tuple(f"M{n}" for n in range(dice.randint(3, 5)))
    heaviest = dice.choice([1, 3, 10, 1000])
    weights = {w: {m: dice.randint(0, heaviest) for m in members} for w in ("votes", "people")}
    for table in weights.values():
        table[members[0]] += 1
    groups = {
        group: frozenset(dice.sample(members, dice.randint(1, len(members))))
        for group in ("old", "new")
    }
    return Register(members, weights, groups)


def quorum(dice: Random) -> Quorum | None:
    return dice.choice([None, Quorum(bound(dice)), Quorum(bound(dice), represented=True)])


def bound(dice: Random) -> Bound:
    share = dice.choice(SHARES)
    return Bound(share, passed=share < 1 and dice.random() < 0.5)


def rule(dice: Random, body: Register, quorum: Quorum | None) -> Rule:
    asked = tuple(_condition(dice, body) for _ in range(dice.choice([1, 1, 2, 3])))
    held = quorum if dice.random() < 0.8 else None
    return Rule(asked, held, left_out=dice.random() < 0.5, proxies=dice.choice([0, 1, 1, 2]))


def _condition(dice: Random, body: Register) -> Condition:
    asks = _single(dice, body)
    if not isinstance(asks, Share) or dice.random() < 0.5:
        return Condition(asks)
    least = dice.randint(1, len(body.members))
    return Condition(asks, Blocking(least, "people", dice.choice([Fraction(35, 100), SHARES[0]])))


def _single(dice: Random, body: Register) -> Single:
    weight = dice.choice([None, None, *body.weights])
    among = dice.choice([None, None, None, *body.groups])
    kind = dice.choice(["share"] * 5 + ["votes"] * 3 + ["concurring", "unanimity", "no-objection"])
    if kind == "share":
        of = dice.choice(["members", "present", "present-and-voting"])
        return Share(of, bound(dice), weight, among)
    if kind == "votes":
        return _votes(dice, body, weight, among)
    if kind == "concurring":
        return Concurring(dice.choice(list(body.groups)))
    if kind == "unanimity":
        return Unanimity(dice.random() < 0.5, dice.random() < 0.5)
    return NoObjection(dice.choice([0, 0, 1]))


def _votes(dice: Random, body: Register, weight: str | None, among: str | None) -> Votes:
    counted = body.groups[among] if among else body.members
    all_votes = sum(body.weights[weight][m] if weight else 1 for m in counted)
    at_least = dice.randint(1, max(1, all_votes))
    return Votes(at_least, all_votes or None if dice.random() < 0.5 else None, weight, among)


def cast(dice: Random, body: Register, rule: Rule) -> Cast:
    """Ballots of all, and proxies within the rule: who holds gives none, who gives casts none."""
    proxies = _proxies(dice, body, rule)
    likely = dice.choice([(6, 2, 1, 1, 1), (3, 3, 2, 2, 2), (9, 1, 1, 0, 0), (1, 1, 3, 3, 0)])
    words = (*BALLOTS, NO_PART)
    own = [member for member in body.members if member not in proxies]
    ballots = dict(zip(own, dice.choices(words, likely, k=len(own)), strict=True))
    return Cast(ballots, {giver: _sound(proxy, ballots) for giver, proxy in proxies.items()})


def _sound(proxy: Proxy, ballots: dict[str, str]) -> Proxy:
    """Who is absent casts nothing for another, and who takes no part says so of itself alone."""
    own = ballots[proxy.holder]
    if own == "absent":
        return Proxy(proxy.holder)
    return Proxy(proxy.holder, proxy.ballot or "yes") if own == NO_PART else proxy


def _proxies(dice: Random, body: Register, rule: Rule) -> dict[str, Proxy]:
    if not rule.proxies or dice.random() < 0.3:
        return {}
    members = dice.sample(body.members, len(body.members))
    holders = members[: dice.randint(1, max(1, len(members) // 2))]
    given: dict[str, Proxy] = {}
    for holder in holders:
        for giver in members[len(holders) :][: dice.randint(0, rule.proxies)]:
            members.remove(giver)
            given[giver] = Proxy(holder, dice.choice([None, None, "yes", "no", "abstain"]))
    return given
