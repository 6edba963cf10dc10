"""[SEAT-12] Badges of the lobby: who sees a photo, what is refused as one, and that nothing of it stays."""

from io import BytesIO

import httpx2
import pytest
from PIL import Image

from hemicycle.access.badges import BadgesEnd
from hemicycle.media.stills import LARGEST
from hemicycle.procedure.meeting.kernel.seats.commands import AdmitParticipant
from hemicycle.procedure.words import ParticipantId
from hemicycle.web.security import LARGEST_FORM
from tests.web.conftest import CALL, House, example
from tests.web.staffed import first_account, member
from tests.web.test_credentials import HOSTILE

OWN, DOOR = f"/room/{CALL}/badge", f"/room/{CALL}/badges"
OFFICE = f"/secretariat/meetings/{CALL}"
NOTHING = {"asked": False, "shown": None}


def photo(kind: str = "JPEG", size: tuple[int, int] = (300, 300)) -> bytes:
    """A picture that says where it was taken, as those of phones do."""
    made = BytesIO()
    says = Image.Exif()
    says[0x010E] = "taken at home"
    Image.new("RGB", size, "teal").save(made, kind, exif=says)
    return made.getvalue()


async def person(house: House, place: int | None = None) -> tuple[str, httpx2.AsyncClient]:
    """Somebody in the lobby; without a place the chair."""
    meeting = await house.recorder.meeting(CALL)
    assert meeting.sitting
    people = [*meeting.seats.participants.values()]
    chair = meeting.seats.participants[meeting.sitting.chair]
    who = chair if place is None else [one for one in people if one.id != chair.id][place]
    [link] = await house.door.issue_links(CALL, [who])
    browser = house.client()
    assert (await browser.post(link.link)).status_code == 303
    return str(who.id), browser


async def test_who_is_asked_shows_a_photo_to_those_who_let_in_alone(convened: House) -> None:
    guest, waiting = await person(convened, 0)
    _, chair = await person(convened)
    _, other = await person(convened, 1)
    colleague, _ = await first_account(convened)
    _, officer = await member(convened, colleague, "Officer", "officer")
    _, press = await member(convened, colleague, "Press", "press")
    assert (await waiting.get(OWN)).json() == NOTHING
    assert (await chair.post(f"{DOOR}/{guest}/ask")).status_code == 204
    assert (await waiting.get(OWN)).json() == {"asked": True, "shown": None}
    assert (await waiting.post(OWN, content=photo())).status_code == 204
    state = (await waiting.get(OWN)).json()
    assert state == {"asked": False, "shown": convened.clock.at}
    for browser in (chair, officer):
        assert (await browser.get(DOOR)).json() == {guest: state}
    for browser in (chair, officer, waiting):
        answer = await browser.get(f"{DOOR}/{guest}")
        assert (answer.status_code, answer.headers["content-type"]) == (200, "image/jpeg")
        assert answer.headers["cache-control"] == "no-store"
        with Image.open(BytesIO(answer.content)) as kept:
            assert (kept.format, kept.size, dict(kept.getexif())) == ("JPEG", (256, 320), {})
        assert b"taken at home" not in answer.content
    for browser in (other, press, convened.client()):
        for method, path in (("GET", DOOR), ("GET", f"{DOOR}/{guest}"), ("POST", f"{DOOR}/p3/ask")):
            assert (await browser.request(method, path)).status_code == 404, path
    for browser in (officer, press, convened.client()):
        assert (await browser.post(OWN, content=photo())).status_code == 404


async def test_the_office_asks_and_sees_it_beside_the_name(convened: House) -> None:
    guest, waiting = await person(convened, 0)
    convened.hub.guests = [guest]
    colleague, _ = await first_account(convened)
    _, office = await member(convened, colleague, "Officer", "officer")
    _, press = await member(convened, colleague, "Press", "press")
    answer = await office.post(f"{OFFICE}/ask-for-photo", data={"participant": guest})
    assert (answer.status_code, answer.headers["location"]) == (303, OFFICE)
    assert "Asked for a photo" in (await office.get(OFFICE)).text
    await waiting.post(OWN, content=photo("PNG"))
    assert f'src="{DOOR}/{guest}?' in (await office.get(OFFICE)).text
    assert f'src="{DOOR}/' not in (await press.get(OFFICE)).text
    unknown = await office.post(f"{OFFICE}/ask-for-photo", data={"participant": "p99"})
    assert unknown.status_code == 404


async def test_what_was_taken_back_is_gone(convened: House) -> None:
    guest, waiting = await person(convened, 0)
    _, chair = await person(convened)
    await waiting.post(OWN, content=photo())
    assert (await waiting.post(f"{OWN}/take-back")).status_code == 204
    assert (await chair.get(DOOR)).json() == {}
    assert (await chair.get(f"{DOOR}/{guest}")).status_code == 404
    assert (await waiting.get(OWN)).json() == NOTHING


async def test_a_day_is_the_longest_and_no_record_tells_of_it(convened: House) -> None:
    guest, waiting = await person(convened, 0)
    office = await convened.secretariat()
    before = (await convened.recorder.meeting(CALL)).size
    await waiting.post(OWN, content=photo())
    assert (await office.get(f"{DOOR}/{guest}")).status_code == 200
    convened.clock.at += 24 * 3_600_000
    office = await convened.secretariat()
    assert (await office.get(DOOR)).json() == {}
    assert (await office.get(f"{DOOR}/{guest}")).status_code == 404
    assert (await convened.recorder.meeting(CALL)).size == before


@pytest.mark.parametrize("sent", [*HOSTILE.values(), photo("GIF")], ids=[*HOSTILE, "a real gif"])
async def test_what_is_no_photo_is_not_kept(convened: House, sent: bytes) -> None:
    _, waiting = await person(convened, 0)
    _, chair = await person(convened)
    assert (await waiting.post(OWN, content=sent)).status_code == 415
    assert (await chair.get(DOOR)).json() == {}


async def test_what_is_too_large_is_not_read(convened: House) -> None:
    _, waiting = await person(convened, 0)
    for size in (LARGEST, 5_200_000):
        answer = await waiting.post(OWN, content=photo() + bytes(size))
        assert answer.status_code == 413


async def test_a_detailed_photo_is_taken(convened: House) -> None:
    _, waiting = await person(convened, 0)
    made = BytesIO()
    Image.effect_noise((640, 800), 90).save(made, "JPEG", quality=95)
    assert LARGEST_FORM < len(made.getvalue()) < LARGEST
    assert (await waiting.post(OWN, content=made.getvalue())).status_code == 204


async def test_who_was_let_in_shows_none_any_more(convened: House) -> None:
    guest, waiting = await person(convened, 0)
    _, chair = await person(convened)
    await waiting.post(OWN, content=photo())
    await convened.recorder.act(CALL, "secretariat", AdmitParticipant(ParticipantId(guest)), None)
    assert (await waiting.post(OWN, content=photo())).status_code == 409
    assert (await chair.get(f"{DOOR}/{guest}")).status_code == 200, "until the meeting is over"
    await waiting.post(f"{OWN}/take-back")
    await chair.post(f"{DOOR}/{guest}/ask")
    assert (await chair.get(DOOR)).json() == {}


async def test_it_goes_with_the_meeting(house: House) -> None:
    await house.convene(example())
    await house.app.state.site.badges.show(CALL, "p3", photo())
    await house.app.state.site.badges.show("another", "p3", photo())

    async def follow() -> None:
        run = await house.recorder.run(CALL, 0)
        await house.door.register.write(lambda register: BadgesEnd().carry(register, run))

    await follow()
    assert await house.app.state.site.badges.of(CALL)
    await house.play(example())
    await follow()
    assert await house.app.state.site.badges.of(CALL) == {}
    assert await house.app.state.site.badges.of("another")
