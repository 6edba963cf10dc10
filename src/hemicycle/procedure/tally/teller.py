"""The teller: reads a vote against the body's rules of its day, refuses what cannot be tallied, and tallies the rest.

It keeps what it has worked out for a day, and nothing of any vote.
"""

from calendar import monthrange
from collections.abc import Mapping, Set
from datetime import date

from hemicycle.procedure.body import Body
from hemicycle.procedure.rules import Rule
from hemicycle.procedure.tally import tally
from hemicycle.procedure.tally.counting import counted
from hemicycle.procedure.tally.electorate import (
    SEAT,
    Frame,
    Register,
    frame,
    quorum_on,
    register_on,
    rule_on,
)
from hemicycle.procedure.tally.vote import (
    BadVote,
    Change,
    Outcome,
    Result,
    Vote,
)

KEPT = 2048
"""How many days and registers are kept worked out, so that a long stream does not fill the memory."""


class Teller:
    """Tallies votes of these bodies."""

    def __init__(self, bodies: Mapping[str, Body]) -> None:
        """`bodies` by id."""
        self._bodies = bodies
        self._aliases: dict[str, dict[str, str]] = {}
        self._settings: dict[tuple[str, str, str | None], tuple[Rule, Register, date]] = {}
        self._frames: dict[tuple[object, ...], Frame] = {}

    def tally(self, vote: Vote) -> Result:
        """The result. Raises BadVote, saying what to put right."""
        body = self._body(vote)
        rule, register, day = self._setting(body, vote)
        if vote.register is not None:
            register = _frozen(register, vote.register)
        elif not register.members and not register.open_seats:
            raise BadVote(
                f"register: {body.id} has no members on file then; give those who may vote"
            )
        ballots, notes = self._ballots(body, register, rule, vote)
        left_out = frozenset(
            code
            for code, ballot in ballots.items()
            if rule.taking_no_part == "left-out" and ballot == "not-participating"
        )
        ballots = {c: b for c, b in ballots.items() if c not in left_out} if left_out else ballots
        key = (body.id, rule.id, vote.date) if vote.register is None else None
        known = self._names(body) if vote.register is None else {}
        named = dict.fromkeys(known.get(code, code) for code in vote.named)
        ruled = self._frame(key, body, rule, register, left_out, [*ballots, *named], day)
        return _told(vote, ruled, ballots, named.keys(), notes)

    def _body(self, vote: Vote) -> Body:
        if vote.body is None or vote.body not in self._bodies:
            known = ", ".join(sorted(self._bodies))
            raise BadVote(f"body: none of the name {vote.body!r}; there are {known}")
        return self._bodies[vote.body]

    def _setting(self, body: Body, vote: Vote) -> tuple[Rule, Register, date]:
        if vote.rule is None:
            raise BadVote("rule: missing; name the rule of the body that the vote is taken by")
        key = (body.id, vote.rule, vote.date)
        if key not in self._settings:
            first, last = _days(vote.date)
            rule = rule_on(body, vote.rule, last)
            if rule_on(body, vote.rule, first) is not rule:
                raise BadVote(f"date: {vote.rule} changed within {vote.date}; give the day")
            self._settings[key] = (rule, register_on(body, last), last)
        return self._settings[key]

    def _names(self, body: Body) -> dict[str, str]:
        if body.id not in self._aliases:
            own = {m.code: m.code for m in body.members}
            also = {other: m.code for m in body.members for other in m.also}
            self._aliases[body.id] = also | own
        return self._aliases[body.id]

    def _ballots(
        self, body: Body, register: Register, rule: Rule, vote: Vote
    ) -> tuple[dict[str, str], list[str]]:
        """One ballot for each member that has a vote, under its own code; and whose are not counted."""
        entitled = set(register.members)
        if vote.ballots.keys() <= entitled and not vote.proxies:
            return dict(vote.ballots), []
        names = {} if vote.register is not None else self._names(body)
        found: dict[str, str] = {}
        notes: list[str] = []
        for given, ballot in vote.ballots.items():
            code = names.get(given, given)
            if code in entitled or (register.open_seats and self._may_sit(body, code, names)):
                if code in found:
                    raise BadVote(f"ballots: {code} has two ballots")
                found[code] = ballot
            elif code in names:
                notes.append(f"{given} had no vote on {vote.date}: its ballot is not counted")
            else:
                raise BadVote(f"ballots: {given!r} is no member of {body.id}")
        _guests(register, found, entitled)
        return _with_proxies(rule, vote.proxies, found, entitled), notes

    def _may_sit(self, body: Body, code: str, names: Mapping[str, str]) -> bool:
        """Whether the code may hold a seat whose holder is not on file."""
        whence = self._bodies.get(body.elected_from or "")
        return code not in names and (whence is None or code in self._names(whence))

    def _frame(
        self,
        key: tuple[object, ...] | None,
        body: Body,
        rule: Rule,
        register: Register,
        left_out: frozenset[str],
        sitting: list[str],
        day: date,
    ) -> Frame:
        guests: tuple[str, ...] = ()
        if register.open_seats:
            own = set(register.members)
            guests = tuple(c for c in dict.fromkeys(sitting) if c not in own)
            guests += tuple(f"{SEAT}{n + 1}" for n in range(register.open_seats - len(guests)))
        full = None if key is None else (*key, left_out, guests)
        if full is not None and full in self._frames:
            return self._frames[full]
        seated = Register(
            (*register.members, *guests), register.weights, register.among, register.unverified
        )
        ruled = frame(rule, seated, left_out, quorum_on(body, day))
        if full is not None:
            if len(self._frames) >= KEPT:
                self._frames.clear()
            self._frames[full] = ruled
        return ruled


def _days(stated: str | None) -> tuple[date, date]:
    """The first and last day that a date may mean: a day, a month, a year; without one, the rules as they stand."""
    if stated is None:
        return date.max, date.max
    try:
        parts = [int(part) for part in stated.split("-")]
        year, month = parts[0], parts[1] if len(parts) > 1 else None
        if len(parts) == 3:
            day = date.fromisoformat(stated)
            return day, day
        last = month or 12
        return date(year, month or 1, 1), date(year, last, monthrange(year, last)[1])
    except (ValueError, IndexError) as fault:
        raise BadVote(f"date: {stated!r} is no date; write it as 2022-02-27") from fault


def _frozen(register: Register, given: dict[str, int] | list[str]) -> Register:
    """The register as it was frozen at the opening."""
    weights = dict(register.weights)
    if isinstance(given, dict):
        if any(weight < 0 for weight in given.values()):
            raise BadVote("register: a weight is at least 0")
        weights["votes"] = given
    elif len(set(given)) != len(given):
        raise BadVote("register: a member stands twice")
    else:
        weights.setdefault("votes", dict.fromkeys(given, 1))
    return Register(tuple(given), weights, register.among, register.unverified)


def _guests(register: Register, found: Mapping[str, str], entitled: set[str]) -> None:
    guests = [code for code in found if code not in entitled]
    if len(guests) > register.open_seats:
        raise BadVote(f"ballots: {len(found)} members voted, more than there are seats")


def _with_proxies(
    rule: Rule, proxies: Mapping[str, str], found: dict[str, str], entitled: set[str]
) -> dict[str, str]:
    """The holder's ballot is cast for the giver too (TFEU 239), within the rule's limit."""
    for giver, holder in proxies.items():
        if giver not in entitled or holder not in entitled:
            raise BadVote(f"proxies: {giver} → {holder}: both must have a vote")
        if giver in found:
            raise BadVote(f"proxies: {giver} gave a proxy, and voted itself")
        if holder in proxies:
            raise BadVote(f"proxies: {holder} holds a proxy, and gave its own")
        if list(proxies.values()).count(holder) > rule.proxies:
            raise BadVote(f"proxies: {holder} may vote for {rule.proxies} others at most")
    return found | {g: found[h] for g, h in proxies.items() if h in found}


def _told(
    vote: Vote, ruled: Frame, ballots: dict[str, str], named: Set[str], notes: list[str]
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
        outcome, reasons, changes = counted(vote.counts, named, ruled, ballots)
    unverified = ruled.unverified or any(reason.unverified for reason in reasons)
    return Result(vote.id, outcome, rule.id, rule.article, unverified, reasons, changes, notes)
