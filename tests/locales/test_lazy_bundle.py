"""Entries of Fluent files are parsed one by one, when they are said, and say what the whole file would."""

import pytest
from fluent.syntax import FluentParser, ast

from hemicycle.locales import languages, lazy_bundle
from hemicycle.locales.lacking import fluent_files
from hemicycle.locales.lazy_bundle import LazyBundle, entries, parsed
from hemicycle.locales.messages import read_source
from hemicycle.web.messages import Words

SOURCE = """
# A comment
-house = Hemicycle
    .gender = f
## Another
both = { one } and { -house }
one = { $n ->
    [one] one
   *[other] { $n } of
    them
}
    .title = { two }
two = Two = 2
# one = not this one

two = Too late
open = Say { open-not }: it is open
open-not = { "{" } shut
"""


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("file", fluent_files())
def test_each_entry_is_what_it_is_in_the_whole_file(language: str, file: str) -> None:
    source = read_source(language, file)
    whole = {}
    for entry in FluentParser().parse(source).body:
        if isinstance(entry, ast.Message | ast.Term):
            whole[("-" if isinstance(entry, ast.Term) else "") + entry.id.name] = entry
    assert [*entries(source)] == [*whole]
    for name, written in entries(source).items():
        [one] = [e for e in parsed(written).body if not isinstance(e, ast.BaseComment)]
        assert one.equals(whole[name], ignored_fields=["span", "comment"]), name


def test_what_an_entry_says_is_parsed_with_it_and_nothing_else(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    read: list[str] = []
    real = lazy_bundle.parsed

    def counted(written: str) -> object:
        read.append(written.partition(" =")[0])
        return real(written)

    monkeypatch.setattr(lazy_bundle, "parsed", counted)
    bundle = LazyBundle("en", [SOURCE])
    assert read == []
    assert bundle.names == {"both", "one", "two", "open", "open-not"}
    said = bundle.bundle.format_pattern(bundle.message("both").value, {"n": 3})
    assert said == ("3 of\nthem and Hemicycle", [])
    title = bundle.message("one").attributes["title"]
    assert bundle.bundle.format_pattern(title) == ("Two = 2", [])
    assert sorted(read) == ["-house", "both", "one", "two"]
    assert bundle.bundle.format_pattern(bundle.message("open").value) == (
        "Say { shut: it is open",
        [],
    )
    with pytest.raises(KeyError):
        bundle.message("three")


def test_a_language_without_a_file_says_nothing() -> None:
    assert LazyBundle("en", ["", "# Nothing yet\n"]).names == set()


def test_who_makes_the_words_of_a_language_parses_none_of_them() -> None:
    before = parsed.cache_info()
    for language in languages():
        Words(language)
    assert parsed.cache_info() == before
