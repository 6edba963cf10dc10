"""Positions, bound statements and ad referendum in a meeting file: played, told back, refused where they do not fit."""

import pytest

from hemicycle.files import MeetingFile, read_meeting_file, write
from hemicycle.files.play import play
from hemicycle.files.telling import meeting_file_of
from hemicycle.procedure.meeting.record import fold
from hemicycle.rulebooks import rulebook

MINIMAL = """
[meeting]
id = "two-states"
starts = 2026-01-20T10:00:00Z
chair = "a"
languages = ["en"]
title.en = "Two states"

[[participants]]
id = "a"
name = "Anna"
member = "FR"

[[participants]]
id = "b"
name = "Bert"
member = "DE"
"""
SAID = """
[[conclusions]]
by = "participants"
verb = "agree"
text.en = '''
the aim

the means'''

[[conclusions]]
by = "leaders"
verb = "note"
text.en = "the report"

[[positions]]
to = "conclusion-1"
by = "b"
stance = "cannot-accept"

[[positions]]
to = "conclusion-2"
by = "a"
stance = "supports"
confided = true
text.en = "Gladly."

[[bound_statements]]
to = "conclusion-1"
paragraph = 2
by = "b"
nature = "footnote"
text.en = "As far as they last."

[[bound_statements]]
to = "conclusion-2"
by = "b"
nature = "reservation"
text.en = "Not as a precedent."

[[ad_referendum]]
to = "conclusion-2"
members = ["FR"]
expires = 2026-02-01T10:00:00Z
"""


def read(text: str) -> MeetingFile:
    file = read_meeting_file(text)
    assert isinstance(file, MeetingFile), file
    return file


def test_what_is_said_of_texts_is_played_and_told_back() -> None:
    file = read(MINIMAL + SAID)
    entries = play(file, rulebook(None))
    kinds = [entry.kind for entry in entries]
    said = ["position-stated", "position-confided", "statement-bound", "agreed-ad-referendum"]
    assert [kinds.count(one) for one in said] == [1, 1, 2, 1]
    assert kinds.index("agreement-confirmed") < kinds.index("agreement-reached")
    told = meeting_file_of(fold(entries))
    assert told == file
    assert read(write(told)) == file


@pytest.mark.parametrize(
    ("was", "now", "code"),
    [
        ('to = "conclusion-2"', 'to = "conclusion-9"', "no-such-text"),
        ('to = "conclusion-2"', 'to = "the second"', "no-such-text"),
        ("paragraph = 2", "paragraph = 3", "unknown"),
        ("paragraph = 2\n", "", "missing"),
        ('members = ["FR"]', 'members = ["SE"]', "no-delegate"),
        ('members = ["FR"]', "members = []", "missing"),
        ('stance = "supports"', 'stance = "likes"', "one-of"),
    ],
)
def test_what_does_not_fit_is_told_at_its_line(was: str, now: str, code: str) -> None:
    faults = read_meeting_file((MINIMAL + SAID).replace(was, now))
    assert not isinstance(faults, MeetingFile)
    assert code in [fault.code for fault in faults]
    assert all(fault.line for fault in faults)
