"""[SCRIPT-1] A meeting from "called to order" to the date of the next, whose chair does only what the script says."""

import re
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import MEETING, People, Served

pytestmark = pytest.mark.browser

COUNCIL = """
id = "harvest-council"
edition = "1"
languages = ["en", "fr"]
consensus = { call_s = 3, least_call_s = 1 }
title = { en = "Harvest Council", fr = "Conseil de la récolte" }

[[members]]
code = "AT"
[[members]]
code = "BE"
[[members]]
code = "IT"

[[quorum]]
purpose = "decision"
more_than = "1/2"
article = "Rules of the Harvest Council, article 2"

[[opening]]
agenda = true
officers = ["vice-chair"]
article = "Rules of the Harvest Council, article 1"
"""
OTHER = """
[[agenda]]
id = "other"
title.en = "Any other business"
title.fr = "Questions diverses"
other_business = true
"""
PRESS = re.compile(r"press “(?P<act>[^”]+)”(?: at item (?P<item>\d+))?")
MOST_STEPS = 40


def follow(chair: Page, told: list[str]) -> None:
    """Do what the script says next, and nothing else, until the meeting is closed."""
    then = chair.locator("[data-then]").first
    while (words := then.inner_text()) and len(told) < MOST_STEPS:
        told.append(words)
        done = PRESS.search(words)
        if done is None:  # to wait, to look round the table, to let the speaker finish
            expect(then).not_to_have_text(words, timeout=30_000)
            continue
        press(chair, done["act"], done["item"], words)
        if done["act"].startswith("Close the meeting"):
            return
        expect(then).not_to_have_text(words, timeout=30_000)


def press(chair: Page, act: str, item: str | None, words: str) -> None:
    if "“Officers”" in words:
        chair.get_by_text("Officers", exact=True).click()
        chair.get_by_label("Who is proposed").select_option(label="Bert Boon")
    button = chair.get_by_role("button", name=f"{act} item {item}" if item else act)
    button.first.click()
    if act == "Set the date":
        dialog = chair.get_by_role("dialog")
        begins = datetime.now(UTC) + timedelta(days=90)
        dialog.get_by_label("It begins").fill(begins.strftime("%Y-%m-%dT09:00"))
        dialog.get_by_label("Place").first.fill("Geneva")
        dialog.get_by_role("button", name="Set the date").click()
    if act.startswith("Close the meeting"):
        chair.locator("[data-act=close]").click()


def test_a_meeting_is_held_by_its_script_alone(
    served: Served, chromium: Browser, tmp_path: Path
) -> None:
    bodies = served.data / "bodies"
    bodies.mkdir()
    (bodies / "harvest-council.toml").write_text(COUNCIL, encoding="utf-8")
    file = MEETING.replace('access = "open"', 'access = "open"\nbody = "harvest-council"')
    file = file.replace('name = "Bert Boon"', 'name = "Bert Boon"\npronounced = "BAIRT BOHN"')
    people = People(chromium, served.convene(file + OTHER))
    chair = people.join("anna")
    chair.get_by_role("radio", name="Chair’s console").click()
    bert = people.join("bert")
    chair.get_by_role("button", name="Admit").first.click()
    expect(bert.get_by_role("button", name="Ask for the floor")).to_be_visible()
    told: list[str] = []
    follow(chair, told)
    expect(bert.get_by_role("heading", name="What comes next")).to_be_visible()
    acts = [found["act"] for words in told if (found := PRESS.search(words))]
    assert acts == [
        "Open the meeting",
        "Propose the agenda",
        "So decided",
        "Propose as vice-chair",
        "So decided",
        "Take up",
        "Close item",
        "Take up",
        "Close item",
        "Set the date",
        "Close the meeting…",
    ]
    people.close()
    record = tmp_path / "record.jsonl"
    record.write_text(served.run("export", "small-summit", "--data", str(served.data)))
    assert "The next meeting is to be held on" in served.run("readout", str(record))
