"""Where an article can be read in two ways, how it is read here; what is not settled is marked."""

from typing import Any

from tests.oracle.asking import ask_lines
from tests.oracle.bodies import COUNCIL
from tests.oracle.rules import NO_PART

ALL = dict.fromkeys(COUNCIL.members, "yes")


def _council(ballots: dict[str, str], proxies: dict[str, object]) -> dict[str, Any]:
    line = {"id": "v", "body": "eu-council", "rule": "qualified-majority", "date": "2016-06-01"}
    others = {member: word for member, word in ballots.items() if member not in proxies}
    [answer] = ask_lines([line | {"ballots": others, "proxies": proxies}])
    return answer


def test_a_ballot_that_was_cast_for_another_stands_though_its_holder_left() -> None:
    """TFEU 239 asks that the holder acts, not that it votes itself: Denmark did so, and had gone at its own turn."""
    answer = _council(ALL | {"DK": "absent"}, {"IE": {"holder": "DK", "ballot": "yes"}})
    assert answer["reasons"][1]["reached"] == 27


def test_a_member_takes_part_though_its_holder_does_not() -> None:
    """TFEU 238(3): who takes part is said by the Treaties, of each member. Which ballot it casts has to be said."""
    assert "takes no part" in _council(ALL | {"DK": NO_PART}, {"IE": "DK"})["error"]


def test_a_simple_majority_is_of_the_component_members() -> None:
    """TFEU 238(1). Article 238(3), of votes in which not all take part, defines the qualified majority alone."""
    assert _of(1, "eu-council", "simple-majority") == 28


def test_two_thirds_of_all_members_of_the_european_council_are_present() -> None:
    """Rules of Procedure, 6(3): "two thirds of the members"; those of the Council, 11(4), say "entitled to vote"."""
    assert _of(0, "european-council", "qualified-majority") == 28


def _of(reason: int, body: str, rule: str) -> object:
    """Of how many members a condition is, in a vote in which one takes no part."""
    line = {"id": "v", "body": body, "rule": rule, "date": "2016-06-01"}
    [answer] = ask_lines([line | {"ballots": ALL | {"DK": NO_PART}}])
    return answer["reasons"][reason]["of"]
