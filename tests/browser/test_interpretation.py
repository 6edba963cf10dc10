"""Interpretation is planned with a gap that is named and mended; chair, booth and speaker see what concerns them."""

import os
import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import INTERPRETED, People, Served

pytestmark = [pytest.mark.browser, pytest.mark.timeout(300)]
OFFICE = "/secretariat/meetings/small-summit"
FRENCH = re.compile("Team 1.*French")
NOW = datetime.now(UTC).replace(second=0, microsecond=0)
STARTS, ENDS = NOW + timedelta(hours=1), NOW + timedelta(hours=3)
# To come today, and with an end that is planned.
TODAY = INTERPRETED.replace(
    "starts = 2026-03-01T09:00:00Z",
    f"starts = {STARTS:%Y-%m-%dT%H:%M:%SZ}\nends = {ENDS:%Y-%m-%dT%H:%M:%SZ}",
)


@pytest.fixture
def people(served: Served, chromium: Browser) -> Iterator[People]:
    found = People(chromium, served.convene(TODAY))
    yield found
    found.close()


def kept(page: Page, name: str) -> None:
    """A picture for who looks, where HEMICYCLE_PICTURES names a folder."""
    if folder := os.environ.get("HEMICYCLE_PICTURES"):
        page.screenshot(path=Path(folder) / f"{name}.png", full_page=True)


def office_of(served: Served, people: People) -> Page:
    page = people.page(width=1440, height=900)
    page.goto(served.office)
    page.get_by_role("button", name="Sign in").click()
    page.goto(f"{served.base}{OFFICE}")
    return page


def admitted(people: People, chair: Page, who: str) -> Page:
    page = people.join(who)
    chair.get_by_role("button", name="Admit").first.click()
    expect(page.locator("main#stage")).to_be_visible()
    return page


def test_interpretation_is_planned_and_reaches_whom_it_concerns(
    served: Served, people: People
) -> None:
    office = office_of(served, people)
    plan(office)
    anna = people.join("anna")
    anna.get_by_role("radio", name="Chair’s console").click()
    expect(anna.locator("[data-ending=far]")).to_have_text(f"Interpretation until {ENDS:%H:%M}")
    bert, ines = admitted(people, anna, "bert"), admitted(people, anna, "ines")
    the_hours_change(office, anna)
    anna.get_by_role("button", name="Open the meeting").click()
    the_booth_reads_ahead(bert, ines)
    the_sound_is_unfit(anna, bert, ines)
    the_meeting_goes_on(anna, bert)


def plan(office: Page) -> None:
    office.get_by_role("link", name="Plan interpretation").click()
    kept(office, "plan-empty")
    first = office.get_by_role("group", name=FRENCH)
    expect(first.get_by_label("Interpreter 1")).to_have_value("p4")
    expect(first.get_by_label("Until")).to_have_value(f"{ENDS:%H:%M}")
    office.get_by_role("button", name="Save the plan").click()
    expect(office.get_by_text("one interpreter only")).to_be_visible()
    kept(office, "plan-gap")
    office.get_by_role("link", name="A small summit").click()
    expect(office.get_by_text("one interpreter only")).to_be_visible()
    expect(office.locator(".days li", has_text="Interpretation")).to_contain_text("0 of 1")
    kept(office, "before-gap")
    office.get_by_role("link", name="Plan interpretation").click()
    first = office.get_by_role("group", name=FRENCH)
    first.get_by_label("Interpreter 2").select_option("Ivo Ilg")
    office.get_by_role("button", name="Save the plan").click()
    expect(office.get_by_text("Nothing is missing.")).to_be_visible()
    office.get_by_role("link", name="A small summit").click()
    expect(office.locator(".days li", has_text="Interpretation")).to_have_class(re.compile("done"))
    kept(office, "before-whole")
    for language in ("ar", "fr"):
        office.goto(f"{office.url.partition('?')[0]}/interpretation?lang={language}")
        kept(office, f"plan-{language}")
        office.set_viewport_size({"width": 390, "height": 844})
        kept(office, f"plan-{language}-390")
        wide = "document.documentElement.scrollWidth > document.documentElement.clientWidth"
        assert not office.evaluate(wide)
        office.set_viewport_size({"width": 1440, "height": 900})
        office.goto(f"{office.url.partition('/interpretation')[0]}?lang=en")


def the_hours_change(office: Page, anna: Page) -> None:
    """The team leaves early: the chair is told at once, and sees how long there is."""
    soon = datetime.now(UTC) + timedelta(minutes=20)
    office.get_by_role("link", name="Plan interpretation").click()
    first = office.get_by_role("group", name=FRENCH)
    first.get_by_label("From").fill(f"{NOW - timedelta(hours=1):%H:%M}")
    first.get_by_label("Until").fill(f"{soon:%H:%M}")
    office.get_by_role("button", name="Save the plan").click()
    expect(office.get_by_text("before the planned end")).to_be_visible()
    expect(anna.locator("[data-ending=soon]")).to_contain_text(f"until {soon:%H:%M}")
    expect(anna.get_by_text(f"Interpretation ends at {soon:%H:%M}").first).to_be_attached()
    kept(anna, "chair-soon")


def the_booth_reads_ahead(bert: Page, ines: Page) -> None:
    """Who speaks next, in which language, with the text; and the papers."""
    bert.get_by_role("button", name="Ask for the floor").click()
    next_one = ines.locator("[data-turn-of=p2]")
    expect(next_one).to_contain_text("language not said")
    bert.get_by_role("tab", name="Agenda").click()
    bert.get_by_role("button", name="Hand in your statement").click()
    dialog = bert.get_by_role("dialog")
    dialog.locator("input[type=file]").set_input_files(
        {"name": "merci.txt", "mimeType": "text/plain", "buffer": b"Je remercie la presidence."}
    )
    dialog.locator("select[name=language]").select_option("fr")
    dialog.get_by_role("button", name="Hand it in").click()
    ines.get_by_role("tab", name="Papers").click()
    expect(ines.locator("#side").get_by_role("button", name="Statement")).to_be_visible()
    expect(next_one).to_contain_text("will speak French")
    next_one.get_by_role("button", name="Text").click()
    expect(ines.get_by_text("Je remercie la presidence.")).to_be_visible()
    kept(ines, "booth-text")
    ines.keyboard.press("Escape")


def the_sound_is_unfit(anna: Page, bert: Page, ines: Page) -> None:
    """It reaches who speaks and the chair at once, each with what to do."""
    anna.get_by_role("button", name="Give the floor to Bert Boon").first.click()
    expect(bert.get_by_text("You have the floor").first).to_be_visible(timeout=20_000)
    expect(ines.locator("[data-turn-of=p2].now")).to_be_visible()
    kept(ines, "booth")
    ines.get_by_role("button", name="Sound not fit to interpret").click()
    sign = bert.locator("[data-appealed=unfit]")
    expect(sign).to_contain_text("Your sound is not fit to interpret")
    expect(sign).to_contain_text("Use a headset")
    told = anna.locator("[data-appealed=unfit]")
    expect(told).to_contain_text("The speaker’s sound is not fit to interpret")
    expect(told).to_contain_text("suspend the meeting")
    kept(bert, "speaker-unfit")
    kept(anna, "chair-unfit")


def the_meeting_goes_on(anna: Page, bert: Page) -> None:
    """Past its planned end: before the chair presses it stands there which booth is left by then."""
    expect(anna.locator("[data-ends]")).to_have_text(f"Ends at {ENDS:%H:%M}")
    anna.locator("[data-extend]").get_by_role("button", name="Extend").click()
    dialog = anna.get_by_role("dialog")
    expect(dialog.locator("[data-extending] .short")).to_contain_text("French: interpreters until")
    kept(anna, "extending")
    later = ENDS + timedelta(minutes=30)
    dialog.get_by_label(f"Until {later:%H:%M}").check()
    dialog.get_by_role("button", name=f"Extend until {later:%H:%M}").click()
    expect(anna.locator("[data-ends]")).to_have_text(f"Ends at {later:%H:%M}")
    expect(bert.get_by_text(f"The meeting goes on until {later:%H:%M}").first).to_be_visible()
