"""What does a watcher take of memory? Run as `python -m bench.watchers [WATCHERS] [ROUNDS]`.

`hemicycle serve` with an open meeting, whom many of the public join, and as many more. Each round is a server of its
own, since memory that was once taken is not given back.
"""

import sys
import tempfile
from pathlib import Path

import uvloop

from bench.fanout import asked_freely, hemicycle, memory_of
from bench.loops.payload import raise_descriptors
from bench.rows import Row


async def memory(watchers: int, rounds: int) -> list[Row]:
    """What a watcher takes of the first so many, and of as many more; each round is a server of its own.

    What the first so many take beyond the others, the process takes once: places for many, and what was read for all.
    """
    first, more = list[float](), list[float]()
    for _ in range(rounds):
        with tempfile.TemporaryDirectory() as folder:
            async with hemicycle(asked_freely(Path(folder) / "data")) as ours:
                await ours.joined(10)
                at = [memory_of(ours.pid)]
                for number in (watchers - 10, watchers):
                    await ours.joined(number)
                    at.append(memory_of(ours.pid))
        first.append((at[1] - at[0]) / (watchers - 10))
        more.append((at[2] - at[1]) / watchers)
    once = [(all_of_it - each) * watchers for all_of_it, each in zip(first, more, strict=True)]
    return [
        Row(f"memory a watcher, of the first {watchers}", "KiB", first, goal=8),
        Row(f"memory a watcher, of {watchers} more", "KiB", more, goal=8),
        Row("  what the process takes once", "KiB", once),
    ]


def main() -> None:
    """Measure and print."""
    raise_descriptors()
    watchers, rounds = (*map(int, sys.argv[1:]), *(1000, 5)[len(sys.argv) - 1 :])
    for row in uvloop.run(memory(watchers, rounds)):
        print(row)


if __name__ == "__main__":
    main()
