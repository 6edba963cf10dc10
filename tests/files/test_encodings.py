"""A meeting file as editors save it: read, or refused in words that say how to save it."""

import codecs
import time

import pytest

from hemicycle.examples import example
from hemicycle.files import MeetingFile, read_meeting_file

TEXT = example()


@pytest.mark.parametrize(
    "saved",
    [
        TEXT.encode(),
        codecs.BOM_UTF8 + TEXT.encode(),
        TEXT.replace("\n", "\r\n").encode(),
        TEXT.replace("\n", "\r").encode(),
        TEXT.encode("utf-16"),
        codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"),
    ],
    ids=["plain", "bom", "crlf", "cr", "utf-16", "utf-16-be"],
)
def test_it_is_read(saved: bytes) -> None:
    file = read_meeting_file(saved)
    assert isinstance(file, MeetingFile), file
    assert file == read_meeting_file(TEXT)


@pytest.mark.parametrize("encoding", ["cp1252", "latin-1", "mac-roman"])
def test_what_cannot_be_read_is_refused_in_words(encoding: str) -> None:
    faults = read_meeting_file(TEXT.encode(encoding, errors="replace"))
    assert not isinstance(faults, MeetingFile)
    (fault,) = faults
    assert "“Save as”" in fault.message
    assert "UTF-8" in fault.message
    assert fault.line is not None


@pytest.mark.parametrize(
    "text",
    [
        "a" + ".a" * 50_000 + " = 1",
        "[" + "a." * 50_000 + "a]",
        "x = {" + '"a".' * 20_000 + "a = 1}",
        "a" * 100_000,
    ],
    ids=["key", "header", "inline", "word"],
)
def test_a_key_without_end_takes_no_time(text: str) -> None:
    began = time.process_time()
    assert isinstance(read_meeting_file(text), list)
    assert time.process_time() - began < 3


def test_prose_with_many_full_stops_is_no_key() -> None:
    prose = "Well. " * 60 + "3.14 " * 40 + "…" + "." * 60
    text = TEXT.replace('topic.en = "', f'topic.en = "{prose} ', 1)
    assert text != TEXT
    assert isinstance(read_meeting_file(text), MeetingFile)
