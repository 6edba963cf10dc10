"""Documents over HTTP: who lays, who is given, how a file is given, and when it is gone."""

import re
from io import BytesIO
from pathlib import Path
from urllib.parse import unquote

import httpx2
import pytest
from msgspec.structs import replace

from hemicycle.accounts.roles import StaffRole
from hemicycle.cli.fault import Fault
from hemicycle.cli.verify import verify
from hemicycle.procedure.core.actor import SECRETARIAT
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.business.audiences import EVERYTHING
from hemicycle.procedure.meeting.business.documents.commands import LayDocument
from hemicycle.procedure.meeting.business.documents.state import Document
from hemicycle.procedure.meeting.business.publication.commands import RedactText
from hemicycle.procedure.meeting.kernel.lifecycle.commands import CloseMeeting, OpenMeeting
from hemicycle.procedure.meeting.kernel.seats.commands import (
    AccreditParticipant,
    AdmitParticipant,
    ExcludeParticipant,
    TakeSeat,
    WithdrawParticipant,
)
from hemicycle.procedure.words import ParticipantId
from tests.attachments.files import HOSTILE, PDF, TAKEN
from tests.procedure.meetings import participant
from tests.web.conftest import CALL, House, example
from tests.web.staffed import first_account, member

OFFICE = f"/secretariat/meetings/{CALL}/documents"
JSON = {"Accept": "application/json"}


def form(**more: str) -> dict[str, str]:
    return {"title": "Joint use", "language": "en", "symbol": "SWC/2022/4", **more}


def sent(
    content: bytes = PDF, name: str = "paper.pdf", kind: str = "application/pdf"
) -> dict[str, tuple[str, bytes, str]]:
    return {"file": (name, content, kind)}


async def lay(house: House, content: bytes = PDF, **more: str) -> Document:
    office = await house.secretariat()
    answer = await office.post(OFFICE, data=form(**more), files=sent(content))
    assert answer.status_code == 303, answer.text
    return list((await house.recorder.meeting(CALL)).documents.laid.values())[-1]


def address(one: Document) -> str:
    return f"/meetings/{CALL}/documents/{one.id}"


async def fetched(client: httpx2.AsyncClient, one: Document) -> httpx2.Response:
    """The file as a browser gets it: where it is sent to, without a cookie."""
    way = await client.get(address(one))
    if way.status_code != 303:
        return way
    client.cookies.clear()
    return await client.get(way.headers["location"])


async def seat(house: House, who: str) -> httpx2.AsyncClient:
    people = (await house.recorder.meeting(CALL)).seats.participants
    [link] = await house.door.issue_links(CALL, [people[who]])  # type: ignore[index]
    client = house.client()
    await client.post(link.link)
    return client


async def test_a_document_is_laid_and_given(convened: House) -> None:
    """[DOCUMENT-1] The entry says what the file is; the file is the same bytes, and nothing that runs."""
    one = await lay(convened, title="../../«Eau».exe", symbol="SWC/2022/4")
    assert (one.format, one.size, one.late) == ("pdf", len(PDF), False)
    office = await convened.secretariat()
    answer = await fetched(office, one)
    assert (answer.status_code, answer.content) == (200, PDF)
    assert answer.headers["content-type"] == "application/pdf"
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.headers["content-security-policy"] == "default-src 'none'; sandbox"
    assert answer.headers["content-disposition"].startswith(
        'attachment; filename="SWC-2022-4.en.pdf"'
    )
    assert "set-cookie" not in answer.headers


@pytest.mark.parametrize("kind", TAKEN)
async def test_every_format_is_laid(convened: House, kind: str) -> None:
    """Whatever it is called and said to be."""
    office = await convened.secretariat()
    file = {"file": ("page.html", TAKEN[kind], "text/html")}
    answer = await office.post(OFFICE, data=form(), files=file)
    assert answer.status_code == 303, answer.text
    [one] = (await convened.recorder.meeting(CALL)).documents.laid.values()
    assert one.format == kind
    assert "html" not in (await fetched(office, one)).headers["content-type"]


@pytest.mark.parametrize("name", HOSTILE)
async def test_a_hostile_file_leaves_nothing(convened: House, name: str) -> None:
    """[DOCUMENT-7] It is refused in words, on the page and to its script, and nothing of it stays."""
    content, code = HOSTILE[name]
    office = await convened.secretariat()
    answer = await office.post(OFFICE, data=form(), files=sent(content))
    assert answer.status_code == 415
    told = await office.post(OFFICE, data=form(), files=sent(content), headers=JSON)
    assert told.status_code == 409
    assert told.json()["words"][:20] in unescaped(answer.text), code
    assert not (await convened.recorder.meeting(CALL)).documents.laid
    assert convened.files.digests(CALL) == set()


def unescaped(page: str) -> str:
    return re.sub(r"[\u2066-\u2069]", "", page)


async def test_who_may_see_the_entry_is_given_the_file(house: House) -> None:
    """[DOCUMENT-1] A closed meeting: the office, and who is on its list, before the day too; nobody else."""
    await house.convene(example(access="closed"))
    one = await lay(house)
    meeting = await house.recorder.meeting(CALL)
    assert meeting.sitting
    first, second = [one for one in meeting.seats.participants if one != meeting.sitting.chair][:2]
    called, gone = await seat(house, first), await seat(house, second)
    assert address(one) in (await called.get(f"/en/meetings/{CALL}/papers")).text
    assert (await fetched(called, one)).content == PDF
    await house.act(SECRETARIAT, WithdrawParticipant(second))
    assert (await gone.get(address(one))).status_code == 404
    assert (await house.client().get(address(one))).status_code == 404
    assert (await fetched(await house.secretariat(), one)).content == PDF


async def test_guests_and_who_was_shown_out_read_closed_papers_once_they_are_let_in(
    house: House,
) -> None:
    """[DOCUMENT-1] Being on the list is not enough for them; a delegate who is shown out reads none, either."""
    await house.convene(example(access="closed"))
    one = await lay(house)
    asked = replace(participant("ida", None, "observer"), office={})
    await house.act(SECRETARIAT, AccreditParticipant(asked))
    people = (await house.recorder.meeting(CALL)).seats.participants.values()
    sitting = (await house.recorder.meeting(CALL)).sitting
    assert sitting
    guest = next(p.id for p in people if p.role == "observer")
    delegate = next(p.id for p in people if p.role == "delegate" and p.id != sitting.chair)
    browsers = {who: await seat(house, who) for who in (guest, delegate)}

    async def given(who: ParticipantId) -> bool:
        return (await browsers[who].get(address(one))).status_code != 404

    assert (await given(guest), await given(delegate)) == (False, True)
    for who in browsers:
        await house.act(SECRETARIAT, AdmitParticipant(who))
        assert await given(who)
        await house.act(SECRETARIAT, ExcludeParticipant(who))
        assert not await given(who)
    await house.act(SECRETARIAT, AdmitParticipant(delegate))
    assert await given(delegate)


async def test_once_it_is_opened_the_papers_are_for_who_was_let_in(house: House) -> None:
    """[DOCUMENT-1] What is closed is no more given for being on the list."""
    await house.convene(example(access="closed"))
    one = await lay(house)
    sitting = (await house.recorder.meeting(CALL)).sitting
    assert sitting
    late = await seat(house, "p3" if sitting.chair != "p3" else "p2")
    await house.act(SECRETARIAT, AdmitParticipant(sitting.chair))
    await house.act(sitting.chair, TakeSeat())
    await house.act(sitting.chair, OpenMeeting())
    assert (await late.get(address(one))).status_code == 404


async def test_the_public_is_given_what_is_open(convened: House) -> None:
    one = await lay(convened)
    assert (await fetched(convened.client(), one)).content == PDF


async def test_a_ticket_is_for_one_file_and_a_minute(convened: House) -> None:
    """[DOCUMENT-7] No ticket of another process, none that was altered, none that is over."""
    one = await lay(convened)
    public = convened.client()
    way = (await public.get(address(one))).headers["location"]
    ticket = way.split("/")[2]
    for wrong in (f"{ticket[:-2]}AA", ticket[:-1], "A" * len(ticket), "é", f"{ticket}=", "%00"):
        assert (await public.get(f"/files/{wrong}/x.pdf")).status_code == 404, wrong
    convened.clock.at += 59_000
    assert (await public.get(way)).status_code == 200
    convened.clock.at += 2_000
    assert (await public.get(way)).status_code == 404


async def test_what_is_withdrawn_is_given_to_nobody(convened: House) -> None:
    """[DOCUMENT-5]"""
    one = await lay(convened)
    office = await convened.secretariat()
    answer = await office.post(f"{OFFICE}/withdraw", data={"document": one.id})
    assert answer.status_code == 303
    assert (await office.get(address(one))).status_code == 404
    again = await office.post(f"{OFFICE}/withdraw", data={"document": one.id})
    assert again.status_code == 409


async def test_an_erasure_takes_the_file(convened: House) -> None:
    """[DOCUMENT-6] Carried by the follower; a file that another document still gives stays."""
    one, other = await lay(convened), await lay(convened, symbol="SWC/2022/5")
    await convened.play(example())
    await convened.act(SECRETARIAT, RedactText(one.seq, {"en": "on request"}))
    await convened.followers.current()
    assert convened.files.digests(CALL) == {other.digest}
    await convened.act(SECRETARIAT, RedactText(other.seq, {"en": "on request"}))
    await convened.followers.current()
    assert convened.files.digests(CALL) == set()
    office = await convened.secretariat()
    assert (await office.get(address(other))).status_code == 404


async def test_what_no_record_names_is_removed_at_the_start(convened: House) -> None:
    one = await lay(convened)
    folder = convened.files._folder / CALL
    (folder / ("0" * 64)).write_bytes(b"left by a crash")
    (convened.files._folder / "arriving").mkdir(exist_ok=True)
    (convened.files._folder / "arriving" / "tmp1").write_bytes(b"half")
    await convened.attachments.start()
    assert convened.files.digests(CALL) == {one.digest}
    assert convened.files.records() == [CALL]


async def test_a_refused_document_leaves_no_file(convened: House) -> None:
    await lay(convened)
    office = await convened.secretariat()
    answer = await office.post(OFFICE, data=form(), files=sent(TAKEN["text"]))
    assert answer.status_code == 409
    assert "SWC/2022/4" in answer.text  # what was typed is still there
    assert len(convened.files.digests(CALL)) == 1


async def test_no_document_without_its_file(convened: House) -> None:
    """[DOCUMENT-1] Whoever may lay one cannot name a file that is not held, or not as what it is."""
    one = await lay(convened)
    for digest, size, kind in (
        ("0" * 64, 5, "pdf"),
        (one.digest, 5, "pdf"),
        (one.digest, one.size, "png"),
    ):
        command = LayDocument({"en": "x"}, "en", kind, size, digest, symbol="X/1")  # type: ignore[arg-type]
        answer = await convened.recorder.act(CALL, SECRETARIAT, command, None)
        assert isinstance(answer, Refusal)
        assert answer.code == "no-such-file"


async def test_a_speaker_hands_in_their_own_statement(convened: House) -> None:
    """[DOCUMENT-2] Under their own name, whatever the form says; before being admitted, too."""
    people = list((await convened.recorder.meeting(CALL)).seats.participants)
    client = await seat(convened, people[1])
    data = {"title": "Statement", "language": "en", "speaker": people[0], "symbol": ""}
    answer = await client.post(
        f"/room/{CALL}/documents", data=data, files=sent(TAKEN["text"]), headers=JSON
    )
    assert answer.status_code == 201, answer.text
    [one] = (await convened.recorder.meeting(CALL)).documents.laid.values()
    assert (one.speaker, one.symbol) == (people[1], "")
    public = await convened.client().post(f"/room/{CALL}/documents", data=data, files=sent())
    assert public.status_code == 404


async def test_after_the_closing_nothing_is_laid(convened: House) -> None:
    people = list((await convened.recorder.meeting(CALL)).seats.participants)
    chair = (await convened.recorder.meeting(CALL)).sitting.chair  # type: ignore[union-attr]
    await convened.act(SECRETARIAT, AdmitParticipant(chair))
    await convened.act(chair, TakeSeat())
    await convened.act(chair, OpenMeeting())
    await convened.act(chair, CloseMeeting())
    office = await convened.secretariat()
    answer = await office.post(OFFICE, data=form(), files=sent())
    assert answer.status_code == 409
    assert convened.files.digests(CALL) == set()
    assert people


@pytest.mark.parametrize("role", ["officer", "press"])
async def test_the_forms_are_for_who_may_lay(convened: House, role: StaffRole) -> None:
    """Who looks on is shown no form that would be refused."""
    await lay(convened)
    chief, _ = await first_account(convened)
    _, browser = await member(convened, chief, "Somebody", role)
    page = (await browser.get(OFFICE)).text
    assert "Joint use" in page
    forms = [f'action="{OFFICE}{end}"' in page for end in ("", "/withdraw")]
    assert forms == [role == "officer"] * 2
    assert ("#lay" in page) is (role == "officer")


async def test_a_meeting_s_documents_have_a_limit_together(convened: House) -> None:
    """One that goes beyond it leaves nothing; another meeting's do not count."""
    await lay(convened)
    convened.files._most = 2 * len(PDF) + 10
    await lay(convened, PDF + b"\n%more", symbol="SWC/2022/5")
    office = await convened.secretariat()
    answer = await office.post(
        OFFICE, data=form(symbol="SWC/2022/6"), files=sent(PDF + b"\n%even more")
    )
    assert (answer.status_code, "as much as they may together" in answer.text) == (415, True)
    assert len(convened.files.digests(CALL)) == 2
    assert convened.files.receive("another", BytesIO(PDF)).size == len(PDF)


async def test_a_record_names_its_files_to_who_verifies_it(
    convened: House, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """[DOCUMENT-1] An export holds digests alone; a file is held against them."""
    one = await lay(convened)
    export = tmp_path / "record.jsonl"
    export.write_bytes(b"".join(await convened.recorder.export(CALL, EVERYTHING)))
    paper, other = tmp_path / "paper.pdf", tmp_path / "other.pdf"
    paper.write_bytes(PDF)
    other.write_bytes(PDF + b" ")
    verify(export)
    assert "files: 1 of 1 not shown here" in capsys.readouterr().out
    verify(export, documents=(paper,))
    told = capsys.readouterr().out
    assert "files: 0 of 1 not shown here" in told
    assert f"paper.pdf: laid by entry {one.seq}" in told
    with pytest.raises(SystemExit):
        verify(export, documents=(paper, other))
    assert "other.pdf: NOT laid on this record" in capsys.readouterr().out
    with pytest.raises(Fault, match="--document"):
        verify(export, documents=(tmp_path / "nowhere.pdf",))


async def test_too_large_is_told_before_it_is_read(convened: House) -> None:
    office = await convened.secretariat()
    answer = await office.post(OFFICE, content=b"", headers={"Content-Length": str(60_000_000)})
    assert answer.status_code == 413


async def test_the_papers_stand_under_their_items_in_their_languages(convened: House) -> None:
    item = next(iter((await convened.recorder.meeting(CALL)).agenda.items))
    await lay(convened, item=item, title="Joint use")
    await lay(convened, TAKEN["text"], item=item, title="Usage commun", language="fr")
    await lay(convened, TAKEN["docx"], item=item, title="Joint use, revised", revision="1")
    for client in (convened.client(), await convened.secretariat()):
        page = (await client.get(f"/en/meetings/{CALL}/papers")).text
        assert page.index("SWC/2022/4/Rev.1") < page.index("Joint use, revised")
        assert page.index("1 earlier version") < page.index("Usage commun")
    office = (await (await convened.secretariat()).get(OFFICE)).text
    assert "revision=2" in unquote(office)
