"""How fast votes are tallied: roll-calls of 193 members, from lines in to lines out, on one core."""

import argparse
import random
import time
from datetime import date

import msgspec

from hemicycle.cli.tally import answers, reader
from hemicycle.procedure.tally.electorate import register_on
from hemicycle.procedure.tally.teller import Teller
from hemicycle.rulebooks import bodies

BALLOTS = ("yes", "yes", "yes", "no", "abstain", "absent")


def lines(number: int) -> list[bytes]:
    """Votes of the General Assembly, each with a ballot of every member."""
    dice = random.Random(193)
    body = bodies()["un-ga"]
    members = register_on(body, date(2022, 3, 2)).members
    return [
        msgspec.json.encode(
            {
                "id": str(vote),
                "body": "un-ga",
                "rule": dice.choice(("simple-majority", "two-thirds")),
                "date": "2022-03-02",
                "ballots": {code: dice.choice(BALLOTS) for code in members},
            }
        )
        for vote in range(number)
    ]


def main() -> None:
    """Measures and prints."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--votes", type=int, default=20_000)
    given = lines(parser.parse_args().votes)
    teller, read, encode = Teller(bodies()), reader(None, None, None), msgspec.json.Encoder().encode
    began = time.process_time()
    size = sum(len(encode(answer)) for answer in answers(teller, read, given))
    took = time.process_time() - began
    print(f"{len(given)} roll-calls of 193 in {took:.1f} s of one core, {size} bytes of results")
    print(f"{len(given) / took * 60:,.0f} a minute")


if __name__ == "__main__":
    main()
