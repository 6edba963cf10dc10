"""The server is killed again and again on the way, and nobody loses anything."""

import json
import random
import subprocess
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import HEMICYCLE, MEETING, People, Served, until

pytestmark = [pytest.mark.browser, pytest.mark.slow]

KILLS = 8
LEAST = 3
"""On a fast machine the meeting is over before the last blow."""
TEXTS = 26
CONCLUSION = """
[[conclusions]]
agenda = "harvest"
by = "participants"
verb = "stress"
text.en = "the importance of harvest number {number}"
text.fr = "l’importance de la récolte numéro {number}"
"""
MORE = """
[[participants]]
id = "dora"
name = "Dora Dahl"
gender = "f"
member = "DK"

[[participants]]
id = "emil"
name = "Emil Egger"
gender = "m"
member = "CH"
"""
FRAMES = """async () => {
  let frames = 0
  for (const pc of window.connections)
    for (const stat of (await pc.getStats()).values())
      if (stat.type === 'inbound-rtp' && stat.kind === 'video') frames += stat.framesDecoded ?? 0
  return frames
}"""


def long_meeting() -> str:
    before, agenda, after = MEETING.partition("[[agenda]]")
    said = "".join(CONCLUSION.format(number=number) for number in range(1, TEXTS + 1))
    return before + MORE + agenda + after + said


def test_killed_again_and_again(served: Served, chromium: Browser, tmp_path: Path) -> None:
    links = served.convene(long_meeting())
    people = People(chromium, links)
    played = tmp_path / "links.jsonl"
    lines = [
        json.dumps({"participant": who, "role": "delegate", "link": link})
        for who, link in links.items()
        if who in ("anna", "bert", "carla")
    ]
    played.write_text("\n".join(lines))
    receipts = tmp_path / "receipts.jsonl"
    command = [
        *HEMICYCLE,
        *("rehearse", str(served.data / "meeting.toml"), "--url", served.base),
        *("--links", str(played), "--receipts", str(receipts)),
        *("--leave-out", "dora", "--leave-out", "emil"),
    ]
    dora, emil = people.join("dora"), people.join("emil")
    rehearsal = subprocess.Popen(
        command, env=served.environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )
    for page in (dora, emil):
        admitted(served, page)
        until(page, f"async () => (await ({FRAMES})()) > 5")
    before = {page: page.evaluate("() => window.connections.length") for page in (dora, emil)}
    dice = random.Random(7)
    kills = 0
    while kills < KILLS and not over(rehearsal, dice.uniform(0.3, 1.2)):
        served.kill()
        served.start()
        kills += 1
    told, _ = rehearsal.communicate(timeout=180)
    assert rehearsal.returncode == 0, told
    assert kills >= LEAST, f"the meeting was over after {kills} kills: {told}"

    for page in (dora, emil):
        made = page.evaluate("() => window.connections.length") - before[page]
        assert made == 0, f"{made} connections were made anew"
        frames = page.evaluate(FRAMES)
        until(page, f"async () => (await ({FRAMES})()) > {frames}")
    record = tmp_path / "record.jsonl"
    record.write_text(served.run("export", "small-summit", "--data", str(served.data)))
    verdict = served.run("verify", str(record), "--receipt", str(receipts))
    assert "intact: yes" in verdict
    given = [json.loads(line)["entries"] for line in receipts.read_text().splitlines()]
    seqs = [entry["seq"] for entries in given for entry in entries]
    assert len(seqs) == len(set(seqs)), "two receipts for one entry"
    kinds = [
        json.loads(line).get("entry", {}).get("kind") for line in record.read_text().splitlines()
    ]
    assert kinds.count("outcome-adopted") == TEXTS
    assert kinds.count("outcome-proposed") == TEXTS
    people.close()


def over(rehearsal: "subprocess.Popen[str]", within_s: float) -> bool:
    """Whether it ends within that time; when the next blow falls is a matter of chance."""
    try:
        rehearsal.wait(within_s)
    except subprocess.TimeoutExpired:
        return False
    return True


def admitted(served: Served, page: Page) -> None:
    """The played chair lets in whom it plays; the others are let in by the secretariat."""
    expect(page.get_by_role("button", name="Ask for the floor")).to_be_visible(timeout=15_000)
