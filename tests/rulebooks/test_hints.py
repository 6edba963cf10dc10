"""Somebody who writes a body's file with the guide alone is told what is wrong, what is meant, and what is lacking."""

from pathlib import Path

import pytest

from hemicycle.rulebooks import BadRulebook, read_body
from hemicycle.rulebooks.given import LARGEST_BYTES, given_body
from hemicycle.rulebooks.hints import lacking

TEXT = (Path(__file__).parent / "bodies" / "hrc.toml").read_text(encoding="utf-8")
ELECTED = """
[elected]
article = "1"
terms = [{ since = 2026-01-01, until = 2025-01-01, members = ["FR", "XX"] }, { members = ["FR"] }]
[title]
"""


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (("speakers_for = 2", "speakers = 2"), "did you mean `speakers_for`? keys here: "),
        (("speaking_limit_s", "statement_s"), "keys here: speaking_limit_s, "),
        (('at_least = "1/3"', 'at_least = "a third"'), "Expected a word: letters, digits and"),
        (("[[voting]]", "[[votings]]"), "did you mean `voting`?"),
        (("more_than", "needs"), "keys here: since, until, article, unverified, purpose, at_least"),
        (
            ('"no-quorum"', '"no-qorum"'),
            "codes: no refusal has the code 'no-qorum'; did you mean 'no-quorum'?",
        ),
        (('edition = "2026-1"', 'unsaid = []\nedition = "2026-1"'), "unknown field `unsaid`"),
        (("[title]", f"{ELECTED}"), "elected.terms[0].until: 2025-01-01 is before since"),
        (('id = "hrc"', 'id = "hrc"\nelected_from = "un-ga"'), None),
    ],
)
def test_what_is_wrong_is_told_with_what_is_meant(
    change: tuple[str, str], said: str | None
) -> None:
    assert change[0] in TEXT
    changed = TEXT.replace(*change, 1).encode()
    if said is None:
        assert read_body(changed).electors
        return
    with pytest.raises(BadRulebook) as caught:
        read_body(changed)
    assert said in str(caught.value)


def test_a_term_names_members_of_those_who_elect_each_once() -> None:
    text = TEXT.replace("[title]", ELECTED.replace("2025-01-01", "2027-01-01"), 1)
    with pytest.raises(BadRulebook) as caught:
        read_body(text.replace('id = "hrc"', 'id = "hrc"\nelected_from = "un-ga"', 1).encode())
    assert "elected.terms[0].members: 'XX' is no member of un-ga" in caught.value.faults
    assert any("'FR' is in force together with" in fault for fault in caught.value.faults)


def test_what_stands_in_for_a_condition_has_nothing_behind_it() -> None:
    behind = '{ kind = "no-objection", article = "1" }'
    other = f'otherwise = [{{ kind = "no-objection", article = "1", otherwise = [{behind}] }}]'
    text = TEXT.replace('of = "present-and-voting"', f'of = "present-and-voting"\n{other}', 1)
    with pytest.raises(BadRulebook, match="nothing that stands in for it"):
        read_body(text.encode())


def test_a_name_that_lacks_an_official_language_is_told() -> None:
    lacks = [note for note in lacking(read_body(TEXT.encode())) if note.startswith("members")]
    assert lacks == []
    text = TEXT.replace('ar = "ألبانيا", ', "", 1)
    assert "members: no name in ar for 1 (AL)" in [*lacking(read_body(text.encode()))]
    assert any(
        "debate.point_of_order_limit_s" in note for note in lacking(read_body(text.encode()))
    )


def test_a_file_that_is_too_large_is_not_read() -> None:
    with pytest.raises(BadRulebook, match="more than"):
        given_body(b" " * (LARGEST_BYTES + 1))
