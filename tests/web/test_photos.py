"""The family photo over HTTP: who may send a still, what counts as one, who sees the picture, and when it is gone."""

import re
from dataclasses import dataclass
from io import BytesIO

import httpx2
import pytest
from PIL import Image
from starlette.routing import Route

from hemicycle.keeping.periods import DAY_MS
from hemicycle.procedure.core.actor import SECRETARIAT
from hemicycle.procedure.meeting.business.photos.commands import (
    AnswerPhoto,
    CallPhoto,
    WithdrawPhoto,
)
from hemicycle.procedure.meeting.business.photos.state import Picture
from hemicycle.procedure.meeting.kernel.lifecycle.commands import CloseMeeting, OpenMeeting
from hemicycle.procedure.meeting.kernel.seats.commands import AdmitParticipant, TakeSeat
from tests.web.conftest import CALL, House, example

FIRST, SECOND, THIRD = "p1", "p2", "p3"


def picture(colour: str = "red", size: tuple[int, int] = (640, 800), form: str = "JPEG") -> bytes:
    written = BytesIO()
    Image.new("RGB", size, colour).save(written, form)
    return written.getvalue()


@dataclass
class Called:
    """A call to the photo: the chair and one more joined, another stays out; all have a seat on some device."""

    house: House
    photo: str
    until: int
    seats: dict[str, httpx2.AsyncClient]

    async def send(self, who: str, still: bytes, **headers: str) -> httpx2.Response:
        return await self.seats[who].post(
            f"/room/{CALL}/photo/{self.photo}", content=still, headers=headers
        )

    async def taken(self) -> Picture:
        """The picture, once the countdown and the patience for stills are over."""
        self.house.clock.at = max(self.house.clock.at, self.until)
        call = (await self.house.recorder.meeting(CALL)).photos.call
        assert call
        assert await self.house.photographer._entered(CALL, call)
        photos = (await self.house.recorder.meeting(CALL)).photos
        assert photos.taken
        return photos.taken


async def call(house: House, access: str = "open") -> Called:
    await house.convene(example(access=access))
    people = (await house.recorder.meeting(CALL)).seats.participants
    chair = (await house.recorder.meeting(CALL)).sitting.chair  # type: ignore[union-attr]
    seats: dict[str, httpx2.AsyncClient] = {}
    for who in dict.fromkeys([chair, FIRST, SECOND, THIRD]):
        await house.act(SECRETARIAT, AdmitParticipant(people[who].id))  # type: ignore[index]
        await house.act(who, TakeSeat())
        [link] = await house.door.issue_links(CALL, [people[who]])  # type: ignore[index]
        seats[who] = house.client()
        await seats[who].post(link.link)
    await house.act(chair, OpenMeeting())
    await house.act(chair, CallPhoto(20))
    known = (await house.recorder.meeting(CALL)).photos.call
    assert known
    await house.act(chair, AnswerPhoto(known.id, joins=True))
    others = [who for who in seats if who != chair]
    await house.act(others[0], AnswerPhoto(known.id, joins=True))
    await house.act(others[1], AnswerPhoto(known.id, joins=False))
    return Called(
        house,
        known.id,
        known.until,
        {"chair": seats[chair], "in": seats[others[0]], "out": seats[others[1]]},
    )


@pytest.fixture
async def called(house: House) -> Called:
    return await call(house)


async def test_who_joined_sends_a_still_at_the_end_of_the_countdown(called: Called) -> None:
    early = await called.send("in", picture())
    assert (early.status_code, early.text) == (409, "too-early")
    called.house.clock.at = called.until + 100
    assert (await called.send("in", picture())).status_code == 200
    assert (await called.send("in", picture(form="PNG"))).status_code == 200
    out = await called.send("out", picture())
    assert (out.status_code, out.text) == (409, "not-joined")
    async with called.house.client() as public:
        answer = await public.post(f"/room/{CALL}/photo/{called.photo}", content=picture())
        assert answer.status_code == 404
    office = await called.house.secretariat()
    answer = await office.post(f"/room/{CALL}/photo/{called.photo}", content=picture())
    assert answer.status_code == 409
    called.photo = "f999"
    assert (await called.send("in", picture())).status_code == 404


async def test_a_still_that_comes_late_is_none(called: Called) -> None:
    called.house.clock.at = called.until + 5001
    late = await called.send("in", picture())
    assert (late.status_code, late.text) == (409, "photo-over")


def bomb() -> bytes:
    """A small file that states 30 000 by 30 000 pixels."""
    small = bytearray(picture(size=(64, 64)))
    place = small.index(b"\xff\xc0") + 5
    small[place : place + 4] = (30_000).to_bytes(2, "big") * 2
    return bytes(small)


@pytest.mark.parametrize(
    "sent",
    [
        b"",
        b"<svg xmlns='http://www.w3.org/2000/svg'/>",
        b"GIF89a" + bytes(40),
        picture(form="GIF"),
        picture(size=(160, 200), form="BMP"),
        picture()[:600],
        picture(size=(40, 40)),
        picture(size=(4000, 4000)),
        bomb(),
    ],
    ids=["nothing", "svg", "no-gif", "gif", "bmp", "cut-off", "tiny", "large", "bomb"],
)
async def test_what_is_no_still_is_not_kept(called: Called, sent: bytes) -> None:
    called.house.clock.at = called.until
    answer = await called.send("in", sent)
    assert (answer.status_code, answer.text) == (415, "not-a-still")
    taken = await called.taken()
    assert taken.portraits == taken.pictured


async def test_a_still_that_is_too_large_is_not_read(called: Called) -> None:
    called.house.clock.at = called.until
    assert (await called.send("in", bytes(600_001))).status_code == 413
    assert (await called.send("in", b"", **{"Content-Length": "600001"})).status_code == 413


async def test_a_foreign_page_sends_no_still(called: Called) -> None:
    called.house.clock.at = called.until
    answer = await called.send("in", picture(), Origin="https://evil.example")
    assert answer.status_code == 403


async def test_metadata_is_not_kept(called: Called) -> None:
    called.house.clock.at = called.until
    written, exif = BytesIO(), Image.Exif()
    exif[0x010E] = "a secret place"
    Image.new("RGB", (640, 800), "red").save(written, "JPEG", exif=exif, comment=b"a secret place")
    assert b"secret" in written.getvalue()
    await called.send("in", written.getvalue())
    kept = called.house.photographer._pictures.stills(CALL, called.photo)
    [still] = kept.values()
    assert b"secret" not in still
    assert Image.open(BytesIO(still)).size == (640, 800)


async def test_the_picture_is_for_those_who_may_see_the_meeting(called: Called) -> None:
    called.house.clock.at = called.until
    await called.send("in", picture("red"))
    taken = await called.taken()
    assert len(taken.pictured) == 2
    assert len(taken.portraits) == 1
    place = f"/meetings/{CALL}/photo/{taken.digest}"
    async with called.house.client() as public:
        answer = await public.get(f"{place}.jpg")
        assert answer.status_code == 200
        assert answer.headers["content-type"] == "image/jpeg"
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert answer.headers["cache-control"] == "public, no-cache"
        assert Image.open(BytesIO(answer.content)).size == (taken.width, taken.height)
        again = await public.get(f"{place}.jpg", headers={"If-None-Match": answer.headers["etag"]})
        assert (again.status_code, again.content) == (304, b"")
        link = await public.get(f"{place}-link.jpg")
        assert Image.open(BytesIO(link.content)).size == (1200, 630)
        for wrong in (
            "0" * 64,
            "..%2f..%2fsettings",
            taken.digest[:-1],
            f"{taken.digest}-link-link",
        ):
            assert (await public.get(f"/meetings/{CALL}/photo/{wrong}.jpg")).status_code == 404


async def test_the_picture_of_a_closed_meeting_is_not_the_public_s(house: House) -> None:
    called = await call(house, "closed")
    taken = await called.taken()
    place = f"/meetings/{CALL}/photo/{taken.digest}"
    async with house.client() as public:
        for kind in (".jpg", "-link.jpg"):
            assert (await public.get(place + kind)).status_code == 404
    answer = await called.seats["out"].get(f"{place}.jpg")
    assert answer.status_code == 200
    assert answer.headers["cache-control"] == "private, no-cache"
    assert (await (await house.secretariat()).get(f"{place}.jpg")).status_code == 200


async def test_a_withdrawn_picture_is_gone_at_once(called: Called) -> None:
    house = called.house
    taken = await called.taken()
    place = f"/meetings/{CALL}/photo/{taken.digest}.jpg"
    office = await house.secretariat()
    page = (await office.get(f"/secretariat/meetings/{CALL}")).text
    assert f'name="photo" value="{taken.id}"' in page
    answer = await office.post(
        f"/secretariat/meetings/{CALL}/photo/withdraw", data={"photo": taken.id}
    )
    assert answer.status_code == 303
    async with house.client() as public:
        assert (await public.get(place)).status_code == 404
    assert house.photographer.find(CALL, taken.digest) is None
    answer = await office.post(
        f"/secretariat/meetings/{CALL}/photo/withdraw", data={"photo": taken.id}
    )
    assert answer.status_code == 409


async def test_the_readout_s_page_shows_the_picture_and_links_show_its_image(
    called: Called,
) -> None:
    house = called.house
    taken = await called.taken()
    chair = (await house.recorder.meeting(CALL)).sitting.chair  # type: ignore[union-attr]
    await house.act(chair, CloseMeeting())
    await house.publish()
    async with house.client() as public:
        for lang in ("en", "fr"):
            page = (await public.get(f"/{lang}/meetings/{CALL}/readout")).text
            assert f'src="/meetings/{CALL}/photo/{taken.digest}.jpg"' in page
            [image] = re.findall(r'property="og:image" content="([^"]+)"', page)
            assert (
                image == f"{house.settings.base_url}/meetings/{CALL}/photo/{taken.digest}-link.jpg"
            )
            assert (await public.get(image)).status_code == 200
            assert "summary_large_image" in page
        newsroom = (await public.get("/en/")).text
        assert f"{taken.digest}-link.jpg" in newsroom
        await house.act(SECRETARIAT, WithdrawPhoto(taken.id))
        page = (await public.get(f"/en/meetings/{CALL}/readout")).text
        assert taken.digest not in page
        assert "The family photo was withdrawn." in page
        assert taken.digest not in (await public.get("/en/")).text


def test_the_routes_are_those_that_are_asked_here(house: House) -> None:
    paths = {route.path for route in house.app.routes if isinstance(route, Route)}
    assert {path for path in paths if "/photo/" in path} == {
        "/room/{record}/photo/{photo}",
        "/meetings/{record}/photo/{digest}.jpg",
        "/meetings/{record}/photo/{digest}-link.jpg",
        "/secretariat/meetings/{record}/photo/withdraw",
    }


async def test_a_picture_goes_with_whoever_is_erased_from_the_record(house: House) -> None:
    called = await call(house)
    await called.send("in", picture())
    taken = await called.taken()
    assert house.photographer.find(CALL, taken.digest)
    meeting = await house.recorder.meeting(CALL)
    assert meeting.sitting
    await house.act(meeting.sitting.chair, CloseMeeting())
    [name] = meeting.seats.participants[taken.pictured[0]].texts["name"].values()
    found = await house.keeping.find([name])
    [whom] = found.people
    assert [one.why for one in whom.traces if one.place == "photos"] == ["photo"]
    await house.keeping.ask(None, "asked", [whom], [], set())
    await house.keeping.erase_due()
    assert house.photographer.find(CALL, taken.digest) is None
    assert (await house.recorder.meeting(CALL)).photos.taken is None


async def test_a_picture_goes_after_the_time_that_the_office_says(house: House) -> None:
    called = await call(house)
    await called.send("in", picture())
    taken = await called.taken()
    periods = house.keeping.periods
    photos = {one.place: one for one in await periods.kept()}["photos"]
    assert (photos.days, photos.ever) == (None, True)
    await periods.begin()
    for days, there in ((3, True), (1, False)):
        await periods.say("photos", days)
        house.clock.at += DAY_MS
        await house.keeping.let_go_due()
        assert bool(house.photographer.find(CALL, taken.digest)) is there
