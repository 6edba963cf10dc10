"""Sheets to try the writers on."""

from collections.abc import Sequence

from hemicycle.printing.sheet import (
    Block,
    Column,
    Direction,
    Heading,
    Passage,
    Sheet,
    Table,
    Words,
)

HOSTILE = (
    "#panic() $x$ *bold* _it_ = head @ref <lab> \\u{41} `raw` // no",
    "=cmd|' /C calc'!A0",
    "W" * 120,
    "\u202egnp.exe \u2066x",
    "a\x00b\x0bc\u2028d",
    "محمد بن سلمان",
)
"""Names that mean something to a typesetter, to a spreadsheet, to XML; that fill a line, or turn it."""

COLUMNS = [
    Column("No.", 0, number=True),
    Column("Member", 3, strong=True),
    Column("Name", 4, strong=True),
    Column("As said", under=True),
    Column("Present", 0, box=True),
    Column("Signature", 3),
]


def people(names: Sequence[str]) -> Table:
    rows = [
        [Words(str(n)), Words(f"Member {n}"), Words(name), Words(f"how {n}"), Words(""), Words("")]
        for n, name in enumerate(names, 1)
    ]
    return Table(COLUMNS, rows)


def sheet(
    *blocks: Block, title: str = "List", language: str = "en", direction: Direction = "ltr"
) -> Sheet:
    return Sheet(
        name="list",
        title=title,
        language=language,
        direction=direction,
        over="Body",
        under=[Words("A meeting")],
        blocks=list(blocks),
        foot="As of today",
        pages=("Page ", " of ", ""),
        made=1_643_054_400,
    )


def whole() -> Sheet:
    return sheet(
        Heading(Words("Part"), "20:00"),
        Passage([Words("Said aloud")], "aloud"),
        people(["Ana Ruiz", *HOSTILE]),
    )
