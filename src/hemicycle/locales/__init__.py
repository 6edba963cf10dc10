"""The languages: the words of each in Fluent files, and its grammar in code. A language is one folder."""

from collections.abc import Callable
from functools import cache
from importlib import import_module
from importlib.resources import files
from typing import Any


@cache
def languages() -> tuple[str, ...]:
    """The languages in which readouts are told."""
    return tuple(sorted(f.name for f in files(__name__).iterdir() if (f / "readout.ftl").is_file()))


@cache
def tongue(language: str) -> Any:
    """The language as `documents` needs it (`documents.tongue.Tongue`).

    A variety (`fr-CA`) is told in the grammar of its language; a language without a folder by its bare texts.
    """
    own = language.partition("-")[0].lower()
    module = (
        f"hemicycle.locales.{own}.tongue" if own in languages() else "hemicycle.locales.fallback"
    )
    made: Callable[[str], Any] = import_module(module).Tongue
    return made(language)
