"""[PRINT-1] Sheets to print over HTTP: who gets them, what stands on them, and what does not."""

import csv
import io
from collections.abc import Sequence

import httpx2
import pytest

from hemicycle.procedure.core.actor import SECRETARIAT
from hemicycle.procedure.meeting.business.publication.commands import RedactText
from hemicycle.procedure.meeting.kernel.seats.commands import (
    AccreditParticipant,
    ConvenedParticipant,
)
from hemicycle.procedure.words import Role, in_no_language
from tests.printing.tagged import words
from tests.web.conftest import CALL, House, example

AT = f"/secretariat/meetings/{CALL}/print"


async def printed(office: httpx2.AsyncClient, what: str, **wish: str) -> httpx2.Response:
    return await office.get(f"{AT}/sheet", params={"what": what, **wish})


async def rows_of(office: httpx2.AsyncClient, what: str, **wish: str) -> Sequence[list[str]]:
    answer = await printed(office, f"{what}.csv", language="en", **wish)
    assert answer.status_code == 200, answer.text
    return [*csv.reader(io.StringIO(answer.content.decode("utf-8-sig")))]


async def accredit(house: House, name: str, role: Role) -> None:
    person = ConvenedParticipant(
        slug=in_no_language(f"somebody-{role}"),
        name=in_no_language(name),
        gender={},
        office={},
        capacity={},
        role=role,
        member=None,
        listed=False,
        capacity_member=None,
        capacity_items=None,
    )
    await house.act(SECRETARIAT, AccreditParticipant(person))


async def test_the_office_prints_the_list_of_participants(convened: House) -> None:
    office = await convened.secretariat()
    assert f'href="{AT}"' in (await office.get(f"/secretariat/meetings/{CALL}")).text
    assert (await office.get(AT)).status_code == 200
    answer = await printed(office, "participants.pdf", language="fr")
    assert answer.status_code == 200, answer.text
    assert answer.headers["content-type"] == "application/pdf"
    assert "no-store" in answer.headers["cache-control"]
    told = words(answer.content)
    assert "Liste des participants" in told
    assert "Emmanuel Macron" in told
    assert "Page 1 sur 1" in told
    assert (await printed(office, "participants.pdf", language="fr")).content == answer.content


async def test_who_works_there_is_named_to_the_office_alone(convened: House) -> None:
    await accredit(convened, "Noor Haddad", "interpreter")
    await accredit(convened, "Inès Roth", "secretariat")
    office = await convened.secretariat()
    told = await rows_of(office, "participants", readers="secretariat")
    assert ["Interpreters", "1", "", "", "", "Noor Haddad", "", "", "", ""] in told
    others = str(await rows_of(office, "participants", readers="delegates"))
    assert "Joe Biden" in others
    assert "Noor Haddad" not in others
    assert "Inès Roth" not in others


async def test_a_closed_meeting_makes_no_sheet_for_everybody(house: House) -> None:
    await house.convene(example(access="closed"))
    office = await house.secretariat()
    assert 'value="public"' not in (await office.get(AT)).text
    assert (await printed(office, "participants.pdf", readers="public")).status_code == 404
    assert (await printed(office, "participants.pdf", readers="meeting")).status_code == 200


async def test_what_was_erased_is_on_no_sheet(convened: House) -> None:
    office = await convened.secretariat()
    assert "Joe Biden" in words((await printed(office, "participants.pdf")).content)
    meeting = await convened.recorder.meeting(CALL)
    biden = next(
        p for p in meeting.seats.participants.values() if p.texts["name"]["und"] == "Joe Biden"
    )
    await convened.act(SECRETARIAT, RedactText(biden.seq, {"en": "a request"}))
    told = words((await printed(office, "participants.pdf")).content)
    assert "Joe Biden" not in told
    assert "Text erased from the record" in told


async def test_a_letter_that_no_typeface_has_is_named(convened: House) -> None:
    await accredit(convened, "王毅", "observer")
    office = await convened.secretariat()
    answer = await printed(office, "participants.pdf", language="en")
    assert answer.status_code == 422
    assert "王 毅" in answer.text
    assert (await printed(office, "participants.docx")).status_code == 200


@pytest.mark.parametrize(
    "wish",
    [
        {"what": "nothing.pdf"},
        {"what": "participants.exe"},
        {"what": "participants.pdf", "language": "ar"},
        {"what": "participants.pdf", "paper": "a5"},
        {"what": "participants.pdf", "readers": "delegates:FR"},
        {"what": "participants.pdf", "order": "height"},
    ],
)
async def test_what_there_is_not_is_not_found(convened: House, wish: dict[str, str]) -> None:
    office = await convened.secretariat()
    assert (await office.get(f"{AT}/sheet", params=wish)).status_code == 404


async def test_nobody_else_prints(convened: House) -> None:
    assert (await convened.client().get(AT)).status_code == 403
    assert (await printed(convened.client(), "participants.pdf")).status_code == 403
