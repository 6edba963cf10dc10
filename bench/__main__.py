"""The whole table: every benchmark in turn, each beside its limit or peer in the same run, then what missed its goal.

Run as `python -m bench`, or with the names of some: `python -m bench serving options`. With `--before CHECKOUT`, a
worktree of an older commit, both are measured by turns besides. What each number means is in docs/performance.md.
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
    "watchers",
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
    "newsroom",
    "hostile",
    "joining",
    "seats",
    "room",
    "media",
)
BEFORE = "before"
"""It needs a checkout, and is run where that is given."""
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


def run(name: str, *given: str) -> tuple[int, list[str]]:
    """One benchmark, printed as it comes: its exit status, and the lines that say a goal."""
    print(f"\n== {name}", flush=True)
    told = []
    with subprocess.Popen(
        [sys.executable, "-m", f"bench.{name}", *given], stdout=subprocess.PIPE, text=True
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


def asked(given: list[str]) -> tuple[list[str], str | None]:
    """The benchmarks that are named, all where none is; and an older checkout, where one is given.

    Ends the run, and says which there are, at a name of none.
    """
    parser = argparse.ArgumentParser(
        "python -m bench",
        description=(__doc__ or "").partition("\n")[0],
        epilog="\n".join(f"  {name:<12} {said_of(name)}" for name in (*ALL, BEFORE))
        + " With --before.",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("names", nargs="*", metavar="NAME", help="the parts that are named below")
    parser.add_argument("--before", metavar="CHECKOUT", help="measure an older commit, too")
    found = parser.parse_args(given)
    names: list[str] = found.names
    unknown = [name for name in names if name not in ALL]
    if unknown:
        parser.error(f"there is no {', '.join(unknown)}; there are {', '.join(ALL)}")
    return names or [*ALL], found.before


def main() -> int:
    """Run them; the number of those that broke off."""
    names, checkout = asked(sys.argv[1:])
    print(machine(), HEAD, sep="\n")
    broken, told = 0, list[str]()
    work = [(name,) for name in names] + ([(BEFORE, checkout)] if checkout else [])
    for one in work:
        status, lines = run(*one)
        broken += status != 0
        told += lines
    missed = [line for line in told if line.endswith(MISSED)]
    if told:
        print(f"\n{len(told) - len(missed)} of {len(told)} goals reached", *missed, sep="\n")
    return broken


if __name__ == "__main__":
    sys.exit(main())
