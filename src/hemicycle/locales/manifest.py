"""A language is a folder with a manifest, `locale.toml`: its names, its direction, how it writes dates and times.

Nothing else names a language: whoever needs the languages lists the folders on the path of this package.
"""

import sys
import tomllib
from functools import cache
from pathlib import Path
from typing import Literal

import msgspec

FILE = "locale.toml"


class Times(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How a time of day is written. `padded`: with two figures for the hour, as in `09:00`; `utc`: its zone."""

    minutes: str = "{hour}:{minute}"
    seconds: str = "{hour}:{minute}:{second}"
    padded: bool = True
    utc: str = "UTC"


class Dates(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What CLDR does not know of dates. `first`: the first of a month; `months`: their names, where others than CLDR's.

    `bound`: no line ends between day and month; `timed`: a date with a time of day.
    """

    first: str = ""
    months: list[str] = []
    bound: bool = False
    timed: str = "{date}, {time}"


class Manifest(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A language. `name` as it calls itself, `english` as English does; `tag`: the usage that stands for it (BCP 47).

    `fallback`: the language shown where a string is lacking; the language without one is the source of all.
    `reviewed`: somebody who grew up with it has read it. `complete`: it is to lack no string, which a test holds.
    `quotes`: the marks around what is quoted; `comma`: between the members of a list.
    """

    name: str
    english: str
    tag: str
    direction: Literal["ltr", "rtl"] = "ltr"
    fallback: str | None = None
    reviewed: bool = False
    complete: bool = False
    quotes: tuple[str, str] = ("“", "”")
    comma: str = ", "
    times: Times = Times()
    dates: Dates = Dates()


def folder_of(language: str) -> Path:
    """Where the strings of a language lie. Raises KeyError where there is no such language."""
    return _folders(_path())[language]


def manifests() -> dict[str, Manifest]:
    """Every language by its code: the source first, then by code."""
    return _manifests(_path())


def manifest_of(language: str) -> Manifest:
    """The manifest of a language, or of the language of a variety (`fr-CA`); the source's where there is none."""
    known = manifests()
    own = language if language in known else language.partition("-")[0].lower()
    return known.get(own) or known[source()]


def source() -> str:
    """The language in which strings are written first, and to which all others fall back."""
    return next(iter(manifests()))


def fallbacks(language: str) -> list[str]:
    """The languages asked in turn for a string that this one lacks."""
    if language not in manifests():
        return [source()]
    found: list[str] = []
    following = manifests()[language].fallback
    while following and following not in found:
        found.append(following)
        following = manifest_of(following).fallback
    return found


def _path() -> tuple[str, ...]:
    """The folders in which languages lie: a test or an installation may add one to the path of the package."""
    return tuple(sys.modules["hemicycle.locales"].__path__)


@cache
def _folders(path: tuple[str, ...]) -> dict[str, Path]:
    return {
        found.parent.name: found.parent
        for place in path
        for found in sorted(Path(place).glob(f"*/{FILE}"))
    }


@cache
def _manifests(path: tuple[str, ...]) -> dict[str, Manifest]:
    read = {code: _read(folder / FILE) for code, folder in sorted(_folders(path).items())}
    return dict(sorted(read.items(), key=lambda one: one[1].fallback is not None))


def _read(file: Path) -> Manifest:
    """Raises ValueError, naming the file, for what is no manifest."""
    try:
        return msgspec.convert(tomllib.loads(file.read_text(encoding="utf-8")), Manifest)
    except (tomllib.TOMLDecodeError, msgspec.ValidationError) as fault:
        raise ValueError(f"{file}: {fault}") from fault
