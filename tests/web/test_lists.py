"""[BODY-17] A list comes in: looked at, decided upon, confirmed, taken back; and goes out."""

import html
import re
from typing import Any

import httpx2

from hemicycle.procedure.standing_body.record import record_of
from hemicycle.procedure.standing_body.state import StandingBody
from tests.web.conftest import House
from tests.web.test_bodies import begin

AT = "/secretariat/bodies/waters"
LIST = """Member;Name;Office;Role;Address;default_password
Jordan;ZUREIK, Hamdan;Adviser on water;Adviser;h.zureik@water.example;geheim
Morocco;El Fassi, Nadia;Ambassador;Head;nadia@water,example;
Atlantis;Nemo, Ida;;Head;ida@sea.example;
Peru;Rosa Quispe;Engineer;Sherpa;rosa@agua.example;
Peru;Luz Vega;Engineer;Adviser;luz@agua.example;
Peru;Luz Vega;Lawyer;Adviser;luz@agua.example;
;;;;;
"""


async def state_of(house: House) -> StandingBody:
    state = await house.recorder.state(record_of("waters"))
    assert isinstance(state, StandingBody)
    return state


async def chosen(office: httpx2.AsyncClient, data: bytes, name: str = "list.csv") -> str:
    """The address of the preview."""
    answer = await office.post(f"{AT}/import", files={"file": (name, data)})
    assert answer.status_code == 303, re.findall(r'role="alert">(.*?)</div>', answer.text)
    return str(answer.headers["location"])


async def pressed(office: httpx2.AsyncClient, at: str, act: str, **fields: str) -> str:
    """The page after a button of the preview."""
    answer = await office.post(at, data={"do": act, **fields})
    assert answer.status_code == 303, answer.text
    page = await office.get(str(answer.headers["location"]).partition("#")[0])
    return html.unescape(page.text)


def numbers(page: str) -> list[int]:
    """New, changed, to decide, with a fault."""
    return [int(one) for one in re.findall(r"</svg><b>(\d+)</b>", page)]


async def test_nothing_is_written_before_it_is_confirmed(house: House) -> None:
    await begin(house)
    office = await house.secretariat()
    before = await state_of(house)
    at = await chosen(office, LIST.encode())
    page = html.unescape((await office.get(at)).text)
    assert numbers(page) == [2, 0, 1, 3]
    for told in (
        "This is not an address of mail.",
        "row 3, column “Address”",
        "No member of the body is called so.",
        "row 4, column “Member”",
        "What is this person in the delegation?",
        "Row 8: empty",
    ):
        assert told in page, told
    assert "geheim" not in page
    assert (await state_of(house)).size == before.size
    assert await house.app.state.site.directory.contacts(record_of("waters")) == {}


async def test_what_is_decided_comes_in_and_is_taken_back(house: House) -> None:
    await begin(house)
    office = await house.secretariat()
    before = await state_of(house)
    at = await chosen(office, LIST.encode())
    await pressed(office, at, "put:3:4:nadia@water.example")
    await pressed(office, at, "put:5:3:adviser")
    await pressed(office, at, "leave:4")
    page = await pressed(office, at, "two:7-6")
    assert numbers(page) == [5, 0, 1, 0]
    page = await pressed(office, at, "one:7-6")
    assert numbers(page)[0] == 4
    answer = await office.post(at, data={"do": "confirm"})
    assert answer.status_code == 303
    state = await state_of(house)
    fresh = [d for d in state.delegations.table.values() if d.listed != "list-1"]
    names = [state.people.table[one.person].texts["name"]["und"] for one in fresh]
    assert names == ["Hamdan ZUREIK", "Nadia El Fassi", "Rosa Quispe", "Luz Vega"]
    directory = house.app.state.site.directory
    contacts = await directory.contacts(record_of("waters"))
    assert [contacts[one.person] for one in fresh][1] == [("email", "nadia@water.example")]
    assert (await office.get(at)).status_code == 404
    lists = await directory.lists(record_of("waters"))
    assert [(one.file, one.people, one.undone) for one in lists] == [("list.csv", 4, None)]
    answer = await office.post(f"{AT}/lists/{lists[0].listed}/undo")
    assert answer.status_code == 303
    after = await state_of(house)
    assert (after.people, after.delegations) == (before.people, before.delegations)
    assert await directory.contacts(record_of("waters")) == {}
    exported = (await office.get(f"{AT}/record.jsonl")).text
    assert "El Fassi" not in exported
    again = await office.post(f"{AT}/lists/{lists[0].listed}/undo")
    assert again.status_code in (303, 409)


async def test_confirmed_twice_it_comes_in_once(house: House) -> None:
    await begin(house)
    office = await house.secretariat()
    at = await chosen(office, LIST.encode())
    site = house.app.state.site
    token = at.rpartition("/")[2]
    draft = site.drafts.find(token, "waters", site.door.now())
    for _ in range(2):
        site.drafts._kept[token] = draft  # as if the answer had been lost on its way
        assert (await office.post(at, data={"do": "confirm"})).status_code == 303
    state = await state_of(house)
    assert sum(one.listed == draft.listed for one in state.delegations.table.values()) == 2
    assert len(await site.directory.lists(record_of("waters"))) == 1


async def test_who_is_there_already_is_asked_and_changed(house: House) -> None:
    await begin(house)
    office = await house.secretariat()
    rows = "Member;Name;Office;Role;E-mail\nJordan;Ada Aalto;President;Head;ada@new.example\n"
    at = await chosen(office, rows.encode())
    page = html.unescape((await office.get(at)).text)
    assert numbers(page) == [0, 0, 1, 0]
    page = await pressed(office, at, "one:2-n7")
    assert numbers(page) == [0, 1, 0, 0], page
    await office.post(at, data={"do": "confirm"})
    state = await state_of(house)
    ada = [one for one in state.delegations.table.values() if one.person == "n7"]
    assert [one.texts["office"]["en"] for one in ada] == ["Office Ada Aalto", "President"]
    contacts = await house.app.state.site.directory.contacts(record_of("waters"))
    assert contacts == {"n7": [("email", "ada@new.example")]}


async def test_columns_and_encodings_are_changed_in_place(house: House) -> None:
    await begin(house)
    office = await house.secretariat()
    rows = "Qui;Pays\nSiân Åkerlöf;Peru\n".encode("mac_roman")
    at = await chosen(office, rows)
    page = html.unescape((await office.get(at)).text)
    assert "Siân Åkerlöf" in page
    assert "Mac, West" in page
    assert numbers(page)[0] == 0
    page = await pressed(office, at, "read", **{"field-0": "name"})
    assert numbers(page) == [1, 0, 0, 0]
    page = await pressed(office, at, "read", encoding="cp1252")
    assert '<td dir="auto">Siân' not in page


async def test_what_goes_out_comes_in_again(house: House) -> None:
    await begin(house)
    office = await house.secretariat()
    rows = 'Name,Member,E-mail,Phone,Remark\n"-O\'Neill-Vaz",Peru,a@b.example,+33 1 00,"=2+5"\n'
    at = await chosen(office, rows.encode())
    await office.post(at, data={"do": "confirm"})
    for form in ("csv", "xlsx"):
        out = await office.get(f"{AT}/people.{form}")
        assert out.status_code == 200
        if form == "csv":
            assert b"\"'-O'Neill-Vaz\"" in out.content
            assert b'"\'+33 1 00"' in out.content
        page = html.unescape((await office.get(await chosen(office, out.content))).text)
        assert numbers(page) == [0, 0, 0, 0], form
        assert "3 as they are here already" in page
        assert "Nothing to look at" in page


async def test_what_is_no_list_is_told(house: House) -> None:
    await begin(house)
    office = await house.secretariat()
    wrong: dict[str, Any] = {
        "a.xlsx": b"PK\x03\x04 but no workbook",
        "b.json": b"[1, 2]",
        "c.csv": b"\x00\x01\x02",
    }
    for name, data in wrong.items():
        answer = await office.post(f"{AT}/import", files={"file": (name, data)})
        assert (answer.status_code, 'role="alert"' in answer.text) == (400, True), name


async def test_who_is_erased_is_reached_no_more(house: House) -> None:
    """[BODY-8] The names on the record, and the addresses in the register."""
    await begin(house)
    office = await house.secretariat()
    rows = "Member;Name;E-mail\nPeru;Luz Vega;luz@agua.example\nPeru;Ida Roa;ida@agua.example\n"
    at = await chosen(office, rows.encode())
    await office.post(at, data={"do": "confirm"})
    directory = house.app.state.site.directory
    luz, ida = await directory.contacts(record_of("waters"))
    assert (await office.post(AT, data={"do": "erase-person", "person": luz})).status_code == 303
    assert list(await directory.contacts(record_of("waters"))) == [ida]
    assert "Luz Vega" not in (await office.get(f"{AT}/record.jsonl")).text


async def test_unknown_members_are_added_in_one_press(house: House) -> None:
    """A guest that the world knows, and two that nobody does, each under the code that is stated."""
    await begin(house)
    office = await house.secretariat()
    rows = (
        "Member;Name\nAtlantis;Ida Nemo\nFinland;Aino Vaara\nRhine Commission;Jo Rhys\n"
        "Atlantis;Leo Nemo\nRed Crescent;Ana Ruiz\n"
    )
    at = await chosen(office, rows.encode())
    page = html.unescape((await office.get(at)).text)
    assert numbers(page) == [1, 0, 0, 4]
    assert page.index('id="unknown-members"') < page.index('id="mend"'), "one press mends many"
    offered = re.findall(r'name="member-code-(\d)" value="(\w+)"', page)
    assert offered == [("0", "FI"), ("1", "ATLANTIS"), ("2", "RC"), ("3", "RC2")]
    fields = {"member-code-0": "FI", "member-code-1": "ATL", "member-name-1": "Atlantis"}
    fields |= {"member-code-2": "RC", "member-name-2": "Rhine Commission", "member-code-3": ""}
    page = await pressed(office, at, "admit-members", **fields)
    members = (await state_of(house)).membership.members[4:]
    assert [(one.code, one.name) for one in members] == [
        ("FI", {}),
        ("ATL", {"en": "Atlantis"}),
        ("RC", {"en": "Rhine Commission"}),
    ]
    assert numbers(page) == [4, 0, 0, 1]
    assert "Red Crescent" in page
    again = await office.post(at, data={"do": "admit-members", "member-code-0": "FI"})
    assert (again.status_code, "is a member on that day" in again.text) == (409, True)


async def test_an_address_takes_the_place_of_the_old_one(house: House) -> None:
    await begin(house)
    office = await house.secretariat()
    for address in ("old@waters.example", "new@waters.example"):
        rows = f"Member;Name;E-mail;Phone\nPeru;Luz Vega;{address};+51 1\n"
        at = await chosen(office, rows.encode())
        if "new" in address:
            page = html.unescape((await office.get(at)).text)
            key = re.findall(r'value="one:(2-n\d+)"', page)[0]
            await pressed(office, at, f"one:{key}")
        await office.post(at, data={"do": "confirm"})
    [known] = (await house.app.state.site.directory.contacts(record_of("waters"))).values()
    assert sorted(known) == [("email", "new@waters.example"), ("phone", "+51 1")]


async def test_who_has_an_office_alone_is_there_already(house: House) -> None:
    await begin(house)
    office = await house.secretariat()
    at = await chosen(office, b"Member;Name\nJordan;Tareq Nimri\nJordan;Hamdan Zureik\n")
    page = html.unescape((await office.get(at)).text)
    assert numbers(page) == [1, 0, 0, 0]  # the minister of before is nobody any more
    assert "1 as they are here already" in page
