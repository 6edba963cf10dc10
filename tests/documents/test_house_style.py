"""[style] A body writes its readouts as it does: commas, dates, English of two kinds, second mention, credit."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from hemicycle.documents import readout, render_html, render_text
from hemicycle.documents.blocks import draft_blocks
from hemicycle.documents.capitals import cased
from hemicycle.files import MeetingFile, read_meeting_file
from hemicycle.files.play import play
from hemicycle.locales import load_language
from hemicycle.procedure.house_style import Casing, HouseStyle, TitleCapitals
from hemicycle.rulebooks import rulebook
from tests.documents.makers import OFFICES, told_meetings
from tests.profiles import examples

FILE = """
format = 1
[meeting]
id = "styled"
starts = 2022-01-24T10:00:00Z
kind = "meeting"
mode = "in-person"
host = "anna"
languages = ["en", "fr"]
title.en = "A meeting"
title.fr = "Une réunion"
[photo]
credit.en = "the host"
credit.fr = "l’hôte"
[[participants]]
id = "anna"
name = "Anna Berg"
gender = "f"
member = "SE"
office.en = "Ambassador of Sweden"
office.fr = "ambassadrice de Suède"
[[participants]]
id = "bo"
name = "Bo Dahl"
gender = "m"
member = "NATO"
office.en = "NATO Secretary General"
office.fr = "secrétaire général de l’OTAN"
[[participants]]
id = "cem"
name = "Cem Arslan"
gender = "m"
member = "TR"
office.en = "Turkish President"
office.fr = "président turc"
[[participants]]
id = "eva"
name = "Eva Nagy"
gender = "f"
member = "HU"
office.en = "Hungarian President"
office.fr = "présidente hongroise"
[[agenda]]
id = "one"
title.en = "One"
title.fr = "Un"
[[statements]]
agenda = "one"
by = "cem"
text.en = "We are ready."
text.fr = "Nous sommes prêts."
[[decisions]]
agenda = "one"
question.en = "Shall we?"
question.fr = "Le faisons-nous ?"
rule = "simple-majority"
ballots = { SE = "yes", TR = "yes", HU = "yes" }
"""


def told(language: str, **style: object) -> str:
    file = read_meeting_file(FILE)
    assert isinstance(file, MeetingFile), file
    rules = replace(rulebook(None), style=HouseStyle(**style))  # type: ignore[arg-type]
    page = readout(play(file, rules), load_language(language))
    body = " ".join(sentence.text for paragraph in page.paragraphs for sentence in paragraph)
    return f"{body} {page.credit}".replace("\u00a0", " ")


def test_english_is_of_two_kinds() -> None:
    assert "On 24 January 2022, the Ambassador of Sweden, Anna Berg, hosted a meeting." in told(
        "en"
    )
    assert "3 votes in favour (Sweden, Türkiye and Hungary)" in told("en")
    american = told("en", english="american")
    assert american.startswith("On January 24, 2022, the Ambassador of Sweden, Anna Berg, hosted")
    assert "3 votes in favor (Sweden, Türkiye, and Hungary)" in american
    assert "Cem Arslan, and Hungarian President Eva Nagy." in american
    assert told("fr", english="american") == told("fr")


def test_commas_round_names() -> None:
    assert "l’ambassadrice de Suède Anna Berg a organisé" in told("fr", apart="never")
    assert "le secrétaire général de l’OTAN, Bo Dahl, le président turc, Cem Arslan" in told(
        "fr", apart="always"
    )


def test_whom_as_well_as_introduces() -> None:
    assert "ainsi que" not in told("fr")
    assert "ainsi que le secrétaire général de l’OTAN Bo Dahl." in told(
        "fr", closing="organisations"
    )


def test_second_mention_and_credit() -> None:
    assert "the Turkish President said" in told("en").replace("The Turkish", "the Turkish")
    assert "Cem Arslan said" in told("en", again="name")
    assert told("fr", credit={"fr": "© {credit}"}).endswith("© l’hôte")
    assert told("en", credit={"fr": "© {credit}"}).endswith("Photo: the host")


@pytest.mark.parametrize(("people", "length"), [("prose", 1), ("list", 2)])
def test_who_also_took_part_is_told_at_the_end_where_the_body_has_it_so(
    people: str, length: int
) -> None:
    file = read_meeting_file(FILE)
    assert isinstance(file, MeetingFile), file

    def paragraphs(at: str) -> tuple[list[list[str]], list[int]]:
        style = HouseStyle(people=people, people_at=at)  # type: ignore[arg-type]
        page = readout(play(file, replace(rulebook(None), style=style)), load_language("en"))
        return [[one.text for one in each] for each in page.paragraphs], page.lists

    (usual, _), (told, lists) = paragraphs("opening"), paragraphs("end")
    assert told[0] == usual[0][:1]
    assert [words for each in told[-length:] for words in each] == [
        words for each in usual[:length] for words in each
    ][1:]
    assert lists == ([len(told) - 1] if people == "list" else [])


def test_who_also_took_part_stands_in_prose_or_in_a_list() -> None:
    for language, lead in (("en", "Also taking part were:"), ("fr", "Y ont également pris part :")):
        assert lead not in told(language)
        file = read_meeting_file(FILE)
        assert isinstance(file, MeetingFile), file
        rules = replace(rulebook(None), style=HouseStyle(people="list"))
        page = readout(play(file, rules), load_language(language))
        assert page.lists == [1]
        first, lines, *_ = page.paragraphs
        assert first[-1].text.replace("\u00a0", " ") == lead
        assert len(lines) == 3
        assert first[-1].seqs == [seq for one in lines for seq in one.seqs]
        text = render_text(page, load_language(language))
        assert f"\n– {lines[0].text}\n– {lines[1].text}\n" in text
        assert "<ul><li><span data-seqs=" in render_html(page, load_language(language))
        named = {
            "en": "NATO Secretary General Bo Dahl.",
            "fr": "Le secrétaire général de l’OTAN Bo Dahl.",
        }
        assert lines[0].text == named[language]


def test_one_alone_in_the_list_is_led_to_in_the_singular() -> None:
    two = FILE.split("[[participants]]")[:3]
    agenda = FILE[FILE.index("[[agenda]]") : FILE.index("[[statements]]")]
    file = read_meeting_file("[[participants]]".join(two) + agenda)
    assert isinstance(file, MeetingFile), file
    rules = replace(rulebook(None), style=HouseStyle(people="list"))
    entries = play(file, rules)
    for code, lead in (("en", "Also taking part was:"), ("fr", "Y a également pris part :")):
        first, lines, *_ = readout(entries, load_language(code)).paragraphs
        assert len(lines) == 1
        assert first[-1].text.replace("\u00a0", " ") == lead


def test_a_list_of_people_is_a_list_in_the_draft() -> None:
    file = read_meeting_file(FILE)
    assert isinstance(file, MeetingFile), file
    rules = replace(rulebook(None), style=HouseStyle(people="list"))
    blocks = draft_blocks(play(file, rules), [load_language(code) for code in ("en", "fr")])
    [people] = [one for one in blocks if one.kind == "list"]
    assert [one.words.keys() for one in people.sentences] == [{"en": 0, "fr": 0}.keys()] * 3


@given(told_meetings(), st.sampled_from(["en", "fr", "ar"]))
@settings(max_examples=examples(60))
def test_a_list_names_whom_the_sentence_names(file: MeetingFile, language: str) -> None:
    """Offices, genders, openings, languages: nobody is added or left out, and each is told by the same entry."""
    book = rulebook(None)
    pages = [
        readout(play(file, replace(book, style=HouseStyle(people=people))), load_language(language))
        for people in ("prose", "list")
    ]
    prose, listed = pages
    assert prose.lists == []
    opening = [one for part in listed.paragraphs[: 1 + 2 * len(listed.lists)] for one in part]
    told = {seq for one in opening for seq in one.seqs}
    assert {seq for one in prose.paragraphs[0] for seq in one.seqs} <= told
    names = [one.name["und"] for one in file.convening.participants]
    before, after = (" ".join(one.text for one in each) for each in (prose.paragraphs[0], opening))
    assert {name for name in names if name in before} <= {name for name in names if name in after}


def test_capitals_of_a_title_before_a_name_and_alone() -> None:
    """Nothing else of an office changes, and nothing at all where the body says nothing."""
    written = {code: told(code) for code in ("en", "fr")}
    assert "Hungarian President Eva Nagy" in written["en"]
    press = {"en": TitleCapitals(before="capital", alone="small")}
    assert "Hungarian President Eva Nagy" in told("en", capitals=press)
    assert "the Turkish president said" in told("en", capitals=press).replace("The T", "the T")
    assert "the ambassador of Sweden, Anna Berg, hosted" in told("en", capitals=press)
    assert told("fr", capitals=press) == written["fr"]
    office = {"fr": TitleCapitals(before="small", alone="capital")}
    assert "le président turc Cem Arslan" in told("fr", capitals=office)
    assert "le Président turc a" in told("fr", capitals=office).replace("Le P", "le P")
    assert "l’ambassadrice de Suède" in told("fr", capitals=office)
    every = {"fr": TitleCapitals(before="capital", alone="capital")}
    assert "l’Ambassadrice de Suède, Anna Berg, a" in told("fr", capitals=every)
    assert "le Secrétaire général de l’OTAN Bo Dahl" in told("fr", capitals=every)


@settings(max_examples=examples(300))
@given(
    st.sampled_from(OFFICES), st.sampled_from(["fr", "en"]), st.sampled_from(["capital", "small"])
)
def test_capitals_change_the_title_and_nothing_else(
    office: tuple[str, str, str], language: str, casing: Casing
) -> None:
    """In each language: no letter is another, what stands behind the title is as it was, and twice is as once."""
    written, titles = office[1 if language == "fr" else 2], load_language(language).titles
    said = cased(written, casing, titles)
    assert said.casefold() == written.casefold()
    assert cased(said, casing, titles) == said
    assert cased(written, "written", titles) == written
    changed = [
        at for at, (one, other) in enumerate(zip(written, said, strict=True)) if one != other
    ]
    named = [title for title in titles if title.casefold() in written.casefold()]
    assert not changed or len(range(changed[0], changed[-1] + 1)) <= max(map(len, named))


@pytest.mark.parametrize(
    ("office", "casing", "said"),
    [
        ("President of the Council of Ministers", "small", "president of the Council of Ministers"),
        ("NATO Secretary General", "small", "NATO secretary general"),
        ("vice-président du Conseil", "capital", "Vice-président du Conseil"),
        ("envoyé du Premier ministre", "small", "envoyé du premier ministre"),
        ("doyenne", "capital", "doyenne"),
        ("Doge de Venise", "small", "doge de Venise"),
    ],
)
def test_the_title_is_found(office: str, casing: Casing, said: str) -> None:
    titles = [*load_language("en").titles, *load_language("fr").titles, "Doge"]
    assert cased(office, casing, titles) == said
