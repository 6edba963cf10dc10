"""The smallest change turns the outcome, and nothing smaller does: by brute force over every vote of small bodies."""

from datetime import date
from itertools import product
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from hemicycle.procedure.body import Body
from hemicycle.procedure.membership import Member, Weights
from hemicycle.procedure.rules import (
    AnyCondition,
    BlockingMinority,
    Concurring,
    NoObjection,
    QuorumRule,
    Rule,
    Share,
    Unanimity,
    Votes,
)
from hemicycle.procedure.tally import tally
from hemicycle.procedure.tally.electorate import frame, quorum_on, register_on
from hemicycle.procedure.tally.tally_service import Teller
from hemicycle.procedure.tally.vote import Counts, Result, Vote
from tests.profiles import examples

CODES = ["A", "B", "C", "D", "E"]
CASTABLE = ["yes", "no", "abstain", "absent"]
SHARES = ["1/2", "2/3", "3/4", "55/100", "65/100", "1"]
ART = "1"


@st.composite
def shares(draw: st.DrawFn) -> Share:
    key = draw(st.sampled_from(["at_least", "more_than"]))
    value = draw(st.sampled_from(SHARES[:-1] if key == "more_than" else SHARES))
    return Share(
        article=ART,
        of=draw(st.sampled_from(["present-and-voting", "present", "members"])),
        weight=draw(st.sampled_from([None, "w"])),
        among=draw(st.sampled_from([None, None, "g"])),
        at_least=value if key == "at_least" else None,
        more_than=value if key == "more_than" else None,
    )


simple = st.one_of(
    shares(),
    st.builds(Votes, article=st.just(ART), at_least=st.integers(1, 5)),
    st.just(Concurring(article=ART, of="g")),
    st.builds(NoObjection, article=st.just(ART), allowed=st.integers(0, 1)),
    st.builds(
        Unanimity,
        article=st.just(ART),
        abstention_blocks=st.booleans(),
        absence_blocks=st.booleans(),
    ),
)


@st.composite
def conditions(draw: st.DrawFn) -> list[AnyCondition]:
    found: list[AnyCondition] = draw(st.lists(simple, min_size=1, max_size=2))
    if draw(st.booleans()):
        block = BlockingMinority(article=ART, least_members=draw(st.integers(1, 4)))
        found.append(
            Share(article=ART, of="members", at_least="65/100", weight="w", otherwise=[block])
        )
    return found


@st.composite
def small_bodies(draw: st.DrawFn) -> Body:
    quorum = draw(st.sampled_from([None, "1/2", "2/3"]))
    return Body(
        id="b",
        edition="1",
        title={"en": "B"},
        members=[Member(code=c, groups=["g"] if c in "AB" else []) for c in CODES],
        weights=[Weights(name="w", article=ART, of={c: draw(st.integers(0, 9)) for c in CODES})],
        quorum=[QuorumRule(article=ART, more_than=quorum, presumed=False)] if quorum else [],
        rules=[Rule(id="r", title={}, article=ART, conditions=draw(conditions()))],
    )


def turned(before: str, after: str) -> bool:
    if before == "not-adopted":
        return after == "adopted"
    return after != before


def result(teller: Teller, ballots: dict[str, Any]) -> Result:
    return teller.tally(Vote(id="v", body="b", rule="r", date="2022-01-01", ballots=ballots))


def outcomes_of(body: Body) -> dict[tuple[str, ...], str]:
    """The outcome of every vote there can be."""
    day = date(2022, 1, 1)
    ruled = frame(body.rules[0], register_on(body, day), frozenset(), quorum_on(body, day))
    return {
        cast: tally.outcome_of(ruled, tally.cast_in(ruled, dict(zip(CODES, cast, strict=True))))
        for cast in product(CASTABLE, repeat=len(CODES))
    }


@settings(max_examples=examples(100), deadline=None)
@given(small_bodies(), st.lists(st.sampled_from(CASTABLE), min_size=5, max_size=5))
def test_nothing_smaller_turns_the_outcome(body: Body, cast: list[str]) -> None:
    teller = Teller({"b": body})
    ballots = dict(zip(CODES, cast, strict=True))
    found = result(teller, ballots)
    distances = [
        sum(a != b for a, b in zip(cast, other, strict=True))
        for other, outcome in outcomes_of(body).items()
        if turned(found.outcome, outcome)
    ]
    least = min(distances, default=None)
    if found.smallest_change is None:
        assert least is None
        return
    assert len(found.smallest_change) == least
    applied = ballots | {str(c.member): c.after for c in found.smallest_change}
    assert all(ballots[str(c.member)] == c.before for c in found.smallest_change)
    assert turned(found.outcome, result(teller, applied).outcome)


@settings(max_examples=examples(60))
@given(small_bodies(), st.lists(st.sampled_from(CASTABLE), min_size=5, max_size=5), st.data())
def test_one_more_yes_never_undoes_an_adoption(
    body: Body, cast: list[str], data: st.DataObject
) -> None:
    teller = Teller({"b": body})
    ballots = dict(zip(CODES, cast, strict=True))
    more = ballots | {data.draw(st.sampled_from(CODES)): "yes"}
    if result(teller, ballots).outcome == "adopted":
        assert result(teller, more).outcome == "adopted"


@settings(max_examples=examples(60))
@given(small_bodies(), st.lists(st.sampled_from(CASTABLE), min_size=5, max_size=5), st.randoms())
def test_the_order_of_members_changes_nothing(body: Body, cast: list[str], dice: Any) -> None:
    ballots = list(zip(CODES, cast, strict=True))
    members = list(body.members)
    first = result(Teller({"b": body}), dict(ballots))
    dice.shuffle(ballots)
    dice.shuffle(members)
    table = {f: getattr(body, f) for f in body.__struct_fields__} | {"members": members}
    other = result(Teller({"b": Body(**table)}), dict(ballots))
    assert (first.outcome, first.reasons) == (other.outcome, other.reasons)


def counted_by_hand(body: Body, ballots: dict[str, str], counts: dict[str, int]) -> set[str]:
    """Every outcome that the ballots not known could still give."""
    teller = Teller({"b": body})
    open_ = [c for c in CODES if c not in ballots]
    rest = {b: n - sum(x == b for x in ballots.values()) for b, n in counts.items()}
    found = set[str]()
    for ways in product(["yes", "no", "abstain", "absent"], repeat=len(open_)):
        if all(ways.count(b) == n for b, n in rest.items()):
            found.add(result(teller, ballots | dict(zip(open_, ways, strict=True))).outcome)
    return found


@settings(max_examples=examples(80))
@given(
    small_bodies(),
    st.lists(st.sampled_from(CASTABLE), min_size=5, max_size=5),
    st.integers(0, 5),
)
def test_counts_alone_decide_only_what_no_unknown_ballot_could_change(
    body: Body, cast: list[str], known: int
) -> None:
    ballots = dict(list(zip(CODES, cast, strict=True))[:known])
    counts = {b: cast.count(b) for b in ("yes", "no", "abstain")}
    vote = Vote(
        id="v",
        body="b",
        rule="r",
        date="2022-01-01",
        ballots=ballots,  # type: ignore[arg-type]
        counts=Counts(**counts),
    )
    outcome = Teller({"b": body}).tally(vote).outcome
    possible = counted_by_hand(body, ballots, counts)
    if outcome != "undetermined":
        assert possible == {outcome}
    elif len(body.rules[0].conditions) == 1 and not body.rules[0].conditions[0].otherwise:
        assert len(possible) > 1
