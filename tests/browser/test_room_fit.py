"""Longer words, names of any script and long codes fit the room, and acts keep their places.

Measured on the states of the harness, in every language but the source, and in the source made 40 % longer.
Then what a telephone must show whole.
"""

import pytest
from playwright.sync_api import Browser, expect

from hemicycle.locales import languages
from tests.browser.test_room_states import (
    DESKTOP,
    PHONE,
    browser,
    kept,
    show,
    states,
    turn_to,
    wider_than_the_screen,
)

__all__ = ["browser", "states"]  # fixtures, one of each for this module
pytestmark = [pytest.mark.browser, pytest.mark.still, pytest.mark.timeout(600)]

# The room as it stands most of the time, and where most stands beside most.

FITTING = [
    "speaking", "own-floor", "order-heard", "free", "listener-two", "vote-open", "vote-rejected", "names",
    "chair", "chair-vote", "chair-names",
]  # fmt: skip
PLACES = ["speaking", "free", "own-floor"]

# What runs over its own button, one tag over another, acts in more than one row, what is wider than the page, and words
# of a count that are cut in two.
UNFIT = """() => {
  const found = []
  const seen = (one) => one.checkVisibility() && !one.closest('.sr')
  const box = (one) => one.getBoundingClientRect()
  for (const one of document.querySelectorAll('button, [role=tab], .tag, .pill, .code')) {
    if (!seen(one)) continue
    const range = document.createRange()
    range.selectNodeContents(one)
    const walker = document.createTreeWalker(one, NodeFilter.SHOW_TEXT)
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
      if (!text.textContent.trim() || text.parentElement.closest('.sr, [popover]')) continue
      let cut = text.parentElement
      while (cut !== one && getComputedStyle(cut).overflowX === 'visible') cut = cut.parentElement
      if (getComputedStyle(cut).overflowX !== 'visible') continue
      range.selectNodeContents(text)
      const words = range.getBoundingClientRect(), holds = box(one)
      const out = words.right > holds.right + 1 || words.left < holds.left - 1 || words.bottom > holds.bottom + 2
      if (words.width && out)
        found.push(`runs over its place: ${text.textContent.trim()}`)
    }
  }
  const tags = [...document.querySelectorAll('.seat .tag')].filter(seen)
  for (const [at, one] of tags.entries())
    for (const other of tags.slice(at + 1)) {
      const a = box(one), b = box(other)
      if (a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1)
        found.push(`one tag over another: ${one.textContent} ${other.textContent}`)
    }
  for (const one of document.querySelectorAll('dl > :is(.yes, .no, .abstain) > dt')) {
    const words = document.createRange()
    for (const { 0: word, index } of seen(one) ? one.textContent.matchAll(/\\S+/g) : []) {
      words.setStart(one.firstChild, index)
      words.setEnd(one.firstChild, index + word.length)
      if (new Set([...words.getClientRects()].map(({ top }) => Math.round(top))).size > 1) found.push(`in two: ${word}`)
    }
  }
  const bar = [...document.querySelectorAll('footer button')].filter(seen).map(box)
  const middles = bar.map((one) => one.top + one.height / 2)
  if (bar.length > 1 && Math.max(...middles) - Math.min(...middles) > 6) found.push('acts in more than one row')
  const edge = [...document.querySelectorAll('footer button, [role=tab], header button')].filter(seen)
  for (const one of edge)
    if (box(one).right > innerWidth + 1 || box(one).left < -1) found.push(`over the edge: ${one.textContent.trim()}`)
  if (document.documentElement.scrollWidth > innerWidth) found.push('wider than the page')
  return found
}"""
SLOTS = """() => [...document.querySelectorAll('footer .slot')].map((one) => {
  const box = one.getBoundingClientRect()
  return [box.x, box.y, box.width, box.height].map(Math.round)
})"""


@pytest.mark.parametrize("language", [*languages()[1:], "longer"])
def test_longer_words_fit_and_acts_keep_their_places(
    harness: str, browser: Browser, states: list[str], language: str
) -> None:
    page = browser.new_page(viewport=DESKTOP)  # type: ignore[arg-type]
    faults, places = [], dict[int, list[object]]()
    for state in (one for one in FITTING if one in states):
        turn_to(page, harness, state, language, "dark")
        for width in (1024, 1280, 1440):
            page.set_viewport_size({"width": width, "height": 900})
            page.evaluate(
                "new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))"
            )
            kept(page, f"fits-{state}-{language}-{width}")
            faults += [f"{state} {width}: {fault}" for fault in page.evaluate(UNFIT)]
            if state in PLACES:
                places.setdefault(width, []).append(page.evaluate(SLOTS))
    moved = [width for width, found in places.items() if any(one != found[0] for one in found)]
    page.close()
    assert faults == []
    assert moved == []


# Words of a ballot's button that are cut in two.
TORN_BALLOTS = """() => [...document.querySelectorAll('.ballots .ballot')].filter((one) => {
  const text = [...one.childNodes].find((node) => node.nodeType === 3 && node.textContent.trim())
  const word = document.createRange()
  return [...text.textContent.matchAll(/\\S+/g)].some(({ 0: found, index }) => {
    word.setStart(text, index)
    word.setEnd(text, index + found.length)
    return new Set([...word.getClientRects()].map((line) => line.top)).size > 1
  })
}).map((one) => one.textContent)"""


def test_every_seat_is_in_sight_on_a_small_laptop(harness: str, browser: Browser) -> None:
    page = browser.new_page(viewport={"width": 1024, "height": 768})
    cut = []
    for state in ("speaking", "free", "put", "vote-open", "names", "convened", "suspended"):
        turn_to(page, harness, state, "fr", "light")
        bottoms = page.eval_on_selector_all(
            "[data-seat]", "all => all.map((one) => one.getBoundingClientRect().bottom)"
        )
        foot = page.locator("#acts").bounding_box()
        assert foot
        cut += (
            [] if max(bottoms) <= foot["y"] + 1 else [f"{state}: {max(bottoms)} under {foot['y']}"]
        )
    show(page, harness, "vote-open", "en", "light")
    assert page.locator(".ballots .ballot").count() == 4
    assert page.evaluate(TORN_BALLOTS) == []
    page.close()
    assert cut == []


# Whether who signs lies over the word of who has the floor.
SIGNED_OVER = """() => {
  const box = (one) => document.querySelector(one).getBoundingClientRect()
  const [signs, floor] = [box('[data-signing]'), box('.rostrum .onair')]
  return signs.left < floor.right && signs.right > floor.left && signs.top < floor.bottom && signs.bottom > floor.top
}"""


def test_who_signs_is_in_sight_and_hides_nobody(harness: str, browser: Browser) -> None:
    page = browser.new_page(viewport={"width": 1024, "height": 768})
    for state in ("signed", "signed-many"):
        show(page, harness, state, "fr", "light")
        for size in ({"width": 1024, "height": 768}, {"width": 1280, "height": 800}, DESKTOP):
            page.set_viewport_size(size)  # type: ignore[arg-type]
            expect(page.locator("[data-signing]")).to_be_in_viewport(ratio=1)
            assert not page.evaluate(SIGNED_OVER), (state, size)
    page.close()


# What the sign of the interpreters lies over: words of the band, seats, tabs, anything that can be pressed.
UNDER_APPEAL = """() => {
  const sign = document.querySelector('[data-appealed]').getBoundingClientRect()
  const all = [...document.querySelectorAll('#band, [data-seat], [role=tab], h1, .onair, .on, button, a')]
  return all.filter((one) => one.checkVisibility() && !one.closest('[data-appealed]')).filter((one) => {
    const box = one.getBoundingClientRect()
    const foot = Math.min(box.bottom, one.closest('.one')?.getBoundingClientRect().bottom ?? box.bottom) // it scrolls
    const beside = box.right <= sign.left || box.left >= sign.right
    return !beside && foot > sign.top + 1 && box.top < sign.bottom - 1
  }).map((one) => one.outerHTML.slice(0, 120))
}"""


@pytest.mark.parametrize("size", [DESKTOP, {"width": 1024, "height": 768}, PHONE])
def test_what_interpreters_ask_covers_no_words_and_no_control(
    harness: str, browser: Browser, size: dict[str, int]
) -> None:
    page = browser.new_page(viewport=size)  # type: ignore[arg-type]
    for state in ("appealed", "appealed-chair"):
        turn_to(page, harness, state, "fr", "light")
        assert page.evaluate(UNDER_APPEAL) == [], state
    page.close()


def test_states_that_take_presses_are_reached_on_a_small_laptop(
    harness: str, browser: Browser
) -> None:
    page = browser.new_page(viewport={"width": 1024, "height": 768})
    for state in ("silence-entering", "chair-excluding", "chair-amending", "chair-inviting"):
        show(page, harness, state, "fr", "light")
        expect(page.locator("dialog[open]")).to_be_in_viewport(ratio=1)
    page.close()


# How many lines the words of each stand on.
LINES = """all => all.map((one) => {
  const words = document.createRange()
  words.selectNodeContents(one)
  return new Set([...words.getClientRects()].map(({ bottom }) => Math.round(bottom / 8))).size
})"""


def test_words_that_have_room_stand_on_one_line(harness: str, browser: Browser) -> None:
    page = browser.new_page(viewport=DESKTOP)  # type: ignore[arg-type]
    for state, place in (
        ("chair", "[data-pass]"),
        ("photo-called", ".photo .btn.primary"),
        ("booth-on-air", "[data-appeal=need-text]"),
    ):
        show(page, harness, state, "fr", "dark")
        assert page.locator(place).evaluate_all(LINES) == [1], state
    show(page, harness, "booth-on-air", "fr", "dark")
    assert "Cabine\u00a0: français" in page.locator("[data-change-booth]").inner_text()
    page.set_viewport_size({"width": 1024, "height": 768})
    show(page, harness, "lost", "fr", "dark")
    assert page.evaluate(CUT_TITLE) == 0
    show(page, harness, "chair-heard", "fr", "dark")
    fact = page.locator("#band dd.time").bounding_box()
    assert fact
    assert fact["height"] < 30
    page.close()


def test_the_stage_says_what_was_objected_to(harness: str, browser: Browser) -> None:
    page = browser.new_page(viewport=DESKTOP)  # type: ignore[arg-type]
    for state, kind, words in (
        ("objected-free", "objected", "Objection de Charlotte Michaux à la version 3"),
        ("agreed", "adopted", "Les dirigeants conviennent de ce qui suit"),
    ):
        show(page, harness, state, "fr", "dark")
        expect(page.locator(f"#stage [data-last={kind}]")).to_contain_text(words)
    page.close()


def test_a_count_stands_apart_from_its_word(harness: str, browser: Browser) -> None:
    """By a space: a margin would stand on the wrong side of words that run the other way."""
    page = browser.new_page(viewport=DESKTOP)  # type: ignore[arg-type]
    show(page, harness, "speaking", "en", "dark")
    assert page.locator("[data-tab=speakers]").inner_text() == "Speakers 3"
    page.close()


# Whether the middle of the act that closes the meeting is in sight, and nothing lies over it.
IN_SIGHT = """() => {
  const act = [...document.querySelectorAll('.end [data-command=close-meeting]')].find((one) => one.checkVisibility())
  if (!act) return 'not there'
  const box = act.getBoundingClientRect()
  if (box.top < 0 || box.bottom > innerHeight) return 'out of sight'
  const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)
  return act.contains(top) ? 'here' : 'covered'
}"""


@pytest.mark.parametrize("language", ["fr", "longer"])
def test_closing_the_meeting_is_in_sight_without_a_scroll(
    harness: str, browser: Browser, language: str
) -> None:
    page = browser.new_page(viewport=DESKTOP)  # type: ignore[arg-type]
    hidden = []
    for state in ("chair", "chair-quiet", "chair-amendments", "chair-many", "chair-motions"):
        turn_to(page, harness, state, language, "light")
        for size in ({"width": 1280, "height": 800}, DESKTOP):
            page.set_viewport_size(size)  # type: ignore[arg-type]
            found = page.evaluate(IN_SIGHT)
            hidden += [] if found == "here" else [f"{state} {size['width']}: {found}"]
    page.close()
    assert hidden == []


def test_what_does_not_fit_is_found(harness: str, browser: Browser) -> None:
    page = browser.new_page(viewport={"width": 1024, "height": 768})
    show(page, harness, "speaking", "fr", "dark")
    page.add_style_tag(
        content=".slots { display: flex !important; flex-wrap: wrap } .slot { flex: none !important; width: 500px }"
    )
    page.evaluate(
        "document.querySelector('[role=tab]').style.cssText = 'overflow: visible; width: 10px; white-space: nowrap'"
    )
    found = " ".join(page.evaluate(UNFIT))
    page.close()
    assert "runs over its place" in found
    assert "more than one row" in found


def test_names_of_any_script_keep_their_direction_and_long_codes_their_place(
    harness: str, browser: Browser
) -> None:
    page = browser.new_page(viewport=DESKTOP)  # type: ignore[arg-type]
    show(page, harness, "names", "en", "dark")
    shown = page.locator("[lang=und]", has_text="عبد")
    assert shown.count() > 0
    directions = shown.evaluate_all("all => all.map((one) => getComputedStyle(one).direction)")
    assert set(directions) == {"rtl"}
    page.eval_on_selector_all(
        "[lang=und]", "all => all.forEach((one) => one.removeAttribute('dir'))"
    )
    planted = shown.evaluate_all("all => all.map((one) => getComputedStyle(one).direction)")
    assert set(planted) == {"ltr"}  # a planted fault would be seen
    show(page, harness, "names", "en", "dark")
    code = page.locator(".code[data-whole]").first
    before = code.bounding_box()
    assert before
    assert before["width"] < 150
    code.focus()
    assert code.evaluate("one => one.scrollWidth <= one.clientWidth + 1")
    page.set_viewport_size(PHONE)  # type: ignore[arg-type]
    assert not wider_than_the_screen(page)
    assert (
        page.evaluate(
            "Math.max(...[...document.querySelectorAll('.code')].map((one) => one.offsetWidth))"
        )
        < 195
    )
    page.close()


def test_the_words_of_an_article_are_one_press_away(harness: str, browser: Browser) -> None:
    page = browser.new_page(viewport=DESKTOP)  # type: ignore[arg-type]
    show(page, harness, "chair-put", "fr", "dark")
    cited = page.locator("button.cited").first
    cited.focus()
    page.keyboard.press("Enter")
    words = page.locator(".article:popover-open")
    expect(words).to_be_visible()
    assert "Article" in words.inner_text()
    page.keyboard.press("Escape")
    expect(words).to_have_count(0)
    page.close()


# Signs of seats that lie over the letters of their own code, under another seat, or beyond the edge of the screen.
ILL_PLACED = """() => [...document.querySelectorAll('#seats .mark')].filter((mark) => {
  const sign = mark.getBoundingClientRect()
  const letters = document.createRange()
  letters.selectNodeContents(mark.parentElement.querySelector('.cut'))
  const code = letters.getBoundingClientRect()
  const over = sign.left < code.right - 1 && sign.right > code.left + 1
    && sign.top < code.bottom - 2 && sign.bottom > code.top + 2
  const middle = [(sign.left + sign.right) / 2, (sign.top + sign.bottom) / 2]
  // What takes a finger round a seat is not seen.
  document.head.insertAdjacentHTML('beforeend', '<style>.ch::after { display: none }</style>')
  const edges = [[sign.left + 1, middle[1]], [sign.right - 1, middle[1]], [middle[0], sign.bottom - 1]]
  const stage = document.getElementById('stage').getBoundingClientRect()
  const seen = edges.filter(([x, y]) => y < stage.bottom && y > stage.top && x > 0 && x < innerWidth)
  const under = seen.some(([x, y]) => !mark.parentElement.contains(document.elementFromPoint(x, y)))
  return over || under || sign.left < 0 || sign.right > innerWidth
}).map((mark) => mark.closest('[data-seat]').dataset.seat)"""

# Times of the record whose hour stands on two lines.
TORN_TIMES = """() => [...document.querySelectorAll('.record time')].filter((time) => {
  const hour = document.createRange()
  hour.setStart(time.firstChild, 0)
  hour.setEnd(time.firstChild, time.textContent.indexOf(' '))
  return new Set([...hour.getClientRects()].map((line) => line.top)).size > 1
}).map((time) => time.textContent)"""

# Controls that are too low for a finger; an article is cited within a line of words.
SMALL_TARGETS = """() => [...document.querySelectorAll('.btn, .seg > button, select, summary.btn')]
  .filter((one) => one.checkVisibility() && one.offsetHeight < 44).map((one) => one.outerHTML)"""

# The meeting's title beyond the foot of its box, which cuts its letters or a line of it.
CUT_TITLE = """() => {
  const title = document.querySelector('header h1')
  const words = document.createRange()
  words.selectNodeContents(title)
  const foot = title.getBoundingClientRect().bottom + 1
  return [...words.getClientRects()].filter((line) => line.bottom > foot).length
}"""

# Plates of the record that do not stand at the height of the name before them.
RAISED_PLATES = """() => [...document.querySelectorAll('.record bdi + .code')].filter((plate) => {
  const middle = (node) => { const box = [...node.getClientRects()].at(-1); return (box.top + box.bottom) / 2 }
  return Math.abs(middle(plate) - middle(plate.previousElementSibling)) > 3
}).map((plate) => plate.textContent)"""

COVERED_SEATS = """() => {
  const most = document.querySelector('.now').getBoundingClientRect().top + 1
  return [...document.querySelectorAll('#seats [data-seat]')]
    .filter((seat) => seat.getBoundingClientRect().bottom > most).map((seat) => seat.dataset.seat)
}"""


def test_on_a_telephone_seats_and_their_signs_are_whole(harness: str, browser: Browser) -> None:
    page = browser.new_page(viewport=PHONE)  # type: ignore[arg-type]
    for state in ("speaking", "observer", "seats-15", "seats-34", "vote-open", "vote-adopted"):
        turn_to(page, harness, state, "fr", "light")
        assert page.locator("#seats .mark").count() > 2
        assert page.evaluate(ILL_PLACED) == [], state
    deciding = ("vote-open", "vote-called", "vote-adopted", "put-free", "put")
    noticed = ("photo-no-camera", "put-interpreted")  # a line of a notice or of channels as well
    for state in (*deciding, "photo-called", "photo-joined", *noticed):
        turn_to(page, harness, state, "fr", "light")
        assert page.evaluate(COVERED_SEATS) == [], state
    for state in ("chair-list", "chair-texts", "seat", "settings"):
        turn_to(page, harness, state, "fr", "light")
        assert page.evaluate(SMALL_TARGETS) == [], state
    show(page, harness, "chair-lobby", "fr", "light")
    expect(page.locator("[data-panel=lobby]")).to_be_in_viewport()
    show(page, harness, "texts", "fr", "light")  # all are others’ texts
    assert page.locator("[data-command=amend-outcome]").count() == 0
    show(page, harness, "record", "fr", "light")
    assert page.evaluate(TORN_TIMES) == []
    assert page.locator(".record bdi + .code").count() > 0
    assert page.evaluate(RAISED_PLATES) == []
    assert page.evaluate(CUT_TITLE) == 0
    show(page, harness, "objected", "fr", "light")
    page.locator("nav button").first.click()
    expect(page.locator("[data-seat] .mark.objects")).to_have_count(1)
    show(page, harness, "booth", "fr", "light")  # a channel stands beside it
    assert page.evaluate(CUT_TITLE) == 0
    show(page, harness, "chair-breaking", "fr", "light")
    expect(page.locator("#band h2")).to_have_text("Interrompre ce vote\u00a0?")
    page.close()
