"""The languages: the words of each in Fluent files, and its grammar in code. A language is one folder."""

from collections.abc import Callable
from functools import cache
from importlib import import_module
from importlib.resources import files
from typing import Any


class UnknownLanguage(LookupError):
    """Readouts are not told in this language."""


@cache
def languages() -> tuple[str, ...]:
    """The languages in which readouts are told."""
    return tuple(sorted(f.name for f in files(__name__).iterdir() if (f / "readout.ftl").is_file()))


@cache
def tongue(language: str) -> Any:
    """The language as `documents` needs it (`documents.tongue.Tongue`). Raises UnknownLanguage."""
    if language not in languages():
        raise UnknownLanguage(f"no readouts in {language!r}, only in {', '.join(languages())}")
    made: Callable[[], Any] = import_module(f"hemicycle.locales.{language}.tongue").Tongue
    return made()
