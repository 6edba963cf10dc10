"""The bodies on file: all that were promised, each well formed and fit for a meeting."""

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


@pytest.mark.parametrize("name", [name for name in names() if name != DEFAULT])
def test_a_file_bears_its_id(name: str) -> None:
    assert body(name).id == name


@pytest.mark.parametrize("name", ["nobody", "../un-sc", DEFAULT])
def test_there_is_no_such_body(name: str) -> None:
    with pytest.raises(UnknownRulebook):
        body(name)
