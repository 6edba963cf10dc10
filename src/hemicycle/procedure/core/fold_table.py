"""The fold of a record type as a table that another language interprets, as room/src/state/interpreter.ts does.

Kind → operations upon the state: a name, a field, and values, names of fields, or operations within. A value is one of
{"fact": [field, …], "or": where it is left out}, {"entry": "at" | "seq" | "by" | "for" | "texts"}, {"value": …},
{"make": {field: value}}, {"either": [asked, this, other]}, {"same": [one, other]}, {"list": […]}, {"code": name}.
"""

from typing import Any

import msgspec

from hemicycle.procedure.core.bad_subject import BadSubject
from hemicycle.procedure.core.record_type import RecordType
from hemicycle.procedure.core.values import Code


def fold_table(record: RecordType[Any]) -> dict[str, list[list[Any]]]:
    """Kind as written on the record → its rows."""
    return {
        kind.kind: [row.told for row in rows if row.change] for kind, rows in record.rows.items()
    }


def code_of(record: RecordType[Any]) -> dict[str, Code]:
    """What its rows compute, by name. Raises BadSubject: two functions of one name."""
    found: dict[str, Code] = {}
    for rows in record.rows.values():
        for code in (one for row in rows if row.change for one in row.change.code):
            if found.setdefault(code.__name__, code) is not code:
                raise BadSubject(f"two functions of the fold are called {code.__name__}")
    return dict(sorted(found.items()))


def empty_state(record: RecordType[Any]) -> Any:
    """The state before the first entry, as it goes over the wire."""
    return msgspec.to_builtins(record.state())
