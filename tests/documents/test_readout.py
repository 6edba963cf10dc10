"""Readouts of every kind of meeting: the grammar of each language, and what a readout promises."""

import json
import re
from collections.abc import Sequence
from html.parser import HTMLParser
from importlib.resources import files

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from hemicycle.documents import Readout, readout, render_html, render_json, render_text
from hemicycle.examples import example
from hemicycle.files import read_meeting_file
from hemicycle.files.model import MeetingFile
from hemicycle.files.play import play
from hemicycle.locales import load_language
from hemicycle.procedure.core.entry import Entry
from hemicycle.procedure.meeting.kernel.seats.entries import SeatTaken
from hemicycle.rulebooks import rulebook
from hemicycle.rulebooks.sentences import in_sentences
from tests.documents.makers import NAMES, told_meetings
from tests.meeting_files import convened_with
from tests.profiles import examples

BAD_FRENCH = re.compile(
    r"\b(?:de|à) les?\b|\b(?:le|la|de|que|du) [aeiouéèêAEIOUÉÈ](?!\b)|\bdu l’|\bau l’|\(e\)|\b[ld]’(?:haut|huit|onz)"
    r"|\bde (?:de|du|des|d’)|\bque que\b|\bs’est [^.]*\bse sont\b(?=z)"
)
FRENCH_WORDS = re.compile(
    r"\b(?:les|une|des|avec|dans|pour|ainsi|également|réunion)\b", re.IGNORECASE
)
ENGLISH_WORDS = re.compile(r"\b(?:the|and|with|as well|meeting|on|of|to|was|were|said)\b")
NOT_BREAKING = re.compile(r"(?<![\u00a0\d])[;?!:»](?=\s|$)|«(?!\u00a0)")

MEETINGS = st.one_of(told_meetings(), told_meetings().map(in_sentences))
"""As records from before have them, and with whole sentences, as they are laid now."""


def told(file: MeetingFile, language: str) -> Readout:
    return readout(play(file, rulebook(None)), load_language(language))


def sentences(given: Readout) -> list[str]:
    body = [sentence.text for paragraph in given.paragraphs for sentence in paragraph]
    return [*body, *([given.caption.text] if given.caption else [])]


@given(MEETINGS)
@settings(max_examples=examples(150))
def test_french_is_french(file: MeetingFile) -> None:
    for sentence in sentences(told(file, "fr")):
        assert not BAD_FRENCH.search(sentence), sentence
        assert not ENGLISH_WORDS.search(sentence), sentence
        assert not NOT_BREAKING.search(sentence), sentence
        well_formed(sentence)
        assert "'" not in sentence


@given(MEETINGS)
@settings(max_examples=examples(150))
def test_english_is_english(file: MeetingFile) -> None:
    for sentence in sentences(told(file, "en")):
        assert not FRENCH_WORDS.search(sentence), sentence
        assert not re.search(
            r"\ba [aeiou]|\bthe the\b|\bthat that\b|\bto to\b|\bon on\b", sentence
        ), sentence
        well_formed(sentence)


def well_formed(sentence: str) -> None:
    assert sentence[0].isupper() or sentence[0] in "«“", sentence
    assert sentence.endswith((".", "”", "»")), sentence
    assert not re.search(r" {2}|,,|\.\.|,\.| ,|\{|\}|\$|None", sentence), sentence


@given(MEETINGS)
@settings(max_examples=examples(80))
def test_each_name_stands_once_where_people_are_listed(file: MeetingFile) -> None:
    for language in ("fr", "en"):
        given = told(file, language)
        opening = " ".join(sentence.text for sentence in given.paragraphs[0])
        for person in file.convening.participants:
            assert opening.count(person.name["und"]) == 1, opening
            if person.role == "delegate" and file.convening.mode != "telephone":
                ordered = file.convening.photo_order is not None or file.convening.photo_credit
                assert (given.caption is not None) is bool(ordered)
                assert given.caption is None or given.caption.text.count(person.name["und"]) == 1


@given(MEETINGS)
@settings(max_examples=examples(80))
def test_every_sentence_tells_entries_and_every_outcome_is_told_once(file: MeetingFile) -> None:
    entries = play(file, rulebook(None))
    given = readout(entries, load_language("fr"))
    seqs = [
        seq for paragraph in given.paragraphs for sentence in paragraph for seq in sentence.seqs
    ]
    assert all(sentence.seqs for paragraph in given.paragraphs for sentence in paragraph)
    assert set(seqs) <= {entry.seq for entry in entries}
    settled = [
        e.seq
        for e in entries
        if e.kind in ("outcome-adopted", "outcome-entered", "statement-entered")
    ]
    assert all(seqs.count(seq) == 1 for seq in settled)
    assert given.missing == []


@given(MEETINGS)
@settings(max_examples=examples(50))
def test_the_forms_say_the_same_and_only_the_day_matters(file: MeetingFile) -> None:
    entries = play(file, rulebook(None))
    speaking = load_language("en")
    given = readout(entries, speaking)
    text, html = render_text(given, speaking), render_html(given, speaking)
    for sentence in sentences(given):
        assert sentence in text
        assert sentence in Words.of(html)
    data = json.loads(render_json(given))
    assert [len(p) for p in data["paragraphs"]] == [len(p) for p in given.paragraphs]
    later: Sequence[Entry] = [replace(entry, at=entry.at + 1) for entry in entries]
    assert readout(later, speaking) == given


class Words(HTMLParser):
    """The words of a piece of HTML."""

    def __init__(self) -> None:
        super().__init__()
        self.words = ""

    def handle_data(self, data: str) -> None:
        self.words += data

    @classmethod
    def of(cls, html: str) -> str:
        found = cls()
        found.feed(html)
        return found.words


def test_names_are_escaped() -> None:
    file = told_example()
    hostile = replace(file.convening.participants[0], name={"und": "<script>alert(1)</script>"})
    given = told(convened_with(file, participants=[hostile]), "en")
    assert "<script>" not in render_html(given, load_language("en"))


def test_what_is_missing_is_named_and_no_language_is_mixed_in() -> None:
    file = told_example()
    only_english = replace(file.conclusions[0], text={"en": "the importance of dialogue"})
    unknown = replace(file.conclusions[0], verb="yodel")
    given = told(replace(file, conclusions=[replace(unknown, joined=False)]), "fr")
    assert "yodel" in given.missing[0]
    entries = [
        replace(
            entry,
            texts={name: {"en": text["en"]} for name, text in entry.words.items() if "en" in text},
        )
        if entry.kind == "outcome-proposed"
        else entry
        for entry in play(replace(file, conclusions=[file.conclusions[0]]), rulebook(None))
    ]
    lacking = readout(entries, load_language("fr"))
    assert lacking.missing
    assert "dialogue" not in " ".join(sentences(lacking))
    assert "Textes manquants en français" in render_text(lacking, load_language("fr"))
    assert only_english.text


def test_who_was_on_the_list_and_never_there_took_no_part() -> None:
    file = read_meeting_file(example())
    assert isinstance(file, MeetingFile)
    entries = play(file, rulebook(None))
    last = next(e.fact for e in reversed(entries) if isinstance(e.fact, SeatTaken)).participant
    name = file.convening.participants[int(last.removeprefix("p")) - 1].name["und"]
    away = [e for e in entries if getattr(e.fact, "participant", None) != last or e.by != last]
    assert name in " ".join(sentences(readout(entries, load_language("en"))))
    assert name not in " ".join(sentences(readout(away, load_language("en")))[:2])


def test_an_erased_name_is_told_as_erased() -> None:
    entries = [
        replace(e, texts=None) if e.kind == "participant-accredited" else e
        for e in play(told_example(), rulebook(None))
    ]
    text = render_text(readout(entries, load_language("fr")), load_language("fr"))
    assert NAMES[0] not in text
    assert "dont le nom a été effacé" in text


def told_example() -> MeetingFile:
    """A small meeting of one, with one conclusion."""
    file = read_meeting_file(
        """
format = 1
[meeting]
id = "small"
starts = 2022-03-01T10:00:00Z
host = "anna"
languages = ["fr", "en"]
title.fr = "Petite réunion"
title.en = "A small meeting"
[[participants]]
id = "anna"
name = "Anna Berg"
gender = "f"
member = "SE"
office.fr = "ambassadrice de Suède"
office.en = "Ambassador of Sweden"
[[agenda]]
id = "one"
title.fr = "Un"
title.en = "One"
[[conclusions]]
agenda = "one"
by = "participants"
verb = "stress"
text.fr = "l'importance du dialogue"
text.en = "the importance of dialogue"
"""
    )
    assert isinstance(file, MeetingFile), file
    return file


def test_a_language_without_a_folder_is_told_by_people_s_own_sentences() -> None:
    """What follows upon a verb is not told, nor are two of them as one: it is said to be missing."""
    file = told_example()
    english, french = ("The floor is open.", "La parole est libre.")
    rows = [
        replace(
            file.conclusions[0],
            verb=verb,
            joined=joined,
            text={"fr": "x", "en": "y", "de": german},
        )
        for verb, joined, german in (
            ("stress", False, "den Dialog"),
            ("condemn", True, "die Angriffe"),
        )
    ]
    whole = replace(
        file.conclusions[0],
        text={},
        sentence={"fr": french, "en": english, "de": "Die Teilnehmer betonen den Dialog."},
    )
    file = replace(convened_with(file, languages=["fr", "en", "de"]), format=2)
    given = told(replace(file, conclusions=[*rows, whole]), "de")
    text = render_text(given, load_language("de"))
    assert "1. März 2022" in text
    assert "Die Teilnehmer betonen den Dialog." in text
    assert "den Dialog." not in text.replace("betonen den Dialog", "")
    assert "Angriffe" not in text
    assert {"verb stress 1", "verb condemn 2"} <= set(given.missing)
    assert text.rstrip().endswith("[…]")
    assert not ENGLISH_WORDS.search(text)


def test_a_variety_is_told_in_the_grammar_of_its_language() -> None:
    entries = play(told_example(), rulebook(None))
    canadian = render_text(readout(entries, load_language("fr-CA")), load_language("fr-CA"))
    assert canadian == render_text(readout(entries, load_language("fr")), load_language("fr"))


@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_verb_is_in_both_languages(language: str) -> None:
    other = {"fr": "en", "en": "fr"}[language]

    def verbs(of: str) -> set[str]:
        source = (files("hemicycle.locales") / of / "readout.ftl").read_text(encoding="utf-8")
        return set(re.findall(r"^(verb-[a-z-]+) =", source, re.MULTILINE))

    assert verbs(language) - verbs(other) == set()


def with_language_lost(file: MeetingFile, language: str) -> MeetingFile:
    """The example, its one conclusion by all without this language."""
    text = {one: words for one, words in file.conclusions[0].text.items() if one != language}
    return replace(file, conclusions=[replace(file.conclusions[0], text=text)])


def test_what_was_left_on_the_table_for_want_of_a_language_is_named_in_each() -> None:
    file = with_language_lost(told_example(), "fr")
    french, english = told(file, "fr"), told(file, "en")
    assert french.missing == ["la conclusion nº\u00a01"]
    assert english.missing == [
        "conclusion no. 1, not adopted for want of a text in another official language"
    ]
    assert "dialogue" not in " ".join(sentences(french) + sentences(english))


def test_who_has_no_pronoun_is_not_named_for_each_act() -> None:
    file = told_example()
    anna = replace(file.convening.participants[0], gender={}, office={})
    acts = [
        replace(file.conclusions[0], by="anna", verb=verb) for verb in ("stress", "note", "recall")
    ]
    body = sentences(
        told(replace(convened_with(file, participants=[anna]), conclusions=acts), "en")
    )[1:]
    what = "the importance of dialogue"
    assert body == [f"Anna Berg stressed {what}, noted {what} and recalled {what}."]


def test_also_is_never_said_twice_in_a_row_of_one_subject() -> None:
    file = told_example()
    verbs = ("stress", "recall", "agree", "agree", "agree", "welcome", "note", "note")
    acts = [replace(file.conclusions[0], verb=verb) for verb in verbs]
    body = sentences(told(replace(file, conclusions=acts), "en"))[1:]
    also = ["also" in sentence for sentence in body]
    assert also == [False, False, False, True, False, True, False, True]


@pytest.mark.parametrize(
    ("host", "chair", "reporter", "opening"),
    [
        ("a", None, None, "X A hosted a meeting."),
        ("a", "b", None, "X A hosted a meeting chaired by X B."),
        ("a", "b", "c", "X C took part in a meeting hosted by X A and chaired by X B."),
        ("a", "b", "b", "X B chaired a meeting hosted by X A."),
        ("a", None, "b", "X B took part in a meeting hosted by X A."),
        (None, "a", None, "X A chaired a meeting."),
        (None, "a", "b", "X B took part in a meeting chaired by X A."),
    ],
)
def test_host_chair_and_reporter(
    host: str | None, chair: str | None, reporter: str | None, opening: str
) -> None:
    file = told_example()
    people = [
        replace(
            file.convening.participants[0],
            slug={"und": name},
            name={"und": name.upper()},
            office={"en": "X", "fr": "ministre"},
        )
        for name in "abc"
    ]
    ids = {None: None, "a": "p1", "b": "p2", "c": "p3"}
    changed = convened_with(
        file,
        mode="in-person",
        host=ids[host],
        chair=ids[chair or host],
        reporter=ids[reporter],
        participants=people,
    )
    given = told(replace(changed, conclusions=[]), "en")
    assert sentences(given)[0] == f"On 1 March 2022, {opening}"
