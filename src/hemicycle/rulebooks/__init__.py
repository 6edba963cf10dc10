"""Rules of procedure as data: one TOML file a body, read into a type and checked.

Beside the bodies on file here there may be others, `given` as files of their own (`rulebooks.given`).
"""

import tomllib
from collections.abc import Mapping
from datetime import date
from functools import cache
from importlib.resources import files
from typing import Any

import msgspec

from hemicycle.procedure.body import Body, unsaid
from hemicycle.procedure.rulebook import Rulebook
from hemicycle.rulebooks.checking import BadRulebook, checked
from hemicycle.rulebooks.hints import FILLED, with_keys

DEFAULT = "summit"
"""The rules of a meeting whose body has none of its own on file."""
NONE: Mapping[str, Body] = {}

__all__ = ["BadRulebook", "UnknownRulebook", "bodies", "body", "names", "read_body", "rulebook"]


class UnknownRulebook(LookupError):
    """There is no rulebook of this name."""


def rulebook(name: str | None, day: date = date.max, given: Mapping[str, Body] = NONE) -> Rulebook:
    """The rules for a meeting of a body on a day; without a name, those of a summit without a body of its own.

    Raises UnknownRulebook, and BadRulebook naming the key where a file is not well formed.
    """
    return body(name or DEFAULT, given).meeting(day)


def names(given: Mapping[str, Body] = NONE) -> list[str]:
    """The bodies whose rules are on file, and those given."""
    return sorted({*_on_file(), *given})


def body(name: str, given: Mapping[str, Body] = NONE) -> Body:
    """A body on file, or one given. Raises UnknownRulebook, and BadRulebook where its file is not well formed."""
    return given[name] if name in given else _filed(name)


def bodies(given: Mapping[str, Body] = NONE) -> dict[str, Body]:
    """All bodies, by id."""
    return {name: body(name, given) for name in names(given)}


def read_body(file: bytes) -> Body:
    """A body from the bytes of its file. Raises BadRulebook, whose message names the key."""
    try:
        table = tomllib.loads(file.decode())
        found = msgspec.convert(_with_no_limits(table), type=Body)
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as fault:
        raise BadRulebook([f"not TOML: {fault}"]) from fault
    except msgspec.ValidationError as fault:
        raise BadRulebook([with_keys(str(fault))]) from fault
    own = [f"Object contains unknown field `{key}`" for key in FILLED if key in table]
    if own:
        raise BadRulebook(own)
    electors = _filed(found.elected_from).members if found.elected_from in _on_file() else []
    filled = msgspec.structs.replace(found, unsaid=unsaid(table), electors=electors)
    return checked(filled)


def _with_no_limits(table: dict[str, Any]) -> dict[str, Any]:
    """The table with None for each limit that it says to be `"none"`: TOML has no word for it."""
    if not isinstance(debate := table.get("debate"), dict):
        return table
    limits = {key: None for key, v in debate.items() if key.endswith("_limit_s") and v == "none"}
    return {**table, "debate": {**debate, **limits}}


@cache
def _on_file() -> frozenset[str]:
    every = files(__name__).iterdir()
    return frozenset(f.name.removesuffix(".toml") for f in every if f.name.endswith(".toml"))


@cache
def _filed(name: str) -> Body:
    if name not in _on_file():
        raise UnknownRulebook(name)
    return read_body((files(__name__) / f"{name}.toml").read_bytes())
