"""Which texts lack an official language. Such a meeting can be held; its readout says what is missing."""

from collections.abc import Iterator
from typing import Any

import msgspec

from hemicycle.files.fault import Fault, written
from hemicycle.files.model import MeetingFile
from hemicycle.files.spelling import fields_of
from hemicycle.procedure.core.refusal import Path
from hemicycle.procedure.core.strings import is_text
from hemicycle.procedure.words import Language

OWN_WRITING = ("names",)
"""What is said of those languages alone that write it otherwise."""


def gaps(file: MeetingFile) -> list[Fault]:
    """The texts that are not there in each official language; a text that is there in none is not one."""
    return [
        Fault(written(path), None, "missing-here")
        for path in _missing(file, MeetingFile, (), file.convening.languages)
    ]


def _missing(value: Any, kind: Any, path: Path, languages: list[Language]) -> Iterator[Path]:
    if isinstance(value, list):
        for place, one in enumerate(value):
            yield from _missing(one, kind.__args__[0], (*path, place), languages)
    elif is_text(kind):
        yield from ((*path, one) for one in languages if value and one not in value)
    elif isinstance(value, msgspec.Struct):
        for field in fields_of(type(value)):
            if field.name in OWN_WRITING:
                continue
            within = (*path, *field.place)
            yield from _missing(getattr(value, field.name), field.kind, within, languages)
