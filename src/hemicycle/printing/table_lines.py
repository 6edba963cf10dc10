"""A sheet as the lines of a table, for programs that read tables: its head and rows, every column by itself."""

from collections.abc import Iterator

from hemicycle.printing.sheet import Heading, Passage, Plates, Points, Sheet, Table, Words


def lines_of(sheet: Sheet) -> list[list[str]]:
    """Its tables; of several, each row begins with the heading that it stands under. Without any, its text."""
    tables = [block for block in sheet.blocks if isinstance(block, Table | Plates)]
    if not tables:
        return [[line] for line in _text(sheet)]
    found: list[list[str]] = []
    part = ""
    for block in sheet.blocks:
        if isinstance(block, Heading):
            part = block.words.text
        elif isinstance(block, Table | Plates):
            head, *rows = _lines(block)
            named = [[part, *row] for row in rows] if len(tables) > 1 else rows
            first = ["", *head] if len(tables) > 1 else head
            found += [first, *named] if first not in found else named
    return found


def _lines(block: Table | Plates) -> Iterator[list[str]]:
    if isinstance(block, Table):
        yield [column.head for column in block.columns]
        yield from ([words.text for words in row] for row in block.rows)
    else:
        yield [*block.head]
        yield from ([one.member.text, one.name.text, one.office.text] for one in block.plates)


def _text(sheet: Sheet) -> Iterator[str]:
    yield sheet.title
    for block in sheet.blocks:
        match block:
            case Heading(words):
                yield words.text
            case Passage(words):
                yield _joined(words)
            case Points(items):
                yield from (_joined(item) for item in items)


def _joined(words: list[Words]) -> str:
    return "".join(one.text for one in words)
