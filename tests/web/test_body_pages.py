"""The pages of bodies, members and lists, in a real Chromium: each language, light and dark, desktop and phone."""

from datetime import date

import pytest
from msgspec.structs import replace
from playwright.async_api import Browser

from hemicycle.procedure.membership import Member
from hemicycle.procedure.standing_body.founding.commands import BeginBody
from hemicycle.procedure.standing_body.membership.commands import AdmitMember, SuspendMember
from hemicycle.procedure.standing_body.offices.commands import DateTenure
from hemicycle.procedure.standing_body.record import record_of
from hemicycle.procedure.words import MemberCode
from hemicycle.rulebooks import body as body_on_file
from tests.web.conftest import House
from tests.web.test_bodies import begin, enter
from tests.web.test_body_changes import APRIL, another_minister, called
from tests.web.test_browser import (  # noqa: F401 (fixtures)
    chromium,
    listening,
    readers,
    served,
    settings,
    static,
)
from tests.web.test_lists import AT, LIST, state_of

pytestmark = [pytest.mark.browser, pytest.mark.still, pytest.mark.timeout(600)]


async def test_pages_of_bodies(served: House, chromium: Browser) -> None:  # noqa: F811
    await begin(served)
    await enter(served, SuspendMember(MemberCode("MA"), date(2022, 1, 1)))
    await enter(
        served, AdmitMember(member=MemberCode("WMO"), belongs="observer", since=date(2020, 1, 1))
    )
    first = next(iter((await state_of(served)).offices.tenures.values()))
    await enter(served, DateTenure(first.id, first.since, date(2022, 3, 20)))
    many = [Member(code=f"M{n}", name={"en": f"Member {n}"}) for n in range(193)]
    large = replace(body_on_file("nrc"), id="large", members=many)
    await served.recorder.begin(record_of("large"), BeginBody("large", "open", large))
    async for reader in readers(chromium, served):
        for name, path in {
            "body": f"/{reader.language}/bodies/waters?day=2022-03-10",
            "body-193": f"/{reader.language}/bodies/large",
            "member": f"/{reader.language}/bodies/waters/members/JO?day=2022-03-10",
            "body-record": f"/{reader.language}/bodies/waters/record",
        }.items():
            await reader.judge(await reader.open(path), name)


async def test_pages_of_lists(served: House, chromium: Browser) -> None:  # noqa: F811
    await called(served)
    await another_minister(served)
    async for reader in readers(chromium, served):
        await reader.sign_in()
        await reader.judge(await reader.open(f"{AT}?day=2022-03-10"), "office-body")
        await reader.judge(await reader.open(f"/secretariat/meetings/{APRIL}"), "outdated-meeting")
        await reader.judge(await reader.open(f"{AT}/members/JO?day=2022-03-10"), "office-member")
        page = await reader.open(f"{AT}/import")
        await page.locator("#file").set_input_files(
            {"name": "list.csv", "mimeType": "text/csv", "buffer": LIST.encode()}
        )
        await page.locator("main button").click()
        await page.wait_for_selector("#decide")
        faults = await page.locator("[data-fault]").count()
        for at in (*range(faults), 0):
            await page.keyboard.press("n")
            fault = page.locator("[data-fault]").nth(at)
            assert await fault.evaluate("e => e === document.activeElement")
        await reader.judge(page, "import")
