"""[BODY-17] Lists as secretariats have them: each file mirrors what a spreadsheet or another system writes."""

import io
import zipfile
from collections.abc import Callable
from datetime import date, datetime

import pytest
from openpyxl import Workbook

from hemicycle.directory.lists.known import Known, There, known_of
from hemicycle.directory.lists.plan import Plan, plan_of, read_table
from hemicycle.directory.lists.table import UnreadableList
from hemicycle.directory.lists.wish import Wish
from hemicycle.procedure.membership import Member

AT_NIGHT = datetime.fromisoformat("2027-03-08T21:40")
MEMBERS = {"PE": "Peru", "JO": "Jordan", "MA": "Morocco"}


def known(*there: There) -> Known:
    members = [Member(code=code, name={"en": name}) for code, name in MEMBERS.items()]
    return known_of(members, MEMBERS, list(there))


def plan(data: bytes, wish: Wish | None = None, *there: There) -> Plan:
    wish = wish or Wish()
    return plan_of(read_table(data, wish), wish, known(*there))


def faults(of: Plan) -> list[tuple[str, str, str]]:
    return [(one.at, one.column, one.code) for one in of.rows.faults]


def workbook(fill: Callable[[Workbook], None]) -> bytes:
    book, out = Workbook(), io.BytesIO()
    fill(book)
    book.save(out)
    return out.getvalue()


GERMAN = (
    "Nachname;Vorname;Funktion;Staat;E-Mail;Rolle\r\n"
    'Größler;Jürgen;"Minister; amtierend";Peru;j@aa.example;Leiterin\r\n'
    "Šimek-Weiß;Renée;„Sherpa“;Jordan;r@aa.example;Stellvertreterin\r\n"
)


@pytest.mark.parametrize(
    ("encoding", "taken"),
    [("cp1252", "cp1252"), ("utf-8", "utf-8"), ("utf-8-sig", "utf-8-sig"), ("utf-16", "utf-16")],
)
def test_windows_writes_in_several_encodings(encoding: str, taken: str) -> None:
    found = plan(GERMAN.encode(encoding))
    assert found.table.readings[0].encoding == taken
    assert [one.name for one in found.new] == ["Jürgen Größler", "Renée Šimek-Weiß"]
    assert [one.rank for one in found.new] == ["head", "alternate"]
    assert [one.office for one in found.new] == ["Minister; amtierend", "„Sherpa“"]


def test_utf_16_without_a_mark_is_read() -> None:
    assert len(plan(GERMAN.encode("utf-16-le")).new) == 2


def test_old_macs_have_their_own_letters_and_line_ends() -> None:
    text = (
        "Familienname;Vorname;Amt;Mitglied\r"
        "Åkerlöf;Siân;Ministre des Affaires étrangères;Peru\r"
        "Ötvös;Réka;Államtitkár;Jordan\r"
    )
    found = plan(text.encode("mac_roman"))
    assert [one.name for one in found.new] == ["Siân Åkerlöf", "Réka Ötvös"]
    assert found.new[1].office == "Államtitkár"
    readings = {one.encoding: one.sample for one in found.table.readings}
    assert found.table.readings[0].encoding == "mac_roman"
    assert "Åkerlöf" in readings["mac_roman"][0]
    assert "Åkerlöf" not in "".join(readings["cp1252"])


def test_two_readings_that_are_nearly_alike_are_asked() -> None:
    found = plan("Name;Member\nÁda Čapek;Peru\n".encode("cp1250"))
    assert found.table.unsure
    chosen = plan("Name;Member\nÁda Čapek;Peru\n".encode("cp1250"), Wish(encoding="cp1250"))
    assert chosen.new[0].name == "Áda Čapek"


def test_the_line_that_excel_wants_is_a_row_of_its_own() -> None:
    found = plan(b"sep=;\r\nName;Member;E-mail\r\nInes Falk;Peru;no address\r\n")
    assert faults(found) == [("C3", "E-mail", "bad-address")]


def test_a_quoted_line_break_is_one_row() -> None:
    text = (
        "Name,Member,E-mail,Remarks\r\n"
        '"Quade, Marten",Peru,m@aa.example,"late;\n'
        'needs a ""quiet"" room"\r\n'
        "Sole,Peru,not-an-address,x\r\n"
    )
    found = plan(text.encode())
    (one,) = found.new
    assert (one.name, one.family) == ("Marten Quade", "Quade")
    assert ("remark", 'late;\nneeds a "quiet" room') in one.beside
    (fault,) = found.rows.faults
    assert (fault.row, fault.line, fault.column, fault.value) == (3, 4, "E-mail", "not-an-address")


def test_dates_zeros_and_what_a_spreadsheet_made_a_date() -> None:
    def fill(book: Workbook) -> None:
        sheet = book.active
        assert sheet
        sheet.append(["Name", "Member", "Phone", "Badge", "Arrival", "Born"])
        sheet.append(["Ada Whit", "Peru", "+44 7700", "007", AT_NIGHT, ""])
        sheet.append(["Ruy Tej", "Peru", 49000000000, "0E12", date(2026, 3, 8), "3/2/1961"])
        sheet.append(["Mar Chen", "Peru", "0049 30", date(2027, 2, 1), None, "31/12/1970"])

    found = plan(workbook(fill))
    assert len(found.new) == 3
    assert faults(found) == [("F3", "Born", "either-day"), ("D4", "Badge", "date-like")]
    assert found.rows.faults[0].choices == ["1961-02-03", "1961-03-02"]
    assert found.rows.faults[1].choices == ["1-2"]
    beside = [dict(one.beside) for one in found.new]
    assert beside[0]["badge"] == "007"
    assert beside[0]["arrival"] == "2027-03-08 21:40"
    assert (beside[1]["phone"], beside[1]["badge"]) == ("49000000000", "0E12")
    assert beside[2]["phone"] == "0049 30"
    mended = plan(workbook(fill), Wish(cells={(4, 3): "1-2", (3, 5): "1961-02-03"}))
    assert not mended.rows.faults
    assert dict(mended.new[2].beside)["badge"] == "1-2"


def test_merged_hidden_and_titled() -> None:
    def fill(book: Workbook) -> None:
        sheet = book.active
        assert sheet
        sheet.append(["Council, list of participants"])
        sheet.append([])
        sheet.append(["Delegation", None, "Person"])
        sheet.append(["Member", "Role", "Family name", "Given name", "E-mail", "Passport no."])
        sheet.append(["Peru", "Head", "Sol", "Ingrid", "i@aa.example", "X0000001"])
        sheet.append([None, "Adviser", "Vik", "Tor", "t@aa.example", "X0000002"])
        sheet.append([None, "Adviser", "Old", "Entry", "o@aa.example", "X0000003"])
        sheet.merge_cells("A5:A7")
        sheet.merge_cells("A3:B3")
        sheet.column_dimensions["F"].hidden = True
        sheet.row_dimensions[7].hidden = True
        book.create_sheet("2026").sheet_state = "hidden"

    found = plan(workbook(fill))
    assert [(one.name, one.member) for one in found.new] == [
        ("Ingrid Sol", "PE"),
        ("Tor Vik", "PE"),
    ]
    assert (found.table.hidden, found.table.hidden_rows, found.table.hidden_sheets) == ([5], 1, 1)
    assert [(one.row, one.why) for one in found.rows.left] == [(7, "hidden")]
    assert "X000" not in repr((found.new, found.rows.left))
    assert len(plan(workbook(fill), Wish(take=frozenset([7]))).new) == 3


def test_no_formula_is_computed() -> None:
    def fill(book: Workbook) -> None:
        sheet = book.active
        assert sheet
        sheet.append(["Given", "Family", "E-mail", "Member", "Web"])
        sheet.append(["Nell", "Reed", '=LOWER(A2)&"@aa.example"', "Peru", '=HYPERLINK("x")'])

    found = plan(workbook(fill))
    assert faults(found) == [("C2", "E-mail", "no-stored-value")]
    assert "=LOWER" not in repr(found.rows)


def test_a_registration_export() -> None:
    text = (
        "﻿ID,Name,Title,First Name,Last Name,Email Address,Affiliation,Position,Country,Registration state,Price\n"
        "14,Maarit Ojala,Ms,Maarit,Ojala,m@x.example,Polar Law,Fellow,Finland,Completed,0 EUR\n"
        "15,Kenji 田中,Dr,Kenji,田中,k@x.example,Seas,,Japan,Awaiting approval,0 EUR\n"
        "17,Gone,Mr,With,Drawn,g@x.example,,,,Withdrawn,0 EUR\n"
    )
    found = plan(text.encode())
    assert [(p.name, p.member, p.pending) for p in found.new] == [
        ("Maarit Ojala", "FI", False),
        ("Kenji 田中", "JP", True),
    ]
    assert [(one.row, one.why) for one in found.rows.left] == [(4, "withdrawn")]
    assert found.rows.fields[-1] == "ignored"


def test_a_participant_file_of_a_voting_system() -> None:
    text = (
        "title,first_name,last_name,email,structure_level,vote_weight,default_password,is_physical_person,locked_out\n"
        "Dr.,Maren,Tiedje,m@v.example,Nord,1.000000,Zx81-kalt,1,0\n"
        ',Yusuf,Aktaş,y@v.example,"Nord, Jugend",2.500000,Qm17,1,0\n'
        ",,Vorstand,,,1.000000,,0,0\n"
        ",Ana,de la Cruz,a@v.example,,0.000001,,1,1\n"
    )
    found = plan(text.encode())
    assert [one.name for one in found.new] == ["Maren Tiedje", "Yusuf Aktaş", "Ana de la Cruz"]
    assert [dict(one.beside)["weight"] for one in found.new] == ["1", "2.5", "0.000001"]
    assert [one.pending for one in found.new] == [False, False, True]
    assert [(one.why, one.words) for one in found.rows.left] == [("body", "Vorstand")]
    assert "Zx81" not in repr(found.new)


NAMES = [
    ("McAllister", "Rory", "", "Rory McAllister"),
    ("van der Meulen", "Saskia", "", "Saskia van der Meulen"),
    ("VON UND ZU HOLLEN", "Ferdinand", "", "Ferdinand VON UND ZU HOLLEN"),
    ("王", "小明", "王小明", "王小明"),
    ("", "Sukarnita", "Sukarnita", "Sukarnita"),
    ("الخوري", "ليلى", "ليلى الخوري", "ليلى الخوري"),
    ("d'Alembert-Ngo", "Zoë", "", "Zoë d'Alembert-Ngo"),
    ("𠮷田", "太郎", "", "𠮷田 太郎"),
    ("A\u030astro\u0308m", "Eva", "", "Eva Åström"),
    ("Jónsdóttir", "Guðrún", "Guðrún Jónsdóttir", "Guðrún Jónsdóttir"),
]


@pytest.mark.parametrize(("family", "given", "whole", "name"), NAMES)
def test_names_stay_as_they_are(family: str, given: str, whole: str, name: str) -> None:
    found = plan(
        f"Family name,Given name,Name as one,Member\n{family},{given},{whole},Peru\n".encode()
    )
    assert [one.name for one in found.new] == [name]
    assert (found.new[0].offer is not None) == (family == "VON UND ZU HOLLEN")


def test_who_stands_twice() -> None:
    text = (
        "Name,Member,E-mail,Role\n"
        "Ida B,Peru,ida@x.example,Head\n"
        "Ida B,Peru,Ida@X.example,Alternate\n"
        "Zoe\u0308 G,Jordan,zoe@x.example,Head\n"
        "Zoë G\u00a0,Jordan, zoe@x.example,Head\n"
        "Pol M,Peru,cabinet@x.example,Head\n"
        "Lise A,Peru,cabinet@x.example,Adviser\n"
        "Jan K,Morocco,jan@x.example,Adviser\n"
        "Jan K,Morocco,jan2@x.example,Adviser\n"
        ",,,\n"
        "Ida B,Jordan,ida@y.example,Head\n"
        "Eva M,Jordan,jan@x.example,Head\n"
    )
    found = plan(text.encode())
    likeness = [(p.first.row, p.second.row, p.like) for p in found.pairs]
    assert likeness == [
        (2, 3, "differs"),
        (4, 5, "same"),
        (6, 7, "mailbox"),
        (8, 9, "perhaps"),
        (8, 12, "address"),
    ]
    assert len(found.new) == 7
    assert len(plan(text.encode(), Wish(same={"9-8": True})).new) == 6
    assert len(plan(text.encode(), Wish(same={"12-8": False, "3-2": False})).new) == 9


def test_who_is_there() -> None:
    there = There("n7", "Ida B", "PE", "head", "Envoy", ("ida@x.example",))
    same = plan(b"Name,Member,E-mail,Role\nIda B,Peru,IDA@x.example,Head\n", None, there)
    assert ([one.changed for one in same.there], same.new) == ([[]], [])
    other = plan(b"Name,Member,E-mail,Role\nIda B,Peru,new@x.example,Head\n", None, there)
    assert [one.key for one in other.perhaps] == ["2-n7"]
    assert (other.new, other.changed) == ([], [])
    rows = b"Name,Member,E-mail,Role\nIda B,Peru,new@x.example,Head\n"
    assert [p.changed for p in plan(rows, Wish(same={"2-n7": True}), there).changed] == [["email"]]
    assert len(plan(rows, Wish(same={"2-n7": False}), there).new) == 1


def test_members_are_known_by_code_name_and_number() -> None:
    lines = "\n".join(f"A{n},{one}" for n, one in enumerate(["PE", "peru", "PER", "Pérou", "604"]))
    found = plan(f"Name,Member\n{lines}\nZed,Perru\n".encode())
    assert [one.member for one in found.new] == ["PE"] * 5
    assert (found.rows.faults[0].near, faults(found)) == (
        "Peru",
        [("B7", "Member", "unknown-member")],
    )


def test_two_thousand_rows_have_all_their_faults_at_once() -> None:
    lines = [f"Fam{n};Given{n};Peru;p{n}@x.example;Head" for n in range(2_000)]
    lines[500] = "Fam;Given;Peru;no at sign;Head"
    lines[1_200] = "Fam;Given;Atlantis;q@x.example;Head"
    lines[1_998] = lines[2]
    found = plan("\n".join(["Family name;Given name;Member;E-mail;Role", *lines]).encode())
    assert faults(found) == [
        ("D502", "E-mail", "bad-address"),
        ("C1202", "Member", "unknown-member"),
    ]
    assert [(p.first.row, p.second.row) for p in found.pairs] == [(4, 2_000)]
    assert len(found.new) == 1_997


def test_json_has_keys_for_headings() -> None:
    found = plan(
        '{"participants": [{"name": "Zoë", "member": "Peru", "vote_weight": 0.10}]}'.encode()
    )
    assert [(one.name, dict(one.beside)["weight"]) for one in found.new] == [("Zoë", "0.1")]


STRICT = b'<workbook xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"/>'


def test_what_cannot_be_read_is_told() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as parts:
        parts.writestr("xl/workbook.xml", STRICT)
    for data, code in (
        (out.getvalue(), "strict"),
        (b"PK\x03\x04 no", "no-workbook"),
        (b"[1", "no-json"),
        (b"[]", "no-people"),
    ):
        with pytest.raises(UnreadableList) as found:
            read_table(data, Wish())
        assert found.value.code == code
