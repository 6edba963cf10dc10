"""A rulebook as a lawyer reads it: every value with its article, in English and in French."""

import re

import pytest

from hemicycle.documents.rulebook import read_aloud
from hemicycle.locales import languages
from hemicycle.rulebooks import bodies, body

SOURCED = ("Quorum", "Chair", "Order", "Silence", "Voting", "Weights", "Seats")


def shown(name: str, language: str = "en") -> str:
    return "\n".join(read_aloud(body(name), language))


@pytest.mark.parametrize("name", sorted(bodies()))
@pytest.mark.parametrize("language", [*languages(), "es"])
def test_it_is_read_in_each_language(name: str, language: str) -> None:
    told = shown(name, language)
    assert "{" not in told
    assert all(rule.id in told for rule in body(name).rules)


@pytest.mark.parametrize("name", sorted(bodies()))
def test_every_value_has_its_article(name: str) -> None:
    lines = shown(name).splitlines()
    for line in lines:
        if line.startswith(SOURCED) or re.match(r"    \d\. ", line):
            assert re.search(r" \[.+\]", line), line


def test_what_was_not_read_is_marked() -> None:
    assert "Article 11(4); unverified]" in shown("eu-council")
    assert "Article 11(4); non vérifié]" in shown("eu-council", "fr")
    assert "unverified" not in next(x for x in shown("un-sc").splitlines() if "procedural:" in x)


def test_a_lawyer_finds_limits_motions_turns_and_articles() -> None:
    told = shown("un-ga")
    assert "statements 15 min, points of order 2 min, right of reply 10 min, 2 times" in told
    assert "adjourn-debate: simple-majority; 2 speak for and 2 against" in told
    assert "rule 71; unverified]" in told
    assert "ZA   South Africa, from 1945-10-24; no vote, from 1974-11-12 to 1994-06-22" in told
    assert "FR (2022-01-01–2022-06-30)" in shown("eu-council")
    assert "held by members of un-ga" in shown("un-sc")
    assert "au moins 260 voix favorables sur 352" in shown("eu-council", "fr")
