"""One line of votes, read: the vote, or what is wrong with the line.

A line is one JSON object. Nothing in it is guessed: a key that stands twice, a number that is none and a vote without
ballots are refused, each with a sentence that says what to put right.
"""

import json
from collections import Counter
from collections.abc import Callable
from typing import NoReturn

import msgspec

from hemicycle.procedure.tally.vote import Vote

BOM = b"\xef\xbb\xbf"
"""Which some editors put before the first line."""


class BadLine(ValueError):
    """The line is no vote; the message says why."""


class _Named(msgspec.Struct, frozen=True):
    """What is asked of a line that is no vote."""

    id: str | None = None


def reader(body: str | None, rule: str | None, date: str | None) -> Callable[[bytes], Vote]:
    """Reads a vote, with what the command line says where the vote does not. The reader raises BadLine."""
    decode = msgspec.json.Decoder(Vote).decode
    bare = body is None and rule is None and date is None

    def read(line: bytes) -> Vote:
        try:
            vote = decode(line)
        except (msgspec.DecodeError, UnicodeDecodeError) as fault:
            raise BadLine(str(fault)) from fault
        except RecursionError:
            raise BadLine("JSON is nested too deeply") from None
        _sound(line, vote)
        if bare:
            return vote
        return msgspec.structs.replace(
            vote,
            body=body if vote.body is None else vote.body,
            rule=rule if vote.rule is None else vote.rule,
            date=date if vote.date is None else vote.date,
        )

    return read


def id_of(line: bytes) -> str | None:
    """The id of a line that is no vote, where it can be read."""
    try:
        return msgspec.json.decode(line, type=_Named).id
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None


def _sound(line: bytes, vote: Vote) -> None:
    if line.count(b":") > _keys(vote):
        _refuse_doubles(line)
    silent = not vote.ballots and vote.counts is None and vote.finding is None
    if silent and b'"ballots"' not in line:
        raise BadLine("ballots: missing; give ballots, or counts where not every ballot is known")


def _keys(vote: Vote) -> int:
    """How many keys the line has at least. Each has a colon: with no more colons than these, none stands twice."""
    stated = (vote.body, vote.rule, vote.date, vote.finding)
    found = 1 + sum(value is not None for value in stated)
    for table in (vote.ballots, vote.proxies, vote.register):
        if table:
            found += 1 + (len(table) if isinstance(table, dict) else 0)
    if vote.counts is not None:
        found += 1 + sum(map(bool, (vote.counts.yes, vote.counts.no, vote.counts.abstain)))
    return found + bool(vote.named)


def _refuse_doubles(line: bytes) -> None:
    try:
        json.loads(line, object_pairs_hook=_once, parse_constant=_no_number)
    except BadLine:
        raise
    except ValueError as fault:  # such as a number of more digits than Python reads
        raise BadLine(str(fault)) from fault
    except RecursionError:
        raise BadLine("JSON is nested too deeply") from None


def _once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) != len(pairs):
        (twice, _), *_ = Counter(key for key, _ in pairs).most_common(1)
        raise BadLine(f"{twice!r} stands twice in one object; which is meant?")
    return found


def _no_number(constant: str) -> NoReturn:
    raise BadLine(f"{constant} is no number")
