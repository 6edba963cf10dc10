"""A vote that was told otherwise than its ballots give, signed anew by who holds the key: found, at its entry."""

import json
from collections.abc import Callable
from typing import Any

import pytest

from hemicycle.files.play import play
from hemicycle.rulebooks import rulebook
from tests.cli.test_forged import Lines, first, forged, plain
from tests.files.test_votes import council

VETO = 'RU = "no", FR = "yes", AL = "yes", GB = "yes", US = "yes", CN = "abstain"'
Facts = dict[str, Any]


@pytest.fixture(scope="module")
def vetoed() -> Lines:
    """The headers and texts of the record of a veto."""
    file = council(VETO)
    return [plain(entry) for entry in play(file, rulebook("un-sc", file.day))]


def adopted(facts: Facts) -> None:
    facts["result"] = "adopted"


def without_the_veto(facts: Facts) -> None:
    facts["reasons"] = [one for one in facts["reasons"] if one["kind"] != "concurring"]


def another_article(facts: Facts) -> None:
    facts["reasons"][0]["article"] = "Article 18"


def one_more_in_favour(facts: Facts) -> None:
    facts["counts"]["yes"] += 1


def another_ballot(facts: Facts) -> None:
    facts["ballots"]["RU"] = "abstain"


def another_smallest_change(facts: Facts) -> None:
    facts["changes"] = [{"member": "RU", "before": "no", "after": "abstain"}]


def found_by_the_chair(facts: Facts) -> None:
    facts["finding"] = True


def test_the_honest_vote_is_lawful(vetoed: Lines) -> None:
    assert forged(vetoed) == (True, [])


@pytest.mark.parametrize(
    "forgery",
    [
        adopted,
        without_the_veto,
        another_article,
        one_more_in_favour,
        another_ballot,
        another_smallest_change,
        found_by_the_chair,
    ],
)
def test_a_result_that_the_ballots_do_not_give_is_named_by_its_entry(
    vetoed: Lines, forgery: Callable[[Facts], None]
) -> None:
    lines = json.loads(json.dumps(vetoed))
    closed = first(lines, "vote-closed")
    forgery(closed["facts"])
    intact, faults = forged(lines)
    assert intact
    assert [seq for seq, _ in faults] == [closed["seq"]]


def test_a_ballot_changed_where_it_was_cast_contradicts_the_result(vetoed: Lines) -> None:
    lines = json.loads(json.dumps(vetoed))
    cast = next(
        one["header"]
        for one in lines
        if one["header"]["facts"].get("member") == "RU" and one["header"]["kind"] == "ballot-cast"
    )
    cast["facts"]["ballot"] = "yes"
    assert forged(lines) == (True, [(first(lines, "vote-closed")["seq"], "other-entries-follow")])


def test_a_ballot_cast_for_another_is_named_by_its_entry(vetoed: Lines) -> None:
    lines = json.loads(json.dumps(vetoed))
    cast = first(lines, "ballot-cast")
    cast["facts"]["member"] = "CN"
    intact, faults = forged(lines)
    assert intact
    assert cast["seq"] in [seq for seq, _ in faults]


def test_a_register_that_lacks_a_member_is_named_by_its_entry(vetoed: Lines) -> None:
    lines = json.loads(json.dumps(vetoed))
    opened = first(lines, "vote-opened")
    opened["facts"]["register"].remove("GB")
    intact, faults = forged(lines)
    assert intact
    assert opened["seq"] in [seq for seq, _ in faults]
