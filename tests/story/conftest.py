"""The evening of the story: a server whose clock stands on it, the people in browsers, the others over the wire."""

import json
import re
import shutil
import subprocess
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page

from tests.browser.conftest import HEMICYCLE, People, chromium
from tests.browser.test_silence import Moved
from tests.browser.test_three import UNSEEMLY

__all__ = ["chromium"]  # the fixture of the other browser tests

ROOT = Path(__file__).parents[2]
EXAMPLE = ROOT / "src" / "hemicycle" / "examples" / "leaders-call-2022-01-24.toml"
MEETING = "2022-01-24-leaders-call"
PICTURES = ROOT / "test-results" / "story"
IN_BROWSERS = ("biden", "macron", "von-der-leyen")


class Evening(Moved):
    """A server for which it is eight in the evening of 24 January 2022, until a step goes on to another day.

    All of it goes by that clock, so who is signed in stays so for days.
    """

    begins = "2022-01-24T20:00:00+00:00"
    further = ("whole",)

    def start(self) -> None:
        self.data.mkdir(exist_ok=True)
        (self.data / "settings.toml").write_text("session_h = 720\n")
        super().start()


class Council:
    """The meeting to which the council is called again: its address, and the links of its people by name."""

    def __init__(self, base: str) -> None:
        self._base = base
        self.name = ""
        self.seats: dict[str, str] = {}
        self.replies: dict[str, str] = {}

    @property
    def office(self) -> str:
        """Its page in the office."""
        return f"{self._base}/secretariat/meetings/{self.name}"

    @property
    def room(self) -> str:
        return f"{self._base}/room/{self.name}"


class Story:
    """Who is in a browser, and the pictures of what they see, numbered as the evening goes."""

    def __init__(self, server: Evening, people: People) -> None:
        self.server = server
        self.office = people.page(width=1440, height=900)
        self.biden = people.page(language="en-US", width=1440, height=900)
        self.macron = people.page(language="fr-FR", width=1440, height=900)
        self.leyen = people.page(phone=True)
        self.public = people.page(language="fr-FR", phone=True)
        self.italy = people.page(phone=True)
        self.interpreter = people.page(width=1440, height=900)
        self.rome = people.page()
        self.links: dict[str, str] = {}
        self.council = Council(server.base)
        self.others: subprocess.Popen[str] | None = None
        self._taken = 0

    def keep(self, name: str, page: Page) -> None:
        """A picture of what this person sees; of the whole page where it is read rather than used."""
        self._taken += 1
        page.screenshot(
            path=PICTURES / f"{self._taken:02}-{name}.png",
            full_page=page.locator("main.wrap").count() > 0,
        )
        assert not (found := page.evaluate(UNSEEMLY)), (name, found)

    def hand_out(self, links: dict[str, str]) -> None:
        """Personal links by name; the people of the file find theirs by its handles."""
        file = tomllib.loads(EXAMPLE.read_text(encoding="utf-8"))
        self.links = {person["id"]: links[person["name"]] for person in file["participants"]}

    def seat_the_others(self) -> None:
        """Six delegations take their seats without a browser, and play what the file has for them."""
        kept = self.server.data / "links.jsonl"
        lines = [
            json.dumps({"participant": who, "role": "delegate", "link": link})
            for who, link in self.links.items()
            if who not in IN_BROWSERS
        ]
        kept.write_text("\n".join(lines))
        self.others = subprocess.Popen(
            [*HEMICYCLE, "rehearse", EXAMPLE, "--url", self.server.base, "--links", kept],
            env=self.server.environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )

    def others_have_played(self) -> None:
        """Each of the six held its part to the end, and nothing was refused that should not be."""
        assert self.others
        told, _ = self.others.communicate(timeout=30)
        assert self.others.returncode == 0, told

    def readout(self, language: str) -> str:
        """The readout as the meeting file alone tells it."""
        return self.server.run("readout", str(EXAMPLE), "--lang", language)

    def end(self) -> None:
        if self.others and self.others.poll() is None:
            self.others.kill()
            self.others.wait(10)


@pytest.fixture
def story(tmp_path: Path, chromium: Browser) -> Iterator[Story]:
    """The evening, before anybody has been invited."""
    shutil.rmtree(PICTURES, ignore_errors=True)
    server = Evening(tmp_path / "data")
    people = People(chromium, {})
    told = Story(server, people)
    yield told
    told.end()
    people.close()
    server.stop()


def button(page: Page | Locator, name: str | re.Pattern[str]) -> Locator:
    """The button of this whole name, on a page or in a part of it."""
    return page.get_by_role("button", name=name, exact=True).first


def act(page: Page, command: str, target: str = "") -> Locator:
    """What asks for this command, once it may be asked for."""
    on = f"[data-target={target}]" if target else ""
    return page.locator(f"[data-command={command}]{on}:not([aria-disabled=true]):visible").first
