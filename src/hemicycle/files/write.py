"""Write a meeting file as a person would: tables in their order, a line for a value, a blank one between tables.

Invariant: `read_meeting_file(write(file)) == file`.
"""

from datetime import UTC, datetime
from typing import Any

import msgspec
from msgspec.structs import replace

from hemicycle.files.fault import key
from hemicycle.files.model import Capacity, MeetingFile, Table
from hemicycle.procedure.words import Text

_ESCAPES = {"\\": "\\\\", '"': '\\"', "\t": "\\t", "\r": "\\r"}


def write(file: MeetingFile) -> str:
    """The file as TOML."""
    meeting = file.meeting
    if meeting.chair == meeting.host:
        meeting = replace(meeting, chair=None)
    parts = [f"format = {file.format}", _table("[meeting]", meeting)]
    for field in msgspec.structs.fields(MeetingFile):
        value = getattr(file, field.name)
        if isinstance(value, list):
            parts += [_table(f"[[{field.name}]]", row) for row in value]
        elif isinstance(value, Table) and field.name != "meeting":
            parts.append(_table(f"[{field.name}]", value))
    return "\n\n".join(parts) + "\n"


def _table(header: str, table: Table) -> str:
    return "\n".join([header, *_lines("", table)])


def _lines(prefix: str, table: Table) -> list[str]:
    """`key = value` for all that is not as it would be anyway."""
    lines: list[str] = []
    for field in msgspec.structs.fields(type(table)):
        value = getattr(table, field.name)
        if isinstance(value, Capacity):
            lines += _lines(f"{field.name}.", value)
        elif isinstance(value, dict):
            name = prefix if isinstance(table, Capacity) else f"{prefix}{field.name}."
            lines += [f"{name}{key(k)} = {_value(v)}" for k, v in value.items()]
        elif field.required or value != _default(field):
            lines.append(f"{prefix}{field.name} = {_value(value)}")
    return lines


def _default(field: msgspec.structs.FieldInfo) -> Any:
    made = field.default_factory
    return field.default if made is msgspec.NODEFAULT else made()


def _value(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list):
        return _list(value)
    if isinstance(value, datetime):
        return value.isoformat().removesuffix("+00:00") + "Z" if _utc(value) else value.isoformat()
    return _string(value) if isinstance(value, str) else value.isoformat()


def _utc(value: datetime) -> bool:
    return value.utcoffset() == UTC.utcoffset(None)


def _list(values: list[Any]) -> str:
    if values and isinstance(values[0], dict):
        return "\n".join(["[", *(f"  {_inline(text)}," for text in values), "]"])
    return f"[{', '.join(map(_value, values))}]"


def _inline(text: Text) -> str:
    # An inline table stands on one line, so its strings do.
    pairs = (f"{key(language)} = {_quoted(words)}" for language, words in text.items())
    return f"{{ {', '.join(pairs)} }}"


def _string(text: str) -> str:
    """Prose of several lines as such, anything else on one line."""
    if "\n" not in text:
        return _quoted(text)
    return '"""\n' + "\n".join(_escaped(line) for line in text.split("\n")) + '"""'


def _quoted(text: str) -> str:
    return f'"{_escaped(text)}"'


def _escaped(text: str) -> str:
    return "".join(map(_character, text))


def _character(char: str) -> str:
    if char in _ESCAPES:
        return _ESCAPES[char]
    return f"\\u{ord(char):04x}" if char < " " or char == "\x7f" else char
