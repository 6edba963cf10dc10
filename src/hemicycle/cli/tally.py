"""`hemicycle tally`: votes in, one a line; outcomes with their reasons out, one a line."""

import os
import sys
from collections.abc import Callable, Iterable, Iterator

import msgspec

from hemicycle.cli.documents import Rulebooks, given_bodies
from hemicycle.cli.fault import Fault
from hemicycle.cli.voteline import BOM, BadLine, id_of, reader
from hemicycle.procedure.tally.tally_service import Teller
from hemicycle.procedure.tally.vote import BadVote, Vote
from hemicycle.rulebooks import bodies

__all__ = ["Wrong", "answers", "reader", "tally"]


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
    rulebook: Rulebooks = (),
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
    teller = Teller(bodies(given_bodies(rulebook)))
    try:
        teller.check(body, rule, date)
    except BadVote as fault:
        raise Fault(f"--{fault}") from fault
    try:
        wrong = _told(answers(teller, reader(body, rule, date), sys.stdin.buffer))
    except BrokenPipeError:  # whoever read has enough; nothing is left to be said to them at exit
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(1)
    if wrong:
        sys.exit(1)


def _told(found: Iterable[object]) -> bool:
    """Writes each answer as soon as there is one; whether any line was wrong."""
    wrong = False
    out, encode = sys.stdout.buffer, msgspec.json.Encoder().encode
    for answer in found:
        wrong = wrong or isinstance(answer, Wrong)
        out.write(encode(answer) + b"\n")
        out.flush()
    return wrong


def answers(
    teller: Teller, read: Callable[[bytes], Vote], lines: Iterable[bytes]
) -> Iterator[object]:
    """A result or what is wrong, for each line that is not empty; one line at a time."""
    for number, line in enumerate(lines, start=1):
        text = line.removeprefix(BOM) if number == 1 else line
        if not text.strip():
            continue
        try:
            yield teller.tally(read(text))
        except (BadLine, BadVote) as fault:
            yield Wrong(number, f"line {number}: {fault}", id_of(text))
