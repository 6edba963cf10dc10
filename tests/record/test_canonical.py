"""The canonical form against RFC 8785's own examples, and what it refuses."""

import json
import unicodedata
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from hemicycle.record import canonical
from hemicycle.record.canonical import LIMIT, NotCanonical, encode, parse, read

texts = st.text(st.characters(codec="utf-8")).map(lambda text: unicodedata.normalize("NFC", text))
keys = st.text(st.characters(codec="ascii"), max_size=8)
integers = st.integers(1 - LIMIT, LIMIT - 1)
values = st.recursive(
    st.none() | st.booleans() | integers | texts,
    lambda part: st.lists(part, max_size=4) | st.dictionaries(keys, part, max_size=4),
    max_leaves=20,
)


def test_strings_are_escaped_as_in_rfc_8785_section_3_2_2() -> None:
    value = {"string": "€$\u000f\u000aA'\u0042\u0022\u005c\\\"/", "literals": [None, True, False]}
    expected = '{"literals":[null,true,false],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}'
    assert encode(value) == expected.encode()


def test_every_control_character_has_its_one_escape() -> None:
    written = encode("".join(map(chr, range(33))) + "\x7f")
    assert written == (
        b'"\\u0000\\u0001\\u0002\\u0003\\u0004\\u0005\\u0006\\u0007\\b\\t\\n\\u000b\\f\\r\\u000e'
        b"\\u000f\\u0010\\u0011\\u0012\\u0013\\u0014\\u0015\\u0016\\u0017\\u0018\\u0019\\u001a"
        b'\\u001b\\u001c\\u001d\\u001e\\u001f \x7f"'
    )


def test_keys_are_sorted_by_their_code_units() -> None:
    unsorted = {"b": 1, "a": 2, "": 3, "B": 4, "10": 5, "1": 6, "\r": 7}
    assert encode(unsorted) == b'{"":3,"\\r":7,"1":6,"10":5,"B":4,"a":2,"b":1}'


def test_integers_end_before_2_to_the_53() -> None:
    """RFC 8785 appendix B: 9007199254740991 is the last that every parser holds exactly."""
    assert encode([LIMIT - 1, 1 - LIMIT, 0]) == b"[9007199254740991,-9007199254740991,0]"
    for beyond in (LIMIT, -LIMIT):
        with pytest.raises(NotCanonical, match="2\\^53"):
            encode(beyond)


@given(values)
def test_what_is_written_is_read_back(value: object) -> None:
    assert parse(encode(value)) == value
    assert read(json.dumps(value, indent=2).encode()) == value


LAX = {
    b'{"a":1,"a":1}': "stands twice",
    b'{"b":1,"a":2}': "canonical form",
    b'{"a": 1}': "canonical form",
    b'{"a":1}\n': "canonical form",
    b"1.0": "not an integer",
    b"1e3": "not an integer",
    b"-0": "canonical form",
    b"NaN": "not an integer",
    b"Infinity": "not an integer",
    b"9007199254740992": "2\\^53",
    b"1" * 5000: "2\\^53",
    b'"\\u00e9"': "canonical form",
    b'"\\/"': "canonical form",
    b'"\\u000A"': "canonical form",
    b'"\\ud800"': "surrogate",
    '"e\u0301"'.encode(): "NFC",
    '{"é":1}'.encode(): "ASCII",
    b'"\xff"': "UTF-8 at byte 1",
    b"\xef\xbb\xbf1": "not JSON",
    b"": "not JSON",
    b"[1,]": "not JSON",
    b'"\n"': "not JSON",
    b"[" * 65 + b"]" * 65: "deeper than 64",
    b"[" * 100_000: "deeper than 64",
}


@pytest.mark.parametrize(("written", "reason"), LAX.items(), ids=lambda part: str(part)[:20])
def test_laxness_is_refused_with_its_reason(written: bytes, reason: str) -> None:
    with pytest.raises(NotCanonical, match=reason):
        parse(written)


@pytest.mark.parametrize("value", [1.5, b"bytes", {1: 2}, {"a": {"b"}}, {"a": ["e\u0301"]}])
def test_values_without_a_canonical_form_are_refused(value: object) -> None:
    with pytest.raises(NotCanonical):
        encode(value)


def test_the_place_is_named() -> None:
    with pytest.raises(NotCanonical, match=r"at facts\.items\[1\]$"):
        encode({"facts": {"items": [1, "e\u0301"]}})


def test_nesting_is_allowed_64_deep() -> None:
    deepest = b"[" * 64 + b"]" * 64
    assert encode(parse(deepest)) == deepest


odd_texts = st.text('aé\u0303\u0338\\":,\n\u0001\u1e0b\u2126', max_size=6)
odd_values = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**65), 2**65) | st.floats() | texts | odd_texts,
    lambda part: (
        st.lists(part, max_size=4)
        | st.dictionaries(keys | odd_texts, part, max_size=4)
        | st.tuples(part)
    ),
    max_leaves=12,
)


def _walked(function: Callable[[Any], Any], given: Any) -> object:
    """What the walk value by value says."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(canonical, "_plainly", lambda _: False)
        return _said(function, given)


def _said(function: Callable[[Any], Any], given: Any) -> object:
    try:
        return function(given)
    except NotCanonical as fault:
        return str(fault)


@given(odd_values)
@example({'é"x': 1})
@example({"é": 1})
@example(['é":'])
@example(["\n\u0303"])
@example(["a\u0303"])
@example([2**53])
@example([1.0])
def test_what_is_told_cheaply_is_what_the_walk_tells(value: object) -> None:
    assert _said(encode, value) == _walked(encode, value)
    try:
        spaced = json.dumps(value, ensure_ascii=False, allow_nan=False)
    except ValueError:
        return
    for written in (spaced, json.dumps(value, separators=(",", ":"), sort_keys=True), f" {spaced}"):
        told, walked = _said(parse, written.encode()), _walked(parse, written.encode())
        assert (told, type(told)) == (walked, type(walked))


def test_long_words_cost_no_more_than_their_length() -> None:
    """A text in which each character could begin a key is looked through once."""
    assert encode(["é" * 200_000]) == b'["%b"]' % ("é" * 200_000).encode()
