"""[CALL-7] [CALL-8] The office adds, replaces and corrects people of a meeting, and names its offices anew."""

import re
from html import unescape

import httpx2
import msgspec
import pytest
from msgspec.structs import replace
from sqlalchemy import select
from starlette.datastructures import FormData

from hemicycle.outbound.tables import outbox
from hemicycle.procedure.core.actor import SECRETARIAT
from hemicycle.procedure.meeting.kernel.queries import on_the_list, sitting_of
from hemicycle.procedure.meeting.kernel.seats.commands import (
    AccreditParticipant,
    WithdrawParticipant,
)
from hemicycle.procedure.meeting.kernel.seats.state import Participant
from hemicycle.procedure.words import ParticipantId
from hemicycle.web.offices_form import places_beside, read_offices
from hemicycle.web.visitors import who_is
from tests.procedure.meetings import participant
from tests.web.conftest import CALL, House
from tests.web.test_body_changes import APRIL, called
from tests.web.test_inviting import OFFICE as BY_MAIL
from tests.web.test_inviting import letters

AT = f"/secretariat/meetings/{CALL}/change"
PERSON = f"{AT}/person"
NEW = {
    "do": "add",
    "name": "Ana Vega",
    "family": "Vega",
    "member": "Spain",
    "role": "delegate",
    "office.en": "Deputy Minister",
    "office.fr": "Vice-ministre",
}


async def people(house: House, record: str = CALL) -> dict[str, Participant]:
    found = on_the_list(await house.recorder.meeting(record))
    return {one.texts["name"]["und"]: one for one in found}


async def press(office: httpx2.AsyncClient, fields: dict[str, str], at: str = PERSON) -> str:
    """Show it, and press what the shown page offers; where that leads, or what it says."""
    shown = await office.post(at, data=fields)
    assert shown.status_code == 200, shown.text
    form = shown.text.partition('<section class="card pending')[2].partition("</form>")[0]
    hidden = dict(re.findall(r'<input type="hidden" name="([^"]+)" value="([^"]*)"', form))
    sent = {name: unescape(value) for name, value in hidden.items()}
    answer = await office.post(at, data=sent | {"sure": "yes"})
    assert answer.status_code in (200, 303), answer.text
    return answer.headers.get("location") or answer.text


async def subjects(house: House) -> list[tuple[str, str]]:
    await house.followers.catch_up()
    asked = select(outbox.c.address, outbox.c.subject).order_by(outbox.c.id)
    return [tuple(row) for row in await house.door.register.read(lambda c: c.execute(asked).all())]


async def test_a_person_that_is_written_is_shown_and_then_added_once(convened: House) -> None:
    office = await convened.secretariat()
    assert f'href="{PERSON}?do=add"' in (await office.get(AT)).text
    before = await people(convened)
    shown = await office.post(PERSON, data=NEW)
    assert "Add this person?" in shown.text
    assert ("Spain" in shown.text, "shown once" in shown.text) == (True, True)
    assert await people(convened) == before
    key = re.search(r'name="key" value="(\w+)"', shown.text)
    assert key
    sent = {**NEW, "key": key[1], "sure": "yes"}
    done = await office.post(PERSON, data=sent)
    assert "/join/" in done.text, "without an address the link is shown"
    again = await office.post(PERSON, data=sent)
    assert again.status_code == 409, "what was sent first stands"
    link = re.search(r"/join/([\w-]+)", done.text)
    async with convened.client() as guest:
        assert link
        assert (await guest.get(f"/join/{link[1]}")).status_code == 200
    after = await people(convened)
    assert after.keys() - before.keys() == {"Ana Vega"}
    one = after["Ana Vega"]
    assert (one.member, one.role, one.texts["office"]["en"]) == (
        "ES",
        "delegate",
        "Deputy Minister",
    )
    assert one.texts["family"] == {"und": "Vega"}
    assert len(after) == len(before) + 1


async def test_what_cannot_be_meant_is_told_beside_its_field(convened: House) -> None:
    office = await convened.secretariat()
    wrong = {**NEW, "name": "", "member": "Atlantis", "mail": "no address", "capacity_member": "?"}
    answer = await office.post(PERSON, data=wrong)
    assert answer.status_code == 400
    said = re.findall(r'<p class="fault" id="about-(\w+)"', answer.text)
    assert said == ["name", "family", "member", "capacity_member", "mail"]
    for name in said:
        assert f'href="#{name}"' in answer.text
    assert 'value="Atlantis"' in answer.text
    missing = await office.post(PERSON, data={**NEW, "member": ""})
    assert "a delegate needs one" in missing.text


async def test_on_whose_behalf_and_what_the_list_says_can_be_corrected(convened: House) -> None:
    office = await convened.secretariat()
    await press(office, NEW)
    one = (await people(convened))["Ana Vega"]
    page = (await office.get(f"{PERSON}?do=correct&of={one.id}")).text
    assert 'value="Deputy Minister"' in page
    assert 'name="mail"' not in page.partition("</form>")[0]
    fields = {
        **NEW,
        "do": "correct",
        "of": str(one.id),
        "name": "Ana Vega Ruiz",
        "office.en": "Minister",
        "capacity_member": "France",
        "capacity.en": "for France, by its request",
        "capacity.fr": "pour la France, à sa demande",
    }
    assert (await press(office, fields)).endswith("/change#people")
    changed = (await people(convened))["Ana Vega Ruiz"]
    assert (changed.id, changed.member, changed.capacity_member) == (one.id, "ES", "FR")
    assert changed.texts["office"]["en"] == "Minister"
    assert changed.texts["slug"] == one.texts["slug"]
    told = (await office.get(f"/en/meetings/{CALL}/record")).text
    assert "changed what the list says of" in told


async def test_who_replaces_gets_seat_and_offices_and_the_old_link_is_dead(convened: House) -> None:
    office = await convened.secretariat()
    sitting = sitting_of(await convened.recorder.meeting(CALL))
    chair = (await convened.recorder.meeting(CALL)).seats.participants[sitting.chair]
    [link] = await convened.door.issue_links(CALL, [chair])
    token = link.link.rpartition("/")[2]
    async with convened.client() as guest:
        assert (await guest.get(f"/join/{token}")).status_code == 200
    fields = {**NEW, "do": "replace", "of": str(chair.id)}
    page = (await office.get(f"{PERSON}?do=replace&of={chair.id}")).text
    assert f'value="{chair.member}"' in page
    shown = (await office.post(PERSON, data=fields)).text
    assert "opens nothing any more" in shown
    assert "no longer on the list" not in shown
    assert "/join/" in await press(office, fields)
    meeting = await convened.recorder.meeting(CALL)
    new = (await people(convened))["Ana Vega"]
    assert sitting_of(meeting).chair == new.id
    assert (sitting.host == chair.id, sitting_of(meeting).host == new.id) == (True, True)
    assert meeting.seats.participants[chair.id].withdrawn
    async with convened.client() as guest:
        assert (await guest.get(f"/join/{token}")).status_code == 404


async def test_the_offices_are_named_anew_and_shown_before(convened: House) -> None:
    office = await convened.secretariat()
    before = sitting_of(await convened.recorder.meeting(CALL))
    delegates = [
        str(one.id)
        for one in (await people(convened)).values()
        if one.role == "delegate" and one.id != before.chair
    ]
    fields = {"do": "offices", "chair": delegates[0], "host": "", "vice-1": delegates[1]}
    shown = (await office.post(AT, data=fields)).text
    assert "Name them so?" in shown
    assert "those of whom it changes" in shown
    assert await press(office, fields, AT) == f"/secretariat/meetings/{CALL}"
    now = sitting_of(await convened.recorder.meeting(CALL))
    assert (now.chair, now.host, now.vice_chairs) == (delegates[0], None, [delegates[1]])
    twice = await office.post(AT, data={**fields, "vice-1": delegates[0]})
    assert twice.status_code == 409
    assert "name everybody once" in twice.text
    same = await office.post(AT, data=fields)
    assert "Nothing has changed" in same.text
    others = {**fields, "beside-1": delegates[2], "beside-2": delegates[3]}
    assert "Co-host 2" in (await office.post(AT, data=others)).text
    assert await press(office, others, AT) == f"/secretariat/meetings/{CALL}"
    assert sitting_of(await convened.recorder.meeting(CALL)).hosts == delegates[2:4]
    asked = (await office.get(AT)).text
    assert asked.count('name="beside-') == 3
    await press(office, {**fields, "beside-1": ""}, AT)
    assert sitting_of(await convened.recorder.meeting(CALL)).hosts == []


async def test_no_host_is_lost_however_many_a_list_names(convened: House) -> None:
    """[CALL-8] The form has a place for each, and reads as many as it has."""
    sitting = sitting_of(await convened.recorder.meeting(CALL))
    hosts = [ParticipantId(f"p{n}") for n in range(20, 34)]
    assert places_beside(replace(sitting, hosts=hosts)) == len(hosts)
    fields = {f"beside-{n}": who for n, who in enumerate(hosts, 1)}
    asked = read_offices(FormData({"do": "offices", "chair": "p1", "host": "p2", **fields}))
    assert asked.hosts == hosts


async def test_a_correction_leaves_the_order_of_the_call(convened: House) -> None:
    """[CALL-7] The last of the call, of a member that has somebody before: they stay at the end."""
    there = [*(await people(convened)).values()]
    last = there[-1]
    meeting = await convened.recorder.meeting(CALL)
    beside = replace(meeting.seats.participants[last.id], member=there[0].member, seq=meeting.size)
    seats = replace(meeting.seats, participants={**meeting.seats.participants, last.id: beside})
    now = on_the_list(replace(meeting, seats=seats))
    assert [one.id for one in now] == [one.id for one in there]


async def test_who_comes_later_stands_at_the_place_of_their_member(convened: House) -> None:
    office = await convened.secretariat()
    before = [*(await people(convened)).values()]
    first = next(one for one in before if one.role == "delegate")
    someone = {**NEW, "member": first.member or ""}
    await press(office, someone)
    assert [*await people(convened)][before.index(first) + 1] == "Ana Vega"
    await press(
        office, {**someone, "name": "Eva Lago", "family": "", "do": "replace", "of": str(first.id)}
    )
    there = [*await people(convened)]
    assert there[before.index(first)] == "Eva Lago"
    await press(office, {**NEW, "name": "Luz Rey", "family": "", "member": "Spain"})
    if all(one.member != "ES" for one in before):
        assert [*await people(convened)][-1] == "Luz Rey"
    sheet = await office.get(f"/secretariat/meetings/{CALL}/print/sheet?what=participants.csv")
    assert sheet.text.index("Eva Lago") < sheet.text.index("Ana Vega")


@pytest.mark.parametrize("settings", [BY_MAIL])
async def test_those_concerned_are_written_to(house: House) -> None:
    office = await called(house)
    at = f"/secretariat/meetings/{APRIL}/change"
    there = await people(house, APRIL)
    chair = sitting_of(await house.recorder.meeting(APRIL)).chair
    others = [one for one in there.values() if one.role == "delegate" and one.id != chair]
    new, gone = others[0], others[1]
    page = f"/secretariat/meetings/{APRIL}/invitations"
    fields = {f"address.{one.id}": f"{one.id}@waters.example" for one in there.values()}
    await office.post(page, data=fields)
    sent = len(await subjects(house))
    await press(office, {"do": "offices", "chair": str(new.id)}, at)
    parts = (await subjects(house))[sent:]
    assert {to for to, _ in parts} >= {f"{new.id}@waters.example", f"{chair}@waters.example"}
    assert all("your part in it" in about for _, about in parts), parts
    told = (await letters(house))[sent:]
    assert ("You", "preside") in next(
        one for one in told if one.to.address[:3] == f"{new.id}@"
    ).facts
    before = next(one for one in told if one.to.address.startswith(f"{chair}@"))
    assert before.greeting
    assert before.addressed.startswith(before.to.name)
    assert any(f"{new.texts['name']['und']} presides" in one for one in before.paragraphs)
    sent += len(parts)
    member = new.member or ""
    someone = {**NEW, "member": member, "mail": "ana@waters.example", "family": ""}
    await press(office, someone, f"{at}/person")
    assert (await subjects(house))[sent:][0][0] == "ana@waters.example"
    assert "/join/" in str((await letters(house))[sent].acts)
    sent += 1
    corrected = {"do": "correct", "of": str(new.id), "name": "Ana Right", "member": member}
    await press(office, {**corrected, "role": "delegate"}, f"{at}/person")
    sent += len((await subjects(house))[sent:])
    assert (await letters(house))[-1].to.name == "Ana Right"
    assert "corrected what the list" in (await letters(house))[-1].paragraphs[0]
    swap = {**someone, "do": "replace", "of": str(gone.id), "name": "Luz Rey", "mail": ""}
    assert "a letter that they are no longer" in (await office.post(f"{at}/person", data=swap)).text
    await press(office, {"do": "withdraw", "participant": str(gone.id)}, at)
    [(to, about)] = (await subjects(house))[sent:]
    assert (to, about.partition(":")[0]) == (f"{gone.id}@waters.example", "No longer invited")


@pytest.mark.parametrize("settings", [BY_MAIL])
async def test_who_is_on_the_body_s_record_is_offered_by_name(house: House) -> None:
    office = await called(house)
    at = f"/secretariat/meetings/{APRIL}/change"
    there = await people(house, APRIL)
    chair = sitting_of(await house.recorder.meeting(APRIL)).chair
    delegates = [name for name, one in there.items() if one.role == "delegate" and one.id != chair]
    name, gone = delegates[0], there[delegates[0]]
    assert "known" not in re.findall(r'id="(\w+)"', (await office.get(f"{at}/person?do=add")).text)
    await press(office, {"do": "withdraw", "participant": str(gone.id)}, at)
    page = (await office.get(f"{at}/person?do=add")).text
    chosen = next(
        unescape(value) for value in re.findall(r'<option value="([^"]+)"', page) if name in value
    )
    filled = (await office.get(f"{at}/person", params={"do": "add", "known": chosen})).text
    assert f'name="name" value="{name}"' in filled
    assert f'name="member" value="{gone.member}"' in filled


@pytest.mark.parametrize("settings", [BY_MAIL])
async def test_who_is_taken_from_the_record_keeps_the_seat(house: House) -> None:
    office = await called(house)
    at = f"/secretariat/meetings/{APRIL}/change"
    there = await people(house, APRIL)
    chair = sitting_of(await house.recorder.meeting(APRIL)).chair
    name, gone = next((n, p) for n, p in there.items() if p.role == "delegate" and p.id != chair)
    await press(office, {"do": "withdraw", "participant": str(gone.id)}, at)
    guest = {**NEW, "member": gone.member or "", "role": "observer", "capacity_member": "France"}
    await press(office, guest, f"{at}/person")
    one = (await people(house, APRIL))["Ana Vega"]
    asked = {"do": "replace", "of": str(one.id), "known": f"{gone.member} {name}"}
    page = (await office.get(f"{at}/person", params=asked)).text
    assert f'name="name" value="{name}"' in page
    assert '<option value="observer" selected' in page
    assert 'name="capacity_member" value="FR"' in page


async def test_who_has_no_member_that_the_body_knows_can_be_corrected(convened: House) -> None:
    office = await convened.secretariat()
    await press(office, NEW)
    one = (await people(convened))["Ana Vega"]
    fields = {**NEW, "do": "correct", "of": str(one.id), "name": "Ana Vega R", "member": "Nowhere"}
    assert (await press(office, fields)).endswith("/change#people")
    assert (await people(convened))["Ana Vega R"].member == "ES"


async def test_a_refused_agenda_and_refused_offices_stay_in_their_fields(convened: House) -> None:
    office = await convened.secretariat()
    first = next(iter((await convened.recorder.meeting(CALL)).agenda.items))
    typed = {
        "do": "agenda",
        f"place.{first}": "1",
        f"minutes.{first}": "9999",
        "title.new-1.en": "The mills",
        "title.new-1.fr": "Les moulins",
    }
    refused = await office.post(AT, data=typed)
    assert refused.status_code == 409
    for value in ("9999", "The mills", "Les moulins"):
        assert f'value="{value}"' in refused.text
    chair = sitting_of(await convened.recorder.meeting(CALL)).chair
    twice = await office.post(AT, data={"do": "offices", "chair": chair, "vice-2": chair})
    assert twice.status_code == 409
    vice = twice.text.partition('name="vice-2"')[2].partition("</select>")[0]
    assert f'value="{chair}" selected' in vice


async def test_a_meeting_that_is_over_has_no_form(convened: House) -> None:
    office = await convened.secretariat()
    await office.post(AT, data={"do": "cancel", "sure": "yes"})
    page = (await office.get(f"{PERSON}?do=add")).text
    assert "can no longer be moved or cancelled" in page
    assert (await office.get(f"{PERSON}?do=add&of=p1")).status_code == 200
    assert (await office.get(f"{PERSON}?do=replace&of=nobody")).status_code == 404
    refused = await office.post(PERSON, data={**NEW, "sure": "yes"})
    assert refused.status_code == 409


async def test_who_is_taken_off_by_the_act_alone_opens_nothing(convened: House) -> None:
    """[CALL-8] Nobody closed the link: the server fell between, or the act came another way."""
    meeting = await convened.recorder.meeting(CALL)
    chair = sitting_of(meeting).chair
    one = next(p for p in on_the_list(meeting) if p.id != chair and p.role == "delegate")
    async with convened.client() as guest:
        [link] = await convened.door.issue_links(CALL, [one])
        token = link.link.rpartition("/")[2]
        await guest.post(f"/join/{token}")
        cookies = dict(guest.cookies)
        site = convened.app.state.site
        assert await who_is(site, cookies, CALL)
        await convened.recorder.act(CALL, "secretariat", WithdrawParticipant(one.id), None)
        assert await who_is(site, cookies, CALL) is None
        assert (await guest.get(f"/join/{token}")).status_code == 404
        assert (await guest.post(f"/join/{token}")).status_code == 404


async def test_participants_are_counted_in_one_way(convened: House) -> None:
    """Who takes part: no interpreter, and nobody who was taken off."""
    chair = sitting_of(await convened.recorder.meeting(CALL)).chair
    gone = next(o for o in (await people(convened)).values() if o.id != chair)
    await convened.act(SECRETARIAT, WithdrawParticipant(gone.id))
    ida = msgspec.structs.replace(participant("ida", None, "interpreter"), office={})
    await convened.act(SECRETARIAT, AccreditParticipant(ida))
    page = (await (await convened.secretariat()).get(f"/secretariat/meetings/{CALL}")).text
    counted = re.findall(r"(\d+) participants", re.sub("[\u2066-\u2069]", "", page))
    assert len(counted) > 1
    assert len({*counted}) == 1, counted
