"""Signed notes against the example of Go's note package, and keys that do not fit."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hemicycle.record.note import BadNote, Signer, Verifier, open_note

# The example of golang.org/x/mod/sumdb/note, from which C2SP signed-note was written.
SKEY = "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz"
VKEY = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"
TEXT = "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n"
NOTE = (
    TEXT
    + "\n— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n"
)
PETER = Verifier.of(VKEY)


def test_the_note_of_the_specification_is_read() -> None:
    assert open_note(NOTE, PETER) == TEXT


def test_the_note_of_the_specification_is_written() -> None:
    signer = Signer.of(SKEY)
    assert signer.sign(TEXT) == NOTE
    assert signer.verifier == PETER
    assert (signer.skey, PETER.vkey) == (SKEY, VKEY)


@given(st.data())
def test_any_character_changed_is_refused(data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(NOTE) - 1))
    other = data.draw(st.characters(codec="utf-8").filter(lambda c: c != NOTE[place]))
    with pytest.raises(BadNote):
        open_note(NOTE[:place] + other + NOTE[place + 1 :], PETER)


def test_signatures_of_others_are_passed_over_unless_they_must_be_absent() -> None:
    other = Signer("example.org/witness", bytes(32)).sign(TEXT).removeprefix(TEXT + "\n")
    assert open_note(NOTE + other, PETER) == TEXT
    with pytest.raises(BadNote, match="more than once"):
        open_note(NOTE + other, PETER, alone=True)


def test_a_key_of_the_same_name_is_another_key() -> None:
    forged = Signer("PeterNeumann", bytes(32)).sign(TEXT)
    with pytest.raises(BadNote, match="not signed by"):
        open_note(forged, PETER)


@pytest.mark.parametrize(
    "vkey",
    [
        "",
        "PeterNeumann",
        "PeterNeumann+c74f20a3",
        VKEY.replace("Neumann", "Newman"),
        VKEY.replace("c74f20a3", "c74f20a4"),
        VKEY.replace("c74f20a3", "C74F20A3"),
        VKEY.replace("ARpc", "Arpc"),
        VKEY[:-1],
        VKEY + "=",
        "+" + VKEY.split("+", 1)[1],
    ],
)
def test_a_key_that_does_not_fit_together_is_refused(vkey: str) -> None:
    with pytest.raises(BadNote):
        Verifier.of(vkey)


@pytest.mark.parametrize("skey", ["", VKEY, SKEY.replace("c74f", "c74e"), SKEY[:-1]])
def test_a_private_key_that_does_not_fit_together_is_refused(skey: str) -> None:
    with pytest.raises(BadNote):
        Signer.of(skey)


@pytest.mark.parametrize("text", ["", "no newline", "a bell\a\n", "a return\r\n"])
def test_only_a_text_of_lines_is_signed(text: str) -> None:
    with pytest.raises(BadNote):
        Signer.of(SKEY).sign(text)


@pytest.mark.parametrize("name", ["", "two words", "a+b", "a\u00a0b", "a\nb"])
def test_a_name_that_would_break_a_signature_line_is_refused(name: str) -> None:
    with pytest.raises(BadNote):
        Signer(name, bytes(32)).sign(TEXT)
