"""[INVITE-2] Whoever was accredited later, a deputy or a guest, is told of the meeting as whoever was invited."""

import re

import pytest

from hemicycle.calendar.answered import Deputy
from hemicycle.calendar.known import KnownInvitations
from hemicycle.outbound.letter import Letter
from hemicycle.procedure.core.actor import SECRETARIAT
from hemicycle.procedure.meeting.kernel.calling.commands import CancelMeeting, MoveMeeting
from hemicycle.procedure.meeting.kernel.seats.commands import WithdrawParticipant
from hemicycle.procedure.words import NO_LANGUAGE, ParticipantId
from hemicycle.settings import Settings
from hemicycle.web.deputy_mail import deputy_letter
from hemicycle.web.inviting.accredited import Seated, write_to_accredited
from tests.web.conftest import BASE, CALL, House, example
from tests.web.test_coming import OFFICES
from tests.web.test_inviting import HOUR, OFFICE, event_of, invited, letters
from tests.web.test_inviting_moved import REASON
from tests.web.test_registering import AT, asked, opened
from tests.web.test_registering import OFFICE as DOOR
from tests.web.test_reply import DEPUTY

PAGE = f"/secretariat/meetings/{CALL}"
TO = "e.morvan@diplomatie.example"
BY_HAND = Settings(base_url=BASE, name="Secretariat", mail_replies="secretariat@waters.example")


async def called(house: House) -> None:
    """The example, three days ahead; p1 and p2 are invited."""
    house.app.state.site.invitations = KnownInvitations()
    await house.followers.catch_up()
    await house.convene(example())
    house.clock.at -= 72 * HOUR
    await invited(house, "p1", "p2")


async def accredited(house: House) -> Letter:
    """p2 sends a deputy, whom the office accredits: the letter to them."""
    token = (await letters(house))[1].acts[0].url.rpartition("/")[2].partition("?")[0]
    async with house.client() as browser:
        assert (await browser.post(f"/reply/{token}", data=DEPUTY)).status_code == 303
    office = await house.secretariat()
    page = (await office.get(PAGE)).text
    said = re.search(r'name="said" value="(\d+)"', page)
    assert said
    form = {"participant": "p2", "said": said[1], **OFFICES}
    answer = await office.post(f"{PAGE}/replies/deputy", data=form)
    assert answer.status_code == 200
    *_, letter = await letters(house)
    assert letter.acts[0].url in answer.text
    return letter


async def moved(house: House) -> list[Letter]:
    """It is an hour later: what was written of it."""
    sitting = (await house.recorder.meeting(CALL)).sitting
    assert sitting
    later = MoveMeeting(sitting.starts + HOUR, None, sitting.offset_min, reason=REASON)
    await house.act(SECRETARIAT, later)
    await house.followers.catch_up()
    return [one for one in await letters(house) if one.subject.startswith("New time: ")]


@pytest.mark.parametrize("settings", [OFFICE, BY_HAND])
async def test_a_deputy_is_told_of_what_changes_with_their_calendar(house: House) -> None:
    await called(house)
    first = await accredited(house)
    assert first.to.address == TO
    assert first.greeting
    assert first.addressed.startswith("Étienne Morvan\n")
    assert first.addressed.endswith(dict(first.facts)["For"])
    assert "speak and vote" in dict(first.facts)["Capacity"]
    assert first.calendar
    assert first.calendar.method == "REQUEST"
    assert str(event_of(first)["attendee"]) == f"mailto:{TO}"
    written = {one.to.address: one for one in await moved(house)}
    assert {*written} == {"p1@waters.example", "p2@waters.example", TO}
    theirs = written[TO]
    sheet = await (await house.secretariat()).get(f"{PAGE}/print/sheet?what=nameplates.csv")
    sender = (await house.recorder.meeting(CALL)).seats.participants[ParticipantId("p2")]
    assert "Étienne Morvan" in sheet.text
    assert sender.texts["name"]["und"] not in sheet.text
    row = (await (await house.secretariat()).get(PAGE)).text.partition('<ol class="coming">')[2]
    row = row.partition("</ol>")[0].split("        <li>")[2]
    assert ("Accredited" in row, "Sends a deputy" in row, "No answer" in row) == (True, True, False)
    assert theirs.subject.startswith("New time: ")
    assert dict(theirs.facts)["Instead of"] == dict(first.facts)["Time"]
    assert event_of(theirs)["uid"] == event_of(first)["uid"]
    assert event_of(theirs)["sequence"] == event_of(first)["sequence"] + 1
    assert first.acts[0].url in [one.url for one in theirs.acts]
    assert (await house.client().post(first.acts[0].url)).status_code == 303
    await house.act(SECRETARIAT, CancelMeeting(REASON))
    await house.followers.catch_up()
    off = {one.to.address: one for one in (await letters(house))[-3:]}[TO]
    assert off.calendar
    assert off.calendar.method == "CANCEL"
    assert off.reply_to == first.reply_to


@pytest.mark.parametrize("settings", [OFFICE])
async def test_a_deputy_answers_for_themselves(house: House) -> None:
    """Their answer is theirs: whoever sends them is still the one who sends a deputy."""
    await called(house)
    letter = await accredited(house)
    token = letter.reply_to.partition("+")[2].partition("@")[0]
    async with house.client() as browser:
        assert (await browser.get(f"/reply/{token}")).status_code == 200
        await browser.post(f"/reply/{token}", data={"answer": "accepted"})
    page = (await (await house.secretariat()).get(PAGE)).text
    assert "1 accept, 0 tentatively, 0 decline, 1 send a deputy, 1 have not answered" in page


@pytest.mark.parametrize("settings", [OFFICE])
async def test_the_deputy_of_a_meeting_that_moved_unseen_is_told_so_with_all(house: House) -> None:
    """The move stands on the record and nobody is told yet: what they are sent first is not taken for it."""
    await called(house)
    sitting = (await house.recorder.meeting(CALL)).sitting
    assert sitting
    follow, house.followers.catch_up = house.followers.catch_up, never  # type: ignore[method-assign]
    await house.act(
        SECRETARIAT, MoveMeeting(sitting.starts + HOUR, None, sitting.offset_min, reason=REASON)
    )
    first = await accredited(house)
    before = len(await letters(house))
    await follow()
    written = {one.to.address: one.subject for one in (await letters(house))[before:]}
    assert {to: about.partition(":")[0] for to, about in written.items()} == dict.fromkeys(
        (first.to.address, "p1@waters.example", "p2@waters.example"), "New time"
    )


async def never() -> None:
    """Nothing follows."""


@pytest.mark.parametrize("settings", [OFFICE])
async def test_a_guest_who_was_approved_is_told_and_not_asked(house: House) -> None:
    await called(house)
    await opened(house)
    await house.client().post(AT, data=asked())
    office = await house.secretariat()
    ids = re.findall(r'name="chosen" value="(\d+)"', (await office.get(DOOR)).text)
    await office.post(DOOR, data={"do": "approve", "chosen": ids})
    guest = (await letters(house))[-1].to.address
    assert guest == "reporter1@post.example"
    assert "1 accept" in (await office.get(PAGE)).text
    assert guest in [one.to.address for one in await moved(house)]


@pytest.mark.parametrize("settings", [OFFICE])
async def test_before_a_change_it_is_said_who_gets_a_letter(house: House) -> None:
    await called(house)
    office = await house.secretariat()
    form = {"do": "cancel", "reason.en": "The chair travels."}
    shown = re.sub(r"\s+", " ", (await office.post(f"{PAGE}/change", data=form)).text)
    assert "(2 of them by letter)" in shown
    assert shown.count("no letter: not invited yet") == 7


@pytest.mark.parametrize("settings", [BY_HAND])
async def test_a_link_that_stands_in_one_letter_alone_goes_on_in_the_next(house: House) -> None:
    """Nobody has handed that letter over when the meeting is moved, twice; the link cannot be made again."""
    await called(house)
    site = house.app.state.site
    person = (await house.recorder.meeting(CALL)).seats.participants[ParticipantId("p3")]
    await site.door.issue_links(CALL, [person])
    meeting = await house.recorder.meeting(CALL)
    deputy = Deputy("Carla", TO, "", "votes")
    written = Seated(
        "p3", lambda link: deputy_letter(site.settings, meeting, "p3", deputy, link, "en")
    )
    [issued], _ = await write_to_accredited(site, CALL, [written])
    for hour in (1, 2):
        await moved(house)
        *_, theirs = [one for one in await letters(house) if one.to.address == TO]
        assert issued.link in [one.url for one in theirs.acts], hour
        assert theirs.calendar
        assert issued.link in str(event_of(theirs)["description"])
    assert (await house.client().post(issued.link)).status_code == 303
    await site.door.issue_links(CALL, [person])
    await moved(house)
    *_, theirs = [one for one in await letters(house) if one.to.address == TO]
    assert issued.link not in str(theirs), "it was replaced by hand, and opens nothing"


@pytest.mark.parametrize("settings", [OFFICE])
async def test_plates_with_links_leave_the_link_of_who_sends_a_deputy(house: House) -> None:
    """[PRINT-4] They have no plate, so that no new link replaces the one that their invitation told."""
    await called(house)
    room = next(act.url for act in (await letters(house))[1].acts if "/join/" in act.url)
    await accredited(house)
    office = await house.secretariat()
    form = {"language": "en", "confirmed": "yes"}
    assert (await office.post(f"{PAGE}/print/nameplates", data=form)).status_code == 200
    async with house.client() as browser:
        assert (await browser.get(room)).status_code == 200


@pytest.mark.parametrize("settings", [OFFICE])
async def test_a_deputy_who_was_taken_off_the_list_sits_for_nobody(house: House) -> None:
    """[REPLY-4] Who sent them has their plate again, and the deputy may be accredited anew."""
    await called(house)
    await accredited(house)
    deputy = [*(await house.recorder.meeting(CALL)).seats.participants][-1]
    await house.act(SECRETARIAT, WithdrawParticipant(deputy))
    office = await house.secretariat()
    people = (await house.recorder.meeting(CALL)).seats.participants
    sender = people[ParticipantId("p2")].texts["name"][NO_LANGUAGE]
    sheet = f"{PAGE}/print/sheet?what=nameplates.csv"
    assert sender in (await office.get(sheet)).text
    said = re.search(r'name="said" value="(\d+)"', (await office.get(PAGE)).text)
    assert said
    form = {"participant": "p2", "said": said[1], **OFFICES}
    assert (await office.post(f"{PAGE}/replies/deputy", data=form)).status_code == 200
    again = [*(await house.recorder.meeting(CALL)).seats.participants][-1]
    assert again != deputy
    told = (await office.get(sheet)).text
    assert sender not in told
    assert "Étienne Morvan" in told
