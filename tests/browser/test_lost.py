"""A delegation is lost while something is decided, a vote is broken off, an objection lifted: in real browsers.

A picture of each moment is kept where HEMICYCLE_SCREENS names a folder. [DECISION-2] [DECISION-4] [VOTE-10]
"""

import json
import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import MEETING, People, Served
from tests.browser.test_room_states import kept, wider_than_the_screen
from tests.browser.test_votes import cast, open_vote

pytestmark = pytest.mark.browser

COUNCIL = """
id = "patient-council"
edition = "1"
languages = ["en", "fr"]
consensus = { call_s = 3, least_call_s = 1 }
title = { en = "Patient Council", fr = "Conseil patient" }
grace = { seconds = 12 }

[[members]]
code = "AT"
[[members]]
code = "BE"
[[members]]
code = "IT"

[[voting]]
article = "Rules, article 2"
call_s = 10

[[rules]]
id = "simple-majority"
article = "Rules, article 2"
title = { en = "Majority of those present and voting", fr = "Majorité des présents et votants" }
conditions = [{ kind = "share", of = "present-and-voting", more_than = "1/2", article = "Rules, article 2" }]

[[opening]]
agenda = true
article = "Rules, article 1"
"""
LOST_MS = 25_000
"""A line counts as lost after eight seconds; then the period of grace runs."""


def council(served: Served, chromium: Browser) -> People:
    bodies = served.data / "bodies"
    bodies.mkdir()
    (bodies / "patient-council.toml").write_text(COUNCIL, encoding="utf-8")
    file = MEETING.replace('access = "open"', 'access = "open"\nbody = "patient-council"')
    return People(chromium, served.convene(file))


def gathered(people: People) -> tuple[Page, Page, Page]:
    """Chair, Bert in French on a telephone, Carla; the meeting is open."""
    chair = people.enter(people.page(width=1440, height=900), "anna")
    chair.get_by_role("radio", name="Chair’s console").click()
    bert = people.page(language="fr-FR", phone=True)
    bert.goto(people.links["bert"])
    bert.get_by_role("button", name="Prendre votre siège").tap()
    bert.get_by_role("button", name="Entrer", exact=True).tap()
    carla = people.join("carla")
    for name in ("Bert Boon", "Carla Conti"):
        chair.get_by_role("button", name=f"Admit {name}").click()
    chair.get_by_role("button", name="Open the meeting").click()
    expect(carla.get_by_role("button", name="Ask for the floor")).to_be_visible()
    return chair, bert, carla


def on_another_device(people: People, who: str) -> Page:
    page = people.page()
    page.goto(people.links[who])
    page.get_by_role("button", name="Continue here").click()
    page.get_by_role("button", name="Enter", exact=True).click()
    return page


def seen(name: str, *pages: Page) -> None:
    for number, page in enumerate(pages):
        assert not wider_than_the_screen(page), name
        kept(page, f"lost-{name}-{number}")


def waits_for(member: str, chair: Page, other: Page, act: str) -> None:
    """The chair is told, cannot go on, and then may; `other` reads it in French."""
    told = re.compile(f"{member} has lost its connection. The decision waits 0:\\d\\d, once.")
    expect(chair.locator("#band")).to_contain_text(told, timeout=LOST_MS)
    expect(other.locator("[data-away]")).to_contain_text("Connexion perdue")
    gavel = chair.locator("#band").get_by_role("button", name=act)
    expect(gavel).to_have_attribute("aria-disabled", "true")
    expect(chair.locator("[data-script]")).to_contain_text("We wait for it.")


def goes_on(member: str, chair: Page, act: str) -> None:
    expect(chair.locator("#band")).to_contain_text(
        f"{member} has been away since its connection was lost. You may go on", timeout=LOST_MS
    )
    chair.locator("#band").get_by_role("button", name=act).click()


def test_what_is_decided_waits_for_whoever_is_lost_and_a_vote_is_broken_off(
    served: Served, chromium: Browser, tmp_path: Path
) -> None:
    people = council(served, chromium)
    chair, bert, carla = gathered(people)
    chair.get_by_role("button", name="Propose the agenda").click()
    carla.close()
    waits_for("Italy", chair, bert, "So decided")
    seen("proposal", chair, bert)
    goes_on("Italy", chair, "So decided")

    carla = on_another_device(people, "carla")
    open_vote(chair, "Shall the harvest be shared?")
    cast(chair, "Yes")
    bert.locator("section.vote").get_by_role("button", name="Contre", exact=True).tap()
    carla.close()
    waits_for("Italy", chair, bert, "Close the vote")
    seen("vote", chair, bert)
    # The same person, on whatever device, goes on at once.
    carla = on_another_device(people, "carla")
    expect(carla.get_by_text("You vote for Italy").first).to_be_visible()
    expect(chair.locator("#band")).not_to_contain_text("has lost its connection")
    carla.close()
    goes_on("Italy", chair, "Close the vote")
    result = bert.get_by_role("article", name=re.compile("Résultat")).first
    expect(chair.get_by_text("Away when this was decided: Italy").first).to_be_visible()
    seen("result", chair, bert)
    expect(result).to_contain_text("Absences lors de cette décision")

    open_vote(chair, "And the seed?")
    bert.locator("section.vote").get_by_role("button", name="Contre", exact=True).tap()
    band = chair.locator("#band")
    band.get_by_role("button", name="Break off", exact=True).click()
    seen("asking", chair)
    band.get_by_role("button", name="Break off the vote").click()
    expect(band.get_by_role("alert")).to_be_visible()
    band.get_by_label("Why it is broken off").fill("The interpreters have left.")
    band.get_by_role("button", name="Break off the vote").click()
    expect(band.get_by_text("Nothing awaits your decision")).to_be_visible()
    bert.get_by_role("button", name="Textes").tap()
    broken = bert.get_by_role("article", name="Interrompu")
    expect(broken).to_contain_text("The interpreters have left.")
    expect(broken).to_contain_text("La même question n’est remise aux voix que si")
    seen("broken", chair, bert)
    people.close()

    record = tmp_path / "record.jsonl"
    record.write_text(served.run("export", "small-summit", "--data", str(served.data)))
    assert "lawful: yes" in served.run("verify", str(record))
    entries = [json.loads(line).get("entry", {}) for line in record.read_text().splitlines()]
    away = [e["facts"]["members"] for e in entries if e.get("kind") == "delegations-away"]
    assert away == [["IT"], ["IT"]]
    kept_off = next(e for e in entries if e.get("kind") == "vote-cancelled")
    assert entries.index(kept_off) > [e.get("kind") for e in entries].index("ballot-cast")


def test_an_objection_to_a_call_is_lifted_and_the_same_version_put_again(people: People) -> None:
    chair, bert, _ = gathered(people)
    chair.get_by_role("button", name="Take up").first.click()
    chair.get_by_role("button", name="Propose a text").click()
    dialog = chair.get_by_role("dialog")
    dialog.locator("textarea").nth(0).fill("to share the harvest")
    dialog.locator("textarea").nth(1).fill("de partager la récolte")
    dialog.get_by_role("button", name="Lay on the table").click()
    length = chair.get_by_label("Length of the call")
    expect(length.locator("option").first).to_have_text("As usual, 0:10")
    length.select_option(label="5:00")
    seen("length", chair)
    chair.get_by_role("button", name="Put to consensus").click()
    expect(chair.locator("#band").get_by_role("timer")).to_have_text(re.compile("^4:5"))

    bert.get_by_role("button", name="S’opposer").tap()
    dialog = bert.get_by_role("dialog")
    dialog.get_by_label("Motif").fill("Trop tôt.")
    dialog.get_by_role("button", name="S’opposer formellement").tap()
    expect(chair.locator("#band")).to_contain_text("Whoever raised it may lift it")
    bert.get_by_role("button", name="Textes").tap()
    seen("objected", chair, bert)
    again = chair.get_by_role("button", name="Put to consensus")
    expect(again).to_have_attribute("aria-disabled", "true")
    bert.get_by_role("button", name="Lever votre objection").tap()
    bert.get_by_role("dialog").get_by_role("button", name="Lever votre objection").tap()
    expect(bert.get_by_text("Levée, entrée").first).to_be_visible()
    expect(again).to_have_attribute("aria-disabled", "false")
    # A length is chosen for one call.
    again.click()
    expect(chair.locator("#band").get_by_role("timer")).to_have_text(re.compile("^0:"))
    chair.locator("#band").get_by_role("button", name="Adopt").click(timeout=20_000)
    expect(bert.get_by_text("Adopté", exact=True).first).to_be_visible()
    seen("lifted", chair, bert)
