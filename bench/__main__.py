"""The whole table: every benchmark in turn, each beside its limit or peer in the same run, then what missed its goal.

Run as `python -m bench`, or with the names of some: `python -m bench serving options`. What each number means is in
docs/performance.md.
"""

import argparse
import ast
import os
import platform
import subprocess
import sys
from pathlib import Path

ALL = (
    "recorder",
    "fanout",
    "returning",
    "delegations",
    "everyone",
    "options",
    "telling",
    "long_record",
    "starting",
    "tally",
    "verify",
    "serving",
    "hostile",
    "joining",
    "seats",
    "room",
    "media",
)
MISSED, REACHED = "MISSED", "reached"
HEAD = "what, then least / median / most of the rounds; the same of its peer and × how many of those; the goal"


def machine() -> str:
    """What this was measured on."""
    read = Path("/proc/cpuinfo").read_text().splitlines() if Path("/proc/cpuinfo").exists() else []
    model = next((line.partition(": ")[2] for line in read if line.startswith("model name")), "?")
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    system = f"{platform.system()} {platform.release()}, Python {platform.python_version()}"
    load = " ".join(f"{one:.1f}" for one in os.getloadavg())
    return f"{os.cpu_count()} × {model}, {memory:.0f} GiB, {system}; load {load}"


def run(name: str) -> tuple[int, list[str]]:
    """One benchmark, printed as it comes: its exit status, and the lines that say a goal."""
    print(f"\n== {name}", flush=True)
    told = []
    with subprocess.Popen(
        [sys.executable, "-m", f"bench.{name}"], stdout=subprocess.PIPE, text=True
    ) as running:
        for line in running.stdout or ():
            print(line, end="", flush=True)
            if line.rstrip().endswith((MISSED, REACHED)):
                told.append(line.rstrip())
    return running.returncode, told


def said_of(name: str) -> str:
    """The first line of what a benchmark says of itself."""
    read = ast.parse((Path(__file__).parent / f"{name}.py").read_text())
    return (ast.get_docstring(read) or "").partition("\n")[0].partition(" Run as")[0]


def asked(given: list[str]) -> list[str]:
    """The benchmarks that are named; all where none is. Ends the run, and says which there are, at a name of none."""
    parser = argparse.ArgumentParser(
        "python -m bench",
        description=(__doc__ or "").partition("\n")[0],
        epilog="\n".join(f"  {name:<12} {said_of(name)}" for name in ALL),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("names", nargs="*", metavar="NAME", help="the parts that are named below")
    names: list[str] = parser.parse_args(given).names
    unknown = [name for name in names if name not in ALL]
    if unknown:
        parser.error(f"there is no {', '.join(unknown)}; there are {', '.join(ALL)}")
    return names or [*ALL]


def main() -> int:
    """Run them; the number of those that broke off."""
    names = asked(sys.argv[1:])
    print(machine(), HEAD, sep="\n")
    broken, told = 0, list[str]()
    for name in names:
        status, lines = run(name)
        broken += status != 0
        told += lines
    missed = [line for line in told if line.endswith(MISSED)]
    if told:
        print(f"\n{len(told) - len(missed)} of {len(told)} goals reached", *missed, sep="\n")
    return broken


if __name__ == "__main__":
    sys.exit(main())
