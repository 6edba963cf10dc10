"""Rules of procedure as data: one TOML file a body, read into a type and checked."""

from importlib.resources import files

import msgspec

from hemicycle.procedure.rulebook import Rulebook

DEFAULT = "summit"


class UnknownRulebook(LookupError):
    """There is no rulebook of this name."""


def rulebook(name: str | None) -> Rulebook:
    """The rulebook of a body; without a name, that of a summit without one of its own.

    Raises UnknownRulebook, and msgspec.ValidationError naming the key where a file is not well formed.
    """
    file = files(__name__) / f"{name or DEFAULT}.toml"
    if not file.is_file():
        raise UnknownRulebook(name)
    return msgspec.toml.decode(file.read_bytes(), type=Rulebook)


def names() -> list[str]:
    """The bodies whose rules are on file."""
    return sorted(
        f.name.removesuffix(".toml") for f in files(__name__).iterdir() if f.name.endswith(".toml")
    )
