"""The order of seats and roll-call on a day, and the names in the official languages."""

from datetime import date
from itertools import pairwise

import pytest

from hemicycle.procedure.membership import Dated
from hemicycle.rulebooks import BadRulebook, bodies, body, read_body

SMALL = """
id = "b"
edition = "1"
members = [{ code = "A", since = 2000-01-01 }, { code = "B", since = 2010-01-01 }]
[title]
en = "B"
[[rules]]
id = "r"
title = { en = "R" }
article = "1"
conditions = [{ kind = "no-objection", article = "1" }]
"""


def codes(name: str, day: date, first: str | None = None) -> list[str]:
    return [member.code for member in body(name).in_order(day, first)]


def test_the_council_sits_by_its_presidencies() -> None:
    """France presided from January 2022, then Czechia, Sweden, Spain, Belgium and Hungary."""
    assert codes("eu-council", date(2022, 1, 24))[:6] == ["FR", "CZ", "SE", "ES", "BE", "HU"]
    assert codes("eu-council", date(2022, 7, 1))[:2] == ["CZ", "SE"]
    assert len(codes("eu-council", date(2022, 7, 1))) == 27


def test_each_member_of_the_council_presides_once_in_a_round() -> None:
    turns = body("eu-council").chair[0].turns
    for one, next_ in pairwise(turns):
        assert one.until
        assert next_.since
        assert (next_.since - one.until).days == 1
    last = [t.member for t in turns if t.since and t.since >= date(2017, 1, 1)][:27]
    assert sorted(last) == sorted(codes("eu-council", date(2022, 1, 1)))


def test_the_assembly_sits_by_the_alphabet_from_a_drawn_name() -> None:
    found = codes("un-ga", date(2022, 9, 13), "MV")
    assert found[:3] == ["MV", "ML", "MT"]
    assert len(found) == 193
    assert codes("un-ga", date(2022, 9, 13))[0] == "AF"


def test_the_osce_sits_by_the_french_alphabet() -> None:
    """Allemagne and the United States come early, as on its table."""
    found = codes("osce-pc", date(2022, 1, 24))
    assert found[:4] == ["AL", "DE", "AD", "AM"]
    assert found.index("US") < found.index("FR")


@pytest.mark.parametrize("name", sorted(bodies()))
def test_every_member_has_a_name_in_every_official_language(name: str) -> None:
    found = body(name)
    for member in found.members:
        if member.code != "org:AU":
            assert set(found.languages) <= set(member.name), member.code


@pytest.mark.parametrize(
    ("more", "said"),
    [
        (
            '[[weights]]\nname = "w"\narticle = "1"\nof = { A = 1 }',
            "weights[0].of: B has no weight",
        ),
        ('[[order]]\nby = "list"\nmembers = ["X"]\narticle = "1"', "order[0].members: 'X'"),
        (
            '[[chair]]\ntext = {}\narticle = "1"\nturns = [{ member = "X" }]',
            "chair[0].turns[0].member: 'X'",
        ),
        (
            '[[motions]]\nid = "m"\narticle = "1"\nsince = 2001-01-01\nuntil = 2000-01-01',
            "motions[0].until",
        ),
        ('[[motions]]\nid = "competence"\narticle = "1"', "motions[0].effect: say what it does"),
        ('[[motions]]\nid = "m"\neffect = "dissolve"\narticle = "1"', "$.motions[0].effect"),
        ('[[motions]]\nid = "m"\neffect = "appeal"\narticle = "1"', "motions[0].rule: an appeal"),
        (
            '[[motions]]\nid = "m"\neffect = "quorum"\nrule = "r"\narticle = "1"',
            "motions[0].rule: that the quorum be verified",
        ),
        ('[[motions]]\nid = "quorum"\narticle = "1"', "motions[0]: there is no quorum to verify"),
        ('[[motions]]\nid = "m"\neffect = "none"\narticle = "1"\n' * 2, "motions[1]: 'm'"),
        (
            """
[[rules]]
id = "v"
title = {}
article = "1"
conditions = [{ kind = "votes", at_least = 3, out_of = 2, article = "1" }]
""",
            "rules[1].conditions[0].out_of",
        ),
    ],
)
def test_a_fault_names_its_key(more: str, said: str) -> None:
    assert read_body(SMALL.encode()).id == "b"
    with pytest.raises(BadRulebook) as caught:
        read_body(f"{SMALL}{more}\n".encode())
    assert said in str(caught.value)


def test_a_weight_is_asked_only_of_those_who_sit_in_its_time() -> None:
    table = '[[weights]]\nname = "w"\narticle = "1"\nuntil = 2009-12-31\nof = { A = 1 }'
    assert isinstance(read_body(f"{SMALL}{table}\n".encode()).weights[0], Dated)
