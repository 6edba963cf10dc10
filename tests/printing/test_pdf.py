"""[PRINT-2] A sheet as PDF: tagged, in its language, words as words, rows whole, the same bytes each time."""

import re
from itertools import pairwise
from pathlib import Path

import pytest
import typst

from hemicycle.printing import pdf
from hemicycle.printing.laying import apart
from hemicycle.printing.pdf import as_pdf
from hemicycle.printing.refused import NoTypeface
from hemicycle.printing.sheet import Code, Passage, Plate, Plates, Words
from tests.printing.given import people, sheet, whole
from tests.printing.tagged import elements, metadata, read, root, tags, words


def test_it_says_what_it_is_and_keeps_both_standards() -> None:
    made = as_pdf(whole())
    assert root(made)["/Lang"] == "en"
    assert root(made)["/MarkInfo"]["/Marked"]
    assert root(made)["/ViewerPreferences"]["/DisplayDocTitle"]
    told = read(made).metadata
    assert told is not None
    assert told.title == "List"
    assert re.search(r"pdfuaid:part>1<|pdfuaid:part=\"1\"", metadata(made))
    assert re.search(r"pdfaid:part>2<|pdfaid:part=\"2\"", metadata(made))
    assert re.search(r"pdfaid:conformance>A<|pdfaid:conformance=\"A\"", metadata(made))


def test_the_head_of_a_table_is_a_head() -> None:
    found = tags(as_pdf(whole()))
    assert found["/Table"] == 1
    assert found["/THead"] == 1
    assert found["/TH"] == 5
    assert found["/TR"] == 8
    assert found["/H1"] == 1
    assert found["/H2"] == 1


def test_the_same_sheet_is_the_same_bytes() -> None:
    assert as_pdf(whole()) == as_pdf(whole())


def test_what_people_wrote_is_words() -> None:
    told = words(as_pdf(whole()))
    assert "#panic() $x$ *bold* _it_ " in told.replace("\n", " ")
    assert "=cmd|' /C calc'!A0" in told.replace("\n", " ")
    assert told.count("W") == 120
    assert "abcd" in told


def test_193_members_fit_and_no_row_is_parted() -> None:
    """The first and the last line of a row, its number and what lies under its name, stand on one page."""
    made = as_pdf(
        sheet(people([f"Name of somebody {n}" + " von und zu" * (n % 9) for n in range(1, 194)]))
    )
    pages = [page.extract_text() for page in read(made).pages]
    assert len(pages) > 5
    rows = [[int(n) for n in re.findall(r"Member (\d+)\b", page)] for page in pages]
    lines = [[int(n) for n in re.findall(r"how (\d+)\b", page)] for page in pages]
    assert rows == lines
    assert [n for page in rows for n in page] == [*range(1, 194)]
    assert all(before[-1] + 1 == after[0] for before, after in pairwise(rows))
    assert all("Signature" in page for page in pages), "the head stands on each page"
    assert tags(made)["/TH"] == 5, "and is read once"


def test_it_runs_from_right_to_left() -> None:
    made = as_pdf(sheet(people(["محمد"]), title="قائمة", language="ar", direction="rtl"))
    assert root(made)["/Lang"] == "ar"
    assert root(made)["/ViewerPreferences"]["/Direction"] == "/R2L"


def test_words_in_another_language_say_so() -> None:
    plate = Plate(Words("France"), Words("Ana Ruiz"), Words("présidente", "fr"))
    made = as_pdf(sheet(Plates(("Member", "Name", "Office"), [plate])))
    assert "fr" in {one.get("/Lang") for one in elements(made)}


def test_letters_that_no_typeface_has_are_named() -> None:
    with pytest.raises(NoTypeface) as refused:
        as_pdf(sheet(people(["王毅"])))
    assert refused.value.letters == "王 毅"


def test_a_code_has_words_for_who_does_not_see_it() -> None:
    code = Code("https://summit.example/en/meetings/x", "QR code: the page of the meeting")
    plate = Plate(Words("France"), Words("Ana Ruiz"), Words(""), code=code)
    made = as_pdf(sheet(Plates(("Member", "Name", "Office"), [plate])))
    [figure] = [one for one in elements(made) if one["/S"] == "/Figure"]
    assert figure["/Alt"] == "QR code: the page of the meeting"


def test_a_picture_without_words_is_refused(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    template = pdf.TEMPLATE.read_text(encoding="utf-8")
    bare = tmp_path / "sheet.typ"
    bare.write_text(template.replace(", alt: p.code-alt", ""), encoding="utf-8")
    monkeypatch.setattr(pdf, "TEMPLATE", bare)
    plate = Plate(Words("France"), Words("Ana Ruiz"), Words(""), code=Code("https://a.example", ""))
    with pytest.raises(typst.TypstError, match="alt"):
        as_pdf(sheet(Plates(("Member", "Name", "Office"), [plate])))


def test_words_against_the_direction_are_set_apart() -> None:
    """Else “Shall we?” is drawn as “?Shall we” between Arabic words (UAX #9)."""
    assert apart("Shall we?", "rtl") == "\u2068Shall we?\u2069"
    assert apart("نعم!", "ltr") == "\u2068نعم!\u2069"
    assert [apart("Shall we?", "ltr"), apart("نعم", "rtl"), apart("12", "rtl")] == [
        "Shall we?",
        "نعم",
        "12",
    ]
    told = Passage([Words("Shall we?", "en"), Words(" نعم")])
    made = as_pdf(sheet(told, title="قائمة", language="ar", direction="rtl"))
    assert "Shall we?" in words(made)
