"""A rulebook as a lawyer reads it: every value with its article, in English and in French."""

import re
from datetime import date
from importlib.resources import files

import pytest
from msgspec import structs

from hemicycle.documents.rulebook import read_aloud
from hemicycle.locales import languages
from hemicycle.rulebooks import BadRulebook, bodies, body, read_body

SOURCED = ("Quorum", "Chair", "Order", "Silence", "Voting", "Weights", "Seats")
DEFAULT = "(default of this software)"


def shown(name: str, language: str = "en") -> str:
    found = body(name)
    electing = body(found.elected_from) if found.elected_from else None
    return "\n".join(read_aloud(found, language, electing))


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
            assert re.search(r" \[.+\]", line) or line.endswith(DEFAULT), line


def test_what_was_not_read_is_marked() -> None:
    assert "Article 240(3); unverified]" in shown("eu-council")
    assert "Article 240(3) ; non vérifié]" in shown("eu-council", "fr")
    assert "Article 11(4)]" in shown("eu-council")
    assert "unverified" not in next(x for x in shown("un-sc").splitlines() if "(procedural)" in x)


def test_a_lawyer_finds_limits_motions_turns_and_articles() -> None:
    told = shown("un-ga")
    assert "Statement: no limit [Rules of Procedure of the General Assembly, rule 72]" in told
    assert f"Point of order: 2 min {DEFAULT}" in told
    reply = (
        "Right of reply: 10 min [General Assembly decision 34/401, paragraphs 9 and 10], 2 times"
    )
    assert reply in told
    adjourned = (
        "decided by vote (Other questions); adjourns the debate on the item; 2 for, 2 against"
    )
    assert f"Adjourn the debate: {adjourned}" in told
    assert "rule 35; unverified]" in told
    assert "rule 71]" in told
    assert "ZA   South Africa, from 1945-10-24; no vote, from 1974-11-12 to 1994-06-22" in told
    assert "France (2022-01-01–2022-06-30)" in shown("eu-council")
    assert "members of another body: United Nations General Assembly." in shown("un-sc")
    term = "Albania, Brazil, Gabon, Ghana, United Arab Emirates, from 2022-01-01 to 2023-12-31"
    assert term in shown("un-sc")
    assert "au moins 260 voix favorables sur 352" in shown("eu-council", "fr")


@pytest.mark.parametrize("name", ["un-sc", "nac", "osce-pc", "eu-council", "g7"])
def test_a_default_of_this_software_is_not_the_bodys(name: str) -> None:
    """None of these has a rule on the length of statements or on replies."""
    for language, mark in (("en", "default of this software"), ("fr", "valeur par défaut")):
        times = ("5 min", "2 min", "3 min", "20 ")
        limits = [x for x in shown(name, language).splitlines() if any(t in x for t in times)]
        limits = [x for x in limits if not x.startswith(("  ", "Weights", "Pondération", "Votes"))]
        assert len(limits) >= 4
        assert all(mark in line for line in limits), limits


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


@pytest.mark.parametrize("name", sorted(bodies()))
@pytest.mark.parametrize("language", ["en", "fr"])
def test_it_tells_how_a_turn_ends_and_how_many_texts_may_be_open(name: str, language: str) -> None:
    ends, texts = (
        ("When its time is over, a turn goes on", "may have open on an item: 20 at most")
        if language == "en"
        else ("l’orateur garde la parole", "20 au plus")
    )
    lines = shown(name, language).splitlines()
    assert any(ends in line for line in lines)
    assert any(texts in line for line in lines)
    assert any("no quorum" in x or "Quorum" in x or "pas de quorum" in x for x in lines)


KEYS = re.compile(
    r"show-of-hands|roll-call(?! vote| data)|: noted|un-ga(?!,)|at least 1 votes|1 h\sh|\ben en\b"
)


@pytest.mark.parametrize("name", sorted(bodies()))
@pytest.mark.parametrize("language", ["en", "fr"])
def test_no_key_is_read_out(name: str, language: str) -> None:
    """A motion, a method, a language or a body is called by its name; a rule's id stands beside its title alone."""
    told, keys = shown(name, language), {motion.id for motion in body(name).motions}
    assert not KEYS.search(told)
    for line in told.splitlines():
        assert not any(re.search(rf"(?<![\w-]){key}(?![\w-])", line) for key in keys if "-" in key)


def test_the_european_council_votes_since_it_is_an_institution() -> None:
    """The Treaty of Lisbon, in force on 1 December 2009, made it one; before, the Council voted in that composition."""
    assert min(rule.since for rule in body("european-council").rules if rule.since) == date(
        2009, 12, 1
    )


def test_an_opening_names_rules_that_there_are() -> None:
    file = files("hemicycle.rulebooks").joinpath("eu-council.toml").read_text(encoding="utf-8")
    for key in ("rule", "added"):
        wrong = re.sub(rf'(\[\[opening\]\][^\[]*\n{key} = )"[^"]+"', r'\1"nowhere"', file)
        with pytest.raises(BadRulebook, match=rf"opening\[0\]\.{key}: there is no rule 'nowhere'"):
            read_body(wrong.encode())


def test_it_says_in_which_language_articles_are_cited_and_written() -> None:
    english, french = shown("un-ga").splitlines(), shown("un-ga", "fr").splitlines()
    assert "la langue du fichier de l’organe" in french[1]
    assert "anglais" in french[1]
    assert english[1].startswith("Official languages")
    assert not any(line.endswith("(anglais)") for line in french), (
        "its articles are there in French"
    )
    told = body("un-ga")
    without = [structs.replace(one, text={"en": one.text["en"]}) for one in told.articles]
    line = list(read_aloud(structs.replace(told, articles=without), "fr"))[-1]
    assert line.endswith("(anglais)")
