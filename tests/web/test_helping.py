"""Help: who asks, what is sent along, who answers, and that nothing of it stays."""

import httpx2

from tests.web.conftest import CALL, House, example
from tests.web.staffed import first_account, member

QUESTION = {"words": "Nobody hears me.", "device.browser": "Firefox", "device.microphone": "off"}


async def seated(house: House, place: int = 3) -> httpx2.AsyncClient:
    meeting = await house.recorder.meeting(CALL)
    [link] = await house.door.issue_links(CALL, [list(meeting.seats.participants.values())[place]])
    browser = house.client()
    assert (await browser.post(link.link)).status_code == 303
    return browser


async def test_a_question_from_the_room_is_answered_there(live: House) -> None:
    _, mara = await first_account(live)
    macron = await seated(live)
    assert (await macron.get(f"/room/{CALL}/help")).json()["answers"] == ["Mara Lindqvist"]
    assert (await macron.post(f"/room/{CALL}/help", data=QUESTION)).status_code == 200
    for path in ("/secretariat", f"/secretariat/meetings/{CALL}"):
        assert "One person waits for help" in (await mara.get(path)).text
    page = (await mara.get("/secretariat/help")).text
    for words in ("Emmanuel Macron", "Nobody hears me.", "Firefox"):
        assert words in page
    [asked] = (await macron.get(f"/room/{CALL}/help")).json()["asked"]
    answer = {"words": "Press the microphone twice."}
    await mara.post(f"/secretariat/help/{asked['id']}", data=answer)
    [asked] = (await macron.get(f"/room/{CALL}/help")).json()["asked"]
    assert (asked["answer"], asked["answered_by"]) == (answer["words"], "Mara Lindqvist")
    assert "waits for help" not in (await mara.get("/secretariat")).text


async def test_nobody_sees_or_ends_the_question_of_another(live: House) -> None:
    macron, scholz, public = await seated(live), await seated(live, 4), live.client()
    made = (await macron.post(f"/room/{CALL}/help", data=QUESTION)).json()["id"]
    assert (await scholz.get(f"/room/{CALL}/help")).json()["asked"] == []
    await scholz.post(f"/room/{CALL}/help/done", data={"id": str(made)})
    assert len((await macron.get(f"/room/{CALL}/help")).json()["asked"]) == 1
    for method in ("GET", "POST"):
        assert (await public.request(method, f"/room/{CALL}/help")).status_code == 404


async def test_nothing_of_it_stays(live: House) -> None:
    macron = await seated(live)
    before = (await live.recorder.meeting(CALL)).size
    made = (await macron.post(f"/room/{CALL}/help", data=QUESTION)).json()["id"]
    await macron.post(f"/room/{CALL}/help/done", data={"id": str(made)})
    assert (await macron.get(f"/room/{CALL}/help")).json()["asked"] == []
    await macron.post(f"/room/{CALL}/help", data=QUESTION)
    live.clock.at += 25 * 3_600_000
    assert await live.app.state.site.help.standing() == []
    assert (await live.recorder.meeting(CALL)).size == before


async def test_a_person_cannot_fill_the_desk(live: House) -> None:
    macron = await seated(live)
    answers = [
        (await macron.post(f"/room/{CALL}/help", data=QUESTION)).status_code for _ in range(7)
    ]
    assert answers == [200] * 5 + [429] * 2
    assert (await macron.post(f"/room/{CALL}/help", data={"words": " "})).status_code == 400


async def test_who_works_for_another_body_sees_no_question(house: House) -> None:
    await house.convene(example(body="un-sc", access="closed"))
    chief, _ = await first_account(house)
    _, theirs = await member(house, chief, "Theirs", "officer", body="un-sc")
    _, foreign = await member(house, chief, "Foreign", "officer", body="nac")
    macron = await seated(house)
    made = (await macron.post(f"/room/{CALL}/help", data=QUESTION)).json()["id"]
    assert "Nobody hears me" in (await theirs.get("/secretariat/help")).text
    assert "Nobody hears me" not in (await foreign.get("/secretariat/help")).text
    answer = await foreign.post(f"/secretariat/help/{made}", data={"words": "x"})
    assert answer.status_code == 404
    assert "Foreign" not in (await macron.get(f"/room/{CALL}/help")).json()["answers"]


async def test_a_colleague_is_asked_on_the_page(house: House) -> None:
    chief, mara = await first_account(house)
    _, ines = await member(house, chief, "Inès Roth", "press")
    asking = (await ines.get("/secretariat/help/ask")).text
    assert "Mara Lindqvist is here and answers." in asking
    assert "Inès Roth is here" not in asking
    await ines.post("/secretariat/help/ask", data=QUESTION)
    page = (await mara.get("/secretariat/help")).text
    assert "Inès Roth" in page
    assert "Nobody hears me" in page


async def test_who_is_done_again_and_again_is_held_up(live: House) -> None:
    macron, answers = await seated(live), []
    for _ in range(12):
        made = await macron.post(f"/room/{CALL}/help", data=QUESTION)
        answers.append(made.status_code)
        if made.status_code == 200:
            await macron.post(f"/room/{CALL}/help/done", data={"id": made.json()["id"]})
    assert answers == [200] * 10 + [429] * 2
    live.clock.at += 60_000
    assert (await macron.post(f"/room/{CALL}/help", data=QUESTION)).status_code == 200


async def test_the_line_tells_that_there_is_something_to_read(live: House) -> None:
    _, mara = await first_account(live)
    macron = await seated(live)
    made = (await macron.post(f"/room/{CALL}/help", data=QUESTION)).json()["id"]
    assert live.hub.told == [(CALL, "help", ["secretariat"])]
    await mara.post(f"/secretariat/help/{made}", data={"words": "Here."})
    who = (await live.door.who(macron.cookies, CALL)).actor  # type: ignore[union-attr]
    assert live.hub.told[1:] == [(CALL, "help", ["secretariat"]), (CALL, "help", [who])]


async def test_the_office_reads_in_the_room_what_is_asked_there(live: House) -> None:
    _, mara = await first_account(live)
    macron = await seated(live)
    await macron.post(f"/room/{CALL}/help", data=QUESTION)
    at = f"/room/{CALL}/help/waiting"
    [one] = (await mara.get(at)).json()
    assert (one["name"], one["words"]) == ("Emmanuel Macron", QUESTION["words"])
    for reader in (macron, live.client()):
        assert (await reader.get(at)).status_code == 404
