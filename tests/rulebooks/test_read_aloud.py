"""A rulebook as a lawyer reads it: every value with its article, in English and in French."""

import re
from datetime import date

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
    assert "Article 3(7); unverified]" in shown("eu-council")
    assert "Article 3(7); non vérifié]" in shown("eu-council", "fr")
    assert "Article 11(4)]" in shown("eu-council")
    assert "unverified" not in next(x for x in shown("un-sc").splitlines() if "procedural:" in x)


def test_a_lawyer_finds_limits_motions_turns_and_articles() -> None:
    told = shown("un-ga")
    limits = (
        "statements none, points of order 2 min (default of this software), right of reply 10 min"
    )
    assert limits in told
    assert "decision 34/401, paragraphs 9 and 10]" in told
    assert "adjourn-debate: simple-majority; adjourns the debate on the item; 2 speak" in told
    assert "rule 35; unverified]" in told
    assert "rule 71]" in told
    assert "ZA   South Africa, from 1945-10-24; no vote, from 1974-11-12 to 1994-06-22" in told
    assert "FR (2022-01-01–2022-06-30)" in shown("eu-council")
    assert "held by members of un-ga" in shown("un-sc")
    assert "AL, BR, GA, GH, AE, from 2022-01-01 to 2023-12-31" in shown("un-sc")
    assert "au moins 260 voix favorables sur 352" in shown("eu-council", "fr")


@pytest.mark.parametrize("name", ["un-sc", "nac", "osce-pc", "eu-council", "g7"])
def test_a_default_of_this_software_is_not_the_bodys(name: str) -> None:
    """None of these has a rule on the length of statements or on replies."""
    for language, mark in (("en", "default of this software"), ("fr", "valeur par défaut")):
        (limits,) = (line for line in shown(name, language).splitlines() if "2 min" in line)
        assert limits.count(mark) == 4


def test_the_articles_that_were_wrong_are_right() -> None:
    """As the sources have them: the Council, Article 12(2); TFEU 235(1); decision 74/544 for its time alone."""
    council, leaders, assembly = body("eu-council"), body("european-council"), body("un-ga")
    assert council.silence[0].article == "Council Rules of Procedure, Article 12(2)"
    assert "Annex I:" not in council.order[0].article
    unanimity = next(rule for rule in leaders.rules if rule.id == "unanimity")
    assert unanimity.article == "TFEU, Article 235(1), third paragraph"
    assert assembly.debate.speaking_limit_s is None
    held = {day: assembly.meeting(day).decisions for day in (date(2020, 4, 1), date(2026, 4, 1))}
    assert [bool(decisions and decisions.silence) for decisions in held.values()] == [True, False]
