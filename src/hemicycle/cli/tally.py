"""`hemicycle tally`: votes in, one a line; outcomes with their reasons out, one a line."""

import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Annotated

import msgspec
from cyclopts import Parameter

from hemicycle.cli.fault import Fault
from hemicycle.procedure.tally.teller import Teller
from hemicycle.procedure.tally.vote import BadVote, Vote
from hemicycle.rulebooks import BadRulebook, bodies, read_body


class Wrong(msgspec.Struct, frozen=True):
    """What is wrong with a line, by its number from 1."""

    line: int
    error: str
    id: str | None = None


def tally(
    *,
    body: str | None = None,
    rule: str | None = None,
    date: str | None = None,
    rulebook: Annotated[tuple[Path, ...], Parameter(name="--rulebook", negative="")] = (),
) -> None:
    """Tally votes from standard input, one JSON object a line, to standard output. Exits 1 if a line was wrong.

    Parameters
    ----------
    body
        The body, for votes that name none.
    rule
        The rule that is voted by, for votes that name none.
    date
        The day of the vote (2022-02-27), for votes that name none.
    rulebook
        The file of a further body. May be repeated.
    """
    known = bodies()
    for path in rulebook:
        try:
            given = read_body(path.read_bytes())
        except (OSError, BadRulebook) as fault:
            raise Fault(f"{path}: {fault}") from fault
        known[given.id] = given
    read = reader(body, rule, date)
    wrong = False
    write, encode = sys.stdout.buffer.write, msgspec.json.Encoder().encode
    for answer in answers(Teller(known), read, sys.stdin.buffer):
        wrong = wrong or isinstance(answer, Wrong)
        write(encode(answer) + b"\n")
    sys.stdout.flush()
    if wrong:
        sys.exit(1)


def reader(body: str | None, rule: str | None, date: str | None) -> Callable[[bytes], Vote]:
    """Reads a vote, with what the command line says where the vote does not."""
    decode = msgspec.json.Decoder(Vote).decode
    if body is None and rule is None and date is None:
        return decode

    def read(line: bytes) -> Vote:
        vote = decode(line)
        return msgspec.structs.replace(
            vote,
            body=body if vote.body is None else vote.body,
            rule=rule if vote.rule is None else vote.rule,
            date=date if vote.date is None else vote.date,
        )

    return read


def answers(
    teller: Teller, read: Callable[[bytes], Vote], lines: Iterable[bytes]
) -> Iterator[object]:
    """A result or what is wrong, for each line that is not empty; one line at a time."""
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            vote = read(line)
        except (msgspec.DecodeError, UnicodeDecodeError) as fault:
            yield Wrong(number, f"line {number}: {fault}")
            continue
        try:
            yield teller.tally(vote)
        except BadVote as fault:
            yield Wrong(number, f"line {number}: {fault}", vote.id)
