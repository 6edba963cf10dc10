"""The pages of what is followed up, in every language, on a desk's screen and a phone."""

import re
from datetime import date

import pytest
from playwright.async_api import Browser, expect

from hemicycle.procedure.standing_body.commitments.commands import (
    CommentOnCommitment,
    EnterCommitment,
    ReportProgress,
)
from hemicycle.procedure.standing_body.commitments.state import Owner
from hemicycle.procedure.standing_body.delegations.commands import ListDelegates, Listed
from hemicycle.procedure.standing_body.messages.commands import (
    AcknowledgeMessage,
    DeliverMessage,
)
from hemicycle.procedure.standing_body.people.words import PersonWords
from hemicycle.procedure.standing_body.tracks.commands import AttachMeeting, OpenTrack
from hemicycle.procedure.words import CommitmentId, MeetingId, MemberCode, MessageId, TrackId
from hemicycle.web.follow_up.outside_link import link_of
from tests.web.conftest import House
from tests.web.followed import AT, NRC, begin, held, hold, meeting_file
from tests.web.test_browser import (  # noqa: F401 — its fixtures
    Reader,
    at_desk,
    chromium,
    listening,
    readers,
    served,
    settings,
    static,
)

pytestmark = [pytest.mark.browser, pytest.mark.still, pytest.mark.timeout(600)]

OFFICE = "secretariat"
CONDITION = {
    "text": {"en": "a high cost", "fr": "un coût élevé"},
    "condition": {"en": "any further aggression", "fr": "toute nouvelle agression"},
}


async def followed(house: House) -> None:
    """Two meetings, a report that is doubted, a condition, a message that was delivered."""
    await begin(house)
    await hold(house)
    await hold(house, meeting_file("nrc-2", "Second meeting", "2022-03-10T14:00:00Z", parts=()))
    _, second = (await held(house)).commitments.table
    [message] = (await held(house)).messages.table
    one, report = CommitmentId(second), {"en": "The officer is named.", "fr": "C’est fait."}
    await house.act("FR", ReportProgress(one, "FR", report, documents=["ab" * 32]), NRC)
    seq = (await held(house)).size - 1
    doubt = CommentOnCommitment(one, "DE", {"en": "Since when?"}, doubt=True, report=seq)
    await house.act("DE", doubt, NRC)
    pledge = Owner("DE", 0, "1250000.00", "EUR")
    await house.act(
        OFFICE, EnterCommitment([Owner("FR"), pledge], CONDITION, judge="consensus"), NRC
    )
    await house.act(OFFICE, DeliverMessage(MessageId(message), "note", {"en": "12/22"}), NRC)
    await house.act(OFFICE, AcknowledgeMessage(MessageId(message)), NRC)


async def test_the_board(served: House, chromium: Browser) -> None:  # noqa: F811
    await followed(served)
    _, second, third = (await held(served)).commitments.table
    async for reader in readers(chromium, served):
        await reader.sign_in()
        await reader.judge(await reader.open(AT), "follow-board")
        page = await reader.open(f"{AT}?open={second}&by=delegation")
        await page.locator("#open details summary").nth(0).click()
        await page.locator("#tracks details summary").first.click()
        await reader.judge(page, "follow-open")
        await reader.judge(await reader.open(f"{AT}?open={third}"), "follow-condition")


async def test_the_pages_of_everybody(served: House, chromium: Browser) -> None:  # noqa: F811
    await hold(served, meeting_file("nrc-0", "Before", "2022-01-12T09:00:00Z", parts=()))
    await followed(served)
    titled = {"title": {"en": "Deterrence and defence", "fr": "Dissuasion et défense"}}
    await served.act(OFFICE, OpenTrack(TrackId("defence"), titled), NRC)
    for track in ("dialogue", "defence"):
        await served.act(OFFICE, AttachMeeting(TrackId(track), MeetingId("nrc-0")), NRC)
    async for reader in readers(chromium, served):
        at = f"/{reader.language}/bodies/nrc"
        await reader.judge(await reader.open(f"{at}/follow-up"), "follow-public")
        await reader.judge(await reader.open(f"{at}/tracks/dialogue"), "follow-track")


async def head_of_france(house: House) -> str:
    """The link by which the head of France's delegation comes to its page."""
    if not (await held(house)).people.table:
        await list_the_head(house)
    [person] = (await held(house)).people.table
    office = await house.secretariat()
    at = "/secretariat/bodies/nrc/members/FR/delegation"
    answer = await office.post(at, data={"person": person})
    return str(re.findall(r"http://[^\s<]+/delegation/enter/[\w-]+", answer.text)[0])


async def list_the_head(house: House) -> None:
    listed = Listed(
        words=PersonWords(name={"und": "Anna Arden"}),
        member=MemberCode("FR"),
        rank="head",
        since=date(2021, 1, 1),
    )
    await house.act(OFFICE, ListDelegates("list-1", [listed]), NRC)


async def test_from_the_sentence_to_its_fulfilment(
    served: House,  # noqa: F811
    chromium: Browser,  # noqa: F811
) -> None:
    """[COMMITMENT-9] [COMMITMENT-3] [COMMITMENT-5] [MESSAGE-3] The whole chain, pressed by those whose it is."""
    await begin(served)
    await hold(served)
    office = await at_desk(served, chromium)
    board = await office.open(AT)
    await board.get_by_role("link", name="France names a liaison officer.").click()
    sentence = board.locator("#open .adopted")
    await expect(sentence).to_have_text("France names a liaison officer.")

    anna = Reader(served, await chromium.new_context(locale="fr"), "fr-anna")
    page = await anna.open(await head_of_france(served))
    await page.locator("main form button").click()
    await page.wait_for_url("**/delegation/nrc/FR")
    await page.get_by_role("link", name="Rendre compte Rendre compte d’un engagement").last.click()
    await page.locator("#open summary", has_text="Rendre compte").click()
    form = page.locator("#open details[open]")
    await form.get_by_role("textbox", name="Texte").fill("L’agent est en poste depuis lundi.")
    await form.get_by_label("Notre part est exécutée").check()
    await form.get_by_role("button", name="Rendre compte").click()
    await expect(page.locator(".told-of")).to_contain_text("L’agent est en poste")

    await board.reload()
    await expect(board.locator(".g-review")).to_be_visible()
    await board.get_by_role("button", name="Take the report in").click()
    await expect(board.locator(".told-of")).to_contain_text("Taken in")
    await board.locator("#open summary", has_text="Fulfilled").click()
    await board.locator("#open details[open]").get_by_role("button", name="Fulfilled").click()
    await expect(board.locator(".g-settled")).to_be_visible()

    message = board.locator("#messages")
    await message.get_by_text("Enter how it was delivered").click()
    await message.locator("select[name=how]").first.select_option("link")
    await message.get_by_role("button", name="Enter the delivery").click()
    link = await board.locator("#messages code.mono").first.inner_text()
    outside = Reader(served, await chromium.new_context(locale="en"), "en-outside")
    theirs = await outside.open(link)
    await theirs.get_by_role("button", name="We have received it").click()
    await theirs.get_by_label("We decline").check()
    await theirs.get_by_role("textbox", name="Its words").fill("Not at this hour.")
    await theirs.get_by_role("button", name="Send the answer").click()
    await expect(theirs.locator(".answered")).to_contain_text("Not at this hour.")

    public = await outside.open("/en/bodies/nrc/follow-up")
    await expect(public.locator("#messages-title + ul")).to_contain_text("by the party itself")
    await public.get_by_text("Settled: 1").click()
    await expect(public.locator("details[open]").first).to_contain_text("Fulfilled")
    track = await outside.open("/en/bodies/nrc/tracks/dialogue")
    await expect(track.locator(".spoken")).to_contain_text("France and Germany will report")
    for reader in (office, anna, outside):
        assert not reader.complaints, reader.complaints


async def test_the_pages_of_a_delegation_and_of_a_party_outside(
    served: House,  # noqa: F811
    chromium: Browser,  # noqa: F811
) -> None:
    await followed(served)
    one, _, third = (await held(served)).commitments.table
    [message] = (await held(served)).messages.table
    await served.act(OFFICE, DeliverMessage(MessageId(message), "link"), NRC)
    known = (await held(served)).messages.table[MessageId(message)]
    link = link_of(served.app.state.site, "nrc", known)
    async for reader in readers(chromium, served):
        page = await reader.open(link)
        await reader.judge(page, "follow-outside")
        page = await reader.open(await head_of_france(served))
        await page.locator("main form button").click()
        await page.wait_for_url("**/delegation/nrc/FR")
        await page.close()
        at = "/delegation/nrc/FR/follow-up"
        page = await reader.open(f"{at}?open={one}")
        await page.locator("#open summary").first.click()
        await reader.judge(page, "follow-delegation")
        await reader.judge(await reader.open(f"{at}?open={third}"), "follow-delegation-if")
