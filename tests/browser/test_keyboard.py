"""One whole meeting, from the personal link to the gavel and the close, without a mouse."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import People, Served

pytestmark = pytest.mark.browser

MOST_STOPS = 160
CONTROLS = ("BUTTON", "A", "INPUT", "SELECT")
HERE = """() => {
  const here = document.activeElement
  if (!here || here === document.body) return { name: '', off: false, tag: 'BODY' }
  const labels = [...(here.labels ?? [])].map((label) => label.innerText)
  const name = here.getAttribute('aria-label') ?? (labels.join(' ') || here.innerText || here.value || '')
  const off = here.getAttribute('aria-disabled') === 'true'
  return { name: name.trim().replace(/\\s+/g, ' '), off, tag: here.tagName }
}"""


class Keys:
    """A person with a keyboard alone. What has the focus must be seen to have it."""

    def __init__(self, page: Page) -> None:
        self.page = page

    def to(self, name: str, *, nth: int = 0, tag: str | None = None) -> None:
        """Tab on until what has the focus is called so, is not switched off, and shows its focus."""
        met = 0
        seen = []
        for _ in range(MOST_STOPS):
            self.page.keyboard.press("Tab")
            here = self.page.evaluate(HERE)
            seen.append(here["name"])
            acts = here["tag"] == tag if tag else here["tag"] in CONTROLS
            if acts and here["name"].startswith(name) and not here["off"]:
                if met == nth:
                    assert self.page.evaluate(
                        "() => document.activeElement.matches(':focus-visible')"
                    )
                    return
                met += 1
        raise AssertionError(f"no way by Tab to {name!r}: {seen}")

    def press(self, name: str) -> None:
        """To the control of this name, and Enter."""
        self.to(name)
        self.page.keyboard.press("Enter")

    def write(self, field: str, words: str, *, nth: int = 0) -> None:
        self.to(field, nth=nth, tag="TEXTAREA")
        self.page.keyboard.type(words)


def enter(people: People, who: str) -> Keys:
    page = people.page()
    page.goto(people.links[who])
    keys = Keys(page)
    keys.press("Take your seat")
    expect(page.get_by_role("button", name="Enter", exact=True)).to_be_visible()
    keys.press("Enter")
    return keys


def test_a_meeting_by_keyboard_alone(served: Served, people: People) -> None:
    chair = enter(people, "anna")
    expect(chair.page.get_by_text("You preside")).to_be_visible()
    bert = enter(people, "bert")
    expect(bert.page.get_by_role("status")).to_contain_text("lets you in")
    chair.to("Room")
    chair.page.keyboard.press("ArrowRight")
    chair.press("Admit")
    expect(bert.page.get_by_role("button", name="Ask for the floor")).to_be_visible()
    chair.press("Open the meeting")
    chair.press("Take up")
    expect(bert.page.get_by_text("The harvest").first).to_be_visible()

    bert.press("Ask for the floor")
    chair.press("Give the floor to Bert Boon")
    expect(bert.page.get_by_text("You have the floor").first).to_be_visible()
    bert.press("End my statement")
    expect(bert.page.get_by_text("The floor is free").first).to_be_visible()

    bert.to("Speakers")
    bert.page.keyboard.press("ArrowRight")
    bert.press("Propose a text")
    bert.write("", "the importance of a good harvest")
    bert.write("", "l’importance d’une bonne récolte")
    bert.press("Lay on the table")
    expect(bert.page.get_by_role("dialog")).to_have_count(0)
    chair.press("Put to consensus")
    expect(chair.page.get_by_text("Time is up").first).to_be_visible(timeout=20_000)
    chair.press("Adopt")
    expect(bert.page.get_by_text("Adopted").first).to_be_visible()
    chair.press("Close the meeting")
    keep = chair.page.get_by_role("button", name="Keep it open")
    expect(keep).to_be_focused()
    chair.press("Close the meeting")
    expect(bert.page.get_by_role("heading", name="What comes next")).to_be_visible()
    entries = served.run("export", "small-summit", "--data", str(served.data))
    for kind in ("floor-granted", "outcome-adopted", "meeting-closed"):
        assert f'"{kind}"' in entries
