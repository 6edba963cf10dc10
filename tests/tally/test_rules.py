"""Each rule with its article, in cases that a lawyer can check by hand."""

from typing import Any

import pytest

from hemicycle.procedure.tally.tally_service import Teller
from hemicycle.procedure.tally.vote import BadVote, Counts, Vote
from hemicycle.rulebooks import bodies

TELLER = Teller(bodies())


def codes(members: str) -> list[str]:
    return members.split()


ELECTED = codes("AL BR GA GH IN IE KE MX NO AE")
PERMANENT = codes("CN FR GB RU US")
LARGEST = codes("DE FR IT ES PL RO NL BE GR")
SMALLER = codes("CZ PT SE HU AT BG DK FI SK IE HR LT SI LV EE CY LU MT")
EU = codes("AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE")


def outcome(body: str, rule: str, date: str = "2022-03-02", **given: Any) -> str:
    return TELLER.tally(Vote(id="v", body=body, rule=rule, date=date, **given)).outcome


def cast(yes: str = "", no: str = "", abstain: str = "", **other: str) -> dict[str, str]:
    kinds = {"yes": yes, "no": no, "abstain": abstain} | {
        kind.replace("_", "-"): codes for kind, codes in other.items()
    }
    return {code: kind for kind, codes in kinds.items() for code in codes.split()}


def council(yes: int, abstain: str = "", no: str = "") -> dict[str, str]:
    rest = [c for c in PERMANENT + ELECTED if c not in (abstain + " " + no).split()]
    return cast(" ".join(rest[:yes]), no, f"{abstain} {' '.join(rest[yes:])}")


@pytest.mark.parametrize(
    ("ballots", "expected"),
    [
        (council(9), "adopted"),  # Article 27(3): nine of fifteen
        (council(8), "not-adopted"),
        (council(12, no="RU"), "not-adopted"),  # the concurring votes
        (council(12, no="IN"), "adopted"),  # an elected member has no veto
        (
            council(10, abstain="CN RU"),
            "adopted",
        ),  # abstention is no veto (Namibia, 1971, paragraph 22)
        ({c: b for c, b in council(14).items() if c != "RU"}, "adopted"),  # absence neither (1950)
    ],
)
def test_the_security_council_on_other_matters(ballots: dict[str, str], expected: str) -> None:
    assert outcome("un-sc", "non-procedural", ballots=ballots) == expected


def test_procedure_knows_no_veto() -> None:
    assert outcome("un-sc", "procedural", ballots=council(11, "CN IN AE", "RU")) == "adopted"


def test_seven_votes_were_enough_while_eleven_sat() -> None:
    ballots = cast("US GB FR CN BR NO TR", "", "PL SU SY AR")
    assert outcome("un-sc", "non-procedural", "1965-12-31", ballots=ballots) == "adopted"
    assert outcome("un-sc", "non-procedural", "1966-01-01", ballots=ballots) == "not-adopted"


@pytest.mark.parametrize(
    ("yes", "no", "simple", "thirds"),
    [
        (6, 3, "adopted", "adopted"),
        (5, 3, "adopted", "not-adopted"),
        (5, 5, "not-adopted", "not-adopted"),
        (0, 0, "not-adopted", "not-adopted"),
        (1, 0, "adopted", "adopted"),
    ],
)
def test_the_general_assembly(yes: int, no: int, simple: str, thirds: str) -> None:
    """Rule 86: who abstains does not vote. Two thirds of nine are six; a tie is lost; so is 0 : 0."""
    counts = Counts(yes=yes, no=no, abstain=150)
    assert outcome("un-ga", "simple-majority", counts=counts) == simple
    assert outcome("un-ga", "two-thirds", counts=counts) == thirds


def test_recorded_absence_of_half_breaks_the_quorum() -> None:
    found = TELLER.tally(
        Vote(id="v", body="un-ga", rule="simple-majority", date="2022-03-02", ballots={"FR": "yes"})
    )
    assert found.outcome == "adopted"  # presence is presumed
    register = [f"M{n}" for n in range(10)]
    away = dict.fromkeys(register[5:], "absent") | dict.fromkeys(register[:5], "yes")
    assert outcome("un-ga", "simple-majority", register=register, ballots=away) == "no-quorum"
    away["M5"] = "abstain"
    assert outcome("un-ga", "simple-majority", register=register, ballots=away) == "adopted"


def test_three_members_cannot_block_whatever_their_population() -> None:
    """TEU, Article 16(4): 24 of 27 without Germany, France and Italy are 53 % of the population."""
    big = "DE FR IT"
    ballots = cast(" ".join(c for c in EU if c not in big.split()), big)
    assert outcome("eu-council", "qualified-majority", ballots=ballots) == "adopted"
    ballots["ES"] = "abstain"
    assert outcome("eu-council", "qualified-majority", ballots=ballots) == "not-adopted"


@pytest.mark.parametrize(
    ("yes", "with_", "without"), [(15, "adopted", "not-adopted"), (20, "adopted", "adopted")]
)
def test_fifteen_with_a_proposal_and_twenty_without(yes: int, with_: str, without: str) -> None:
    """TFEU, Article 238(2) and (3): 55 and 72 %; the largest members vote in favour."""
    ranked = LARGEST + SMALLER
    ballots = cast(" ".join(ranked[:yes]), "", " ".join(ranked[yes:]))
    assert outcome("eu-council", "qualified-majority", ballots=ballots) == with_
    assert outcome("eu-council", "qualified-majority-without-proposal", ballots=ballots) == without


def test_an_abstention_does_not_prevent_unanimity_and_absence_does() -> None:
    """TFEU, Article 238(4)."""
    ballots = dict.fromkeys(EU, "yes")
    assert outcome("eu-council", "unanimity", ballots=ballots | {"HU": "abstain"}) == "adopted"
    assert outcome("eu-council", "unanimity", ballots=ballots | {"HU": "no"}) == "not-adopted"
    assert outcome("eu-council", "unanimity", ballots=ballots | {"HU": "absent"}) == "not-adopted"


def test_one_member_may_vote_for_one_other() -> None:
    """TFEU, Article 239."""
    ballots = {c: "yes" for c in EU if c not in ("MT", "LU")}
    found = outcome("eu-council", "unanimity", ballots=ballots, proxies={"MT": "IT", "LU": "BE"})
    assert found == "adopted"
    with pytest.raises(BadVote, match="IT may vote for 1 others at most"):
        outcome("eu-council", "unanimity", ballots=ballots, proxies={"MT": "IT", "LU": "IT"})


def test_nice_weights_until_october_2014() -> None:
    """Protocol 36, Article 3(3): 260 of 352; from November heads and population."""
    small = "GB HU PL ES CZ"
    yes = " ".join(c for c in [*EU, "GB"] if c not in small.split())
    ballots = cast(yes, small)
    assert (
        outcome("eu-council", "qualified-majority", "2014-10-31", ballots=ballots) == "not-adopted"
    )
    found = outcome("eu-council", "qualified-majority", "2014-11-01", ballots=ballots)
    assert found == "adopted"  # 23 of 28, and 66.69 % of the population


def test_one_objection_stops_consensus_and_one_is_left_aside() -> None:
    """OSCE Rules of Procedure, section II(A); Prague Document 1992, paragraph 16."""
    assert outcome("osce-pc", "consensus", ballots={"RU": "no"}) == "not-adopted"
    without = {"rule": "consensus-minus-one", "concerned": "RU"}
    assert outcome("osce-pc", ballots={"RU": "no"}, **without) == "adopted"
    assert outcome("osce-pc", ballots={"FR": "no"}, **without) == "not-adopted"
    assert outcome("osce-pc", ballots={"RU": "no", "BY": "no"}, **without) == "not-adopted"
    with pytest.raises(BadVote, match="concerned: name the member"):
        outcome("osce-pc", "consensus-minus-one", ballots={"RU": "no"})


def test_a_member_that_has_not_joined_cannot_object() -> None:
    assert outcome("nac", "consensus", "2023-04-03", ballots={"FI": "no"}) == "adopted"
    assert outcome("nac", "consensus", "2023-04-04", ballots={"FI": "no"}) == "not-adopted"


def test_weights_come_with_the_register() -> None:
    register = {"A": 3, "B": 1, "C": 1}
    ballots = cast("A", "B C")
    assert outcome("association", "ordinary", register=register, ballots=ballots) == "adopted"
    assert outcome("association", "statutes", register=register, ballots=ballots) == "not-adopted"
    assert (
        outcome("association", "ordinary", register=list(register), ballots=ballots)
        == "not-adopted"
    )


def test_the_chair_judges_rough_consensus() -> None:
    given: dict[str, Any] = {"register": ["A", "B"], "ballots": cast("A", "B")}
    assert outcome("standards-body", "rough-consensus", **given) == "undetermined"
    assert outcome("standards-body", "rough-consensus", finding=True, **given) == "adopted"


def test_counts_decide_where_the_unknown_ballots_cannot_matter() -> None:
    counts = Counts(yes=11, no=1, abstain=3)
    assert outcome("un-sc", "non-procedural", counts=counts) == "undetermined"
    assert outcome("un-sc", "procedural", counts=counts) == "adopted"
    assert outcome("un-sc", "non-procedural", counts=counts, named=PERMANENT) == "adopted"
    veto: dict[str, Any] = {"counts": counts, "named": PERMANENT, "ballots": {"RU": "no"}}
    assert outcome("un-sc", "non-procedural", **veto) == "not-adopted"


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"ballots": {"XX": "yes"}}, "'XX' is no member"),
        ({"ballots": {"RU": "no", "SU": "yes"}}, "RU has two ballots"),
        ({"counts": Counts(yes=200)}, "more ballots than"),
        ({"body": "un-sc", "rule": "procedural", "ballots": {"XX": "yes"}}, "'XX' is no member"),
        ({"rule": "three-quarters"}, "it has simple-majority, two-thirds"),
        ({"date": "yesterday"}, "is no date"),
        ({"body": "un-xx"}, "there are"),
    ],
)
def test_what_cannot_be_tallied_says_why(given: dict[str, object], said: str) -> None:
    vote = {"id": "v", "body": "un-ga", "rule": "simple-majority", "date": "2022-03-02"} | given
    with pytest.raises(BadVote, match=said):
        TELLER.tally(Vote(**vote))  # type: ignore[arg-type]


def test_one_veto_turns_what_counts_alone_adopted() -> None:
    vote = Vote(
        id="v",
        body="un-sc",
        rule="non-procedural",
        date="1946-04-29",
        counts=Counts(yes=10, abstain=1),
        named=["SU", "CN", "FR", "GB", "US"],
        ballots={"SU": "abstain"},
    )
    found = TELLER.tally(vote)
    assert found.outcome == "adopted"
    assert found.smallest_change
    assert [(c.before, c.after) for c in found.smallest_change] in (
        [("abstain", "no")],
        [("unknown", "no")],
    )


@pytest.mark.parametrize(
    "body", ["g7", "g20", "asean", "nac", "nrc", "osce-pc", "european-council"]
)
def test_consensus_is_the_absence_of_objection(body: str) -> None:
    """Decision-making by consensus: an abstention and an empty chair are no objection; one objection is."""
    objector = {"asean": "SG"}.get(body, "DE")
    day = "2010-01-01"
    assert outcome(body, "consensus", day, ballots={}) == "adopted"
    assert outcome(body, "consensus", day, ballots={objector: "abstain"}) == "adopted"
    assert outcome(body, "consensus", day, ballots={objector: "no"}) == "not-adopted"


@pytest.mark.parametrize(
    ("yes", "no", "procedural", "substantive"),
    [
        (8, 4, "adopted", "adopted"),
        (7, 4, "adopted", "not-adopted"),
        (6, 6, "not-adopted", "not-adopted"),
    ],
)
def test_the_peace_and_security_council(
    yes: int, no: int, procedural: str, substantive: str
) -> None:
    """Protocol of 2002, Article 8(13): procedure by a simple majority, all else by two thirds of those voting."""
    register = [f"M{n}" for n in range(15)]
    given: dict[str, Any] = {
        "register": register,
        "ballots": dict.fromkeys(register, "abstain"),
    }
    given["ballots"] |= dict.fromkeys(register[:yes], "yes") | dict.fromkeys(register[-no:], "no")
    assert outcome("au-psc", "procedural", **given) == procedural
    assert outcome("au-psc", "substantive", **given) == substantive
    away: dict[str, Any] = {
        "register": register,
        "ballots": cast(" ".join(register[:9]), absent=" ".join(register[9:])),
    }
    assert outcome("au-psc", "procedural", **away) == "no-quorum"  # Article 8(8): two thirds


def test_the_model_assembly_counts_presence_and_does_not_presume_it() -> None:
    """Model rules, articles 3 to 5: more than half present; two thirds of nine are six; a tie is lost."""
    register = [f"M{n}" for n in range(10)]
    for yes, no, simple, thirds in [
        (6, 3, "adopted", "adopted"),
        (5, 5, "not-adopted", "not-adopted"),
    ]:
        ballots = dict.fromkeys(register[:yes], "yes") | dict.fromkeys(register[-no:], "no")
        assert outcome("model-un", "simple-majority", register=register, ballots=ballots) == simple
        assert outcome("model-un", "two-thirds", register=register, ballots=ballots) == thirds
    few = dict.fromkeys(register[:5], "yes")
    assert outcome("model-un", "simple-majority", register=register, ballots=few) == "no-quorum"


def test_the_european_council_needs_two_thirds_of_its_members_there() -> None:
    """Rules of Procedure, Article 6(3); where it votes by qualified majority, as in the Council."""
    away = cast(" ".join(EU[:17]), absent=" ".join(EU[17:]))
    assert outcome("european-council", "simple-majority", ballots=away) == "no-quorum"
    assert (
        outcome("european-council", "simple-majority", ballots=away | {EU[17]: "yes"}) == "adopted"
    )
    ballots = dict.fromkeys(EU, "yes") | dict.fromkeys(["DE", "FR", "IT"], "no")
    assert outcome("european-council", "qualified-majority", ballots=ballots) == "adopted"


def test_a_simple_majority_of_the_union_is_of_its_members() -> None:
    """TFEU, Article 238(1): of the component members, so that an abstention counts against."""
    fourteen = cast(" ".join(EU[:14]), "", " ".join(EU[14:]))
    assert outcome("eu-council", "simple-majority", ballots=fourteen) == "adopted"
    fourteen[EU[0]] = "abstain"
    assert outcome("eu-council", "simple-majority", ballots=fourteen) == "not-adopted"


def test_dissolving_an_association_takes_three_quarters_of_all_members() -> None:
    """Model statutes, article 8; and an appeal in a standards body a majority of those voting."""
    register = list("ABCD")
    assert (
        outcome("association", "dissolution", register=register, ballots=cast("A B C")) == "adopted"
    )
    away = cast("A B", "", "C D")
    assert outcome("association", "dissolution", register=register, ballots=away) == "not-adopted"
    assert (
        outcome("standards-body", "appeal", register=register, ballots=cast("A B", "C"))
        == "adopted"
    )
    assert (
        outcome("standards-body", "appeal", register=register, ballots=cast("A", "C"))
        == "not-adopted"
    )


@pytest.mark.parametrize(("body", "members"), [("nac", "FR DE US TR"), ("osce-pc", "FR DE US TR")])
def test_one_objection_breaks_a_silence(body: str, members: str) -> None:
    first, *others = codes(members)
    kept = TELLER.tally(Vote(id="v", body=body, rule="silence", date="2022-03-02", ballots={}))
    assert kept.outcome == "adopted"
    broken = TELLER.tally(
        Vote(id="v", body=body, rule="silence", date="2022-03-02", ballots={first: "no"})
    )
    assert broken.outcome == "not-adopted"
    assert [reason.reached for reason in broken.reasons] == [1]
    assert outcome(body, "silence", ballots=dict.fromkeys(others, "abstain")) == "adopted"
