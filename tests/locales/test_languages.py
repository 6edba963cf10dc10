"""Languages are found by listing their folders, and what one lacks is counted, shown in its fallback, and marked."""

import re

import pytest
from fluent.syntax import FluentParser, ast

from hemicycle.locales import languages, load_language
from hemicycle.locales.lacking import fluent_files, keys_of, lacking_in, report, unknown_in
from hemicycle.locales.manifest import manifest_of, manifests, source
from hemicycle.locales.messages import OTHER, Messages, read_source

COMPLETE = [code for code, one in manifests().items() if one.complete]


def values_of(language: str, file: str) -> dict[str, set[str]]:
    """The values that each message of a file asks for."""
    found: dict[str, set[str]] = {}
    for entry in FluentParser().parse(read_source(language, file)).body:
        assert not isinstance(entry, ast.Junk), (language, file, entry.content)
        if isinstance(entry, ast.Message) and entry.value:
            text = str(entry.value.to_json())
            found[entry.id.name] = {
                *re.findall(r"'type': 'VariableReference', 'id': [^}]*'name': '([\w-]+)'", text)
            }
    return found


@pytest.mark.parametrize("language", COMPLETE)
def test_a_language_that_is_to_be_complete_lacks_no_string(language: str) -> None:
    assert lacking_in(language) == []


@pytest.mark.parametrize("language", languages())
def test_no_language_says_what_nobody_asks_for(language: str) -> None:
    assert unknown_in(language) == []


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("file", fluent_files())
def test_a_message_asks_for_no_value_that_the_source_does_not_give(
    language: str, file: str
) -> None:
    known = values_of(source(), file)
    asked = values_of(language, file)
    stray = {
        key: values - known[key]
        for key, values in asked.items()
        if key in known and values - known[key]
    }
    allowed = {key: values for key, values in stray.items() if not key.startswith("verb-")}
    assert allowed == {}


def test_the_first_is_the_source_and_every_other_falls_back_to_it() -> None:
    assert languages()[0] == source()
    assert len(languages()) >= 2
    assert [code for code, one in manifests().items() if one.fallback is None] == [source()]
    assert len({*fluent_files()}) > 8


def test_a_language_of_two_strings_is_there_and_what_it_lacks_is_counted(two_strings: str) -> None:
    assert two_strings in languages()
    every = sum(len(keys_of(source(), file)) for file in fluent_files())
    assert len(lacking_in(two_strings)) == every - 2
    [line] = [line for line in report() if line.startswith(two_strings)]
    assert f" 2 of {every} strings, not yet read by a native speaker" in line


def test_what_it_lacks_is_said_in_its_fallback_and_marked(two_strings: str) -> None:
    words = Messages(two_strings, "pages.ftl")
    assert words.say("verify-this") == "Vxrify"
    lacking = words.say("newsroom")
    assert lacking.startswith("\u2066")  # its direction, where nothing else can say it
    assert OTHER.sub(r"\2", lacking) == Messages(source(), "pages.ftl").say("newsroom")
    assert manifest_of(two_strings).direction == "rtl"


def test_without_a_grammar_readouts_are_told_by_bare_texts(two_strings: str) -> None:
    assert load_language(two_strings).say("did", who="Ana", what="said") == "Ana · said"


@pytest.mark.parametrize("language", languages())
def test_a_cited_article_keeps_its_number(language: str) -> None:
    """The word and the number stand on one line."""
    torn = [
        (file, line)
        for file in fluent_files()
        for line in read_source(language, file).splitlines()
        if re.search(r"\w \{ \$article \}", line)
    ]
    assert torn == []


@pytest.mark.parametrize("language", languages())
def test_a_duration_names_no_unit_that_is_nought(language: str) -> None:
    """`5 min`, not `5 min 0 s`; and it stands on one line."""
    words = Messages(language, "record.ftl")
    for hours, minutes, seconds in (
        (0, 0, 0),
        (0, 5, 0),
        (0, 5, 7),
        (1, 0, 0),
        (1, 5, 0),
        (1, 0, 7),
    ):
        said = words.say("record-duration", hours=hours, minutes=minutes, seconds=seconds)
        figures = [int(one) for one in re.findall(r"\d+", said)]
        shown = [one for one in (hours, minutes, seconds) if one]
        assert figures == ([1, 0, 7] if (hours, seconds) == (1, 7) else shown or [0]), said
        assert " " not in said
