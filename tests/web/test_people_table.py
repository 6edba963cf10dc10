"""People and their votes by a table and by the form, as well as by a meeting file: [SEAT-10] [MEETING-1]."""

import re
from typing import Any

import httpx2
import pytest

from hemicycle.files import Fault
from hemicycle.web.people_table import read_people
from tests.web.conftest import House
from tests.web.test_office import filled

TABLE = """\ufeffname;member;weight;office.en
Bea Big;BIG;5;Chair
"Ole; One";ONE;1;
;;;
"""


def rows_of(page: str, column: str) -> list[str]:
    return re.findall(rf'name="participants\[\d+\]\.{re.escape(column)}" value="([^"]*)"', page)


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


async def test_people_of_a_table_come_into_the_form_and_are_convened_with_their_votes(
    house: House,
) -> None:
    office = await house.secretariat()
    first = {key: value for key, value in filled().items() if not key.startswith("participants")}
    first |= {"body": "association", "host": ""}
    upload = {"table": ("people.csv", TABLE.encode(), "text/csv")}
    page = (
        await office.post("/secretariat/convene", data={"do": "table", **first}, files=upload)
    ).text
    assert rows_of(page, "name") == ["Bea Big", "Ole; One"]
    assert rows_of(page, "weight") == ["5", "1"]
    assert await house.recorder.records() == []

    people: dict[str, Any] = {
        f"participants[{n}].{column}": value
        for column in ("name", "member", "weight", "office.en")
        for n, value in enumerate(rows_of(page, column))
    }
    people |= {f"participants[{n}].role": "delegate" for n in range(2)} | {"host": "0"}
    wrong = people | {"participants[1].weight": "many"}
    told = await office.post("/secretariat/convene", data={"do": "check", **first, **wrong})
    assert told.status_code == 400
    assert 'id="fault-participants[1].weight"' in told.text
    done = await office.post("/secretariat/convene", data={"do": "convene", **first, **people})
    assert done.status_code == 200, re.findall(r'class="fault".*?</p>', done.text, re.DOTALL)
    [record] = await house.recorder.records()
    meeting = await house.recorder.meeting(record)
    assert meeting.seats.weights == {"BIG": 5, "ONE": 1}


async def test_a_table_with_another_column_names_those_that_there_are(
    house: House,
) -> None:
    office: httpx2.AsyncClient = await house.secretariat()
    upload = {"table": ("people.csv", b"name,votes\nA,1\n", "text/csv")}
    page = await office.post("/secretariat/convene", data={"do": "table", **filled()}, files=upload)
    assert page.status_code == 400
    assert "there is no column “votes”: use name, family, member, weight" in page.text
    assert "Minister of Transport" in page.text  # what was typed stays
