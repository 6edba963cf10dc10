"""docs/command-line.md has each verb with its arguments, options, defaults and choices, and none that is not."""

import shlex
from collections.abc import Iterator
from pathlib import Path
from types import NoneType, UnionType
from typing import Any, Literal, get_args, get_origin

import msgspec
import pytest
from cyclopts import App
from cyclopts.argument import Argument

from hemicycle.cli.app import app
from hemicycle.procedure.tally.vote import Vote
from tests.reference import CODE, fences, page, parts, rows

PAGE = page("command-line.md")
PARTS = parts(PAGE)
WORDS: dict[Any, str] = {Path: "path", str: "text", int: "number", bool: "flag"}


def verbs(group: App, path: str = "hemicycle") -> Iterator[tuple[str, App]]:
    for name in group:
        if name.startswith("-"):
            continue
        verb = group[name]
        if all(one.startswith("-") for one in verb):
            yield f"{path} {name}", verb
        else:
            yield from verbs(verb, f"{path} {name}")


VERBS = dict(verbs(app))
"""How a verb is called → what answers."""


def arguments(verb: App) -> dict[str, Argument]:
    """The arguments and options of a verb, by what the page calls them."""
    every = verb.assemble_argument_collection()
    return {one.name.lstrip("-").upper() if one.required else one.name: one for one in every}


def typed(kind: Any) -> str:
    if isinstance(kind, UnionType):
        kind = next(one for one in get_args(kind) if one is not NoneType)
    if get_origin(kind) is Literal:
        return ", ".join(f"`{one}`" for one in get_args(kind))
    if get_origin(kind) is tuple:
        return f"{typed(get_args(kind)[0])}, repeatable"
    return WORDS[kind]


def written(argument: Argument) -> str:
    default = argument.field_info.default
    if argument.required:
        return "required"
    if isinstance(default, bool):
        return "on" if default else "off"
    return "none" if default in (None, ()) else f"`{default}`"


def test_the_page_has_each_verb_and_no_other() -> None:
    assert [name for name in PARTS if name.startswith("hemicycle ")] == list(VERBS)


@pytest.mark.parametrize("verb", VERBS)
def test_a_verb_has_its_arguments_and_options(verb: str) -> None:
    known, told = arguments(VERBS[verb]), rows(PARTS[verb])
    assert set(told) == set(known)
    for name, argument in known.items():
        row = told[name]
        assert (row["type"], row["default"]) == (typed(argument.hint), written(argument))
        if not argument.required:
            assert set(CODE.findall(row["option"])) == set(argument.names)


@pytest.mark.parametrize("verb", VERBS)
def test_a_verb_has_examples_that_are_understood(verb: str) -> None:
    lines = [line for block in fences(PARTS[verb], "sh") for line in block.splitlines()]
    assert lines
    for line in lines:
        call = line[line.index("hemicycle ") :].partition(" > ")[0].partition(" < ")[0]
        assert call.startswith(verb)
        app.parse_args(shlex.split(call)[1:], print_error=False, exit_on_error=False)


def test_a_vote_has_each_of_its_keys() -> None:
    told = set(CODE.findall(PARTS["hemicycle tally"]))
    assert {field.name for field in msgspec.structs.fields(Vote)} <= told


def test_a_command_line_that_is_not_understood_ends_with_2(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with pytest.raises(SystemExit) as ended:
        app(["serve", "--prot", "1"])
    assert ended.value.code == 2
    assert rows(PAGE.partition("## ")[0])["2"]["means"] == "The command line was not understood."
    assert "--prot" in capsys.readouterr().err
