"""Silence in browsers, with a moved clock: kept over a change of clocks, broken, extended, server down."""

import asyncio
import json
import re
import subprocess
import sys
from collections.abc import Coroutine, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Locator, Page, expect

from hemicycle.ipc.remote import RemoteRecorder
from hemicycle.procedure.core.actor import Command
from hemicycle.procedure.meeting.business.outcomes.commands import ProposeOutcome
from hemicycle.procedure.meeting.kernel.lifecycle.commands import OpenMeeting
from hemicycle.recorder.answers import Accepted
from hemicycle.stores.opening import SOCKET
from tests.browser.conftest import KNOWN, MEETING, SOURCES, Served

pytestmark = pytest.mark.browser

RECORD = "small-summit"
WRITTEN = MEETING.replace('access = "open"', 'access = "open"\nmode = "written"')
BUDGET = {"en": "the budget of the centre", "fr": "le budget du centre"}
REPORT = {"en": "the report of the centre", "fr": "le rapport du centre"}
BEGINS = "2026-03-28T08:00:00+00:00"
# A device learns the server's time at the next heartbeat, at the latest.
HEARTBEATS_MS = 15_000


class Moved(Served):
    """A server with a clock of its own."""

    begins = BEGINS
    further: tuple[str, ...] = ()

    def start(self) -> None:
        root = SOURCES.parent
        self.environment["PYTHONPATH"] = f"{SOURCES}:{root}"
        command = [sys.executable, "-m", "tests.browser.moved_clock", str(self.data)]
        self.process = subprocess.Popen(
            [*command, str(self.port), self.begins, *self.further],
            env=self.environment,
            cwd=root,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self.process.stdout
        served = self.process.stdout.readline()
        assert "serves" in served, served
        self.base = served.split()[2]
        first = self.port == 0
        self.port = int(self.base.rpartition(":")[2])
        self._line = self.process.stdout.readline() if first else ""

    def move(self, to: str) -> None:
        """It is `to` now, and all that fell due on the way has."""
        assert self.process.stdin
        assert self.process.stdout
        self.process.stdin.write(f"{to}\n")
        self.process.stdin.flush()
        assert self.process.stdout.readline() == "moved\n"

    def down_until(self, to: str) -> None:
        """Killed, and started again at `to`."""
        self.kill()
        self.begins = to
        self.start()

    def act(self, actor: str, command: Command) -> None:
        """What is no matter of these tests is done without a browser."""

        async def done() -> Any:
            async with RemoteRecorder(self.data / SOCKET) as recorder:
                return await recorder.act(RECORD, actor, command, None)

        assert isinstance(elsewhere(done()), Accepted)

    def lawful(self, tmp_path: Path) -> list[str]:
        """The kinds of the record's entries, once it is verified."""
        file = tmp_path / "record.jsonl"
        file.write_text(self.run("export", RECORD, "--data", str(self.data)))
        assert "lawful: yes" in self.run("verify", str(file))
        lines = [json.loads(line) for line in file.read_text().splitlines()]
        return [line["entry"]["kind"] for line in lines if "entry" in line]


def elsewhere(work: Coroutine[Any, Any, Any]) -> Any:
    """In a thread of its own: the browsers' driver has a loop in this one."""
    with ThreadPoolExecutor(1) as thread:
        return thread.submit(asyncio.run, work).result()


@pytest.fixture
def moved(tmp_path: Path) -> Iterator[Moved]:
    server = Moved(tmp_path / "data")
    yield server
    server.stop()


class Delegates:
    """People in browsers of their own, each in a time zone."""

    def __init__(self, chromium: Browser, links: dict[str, str]) -> None:
        self._chromium = chromium
        self._links = links
        self._contexts: list[BrowserContext] = []
        self.faults: list[str] = []

    def join(self, who: str, zone: str = "Europe/Paris", language: str = "en-GB") -> Page:
        context = self._chromium.new_context(
            locale=language, timezone_id=zone, viewport={"width": 1280, "height": 900}
        )
        context.add_init_script(KNOWN)
        self._contexts.append(context)
        page = context.new_page()
        page.on("pageerror", lambda fault: self.faults.append(str(fault)))
        page.goto(self._links[who])
        page.get_by_role("button", name="Take your seat").click()
        page.wait_for_url(f"**/{RECORD}")
        if "/written/" in page.url:
            page.get_by_role("link", name="Open the room").click()
        return page

    def close(self) -> None:
        for context in self._contexts:
            context.close()
        assert not self.faults, self.faults


@pytest.fixture
def written(moved: Moved, chromium: Browser) -> Iterator[Delegates]:
    """The written procedure of a body, with a text on its table."""
    found = Delegates(chromium, moved.convene(WRITTEN))
    moved.act("secretariat", ProposeOutcome("participants", {"text": BUDGET}, verb="agree"))
    yield found
    found.close()


def day(before: str, weekday: str, rest: str) -> re.Pattern[str]:
    """An instant in words; browsers differ in the comma after the weekday."""
    return re.compile(f"{re.escape(before + weekday)},? {re.escape(rest)}")


def circulate(page: Page, local: str, text: dict[str, str] = BUDGET) -> None:
    """By the chair, until a time on her own clock."""
    card = page.locator("[data-outcome]").filter(has_text=text["en"])
    card.get_by_role("button", name="Circulate under silence").click()
    dialog = page.get_by_role("dialog")
    expect(
        dialog.get_by_text(re.compile(r"At least 24 hours from now \(Rule\s10\)\."))
    ).to_be_visible()
    dialog.get_by_label("Expiry").fill(local)
    dialog.get_by_role("button", name="Circulate under silence").click()
    expect(dialog).to_have_count(0)


def panel(page: Page, text: dict[str, str] = BUDGET) -> Locator:
    return page.locator("article[data-silence]").filter(has_text=text["en"])


def past(page: Page, status: str) -> Locator:
    return page.locator(f"div[data-silence][data-status={status}]")


def test_kept_over_a_change_of_clocks(moved: Moved, written: Delegates, tmp_path: Path) -> None:
    anna = written.join("anna")
    bert = written.join("bert", "America/New_York")
    carla = written.join("carla", "Asia/Kolkata")
    anna.get_by_role("button", name="Circulate under silence").click()
    field = anna.get_by_role("dialog").get_by_label("Expiry")
    field.fill("2026-03-30T10:00")
    # Forty-nine hours by the clock on her wall, forty-eight in truth.
    expect(anna.locator("[data-utc]")).to_have_text(day("", "Monday", "30 March 2026 at 08:00 UTC"))
    anna.get_by_role("dialog").get_by_role("button", name="Circulate under silence").click()

    own = "[data-expiry=own]"
    expect(panel(anna).locator(own)).to_have_text(day("", "Monday", "30 March 2026 at 10:00 CEST"))
    expect(panel(bert).locator(own)).to_have_text(day("", "Monday", "30 March 2026 at 04:00 GMT-4"))
    expect(panel(carla).locator(own)).to_have_text(
        day("", "Monday", "30 March 2026 at 13:30 GMT+5:30")
    )
    for page, changes in ((anna, 1), (bert, 0), (carla, 0)):
        expect(panel(page).locator("[data-expiry=utc]")).to_have_text(
            day("", "Monday", "30 March 2026 at 08:00 UTC")
        )
        expect(panel(page).get_by_role("timer")).to_contain_text("47:5")
        expect(panel(page).get_by_text("Your clocks change")).to_have_count(changes)

    panel(carla).get_by_role("button", name="Bind a statement").click()
    carla.get_by_role("dialog").get_by_label("English, Statement").fill("Parliament was informed.")
    carla.get_by_role("dialog").get_by_role("button", name="Enter it", exact=True).click()
    expect(panel(bert).get_by_text("Parliament was informed.")).to_be_visible()

    # Ninety seconds are left, since the clock runs on while the test looks.
    moved.move("2026-03-30T07:58:30+00:00")
    expect(panel(bert).get_by_role("timer")).to_have_text(
        re.compile(r"^[01]:\d\d$"), timeout=HEARTBEATS_MS
    )
    expect(panel(bert).get_by_role("button", name="Break silence")).to_be_enabled()
    moved.move("2026-03-30T08:00:00+00:00")
    for page in (anna, bert, carla):
        expect(past(page, "kept")).to_contain_text("Silence kept")
        expect(page.locator("[data-bound]")).to_contain_text("Parliament was informed.")
        expect(page.get_by_text("Adopted", exact=True)).to_be_visible()
    kinds = moved.lawful(tmp_path)
    assert kinds.count("silence-kept") == kinds.count("outcome-adopted") == 1


def test_broken_in_writing_and_all_are_told(
    moved: Moved, chromium: Browser, tmp_path: Path
) -> None:
    """In a meeting: the others speak on meanwhile."""
    people = Delegates(chromium, moved.convene(MEETING))
    anna, bert = people.join("anna"), people.join("bert")
    anna.get_by_role("button", name="Enter", exact=True).click()
    expect(anna.get_by_role("button", name="Ask for the floor")).to_be_visible()
    bert.get_by_role("button", name="Enter", exact=True).click()
    anna.get_by_role("radio", name="Chair’s console").click()
    anna.get_by_role("button", name="Admit").first.click()
    moved.act("p1", OpenMeeting())
    moved.act("p2", ProposeOutcome("participants", {"text": BUDGET}, verb="agree"))
    anna.get_by_role("button", name="Open the text").click()
    circulate(anna, "2026-03-30T10:00")
    expect(bert.get_by_role("button", name="1 text under silence")).to_be_visible()
    bert.get_by_role("button", name="1 text under silence").click()

    panel(bert).get_by_role("button", name="Break silence").click()
    dialog = bert.get_by_role("dialog")
    dialog.get_by_role("button", name="Break silence").click()
    expect(dialog.get_by_text("Write the reason.")).to_be_visible()
    dialog.get_by_label("Reason, in writing").fill("It is too large.")
    dialog.get_by_role("button", name="Break silence").click()
    for page in (anna, bert):
        expect(past(page, "broken")).to_contain_text("It is too large.")
        expect(page.locator("[role=log][aria-live=assertive]")).to_contain_text(
            "Belgium broke the silence"
        )
    again = anna.get_by_role("button", name="Circulate under silence").first
    expect(again).to_have_attribute("aria-disabled", "true")
    expect(again).to_have_accessible_description(
        "This version met an objection. It is put again once it is amended, or the objection is lifted."
        " (Rule\u00a06)"
    )
    # Lifted by who raised it, by nobody else, the same version is circulated again.
    expect(anna.get_by_role("button", name="Lift your objection")).to_have_count(0)
    bert.get_by_role("button", name="Lift your objection").first.click()
    bert.get_by_role("dialog").get_by_role("button", name="Lift your objection").click()
    expect(anna.get_by_text("Lifted, entry").first).to_be_visible()
    circulate(anna, "2026-03-30T10:00")
    expect(panel(bert)).to_be_visible()
    moved.move("2026-03-30T08:00:01+00:00")
    kinds = moved.lawful(tmp_path)
    told = [
        one for one in kinds if one in ("silence-broken", "objection-lifted", "outcome-adopted")
    ]
    assert told == ["silence-broken", "objection-lifted", "outcome-adopted"]
    people.close()


def test_extended_by_the_chair(moved: Moved, written: Delegates, tmp_path: Path) -> None:
    anna, bert = written.join("anna"), written.join("bert")
    circulate(anna, "2026-03-29T12:00")
    panel(anna).get_by_role("button", name="Extend").click()
    anna.get_by_role("dialog").get_by_label("Expiry").fill("2026-03-29T18:00")
    anna.get_by_role("dialog").get_by_role("button", name="Extend").click()
    expect(panel(bert).locator("[data-expiry=utc]")).to_have_text(
        day("", "Sunday", "29 March 2026 at 16:00 UTC")
    )
    expect(
        panel(bert).get_by_text(day("it was to expire on ", "Sunday", "29 March 2026"))
    ).to_be_visible()
    moved.move("2026-03-29T15:58:30+00:00")
    expect(panel(bert)).to_be_visible()
    moved.move("2026-03-29T16:00:00+00:00")
    expect(past(bert, "kept")).to_be_visible()
    assert "silence-extended" in moved.lawful(tmp_path)


def test_down_at_the_expiry_the_chair_enters_and_confirms(
    moved: Moved, written: Delegates, tmp_path: Path
) -> None:
    moved.act("secretariat", ProposeOutcome("participants", {"text": REPORT}, verb="note"))
    anna, bert = written.join("anna"), written.join("bert")
    circulate(anna, "2026-03-29T12:00", BUDGET)
    circulate(anna, "2026-03-29T12:30", REPORT)
    moved.move("2026-03-29T09:50:00+00:00")
    moved.down_until("2026-03-29T11:00:00+00:00")
    for page in (anna, bert):
        for text in (BUDGET, REPORT):
            expect(panel(page, text)).to_contain_text("not attended", timeout=20_000)
            expect(panel(page, text)).to_contain_text("Nothing is adopted by itself")
    expect(panel(bert).get_by_role("button", name="Confirm")).to_have_count(0)
    expect(panel(bert).get_by_role("button", name="Break silence")).to_have_attribute(
        "aria-disabled", "true"
    )

    panel(anna, REPORT).get_by_role("button", name="Enter an objection").click()
    dialog = anna.get_by_role("dialog")
    dialog.get_by_label("Delegation").select_option("BE")
    dialog.get_by_label("Received").fill("2026-03-29T12:10")
    dialog.get_by_label("Words of the objection").fill("By letter: not yet.")
    dialog.get_by_role("button", name="Enter an objection").click()
    expect(past(bert, "broken")).to_contain_text("came by other means")
    expect(past(bert, "broken")).to_contain_text("By letter: not yet.")

    panel(anna).get_by_role("button", name="Confirm: nobody objected").click()
    expect(past(bert, "confirmed")).to_contain_text(
        day("Expired on ", "Sunday", "29 March 2026 at 12:00 CEST")
    )
    expect(past(bert, "confirmed")).to_contain_text(
        day("Confirmed on ", "Sunday", "29 March 2026 at 13:0")
    )
    kinds = moved.lawful(tmp_path)
    assert kinds.count("silence-unattended") == 2
    assert kinds.count("outcome-adopted") == 1
    assert "silence-kept" not in kinds
