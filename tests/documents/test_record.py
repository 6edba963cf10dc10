"""[RECORD-9] The record in sentences: every kind has one in every language, and none says what is not so."""

import json
import re
from importlib.resources import files

import pytest

from hemicycle.documents.course import Course
from hemicycle.documents.filling import WAYS
from hemicycle.documents.record import quotes_of, sentence_of
from hemicycle.documents.segments import Segment, load_messages, plain, said, sentence
from hemicycle.locales import languages
from hemicycle.locales.manifest import manifest_of
from hemicycle.locales.record import GROUPS, TELLINGS
from hemicycle.procedure.core.entry import Entry
from hemicycle.procedure.meeting.deciding.consensus.entries import OutcomeAdopted
from hemicycle.procedure.meeting.record import KINDS
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import OutcomeId
from tests.procedure.told import SCENARIOS, told

WHOLE = [language for language in languages() if manifest_of(language).complete]
"""The languages that are to lack nothing; what another lacks is told in English, and marked."""


def test_every_kind_of_entry_is_declared_and_has_a_sentence_in_every_language() -> None:
    assert set(TELLINGS) == set(KINDS)
    for language in languages():
        words = load_messages(language, "record.ftl")
        assert [kind for kind in KINDS if not words.has(f"record-{kind}")] == []
        assert [group for group in GROUPS if not words.has(f"record-group-{group}")] == []


def test_every_kind_has_a_picture_that_the_page_has() -> None:
    pictures = files("hemicycle.web") / "templates" / "icons"
    assert [k for k, one in TELLINGS.items() if not (pictures / f"{one.icon}.svg").is_file()] == []


def test_every_fact_that_fills_a_variable_is_one_of_its_kind() -> None:
    for kind, telling in TELLINGS.items():
        for written in telling.values.values():
            way, *paths = written.split()
            assert way in WAYS, (kind, way)
            known = KINDS[kind].__struct_fields__
            assert all(path.partition(".")[0] in known for path in paths), (kind, written)


def test_the_languages_have_the_same_messages() -> None:
    ids = [
        re.findall(r"^([a-z0-9-]+) =", source.read_text(encoding="utf-8"), re.MULTILINE)
        for language in WHOLE
        for source in [files("hemicycle.locales") / language / "record.ftl"]
    ]
    assert len(WHOLE) > 1
    assert all(one == ids[0] for one in ids)


@pytest.mark.parametrize("file", SCENARIOS, ids=lambda file: file.stem)
def test_no_key_of_the_program_and_no_rule_of_ours_stands_in_a_sentence(file: object) -> None:
    scenario = told(file, "secretariat")  # type: ignore[arg-type]
    for language in WHOLE:
        for segments, _ in scenario["said"][language]:  # type: ignore[index]
            words = "".join(segment["text"] for segment in segments)
            assert not re.search(
                r"\b(?:p|o|v|m|a|q|r|s)\d+\b|\b(?!SHA-256)[A-Z]+-\d|topic-|\{|[\ue000\ue001]", words
            )
            assert "Sam" not in words, "somebody of the secretariat is named"
            assert words[:1] == words[:1].upper()
            assert words.endswith((".", ":"))


def test_a_text_is_adopted_by_nobody() -> None:
    entry = Entry(5, 0, (5, 1), "p1", "AA", "open", OutcomeAdopted(OutcomeId("o4"), 1, "d", None))
    for language in languages():
        words = plain(sentence_of(entry, Meeting(), Course([(0, "p1")], {}), language))
        assert "AA" not in words
        assert not re.search(r"Chair|présidence|\bby\b|\bpar\b", words)
        assert quotes_of(entry, Meeting(), language) == []


def test_words_of_any_length_and_kind_stand_as_they_were_written() -> None:
    odd = "\ue0000\ue001 { $who } <b>" + "é" * 20_000
    run = said(
        load_messages("en", "record.ftl"),
        "record-item",
        {"number": [Segment("text", "1")], "title": [Segment("said", odd)]},
    )
    assert sentence(run)[-1] == Segment("said", odd)


def test_the_declaration_is_one_line_a_kind() -> None:
    text = (files("hemicycle.locales") / "record.json").read_text(encoding="utf-8")
    assert len(json.loads(text)) == len(text.splitlines()) - 2
