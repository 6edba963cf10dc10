"""Where counts are known and ballots are not: a change that is told turns the outcome whoever voted how; no fewer do.

By brute force: every way to hand out the ballots not known, in bodies of five.
"""

from collections.abc import Iterator
from itertools import product

from hypothesis import given, settings
from hypothesis import strategies as st

from hemicycle.procedure.body import Body
from hemicycle.procedure.tally.tally_service import Teller
from hemicycle.procedure.tally.vote import Change, Counts, Vote
from hemicycle.rulebooks import bodies
from tests.profiles import examples
from tests.tally.test_smallest_change import CASTABLE, CODES, outcomes_of, small_bodies, turned

KINDS = ("yes", "no", "abstain")
Ballots = dict[str, str]


def ways(counts: dict[str, int], told: Ballots, complete: set[str]) -> list[Ballots]:
    """All that the voters may have done."""
    open_ = [c for c in CODES if c not in told]
    found = []
    for cast in product(["yes", "no", "abstain", "absent"], repeat=len(open_)):
        whole = told | dict(zip(open_, cast, strict=True))
        fits = all(list(whole.values()).count(kind) == counts[kind] for kind in KINDS)
        if fits and not any(whole[c] == "no" for c in complete if c not in told):
            found.append(whole)
    return found


def applied(ballots: Ballots, changes: list[Change], open_: list[str]) -> Iterator[Ballots]:
    """The ballots after the changes, for each of the members known by counts alone where none is named."""
    if not changes:
        yield ballots
        return
    first, rest = changes[0], changes[1:]
    for code in open_ if first.member is None else [first.member]:
        before = ballots[code].replace("absent", "unrecorded") if first.member is None else None
        if before in (None, first.before):
            yield from applied(ballots | {code: first.after}, rest, open_)


def fewest(outcomes: dict[tuple[str, ...], str], ballots: Ballots, before: str) -> int | None:
    """By trying every other vote."""
    mine = [ballots[c] for c in CODES]
    distances = (
        sum(a != b for a, b in zip(mine, other, strict=True))
        for other, outcome in outcomes.items()
        if turned(before, outcome)
    )
    return min(distances, default=None)


@settings(max_examples=examples(200), deadline=None)
@given(
    small_bodies(),
    st.lists(st.sampled_from(CASTABLE), min_size=5, max_size=5),
    st.integers(0, 3),
    st.sets(st.sampled_from(CODES)),
)
def test_it_turns_every_way_and_nothing_smaller_does(
    body: Body, cast: list[str], known: int, complete: set[str]
) -> None:
    teller = Teller({"b": body})
    whole = dict(zip(CODES, cast, strict=True))
    told = {c: whole[c] for c in CODES[:known]}
    complete = {c for c in complete if c in told or whole[c] != "no"}
    counts = {kind: cast.count(kind) for kind in KINDS}
    vote = Vote(
        id="v",
        body="b",
        rule="r",
        date="2022-01-01",
        ballots=told,  # type: ignore[arg-type]
        counts=Counts(**counts),
        named=sorted(complete),
    )
    found = teller.tally(vote)
    if not found.smallest_change:
        return
    outcomes, open_ways = outcomes_of(body), ways(counts, told, complete)
    for way in open_ways:
        for after in applied(way, found.smallest_change, CODES[known:]):
            assert turned(found.outcome, outcomes[tuple(after[c] for c in CODES)]), (way, after)
    number = len(found.smallest_change)
    assert any(fewest(outcomes, way, found.outcome) == number for way in open_ways)


def security(counts: Counts, named: str, ballots: Ballots | None = None) -> list[Change] | None:
    vote = Vote(
        id="v",
        body="un-sc",
        rule="non-procedural",
        date="1990-01-01",
        counts=counts,
        named=named.split(),
        ballots=ballots or {},  # type: ignore[arg-type]
    )
    return Teller(bodies()).tally(vote).smallest_change


FIVE = "CN FR GB RU US"


def test_what_turns_a_vote_of_the_security_council() -> None:
    """Charter, Article 27(3). A veto is lifted by who cast it; a vote that is missing may be anybody's."""
    yes = [Change(None, "abstain", "yes")]
    assert security(Counts(yes=8, abstain=7), FIVE) == yes
    vetoed = security(Counts(yes=11, no=1, abstain=3), FIVE, {"RU": "no"})
    assert vetoed is not None
    assert [(c.member, c.before) for c in vetoed] == [("RU", "no")]
    both = security(Counts(yes=8, no=1, abstain=6), FIVE, {"RU": "no"})
    assert both == [Change("RU", "no", "yes")]
    more = security(Counts(yes=7, no=1, abstain=7), FIVE, {"RU": "no"})
    assert more is not None
    assert sorted((c.member or "", c.before, c.after) for c in more) == [
        ("", "abstain", "yes"),
        ("RU", "no", "yes"),
    ]
    assert security(Counts(yes=15), "") == [Change("CN", "yes", "no")]


def test_none_is_told_where_it_depends_on_who_voted_how() -> None:
    """Nine against, and at least three of them permanent members: how many vetoes to lift is not known."""
    assert security(Counts(yes=2, no=13), FIVE) is None
