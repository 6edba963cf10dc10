"""English grammar, case by case, and over every verb with every complement."""

import re
from datetime import date

import pytest

from hemicycle.locales import load_language
from tests.documents.makers import COMPLEMENTS, VERBS

BAD_ENGLISH = re.compile(
    r"\b(?:the the|that that|a [aeio]|on (?:on|to|that)|to to|of (?:of|that)|for (?:for|that)|over that)\b"
)


@pytest.mark.parametrize(
    ("people", "closing", "told"),
    [
        (["A"], [], "A"),
        (["A", "B"], [], "A and B"),
        (["A", "B", "C"], ["D"], "A, B and C, as well as D"),
        ([], ["D", "E"], "D and E"),
        (["the X, A", "B"], [], "the X, A, and B"),
        (
            ["A", "B", "the X, C"],
            ["the Y, D", "E"],
            "A, B, and the X, C, as well as the Y, D, and E",
        ),
        (["the X, A", "B", "C"], ["D"], "the X, A; B; and C; as well as D"),
    ],
)
def test_lists_of_people(people: list[str], closing: list[str], told: str) -> None:
    assert load_language("en").named_group(people, closing) == told


@pytest.mark.parametrize(
    ("verb", "text", "told"),
    [
        ("agree", "the importance of dialogue", "agreed on the importance of dialogue"),
        ("agree", "to meet again", "agreed to meet again"),
        ("agree", "meet again", "agreed to meet again"),
        ("agree", "that talks go on", "agreed that talks go on"),
        ("agree-to", "continued talks", "agreed on continued talks"),
        ("pledge", "10 million euros", "pledged 10 million euros"),
        ("pledge", "continue its aid", "pledged to continue its aid"),
        ("commit", "closer cooperation", "committed to closer cooperation"),
        ("warn", "Russia against escalation", "warned Russia against escalation"),
        ("warn", "escalation", "warned against escalation"),
        ("brief", "Allies on her visit", "briefed Allies on her visit"),
        ("brief", "her visit", "gave a briefing on her visit"),
        ("express-concern", "at the escalation", "expressed concern at the escalation"),
        ("call-for", "that talks go on", "asked that talks go on"),
        ("welcome", "that talks go on", "welcomed the fact that talks go on"),
        ("note", "the role of the U.S.", "noted the role of the U.S."),
        ("support", "The agreement.", "expressed her support for the agreement"),
    ],
)
def test_verbs_take_their_link(verb: str, text: str, told: str) -> None:
    assert load_language("en").predicate(verb, text, "f", plural=False) == told


def test_a_person_s_office_takes_an_article_where_it_says_of_what() -> None:
    person = load_language("en").person
    assert (
        person("British Prime Minister", "A B", None, apposed=True) == "British Prime Minister A B"
    )
    assert person("President of X", "A B", None, apposed=True) == "the President of X, A B,"
    assert (
        person("High Commissioner on Y", "A B", None, apposed=False)
        == "the High Commissioner on Y, A B"
    )
    assert person("Commander-in-Chief", "A B", None, apposed=False) == "Commander-in-Chief A B"


def test_days() -> None:
    days = load_language("en").days
    assert days(date(2022, 3, 1), date(2022, 3, 1)) == "on 1 March 2022"
    assert days(date(2021, 2, 6), date(2021, 2, 7)) == "on 6 and 7 February 2021"
    assert days(date(2022, 1, 30), date(2022, 2, 1)) == "from 30 January to 1 February 2022"
    assert (
        load_language("en").dates(date(2022, 1, 30), date(2022, 2, 1))
        == "30 January – 1 February 2022"
    )


def test_quotations() -> None:
    quote = load_language("en").quote
    assert quote('we say "no"') == "“We say ‘no’.”"
    assert quote("“We are ready!”") == "“We are ready!”"


@pytest.mark.parametrize("verb", VERBS)
def test_every_verb_with_every_complement_is_linked_once(verb: str) -> None:
    speaking = load_language("en")
    for _, complement in COMPLEMENTS:
        for gender, plural in (("m", False), ("f", False), ("n", False), (None, True)):
            told = speaking.sentence(
                "x " + speaking.predicate(verb, complement, gender, plural=plural)
            )
            assert not BAD_ENGLISH.search(told), told
            assert "  " not in told, told
