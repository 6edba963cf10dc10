"""[PRINT-1] Sheets to print over HTTP: who gets them, what stands on them, and what does not."""

import asyncio
import csv
import io
import re
import threading
from collections.abc import Sequence

import httpx2
import pytest

from hemicycle.accounts.audit import Wish
from hemicycle.printing.sheet import Sheet
from hemicycle.procedure.core.actor import SECRETARIAT
from hemicycle.procedure.meeting.business.publication.commands import RedactText
from hemicycle.procedure.meeting.kernel.seats.commands import (
    AccreditParticipant,
    ConvenedParticipant,
)
from hemicycle.procedure.words import Role, in_no_language
from hemicycle.web.sheets.all_sheets import SHEETS
from hemicycle.web.sheets.given import Given
from tests.attachments.files import PDF
from tests.printing.given import HOSTILE
from tests.printing.tagged import elements, read, words
from tests.web.conftest import CALL, House, example
from tests.web.staffed import first_account, member

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


async def test_the_agenda_has_the_words_of_the_chair_for_the_office_alone(convened: House) -> None:
    office = await convened.secretariat()
    for readers, said in (("secretariat", True), ("delegates", False)):
        answer = await printed(office, "agenda.pdf", language="en", readers=readers)
        told = words(answer.content)
        assert "1. Situation in and around Ukraine" in told
        assert ("I call the meeting to order" in told) is said
    [head, *items] = await rows_of(office, "agenda")
    assert head == ["No.", "Item", "Begins", "Min.", "Papers"]
    assert items[0][:3] == ["1", "Situation in and around Ukraine", "20:00 UTC"]


async def test_papers_stand_under_their_items_by_their_symbols(convened: House) -> None:
    office = await convened.secretariat()
    sent = {"title": "Joint use", "language": "en", "symbol": "SWC/2022/4"}
    items = [*(await convened.recorder.meeting(CALL)).agenda.items]
    answer = await office.post(
        f"/secretariat/meetings/{CALL}/documents",
        data={**sent, "item": items[0]},
        files={"file": ("paper.pdf", PDF, "application/pdf")},
    )
    assert answer.status_code == 303, answer.text
    assert (await rows_of(office, "agenda"))[1][4] == "SWC/2022/4"
    told = words((await printed(office, "agenda.pdf", language="en")).content)
    assert "Joint use (English)" in told


async def test_a_nameplate_leads_to_the_public_page(convened: House) -> None:
    office = await convened.secretariat()
    answer = await printed(office, "nameplates.pdf", language="en")
    figures = [one for one in elements(answer.content) if one["/S"] == "/Figure"]
    assert {figure["/Alt"] for figure in figures} == {"QR code: the public page of the meeting"}
    assert len(read(answer.content).pages) == len(figures) == 9
    assert (await rows_of(office, "nameplates"))[4] == [
        "France",
        "Emmanuel Macron",
        "French President",
    ]


async def test_a_closed_meeting_has_no_code_on_its_plates(house: House) -> None:
    await house.convene(example(access="closed"))
    answer = await printed(await house.secretariat(), "nameplates.pdf")
    assert [one for one in elements(answer.content) if one["/S"] == "/Figure"] == []


async def test_a_personal_link_is_printed_once_it_was_confirmed(convened: House) -> None:
    """[PRINT-4] It opens its seat; it is kept nowhere, and that it was printed is noted."""
    office, door = await convened.secretariat(), convened.door
    act = f"{AT}/nameplates"
    assert (await office.post(act, data={"language": "en"})).status_code == 303
    assert await door.links(CALL) == []
    answer = await office.post(act, data={"language": "en", "confirmed": "yes"})
    assert answer.status_code == 200
    assert "no-store" in answer.headers["cache-control"]
    alts = {one["/Alt"] for one in elements(answer.content) if one["/S"] == "/Figure"}
    assert alts == {"QR code: the personal link of this seat, which opens it to whoever reads it"}
    assert len(await door.links(CALL)) == 9
    shown = await office.get(f"/secretariat/meetings/{CALL}/links")
    links = set(re.findall(r"/join/[\w-]+", shown.text))
    assert len(links) == 9
    again = await office.post(act, data={"language": "en", "confirmed": "yes"})
    assert again.content == answer.content, "links that were just issued are printed, not replaced"
    shared = await printed(office, "nameplates.pdf", language="en")
    assert shared.content != answer.content
    [noted] = [
        one.line
        for one in await convened.app.state.site.staff.audit.lines(Wish(), 50)
        if one.line.what == "printing-personal" and one.line.facts
    ][:1]
    assert noted.facts == {"n": 9}


async def test_who_may_not_issue_links_prints_none(convened: House) -> None:
    head, _ = await first_account(convened)
    _, press = await member(convened, head, "Ada Press", "press")
    assert (await press.get(AT)).status_code == 200
    assert "Print with personal links" not in (await press.get(AT)).text
    answer = await press.post(f"{AT}/nameplates", data={"language": "en", "confirmed": "yes"})
    assert answer.status_code == 403


async def test_the_readout_is_printed_as_it_is_out(held: House) -> None:
    office = await held.secretariat()
    assert (await printed(office, "readout.pdf", language="en")).status_code == 404
    draft = await printed(office, "readout.pdf", language="en", readers="secretariat")
    assert "Draft: not published." in words(draft.content)
    await held.publish()
    out = words((await printed(office, "readout.pdf", language="en", readers="public")).content)
    assert "Draft" not in out
    assert "NATO" in out


@pytest.mark.parametrize(
    "name", [one for one in HOSTILE if "\u202e" not in one and "\0" not in one]
)
async def test_a_hostile_name_is_a_name(convened: House, name: str) -> None:
    await accredit(convened, name, "observer")
    office = await convened.secretariat()
    [row] = [row for row in await rows_of(office, "participants") if row[0] == "Observers"]
    assert row[5] == (f"'{name}" if name.startswith("=") else name), "nothing of it is run"
    told = words((await printed(office, "participants.pdf", language="en")).content)
    if name.isascii():
        assert name.replace(" ", "") in re.sub(r"\s|\u200b", "", told)


async def test_others_are_answered_while_a_sheet_is_told(
    convened: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    loop, begun, answered = asyncio.get_running_loop(), asyncio.Event(), threading.Event()
    in_time: list[bool] = []
    tell = SHEETS["participants"]

    def waiting(given: Given) -> Sheet:
        loop.call_soon_threadsafe(begun.set)
        in_time.append(answered.wait(5))
        return tell(given)

    monkeypatch.setitem(SHEETS, "participants", waiting)
    office = await convened.secretariat()
    asked = asyncio.create_task(printed(office, "participants.csv"))
    await asyncio.wait_for(begun.wait(), 10)
    assert (await convened.client().get("/healthz")).status_code == 200
    answered.set()
    assert (await asked).status_code == 200
    assert in_time == [True]


async def test_a_revised_agenda_says_which_revision_it_is(convened: House) -> None:
    office = await convened.secretariat()
    assert "Rev. 1" not in words((await printed(office, "agenda.pdf", language="en")).content)
    new = {"title.new-1.en": "Mills", "title.new-1.fr": "Moulins", "do": "agenda", "sure": "yes"}
    done = await office.post(f"/secretariat/meetings/{CALL}/change", data=new)
    assert done.status_code == 303
    assert "Rev. 1" in words((await printed(office, "agenda.pdf", language="en")).content)
