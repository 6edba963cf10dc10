"""Who may vote on a day under a rule, sorted into groups of interchangeable members, with the measures to be met.

Invariant: members of one group have the same weight in every measure.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from functools import cached_property

from hemicycle.procedure.body import Body
from hemicycle.procedure.membership import Member
from hemicycle.procedure.rules import NoObjection, QuorumRule, Rule
from hemicycle.procedure.tally.conditions import APART, Voters, WeightOf, measure, quorum
from hemicycle.procedure.tally.margin import Goal
from hemicycle.procedure.tally.measure import Measure
from hemicycle.procedure.tally.vote import BadVote

SEAT = "seat-"
"""The name of a seat whose holder the body's file does not name, followed by its number."""


@dataclass(frozen=True)
class Register:
    """Who may vote, in the order of the body; `weights` by table and member, `among` by group.

    `unverified` names the tables of weights that were not checked against their text. `proxies`: giver → holder;
    `joint` are the givers for whom the holder's own ballot counts, and not one that it casts for them.
    """

    members: tuple[str, ...]
    weights: Mapping[str, Mapping[str, int]]
    among: Mapping[str, frozenset[str]]
    unverified: frozenset[str]
    open_seats: int = 0
    proxies: Mapping[str, str] = field(default_factory=dict)
    joint: frozenset[str] = frozenset()

    @cached_property
    def entitled(self) -> frozenset[str]:
        """The members, for look-up."""
        return frozenset(self.members)

    def setting_aside(self, rule: Rule, concerned: str | None) -> "Register":
        """With the State concerned told apart, where the rule asks for it. Raises BadVote where it is not named."""
        if not sets_aside(rule):
            return self
        if concerned not in self.entitled:
            raise BadVote("concerned: name the member whose objection alone is set aside")
        return replace(self, among={**self.among, APART: self.entitled - {concerned}})

    def seating(self, guests: Sequence[str]) -> "Register":
        """With those who sit though the body's file does not name them; the seats left are called by number."""
        held = [code for code in guests if code.startswith(SEAT)]
        free = (f"{SEAT}{n + 1}" for n in range(self.open_seats))
        rest = [seat for seat in free if seat not in held][: max(0, self.open_seats - len(guests))]
        return replace(self, members=(*self.members, *guests, *rest), open_seats=0)


@dataclass(frozen=True)
class Electorate:
    """A rule applied to a register: groups, and the clauses of which each needs one measure met."""

    rule: Rule
    members: tuple[str, ...]
    group_of: dict[str, int]
    groups: tuple[tuple[str, ...], ...]
    quorum: Measure | None
    clauses: tuple[tuple[Measure, ...], ...]
    unverified: bool
    goals: dict[str, list[Goal]] = field(default_factory=dict, compare=False)
    """What turns each outcome, once worked out."""


def register_on(body: Body, day: date) -> Register:
    """The members of the body on a day, with their weights and groups."""
    sitting = [m for m in body.members if m.holds(day)]
    voting = [m for m in sitting if not any(s.holds(day) for s in m.suspended)]
    seats = next((s for s in body.seats if s.holds(day)), None)
    tables = {w.name: w for w in body.weights if w.holds(day)}
    return Register(
        members=tuple(m.code for m in voting),
        weights={name: table.of for name, table in tables.items()},
        among=groups_of(voting),
        unverified=frozenset(name for name, table in tables.items() if table.unverified),
        open_seats=max(0, seats.number - len(sitting)) if seats else 0,
    )


def groups_of(members: Sequence[Member]) -> dict[str, frozenset[str]]:
    """The members of each group that conditions speak of."""
    names = {name for m in members for name in m.groups}
    return {name: frozenset(m.code for m in members if name in m.groups) for name in names}


def admitted_soon(body: Body, code: str, day: date) -> date | None:
    """The day of a member's admission, where it is no later than the inexact dating of old votes leaves open."""
    margin = next((timedelta(days=d.days) for d in body.dating if d.holds(day)), timedelta(0))
    if not margin:
        return None
    starts = (m.since for m in body.members if m.code == code and m.since)
    return min((since for since in starts if day < since <= day + margin), default=None)


def rule_on(body: Body, rule: str, day: date | None) -> Rule:
    """The rule in force on a day, or on any. Raises BadVote where the body has none of that name then."""
    found = [r for r in body.rules if r.id == rule]
    if not found:
        known = ", ".join(sorted({r.id for r in body.rules}))
        raise BadVote(f"rule: {body.id} has no rule {rule!r}; it has {known}")
    for r in found:
        if day is None or r.holds(day):
            return r
    raise BadVote(f"date: {body.id} has no {rule} in force on {day}")


def sets_aside(rule: Rule) -> bool:
    """Whether the objection of the State concerned is set aside under the rule."""
    return any(isinstance(one, NoObjection) and one.concerned is True for one in rule.conditions)


def quorum_on(body: Body, day: date) -> QuorumRule | None:
    """The quorum for decisions on a day."""
    return next((q for q in body.quorum if q.purpose == "decision" and q.holds(day)), None)


def frame(
    rule: Rule, register: Register, left_out: frozenset[str], presence: QuorumRule | None
) -> Electorate:
    """The rule applied to those of the register that are not left out of both sides.

    Its groups are of those who cast a ballot: one that counts for others too has the weight of all of them.
    """
    members = tuple(code for code in register.members if code not in left_out)
    casting = _casting(register, members)
    tables = _tables(rule)
    alike_in = defaultdict[tuple[object, ...], list[str]](list)
    for code, codes in casting.items():
        alike_in[_traits(codes, tables, register)].append(code)
    groups = tuple(tuple(group) for group in alike_in.values())
    alike = [casting[group[0]] for group in groups]
    electorate = Voters(
        _weigher(alike, register),
        [len(g) for g in groups],
        all_take_part=not left_out,
        unverified=register.unverified,
        each=lambda table: [weight(register, table, code) for code in members],
        here=tuple(sum(code not in register.proxies for code in codes) for codes in alike),
    )
    return Electorate(
        rule=rule,
        members=members,
        group_of={code: place for place, group in enumerate(groups) for code in group},
        groups=groups,
        quorum=quorum(presence, electorate, len(register.members) - len(members))
        if presence and rule.quorum
        else None,
        clauses=tuple(
            tuple(measure(c, electorate) for c in (condition, *condition.otherwise))
            for condition in rule.conditions
        ),
        unverified=rule.unverified,
    )


def _casting(register: Register, members: Sequence[str]) -> dict[str, tuple[str, ...]]:
    """Who casts a ballot → for whom it counts, themselves first."""
    joint = {code: register.proxies[code] for code in members if code in register.joint}
    found: dict[str, tuple[str, ...]] = {code: (code,) for code in members if code not in joint}
    for giver, holder in joint.items():
        found[holder] = (*found[holder], giver)
    return found


def _tables(rule: Rule) -> tuple[str, ...]:
    """The tables of weights that the rule asks, each once."""
    asked = [c for condition in rule.conditions for c in (condition, *condition.otherwise)]
    return tuple(dict.fromkeys(w for c in asked if (w := getattr(c, "weight", None))))


def _traits(codes: Sequence[str], tables: Sequence[str], register: Register) -> tuple[object, ...]:
    """All that tells a ballot apart under a rule: of each for whom it counts, in no order but whose it is first."""
    first, *others = [_trait(code, tables, register) for code in codes]
    return (*first, *sorted(others, key=repr)) if others else first


def _trait(code: str, tables: Sequence[str], register: Register) -> tuple[object, ...]:
    """All that tells a member apart: its weights, the groups that it belongs to, whether it is represented."""
    among = [name for name, codes in register.among.items() if code in codes]
    away = ("",) if code in register.proxies else ()
    return (*[weight(register, table, code) for table in tables], *sorted(among), *away)


def weight(register: Register, table: str | None, code: str) -> int:
    """A member's weight in a table, or 1 without one. Raises BadVote where it has none."""
    if table is None:
        return 1
    try:
        return register.weights[table][code]
    except KeyError:
        raise BadVote(f"weights: no {table} of {code} is on file for that day") from None


def _weigher(alike: Sequence[Sequence[str]], register: Register) -> WeightOf:
    """For each group, what one of its ballots counts: the sum of those for whom it does."""

    def weight_of(table: str | None, among: str | None) -> tuple[int, ...]:
        inside = register.among.get(among, frozenset()) if among else None
        return tuple(
            sum(weight(register, table, code) for code in codes if inside is None or code in inside)
            for codes in alike
        )

    return weight_of
