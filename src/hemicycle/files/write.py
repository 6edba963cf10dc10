"""Write a meeting file as a person would: tables in their order, a line for a value, a blank one between tables.

Invariant: `read_meeting_file(write(file)) == file`.
"""

from datetime import UTC, date, datetime
from typing import Any

import msgspec

from hemicycle.files.fault import key
from hemicycle.files.model import Day, MeetingFile, Moment, moment_at
from hemicycle.files.spelling import Field, fields_of, keys_of
from hemicycle.procedure.core.strings import is_text
from hemicycle.procedure.words import NO_LANGUAGE, ParticipantId, Text

_ESCAPES = {"\\": "\\\\", '"': '\\"', "\t": "\\t", "\r": "\\r"}

Handles = dict[ParticipantId, str]


def write(file: MeetingFile) -> str:
    """The file as TOML."""
    handles = {who: handle for handle, who in file.ids.items()}
    return "\n\n".join(_parts(file, handles)) + "\n"


def _parts(file: MeetingFile, handles: Handles) -> list[str]:
    """The tables in their order, after what stands above them."""
    convening = file.convening
    parts = [f"format = {file.format}"]
    for name, within in keys_of(MeetingFile).items():
        if isinstance(within, dict):
            own = [field for field in within.values() if isinstance(field, Field)]
            holders = [file if field.name in file.__struct_fields__ else convening for field in own]
            told = zip(holders, own, strict=True)
            lines = [line for holder, field in told for line in _lines(holder, field, handles, 1)]
            parts += ["\n".join([f"[{name}]", *lines])] if lines else []
        elif name != "format":
            holder = convening if hasattr(convening, within.name) else file
            parts += [_row(name, row, handles) for row in getattr(holder, within.name)]
    return parts


def _row(name: str, row: msgspec.Struct, handles: Handles) -> str:
    lines = [line for field in fields_of(type(row)) for line in _lines(row, field, handles)]
    return "\n".join([f"[[{name}]]", *lines])


def _lines(table: Any, field: Field, handles: Handles, above: int = 0) -> list[str]:
    """`key = value` for all that is not as it would be anyway."""
    value, name = getattr(table, field.name), ".".join(field.place[above:])
    if value == field.default or (field.name == "chair" and value == table.host):
        return []
    if isinstance(value, dict) and field.kind == field.type:
        return [f"{name}.{key(language)} = {_value(words)}" for language, words in value.items()]
    return [f"{name} = {_value(_spelt(table, field, value, handles))}"]


def _spelt(table: Any, field: Field, value: Any, handles: Handles) -> Any:
    """What people write for a value of the command."""
    if field.kind is Moment:
        return (
            value
            if isinstance(value, datetime)
            else moment_at(value, getattr(table, "offset_min", 0))
        )
    if is_text(field.type):
        return value[NO_LANGUAGE]
    if field.type is ParticipantId:
        return handles[value]
    if field.type == list[ParticipantId]:
        return [handles[one] for one in value]
    if field.kind == list[Day]:
        return [date.fromisoformat(one) for one in value]
    return "also" if field.name == "listed" else value


def _value(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
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
