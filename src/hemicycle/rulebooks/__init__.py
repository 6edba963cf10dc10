"""Rules of procedure as data: one TOML file a body, read into a type and checked."""

import tomllib
from datetime import date
from functools import cache
from importlib.resources import files

import msgspec

from hemicycle.procedure.body import Body
from hemicycle.procedure.rulebook import Rulebook
from hemicycle.rulebooks.checking import BadRulebook, checked

DEFAULT = "summit"

__all__ = ["BadRulebook", "UnknownRulebook", "bodies", "body", "names", "read_body", "rulebook"]


class UnknownRulebook(LookupError):
    """There is no rulebook of this name."""


def rulebook(name: str | None, day: date = date.max) -> Rulebook:
    """The rules for a meeting of a body on a day; without a name, those of a summit without a body of its own.

    Raises UnknownRulebook, and BadRulebook or msgspec.ValidationError naming the key where a file is not well formed.
    """
    if name is None or name == DEFAULT:
        return msgspec.toml.decode(_read(DEFAULT), type=Rulebook)
    return body(name).meeting(day)


def names() -> list[str]:
    """The bodies whose rules are on file, and the summit."""
    return sorted(
        f.name.removesuffix(".toml") for f in files(__name__).iterdir() if f.name.endswith(".toml")
    )


@cache
def body(name: str) -> Body:
    """A body on file. Raises UnknownRulebook, and BadRulebook where its file is not well formed."""
    if name == DEFAULT:
        raise UnknownRulebook(name)
    return read_body(_read(name))


def bodies() -> dict[str, Body]:
    """All bodies on file, by id."""
    return {name: body(name) for name in names() if name != DEFAULT}


def read_body(file: bytes) -> Body:
    """A body from the bytes of its file. Raises BadRulebook, whose message names the key."""
    try:
        table = tomllib.loads(file.decode())
        return checked(msgspec.convert(table, type=Body))
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as fault:
        raise BadRulebook([f"not TOML: {fault}"]) from fault
    except msgspec.ValidationError as fault:
        raise BadRulebook([str(fault)]) from fault


def _read(name: str) -> bytes:
    file = files(__name__) / f"{name}.toml"
    if "/" in name or not file.is_file():
        raise UnknownRulebook(name)
    return file.read_bytes()
