"""[EMBARGO-1] [EMBARGO-2] Journalists are accredited, and read what is under embargo; each opening is written down."""

import re

import pytest
from sqlalchemy import update

from hemicycle.files.convening import convene_command
from hemicycle.keeping.place import Sought
from hemicycle.procedure.core.actor import SECRETARIAT
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.business.floor.commands import GrantFloor, RequestFloor
from hemicycle.procedure.meeting.kernel.lifecycle.commands import OpenMeeting
from hemicycle.procedure.meeting.kernel.seats.commands import AdmitParticipant, TakeSeat
from hemicycle.procedure.publication.drafting.queries import version_of
from hemicycle.procedure.publication.signing.queries import touched
from hemicycle.readers.places import places_of_readers
from hemicycle.readers.tables import embargo_openings, journalists, readers
from hemicycle.rulebooks import rulebook
from hemicycle.settings import Settings
from hemicycle.web.press.due import PUBLISH, schedule_text
from hemicycle.web.press.press import Hand
from tests.web.conftest import CALL, House, example
from tests.web.test_items import begun
from tests.web.test_readers import rows
from tests.web.told import BY_MAIL, letters, link, words

OFFICE = "/secretariat/journalists"
MAREN = {
    "name": "Maren <b>Holt",
    "outlet": "The Waters Gazette",
    "mail": "maren@gazette.example",
    "evidence": "Card 4711",
    "zone": "Europe/Paris",
    "do": "send",
}
HOUR = 3_600_000


@pytest.fixture
def settings() -> Settings:
    return BY_MAIL


async def asks(house: House, **other: str) -> str:
    """Ask, and confirm the address; the path of their own page."""
    house.app.state.site.reader_rate._left.clear()
    async with house.client() as browser:
        answer = await browser.post("/en/press", data={**MAREN, **other})
        assert "Look in your mailbox" in answer.text, answer.text
        confirm = link(words((await letters(house, "journalist-confirm"))[-1]))
        assert "Yes, ask the press office" in (await browser.get(confirm)).text
        return str((await browser.post(confirm)).headers["location"])


async def accredited(house: House, **other: str) -> str:
    """The same, and accredited for a term; the path of their own page."""
    own = await asks(house, **other)
    desk = await house.secretariat()
    numbers = re.findall(r'action="/secretariat/journalists/(\d+)"', (await desk.get(OFFICE)).text)
    form = {"do": "accredit", "until": "2031-12-31"}
    assert (await desk.post(f"{OFFICE}/{numbers[0]}", data=form)).status_code == 303
    return own


async def scheduled(house: House) -> tuple[str, int]:
    """An item that is under embargo for an hour: its record, and until when."""
    at = await begun(house)
    record = f"item.{at.split('/')[3]}"
    return record, await timed(house, record)


async def timed(house: House, record: str) -> int:
    """Signed, and its time set an hour ahead."""
    press, hand = house.app.state.site.items, Hand("Claire Morel")
    for language in (await press.known(record)).drafting.languages:
        base = touched(await press.known(record), language)
        assert not isinstance(await press.sign(record, language, base, hand), Refusal)
    due = house.clock.at + HOUR
    assert not isinstance(await schedule_text(press, record, due, hand), Refusal)
    await house.followers.current()
    return due


async def reworded(house: House, record: str, said: str) -> None:
    """The lead of its draft says something else."""
    press, desk = house.app.state.site.items, await house.secretariat()
    drafting = (await press.known(record)).drafting
    lead = next(one for one in drafting.blocks if one.kind == "lead").sentences[0]
    for language in drafting.languages:
        base = version_of((await press.known(record)).drafting.table[lead], language)
        fields = {"sentence": lead, "language": language, "base": str(base), "words": said}
        at = f"/secretariat/items/{record.removeprefix('item.')}/text/reword"
        assert (await desk.post(at, data=fields)).status_code in (200, 303)


async def given(house: House, record: str, *to: str) -> str:
    """The press office gives these a copy; the path of the last link."""
    desk = await house.secretariat()
    answer = await desk.post(f"{OFFICE}/copies", data={"record": record, "to": [*to]})
    assert answer.status_code == 303, answer.text
    return link(words((await letters(house, "embargoed-copy"))[-1]))


async def openings(house: House) -> int:
    return len(await rows(house, embargo_openings))


async def test_nobody_is_asked_before_the_address_is_confirmed(house: House) -> None:
    desk = await house.secretariat()
    async with house.client() as browser:
        await browser.post("/en/press", data=MAREN)
        assert "Nobody asks at the moment" in (await desk.get(OFFICE)).text
        wrong = await browser.post("/en/press", data={**MAREN, "evidence": ""})
        assert wrong.status_code == 422
        assert "The Waters Gazette" in wrong.text
    own = await asks(house)
    page = (await desk.get(OFFICE)).text
    assert "Maren &lt;b&gt;Holt" in page
    assert page.count("Card 4711") == 1
    async with house.client() as browser:
        assert "The press office has your request" in (await browser.get(own)).text


async def test_the_press_office_accredits_for_a_term_or_refuses(house: House) -> None:
    own = await accredited(house)
    [told] = await letters(house, "journalist-accredited")
    assert link(words(told)) == own
    assert "1 January 2032, 00:59 (UTC+1) (Paris)" in dict(words(told).facts)["Works until"]
    async with house.client() as browser:
        assert "Accredited until" in (await browser.get(own)).text
        alert = await browser.post(f"{own}/alert")
        assert "You are told from now on" in (await browser.get(alert.headers["location"])).text
        [reader] = await rows(house, readers)
        assert reader["address"] == MAREN["mail"]  # type: ignore[index]
        house.clock.at = 1_960_000_000_000
        assert "Your accreditation is over" in (await browser.get(own)).text
    house.clock.at = 1_643_000_000_000
    other = await asks(house, mail="bo@gazette.example", name="Bo")
    desk = await house.secretariat()
    refused = {"do": "refuse", "reason": "The card is not known to us."}
    assert (await desk.post(f"{OFFICE}/2", data=refused)).status_code == 303
    [told] = await letters(house, "journalist-refused")
    assert "The card is not known to us." in words(told).paragraphs
    async with house.client() as browser:
        assert "The card is not known to us." in (await browser.get(other)).text
    past = await desk.post(f"{OFFICE}/2", data={"do": "accredit", "until": "2001-01-01"})
    assert past.status_code == 422


async def test_a_copy_is_opened_and_each_opening_is_written_down(house: House) -> None:
    await accredited(house)
    record, _ = await scheduled(house)
    copy = await given(house, record, "1")
    letter = words((await letters(house, "embargoed-copy"))[-1])
    assert "Nine leaders" not in str(letter)
    assert dict(letter.facts)["Under embargo until"].endswith("(Paris)")
    desk = await house.secretariat()
    async with house.client() as browser:
        notice = await browser.get(copy)
        assert "Nine leaders meet" not in notice.text, "whoever looks has read nothing"
        assert "(Paris)" in notice.text
        assert await openings(house) == 0
        read = await browser.post(copy, data={"language": "fr"})
        assert "Neuf dirigeants se réunissent" in read.text
        assert "data-embargo" in read.text
        assert read.text.count("Maren &lt;b&gt;Holt") > 10
        assert read.headers["cache-control"] == "no-store"
        assert await openings(house) == 1
        assert "Opened once:" in (await desk.get(OFFICE)).text
        assert (await browser.post(f"/en/press/copies/{'x' * 32}")).status_code == 404
        for public in ("/en/", "/en/feed.xml", "/en/archive", "/sitemap.xml"):
            assert "Nine leaders meet" not in (await browser.get(public)).text


async def test_a_copy_that_was_taken_back_opens_nothing(house: House) -> None:
    await accredited(house)
    record, _ = await scheduled(house)
    copy = await given(house, record, "1")
    desk = await house.secretariat()
    assert (await desk.post(f"{OFFICE}/copies/1/end")).status_code == 303
    async with house.client() as browser:
        assert (await browser.post(copy)).status_code == 410
        again = await given(house, record, "1")
        assert again != copy
        assert (await browser.post(again)).status_code == 200
        assert (await desk.post(f"{OFFICE}/1", data={"do": "end"})).status_code == 303
        assert (await browser.post(again)).status_code == 410
    assert await openings(house) == 1


async def test_once_it_is_out_the_link_leads_to_its_page(house: House) -> None:
    await accredited(house)
    record, due = await scheduled(house)
    copy = await given(house, record, "1")
    house.clock.at = due + 1
    await house.app.state.site.due.worker.run_due(PUBLISH)
    async with house.client() as browser:
        answer = await browser.get(copy)
        assert answer.headers["location"] == f"/en/items/{record.removeprefix('item.')}"
        assert (await browser.get(answer.headers["location"])).status_code == 200
    desk = await house.secretariat()
    late = await desk.post(f"{OFFICE}/copies", data={"record": record, "to": ["1"]})
    assert late.status_code == 409


async def test_what_changed_since_is_under_embargo_no_more(house: House) -> None:
    """The time ends with any change of the text (PRESS-17), and the copy with it."""
    await accredited(house)
    record, _ = await scheduled(house)
    copy = await given(house, record, "1")
    desk = await house.secretariat()
    at = f"/secretariat/items/{record.removeprefix('item.')}/text"
    assert (await desk.post(f"{at}/take-back-schedule")).status_code == 303
    async with house.client() as browser:
        assert (await browser.post(copy)).status_code == 410


async def test_a_copy_opens_no_other_text_than_it_was_given_of(house: House) -> None:
    await accredited(house)
    record, _ = await scheduled(house)
    copy = await given(house, record, "1")
    await reworded(house, record, "Nobody was given this.")
    await timed(house, record)
    desk = await house.secretariat()
    async with house.client() as browser:
        for answer in (await browser.get(copy), await browser.post(copy)):
            assert answer.status_code == 410
        assert "Given for another time" in (await desk.get(OFFICE)).text
        again = await given(house, record, "1")
        assert again != copy
        assert "Nobody was given this." in (await browser.post(again)).text
    assert await openings(house) == 1


async def test_a_copy_of_what_is_out_opens_no_correction_to_come(house: House) -> None:
    own = await accredited(house)
    record, due = await scheduled(house)
    copy = await given(house, record, "1")
    house.clock.at = due + 1
    await house.app.state.site.due.worker.run_due(PUBLISH)
    await reworded(house, record, "Eight leaders meet.")
    await timed(house, record)
    place = f"/en/items/{record.removeprefix('item.')}"
    async with house.client() as browser:
        assert (await browser.post(copy)).headers["location"] == place
        assert f'href="{place}"' in (await browser.get(own)).text
        correction = await given(house, record, "1")
        assert "Eight leaders meet." in (await browser.post(correction)).text


async def test_who_asks_again_erases_nothing_of_what_they_opened(house: House) -> None:
    await accredited(house)
    record, _ = await scheduled(house)
    copy = await given(house, record, "1")
    desk = await house.secretariat()
    async with house.client() as browser:
        await browser.post(copy)
        assert (await desk.post(f"{OFFICE}/1", data={"do": "end"})).status_code == 303
        own = await accredited(house, outlet="Another Gazette")
        assert "Accredited until" in (await browser.get(own)).text
        assert (await browser.post(copy)).status_code == 410
    at = f"/secretariat/items/{record.removeprefix('item.')}/text"
    assert (await desk.post(f"{at}/take-back-schedule")).status_code == 303
    page = (await desk.get(OFFICE)).text
    past = page[page.index("Opened under embargo before") :]
    assert "Another Gazette" in past
    assert "Opened once:" in past
    assert await openings(house) == 1


async def test_who_asks_again_after_their_term_has_a_new_link_to_each_text(house: House) -> None:
    await accredited(house)
    record, due = await scheduled(house)
    copy = await given(house, record, "1")
    ended = update(journalists).values(until=house.clock.at - 1)
    await house.door.register.write(lambda c: c.execute(ended))
    await accredited(house)
    assert house.clock.at < due
    async with house.client() as browser:
        assert (await browser.post(copy)).status_code == 410
        assert (await browser.post(await given(house, record, "1"))).status_code == 200


async def test_a_journalist_is_found_and_erased_with_what_they_opened(house: House) -> None:
    await accredited(house)
    record, _ = await scheduled(house)
    copy = await given(house, record, "1")
    async with house.client() as browser:
        await browser.post(copy)
    kept, *_ = places_of_readers(house.door.register)
    [trace] = await kept.find(Sought(words=(MAREN["mail"],)))
    await kept.erase(trace, Sought(marks=trace.marks))
    assert await rows(house, journalists) == []
    assert await openings(house) == 0


async def test_an_accredited_journalist_joins_a_press_conference_and_asks(house: House) -> None:
    """[EMBARGO-3] [FLOOR-15]"""
    own = await accredited(house)
    file = example(meeting="press-call")
    house.clock.at = file.convening.starts - HOUR
    command = convene_command(file, rulebook("press-conference"))
    assert not isinstance(await house.recorder.convene(command), Refusal)
    async with house.client() as browser:
        page = (await browser.get(own)).text
        assert f"{own}/join/press-call" in page
        first, again = [
            (await browser.post(f"{own}/join/press-call")).headers["location"] for _ in range(2)
        ]
        assert (await browser.get(first)).status_code == 404, "one link opens at a time"
        assert (await browser.post(again)).status_code == 303
        assert (await browser.post(f"{own}/join/{CALL}")).status_code == 404
    meeting = await house.recorder.meeting("press-call")
    [mine] = [one for one in meeting.seats.participants.values() if one.role == "press"]
    assert mine.texts["office"] == {"en": "The Waters Gazette"}
    assert meeting.sitting
    chair = meeting.sitting.chair
    for actor, act in (
        *((SECRETARIAT, AdmitParticipant(who)) for who in (chair, mine.id)),
        (chair, TakeSeat()),
        (mine.id, TakeSeat()),
        (chair, OpenMeeting()),
        (mine.id, RequestFloor("statement")),
    ):
        await house.act(actor, act, record="press-call")
    [asked] = (await house.recorder.meeting("press-call")).debate.queue
    assert asked.participant == mine.id
    await house.act(chair, GrantFloor(asked.id), record="press-call")
    speaker = (await house.recorder.meeting("press-call")).debate.speaker
    assert speaker is not None
    assert speaker.participant == mine.id
