"""The tally against the oracle in the Council of the European Union, since 1958, at each threshold and at random."""

import random
from collections.abc import Callable
from datetime import date

import pytest

from hemicycle.procedure.tally.electorate import register_on
from hemicycle.procedure.tally.tally_service import Teller
from hemicycle.procedure.tally.vote import Result, Vote
from hemicycle.rulebooks import bodies
from tests.tally import oracle_eu as oracle

TELLER = Teller(bodies())
EU = bodies()["eu-council"]
WEIGHTED = [treaty.since for treaty in oracle.TREATIES] + [
    date(1972, 12, 31),
    date(2004, 4, 30),
    date(2004, 10, 31),
    date(2013, 6, 30),
    date(2014, 10, 31),
]
BY_POPULATION = [
    date(2014, 11, 1),
    date(2016, 12, 31),
    date(2019, 4, 15),
    date(2020, 1, 31),
    date(2020, 2, 1),
    date(2022, 12, 31),
    date(2024, 6, 17),
]
Judge = Callable[[dict[str, str]], str]


def told(day: date, rule: str, ballots: dict[str, str], body: str = "eu-council") -> Result:
    vote = Vote(id="v", body=body, rule=rule, date=day.isoformat(), ballots=ballots)  # type: ignore[arg-type]
    return TELLER.tally(vote)


def name(*, proposal: bool) -> str:
    return "qualified-majority" + ("" if proposal else "-without-proposal")


def judge(day: date, *, proposal: bool) -> Judge:
    if day < date(2014, 11, 1):
        treaty = oracle.treaty_on(day)
        return lambda ballots: oracle.weighted(treaty, ballots, proposal=proposal)
    population = register_on(EU, day).weights["population"]
    inside = {m: population[m] for m in register_on(EU, day).members}
    return lambda ballots: oracle.council(inside, ballots, proposal=proposal)


def weight_of(day: date) -> dict[str, int]:
    if day < date(2014, 11, 1):
        return oracle.treaty_on(day).weights
    register = register_on(EU, day)
    return {m: register.weights["population"][m] for m in register.members}


def walk(dice: random.Random, day: date, judged: Judge) -> list[dict[str, str]]:
    """Members go over to yes one by one, in a drawn order: all votes on the way, the threshold among them."""
    members = list(weight_of(day))
    some = dice.random() < 0.4
    out = dice.sample(members, dice.choice([1, 2, 3, len(members) // 2]) if some else 0)
    ballots = {m: dice.choice(["no", "abstain"]) for m in members}
    ballots |= dict.fromkeys(out, "not-participating")
    found = [dict(ballots)]
    for member in dice.sample(members, len(members)):
        if ballots[member] != "not-participating":
            ballots[member] = "yes"
            found.append(dict(ballots))
    assert judged(found[-1]) == "adopted"
    return found


@pytest.mark.parametrize("proposal", [True, False])
@pytest.mark.parametrize("day", sorted(WEIGHTED + BY_POPULATION))
def test_on_the_way_to_a_qualified_majority(day: date, proposal: bool) -> None:
    dice, judged = random.Random(f"{day}{proposal}"), judge(day, proposal=proposal)
    assert set(register_on(EU, day).members) == set(weight_of(day))
    for _ in range(8):
        for ballots in walk(dice, day, judged):
            expected = judged(ballots)
            assert told(day, name(proposal=proposal), ballots).outcome == expected, ballots
            if date(2009, 12, 1) <= day:
                body = "european-council"
                assert told(day, name(proposal=proposal), ballots, body).outcome == expected


@pytest.mark.parametrize("proposal", [True, False])
@pytest.mark.parametrize("day", WEIGHTED)
def test_the_threshold_met_exactly(day: date, proposal: bool) -> None:
    """Votes that reach what is needed to the vote, and their twins one member short."""
    dice, judged, seen = random.Random(f"{day}"), judge(day, proposal=proposal), 0
    weights, needed = weight_of(day), oracle.treaty_on(day).votes
    for _ in range(3000):
        order = dice.sample(list(weights), len(weights))
        total, yes = 0, []
        for member in order:
            if total + weights[member] <= needed:
                total += weights[member]
                yes.append(member)
        if total != needed:
            continue
        seen += 1
        for less in ([], *([m] for m in yes)):
            ballots = dict.fromkeys(weights, "no") | {m: "yes" for m in yes if m not in less}
            assert told(day, name(proposal=proposal), ballots).outcome == judged(ballots)
        if seen == 10:
            break
    assert seen == 10


def test_weights_of_nice_on_request() -> None:
    """Protocol 36, Article 3(2): until 31 March 2017, the weights of 2013 where a member asked for them."""
    dice, treaty = random.Random(2017), oracle.TREATIES[-1]
    for proposal in (True, False):
        rule = "qualified-majority-on-request" + ("" if proposal else "-without-proposal")
        for _ in range(60):
            ballots = {m: dice.choice(["yes", "yes", "yes", "no"]) for m in treaty.weights}
            expected = oracle.weighted(treaty, ballots, proposal=proposal)
            assert told(date(2017, 3, 31), rule, ballots).outcome == expected


@pytest.mark.parametrize("day", [date(2012, 1, 1), date(2024, 6, 17)])
def test_unanimity_and_the_simple_majority(day: date) -> None:
    dice = random.Random(f"{day}")
    members = list(register_on(EU, day).members)
    kinds = ["yes", "yes", "yes", "no", "abstain", "absent", "not-participating"]
    for pick in [*(kinds[:n] for n in range(1, 8)), ["yes", "abstain"], ["abstain"]] * 15:
        ballots = {m: dice.choice(["yes"] * dice.randrange(25) + pick) for m in members}
        assert told(day, "unanimity", ballots).outcome == oracle.unanimity(set(members), ballots)
        expected = oracle.simple_majority(set(members), ballots)
        assert told(day, "simple-majority", ballots).outcome == expected


def fewest(day: date, judged: Judge, ballots: dict[str, str]) -> int:
    """By hand: heads and one weight count, so the heaviest go over first; or enough stay away to leave no quorum."""
    weights, before = weight_of(day), judged(ballots)
    ranked = sorted(weights, key=lambda m: -weights[m])
    mine = "yes" if before == "adopted" else "no"
    over = [m for m in ranked if (ballots[m] == "yes") == (mine == "yes")]
    over = [m for m in over if ballots[m] != "not-participating"]
    for number in range(1, len(over) + 1):
        after = "no" if mine == "yes" else "yes"
        if judged(ballots | dict.fromkeys(over[:number], after)) != before:
            break
    part = [m for m in ballots if ballots[m] != "not-participating"]
    away = len(part) - (len(part) // 2 + 1) + 1
    return min(number, away) if before == "adopted" else number


@pytest.mark.parametrize("proposal", [True, False])
@pytest.mark.parametrize("day", sorted(WEIGHTED + BY_POPULATION))
def test_the_smallest_change_of_a_weighted_vote(day: date, proposal: bool) -> None:
    dice, judged = random.Random(f"{day}!"), judge(day, proposal=proposal)
    for _ in range(3):
        for ballots in walk(dice, day, judged)[::3]:
            before = judged(ballots)
            change = told(day, name(proposal=proposal), ballots).smallest_change
            assert change is not None
            applied = ballots | {str(c.member): c.after for c in change}
            assert all(ballots[str(c.member)] == c.before for c in change)
            assert (judged(applied) == "adopted") != (before == "adopted")
            assert len(change) == fewest(day, judged, ballots), (ballots, change)
