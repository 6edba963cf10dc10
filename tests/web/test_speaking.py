"""Before the day over HTTP: who inscribes, who reads a statement and its file, and from when on everybody does."""

import re
from typing import BinaryIO

import httpx2
import pytest
from msgspec.structs import replace

from hemicycle.attachments.store import Held
from hemicycle.procedure.core.actor import SECRETARIAT
from hemicycle.procedure.meeting.business.agenda.commands import OpenItem
from hemicycle.procedure.meeting.business.floor.commands import EndFloor, GiveFloor, GrantFloor
from hemicycle.procedure.meeting.business.inscriptions.queries import in_order
from hemicycle.procedure.meeting.kernel.lifecycle.commands import OpenMeeting
from hemicycle.procedure.meeting.kernel.seats.commands import (
    AccreditParticipant,
    AdmitParticipant,
    TakeSeat,
)
from hemicycle.procedure.words import Format, ItemId, ParticipantId
from hemicycle.web.speaking import files as of_statements
from tests.attachments.files import PDF, TAKEN
from tests.procedure.meetings import participant
from tests.web.conftest import CALL, House
from tests.web.test_recorded import sent

PAGE = f"/room/{CALL}/speaking"
OFFICE = f"/secretariat/meetings/{CALL}/speakers"
PUBLIC = f"/en/meetings/{CALL}"
WORDS = "Our river knows no border."
FRENCH = "Notre fleuve ne connaît pas de frontière."


async def seat(house: House, who: str) -> httpx2.AsyncClient:
    people = (await house.recorder.meeting(CALL)).seats.participants
    [link] = await house.door.issue_links(CALL, [people[who]])  # type: ignore[index]
    client = house.client()
    assert (await client.post(link.link)).status_code == 303
    return client


async def item_of(house: House) -> ItemId:
    return next(iter((await house.recorder.meeting(CALL)).agenda.items))


async def speaker_of(house: House, place: int) -> str:
    state = await house.recorder.meeting(CALL)
    assert state.sitting
    people = state.seats.participants.values()
    found = [p.id for p in people if p.role == "delegate" and p.id != state.sitting.chair]
    return str(found[place])


async def interpreter_of(house: House) -> str:
    asked = replace(participant("ida", None, "interpreter"), office={})
    await house.act(SECRETARIAT, AccreditParticipant(asked))
    return str(list((await house.recorder.meeting(CALL)).seats.participants)[-1])


async def handed_in(house: House, browser: httpx2.AsyncClient) -> None:
    form = {"item": await item_of(house), "text.en": WORDS, "text.fr": FRENCH}
    answer = await browser.post(
        f"{PAGE}/statement", data=form, files={"file.en": ("speech.pdf", PDF, "application/pdf")}
    )
    assert answer.status_code == 303, answer.text


async def test_a_delegation_inscribes_changes_it_and_withdraws(convened: House) -> None:
    """[INSCRIBE-1] [INSCRIBE-2] On its page, before anybody is let in; the office sees it, and may take it off."""
    browser, item = await seat(convened, await speaker_of(convened, 0)), await item_of(convened)
    form = {"item": item, "level": "minister", "language": "ar", "behalf": "the River States"}
    assert (await browser.post(f"{PAGE}/inscribe", data=form)).status_code == 303
    told = (await browser.get(PAGE)).text
    assert "You are number 1 on the list." in clean(told)
    office = await convened.secretariat()
    seen = clean((await office.get(OFFICE)).text)
    assert "Minister · speaks in Arabic · on behalf of the River States" in seen
    assert "1 speaker inscribed" in clean((await office.get(OFFICE.rsplit("/", 1)[0])).text)
    await browser.post(f"{PAGE}/inscribe", data={**form, "level": "head-of-state"})
    [one] = (await convened.recorder.meeting(CALL)).inscriptions.speakers.values()
    assert one.level == "head-of-state"
    other = await seat(convened, await speaker_of(convened, 1))
    refused = await other.post(f"{PAGE}/withdraw", data={"inscription": one.id})
    assert refused.status_code == 409
    removed = await office.post(f"{OFFICE}/remove", data={"inscription": one.id})
    assert removed.status_code == 303
    assert not (await convened.recorder.meeting(CALL)).inscriptions.speakers


async def test_a_statement_is_read_by_whom_it_is_for(convened: House) -> None:
    """[HANDIN-1] [HANDIN-2] Its words and its file, before and after its delivery."""
    who, item = await speaker_of(convened, 0), await item_of(convened)
    browser = await seat(convened, who)
    await handed_in(convened, browser)
    [one] = (await convened.recorder.meeting(CALL)).inscriptions.advance.values()
    file = f"{PAGE}/{one.id}/{one.files[0].digest}"
    readers = {
        "interpreter": await seat(convened, await interpreter_of(convened)),
        "own": browser,
        "other": await seat(convened, await speaker_of(convened, 1)),
        "public": convened.client(),
        "office": await convened.secretariat(),
    }
    for name, reader in readers.items():
        allowed = name in ("interpreter", "own", "office")
        page = (await reader.get(OFFICE if name == "office" else PAGE)).text
        assert (WORDS in page, FRENCH in page) == (allowed, allowed), name
        assert (await reader.get(file)).status_code == (303 if allowed else 404), name
        assert WORDS not in (await reader.get(PUBLIC)).text
        export = f"/meetings/{CALL}/record"
        assert WORDS not in (await reader.get(export)).text, name
    assert (await convened.attachments.holds(CALL, one.files[0])) is True

    await spoken(convened, who, item)
    for name, reader in readers.items():
        page = (await reader.get(PUBLIC)).text
        assert WORDS in page, name
        assert FRENCH in page, name
        assert page.count("Check against delivery") >= 2
    [laid] = (await convened.recorder.meeting(CALL)).documents.laid.values()
    assert (laid.speaker, laid.language, laid.digest) == (who, "en", one.files[0].digest)
    way = await readers["public"].get(f"/meetings/{CALL}/documents/{laid.id}")
    assert (await readers["public"].get(way.headers["location"])).content == PDF
    assert (await readers["interpreter"].get(file)).status_code == 404


async def test_a_file_that_is_replaced_is_let_go(convened: House) -> None:
    """[HANDIN-1] Those of other languages stay; nothing that is no paper is kept."""
    who, item = await speaker_of(convened, 0), await item_of(convened)
    browser = await seat(convened, who)
    await handed_in(convened, browser)
    [first] = convened.files.digests(CALL)
    french = {"file.fr": ("a.docx", TAKEN["docx"], "application/pdf")}
    sent = await browser.post(f"{PAGE}/statement", data={"item": item}, files=french)
    assert sent.status_code == 303, sent.text
    assert len(convened.files.digests(CALL)) == 2
    picture = {"file.en": ("a.pdf", TAKEN["png"], "application/pdf")}
    words = {"item": item, "text.en": "Typed <anew>"}
    sent = await browser.post(f"{PAGE}/statement", data=words, files=picture)
    assert sent.status_code == 415, sent.text
    assert "A statement is a PDF, DOCX or ODT file" in clean(sent.text)
    assert "Typed &lt;anew&gt;</textarea>" in sent.text
    assert len(convened.files.digests(CALL)) == 2
    sent = await browser.post(
        f"{PAGE}/statement", data={"item": item, "text.en": WORDS, "drop.en": "1"}
    )
    assert sent.status_code == 303, sent.text
    assert first not in convened.files.digests(CALL)
    await convened.attachments.start()
    assert len(convened.files.digests(CALL)) == 1


async def spoken(house: House, who: str, item: ItemId) -> None:
    """The meeting opens, takes the item up, and this speaker has the floor and ends."""
    state = await house.recorder.meeting(CALL)
    assert state.sitting
    chair = str(state.sitting.chair)
    for one in (chair, who):
        await house.act(SECRETARIAT, AdmitParticipant(ParticipantId(one)))
        await house.act(one, TakeSeat())
    await house.act(chair, OpenMeeting())
    await house.act(chair, OpenItem(item))
    queue = (await house.recorder.meeting(CALL)).debate.queue
    asked = next((one.id for one in queue if one.participant == who), None)
    await house.act(chair, GrantFloor(asked) if asked else GiveFloor(ParticipantId(who)))
    await house.act(who, EndFloor())


def clean(page: str) -> str:
    """The words of a page."""
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>|[\u2066-\u2069]", "", page)).strip()


async def test_a_file_that_nobody_hands_in_takes_no_room(convened: House) -> None:
    """[HANDIN-1] Nobody keeps one who may not inscribe; nor what came before one that is refused, or was taken back."""
    item, way = await item_of(convened), f"{PAGE}/statement"
    good = ("speech.pdf", PDF, "application/pdf")
    held = convened.attachments._files.digests
    interpreter = await seat(convened, await interpreter_of(convened))
    kept = list[str]()
    receive = convened.attachments.receive

    async def noted(record: str, sent: BinaryIO) -> Held[Format]:
        kept.append(record)
        return await receive(record, sent)

    convened.attachments.receive = noted  # type: ignore[method-assign]
    answer = await interpreter.post(way, data={"item": item}, files={"file.en": good})
    assert (answer.status_code, kept) == (409, [])
    browser = await seat(convened, await speaker_of(convened, 0))
    bad = ("speech.pdf", b"\x00\x01", "application/pdf")
    files = {"file.en": good, "file.fr": bad}
    assert (await browser.post(way, data={"item": item}, files=files)).status_code == 415
    assert not held(CALL)
    await handed_in(convened, browser)
    assert len(held(CALL)) == 1
    [one] = (await convened.recorder.meeting(CALL)).inscriptions.advance.values()
    taken = await browser.post(f"{PAGE}/take-back", data={"statement": one.id})
    assert (taken.status_code, held(CALL)) == (303, set())


async def test_practice_takes_no_file_of_a_statement(
    convened: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    """[HANDIN-1] It has no folder in which one would be held."""
    monkeypatch.setattr(of_statements, "passes", lambda _: True)
    browser = await seat(convened, await speaker_of(convened, 0))
    files = {"file.en": ("speech.pdf", PDF, "application/pdf")}
    form = {"item": await item_of(convened)}
    assert (await browser.post(f"{PAGE}/statement", data=form, files=files)).status_code == 404


async def test_who_speaks_by_video_is_told_whether_it_was_handed_in(convened: House) -> None:
    """[FLOOR-14] To the delegation, with the way there, and to the office; to nobody where the list says otherwise."""
    browser, item = await seat(convened, await speaker_of(convened, 0)), await item_of(convened)
    form = {"item": item, "level": "minister", "language": "en"}
    await browser.post(f"{PAGE}/inscribe", data=form)
    office = await convened.secretariat()
    assert "by video" not in clean((await office.get(OFFICE)).text)
    await browser.post(f"{PAGE}/inscribe", data={**form, "by_video": "1"})
    seen = clean((await office.get(OFFICE)).text)
    assert "Minister · speaks in English · by video" in seen
    assert "No recorded statement handed in yet" in seen
    mine = (await browser.get(PAGE)).text
    assert f'href="/room/{CALL}/recorded"' in mine
    assert (await sent(browser, item=item)).status_code == 201
    for client, page in ((office, OFFICE), (browser, PAGE)):
        assert "Recorded statement handed in" in clean((await client.get(page)).text)


async def test_the_office_puts_those_who_inscribed_in_another_order(convened: House) -> None:
    """[INSCRIBE-6] Within a level, with a reason that delegations read, too; not by who reads alone."""
    item, asked = await item_of(convened), []
    for place, level in enumerate(("minister", "minister", "head-of-state")):
        browser = await seat(convened, await speaker_of(convened, place))
        form = {"item": item, "level": level, "language": "en"}
        await browser.post(f"{PAGE}/inscribe", data=form)
        asked.append(browser)
    [one, two, head] = (await convened.recorder.meeting(CALL)).inscriptions.speakers
    office = await convened.secretariat()

    async def put(*places: str, reason: str = "") -> httpx2.Response:
        named = {f"place.{who}": str(at) for at, who in enumerate(places, 1)}
        form = {"item": item, "reason": reason, **named}
        return await office.post(f"{OFFICE}/order", data=form)

    assert "the reason stands on the record" in clean((await put(head, two, one)).text)
    late = await put(two, head, one, reason="She leaves at noon.")
    assert late.status_code == 409
    assert "within their level only" in clean(late.text)
    assert (await put(head, two, one, reason="She leaves at noon.")).status_code == 303
    state = await convened.recorder.meeting(CALL)
    assert [found.id for found in in_order(state, item)] == [head, two, one]
    for client, page in ((office, OFFICE), (asked[0], PAGE)):
        assert "Put in order by hand: She leaves at noon." in clean((await client.get(page)).text)
    assert "You are number 3 on the list." in clean((await asked[0].get(PAGE)).text)
    stranger = await asked[0].post(f"{OFFICE}/order", data={"item": item})
    assert stranger.status_code in (401, 403, 404)
    assert (await put(head, one, two)).status_code == 303
    assert "Put in order by hand" not in clean((await office.get(OFFICE)).text), "it is the rules'"


async def test_an_order_that_is_refused_keeps_what_was_typed(convened: House) -> None:
    """[INSCRIBE-6] Two in one place, or none of the list: told at the fields. What is refused is kept, too."""
    item = await item_of(convened)
    for place in (0, 1):
        browser = await seat(convened, await speaker_of(convened, place))
        form = {"item": item, "level": "minister", "language": "en"}
        await browser.post(f"{PAGE}/inscribe", data=form)
    one, two = (await convened.recorder.meeting(CALL)).inscriptions.speakers
    office = await convened.secretariat()

    async def put(first: str, second: str, reason: str) -> httpx2.Response:
        places = {f"place.{one}": first, f"place.{two}": second}
        return await office.post(f"{OFFICE}/order", data={"item": item, "reason": reason, **places})

    def value_of(page: str, inscribed: str) -> str:
        found = re.search(rf'name="place\.{inscribed}" value="([^"]*)"', page)
        assert found
        return found[1]

    for first, second in (("2", "2"), ("0", "1"), ("²", "1"), ("9" * 5000, "1"), ("3", "1")):
        kept = await put(first, second, "She leaves at noon.")
        assert kept.status_code == 422, (first[:9], second)
        assert "a place of their own, from 1 to 2" in clean(kept.text)
        assert 'aria-invalid="true"' in kept.text
        assert 'value="She leaves at noon."' in kept.text
        assert value_of(kept.text, one) == first[:40]
    refused = await put("2", "1", "")
    assert refused.status_code == 409
    assert [value_of(refused.text, each) for each in (one, two)] == ["2", "1"]
    assert refused.text.index(f"place.{two}") < refused.text.index(f"place.{one}")
    assert '<details class="reorder" open>' in refused.text
    assert not (await convened.recorder.meeting(CALL)).inscriptions.orders


async def test_what_was_ticked_is_kept_where_an_inscription_is_refused(convened: House) -> None:
    """[INSCRIBE-1] By recorded statement or not: as it was sent, whatever the record has."""
    browser, item = await seat(convened, await speaker_of(convened, 0)), await item_of(convened)
    box = 'name="by_video" value="1" aria-describedby="video-' + item + '" checked'
    form = {"item": item, "level": "minister", "language": "no such"}
    refused = await browser.post(f"{PAGE}/inscribe", data={**form, "by_video": "1"})
    assert refused.status_code >= 400
    assert box in refused.text
    await browser.post(f"{PAGE}/inscribe", data={**form, "language": "en", "by_video": "1"})
    assert box in (await browser.get(PAGE)).text
    assert box not in (await browser.post(f"{PAGE}/inscribe", data=form)).text
    words, picture = {"item": item, "text.en": "We agree."}, ("a.png", b"no", "image/png")
    unfit = await browser.post(f"{PAGE}/statement", data=words, files={"file.en": picture})
    assert unfit.status_code == 415
    assert box in unfit.text
