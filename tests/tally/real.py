"""Votes that were really taken, as lines for the tally: `id`, `body`, `rule`, `date`, `ballots`, `counts`, `named`."""

import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import msgspec

from hemicycle.cli.tally import answers
from hemicycle.cli.voteline import reader
from hemicycle.procedure.tally.tally_service import Teller
from hemicycle.procedure.tally.vote import Result
from hemicycle.rulebooks import bodies

PERMANENT = ["CN", "FR", "SU", "GB", "US"]
BODIES = bodies()
Line = dict[str, Any]


def lines(data: Path, name: str) -> list[Line]:
    """The lines of a source."""
    return [msgspec.json.decode(line) for line in (data / "votes" / name).read_bytes().splitlines()]


def told(votes: Iterable[Line]) -> list[Result]:
    """Their results, through the lines that a user would write; a line that is refused fails."""
    written = (msgspec.json.encode(vote) for vote in votes)
    found = list(answers(Teller(BODIES), reader(None, None, None), written))
    wrong = [answer for answer in found if not isinstance(answer, Result)]
    assert not wrong, wrong[:3]
    return found  # type: ignore[return-value]


def official(line: Line) -> str:
    """The outcome on record."""
    return str(line["outcome"]).replace("no consensus", "not adopted").replace(" ", "-")


def ballots_of(line: Line) -> dict[str, str]:
    """The ballots by name."""
    return {
        member: kind.replace("_", "-")
        for kind, members in (line.get("votes") or {}).items()
        for member in (members or "").split()
    }


def security_council(line: Line) -> Line:
    """The permanent members against are on record, so the five are named; those short of votes name none."""
    ballots = ballots_of(line)
    whole = len(ballots) == sum(line["counts"].values())
    ballots |= dict.fromkeys(line.get("permanent_against", []), "no")
    year = re.search(r"\d{4}", line["question"][line["question"].find("(") :])
    named = line.get("permanent_against") or line["outcome"] == "adopted"
    vote: Line = {
        "id": line["id"],
        "body": "un-sc",
        "rule": "procedural" if line["rule"] == "UNSC-27.2" else "non-procedural",
        "date": line.get("date") or (year[0] if year else None),
        "ballots": ballots,
    }
    if whole and ballots:
        return vote
    return vote | {"counts": line["counts"], "named": PERMANENT if named else []}


def general_assembly(line: Line) -> Line:
    """Member by member, or by counts where not every ballot is on record."""
    ballots = ballots_of(line)
    vote: Line = {
        "id": line["id"],
        "body": "un-ga",
        "rule": "two-thirds" if line["rule"] == "UNGA-83" else "simple-majority",
        "date": line["date"],
        "ballots": ballots,
    }
    whole = len(ballots) == sum(line["counts"].values())
    return vote if whole else vote | {"counts": line["counts"]}


def european(line: Line) -> Line:
    """The proposal of a President of the Commission is the European Council's own: two thirds of the members."""
    nice = line["rule"] == "EU-QMV-NICE"
    return {
        "id": line["id"],
        "body": "european-council" if line["body"] == "European Council" else "eu-council",
        "rule": "qualified-majority" + ("-without-proposal" if nice else ""),
        "date": line["date"],
        "ballots": ballots_of(line),
    }
