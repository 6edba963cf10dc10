#!/usr/bin/env python3
"""Runs make targets in lanes: tools/lanes.py 'check test-python' test-browser , test-media.

An argument is a lane: targets that run one after the other, each though one before it failed. Lanes run side by side; a
comma waits for all before it, so that what measures sound has the machine to itself. A lane's output is printed in one
piece when it ends, and at the end each target with its seconds. The exit status is 1 where any target failed.
"""

import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from itertools import groupby
from threading import Lock
from typing import NamedTuple


class Ran(NamedTuple):
    """A target that ran: its seconds, and whether it passed."""

    target: str
    seconds: float
    passed: bool


printing = Lock()


def run_target(target: str) -> tuple[Ran, str]:
    """Run `make TARGET` and keep what it prints, errors in their place."""
    began = time.monotonic()
    made = subprocess.run(
        ["make", "--keep-going", target],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        check=False,
    )
    return Ran(target, time.monotonic() - began, made.returncode == 0), made.stdout


def run_lane(lane: str) -> list[Ran]:
    """Run the targets of a lane in their order, and print each when it has ended."""
    ended = []
    for target in lane.split():
        ran, printed = run_target(target)
        with printing:
            print(f"---- make {target}", printed.rstrip(), sep="\n", flush=True)
        ended.append(ran)
    return ended


def run_stages(arguments: list[str]) -> list[Ran]:
    """Run the lanes between commas side by side, and stage after stage."""
    ended: list[Ran] = []
    for comma, lanes in groupby(arguments, key=lambda argument: argument == ","):
        if not comma:
            with ThreadPoolExecutor() as pool:
                ended += [ran for lane in pool.map(run_lane, list(lanes)) for ran in lane]
    return ended


def main() -> int:
    """Say how long each target took, and which failed."""
    ended = run_stages(sys.argv[1:])
    print("----")
    for ran in ended:
        print(f"{ran.seconds:6.0f} s  {ran.target}{'' if ran.passed else '  FAILED'}")
    return 0 if all(ran.passed for ran in ended) else 1


if __name__ == "__main__":
    sys.exit(main())
