"""[PRINT-2] A sheet as a document: real styles, heads that repeat, rows whole, right to left, words as words."""

import io
import zipfile
from typing import Any

from docx import Document
from docx.document import Document as Written
from docx.oxml.ns import qn

from hemicycle.printing.docx_file import as_docx
from hemicycle.printing.sheet import Code, Plate, Plates, Points, Words
from tests.printing.given import HOSTILE, people, sheet, whole


def read(made: bytes) -> Written:
    return Document(io.BytesIO(made))


def has(element: Any, name: str) -> bool:
    return element is not None and element.find(qn(name)) is not None


def test_it_has_real_styles_and_a_title() -> None:
    file = read(as_docx(whole()))
    styles = [paragraph.style.name for paragraph in file.paragraphs if paragraph.style]
    assert styles[:5] == ["Note", "Title", "Subtitle", "Heading 1", "Quote"]
    assert file.core_properties.title == "List"
    assert file.core_properties.language == "en"


def test_the_head_of_a_table_repeats_and_rows_stay_whole() -> None:
    [table] = read(as_docx(whole())).tables
    head, *rows = table.rows
    assert has(head._tr.trPr, "w:tblHeader")
    assert all(has(row._tr.trPr, "w:cantSplit") for row in table.rows)
    assert not any(has(row._tr.trPr, "w:tblHeader") for row in rows)
    assert [cell.text for cell in head.cells] == [
        "No.",
        "Member",
        "Name\nAs said",
        "Present",
        "Signature",
    ]


def test_what_people_wrote_is_words_and_the_rest_is_left_out() -> None:
    [table] = read(as_docx(whole())).tables
    names = [row.cells[2].text.split("\n")[0] for row in table.rows[2:]]
    assert names == [*HOSTILE[:3], "gnp.exe x", "abcd", HOSTILE[5]]


def test_a_row_that_is_longer_than_a_page_goes_on_overleaf() -> None:
    [table] = read(as_docx(sheet(people(["word " * 400])))).tables
    assert not has(table.rows[1]._tr.trPr, "w:cantSplit")


def test_it_runs_from_right_to_left() -> None:
    made = as_docx(sheet(people(["محمد", "Ana"]), title="قائمة", language="ar", direction="rtl"))
    file = read(made)
    [table] = file.tables
    assert has(table._tbl.tblPr, "w:bidiVisual")
    assert all(has(one._p.pPr, "w:bidi") for one in file.paragraphs)
    arabic, latin = (row.cells[2].paragraphs[0].runs[0] for row in table.rows[1:])
    assert arabic.font.rtl is True
    assert latin.font.rtl is None
    assert not has(read(as_docx(whole())).tables[0]._tbl.tblPr, "w:bidiVisual")


def test_a_code_has_words_for_who_does_not_see_it() -> None:
    plate = Plate(
        Words("France"), Words("Ana"), Words(""), code=Code("https://a.example/x", "A code")
    )
    file = read(as_docx(sheet(Plates(("Member", "Name", "Office"), [plate, plate]))))
    assert [one._inline.docPr.get("descr") for one in file.inline_shapes] == ["A code", "A code"]


def test_a_list_is_a_list() -> None:
    file = read(as_docx(sheet(Points([[Words("one")], [Words("two", "fr")]]))))
    assert [p.text for p in file.paragraphs if p.style and p.style.name == "List Bullet"] == [
        "one",
        "two",
    ]


def test_the_same_sheet_is_the_same_bytes() -> None:
    made = as_docx(whole())
    with zipfile.ZipFile(io.BytesIO(made)) as parts:
        assert {part.date_time for part in parts.infolist()} == {(1980, 1, 1, 0, 0, 0)}
    assert made == as_docx(whole())


def test_two_tables_in_a_row_are_two() -> None:
    file = read(as_docx(sheet(people(["Ana"]), people(["Ben"]))))
    body = [one.tag for one in file.element.body]
    places = [place for place, tag in enumerate(body) if tag == qn("w:tbl")]
    assert len(places) == 2
    assert places[1] - places[0] > 1, "a paragraph stands between them"
