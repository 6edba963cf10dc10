"""Tables and plates of a document: the head is repeated on each page, and a row is not parted."""

import io

from docx.document import Document
from docx.enum.table import (
    WD_CELL_VERTICAL_ALIGNMENT,
    WD_ROW_HEIGHT_RULE,
    WD_TABLE_ALIGNMENT,
)
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.shared import Length, Mm, Pt
from docx.table import Table as Drawn
from docx.table import _Cell, _Row

from hemicycle.printing.docx_words import Hand
from hemicycle.printing.laying import Cell, Laid, Row, laid
from hemicycle.printing.pictures import code_as_png
from hemicycle.printing.sheet import Plate, Plates, Table, Words

BOX = "\u2610"
LETTER, PADDING = Mm(2.3), Mm(5)
"""About as wide as a letter of a head, and what is beside it."""
AFTER_VISUAL = tuple(
    f"w:{name}"
    for name in (
        *("tblStyleRowBandSize", "tblStyleColBandSize", "tblW", "jc", "tblCellSpacing", "tblInd"),
        *("tblBorders", "shd", "tblLayout", "tblCellMar", "tblLook", "tblCaption"),
    )
)


def write_table(file: Document, table: Table, hand: Hand, width: Length) -> None:
    """Write the table over this width."""
    given = laid(table)
    drawn = file.add_table(rows=0, cols=len(given.shares))
    drawn.style = "Table Grid"
    drawn.autofit = False
    _direct(drawn, hand)
    widths = _widths(given, width)
    for column, wide in zip(drawn.columns, widths, strict=True):
        column.width = wide
    _write_row(drawn.add_row(), Row(given.head, whole=True), hand, widths, head=True)
    for row in given.rows:
        written = drawn.add_row()
        _write_row(written, row, hand, widths)
        if given.tall:
            written.height = Mm(12)
    hand.direct(file.add_paragraph(style="Note"))  # or two tables in a row are one


def write_plates(file: Document, plates: Plates, hand: Hand, width: Length, height: Length) -> None:
    """A page each: below what is read by the others, above the code for who sits there."""
    drawn = file.add_table(rows=0, cols=1)
    drawn.alignment = WD_TABLE_ALIGNMENT.CENTER
    for plate in plates.plates:
        back, face = drawn.add_row(), drawn.add_row()
        for row in (back, face):
            row.height, row.height_rule = Length(height // 2), WD_ROW_HEIGHT_RULE.EXACTLY
            row.cells[0].width = width
            row.cells[0].vertical_alignment = WD_CELL_VERTICAL_ALIGNMENT.CENTER
        _write_code(back.cells[0], plate)
        _write_face(face.cells[0], plate, hand)


def _write_code(cell: _Cell, plate: Plate) -> None:
    if plate.code is None:
        return
    where = cell.paragraphs[0]
    where.alignment = WD_ALIGN_PARAGRAPH.CENTER
    picture = where.add_run().add_picture(io.BytesIO(code_as_png(plate.code.address)), Mm(36))
    picture._inline.docPr.set("descr", plate.code.alt)


def _write_face(cell: _Cell, plate: Plate, hand: Hand) -> None:
    for words, size in ((plate.member, 54), (plate.name, 34), (plate.office, 20)):
        where = cell.paragraphs[0] if words is plate.member else cell.add_paragraph()
        where.alignment = WD_ALIGN_PARAGRAPH.CENTER
        for run in hand.write(where, [words], bold=words is plate.member).runs:
            run.font.size = Pt(size)


def _direct(drawn: Drawn, hand: Hand) -> None:
    """Let the columns run as the language does."""
    if hand.direction == "rtl":
        drawn._tbl.tblPr.insert_element_before(OxmlElement("w:bidiVisual"), *AFTER_VISUAL)


def _widths(table: Laid, width: Length) -> list[Length]:
    """By their shares; one that is as wide as its widest, a number or a box, is as wide as its head."""
    narrow = [
        PADDING + LETTER * max(map(len, cell.lines[0].text.split()), default=0) if not share else 0
        for share, cell in zip(table.shares, table.head, strict=True)
    ]
    left, whole = width - sum(narrow), sum(table.shares) or 1
    pairs = zip(table.shares, narrow, strict=True)
    return [Length(left * share // whole if share else own) for share, own in pairs]


def _write_row(
    drawn: _Row, row: Row, hand: Hand, widths: list[Length], *, head: bool = False
) -> None:
    properties = drawn._tr.get_or_add_trPr()
    if row.whole:
        properties.append(OxmlElement("w:cantSplit"))
    if head:
        properties.append(OxmlElement("w:tblHeader"))
    for cell, given, width in zip(drawn.cells, row.cells, widths, strict=True):
        cell.width = width
        _write_cell(cell, given, hand, head=head)


def _write_cell(cell: _Cell, given: Cell, hand: Hand, *, head: bool) -> None:
    lines = [Words(BOX)] if given.box and not head else given.lines
    for place, words in enumerate(lines):
        where = cell.paragraphs[0] if not place else cell.add_paragraph(style="Note")
        hand.write(where, [words], bold=not place and (head or given.strong))
        if given.box:
            where.alignment = WD_ALIGN_PARAGRAPH.CENTER
        elif given.number:
            where.alignment = WD_ALIGN_PARAGRAPH.RIGHT
