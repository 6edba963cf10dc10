"""[TEXT-1] Which characters a text may hold, in any script; and that no text of a meeting goes past the rule."""

import time

import pytest
from msgspec.structs import replace

from hemicycle.procedure.characters import in_one_line, is_blank, unfit
from hemicycle.procedure.core.actor import SECRETARIAT, Command, Submission
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.kernel.seats.commands import AccreditParticipant
from hemicycle.procedure.meeting.record import decide, fold
from hemicycle.procedure.meeting.state import Meeting
from tests.procedure.meetings import START, convening, participant

NAMES = (
    "O’Brien-D’Alméida",
    "علی‌رضا",  # U+200C after a letter that joins
    "ශ්‍රී ලංකාව",  # U+200D after a virama
    "葛\U000e0100城 太郎",
    "𠮷田 太郎",
    "Đặng Thị é́",
    "ᠮᠣᠩᠭᠣᠯ",
    "עִבְרִית",
    "葛\ufe00",  # a standardised variant of a unified ideograph
    "ᠮ\u180bᠣ",
    "I \u2764\ufe0f 1\ufe0f\u20e3 \u2197\ufe0e \u2139\ufe0f",
    "\U00013000\ufe06",
    "က\ufe00",
)
REFUSED = (
    ("Anna\u202eanhoJ", "U+202E"),
    ("Anna\u2066", "U+2066"),
    ("\u200fAnna", "U+200F"),
    ("An\u200bna", "U+200B"),
    ("An\u200cna", "U+200C"),
    ("An\u200dna", "U+200D"),
    ("An\u00adna", "U+00AD"),
    ("\ufeffAnna", "U+FEFF"),
    ("Anna\u3164", "U+3164"),
    ("Anna\U000e0041", "U+E0041"),
    ("Anna\x85", "U+0085"),
    ("Anna\x7f", "U+007F"),
    ("1+\ufe0f1", "U+FE0F"),
    ("20°\ufe0f", "U+FE0F"),
    ("Anna\x00", "U+0000"),
    ("Anna\ufffe", "U+FFFE"),
    ("Anna\ufdd0", "U+FDD0"),
    ("Anna\U0010ffff", "U+10FFFF"),
    ("Anna\u2028", "U+2028"),
    ("Anna\ud800", "U+D800"),
    ("An\ufe0fna", "U+FE0F"),
    ("An\ufe00na", "U+FE00"),
    ("\ufe0fAnna", "U+FE0F"),
    ("Anna\U000e0100", "U+E0100"),
    ("Anna 1\ufe0f", "U+FE0F"),
    ("葛\U000e0100\U000e0101", "U+E0101"),
    ("\u2764\ufe0f\ufe0f", "U+FE0F"),
    ("葛\ufe0f", "U+FE0F"),
    ("葛\ufe03", "U+FE03"),
    ("\U00013000\ufe07", "U+FE07"),
    ("ᠮ\u180b\u180cᠣ", "U+180C"),
    ("Анна\u180b", "U+180B"),
)


@pytest.mark.parametrize("name", NAMES)
def test_names_of_every_script_stand(name: str) -> None:
    assert unfit(name, lines=False) is None
    assert not is_blank(name)


@pytest.mark.parametrize(("words", "character"), REFUSED)
def test_what_nobody_sees_or_xml_cannot_hold_is_named(words: str, character: str) -> None:
    assert unfit(words, lines=False) == unfit(words, lines=True) == character


def test_lines_are_for_texts_and_not_for_names() -> None:
    assert unfit("one\n\ttwo", lines=True) is None
    assert unfit("one\ntwo", lines=False) == "U+000A"
    assert in_one_line(" one \n\t two\u00a0: three ") == "one two\u00a0: three"


@pytest.mark.parametrize("words", ["", " \n\t", "\u200b\u200b", "\u0301\u0301", "\u2060", "\ufe0f"])
def test_a_text_of_which_nothing_is_seen_is_blank(words: str) -> None:
    assert is_blank(words)


def test_a_long_text_of_marks_and_joiners_takes_no_longer_than_its_length() -> None:
    for words in (
        "ب" + ("\u064b" * 50 + "\u200c") * 400,
        "\u064b" * 10_000 + "\u200c" + "\u064b" * 10_000,
        "ب\u200cب" * 6_600,
        "\u2764\ufe0f" * 10_000,
    ):
        assert _fastest(words) < 4 * _fastest("ب" * 20_000) + 0.05


def _fastest(words: str) -> float:
    """CPU seconds of one check, the best of three."""

    def timed() -> float:
        started = time.process_time()
        unfit(words, lines=True)
        return time.process_time() - started

    return min(timed() for _ in range(3))


BIDI = {"en": "A\u202emeeting", "fr": "Une réunion"}
ILL: list[Command] = [
    replace(convening(), title=BIDI),
    replace(convening(), topic={"en": "one\ntwo"}),
    replace(convening(), source={"de": "Gastgeber"}),
    replace(convening(), participants=[participant("an\u200bna", "AA")]),
    replace(convening(), participants=[participant("anna", "AA", office={"en": "\u2060"})]),
]


@pytest.mark.parametrize("command", ILL)
def test_a_meeting_is_not_convened_with_such_words(command: Command) -> None:
    answer = decide(Meeting(), Submission(command, SECRETARIAT, START))
    assert isinstance(answer, Refusal)
    assert answer.spec == "TEXT-1"


def test_nobody_is_accredited_with_such_a_name() -> None:
    acts = decide(Meeting(), Submission(convening(), SECRETARIAT, START))
    assert not isinstance(acts, Refusal)
    meeting = fold(entry for act in acts for entry in act)
    command = AccreditParticipant(participant("zo\u2067e", "ZZ"))
    answer = decide(meeting, Submission(command, SECRETARIAT, START))
    assert isinstance(answer, Refusal)
    assert (answer.code, answer.spec) == ("text-unreadable", "TEXT-1")
    assert answer.details["character"] == "U+2067"
