"""The caption of a picture that was taken: those on it and nobody else, in its order, row by row."""

from collections.abc import Sequence
from importlib.resources import files

import pytest

from hemicycle.documents import readout, render_text
from hemicycle.files import read_meeting_file
from hemicycle.files.model import MeetingFile
from hemicycle.files.play import play
from hemicycle.locales import load_language
from hemicycle.procedure.core.entry import Entry
from hemicycle.procedure.meeting.business.agenda.entries import PhotoOrdered
from hemicycle.procedure.meeting.business.photos.entries import PhotoTaken, PhotoWithdrawn
from hemicycle.procedure.meeting.record import fold
from hemicycle.procedure.words import ParticipantId, PhotoId
from hemicycle.rulebooks import rulebook

LEADERS = "leaders-call-2022-01-24.toml"


@pytest.fixture(scope="module")
def entries() -> list[Entry]:
    text = (files("hemicycle.examples") / LEADERS).read_text(encoding="utf-8")
    file = read_meeting_file(text)
    assert isinstance(file, MeetingFile)
    return play(file, rulebook(None))


def then(entries: Sequence[Entry], fact: PhotoTaken | PhotoWithdrawn) -> list[Entry]:
    last = entries[-1]
    entry = Entry(len(entries), last.at, (len(entries), 1), "system", None, "open", fact)
    return [*entries, entry]


def taken(entries: Sequence[Entry], pictured: Sequence[str]) -> list[Entry]:
    order = [ParticipantId(who) for who in pictured]
    return then(entries, PhotoTaken(PhotoId("f9"), "c" * 64, 1600, 900, order, []))


def caption(entries: Sequence[Entry], language: str) -> str:
    told = readout(entries, load_language(language)).caption
    assert told
    return told.text


def names(entries: Sequence[Entry]) -> dict[str, str]:
    people = fold(entries).seats.participants
    return {who: person.texts["name"]["und"] for who, person in people.items()}


def test_one_row_is_named_as_it_stands(entries: list[Entry]) -> None:
    known = names(entries)
    text = caption(taken(entries, ["p3", "p1", "p2"]), "en")
    assert [text.index(known[who]) for who in ("p3", "p1", "p2")] == sorted(
        text.index(known[who]) for who in ("p3", "p1", "p2")
    )
    assert not any(name in text for who, name in known.items() if who not in ("p1", "p2", "p3"))
    assert "row" not in text
    assert readout(taken(entries, ["p3"]), load_language("en")).caption.seqs[0] == len(entries)  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("language", "first", "second"),
    [
        ("en", "First row, left to right: ", ". Second row, left to right: "),
        (
            "fr",
            "Premier rang, de gauche à droite\u00a0: ",
            ". Deuxième rang, de gauche à droite\u00a0: ",
        ),
    ],
)
def test_more_rows_are_said(entries: list[Entry], language: str, first: str, second: str) -> None:
    known = names(entries)
    order = [f"p{n}" for n in range(9, 0, -1)]
    text = caption(taken(entries, order), language)
    assert text.startswith(first)
    front, _, back = text.partition(second)
    assert [name for who in order[:5] if (name := known[who]) in front] == [
        known[w] for w in order[:5]
    ]
    assert [name for who in order[5:] if (name := known[who]) in back] == [
        known[w] for w in order[5:]
    ]
    assert text in render_text(
        readout(taken(entries, order), load_language(language)), load_language(language)
    )


def test_a_picture_out_of_use_leaves_the_caption_of_before(entries: list[Entry]) -> None:
    gone = then(taken(entries, ["p1"]), PhotoWithdrawn(PhotoId("f9")))
    assert caption(gone, "fr") == caption(entries, "fr")


def test_where_no_picture_was_taken_or_ordered_there_is_no_caption(entries: list[Entry]) -> None:
    unordered = [one for one in entries if not isinstance(one.fact, PhotoOrdered)]
    assert len(unordered) == len(entries) - 1
    assert readout(unordered, load_language("en")).caption is None
    assert readout(unordered, load_language("fr")).credit == ""
    assert caption(taken(unordered, ["p3"]), "en")
