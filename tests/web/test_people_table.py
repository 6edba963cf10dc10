"""People and their votes by a table and by the form, as well as by a meeting file: [SEAT-10] [MEETING-1]."""

import pytest

from hemicycle.files import Fault
from hemicycle.web.people_table import read_people
from tests.web.calling import call, change, checked, content, drafted, put, replaced
from tests.web.conftest import House
from tests.web.test_office import filled

TABLE = """\ufeffname;member;weight;office.en
Bea Big;BIG;5;Chair
"Ole; One";ONE;1;
;;;
"""


def test_a_table_is_read_however_its_columns_are_parted() -> None:
    rows = [
        {"name": "Bea Big", "member": "BIG", "weight": "5", "office.en": "Chair"},
        {"name": "Ole; One", "member": "ONE", "weight": "1"},
    ]
    assert read_people(TABLE.encode()) == rows
    for separator in (",", "\t"):
        other = TABLE.replace('"Ole; One"', '"Ole~ One"').replace(";", separator)
        assert read_people(other.replace("~", ";").encode()) == rows


@pytest.mark.parametrize(
    ("table", "code"),
    [
        (b"name,votes\nA,1\n", "table-column"),
        (b"name,member\n,\n", "table-empty"),
        (b"", "table-empty"),
        ("name\nJosé\n".encode("latin-1"), "not-utf8"),
    ],
)
def test_what_is_wrong_with_a_table_is_said(table: bytes, code: str) -> None:
    found = read_people(table)
    assert isinstance(found, Fault)
    assert found.code == code


async def test_pasted_rows_come_with_their_votes(house: House) -> None:
    """[DRAFT-4] Columns that are called as in a meeting file."""
    office = await house.secretariat()
    first = {key: value for key, value in filled().items() if not key.startswith("participants")}
    draft = await drafted(office, first | {"body": "association", "host": ""})
    read = (await office.post(f"{draft}/rows", json={"text": TABLE})).json()
    assert [(one["name"], one["weight"]) for one in read["people"]] == [
        ("Bea Big", "5"),
        ("Ole; One", "1"),
    ]
    assert (await content(office, draft))["people"] == []
    await change(office, draft, *replaced("people", [], read["people"]))
    bea, ole = [one["key"] for one in read["people"]]
    await change(office, draft, put("host", bea), put(f"people/{ole}/weight", "many"))
    assert [one["at"] for one in (await checked(office, draft))["faults"]] == [
        f"people/{ole}/weight"
    ]
    await change(office, draft, put(f"people/{ole}/weight", "1"))
    done = await call(office, draft)
    assert done.status_code == 200, done.text
    [record] = await house.recorder.records()
    meeting = await house.recorder.meeting(record)
    assert meeting.seats.weights == {"BIG": 5, "ONE": 1}
