"""A capacity follows each act: under the items on which it holds, and under no other."""

import pytest

from hemicycle.documents import readout
from hemicycle.documents.acts import SAID, Act, Turn
from hemicycle.documents.people import Telling
from hemicycle.documents.subjects import acting
from hemicycle.documents.substance import paragraph
from hemicycle.files import MeetingFile, read_meeting_file
from hemicycle.files.play import play
from hemicycle.locales import load_language
from hemicycle.procedure.meeting.record import fold
from hemicycle.procedure.words import ItemId
from hemicycle.rulebooks import rulebook

FILE = """
format = 1
[meeting]
id = "capacities"
starts = 2022-01-24T10:00:00Z
mode = "in-person"
host = "bo"
languages = ["en", "fr"]
title.en = "A meeting"
title.fr = "Une réunion"
[[participants]]
id = "bo"
name = "Bo Dahl"
gender = "m"
member = "SE"
office.en = "Swedish Prime Minister"
office.fr = "Premier ministre suédois"
[[participants]]
id = "eva"
name = "Eva Nowak"
gender = "f"
member = "PL"
office.en = "Polish President"
office.fr = "présidente polonaise"
capacity.member = "OSCE"
capacity.items = ["one"]
capacity.en = "representing the Chairmanship of the OSCE"
capacity.fr = "représentant la présidence de l’OSCE"
[[agenda]]
id = "one"
title.en = "One"
title.fr = "Un"
[[agenda]]
id = "two"
title.en = "Two"
title.fr = "Deux"
[[statements]]
agenda = "one"
by = "eva"
text.en = "We are ready."
text.fr = "Nous sommes prêts."
[[conclusions]]
agenda = "one"
by = "eva"
verb = "stress"
text.en = "the need for calm"
text.fr = "la nécessité du calme"
[[conclusions]]
agenda = "two"
by = "eva"
verb = "welcome"
text.en = "the agreement"
text.fr = "l’accord"
"""
TOLD = {
    "en": (
        "The Polish President, representing the Chairmanship of the OSCE, said: “We are ready.”",
        "The Polish President welcomed the agreement.",
    ),
    "fr": (
        "La présidente polonaise, représentant la présidence de l’OSCE, a déclaré : « Nous sommes prêts. »",
        "La présidente polonaise s’est félicitée de l’accord.",
    ),
}


@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_capacity_follows_the_act_under_its_items_alone(language: str) -> None:
    file = read_meeting_file(FILE)
    assert isinstance(file, MeetingFile), file
    page = readout(play(file, rulebook(None)), load_language(language))
    said = [one.text.replace("\u00a0", " ") for p in page.paragraphs for one in p]
    under, beside = TOLD[language]
    assert under in said
    assert beside in said


@pytest.mark.parametrize(
    ("language", "told"),
    [
        (
            "en",
            "The Polish President, representing the Chairmanship of the OSCE, stressed the need for calm.",
        ),
        (
            "fr",
            "La présidente polonaise, représentant la présidence de l’OSCE, a souligné la nécessité du calme.",
        ),
    ],
)
def test_it_follows_the_short_form_as_well(language: str, told: str) -> None:
    """What is laid from a file of format 1 is a whole sentence, which says in what capacity."""
    file = read_meeting_file(
        FILE.replace(
            '[[statements]]\nagenda = "one"\nby = "eva"\ntext.en = "We are ready."\ntext.fr = "Nous sommes prêts."\n',
            "",
        )
    )
    assert isinstance(file, MeetingFile), file
    page = readout(play(file, rulebook(None)), load_language(language))
    assert told in [one.text for p in page.paragraphs for one in p]


@pytest.mark.parametrize(
    ("language", "group", "told"),
    [
        (
            "en",
            "the European Union",
            "representing the Chairmanship of the OSCE, said on behalf of the European Union: ",
        ),
        (
            "fr",
            "de l’Union européenne",
            "représentant la présidence de l’OSCE, a fait au nom de l’Union européenne la déclaration",
        ),
    ],
)
def test_it_follows_who_speaks_on_behalf_of_a_group(language: str, group: str, told: str) -> None:
    file = read_meeting_file(FILE)
    assert isinstance(file, MeetingFile), file
    telling = Telling(fold(play(file, rulebook(None))), None, load_language(language))
    turn = Turn(acting(telling, "p2", ItemId("one")), [Act(SAID, "x", [1], group)])
    assert told in paragraph(telling, [turn], by_all=False)[0].text
