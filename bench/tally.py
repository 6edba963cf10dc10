"""How fast votes are tallied: roll-calls of 193 members, from lines in to lines out, on one core.

By the command itself, started and all, next to a bare loop that only reads the same lines and writes the same answers.
"""

import argparse
import json
import random
import resource
import subprocess
import sys
import time
from datetime import date

import msgspec

from bench.rows import Row
from hemicycle.procedure.tally.electorate import register_on
from hemicycle.rulebooks import bodies

ROUNDS = 5
BALLOTS = ("yes", "yes", "yes", "no", "abstain", "absent")
COMMAND = [sys.executable, "-c", "from hemicycle.cli import main; main()", "tally"]


def lines(number: int) -> bytes:
    """Votes of the General Assembly, each with a ballot of every member."""
    dice = random.Random(193)
    members = register_on(bodies()["un-ga"], date(2022, 3, 2)).members
    votes = (
        {
            "id": str(vote),
            "body": "un-ga",
            "rule": dice.choice(("simple-majority", "two-thirds")),
            "date": "2022-03-02",
            "ballots": {code: dice.choice(BALLOTS) for code in members},
        }
        for vote in range(number)
    )
    return b"".join(msgspec.json.encode(vote) + b"\n" for vote in votes)


def tallied(given: bytes) -> tuple[bytes, float]:
    """What the command answers, and how long its one core worked."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    told = subprocess.run(COMMAND, input=given, stdout=subprocess.PIPE, check=True).stdout
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return told, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def bare(given: bytes, told: bytes) -> float:
    """How long the standard library takes to read the votes and write the answers, and nothing else."""
    answers = [json.loads(answer) for answer in told.splitlines()]
    began = time.process_time()
    for vote, answer in zip(given.splitlines(), answers, strict=True):
        json.loads(vote)
        json.dumps(answer)
    return time.process_time() - began


def main() -> None:
    """Measures and prints."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--votes", type=int, default=5_000)
    number = parser.parse_args().votes
    given = lines(number)
    taken, least = list[float](), list[float]()
    for _ in range(ROUNDS):
        told, took = tallied(given)
        taken.append(took / number * 1e6)
        least.append(bare(given, told) / number * 1e6)
    print(Row("a roll-call of 193, from line to line", "µs CPU", taken, "json alone", least))
    print(
        Row("roll-calls a minute, the command's start included", "", [6e7 / one for one in taken])
    )


if __name__ == "__main__":
    main()
