"""The tally against the oracle over random ballots: the United Nations, and the councils by consensus."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hemicycle.procedure.tally.electorate import register_on
from hemicycle.procedure.tally.tally_service import Teller
from hemicycle.procedure.tally.vote import Counts, Vote
from hemicycle.rulebooks import bodies
from tests.profiles import examples
from tests.tally import oracle

TELLER = Teller(bodies())
BALLOTS = ["yes", "no", "abstain", "absent", "not-participating"]
ELECTED = {
    11: ["PL", "SY", "AR", "NO", "TR", "BR"],
    15: ["AL", "BR", "GA", "GH", "IN", "IE", "KE", "MX", "NO", "AE"],
}
DAYS = [
    date(1946, 1, 17),
    date(1965, 8, 31),
    date(1965, 12, 31),
    date(1966, 1, 1),
    date(2024, 6, 1),
]


def outcome(body: str, rule: str, day: date, **given_: object) -> str:
    vote = Vote(id="v", body=body, rule=rule, date=day.isoformat(), **given_)  # type: ignore[arg-type]
    return TELLER.tally(vote).outcome


def council_on(day: date) -> list[str]:
    return sorted(oracle.PERMANENT) + ELECTED[11 if day.year < 1966 else 15]


leaning = st.sampled_from([*["yes"] * 6, *BALLOTS])


@settings(max_examples=examples(300))
@given(st.sampled_from(DAYS), st.booleans(), st.data())
def test_the_security_council(day: date, procedural: bool, data: st.DataObject) -> None:
    members = council_on(day)
    cast = dict(zip(members, data.draw(st.lists(leaning, min_size=15, max_size=15)), strict=False))
    kept = {m: b for m, b in cast.items() if data.draw(st.booleans()) or b != "absent"}
    rule = "procedural" if procedural else "non-procedural"
    expected = oracle.security_council(day, kept, procedural=procedural)
    assert outcome("un-sc", rule, day, ballots=kept) == expected


@settings(max_examples=examples(400))
@given(st.sampled_from(DAYS), st.data())
def test_the_security_council_by_counts(day: date, data: st.DataObject) -> None:
    """Ballots are cast, and then forgotten but for the counts, some by name, and for whom the record is complete."""
    members = council_on(day)
    cast = dict(zip(members, data.draw(st.lists(leaning, min_size=15, max_size=15)), strict=False))
    counts = {b: list(cast.values()).count(b) for b in ("yes", "no", "abstain")}
    told = {m: b for m, b in cast.items() if b == "no" and data.draw(st.booleans())}
    told |= {m: b for m, b in cast.items() if b == "yes" and data.draw(st.integers(0, 9)) == 0}
    complete = [m for m in members if (m in told or cast[m] != "no") and data.draw(st.booleans())]
    expected = oracle.counted_council(day, counts, told, set(complete))
    given_ = {"counts": Counts(**counts), "ballots": told, "named": complete}
    found = outcome("un-sc", "non-procedural", day, **given_)
    assert found == expected
    assert found in ("undetermined", oracle.security_council(day, cast, procedural=False))


@settings(max_examples=examples(150))
@given(
    st.sampled_from([date(1946, 11, 1), date(1960, 12, 14), date(1980, 1, 14), date(2022, 3, 2)]),
    st.booleans(),
    st.integers(0, 193),
    st.integers(0, 193),
    st.integers(0, 193),
)
def test_the_general_assembly(day: date, two_thirds: bool, yes: int, no: int, away: int) -> None:
    members = list(register_on(bodies()["un-ga"], day).members)
    yes = min(yes, len(members))
    no = min(no, len(members) - yes)
    away = min(away, len(members) - yes - no)
    kinds = ["yes"] * yes + ["no"] * no + ["absent"] * away
    ballots = dict(zip(members, kinds, strict=False))
    rule = "two-thirds" if two_thirds else "simple-majority"
    expected = oracle.assembly_with_quorum(ballots, len(members), two_thirds=two_thirds)
    assert outcome("un-ga", rule, day, ballots=ballots) == expected


@pytest.mark.parametrize("two_thirds", [False, True])
@pytest.mark.parametrize("no", range(65))
def test_the_general_assembly_at_each_threshold(two_thirds: bool, no: int) -> None:
    rule = "two-thirds" if two_thirds else "simple-majority"
    edge = 2 * no if two_thirds else no + 1
    for yes in {max(0, edge - 1), edge, edge + 1}:
        found = outcome("un-ga", rule, date(2022, 3, 2), counts=Counts(yes=yes, no=no))
        assert found == oracle.general_assembly(yes, no, two_thirds=two_thirds)


@settings(max_examples=examples(100))
@given(
    st.sampled_from(["nac", "nrc", "osce-pc", "g7", "g20", "asean", "european-council"]),
    st.data(),
)
def test_consensus(body: str, data: st.DataObject) -> None:
    day = date(2022, 1, 24)
    members = list(register_on(bodies()[body], day).members)
    some = data.draw(st.lists(st.sampled_from(members), max_size=3))
    ballots = {m: data.draw(st.sampled_from(["no", "no", "abstain", "yes"])) for m in some}
    assert outcome(body, "consensus", day, ballots=ballots) == oracle.consensus(ballots)
    if body == "osce-pc":
        concerned = data.draw(st.sampled_from(members))
        others = {m: ballot for m, ballot in ballots.items() if m != concerned}
        found = outcome(body, "consensus-minus-one", day, ballots=ballots, concerned=concerned)
        assert found == oracle.consensus(others)


@settings(max_examples=examples(150))
@given(st.booleans(), st.lists(st.sampled_from(BALLOTS), min_size=15, max_size=15))
def test_the_peace_and_security_council(procedural: bool, cast: list[str]) -> None:
    members = [
        "DZ",
        "NG",
        "ZA",
        "KE",
        "EG",
        "GH",
        "SN",
        "CM",
        "TD",
        "ET",
        "UG",
        "NA",
        "MA",
        "GM",
        "CG",
    ]
    ballots = dict(zip(members, cast, strict=True))
    expected = oracle.peace_and_security_council(ballots, procedural=procedural)
    rule = "procedural" if procedural else "substantive"
    assert outcome("au-psc", rule, date(2023, 1, 1), ballots=ballots) == expected


@settings(max_examples=examples(150))
@given(
    st.sampled_from(["ordinary", "statutes", "dissolution"]),
    st.lists(st.tuples(st.integers(0, 9), st.sampled_from(BALLOTS)), min_size=1, max_size=9),
)
def test_an_association(rule: str, given_: list[tuple[int, str]]) -> None:
    weights = {f"M{n}": weight for n, (weight, _) in enumerate(given_)}
    ballots = {f"M{n}": ballot for n, (_, ballot) in enumerate(given_)}
    found = outcome("association", rule, date(2023, 1, 1), register=weights, ballots=ballots)
    assert found == oracle.association(weights, ballots, rule)
