"""[PREPARE-2] Tests of devices days before: what is taken of them, what the office sees, and what never leaves."""

import httpx2
import pytest
from sqlalchemy import select

from hemicycle.access.device_tests import CODES, MOST_DEVICES
from hemicycle.access.tables import device_tests
from hemicycle.locales import languages
from hemicycle.web.messages import Words
from hemicycle.web.timetable import DAY_MS
from tests.web.conftest import CALL, House

OFFICE = f"/secretariat/meetings/{CALL}"
TESTED = f"/room/{CALL}/tested"
RIGHT = {
    "camera": "ok",
    "microphone": "ok",
    "speaker": "ok",
    "line": "udp",
    "browser": "ok",
}
FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"


async def days_ahead(house: House, days: int = 3) -> None:
    meeting = await house.recorder.meeting(CALL)
    assert meeting.sitting
    house.clock.at = meeting.sitting.starts - days * DAY_MS


async def seated(house: House, place: int = 1) -> tuple[str, httpx2.AsyncClient, str]:
    """Somebody who took their seat; their name."""
    meeting = await house.recorder.meeting(CALL)
    who = [*meeting.seats.participants.values()][place]
    [link] = await house.door.issue_links(CALL, [who])
    browser = house.client(**{"User-Agent": FIREFOX})
    assert (await browser.post(link.link)).status_code == 303
    return link.link, browser, str(who.texts["name"]["und"])


async def shown(house: House, office: httpx2.AsyncClient) -> str:
    text = (await office.get(OFFICE)).text
    return text.partition('id="office-tests"')[2].partition('aria-labelledby="people-title"')[0]


async def test_the_office_sees_who_tested_on_what_and_what_failed(convened: House) -> None:
    await days_ahead(convened)
    _, browser, name = await seated(convened)
    office = await convened.secretariat()
    assert "Nobody has tested yet" in await shown(convened, office)
    answer = await browser.post(TESTED, json=RIGHT | {"camera": "none", "line": "tcp"})
    assert answer.status_code == 204
    seen = await shown(convened, office)
    for words in (name, "1 of 1 have tested", "No camera", "Line only over port 443"):
        assert words in seen
    assert "a computer, Firefox, Linux" in seen
    assert "All five are right" not in seen
    await browser.post(TESTED, json=RIGHT)
    seen = await shown(convened, office)
    assert "Ready: 1" in seen
    assert "No camera" not in seen


async def test_nobody_is_ready_by_a_test_on_another_device(convened: House) -> None:
    await days_ahead(convened)
    link, browser, _ = await seated(convened)
    await browser.post(TESTED, json=RIGHT)
    office = await convened.secretariat()
    assert "Ready: 1" in await shown(convened, office)
    assert "before-tests" not in (await office.get(OFFICE)).text
    other = convened.client()
    assert (await other.post(link, data={"continue": "1"})).status_code == 303
    seen = await shown(convened, office)
    assert "not tested there" in seen
    assert "Ready" not in seen
    await other.post(TESTED, json=RIGHT)
    assert "Ready: 1" in await shown(convened, office)


@pytest.mark.parametrize(
    "sent",
    [
        RIGHT | {"picture": "data:image/png;base64,AAAA"},
        RIGHT | {"camera": "well"},
        {"camera": "ok"},
        "words",
    ],
)
async def test_nothing_but_codes_is_taken(convened: House, sent: object) -> None:
    await days_ahead(convened)
    _, browser, _ = await seated(convened)
    assert (await browser.post(TESTED, json=sent)).status_code == 400
    rows = await convened.door.register.read(lambda c: c.execute(select(device_tests)).all())
    assert rows == []


async def test_no_stranger_and_nobody_too_often_or_too_late(convened: House) -> None:
    await days_ahead(convened)
    assert (await convened.client().post(TESTED, json=RIGHT)).status_code == 404
    office = await convened.secretariat()
    assert (await office.post(TESTED, json=RIGHT)).status_code == 404
    _, browser, _ = await seated(convened)
    answers = [(await browser.post(TESTED, json=RIGHT)).status_code for _ in range(25)]
    assert answers[0] == 204
    assert answers[-1] == 429
    await days_ahead(convened, 0)
    _, late, _ = await seated(convened, 2)
    assert (await late.post(TESTED, json=RIGHT)).status_code == 409


async def test_of_each_seat_some_devices_are_kept(convened: House) -> None:
    await days_ahead(convened)
    link, browser, _ = await seated(convened)
    for _ in range(MOST_DEVICES + 2):
        await browser.post(TESTED, json=RIGHT)
        browser = convened.client()
        await browser.post(link, data={"continue": "1"})
        convened.clock.at += 1
    rows = await convened.door.register.read(lambda c: c.execute(select(device_tests)).all())
    assert len(rows) == MOST_DEVICES


async def test_the_timetable_is_ticked_by_it(convened: House) -> None:
    await days_ahead(convened)
    _, browser, _ = await seated(convened)
    office = await convened.secretariat()

    async def row() -> str:
        text = (await office.get(OFFICE)).text
        return text.partition("<b>Tests of devices</b>")[2].partition("</li>")[0]

    assert "0 of 1" in await row()
    await browser.post(TESTED, json=RIGHT)
    assert "1 of 1" in await row()


@pytest.mark.parametrize("language", languages())
def test_each_finding_has_words(language: str) -> None:
    words = Words(language)
    for thing, codes in CODES.items():
        for code in codes:
            if code not in ("ok", "udp", "direct", "phone"):
                assert words(f"found-{thing}-{code}")


async def test_a_device_is_known_again_in_a_later_session(convened: House) -> None:
    await days_ahead(convened)
    link, browser, _ = await seated(convened)
    await browser.post(TESTED, json=RIGHT)
    office = await convened.secretariat()
    await browser.post(f"/room/{CALL}/leave")
    assert (await browser.post(link)).status_code == 303
    assert "not tested there" in await shown(convened, office), "it has not come back yet"
    assert '"right": 5' in (await browser.get(f"/room/{CALL}")).text.replace('":', '": ').replace(
        "  ", " "
    )
    assert "Ready: 1" in await shown(convened, office)
