"""[CHATHAM-2] Whatever meeting is held under the Chatham House Rule: its readout names nobody who was there."""

import re
from collections.abc import Iterator

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from hemicycle.documents import readout, render_text
from hemicycle.files.model import MeetingFile
from hemicycle.files.play import play
from hemicycle.locales import load_language
from hemicycle.procedure.core.entry import Entry
from hemicycle.rulebooks import rulebook
from hemicycle.rulebooks.sentences import in_sentences
from tests.documents.makers import told_meetings
from tests.profiles import examples

LANGUAGES = ["en", "fr", "ar"]
MEETINGS = st.one_of(told_meetings(), told_meetings().map(in_sentences))


def under_rule(file: MeetingFile, *items: str) -> list[Entry]:
    """The file played under the rule: as a whole, or these items of it."""
    given = file.convening
    if not items:
        return play(replace(file, convening=replace(given, access="chatham-house")), rulebook(None))
    listed = [
        replace(one, access="chatham-house") if one.id in items else one for one in given.items
    ]
    return play(replace(file, convening=replace(given, items=listed)), rulebook(None))


def names(file: MeetingFile, language: str) -> Iterator[str]:
    """By what somebody who was there could be known: name, family name, office, delegation."""
    known = load_language(language)
    for one in file.convening.participants:
        yield from one.name["und"].split()
        yield one.office.get(language, "")
        if one.member:
            yield known.named(one.member)


def found(words: str, file: MeetingFile, language: str) -> list[str]:
    return [
        name
        for name in names(file, language)
        if name and re.search(rf"\b{re.escape(name)}\b", words)
    ]


@pytest.mark.parametrize("language", LANGUAGES)
@given(MEETINGS)
@settings(max_examples=examples(60))
def test_a_meeting_under_the_rule_names_nobody(language: str, file: MeetingFile) -> None:
    told = load_language(language)
    words = render_text(readout(under_rule(file), told), told)
    assert not found(words, file, language), words
    assert "We are ready" not in words
    assert "sommes prêts" not in words


@pytest.mark.parametrize("language", LANGUAGES)
@given(MEETINGS)
@settings(max_examples=examples(60))
def test_an_item_under_the_rule_is_told_without_its_people(
    language: str, file: MeetingFile
) -> None:
    """The others who took part in the rest of the meeting are named there, and only there."""
    assume(any(one.agenda == "one" for one in file.conclusions) or file.statements)
    entries = under_rule(file, "one", "two")
    told = readout(entries, load_language(language))
    laid = {one.seq for one in entries if one.label.startswith("closed:item:")}
    for sentence in (one for paragraph in told.paragraphs for one in paragraph):
        if laid.intersection(sentence.seqs):
            assert not found(sentence.text, file, language), sentence.text
    assert "We are ready" not in render_text(told, load_language(language))
