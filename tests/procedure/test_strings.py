"""[RECORD-15] What a person wrote is a text, so that it can be erased: a bare string is found at import."""

from typing import Annotated, Any, NewType

import msgspec
import pytest

from hemicycle.procedure.core import strings
from hemicycle.procedure.core.hints import hints_of
from hemicycle.procedure.core.strings import bare_strings, holds_text
from hemicycle.procedure.words import Digest, MemberCode, RuleText, Text, Texts, Token


class Deep(msgspec.Struct, frozen=True):
    """A struct within a list."""

    name: str


Unformed = NewType("Unformed", str)


class Marked(msgspec.Struct, frozen=True):
    """Every string has a form, or is a text."""

    code: MemberCode
    digests: dict[Token, Digest]
    number: Annotated[int, msgspec.Meta(ge=0)]
    rule: RuleText | None
    said: Text
    texts: Texts


@pytest.mark.parametrize(
    ("kind", "where"),
    [
        (str, ""),
        (list[str], ""),
        (dict[str, int], ""),
        (str | None, ""),
        (list[Deep], ".name"),
        (Unformed, ""),
        (Annotated[str, msgspec.Meta(max_length=9)], ""),
        (Any, ""),
        (bytes, ""),
        (list, ""),
    ],
)
def test_a_bare_string_is_found_by_its_path(kind: Any, where: str) -> None:
    told = msgspec.defstruct("Told", [("words", kind)])
    assert list(bare_strings(told, texts=True)) == [f"Told.words{where}"]


def test_what_is_marked_passes_and_facts_hold_no_text() -> None:
    assert list(bare_strings(Marked, texts=True)) == []
    assert list(bare_strings(Marked, texts=False)) == ["Marked.said", "Marked.texts"]


def test_a_type_is_walked_once_on_however_many_paths_it_stands(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Rules hold rules: a walk of each path doubled the time of every start."""
    kind: Any = Marked
    for number in range(20):
        fields = [("one", kind), ("other", list[kind])]
        kind = msgspec.defstruct(f"Level{number}", fields)
    walked: list[Any] = []
    real = hints_of

    def counted(one: Any) -> Any:
        walked.append(one)
        assert len(walked) <= 21
        return real(one)

    monkeypatch.setattr(strings, "hints_of", counted)
    assert list(bare_strings(kind, texts=True)) == []
    walked.clear()
    assert holds_text(kind)
    walked.clear()
    assert not holds_text(msgspec.defstruct("Wordless", [("code", MemberCode)]))


def test_a_token_ends_where_it_ends() -> None:
    for odd in ("abc\n", "a b", "O’Brien"):
        with pytest.raises(msgspec.ValidationError):
            msgspec.convert(odd, Token)
