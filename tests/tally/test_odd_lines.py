"""Lines that are no votes, or votes oddly written: each has its answer, and the rest goes on."""

import json
import os
import subprocess
import sys
import tracemalloc
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import msgspec
import pytest

from hemicycle.cli.tally import Wrong, answers
from hemicycle.cli.voteline import reader
from hemicycle.procedure.tally.tally_service import Teller
from hemicycle.procedure.tally.vote import Result
from hemicycle.rulebooks import bodies
from tests.cli.conftest import Run, run

__all__ = ["run"]

SRC = Path(__file__).parents[2] / "src"
COUNTED: dict[str, object] = {
    "id": "a",
    "body": "un-sc",
    "rule": "procedural",
    "date": "2022-02-27",
    "counts": {"yes": 9, "no": 1, "abstain": 5},
}
CAST: dict[str, object] = {
    "id": "b",
    "body": "un-ga",
    "rule": "simple-majority",
    "date": "2022-03-02",
}
BODIES = bodies()


def told(*lines: bytes, **defaults: str) -> list[Any]:
    read = reader(defaults.get("body"), defaults.get("rule"), defaults.get("date"))
    return list(answers(Teller(BODIES), read, lines))


def line(base: dict[str, object] = COUNTED, **other: object) -> bytes:
    return json.dumps(base | other).encode()


def error(text: bytes) -> str:
    (found,) = told(text)
    assert isinstance(found, Wrong)
    assert found.error.startswith("line 1: ")
    return found.error


@pytest.mark.parametrize(
    "text",
    [
        b"\xef\xbb\xbf" + line(),
        line() + b"\r\n",
        b"  \t" + line() + b"  ",
        line(question="whose: is it?", source="https://example.org/", votes={"yes": "FR"}),
        line(id="UNSC:1"),
        json.dumps(COUNTED, indent=1).replace("\n", " ").encode(),
    ],
)
def test_a_line_may_be_written_in_many_ways(text: bytes) -> None:
    (found,) = told(text)
    assert isinstance(found, Result)
    assert found.outcome == "adopted"


def test_empty_lines_are_counted_and_not_answered() -> None:
    found = told(b"\r\n", b"  \n", line() + b"\n", b"\n", b"{\n")
    assert isinstance(found[0], Result)
    assert found[1].line == 5
    assert len(found) == 2


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (b"{", "truncated"),
        (b"[]", "Expected `object`"),
        (b"null", "Expected `object`"),
        (b"{}", "missing required field `id`"),
        (line(id=7), "$.id"),
        (b'{"id": "a", "body": "\xff"}', "utf-8"),
        (b'{"id": "a", "x": ' + b"[" * 100_000 + b"]" * 100_000 + b"}", "nested too deeply"),
        (line().replace(b": 9", b": NaN"), "malformed"),
        (line().replace(b": 9", b": 9.5"), "$.counts.yes"),
        (line().replace(b": 9", b": true"), "$.counts.yes"),
        (line().replace(b": 9", b": -9"), "at least 0"),
        (line().replace(b": 9", b": " + b"9" * 5000), "line 1"),
        (line(counts={"yes": 10**30}), "more ballots than the 15 members"),
        (line(counts={"yes": 9, "for": 1}), "unknown field `for`"),
        (line(CAST, ballots={"FR": "oui"}), "$.ballots"),
        (line(CAST), "ballots: missing"),
        (line(CAST, ballots={"fr": "yes"}), "write FR"),
        (line(CAST, ballots={"EU": "yes"}), "'EU' is no member of un-ga"),
        (line(named=["XX"]), "named: 'XX' is no member of un-sc"),
        (line(ballots={"seat-11": "yes"}), "'seat-11' is no member"),
        (line(body=None), "body: missing"),
        (line(body="UNSC"), "it is written un-sc"),
        (line(body="EU Council"), "there are asean"),
        (line(body="United Nations General Assembly"), "it is written un-ga"),
        (line(rule=None), "rule: missing"),
        (line(rule="UNSC-27.2"), "it has dispute, non-procedural, procedural"),
        (line(date="2022-13-01"), "is no date"),
        (line(date="2022-02-30"), "is no date"),
        (line(date="2022-2-7"), "is no date"),
        (line(date="20220227"), "is no date"),
        (line(date=""), "is no date"),
        (line(CAST, date="1944-01-01", ballots={}), "register"),
        (line(body="eu-council", rule="qualified-majority", date="1957-01-01"), "in force"),
        (line(body="eu-council", rule="qualified-majority", date="2014"), "changed within 2014"),
    ],
)
def test_what_is_no_vote_is_told(text: bytes, said: str) -> None:
    assert said in error(text)


@pytest.mark.parametrize(
    "text",
    [
        b'{"id": "a", "body": "un-ga", "rule": "simple-majority", "ballots": {"FR": "yes", "FR": "no"}}',
        b'{"id": "a", "id": "b", "body": "un-ga", "rule": "simple-majority", "ballots": {"FR": "no"}}',
        b'{"id": "a", "body": "un-sc", "rule": "procedural", "counts": {"yes": 9, "yes": 9}}',
        b'{"id": "a", "body": "un-sc", "rule": "procedural", "ballots": {}, "ballots": {"FR": "no"}}',
    ],
)
def test_a_key_that_stands_twice_is_refused(text: bytes) -> None:
    assert "stands twice" in error(text)


def test_the_id_of_a_wrong_line_is_told_where_it_can_be_read() -> None:
    found = told(line(rule="none"), line(counts={"yes": "9"}), b'{"id": "x", ')
    assert [wrong.id for wrong in found] == ["a", "a", None]
    assert [wrong.line for wrong in found] == [1, 2, 3]


def test_proxies_within_the_limit() -> None:
    """Model statutes: two proxies a member; TFEU 239: one."""
    register = {"A": 1, "B": 1, "C": 1, "D": 1}
    base: dict[str, object] = {"id": "p", "body": "association", "rule": "ordinary"}
    base |= {"register": register, "ballots": {"A": "yes"}}
    (found,) = told(line(base, proxies={"B": "A", "C": "A"}))
    assert found.reasons[1].reached == 3
    faults = {
        "A may vote for 2 others": {"B": "A", "C": "A", "D": "A"},
        "both must have a vote": {"X": "A"},
        "gave a proxy, and voted itself": {"A": "B"},
        "holds a proxy, and gave its own": {"B": "C", "C": "D"},
    }
    for said, proxies in faults.items():
        assert said in error(line(base, proxies=proxies))
    council: dict[str, object] = {"id": "p", "body": "eu-council", "rule": "unanimity"}
    assert "two" in error(
        line(council, ballots={"GR": "yes"}, proxies={"MT": "GR", "LU": "GR"})
    ) or ("GR may vote for 1" in error(line(council, ballots={}, proxies={"MT": "GR", "LU": "EL"})))


@pytest.mark.slow
def test_the_command_says_at_once_what_of_it_is_wrong(run: Run) -> None:
    assert "it is written un-sc" in run("tally", "--body", "UNSC", stdin="").stderr
    assert "is no date" in run("tally", "--date", "27.2.2022", stdin="").stderr
    assert "has no rule" in run("tally", "--body", "un-sc", "--rule", "x", stdin="").stderr
    nothing = run("tally", "--body", "un-sc", "--rule", "procedural", stdin="")
    assert (nothing.stdout, nothing.returncode) == ("", 0)


@pytest.mark.slow
def test_each_answer_comes_before_the_next_line_is_asked_for() -> None:
    command = [sys.executable, "-c", "from hemicycle.cli import main; main()", "tally"]
    environment = {**os.environ, "PYTHONPATH": str(SRC)}
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, env=environment) as process:
        assert process.stdin
        assert process.stdout
        for name in ("first", "second"):
            process.stdin.write(line(id=name) + b"\n")
            process.stdin.flush()
            assert msgspec.json.decode(process.stdout.readline())["id"] == name
        process.stdout.close()  # the reader has enough
        process.stdin.write(line() * 2 + b"\n")
        process.stdin.close()
        assert process.wait(60) == 1


def votes_of_many_days(number: int) -> Iterator[bytes]:
    for day in range(number):
        stated = (date(1970, 1, 1) + timedelta(days=day)).isoformat()
        yield line(CAST, date=stated, ballots={"FR": "yes", "GB": "no"})


@pytest.mark.slow
def test_memory_does_not_grow_with_the_stream(monkeypatch: pytest.MonkeyPatch) -> None:
    kept = 64
    monkeypatch.setattr("hemicycle.procedure.tally.tally_service.KEPT", kept)
    teller, read = Teller(BODIES), reader(None, None, None)
    tracemalloc.start()
    try:
        sizes = []
        for number, _ in enumerate(answers(teller, read, votes_of_many_days(4 * kept)), start=1):
            if number % kept == 0:
                sizes.append(tracemalloc.get_traced_memory()[1])
                tracemalloc.reset_peak()
    finally:
        tracemalloc.stop()
    assert sizes[3] < 1.2 * sizes[1]
