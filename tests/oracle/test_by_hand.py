"""Votes counted by hand from the articles, each with its twin across the boundary: neither asks the oracle's code."""

import pytest

from tests.oracle.asking import ask_lines
from tests.oracle.bodies import COUNCIL, COUNCIL_OF_15

NICE = "qualified-majority-on-request"
LISBON = "qualified-majority"
LARGEST = ("DE", "FR", "GB")


def said(
    rule: str, day: str, ballots: dict[str, str], proxies: dict[str, object] | None = None
) -> tuple[str, list[tuple[int, int | None, bool]]]:
    """The outcome, and of each condition after the quorum what was reached, of how many, and whether it is met."""
    line = {"id": "v", "body": "eu-council", "rule": rule, "date": day, "ballots": ballots}
    [answer] = ask_lines([line | ({"proxies": proxies} if proxies else {})])
    _, *reasons = answer["reasons"]
    return answer["outcome"], [(one["reached"], one.get("of"), one["met"]) for one in reasons]


def against(members: tuple[str, ...], *, of: tuple[str, ...] = COUNCIL.members) -> dict[str, str]:
    return dict.fromkeys(of, "yes") | dict.fromkeys(members, "no")


def test_the_treaty_of_nice_asks_260_of_352() -> None:
    just = said(NICE, "2016-06-01", against(("DE", "FR", "ES", "DK")))
    short = said(NICE, "2016-06-01", against(("DE", "FR", "ES", "EE", "CY")))
    assert just == ("adopted", [(260, 352, True), (24, 28, True)])
    assert short == ("not-adopted", [(259, 352, False), (23, 28, True)])


def test_of_those_that_take_part_the_same_proportion_is_asked() -> None:
    """260/352 of the 345 votes without Denmark are 254.8: 255 suffice, and 254 do not."""
    part = against(("DE", "FR", "ES")) | {"DK": "not-participating"}
    just = said(NICE, "2016-06-01", part | {"ES": "yes", "IT": "no", "MT": "no"})
    short = said(NICE, "2016-06-01", part | {"ES": "yes", "IT": "no", "EE": "no"})
    assert just == ("adopted", [(255, 345, True), (23, 27, True)])
    assert short == ("not-adopted", [(254, 345, False), (23, 27, True)])


def test_65_per_cent_are_reached_or_not() -> None:
    """65 % of 10 001 hundredths are 6 500.65."""
    just = said(LISBON, "2016-06-01", against(("DE", "FR", "RO", "CZ", "MT")))
    short = said(LISBON, "2016-06-01", against(("DE", "FR", "RO", "FI", "SK")))
    assert just == ("adopted", [(23, 28, True), (6501, 10001, True), (5, None, False)])
    assert short == ("not-adopted", [(23, 28, True), (6500, 10001, False), (5, None, False)])


@pytest.mark.parametrize("word", ["no", "abstain", "absent"])
def test_three_block_nothing_and_four_do(word: str) -> None:
    """TEU 16(4). Who abstains or is away withholds its vote."""
    three = against(()) | dict.fromkeys(LARGEST, word)
    just = said(LISBON, "2016-06-01", three)
    short = said(LISBON, "2016-06-01", three | {"MT": word})
    assert just == ("adopted", [(25, 28, True), (5831, 10001, False), (3, None, True)])
    assert short == ("not-adopted", [(24, 28, True), (5823, 10001, False), (4, None, False)])
    none = said("qualified-majority-without-proposal", "2016-06-01", three)
    assert none == ("not-adopted", [(25, 28, True), (5831, 10001, False)])


def test_55_and_72_per_cent_of_28_are_16_and_21() -> None:
    small = ("MT", "LU", "CY", "EE", "LV", "SI", "LT", "HR", "IE", "SK", "FI", "DK")
    just = said(LISBON, "2016-06-01", against(small))
    short = said(LISBON, "2016-06-01", against((*small, "BG")))
    assert (just[0], just[1][0], short[0], short[1][0]) == (
        ("adopted", (16, 28, True), "not-adopted", (15, 28, False))
    )
    alone = "qualified-majority-without-proposal"
    just = said(alone, "2016-06-01", against(small[:7]))
    short = said(alone, "2016-06-01", against(small[:8]))
    assert (just[0], just[1][0], short[0], short[1][0]) == (
        ("adopted", (21, 28, True), "not-adopted", (20, 28, False))
    )


def test_a_member_votes_for_another() -> None:
    """TFEU 239: Malta votes for Germany. Germany's weight counts, its presence does not."""
    ballots = {m: w for m, w in against(("FR", "ES")).items() if m != "DE"}
    just = said(NICE, "2016-06-01", ballots | {"DK": "no", "MT": "yes"}, {"DE": "MT"})
    assert just == ("adopted", [(289, 352, True), (25, 28, True)])
    apart: dict[str, object] = {"DE": {"holder": "MT", "ballot": "no"}}
    twin = said(NICE, "2016-06-01", ballots | {"DK": "no", "MT": "yes"}, apart)
    assert twin == ("adopted", [(260, 352, True), (24, 28, True)])
    short = said(NICE, "2016-06-01", ballots | {"DK": "no", "MT": "no"}, {"DE": "MT"})
    assert short == ("not-adopted", [(257, 352, False), (23, 28, True)])


def test_an_abstention_does_not_prevent_unanimity_and_an_absence_does() -> None:
    """TFEU 238(4): "members present in person or represented"."""
    ballots = against(()) | {"IE": "abstain"}
    assert said("unanimity", "2016-06-01", ballots)[0] == "adopted"
    assert said("unanimity", "2016-06-01", ballots | {"AT": "absent"})[0] == "not-adopted"
    without = {m: w for m, w in ballots.items() if m != "AT"}
    assert said("unanimity", "2016-06-01", without, {"AT": "IE"})[0] == "adopted"


def test_the_fifteen_ask_62_of_87_and_ten_members() -> None:
    name, day = "qualified-majority-without-proposal", "2000-06-01"
    fifteen = COUNCIL_OF_15.members
    just = said(name, day, against(("DK", "IE", "FI", "LU", "AT"), of=fifteen))
    short = said(name, day, against(("DK", "IE", "FI", "LU", "AT", "SE"), of=fifteen))
    assert just == ("adopted", [(72, 87, True), (10, 15, True)])
    assert short == ("not-adopted", [(68, 87, True), (9, 15, False)])
    just = said("qualified-majority", day, against(("DE", "FR", "BE"), of=fifteen))
    short = said("qualified-majority", day, against(("DE", "FR", "AT", "LU"), of=fifteen))
    assert just == ("adopted", [(62, 87, True)])
    assert short == ("not-adopted", [(61, 87, False)])
