"""[PRESS-1] A draft is the readout in blocks: in each language it reads as the readout does, word for word."""

from importlib.resources import files

import pytest

from hemicycle.documents import readout, render_text
from hemicycle.documents.blocks import DraftBlock, draft_blocks
from hemicycle.files import MeetingFile, read_meeting_file
from hemicycle.files.play import play
from hemicycle.locales import load_language
from hemicycle.procedure.core.entry import Entry
from hemicycle.rulebooks import rulebook
from hemicycle.web.press.kept import Line, readout_of_lines
from hemicycle.web.press.readout import Sentence

EXAMPLE = (files("hemicycle.examples") / "leaders-call-2022-01-24.toml").read_text("utf-8")


def played(text: str = EXAMPLE) -> list[Entry]:
    file = read_meeting_file(text)
    assert isinstance(file, MeetingFile), file
    return play(file, rulebook(None))


def read(blocks: list[DraftBlock], language: str) -> str:
    lines = [
        Line(b.kind, [Sentence(s.words.get(language, ""), s.seqs) for s in b.sentences])
        for b in blocks
    ]
    return readout_of_lines(lines, language).text


@pytest.mark.parametrize("language", ["en", "fr"])
def test_the_draft_reads_as_the_readout(language: str) -> None:
    entries = played()
    speaking = [load_language(one) for one in ("en", "fr")]
    own = load_language(language)
    assert read(draft_blocks(entries, speaking), language) == render_text(
        readout(entries, own), own
    )


def test_sentences_stand_level_and_what_was_adopted_is_known() -> None:
    blocks = draft_blocks(played(), [load_language("en"), load_language("fr")])
    assert all([*one.words] == ["en", "fr"] for block in blocks for one in block.sentences)
    adopted = [one for block in blocks for one in block.sentences if one.origin == "adopted"]
    assert any("the importance of unity" in one.words["en"] for one in adopted)
    assert all("recalled" not in one.words["en"] for one in adopted)


def test_what_a_language_lacks_stands_beside_nothing() -> None:
    """What comes after it stands level again."""
    blocks = draft_blocks(played(), [load_language("en"), load_language("de")])
    told = [(block.kind, [[*one.words] for one in block.sentences]) for block in blocks]
    assert told[0] == ("heading", [["en"]])
    assert told[2] == ("paragraph", [["en", "de"], ["en", "de"]])
    assert told[4] == ("paragraph", [["en"], ["en"], ["en"]])
    assert told[6] == ("caption", [["en", "de"]])


def test_whoever_is_named_in_a_sentence_is_told_by_it() -> None:
    """So that an erasure of theirs finds it."""
    blocks = draft_blocks(played(), [load_language("en")])
    (invited,) = (
        one
        for block in blocks
        for one in block.sentences
        if "invited all members" in one.words["en"]
    )
    assert 1 in invited.seqs
