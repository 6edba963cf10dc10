"""Every state of the room from fixtures: axe finds nothing, no word is missing, nothing is wider than the screen.

Language, theme and width are paired so that each two of them meet: four screens for each state. A picture of each is
kept where HEMICYCLE_SCREENS names a folder.
"""

import functools
import http.server
import os
import shutil
import subprocess
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, sync_playwright

pytestmark = [pytest.mark.browser, pytest.mark.timeout(600)]  # many screens, on a busy machine too

ROOM = Path(__file__).parents[2] / "room"
DESKTOP = {"width": 1440, "height": 900}
PHONE = {"width": 390, "height": 844}
NARROW = {"width": 320, "height": 640}
# Every other state in each: a state is seen in both languages, on both grounds and in both sizes.
SCREENS = [
    (0, "en", "dark", DESKTOP),
    (0, "fr", "light", PHONE),
    (1, "fr", "dark", DESKTOP),
    (1, "en", "light", PHONE),
]


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture(scope="module")
def harness(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of the built harness, served on loopback."""
    node = shutil.which("node", path=f"{ROOM.parent / '.venv/bin'}:{os.environ['PATH']}")
    vite = ROOM / "node_modules/vite/bin/vite.js"
    if node is None or not vite.exists():
        pytest.fail("the room's tools are not installed: make room")
    built = tmp_path_factory.mktemp("harness")
    subprocess.run(
        [node, vite, "build", "--config", "dev/vite.config.ts", "--outDir", built],
        cwd=ROOM,
        check=True,
        capture_output=True,
    )
    server = http.server.ThreadingHTTPServer(
        ("127.0.0.1", 0), functools.partial(Quiet, directory=str(built))
    )
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/harness.html"
    server.shutdown()


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Debian's Chromium."""
    with sync_playwright() as playwright:
        path = shutil.which("chromium")
        chromium = playwright.chromium.launch(executable_path=path, args=["--no-sandbox"])
        yield chromium
        chromium.close()


@pytest.fixture(scope="module")
def states(harness: str, browser: Browser) -> list[str]:
    page = browser.new_page()
    page.goto(harness)
    page.wait_for_function("window.states")
    found: list[str] = page.evaluate("window.states")
    page.close()
    assert len(found) > 30
    return found


def show(page: Page, harness: str, state: str, language: str, theme: str) -> None:
    page.goto(f"{harness}?state={state}&lang={language}&theme={theme}")
    page.wait_for_selector("html[data-ready=yes]")
    page.evaluate("document.fonts.ready")


def kept(page: Page, name: str) -> None:
    folder = os.environ.get("HEMICYCLE_SCREENS")
    if folder:
        page.screenshot(path=Path(folder) / f"{name}.png")


def wider_than_the_screen(page: Page) -> bool:
    return bool(page.evaluate("document.documentElement.scrollWidth > innerWidth"))


@pytest.mark.parametrize(("first", "language", "theme", "size"), SCREENS)
def test_axe_finds_nothing_in_any_state(
    harness: str,
    browser: Browser,
    states: list[str],
    first: int,
    language: str,
    theme: str,
    size: dict[str, int],
) -> None:
    page = browser.new_page(viewport=size, reduced_motion="reduce")  # type: ignore[arg-type]
    broken: list[str] = []
    page.on("pageerror", lambda error: broken.append(str(error)))
    faults = []
    for state in states[first::2]:
        show(page, harness, state, language, theme)
        kept(page, f"{state}-{language}-{theme}-{size['width']}")
        faults += [
            f"{state}: {fault['id']}: {fault['nodes'][0]['html'][:200]}"
            for fault in Axe().run(page).response["violations"]
        ]
        faults += [f"{state}: no words for {word}" for word in page.evaluate("[...window.missing]")]
        if wider_than_the_screen(page):
            faults.append(f"{state}: wider than the screen")
    page.close()
    assert faults + broken == []


def test_axe_would_find_a_planted_fault(harness: str, browser: Browser) -> None:
    page = browser.new_page()
    show(page, harness, "speaking", "en", "dark")
    page.evaluate(
        "document.querySelector('header button[aria-label]').removeAttribute('aria-label')"
    )
    found = [fault["id"] for fault in Axe().run(page).response["violations"]]
    page.close()
    assert "button-name" in found


def test_every_state_fits_320_pixels(harness: str, browser: Browser, states: list[str]) -> None:
    page = browser.new_page(viewport=NARROW)  # type: ignore[arg-type]
    wide = []
    for state in states:
        show(page, harness, state, "fr", "dark")
        if wider_than_the_screen(page):
            wide.append(state)
    page.close()
    assert wide == []


def test_the_speaker_is_marked_where_colours_are_forced(harness: str, browser: Browser) -> None:
    page = browser.new_page(forced_colors="active")
    show(page, harness, "speaking", "en", "dark")
    outline = page.eval_on_selector(".rostrum", "node => getComputedStyle(node).outlineStyle")
    page.close()
    assert outline == "solid"


def test_the_arrow_keys_walk_the_seats(harness: str, browser: Browser) -> None:
    page = browser.new_page(viewport=DESKTOP)  # type: ignore[arg-type]
    show(page, harness, "speaking", "en", "dark")
    focused = "document.activeElement.closest('[data-seat]')?.dataset.seat"
    page.keyboard.press("s")
    assert page.evaluate(focused) == "UNION"
    page.keyboard.press("ArrowRight")
    assert page.evaluate(focused) == "XA"
    page.keyboard.press("End")
    assert page.evaluate(focused) == "XH"
    page.keyboard.press("Enter")
    assert page.locator("dialog h2").inner_text() == "Ursula van den Berghe"
    page.keyboard.press("Escape")
    assert page.evaluate(focused) == "XH"
    assert page.locator("#seats button[tabindex='0']").count() == 1
    page.close()


def test_single_keys_can_be_turned_off(harness: str, browser: Browser) -> None:
    page = browser.new_page(viewport=DESKTOP)  # type: ignore[arg-type]
    show(page, harness, "keys", "en", "dark")
    page.get_by_label("Single-key shortcuts").uncheck()
    page.keyboard.press("Escape")
    page.keyboard.press("?")
    assert page.locator("dialog").count() == 0
    page.close()


def test_a_refused_act_says_why(harness: str, browser: Browser) -> None:
    page = browser.new_page(viewport=DESKTOP)  # type: ignore[arg-type]
    show(page, harness, "chair", "en", "dark")
    put = page.locator("[data-command='put-outcome'][data-target='o55']")
    assert put.get_attribute("aria-disabled") == "true"
    put.dispatch_event("click")
    said = page.locator("[role=alert].refused").inner_text()
    assert "Amend the text" in said
    assert "Rule 22" in said
    page.close()
