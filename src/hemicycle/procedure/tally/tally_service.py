"""The teller: reads a vote against the body's rules of its day, refuses what cannot be tallied, and tallies the rest.

It keeps what it has worked out for a day, within bounds, and nothing of any vote.
"""

from collections.abc import Iterable, Mapping, Set
from dataclasses import replace as replaced
from datetime import date
from typing import TypeVar

from msgspec.structs import replace

from hemicycle.procedure.body import Body
from hemicycle.procedure.codes import own_code
from hemicycle.procedure.rules import Rule
from hemicycle.procedure.tally import tally
from hemicycle.procedure.tally.counting import counted
from hemicycle.procedure.tally.days import days_meant
from hemicycle.procedure.tally.electorate import (
    Electorate,
    Register,
    frame,
    quorum_on,
    register_on,
    rule_on,
    sets_aside,
)
from hemicycle.procedure.tally.entitled import (
    Codes,
    Entitled,
    as_written,
    ballots_of,
    codes_of,
    named_of,
)
from hemicycle.procedure.tally.vote import BadVote, Change, Outcome, Result, Vote

KEPT = 2048
"""How many days and registers are kept worked out, so that a long stream does not fill the memory."""

K = TypeVar("K")
V = TypeVar("V")


class Teller:
    """Tallies votes of these bodies."""

    def __init__(self, bodies: Mapping[str, Body]) -> None:
        """`bodies` by id."""
        self._bodies = bodies
        self._codes: dict[str, Codes] = {}
        self._settings: dict[tuple[str, str, str | None], tuple[Rule, Register, date]] = {}
        self._frames: dict[tuple[object, ...], Electorate] = {}

    def check(self, body: str | None, rule: str | None, date: str | None) -> None:
        """Raises BadVote where votes said to be of that body, rule and date could not be tallied."""
        days_meant(date)
        if body is not None and rule is not None:
            rule_on(self._body(body), rule, None)
        elif body is not None:
            self._body(body)

    def tally(self, vote: Vote) -> Result:
        """The result. Raises BadVote, saying what to put right."""
        body = self._body(vote.body)
        rule, register, day = self._setting(body, vote)
        frozen = vote.register is not None
        if vote.register is not None:
            register = _frozen(register, vote.register)
        elif not register.members and not register.open_seats:
            raise BadVote(
                f"register: {body.id} has no members on file then; give those who may vote"
            )
        codes = Codes({}) if frozen else self._codes_of(body)
        entitled = Entitled(body, register, codes, day)
        handed = ballots_of(vote, rule, entitled)
        ballots, notes = handed.ballots, handed.notes
        if handed.proxies:
            register = replaced(register, proxies=handed.proxies, joint=handed.joint)
        if vote.concerned is not None or sets_aside(rule):
            concerned = entitled.code_of(vote.concerned) if vote.concerned else None
            register = register.setting_aside(rule, concerned)
        left_out: frozenset[str] = frozenset()
        if rule.taking_no_part == "left-out" and "not-participating" in ballots.values():
            left_out = frozenset(c for c, b in ballots.items() if b == "not-participating")
            ballots = {c: b for c, b in ballots.items() if c not in left_out}
        named = dict.fromkeys(named_of(vote, entitled))
        key = None if frozen or handed.proxies or vote.concerned else (body.id, rule.id, vote.date)
        ruled = self._frame(
            key, body, rule, register, left_out, [*ballots, *named, *handed.proxies], day
        )
        ballots = {code: b for code, b in ballots.items() if code not in handed.joint}
        found = _told(vote, ruled, ballots, named.keys(), notes)
        if not found.smallest_change or (
            not vote.named and vote.ballots.keys() <= entitled.members
        ):
            return found
        changes = as_written(found.smallest_change, vote, entitled)
        return replace(found, smallest_change=changes)

    def _body(self, name: str | None) -> Body:
        if name is not None and name in self._bodies:
            return self._bodies[name]
        known = ", ".join(sorted(self._bodies))
        if name is None:
            raise BadVote(f"body: missing; name one of {known}")
        meant = next((i for i, b in self._bodies.items() if _plain(name) in _called(b)), None)
        hint = f"; it is written {meant}" if meant else ""
        raise BadVote(f"body: none of the name {name!r}{hint}; there are {known}")

    def _setting(self, body: Body, vote: Vote) -> tuple[Rule, Register, date]:
        if vote.rule is None:
            raise BadVote("rule: missing; name the rule of the body that the vote is taken by")
        key = (body.id, vote.rule, vote.date)
        if key not in self._settings:
            first, last = days_meant(vote.date)
            rule = rule_on(body, vote.rule, last)
            if rule_on(body, vote.rule, first) is not rule:
                raise BadVote(f"date: {vote.rule} changed within {vote.date}; give the day")
            _keep(self._settings, key, (rule, register_on(body, last), last))
        return self._settings[key]

    def _codes_of(self, body: Body) -> Codes:
        if body.id not in self._codes:
            whence = self._bodies.get(body.elected_from or "")
            self._codes[body.id] = Codes(codes_of(body), codes_of(whence) if whence else None)
        return self._codes[body.id]

    def _frame(
        self,
        key: tuple[object, ...] | None,
        body: Body,
        rule: Rule,
        register: Register,
        left_out: frozenset[str],
        sitting: Iterable[str],
        day: date,
    ) -> Electorate:
        guests = tuple(dict.fromkeys(c for c in sitting if c not in register.entitled))
        full = None if key is None else (*key, left_out, guests)
        if full is not None and full in self._frames:
            return self._frames[full]
        seated = register.seating(guests)
        ruled = frame(rule, seated, left_out, quorum_on(body, day))
        if full is not None:
            _keep(self._frames, full, ruled)
        return ruled


def _keep(kept: dict[K, V], key: K, value: V) -> None:
    if len(kept) >= KEPT:
        kept.clear()
    kept[key] = value


def _plain(name: str) -> str:
    return "".join(c for c in name.casefold() if c.isalnum())


def _called(body: Body) -> set[str]:
    """What a body may be called by those who do not know its id."""
    return {_plain(body.id), *(_plain(title) for title in body.title.values())}


def _frozen(register: Register, given: dict[str, int] | list[str]) -> Register:
    """The register as it was frozen at the opening."""
    weights, unverified = dict(register.weights), register.unverified
    if isinstance(given, dict):
        given = {str(own_code(code)): votes for code, votes in given.items()}
        if any(weight < 0 for weight in given.values()):
            raise BadVote("register: a weight is at least 0")
        weights["votes"], unverified = given, unverified - {"votes"}
    elif len({own_code(code) for code in given}) != len(given):
        raise BadVote("register: a member stands twice")
    else:
        given = [own_code(code) for code in given]
        weights.setdefault("votes", dict.fromkeys(given, 1))
    return Register(tuple(given), weights, register.among, unverified)


def _told(
    vote: Vote, ruled: Electorate, ballots: dict[str, str], named: Set[str], notes: list[str]
) -> Result:
    rule = ruled.rule
    changes: list[Change] | None = None
    if rule.judged:
        outcome: Outcome = (
            "undetermined"
            if vote.finding is None
            else ("adopted" if vote.finding else "not-adopted")
        )
        reasons = tally.reasons_of(ruled, tally.cast_in(ruled, ballots))
        notes = [*notes, "the chair judges; numbers alone do not decide"]
    elif vote.counts is None:
        cast = tally.cast_in(ruled, ballots)
        outcome = tally.outcome_of(ruled, cast)
        reasons = tally.reasons_of(ruled, cast)
        turns = tally.smallest_turn(ruled, cast, outcome)
        changes = None if turns is None else tally.named_changes(ruled, turns, ballots)
    else:
        outcome, reasons, changes, more = counted(vote.counts, named, ruled, ballots)
        notes = notes + more
    unverified = ruled.unverified or any(reason.unverified for reason in reasons)
    return Result(vote.id, outcome, rule.id, rule.article, unverified, reasons, changes, notes)
