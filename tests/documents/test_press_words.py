"""[PUBLISH-6] Words that press officers missed: means said once, offices together, participles that agree."""

import pytest

from hemicycle.documents import readout
from hemicycle.files import read_meeting_file
from hemicycle.files.model import MeetingFile
from hemicycle.files.play import play
from hemicycle.locales import load_language
from hemicycle.rulebooks import rulebook

FILE = """
format = 1
[meeting]
id = "call"
access = "open"
mode = "{mode}"
starts = 2021-12-06T17:00:00Z
chair = "is"
languages = ["en", "fr"]
title = {{ en = "The call", fr = "L’appel" }}
topic = {{ en = "security in Europe", fr = "la sécurité en Europe" }}
{more}
"""
PEOPLE = (
    ("is", "Iceland", "de l’Islande", "f"),
    ("ua", "Ukraine", "de l’Ukraine", "m"),
    ("dk", "Denmark", "du Danemark", "f"),
    ("no", "Norway", "de la Norvège", "m"),
)


def told(language: str, more: str, mode: str = "telephone", *, unnamed: bool = True) -> str:
    written = FILE.format(mode=mode, more=more)
    for code, english, french, gender in PEOPLE:
        title = "President" if code == "ua" else "Prime Minister"
        first = "Première" if gender == "f" else "Premier"
        office = "président" if code == "ua" else f"{first} ministre"
        written += f"""
[[participants]]
id = "{code}"
name = "N. {english}"
gender = "{gender}"
unnamed = {str(unnamed).lower()}
office = {{ en = "{title} of {english}", fr = "{office} {french}" }}
"""
    file = read_meeting_file(written)
    assert isinstance(file, MeetingFile), file
    page = readout(play(file, rulebook(None)), load_language(language))
    return " ".join(one.text for one in page.paragraphs[0]).replace("\u00a0", " ")


CALL = """kind = "call"
chair_told = false
"""
NAMED = """host = "is"
called = { en = "a secure conference call", fr = "une conférence téléphonique sécurisée" }
"""


def test_what_it_is_called_says_by_which_means_it_was_held() -> None:
    assert told("en", NAMED).startswith(
        "On 6 December 2021, the Prime Minister of Iceland hosted a secure conference call"
        " on security in Europe."
    )
    french = told("fr", NAMED)
    assert "par téléphone" not in french
    assert "a organisé une conférence téléphonique sécurisée sur la sécurité" in french
    summit = NAMED.replace("a secure conference call", "the summit")
    assert "hosted the summit by video conference on security" in told("en", summit, "virtual")


def test_offices_without_names_stand_together() -> None:
    english = told("en", CALL)
    assert (
        "the Prime Ministers of Iceland, Denmark and Norway, and the President of Ukraine"
        " spoke by telephone about security in Europe." in english
    )
    assert (
        "les Premiers ministres de l’Islande, du Danemark et de la Norvège, et le président de"
        " l’Ukraine se sont entretenus par téléphone sur la sécurité en Europe." in told("fr", CALL)
    )
    assert "Prime Ministers" not in told("en", CALL, unnamed=False)


@pytest.mark.parametrize(
    ("called", "by"),
    [
        ("le sommet des Neuf", ", organisé par la Première ministre de l’Islande"),
        ("la réunion des Neuf", ", organisée par la Première ministre de l’Islande"),
        ("l’assemblée des Neuf", ", qu’organisait la Première ministre de l’Islande"),
    ],
)
def test_what_somebody_hosted_agrees_where_the_article_shows_how(called: str, by: str) -> None:
    more = f"""host = "is"
reporter = "ua"
called = {{ en = "the meeting of the Nine", fr = "{called}" }}
"""
    assert by in told("fr", more, "virtual")
