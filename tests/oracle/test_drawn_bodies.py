"""Bodies and votes that are drawn: `hemicycle tally` says of each what the oracle does."""

from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from random import Random

import pytest

from tests.oracle import drawing, written
from tests.oracle.asking import Answer, Case, ask
from tests.oracle.comparing import miscounted, misturned, twins
from tests.oracle.counting import count
from tests.oracle.rules import Blocking, Bound, Cast, Condition, Register, Rule, Share

BODIES, RULES, VOTES = 20, 8, 3
Asked = tuple[list[Case], list[Answer]]


def drawn(dice: Random, name: str, folder: Path) -> tuple[Path, list[Case]]:
    """A body with its file, and votes by each of its rules."""
    register = drawing.register(dice)
    quorum = drawing.quorum(dice)
    rules = {f"rule-{n}": drawing.rule(dice, register, quorum) for n in range(RULES)}
    path = folder / f"{name}.toml"
    path.write_text(written.body(name, register, quorum, rules), encoding="utf-8")
    cases = [
        Case(
            (name, of, "2026-01-01"),
            register,
            rule,
            drawing.cast(dice, register, rule),
            silent=dice.random() < 0.5,
        )
        for of, rule in rules.items()
        for _ in range(VOTES)
    ]
    return path, cases


def drawn_and_asked(seed: int, folder: Path) -> tuple[Asked, Asked]:
    """Votes, and their twins at the boundary, each with the answers."""
    dice = Random(seed)
    bodies = [drawn(dice, f"body-{n}", folder) for n in range(BODIES)]
    paths = [path for path, _ in bodies]
    cases = [case for _, of_body in bodies for case in of_body]
    near = [twin for case in cases for twin in twins(case)]
    answers = ask([*cases, *near], paths)
    return (cases, answers[: len(cases)]), (near, answers[len(cases) :])


@pytest.mark.parametrize("seed", [1907, 1945, 2009])
def test_votes_and_their_twins_are_counted_as_the_articles_say(seed: int, tmp_path: Path) -> None:
    votes, near = drawn_and_asked(seed, tmp_path)
    words = {answer.outcome.word for answer in votes[1]}
    assert words == {"adopted", "not-adopted", "no-quorum"}
    assert len(near[0]) > len(votes[0])
    for cases, answers in (votes, near):
        assert not (found := miscounted(cases, answers)), found[0]
    assert not (found := misturned(*votes)), found[0]


def _shares(change: Callable[[Share], Share]) -> Callable[[Rule], Rule]:
    def of(rule: Rule) -> Rule:
        asked = [
            replace(one, asks=change(one.asks)) if isinstance(one.asks, Share) else one
            for one in rule.conditions
        ]
        return replace(rule, conditions=tuple(asked))

    return of


def _a_tie_passes(share: Share) -> Share:
    return replace(share, bound=replace(share.bound, passed=False))


def _an_abstention_is_a_vote(share: Share) -> Share:
    return replace(share, of="present") if share.of == "present-and-voting" else share


def _one_more_blocks(rule: Rule) -> Rule:
    def of(one: Condition) -> Condition:
        if one.instead is None:
            return one
        return replace(one, instead=replace(one.instead, least=one.instead.least + 1))

    return replace(rule, conditions=tuple(map(of, rule.conditions)))


def _who_is_represented_is_not(rule: Rule) -> Rule:
    quorum = rule.quorum and replace(rule.quorum, represented=not rule.quorum.represented)
    return replace(rule, quorum=quorum)


def _who_takes_no_part_is_counted(rule: Rule) -> Rule:
    return replace(rule, left_out=not rule.left_out)


FAULTS = [
    _shares(_a_tie_passes),
    _shares(_an_abstention_is_a_vote),
    _one_more_blocks,
    _who_is_represented_is_not,
    _who_takes_no_part_is_counted,
]


def test_each_fault_in_the_rules_is_seen_in_the_numbers(tmp_path: Path) -> None:
    votes, near = drawn_and_asked(1971, tmp_path)
    for fault in FAULTS:
        for cases, answers in (votes, near):
            planted = [replace(case, rule=fault(case.rule)) for case in cases]
            assert miscounted(planted, answers), fault
    follow = [replace(case, cast=_follows(case.cast)) for case in votes[0]]
    assert miscounted(follow, votes[1])


def test_a_change_that_is_too_large_or_turns_nothing_is_seen(tmp_path: Path) -> None:
    cases, answers = drawn_and_asked(1958, tmp_path)[0]
    nothing = [replace(a, change={}) if a.change else a for a in answers]
    everything = [
        replace(a, change=dict.fromkeys(c.cast.ballots, "no"))
        for c, a in zip(cases, answers, strict=True)
    ]
    assert len(misturned(cases, nothing)) > len(cases) // 2
    assert misturned(cases, everything)


def _follows(cast: Cast) -> Cast:
    """A ballot that was cast apart for a giver is forgotten."""
    return Cast(cast.ballots, {g: replace(p, ballot=None) for g, p in cast.proxies.items()})


def test_the_least_number_for_more_than_a_part_and_one() -> None:
    """TFEU 238(3)(a), by hand: of 40, 30, 20, 10 more than 35 % is one member; that and one is two."""
    people = {"A": 40, "B": 30, "C": 20, "D": 10, "E": 50}
    share = Share("members", Bound(Fraction(65, 100)), "people")
    rule = Rule((Condition(share, Blocking(4, "people", Fraction(35, 100))),), left_out=True)
    ballots = {"A": "no", "B": "yes", "C": "yes", "D": "yes", "E": "not-participating"}
    said = count(Register(tuple(people), {"people": people}), rule, Cast(ballots)).said
    assert [(one.reached, one.needed, one.met) for one in said] == [(60, 65, False), (1, 1, True)]
