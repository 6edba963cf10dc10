"""[OUTCOME-22] What is written is shown as it will be read, adopted so, and published word for word."""

from playwright.sync_api import expect

from tests.browser.conftest import People, Served
from tests.browser.test_meeting import gather

ENGLISH = "The ministers agree that the wells stay open"
FRENCH = "Les ministres sont convenus que les puits restent ouverts : à tous"


def test_a_sentence_is_seen_before_consensus_and_published_as_it_was_adopted(
    served: Served, people: People
) -> None:
    chair, bert, carla = gather(people)
    chair.get_by_role("button", name="Take up").first.click()
    bert.get_by_role("tab", name="Texts").click()
    bert.get_by_role("button", name="Propose a text").click()
    dialog = bert.get_by_role("dialog")
    read = dialog.get_by_role("region", name="As it will be read")
    english, french = (read.locator(f"[data-as-read={code}]") for code in ("en", "fr"))
    expect(english).to_contain_text("Not written yet")

    dialog.locator("textarea").nth(0).fill(f"{ENGLISH}\n\nThe host\u2019s offer is welcome.")
    expect(english.locator(".words")).to_have_text([ENGLISH, "The host\u2019s offer is welcome."])
    expect(french).to_contain_text("Not written yet")
    expect(dialog.get_by_text("Missing: fran\u00e7ais")).to_be_visible()
    dialog.locator("textarea").nth(0).fill(ENGLISH)
    dialog.locator("textarea").nth(1).fill(FRENCH)
    expect(french.locator(".words")).to_have_text([FRENCH])
    expect(french.locator(".words")).to_have_attribute("lang", "fr")
    dialog.get_by_role("button", name="Lay on the table").click()

    chair.get_by_role("button", name="Put to consensus", exact=True).first.click()
    call = carla.get_by_role("group", name="The text that is being put")
    expect(call.get_by_text(ENGLISH, exact=True)).to_be_visible()
    carla.get_by_role("button", name="All languages").first.click()
    expect(call.get_by_text(FRENCH, exact=True)).to_be_visible()
    chair.locator("[data-command=adopt-outcome]:not([aria-disabled=true])").first.click(
        timeout=20_000
    )
    expect(carla.get_by_text("Adopted").first).to_be_visible()
    chair.get_by_role("button", name="Close the meeting\u2026").click()
    chair.locator("#band").get_by_role("button", name="Close the meeting").click()

    office = people.page()
    office.goto(served.office)
    office.get_by_role("button").last.click()
    office.goto(f"{served.base}/secretariat/meetings/small-summit/readout")
    office.get_by_role("button", name="Publish").first.click()
    reader = people.page()
    for language, words in (("en", ENGLISH), ("fr", FRENCH)):
        reader.goto(f"{served.base}/{language}/meetings/small-summit/readout")
        expect(reader.get_by_text(words, exact=True).first).to_be_visible()


def test_an_invitation_is_written_as_the_sentence_that_will_be_read(
    served: Served, people: People
) -> None:
    """[OUTCOME-22] Whom one invites and on what stands in it; nothing is composed of its pieces."""
    chair, bert, _ = gather(people)
    chair.get_by_role("button", name="Take up").first.click()
    bert.get_by_role("tab", name="Texts").click()
    bert.get_by_role("button", name="Propose a text").click()
    dialog = bert.get_by_role("dialog")
    dialog.locator("select").first.select_option("invitation")
    words = ("The ministers invite all members to a meeting.", "Les ministres invitent tous.")
    for place, one in enumerate(words):
        dialog.locator("textarea").nth(place).fill(one)
    read = dialog.get_by_role("region", name="As it will be read")
    expect(read.locator("[data-as-read=en] .words")).to_have_text([words[0]])
    expect(dialog.get_by_text("Add a topic")).to_be_visible()
    dialog.get_by_role("button", name="Lay on the table").click()
    expect(dialog).to_have_count(0)
    expect(chair.get_by_text(words[0], exact=True).first).to_be_visible()
