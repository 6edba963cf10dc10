"""A sheet as a document to be worked on (ISO/IEC 29500): real styles, headings, tables whose head repeats.

Right to left where its language is: paragraphs, tables and runs each say so. The same bytes each time.
"""

import io
import zipfile
from datetime import UTC, datetime

from docx import Document
from docx.document import Document as Writing
from docx.enum.section import WD_ORIENT
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.section import Section
from docx.shared import Length, Mm, Pt, RGBColor
from docx.styles.style import ParagraphStyle
from docx.text.paragraph import Paragraph

from hemicycle.printing.docx_tables import write_plates, write_table
from hemicycle.printing.docx_words import Hand
from hemicycle.printing.laying import fit
from hemicycle.printing.sheet import Block, Heading, Passage, Plates, Points, Sheet, Table, Words

PAPERS = {"a4": (Mm(210), Mm(297)), "letter": (Mm(215.9), Mm(279.4))}
MARGIN = Mm(18)
INK = RGBColor(0, 0, 0)
NO_TIME = (1980, 1, 1, 0, 0, 0)
"""The least that a ZIP can say of when a part was written."""
MANNERS = {
    "plain": "Normal",
    "prose": "Body Text",
    "aloud": "Quote",
    "act": "Normal",
    "note": "Note",
}


def as_docx(sheet: Sheet) -> bytes:
    """The sheet as a document."""
    file, hand = Document(), Hand(sheet.language, sheet.direction)
    plated = any(isinstance(block, Plates) for block in sheet.blocks)
    section = file.sections[0]
    _set_page(section, sheet, Mm(0) if plated else MARGIN)
    _set_styles(file, sheet)
    _set_properties(file, sheet)
    if not plated:
        _write_head(file, sheet, hand)
        _write_foot(section, sheet, hand)
    for block in sheet.blocks:
        _write(file, block, hand, section)
    out = io.BytesIO()
    file.save(out)
    return _undated(out.getvalue())


def _write(file: Writing, block: Block, hand: Hand, section: Section) -> None:
    width = Length((section.page_width or 0) - 2 * (section.left_margin or 0))
    match block:
        case Heading(words, aside, level):
            where = file.add_heading(level=level - 1)
            hand.write(where, [words, *([Words(f"\u2003{aside}")] if aside else [])])
        case Passage(words, manner):
            where = file.add_paragraph(style=MANNERS[manner])
            hand.write(where, words, bold=manner == "act")
        case Points(items):
            for item in items:
                hand.write(file.add_paragraph(style="List Bullet"), item)
        case Table():
            write_table(file, block, hand, width)
        case Plates():
            write_plates(file, block, hand, width, Length((section.page_height or 0) - Mm(2)))


def _set_page(section: Section, sheet: Sheet, margin: Length) -> None:
    sides = PAPERS[sheet.paper]
    section.page_width, section.page_height = sides[::-1] if sheet.wide else sides
    section.orientation = WD_ORIENT.LANDSCAPE if sheet.wide else WD_ORIENT.PORTRAIT
    section.left_margin = section.right_margin = margin
    section.top_margin = section.bottom_margin = margin
    if sheet.direction == "rtl":
        section._sectPr.append(OxmlElement("w:bidi"))


def _set_styles(file: Writing, sheet: Sheet) -> None:
    """Black on white, in the language of the sheet; a style of its own for what stands beside the matter."""
    for style in file.styles:
        if isinstance(style, ParagraphStyle) and style.font.color is not None:
            style.font.color.rgb = INK
    for rule in file.styles["Title"].element.xpath("w:pPr/w:pBdr/w:bottom"):
        rule.set(qn("w:color"), str(INK))
    under = file.styles["Subtitle"]
    if isinstance(under, ParagraphStyle):
        under.font.italic = under.font.cs_italic = False
        under.paragraph_format.space_after = Pt(2)
    for loose in under.element.xpath("w:rPr/w:spacing"):
        loose.getparent().remove(loose)
    note = file.styles.add_style("Note", WD_STYLE_TYPE.PARAGRAPH)
    note.base_style = file.styles["Normal"]
    note.font.size = Pt(8.5)
    for said in file.styles.element.xpath("w:docDefaults/w:rPrDefault/w:rPr/w:lang"):
        said.set(qn("w:val"), sheet.language)
        said.set(qn("w:bidi"), sheet.language)


def _set_properties(file: Writing, sheet: Sheet) -> None:
    made, told = datetime.fromtimestamp(sheet.made, UTC).replace(tzinfo=None), file.core_properties
    told.title, told.language, told.author = fit(sheet.title)[:255], sheet.language, ""
    told.comments, told.created, told.modified = "", made, made


def _write_head(file: Writing, sheet: Sheet, hand: Hand) -> None:
    if sheet.over:
        hand.write(file.add_paragraph(style="Note"), [Words(sheet.over)])
    hand.write(file.add_paragraph(style="Title"), [Words(sheet.title)])
    for words in sheet.under:
        hand.write(file.add_paragraph(style="Subtitle"), [words])


def _write_foot(section: Section, sheet: Sheet, hand: Hand) -> None:
    before, between, after = sheet.pages
    where = section.footer.paragraphs[0]
    where.style = "Note"
    hand.write(where, [Words(f"{sheet.foot}\u2003{before}")])
    _count(where, "PAGE")
    hand.write(where, [Words(between)])
    _count(where, "NUMPAGES")
    if after:
        hand.write(where, [Words(after)])


def _count(where: Paragraph, what: str) -> None:
    """A field that the program fills in (ISO/IEC 29500-1, 17.16)."""
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), what)
    run = OxmlElement("w:r")
    shown = OxmlElement("w:t")
    shown.text = "1"
    run.append(shown)
    field.append(run)
    where._p.append(field)


def _undated(written: bytes) -> bytes:
    """The same file without the time at which its parts were packed."""
    out = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(written)) as given,
        zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as kept,
    ):
        for part in given.namelist():
            kept.writestr(zipfile.ZipInfo(part, NO_TIME), given.read(part), zipfile.ZIP_DEFLATED)
    return out.getvalue()
