"""Dates as a language writes them, where CLDR knows no better: the manifest says how."""

import re

from babel import Locale, UnknownLocaleError

from hemicycle.locales.manifest import manifest_of, source

FIRST = re.compile(r"\b1(?= [^\W\d_])")


def tongue(code: str, language: str) -> str:
    """How a language calls another within a sentence (CLDR), or the code of one that it has no name for."""
    return str(locale_of(language).languages.get(code, code))


def locale_of(language: str) -> Locale:
    """The CLDR locale of a language; the source's where CLDR does not know it."""
    try:
        return Locale.parse(manifest_of(language).tag, sep="-")
    except (UnknownLocaleError, ValueError):
        return Locale.parse(manifest_of(source()).tag, sep="-")


def in_own_form(words: str, language: str) -> str:
    """A date in words of CLDR, with the months and the first of a month as the manifest has them."""
    dates = manifest_of(language).dates
    for number, name in enumerate(dates.months, 1):
        month = locale_of(language).months["format"]["wide"][number]
        words = re.sub(rf"(?<![\w/]){month}(?!\w)", name, words)
    return FIRST.sub(dates.first, words) if dates.first else words
