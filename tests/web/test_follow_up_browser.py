"""The pages of what is followed up, in every language, on a desk's screen and a phone."""

import pytest
from playwright.async_api import Browser

from hemicycle.procedure.standing_body.commitments.commands import (
    CommentOnCommitment,
    EnterCommitment,
    ReportProgress,
)
from hemicycle.procedure.standing_body.commitments.state import Owner
from hemicycle.procedure.standing_body.messages.commands import (
    AcknowledgeMessage,
    DeliverMessage,
)
from hemicycle.procedure.standing_body.tracks.commands import AttachMeeting, OpenTrack
from hemicycle.procedure.words import CommitmentId, MeetingId, MessageId, TrackId
from tests.web.conftest import House
from tests.web.followed import AT, NRC, begin, held, hold, meeting_file
from tests.web.test_browser import (  # noqa: F401 — its fixtures
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
