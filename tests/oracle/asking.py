"""Asks `hemicycle tally`, as docs/command-line.md says, and reads what it answers into the oracle's words."""

import io
import json
import sys
from collections.abc import Sequence
from contextlib import redirect_stdout, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from hemicycle.cli.app import app
from tests.oracle.outcome import Outcome, Said
from tests.oracle.rules import Cast, Register, Rule


@dataclass(frozen=True)
class Case:
    """A vote, in the oracle's words and as it is asked: `body`, `rule` and `date` of the rulebook."""

    asked: tuple[str, str, str]
    register: Register
    rule: Rule
    cast: Cast
    register_asked: object = None
    silent: bool = False
    """Whether nothing is said of those absent."""

    def line(self, number: int) -> dict[str, Any]:
        body, rule, date = self.asked
        proxies = {
            giver: {"holder": proxy.holder, "ballot": proxy.ballot}
            if proxy.ballot
            else proxy.holder
            for giver, proxy in self.cast.proxies.items()
        }
        ballots = {m: b for m, b in self.cast.ballots.items() if not self.silent or b != "absent"}
        line: dict[str, Any] = {"id": f"v{number}", "body": body, "rule": rule, "date": date}
        line |= {"ballots": ballots, "proxies": proxies, "register": self.register_asked}
        return {key: value for key, value in line.items() if value or key == "ballots"}


@dataclass(frozen=True)
class Answer:
    outcome: Outcome
    change: dict[str, str] | None
    """Whose ballot would have been what: the smallest change that it names."""
    before: dict[str, str]


def ask(cases: Sequence[Case], rulebooks: Sequence[Path] = ()) -> list[Answer]:
    """An answer a case, in one run."""
    answers = ask_lines([case.line(number) for number, case in enumerate(cases)], rulebooks)
    wrong = [answer for answer in answers if "error" in answer]
    assert not wrong, wrong[:3]
    assert [answer["id"] for answer in answers] == [f"v{n}" for n in range(len(cases))]
    return [_read(answer) for answer in answers]


def ask_lines(
    lines: Sequence[dict[str, Any]], rulebooks: Sequence[Path] = ()
) -> list[dict[str, Any]]:
    """What is printed for these lines, faults too."""
    options = [word for path in rulebooks for word in ("--rulebook", str(path))]
    told = run(["tally", *options], "\n".join(map(json.dumps, lines)))
    return [json.loads(line) for line in told.splitlines()]


def run(words: list[str], text: str) -> str:
    """What the command line prints, with `text` at its standard input. In this process: a start takes a second."""
    before, out = sys.stdin, io.TextIOWrapper(io.BytesIO(), encoding="utf-8")
    sys.stdin = io.TextIOWrapper(io.BytesIO(text.encode()), encoding="utf-8")
    try:
        with redirect_stdout(out), suppress(SystemExit):
            app(words)
    finally:
        sys.stdin = before
    return out.buffer.getvalue().decode()


def _read(answer: dict[str, Any]) -> Answer:
    said = tuple(
        Said(one["reached"], one["needed"], one["met"], one.get("of"), one["bound"] == "at most")
        for one in answer["reasons"]
    )
    changes = answer["smallest_change"]
    after = None if changes is None else {one["member"]: one["after"] for one in changes}
    before = {one["member"]: one["before"] for one in changes or ()}
    return Answer(Outcome(answer["outcome"], said), after, before)
