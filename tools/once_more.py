"""Runs pytest, and what failed once more, alone: `once_more.py LANE ARGUMENTS…`.

Meetings that are held in real browsers, with real servers, on a machine that has much else to do fail now and then
without a fault of ours. Three at most are tried again, once, and each that passes then is told as flaky, by its name:
it is to be looked at. More than three are no accident.
"""

import json
import subprocess
import sys
from pathlib import Path

MOST = 3
LONGEST = "--durations=12"
"""The tests that took longest are told: a lane that grows too long is cut there first."""
FAILED = 1
"""What pytest answers where tests ran and some of them failed."""


def run(lane: str, arguments: list[str]) -> int:
    """The answer of pytest, the second one where there was a second run."""
    cache = Path(".pytest_cache") / lane
    failed = cache / "v/cache/lastfailed"
    failed.unlink(missing_ok=True)
    answer = pytest(cache, arguments)
    if answer != FAILED or not failed.exists():
        return answer
    names = sorted(json.loads(failed.read_text("utf-8")))
    if not 0 < len(names) <= MOST or not all("::" in name for name in names):
        return answer
    print(f"\nonce more, alone: {', '.join(names)}", flush=True)
    answer = pytest(cache, [*without_workers(arguments), "--last-failed"])
    if answer == 0:
        print("".join(f"FLAKY, passed the second time: {name}\n" for name in names), flush=True)
    return answer


def pytest(cache: Path, arguments: list[str]) -> int:
    """One run, which keeps what failed in a folder of its own: lanes run side by side."""
    return subprocess.call(
        [sys.executable, "-m", "pytest", "-o", f"cache_dir={cache}", LONGEST, *arguments]
    )


def without_workers(arguments: list[str]) -> list[str]:
    """The same in one process."""
    if "-n" not in arguments:
        return arguments
    at = arguments.index("-n")
    return [*arguments[:at], *arguments[at + 2 :]]


if __name__ == "__main__":
    sys.exit(run(sys.argv[1], sys.argv[2:]))
