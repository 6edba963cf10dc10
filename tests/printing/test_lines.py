"""[PRINT-2] A sheet as a table: each column by itself, and of several tables the part that a row is of."""

from hemicycle.directory.lists.exporting import as_csv
from hemicycle.printing.sheet import Column, Heading, Passage, Table, Words
from hemicycle.printing.table_lines import lines_of
from tests.printing.given import people, sheet

HEAD = ["No.", "Member", "Name", "As said", "Present", "Signature"]


def test_one_table_is_itself() -> None:
    assert lines_of(sheet(Heading(Words("Part")), people(["Ana"]))) == [
        HEAD,
        ["1", "Member 1", "Ana", "how 1", "", ""],
    ]


def test_of_several_each_row_says_its_part() -> None:
    told = sheet(Heading(Words("One")), people(["Ana"]), Heading(Words("Two")), people(["Ben"]))
    assert lines_of(told) == [
        ["", *HEAD],
        ["One", "1", "Member 1", "Ana", "how 1", "", ""],
        ["Two", "1", "Member 1", "Ben", "how 1", "", ""],
    ]


def test_without_a_table_it_is_text() -> None:
    assert lines_of(sheet(Passage([Words("a"), Words("b")]))) == [["List"], ["ab"]]


def test_nothing_in_it_runs() -> None:
    written = as_csv(lines_of(sheet(Table([Column("=1+1")], [[Words("@SUM(A1)")], [Words("12")]]))))
    assert written == b'\xef\xbb\xbf"\'=1+1"\r\n"\'@SUM(A1)"\r\n"12"\r\n'
