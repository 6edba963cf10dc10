"""The bodies on file: all that were promised, each well formed and fit for a meeting."""

from datetime import date

import pytest

from hemicycle.rulebooks import DEFAULT, UnknownRulebook, body, names, rulebook

PROMISED = {
    "un-ga": {"simple-majority", "two-thirds"},
    "un-sc": {"procedural", "non-procedural"},
    "eu-council": {
        "qualified-majority",
        "qualified-majority-without-proposal",
        "unanimity",
        "simple-majority",
    },
}
OTHERS = "nac nrc osce-pc model-un european-council g7 g20 au-psc asean standards-body association"


@pytest.mark.parametrize("name", [*PROMISED, *OTHERS.split()])
def test_a_body_is_on_file(name: str) -> None:
    found = body(name)
    assert found.id == name
    assert PROMISED.get(name, set()) <= {rule.id for rule in found.rules}
    assert found.rules
    assert rulebook(name).title == found.title


@pytest.mark.parametrize("name", names())
def test_a_file_bears_its_id(name: str) -> None:
    assert body(name).id == name


@pytest.mark.parametrize("name", ["nobody", "../un-sc", "checking"])
def test_there_is_no_such_body(name: str) -> None:
    with pytest.raises(UnknownRulebook):
        body(name)


def test_the_elected_members_of_the_security_council_fill_its_seats() -> None:
    """Six until 1965 and ten since, each by its name, on the first and the last day of every year."""
    council = body("un-sc")
    for year in range(1947, 2027):
        for day in (date(year, 1, 1), date(year, 12, 31)):
            members = council.in_order(day)
            assert len(members) == (11 if year < 1966 else 15), day
            assert len({member.code for member in members}) == len(members), day
            assert all(member.name for member in members), day
    sitting = {member.code for member in council.in_order(date(2022, 2, 27))}
    assert {"AE", "AL", "BR", "GA", "GH", "IE", "IN", "KE", "MX", "NO"} < sitting
    assert "UA" not in sitting


def test_a_summit_is_a_body_as_the_others() -> None:
    rules = rulebook(None)
    assert (rules.id, rules.quorum.needed(4)) == ("summit", 3)
    assert body(DEFAULT).articles == rules.articles
