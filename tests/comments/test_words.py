"""[COMMENT-1] [COMMENT-3] What a reader writes is shown character for character; what hides or pretends is found."""

import pytest

from hemicycle.comments.signs import claims, mixed, signs_of
from hemicycle.comments.words import Refused, Written, checked, links_of, paragraphs

HONEST = (
    "5 < 6 && 7 > 6; AT&T; &lt;b&gt; stays; <3 <- and <notatag attr>",
    "<script>alert(1)</script>\n{{7*7}} ${7*7} <%= 7*7 %>",
    "Tiếng Việt: Nguyễn Thị Thập; שָׁלוֹם; สวัสดีครับ ก็ต้อง; हिन्दी क्षत्रिय; ą́",
    "نمی\u200cخواهم 👩\u200d👩\u200d👧 क्\u200dष",
    "@everyone #7 /me waves\n\nSecond paragraph\nand its second line",
)


def said(words: str) -> str:
    """The words as they are shown."""
    return "\n\n".join(
        "\n".join("".join(run.words for run in line) for line in paragraph)
        for paragraph in paragraphs(words)
    )


@pytest.mark.parametrize("words", HONEST)
def test_what_was_written_is_what_is_shown(words: str) -> None:
    written = checked("Maren", "maren@reader.example.org", words)
    assert said(written.words) == words
    assert not signs_of(written, proven=True, trapped=False, names=["Council of the Waters"])


def test_an_address_is_a_link_and_what_ends_the_sentence_is_not() -> None:
    words = (
        "See https://example.org/a_(b)?x=1&y=2#z, (https://example.org/c). and "
        '"https://example.org/d"! Or www.example.org/e; mail me@example.org. Not: foo.bar, 1.2.3.4, '
        "file:///etc/passwd, example.org:8080"
    )
    assert links_of(words) == [
        "https://example.org/a_(b)?x=1&y=2#z",
        "https://example.org/c",
        "https://example.org/d",
    ]
    assert said(words) == words


@pytest.mark.parametrize(
    "words",
    [
        '<a href="jav   ascript:alert(1)">one</a>',
        '<a href="//evil.test/p">two</a>',
        "[five](javascript:alert(1)) data:text/html;base64,PHN vbscript:x",
        "https://user:secret@evil.test/ https:///x https://nodots",
    ],
)
def test_no_other_scheme_is_a_link(words: str) -> None:
    assert links_of(words) == []


@pytest.mark.parametrize(
    ("name", "mail", "words", "field", "code"),
    [
        ("", "", "Words", "name", "missing"),
        ("\u200b\u2060", "", "Words", "name", "missing"),
        ("M" * 81, "", "Words", "name", "too-long"),
        ("Maren", "maren", "Words", "mail", "not-an-address"),
        ("Maren", "a@b.example\nBcc: x@y.example", "Words", "mail", "not-an-address"),
        ("Maren", "", "\u200b\u2060\ufeff\u00ad\u3164\u2800\u115f", "words", "missing"),
        ("Maren", "", "w" * 4_001, "words", "too-long"),
    ],
)
def test_what_cannot_be_taken_names_its_field(
    name: str, mail: str, words: str, field: str, code: str
) -> None:
    with pytest.raises(Refused) as refused:
        checked(name, mail, words)
    assert (refused.value.field, refused.value.code) == (field, code)


def test_marks_that_would_cover_other_lines_are_fewer() -> None:
    shown = checked("Maren", "", "Z" + "\u0300" * 120 + " and on").words
    assert shown == "Z" + "\u0300" * 4 + " and on"


def test_an_override_of_direction_does_not_stand_in_a_name() -> None:
    assert checked("Maren\u202e)nimda(", "", "Words").name == "Maren)nimda("


@pytest.mark.parametrize("word", ["Vеry", "роst!", "cаsino"])
def test_letters_of_two_alphabets_in_one_word_are_a_sign(word: str) -> None:
    assert mixed(word)


@pytest.mark.parametrize("word", ["COVID-19", "κ-правило", "β-версия", "東京", "Согласен"])
def test_two_alphabets_side_by_side_are_none(word: str) -> None:
    assert not mixed(word)


@pytest.mark.parametrize(
    ("name", "claimed"),
    [
        ("Secretariat of the Skerries Counᴄil", True),
        ("Ѕkerrіes Council", True),
        ("SKERRIES-COUNCIL", True),
        ("Maren", False),
        ("Councillor Skerry", False),
    ],
)
def test_only_the_office_speaks_under_its_name(name: str, claimed: bool) -> None:
    assert claims(name, ["Skerries Council", "secretariat"]) is claimed


def test_the_signs_are_told_one_by_one() -> None:
    words = "Vеry https://a.example/1 https://a.example/2 https://a.example/3"
    signs = signs_of(Written("Maren", None, words), proven=False, trapped=True, names=[])
    assert signs == ("links", "mixed-letters", "filled-trap", "no-proof")
