"""The languages. Each is one folder: a manifest, its words in Fluent files, and its grammar in code."""

from collections.abc import Callable
from functools import cache
from importlib import import_module
from typing import Any

from hemicycle.locales.manifest import folder_of, manifests


def languages() -> tuple[str, ...]:
    """The languages that have a folder, the source first."""
    return tuple(manifests())


@cache
def load_language(language: str) -> Any:
    """The language as `documents` needs it (`documents.language.Language`).

    A variety (`fr-CA`) is told in the grammar of its language; a language without a grammar by its bare texts.
    """
    own = language.partition("-")[0].lower()
    module = (
        f"hemicycle.locales.{own}.language" if has_grammar(own) else "hemicycle.locales.fallback"
    )
    made: Callable[[str], Any] = import_module(module).Language
    return made(language)


def has_grammar(language: str) -> bool:
    """Whether readouts can be told in the language: it has the messages and the grammar for it."""
    return language in manifests() and (folder_of(language) / "language.py").is_file()


def with_grammar() -> tuple[str, ...]:
    """The languages in which readouts can be told."""
    return tuple(language for language in languages() if has_grammar(language))
