"""Bodies on file: the Council by Lisbon, Nice and Amsterdam, both organs of the United Nations, the association."""

from collections.abc import Mapping
from random import Random

from tests.oracle import bodies
from tests.oracle.asking import Case, ask
from tests.oracle.comparing import miscounted, misturned, unsound
from tests.oracle.counting import count
from tests.oracle.rules import BALLOTS, NO_PART, Cast, Proxy, Register, Rule
from tests.oracle.turning import turned_by_weight

EACH = 60
COUNCILS = (
    ("2016-06-01", bodies.COUNCIL, bodies.COUNCIL_RULES),
    ("2000-06-01", bodies.COUNCIL_OF_15, bodies.RULES_OF_15),
)


def at_the_boundary(dice: Random, register: Register, rule: Rule) -> list[Cast]:
    """Yes is said one by one, the least that suffices; and a ballot short of it. Some hold proxies."""
    order = dice.sample(register.members, len(register.members))
    ballots = dict.fromkeys(order, "no") | dict.fromkeys(order[:2], "abstain")
    ballots |= dict.fromkeys(order[-2:], "absent")
    if rule.left_out and dice.random() < 0.5:
        ballots |= dict.fromkeys(dice.sample(order, dice.randint(1, len(order) // 2)), NO_PART)
    voting = [member for member in order if ballots[member] != NO_PART]
    proxies: dict[str, Proxy] = {}
    if rule.proxies and dice.random() < 0.5:
        holders, givers = voting[::2], voting[1::2]
        pairs = list(zip(givers, holders, strict=False))[: dice.randint(1, 2)]
        proxies = {g: Proxy(h, dice.choice([None, "no", "yes"])) for g, h in pairs}
    ballots = {member: word for member, word in ballots.items() if member not in proxies}
    cast = Cast(ballots, proxies)
    short = cast
    for member in [member for member in voting if member in ballots]:
        short, cast = cast, Cast(cast.ballots | {member: "yes"}, proxies)
        if count(register, rule, cast).word == "adopted":
            break
    return [cast, short]


def weight_of(rule: Rule) -> str:
    return "votes" if "votes" in str(rule.conditions) else "population"


def test_the_council_at_the_boundary() -> None:
    dice = Random(1958)
    cases = [
        Case((body, name, day), register, rule, cast)
        for day, register, rules in COUNCILS
        for name, rule in rules.items()
        for body in ("eu-council",)
        for _ in range(EACH)
        for cast in at_the_boundary(dice, register, rule)
    ]
    answers = ask(cases)
    assert not (found := miscounted(cases, answers)), found[0]
    adopted = [answer.outcome.word == "adopted" for answer in answers]
    assert sum(adopted[::2]) > len(adopted) // 4
    assert not any(adopted[1::2])
    for case, answer in zip(cases, answers, strict=True):
        assert not (fault := unsound(case, answer)), (case, answer, fault)
        if not case.cast.proxies and case.asked[1] != "unanimity":
            by_hand = turned_by_weight(case.register, case.rule, case.cast, weight_of(case.rule))
            assert len(answer.change or ()) == by_hand, case


def test_two_thirds_of_the_european_council_are_present() -> None:
    """European Council, Rules of Procedure, 6(3) and (4). Where not all take part: `test_doubtful.py`."""
    dice = Random(2009)
    cases = []
    for name in ("qualified-majority", "unanimity"):
        rule = bodies.of_the_european_council(bodies.COUNCIL_RULES[name])
        for present in (17, 18, 19, 20, 28):
            order = dice.sample(bodies.COUNCIL.members, 28)
            ballots = dict.fromkeys(order, "absent") | dict.fromkeys(order[:present], "yes")
            one_for_another = {} if present > 27 else {order[-1]: Proxy(order[0])}
            own = {m: word for m, word in ballots.items() if m not in one_for_another}
            cast = Cast(own, one_for_another)
            cases.append(Case(("european-council", name, "2016-06-01"), bodies.COUNCIL, rule, cast))
    answers = ask(cases)
    assert not (found := miscounted(cases, answers)), found[0]
    assert {a.outcome.word for a in answers} == {"adopted", "not-adopted", "no-quorum"}


def drawn_from(
    dice: Random,
    body: str,
    codes: tuple[str, ...],
    rules: Mapping[str, Rule],
    sizes: tuple[int, int],
) -> list[Case]:
    cases = []
    for name, rule in rules.items():
        for _ in range(EACH):
            members = tuple(dice.sample(codes, dice.randint(*sizes)))
            register = Register(members, {"votes": {m: dice.randint(0, 5) for m in members}})
            listed = register.weights["votes"] if rule.proxies else list(members)
            proxies = _proxies(dice, members, rule)
            own = [m for m in members if m not in proxies]
            words = (*BALLOTS, NO_PART)
            ballots = dict(zip(own, dice.choices(words, (4, 3, 2, 2, 1), k=len(own)), strict=True))
            asked = (body, name, "2016-06-01")
            cases.append(Case(asked, register, rule, Cast(ballots, proxies), listed))
    return cases


def _proxies(dice: Random, members: tuple[str, ...], rule: Rule) -> dict[str, Proxy]:
    given = dice.randint(0, rule.proxies)
    return {giver: Proxy(members[0]) for giver in members[1 : 1 + given]}


def test_the_general_assembly_and_the_association() -> None:
    dice = Random(1945)
    codes = bodies.PERMANENT + bodies.ELECTED_2016
    cases = drawn_from(dice, "un-ga", codes, bodies.ASSEMBLY_RULES, (3, 6))
    cases += drawn_from(
        dice, "association", ("A", "B", "C", "D", "E"), bodies.ASSOCIATION_RULES, (2, 5)
    )
    answers = ask(cases)
    assert {a.outcome.word for a in answers} == {"adopted", "not-adopted", "no-quorum"}
    assert not (found := miscounted(cases, answers)), found[0]
    assert not (found := misturned(cases, answers)), found[0]


def test_the_security_council() -> None:
    """Charter 27: nine; and no permanent member against, so that each that was has to change besides."""
    dice, register = Random(1950), bodies.SECURITY_COUNCIL
    cases = []
    for name, rule in bodies.SECURITY_COUNCIL_RULES.items():
        for _ in range(EACH):
            words = dice.choices((*BALLOTS, NO_PART), (9, 2, 3, 1, 1), k=15)
            cast = Cast(dict(zip(register.members, words, strict=True)))
            listed = list(register.members)
            cases.append(Case(("un-sc", name, "2016-06-01"), register, rule, cast, listed))
    answers = ask(cases)
    assert not (found := miscounted(cases, answers)), found[0]
    for case, answer in zip(cases, answers, strict=True):
        assert not (fault := unsound(case, answer)), (case, answer, fault)
        ballots, vetoed = case.cast.ballots, len(case.rule.conditions) == 2
        yes = sum(word == "yes" for word in ballots.values())
        vetoes = sum(ballots[m] == "no" for m in bodies.PERMANENT) if vetoed else 0
        turning = 1 if vetoed else yes - 8
        by_hand = turning if answer.outcome.word == "adopted" else max(vetoes, 9 - yes)
        assert len(answer.change or ()) == by_hand, case
