"""Votes by correspondence, as far as `hemicycle tally` has them: there is no method of that name, and no closing date.

A vote holds the replies that came in time. Who did not reply is left out of it, or is said to take no part.
"""

from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from random import Random

from tests.oracle import bodies, drawing, written
from tests.oracle.asking import Case, ask, ask_lines
from tests.oracle.comparing import miscounted, misturned
from tests.oracle.rules import NO_PART, Bound, Cast, Condition, NoObjection, Register, Rule, Share

MAJORITY = Bound(Fraction(1, 2), passed=True)


def test_replies_decide_and_nobody_need_be_present(tmp_path: Path) -> None:
    """The usual rule of an association: those that replied, by weight; no quorum; silence is no part taken."""
    dice, cases, paths = Random(1919), [], []
    for number in range(12):
        register = drawing.register(dice)
        asked = Condition(Share("members", drawing.bound(dice), dice.choice([None, "votes"])))
        by_reply = Rule((asked,), left_out=True)
        rules = {"replies": by_reply, "silence": Rule((Condition(NoObjection()),))}
        paths.append(tmp_path / f"body-{number}.toml")
        paths[-1].write_text(
            written.body(f"body-{number}", register, bodies.IN_PERSON, rules), encoding="utf-8"
        )
        for name, rule in rules.items():
            for _ in range(6):
                asked_as = (f"body-{number}", name, "2026-01-01")
                cases.append(Case(asked_as, register, rule, _replies(dice, register)))
    answers = ask(cases, paths)
    assert {answer.outcome.word for answer in answers} == {"adopted", "not-adopted"}
    assert not (found := miscounted(cases, answers)), found[0]
    assert not (found := misturned(cases, answers)), found[0]
    in_person = [replace(c, rule=replace(c.rule, quorum=bodies.IN_PERSON)) for c in cases]
    assert miscounted(in_person, answers)


def _replies(dice: Random, register: Register) -> Cast:
    words = dice.choices(("yes", "no", NO_PART), (3, 2, 3), k=len(register.members))
    return Cast(dict(zip(register.members, words, strict=True)))


def test_a_written_vote_of_the_council() -> None:
    """Rules of Procedure, 12(1): voted as otherwise; nobody is absent, and no reply is no vote in favour."""
    replies = dict.fromkeys(bodies.COUNCIL.members[:16], "yes")
    line = {"id": "v", "body": "eu-council", "rule": "qualified-majority", "date": "2016-06-01"}
    just, short = ask_lines(
        [line | {"ballots": replies}, line | {"ballots": replies | {"GR": NO_PART, "SE": "no"}}]
    )
    weight = bodies.COUNCIL.weights["population"]
    yes = sum(weight[member] for member in replies)
    numbers = [[(one["reached"], one.get("of")) for one in v["reasons"]] for v in (just, short)]
    assert [just["outcome"], short["outcome"]] == ["adopted", "not-adopted"]
    assert numbers == [
        [(28, 28), (16, 28), (yes, 10001), (12, None)],
        [(27, 27), (14, 27), (yes - 213 - 192, 10001 - 213), (13, None)],
    ]


def test_one_objection_breaks_the_silence() -> None:
    """North Atlantic Council, practice; who says nothing objects to nothing."""
    line = {"id": "v", "body": "nac", "rule": "silence", "date": "2026-01-01"}
    kept, broken = ask_lines([line | {"ballots": ballots} for ballots in ({}, {"TR": "no"})])
    assert [kept["outcome"], broken["outcome"]] == ["adopted", "not-adopted"]
    assert [v["reasons"][0]["reached"] for v in (kept, broken)] == [0, 1]
    assert [change["member"] for change in broken["smallest_change"]] == ["TR"]
