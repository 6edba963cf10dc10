"""Writes the wire and the state of a meeting as TypeScript types, and what else browser and server both know.

In room/src/wire: types.ts, signs.ts (sign languages), limits.ts (numbers that the core declares), kinds.ts
(whose access settles who sees an entry), fold.ts (how entries change the state).
The Python types are the truth; with --check nothing is written, and a difference is a fault.
What the browser receives has every field; what it sends may leave out fields that have a default.
"""

import argparse
import difflib
import inspect
import json
import textwrap
from pathlib import Path
from typing import Any

from msgspec import NODEFAULT
from msgspec import inspect as shapes

from hemicycle.live import protocol
from hemicycle.procedure.conduct import MotionRule, SilenceRules, VotingRules
from hemicycle.procedure.core.entry import ItemFact, PublicFact
from hemicycle.procedure.core.fold_table import code_of, empty_state, fold_table
from hemicycle.procedure.meeting.business.booths.signs import SIGN_LANGUAGES
from hemicycle.procedure.meeting.deciding.consensus.queries import INTERPRETED_CALL_S
from hemicycle.procedure.meeting.deciding.votes.queries import LEAST_VOTE_S
from hemicycle.procedure.meeting.record import COMMANDS, KINDS, MEETING
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.membership import BodySeats
from hemicycle.procedure.rulebook import DebateRules
from hemicycle.procedure.rules import Votes as VotesNeeded

WIRE = Path(__file__).parent.parent / "room/src/wire"
HEADER = """\
/** The wire and the state of a meeting. Written by tools/wire_types.py from the Python types: change those. */

/** One text in each language: language → words. */
export type Text = Record<string, string>

/** The texts of an entry by their name. */
export type Texts = Record<string, Text>
"""
RENAMED: dict[type, str] = {
    DebateRules: "DebateRules",
    SilenceRules: "SilenceRules",
    VotingRules: "VotingRules",
    MotionRule: "MotionRule",
    BodySeats: "BodySeats",
    VotesNeeded: "VotesNeeded",
}
PLAIN: dict[type[shapes.Type], str] = {
    shapes.StrType: "string",
    shapes.DateType: "string",
    shapes.IntType: "number",
    shapes.FloatType: "number",
    shapes.BoolType: "boolean",
    shapes.NoneType: "null",
    shapes.AnyType: "unknown",
    shapes.RawType: "Command",
}


class Writer:
    """Collects declarations, each struct once, in the order in which they are met."""

    def __init__(self) -> None:
        self.declared: dict[type, str] = {}
        self.names: dict[str, type] = {}

    def name(self, cls: type, *, sent: bool) -> str:
        """The TypeScript name of a struct, declared on first sight. `sent`: the browser writes it."""
        name = RENAMED.get(cls, cls.__name__)
        if self.names.setdefault(name, cls) is not cls:
            raise SystemExit(f"two types are called {name}: {cls} and {self.names[name]}")
        if cls not in self.declared:
            self.declared[cls] = ""
            self.declared[cls] = self.declare(cls, name, sent=sent)
        return name

    def declare(self, cls: type, name: str, *, sent: bool) -> str:
        """An interface with its documentation."""
        shape = shapes.type_info(cls)
        assert isinstance(shape, shapes.StructType)
        lines = [] if shape.tag is None else [f"  {shape.tag_field}: '{shape.tag}'"]
        for field in shape.fields:
            mark = "?" if may_lack(field) or (sent and not field.required) else ""
            lines.append(f"  {field.encode_name}{mark}: {self.type(field.type, sent=sent)}")
        if not lines:
            return f"{documented(cls)}export type {name} = Record<string, never>\n"
        return f"{documented(cls)}export interface {name} {{\n" + "\n".join(lines) + "\n}\n"

    def type(self, shape: shapes.Type, *, sent: bool) -> str:
        """The TypeScript form of a type."""
        match shape:
            case shapes.StructType(cls=cls):
                return self.name(cls, sent=sent)
            case shapes.Metadata(type=marked):
                return self.type(marked, sent=sent)
            case shapes.UnionType(types=types):
                return " | ".join(self.type(one, sent=sent) for one in types)
            case shapes.LiteralType(values=values):
                return " | ".join(f"'{value}'" for value in values)
            case shapes.TupleType(item_types=items):
                return "[" + ", ".join(self.type(item, sent=sent) for item in items) + "]"
            case shapes.ListType(item_type=item) | shapes.VarTupleType(item_type=item):
                inner = self.type(item, sent=sent)
                return f"({inner})[]" if " " in inner else f"{inner}[]"
            case shapes.DictType(value_type=value):
                return record(self.type(value, sent=sent))
        return PLAIN[type(shape)]


def may_lack(field: shapes.Field) -> bool:
    """Whether what is received may lack the field: its default is UNSET, which is not written."""
    return not field.required and field.default is field.default_factory is NODEFAULT


def record(value: str) -> str:
    """A dictionary, by the house's word where it has one."""
    return "Texts" if value == "Record<string, string>" else f"Record<string, {value}>"


def documented(cls: type) -> str:
    """The docstring of a class as a comment."""
    text = inspect.cleandoc(cls.__doc__ or "")
    if "\n" not in text:
        return f"/** {text} */\n" if text else ""
    return (
        "/**\n" + textwrap.indent(text, " * ", lambda _: True).replace(" * \n", " *\n") + "\n */\n"
    )


def kinds(writer: Writer) -> str:
    """The facts of each kind of entry, and entries that know their facts by their kind."""
    rows = [f"  '{kind}': {writer.name(cls, sent=False)}" for kind, cls in KINDS.items()]
    return (
        "/** Kind of entry → its facts. */\nexport interface Facts {\n"
        + "\n".join(rows)
        + "\n}\n\n"
        "export type Kind = keyof Facts\n\n"
        "/** An entry of a kind that this client knows. */\n"
        "export type EntryOf<K extends Kind = Kind> = {\n"
        "  [N in K]: Omit<WireEntry, 'kind' | 'facts'> & { kind: N; facts: Facts[N] }\n}[K]\n"
    )


def union(name: str, members: list[str]) -> str:
    """A union, a member a line."""
    return f"export type {name} =\n" + "\n".join(f"  | {member}" for member in members) + "\n"


def written() -> str:
    """The whole file."""
    writer = Writer()
    writer.name(Meeting, sent=False)
    received: Any = shapes.type_info(protocol.FromServer)
    sent: Any = shapes.type_info(protocol.FromClient)
    from_server = [writer.name(shape.cls, sent=False) for shape in received.types]
    facts = kinds(writer)
    from_client = [writer.name(shape.cls, sent=True) for shape in sent.types]
    commands = [writer.name(cls, sent=True) for cls in COMMANDS]
    parts = [
        HEADER,
        *writer.declared.values(),
        facts,
        union("Command", commands),
        union("FromClient", from_client),
        union("FromServer", from_server),
    ]
    return "\n".join(parts)


def signs() -> str:
    """The sign languages and their names."""
    rows = "".join(f"  {code}: {quoted(name)},\n" for code, name in SIGN_LANGUAGES.items())
    return (
        "/** The sign languages that have a code, and their names in the registry. Written by tools/wire_types.py. */\n"
        f"export const SIGN_LANGUAGES: Readonly<Record<string, string>> = {{\n{rows}}}\n"
    )


def limits() -> str:
    """Numbers that the browser counts down by."""
    return (
        "/** Numbers that the core declares. Written by tools/wire_types.py. */\n\n"
        "/** The least time of a call, for consensus or to vote, while an interpreter is on air, in seconds. */\n"
        f"export const INTERPRETED_CALL_S = {INTERPRETED_CALL_S}\n\n"
        "/** The least time of a vote where the rulebook does not say, in seconds. */\n"
        f"export const LEAST_VOTE_S = {LEAST_VOTE_S}\n"
    )


def readers() -> str:
    """Whose access settles who sees an entry, by its kind."""
    bases = (
        ("UNDER_ITEM", "its item's", ItemFact),
        ("PUBLIC", "nobody's: everybody sees it", PublicFact),
    )
    tables = (
        f"/** Kinds of entries whose readers are settled by {whose}. */\n"
        f"export const {name}: ReadonlySet<string> = new Set([\n"
        + "".join(f"  '{kind}',\n" for kind, fact in KINDS.items() if issubclass(fact, base))
        + "])\n"
        for name, whose, base in bases
    )
    return "\n".join(("/** Written by tools/wire_types.py. */\n", *tables))


def fold() -> str:
    """The table of the fold, the functions that it wants, and the state before the first entry."""
    code = " | ".join(quoted(name) for name in code_of(MEETING))
    rows = (f"  {quoted(k)}: {compact(rows)},\n" for k, rows in fold_table(MEETING).items())
    return (
        "/** How entries change the state of a meeting. Written by tools/wire_types.py from the procedure’s rows. */\n"
        "import type { Table } from '../state/interpreter'\n"
        "import type { Kind, Meeting } from './types'\n\n"
        "/** What the rows compute: each is a function in state/computed.ts. */\n"
        f"export type Coded = {code}\n\n"
        f"export const FOLD: Table<Kind> = {{\n{''.join(rows)}}}\n\n"
        "/** The state before the first entry. */\n"
        f"export const EMPTY: Meeting = {compact(empty_state(MEETING))}\n"
    )


def compact(value: Any) -> str:
    """A value as JSON in one line, which TypeScript reads too."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def quoted(name: str) -> str:
    """A string as the room writes it."""
    return f'"{name}"' if "'" in name else f"'{name}'"


def main() -> None:
    """Writes the files, or with --check compares them and exits 1 where one differs."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--check", action="store_true", help="write nothing; exit 1 where it differs"
    )
    check = parser.parse_args().check
    files = (
        ("types.ts", written()),
        ("signs.ts", signs()),
        ("limits.ts", limits()),
        ("kinds.ts", readers()),
        ("fold.ts", fold()),
    )
    for name, new in files:
        file = WIRE / name
        if not check:
            WIRE.mkdir(exist_ok=True)
            file.write_text(new, encoding="utf-8")
        elif (old := file.read_text(encoding="utf-8") if file.exists() else "") != new:
            lines = difflib.unified_diff(old.splitlines(), new.splitlines(), name, "new", n=1)
            print(*lines, sep="\n")
            raise SystemExit(f"room/src/wire/{name} is not what the Python types say: make wire")


if __name__ == "__main__":
    main()
