"""The smallest change of what was cast that turns a decision: tried, one ballot more at a time, until one does.

What was adopted is turned where it no longer is, what was not adopted where it is, and want of a quorum where there
is one.

A ballot that counts for two turns both (TFEU 239). Whom the Treaties leave out of a vote has no ballot to turn.
"""

from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations, product

from tests.oracle.counting import count
from tests.oracle.rules import BALLOTS, NO_PART, Cast, Register, Rule

Changes = dict[str, str]
"""Whose ballot, and what it would be. A giver's stands for the one that was cast for it alone."""


def cast_ballots(rule: Rule, cast: Cast) -> dict[str, str]:
    """Every ballot that was cast, by whose it is: not those that only follow their holder's."""
    apart = {giver: proxy.ballot for giver, proxy in cast.proxies.items() if proxy.ballot}
    own = {m: b for m, b in cast.ballots.items() if not (rule.left_out and b == NO_PART)}
    return own | apart


def changed(cast: Cast, changes: Changes) -> Cast:
    """What would have been cast."""
    own = {member: changes.get(member, ballot) for member, ballot in cast.ballots.items()}
    proxies = {
        giver: replace(proxy, ballot=changes[giver]) if giver in changes else proxy
        for giver, proxy in cast.proxies.items()
    }
    return Cast(own, proxies)


def turns(was: str, now: str) -> bool:
    """Whether an outcome is another in the sense of this page: want of a quorum does not turn what failed anyway."""
    return now != was and (was, now) != ("not-adopted", "no-quorum")


def turned(
    register: Register, rule: Rule, cast: Cast, *, holders_stay: bool = False
) -> Changes | None:
    """One of the smallest changes that turn what was decided; None where nothing does.

    A holder that goes takes along what it cast apart for others; `holders_stay`: those are changes too.
    """
    was = count(register, rule, cast).word
    ballots = cast_ballots(rule, cast)
    for number in range(1, len(ballots) + 1):
        for changes in _changes(ballots, number):
            instead = changed(cast, changes)
            if holders_stay and _leaves_behind(instead):
                continue
            if turns(was, count(register, rule, instead).word):
                return changes
    return None


def _changes(ballots: dict[str, str], number: int) -> Iterator[Changes]:
    for whose in combinations(ballots, number):
        others = [[word for word in BALLOTS if word != ballots[member]] for member in whose]
        for words in product(*others):
            yield dict(zip(whose, words, strict=True))


def _leaves_behind(cast: Cast) -> bool:
    return any(
        cast.ballots[proxy.holder] == "absent" and proxy.ballot not in (None, "absent")
        for proxy in cast.proxies.values()
    )


def turned_by_weight(register: Register, rule: Rule, cast: Cast, weight: str) -> int | None:
    """How many ballots, where nobody represents anybody and at most one table weighs: for a register of any size.

    More of the heaviest do more, whatever is asked: of the members a condition counts heads, or these weights.
    """
    table = register.weights[weight]
    was = count(register, rule, cast).word
    after = "no" if was == "adopted" else "yes"
    whose = [
        m for m, word in cast_ballots(rule, cast).items() if (word == "yes") != (after == "yes")
    ]
    whose.sort(key=lambda m: -table[m])
    for number in range(1, len(whose) + 1):
        instead = changed(cast, dict.fromkeys(whose[:number], after))
        if turns(was, count(register, rule, instead).word):
            return number
    return None
