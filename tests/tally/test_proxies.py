"""Votes cast for others: what a represented member counts for, and the smallest change where one ballot counts twice.

Held against every vote of small bodies: the conditions as if each had voted itself, the quorum by who is there.
"""

import json
from fractions import Fraction
from itertools import product
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from hemicycle.procedure.body import Body
from hemicycle.procedure.tally.tally_service import Teller
from hemicycle.procedure.tally.vote import BadVote, Proxy, Result, Vote
from hemicycle.rulebooks import bodies
from tests.profiles import examples
from tests.tally.test_odd_lines import told
from tests.tally.test_smallest_change import CASTABLE, CODES, small_bodies, turned

EU = "BE BG CZ DK DE EE IE GR ES FR HR IT CY LV LT LU HU MT NL AT PL PT RO SI SK FI SE".split()  # noqa: SIM905


def taken(body: Body, ballots: dict[str, Any], proxies: dict[str, Any]) -> Result:
    vote = Vote(id="v", body="b", rule="r", date="2022-01-01", ballots=ballots, proxies=proxies)
    return Teller({"b": body}).tally(vote)


def by_hand(body: Body, cast: dict[str, str], away: set[str]) -> str:
    """The outcome from a ballot for each member: the quorum by who is there, the conditions by all."""
    quorum = body.quorum[0] if body.quorum else None
    here = sum(cast.get(c, "absent") != "absent" and c not in away for c in CODES)
    if quorum and not here > Fraction(quorum.more_than or "0") * len(CODES):
        return "no-quorum"
    return taken(replace(body, quorum=[]), cast, {}).outcome


@st.composite
def represented(draw: st.DrawFn) -> dict[str, str]:
    """Giver → holder; nobody does both, and nobody holds more than two."""
    givers = draw(st.lists(st.sampled_from(CODES), min_size=1, max_size=3, unique=True))
    holders = [code for code in CODES if code not in givers]
    held = {giver: draw(st.sampled_from(holders)) for giver in givers}
    return {g: h for g, h in held.items() if list(held.values()).count(h) <= 2}


def permitting(body: Body) -> Body:
    return replace(body, rules=[replace(body.rules[0], proxies=2)])


@settings(max_examples=examples(60), deadline=None)
@given(small_bodies(), represented(), st.lists(st.sampled_from(CASTABLE), min_size=5, max_size=5))
def test_the_smallest_change_is_of_ballots_that_count_for_others_too(
    body: Body, proxies: dict[str, str], cast: list[str]
) -> None:
    """The holder's ballot is one, and counts for all whom it represents."""
    body = permitting(body)
    casters = [code for code in CODES if code not in proxies]

    def outcome(ways: tuple[str, ...]) -> str:
        own = dict(zip(casters, ways, strict=True))
        return by_hand(body, own | {g: own[h] for g, h in proxies.items()}, {*proxies})

    own = {code: cast[CODES.index(code)] for code in casters}
    found = taken(body, own, proxies)
    assert found.outcome == outcome(tuple(own.values()))
    distances = [
        sum(a != b for a, b in zip(own.values(), ways, strict=True))
        for ways in product(CASTABLE, repeat=len(casters))
        if turned(found.outcome, outcome(ways))
    ]
    _held_to(
        found, min(distances, default=None), lambda changed: taken(body, own | changed, proxies)
    )


@settings(max_examples=examples(40), deadline=None)
@given(small_bodies(), represented(), st.lists(st.sampled_from(CASTABLE), min_size=5, max_size=5))
def test_a_ballot_cast_for_another_changes_by_itself_where_it_was_cast_by_itself(
    body: Body, proxies: dict[str, str], cast: list[str]
) -> None:
    body = permitting(body)
    ballots = dict(zip(CODES, cast, strict=True))

    def handed(changed: dict[str, str]) -> Result:
        all_ = ballots | changed
        own: dict[str, Any] = {c: b for c, b in all_.items() if c not in proxies}
        return taken(body, own, {g: Proxy(h, all_[g]) for g, h in proxies.items()})  # type: ignore[arg-type]

    found = handed({})
    assert found.outcome == by_hand(body, ballots, {*proxies})
    distances = [
        sum(a != b for a, b in zip(cast, ways, strict=True))
        for ways in product(CASTABLE, repeat=len(CODES))
        if turned(found.outcome, by_hand(body, dict(zip(CODES, ways, strict=True)), {*proxies}))
    ]
    _held_to(found, min(distances, default=None), handed)


def _held_to(found: Result, least: int | None, again: Any) -> None:
    if found.smallest_change is None:
        assert least is None
        return
    assert len(found.smallest_change) == least
    changed = {str(c.member): c.after for c in found.smallest_change}
    assert turned(found.outcome, again(changed).outcome)


def council(**more: Any) -> Result:
    vote = Vote(id="v", body="eu-council", rule="qualified-majority", date="2024-06-17", **more)
    return Teller(bodies()).tally(vote)


@pytest.mark.parametrize(("here", "reached"), [(13, 13), (14, 14)])
def test_the_quorum_of_the_council_is_of_those_who_are_there(here: int, reached: int) -> None:
    """Council Rules of Procedure, Article 11(4); TFEU 239: thirteen who vote for thirteen others are thirteen."""
    present, others = EU[:here], EU[here : 2 * here]
    absent = dict.fromkeys(EU[2 * here :], "absent")
    found = council(
        ballots=dict.fromkeys(present, "yes") | absent,
        proxies=dict(zip(others, present, strict=False)),
    )
    quorum, members, *_ = found.reasons
    assert (quorum.reached, quorum.needed, quorum.of) == (reached, 14, 27)
    assert (members.reached, members.of) == (min(27, 2 * here), 27)
    assert (found.outcome == "no-quorum") == (here < 14)


def test_statutes_may_count_who_is_represented_as_present() -> None:
    """Model statutes, article 5: half of the members, present or represented."""
    line = {
        "id": "p", "body": "association", "rule": "ordinary",
        "register": {"A": 3, "B": 1, "C": 1, "D": 9, "E": 1, "F": 1},
        "ballots": {"A": "yes"}, "proxies": {"B": "A", "C": {"holder": "A", "ballot": "no"}},
    }  # fmt: skip
    (found,) = told(json.dumps(line).encode())
    quorum, share = found.reasons
    assert (quorum.reached, quorum.of) == (3, 6)
    assert (share.reached, share.needed, share.of) == (4, 3, 5)
    assert found.outcome == "adopted"


def test_counts_do_not_tell_whose_ballots_are_cast_for_others() -> None:
    with pytest.raises(BadVote, match="give each ballot by name"):
        council(counts={"yes": 20}, proxies={"MT": "IT"})
