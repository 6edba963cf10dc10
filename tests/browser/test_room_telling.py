"""What the room says and to whom: each notice once, who votes and who does not; and how it turns with the direction."""

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.test_room_states import (
    DESKTOP,
    PHONE,
    browser,
    show,
    states,
    turn_to,
    wider_than_the_screen,
)

__all__ = ["browser", "states"]  # fixtures, one of each for this module
pytestmark = [pytest.mark.browser, pytest.mark.still, pytest.mark.timeout(600)]

# How many live regions hold the words, of those that a screen reader reaches: not what a dialog makes inert.
HEARD = """(words) => {
  const modal = document.querySelector('dialog:modal')
  const live = '[aria-live]:not([aria-live=off]), [role=alert], [role=status], [role=log]'
  const all = [...document.querySelectorAll(live)]
  const reached = all.filter((one) => !modal || modal.contains(one))
  return reached.filter((one) => one.textContent.includes(words)).length
}"""


def heard(page: Page, words: str) -> int:
    page.wait_for_function(f"({HEARD})({words!r}) > 0", polling=50)
    found: int = page.evaluate(HEARD, words)
    return found


def test_a_refusal_is_said_once(harness: str, browser: Browser) -> None:
    page = browser.new_page(viewport=DESKTOP)  # type: ignore[arg-type]
    show(page, harness, "refused", "en", "dark")
    assert heard(page, page.locator(".toast p span").first.inner_text()) == 1
    page.close()


def test_a_notice_is_said_once_in_a_dialog_too(harness: str, browser: Browser) -> None:
    page = browser.new_page(viewport=PHONE)  # type: ignore[arg-type]
    words = "A line of its own"
    for state in ("speaking", "settings", "chair-vote"):
        show(page, harness, state, "en", "dark")
        page.evaluate("(words) => window.notify(words)", words)
        page.locator(".toast", has_text=words).first.wait_for()
        assert (state, heard(page, words)) == (state, 1)
    page.close()


def test_who_does_not_answer_is_one_list_and_a_guest_is_told_why(
    harness: str, browser: Browser
) -> None:
    page = browser.new_page(viewport=DESKTOP)  # type: ignore[arg-type]
    show(page, harness, "chair-many", "en", "dark")
    absent = page.locator("[data-command=record-ballot]")
    expect(absent).to_have_count(0)
    opens = page.get_by_role("button", name="Who does not answer (22)")
    opens.focus()
    page.keyboard.press("Enter")
    expect(absent).to_have_count(22)
    expect(page.get_by_role("button", name="X6 does not answer")).to_be_visible()
    page.keyboard.press("Enter")
    expect(absent).to_have_count(0)
    for language, words in (("en", "XE has no vote here"), ("fr", "XE n’a pas de voix ici")):
        show(page, harness, "vote-guest", language, "dark")
        expect(page.get_by_text(words).first).to_be_visible()
        expect(page.locator("[data-command=cast-ballot]")).to_have_count(0)
    page.close()


# How far each seat stands from where it stands in the other direction, mirrored; and what lies beyond the stage.
MIRRORED = """() => {
  const stage = document.querySelector('.stage').getBoundingClientRect()
  const at = (one) => one.getBoundingClientRect()
  return [...document.querySelectorAll('[data-seat]')].map((seat) => {
    const box = at(seat)
    const on = document.documentElement.dir === 'rtl' ? stage.right - box.right : box.left - stage.left
    return [Math.round(on), Math.round(box.top - stage.top)]
  })
}"""


@pytest.mark.parametrize("size", [DESKTOP, PHONE])
def test_the_room_turns_with_the_direction(
    harness: str, browser: Browser, size: dict[str, int]
) -> None:
    page = browser.new_page(viewport=size)  # type: ignore[arg-type]
    for state in ("speaking", "seats-34"):
        places = []
        for direction in ("ltr", "rtl"):
            page.goto(f"{harness}?state={state}&dir={direction}")
            page.wait_for_selector("html[data-ready=yes]")
            page.wait_for_function("document.querySelectorAll('[data-seat]').length > 5")
            places.append(page.evaluate(MIRRORED))
            assert not wider_than_the_screen(page)
        assert places[0] == places[1], state
        assert len(places[0]) > 5
    page.locator("[data-seat] button").first.focus()
    page.keyboard.press("ArrowLeft")  # on, where one reads from right to left
    assert page.evaluate(
        "document.activeElement === document.querySelectorAll('[data-seat] button')[1]"
    )
    page.close()


def test_who_may_take_the_chair_is_asked_once(harness: str, browser: Browser) -> None:
    page = browser.new_page(viewport=PHONE)  # type: ignore[arg-type]
    for width in (390, 1024, 1440):
        page.set_viewport_size({"width": width, "height": 844})
        for language in ("en", "fr"):
            turn_to(page, harness, "vice-chairless", language, "light")
            expect(page.locator("[data-command=take-chair]")).to_have_count(1)
    page.close()


def test_a_text_is_reworded_and_taken_back_by_its_proposer_alone(
    harness: str, browser: Browser
) -> None:
    """To everybody else the buttons are not there."""
    page = browser.new_page(viewport=DESKTOP)  # type: ignore[arg-type]
    for state, own in (("texts", False), ("chair-amending", True)):
        show(page, harness, state, "en", "dark")
        page.get_by_text("On the table").first.wait_for(state="attached")
        for act in ("amend-outcome", "withdraw-outcome"):
            shown = page.locator(f"[data-command={act}]").count()
            assert (state, act, shown > 0) == (state, act, own)
    page.close()
