"""Which browser is found, and what is said where there is none."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tools.chromium import NoChromium, find_chromium

Put = Callable[[str, str], Path]
TRUE = "echo 'Chromium 140.0.1 built on a test'"
STUB = "echo 'Command requires the chromium snap to be installed.' >&2; exit 1"


@pytest.fixture
def put(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Put:
    """Puts a program on the path of a machine that has no other; its home is empty."""
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv("HEMICYCLE_CHROMIUM", raising=False)
    monkeypatch.delenv("PLAYWRIGHT_BROWSERS_PATH", raising=False)
    find_chromium.cache_clear()

    def make(where: str, does: str) -> Path:
        program = tmp_path / where
        program.parent.mkdir(parents=True, exist_ok=True)
        program.write_text(f"#!/bin/sh\n{does}\n")
        program.chmod(0o755)
        return program

    return make


@pytest.fixture(autouse=True)
def _forget() -> None:
    find_chromium.cache_clear()


def test_a_stub_of_that_name_is_passed_over_for_one_that_answers(put: Put) -> None:
    put("bin/chromium-browser", STUB)
    chrome = put("bin/google-chrome", "echo 'Google Chrome 140.0.1'")
    assert find_chromium() == str(chrome)


def test_one_that_playwright_has_installed_serves(put: Put) -> None:
    put("bin/chromium-browser", STUB)
    own = put(".cache/ms-playwright/chromium-1200/chrome-linux64/chrome", TRUE)
    assert find_chromium() == str(own)


def test_the_one_that_is_named_comes_first(put: Put, monkeypatch: pytest.MonkeyPatch) -> None:
    put("bin/chromium", TRUE)
    named = put("elsewhere/chrome", TRUE)
    monkeypatch.setenv("HEMICYCLE_CHROMIUM", str(named))
    assert find_chromium() == str(named)


def test_a_name_that_leads_nowhere_is_said_and_not_passed_over(
    put: Put, monkeypatch: pytest.MonkeyPatch
) -> None:
    put("bin/chromium", TRUE)
    monkeypatch.setenv("HEMICYCLE_CHROMIUM", "/nowhere/chrome")
    with pytest.raises(NoChromium, match="HEMICYCLE_CHROMIUM is /nowhere/chrome"):
        find_chromium()


def test_where_only_a_stub_stands_it_is_said_what_to_do(put: Put) -> None:
    put("bin/chromium-browser", STUB)
    with pytest.raises(NoChromium, match="playwright install chromium"):
        find_chromium()
