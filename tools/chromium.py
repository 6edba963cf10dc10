#!/usr/bin/env python3
"""Finds the browser that the browser tests drive, and prints its path; where there is none, it says what to do.

`HEMICYCLE_CHROMIUM` names one. Otherwise the first that answers: the distribution's Chromium, Google Chrome, or one
that Playwright has installed. Ubuntu's `chromium-browser` is a stub that asks for a snap: a name alone proves nothing.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
HELP = """\
No Chromium answers on this machine. One of these brings one:
  Debian:  apt-get install chromium
  Ubuntu:  its package is a stub for a snap; install Google Chrome, or run .venv/bin/playwright install chromium
  else:    HEMICYCLE_CHROMIUM=/path/to/chrome names one that is installed elsewhere"""


class NoChromium(Exception):
    """No browser answers; the message says what to do."""


@cache
def find_chromium() -> str:
    """The path of a Chromium that runs; `NoChromium` where there is none."""
    if named := os.environ.get("HEMICYCLE_CHROMIUM"):
        if not answers(named):
            raise NoChromium(f"HEMICYCLE_CHROMIUM is {named}, and no Chromium answers there.")
        return named
    for path in candidates():
        if answers(path):
            return path
    raise NoChromium(HELP)


def candidates() -> Iterator[str]:
    yield from (path for name in NAMES if (path := shutil.which(name)))
    kept = os.environ.get("PLAYWRIGHT_BROWSERS_PATH") or Path.home() / ".cache/ms-playwright"
    yield from map(str, sorted(Path(kept).glob("chromium-*/chrome-linux*/chrome"), reverse=True))


def answers(path: str) -> bool:
    """Whether it says its version, as a stub for a package that is not installed does not."""
    try:
        said = subprocess.run(
            [path, "--version"], capture_output=True, text=True, timeout=30, check=True
        ).stdout
    except (OSError, subprocess.SubprocessError):
        return False
    return said.startswith(("Chromium ", "Google Chrome "))


def main() -> int:
    try:
        print(find_chromium())
    except NoChromium as missing:
        print(missing, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
