"""Which texts lack an official language. Such a meeting can be held; its readout says what is missing."""

from typing import Any

import msgspec

from hemicycle.files.fault import Fault, Path, written
from hemicycle.files.model import Ballots, Capacity, MeetingFile, Table


def gaps(file: MeetingFile) -> list[Fault]:
    """The texts that are not there in each official language; a text that is there in none is not one."""
    return [
        Fault(written(path), None, "is missing in this official language")
        for path in _missing(file, (), list(file.meeting.languages))
    ]


def _missing(value: Any, path: Path, languages: list[str]) -> list[Path]:
    if isinstance(value, list):
        return [p for n, one in enumerate(value) for p in _missing(one, (*path, n), languages)]
    if isinstance(value, dict):
        return [(*path, language) for language in languages if value and language not in value]
    if not isinstance(value, Table):
        return []
    found: list[Path] = []
    for field in msgspec.structs.fields(type(value)):
        beside = isinstance(value, Capacity) and field.name == "text"
        if field.type != Ballots:
            place = path if beside else (*path, field.name)
            found += _missing(getattr(value, field.name), place, languages)
    return found
