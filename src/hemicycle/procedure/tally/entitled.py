"""Whose ballots count: each under the member's own code, once, with proxies; and whose do not, with a note.

A seat whose holder the body's file does not name may be held by any member of the body that elects to it, or be called
by its number (`seat-3`).
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from hemicycle.procedure.body import Body
from hemicycle.procedure.codes import own_code
from hemicycle.procedure.rules import Rule
from hemicycle.procedure.tally.electorate import SEAT, Register, admitted_soon
from hemicycle.procedure.tally.vote import BadVote, Change, Proxy, Vote


@dataclass(frozen=True)
class Codes:
    """The codes that members go by: every code → the member's own; `electors` of the seats that are not on file."""

    own: Mapping[str, str]
    electors: Mapping[str, str] | None = None


def codes_of(body: Body) -> dict[str, str]:
    """Every code → the member's own."""
    also = {other: m.code for m in body.members for other in m.also}
    return also | {m.code: m.code for m in body.members}


@dataclass(frozen=True)
class Entitled:
    """Who may vote, as a vote is read against it."""

    body: Body
    register: Register
    codes: Codes
    day: date

    def holds(self, code: str) -> bool:
        """Whether the code holds a vote."""
        return code in self.members or (self.register.open_seats > 0 and self._may_sit(code))

    @property
    def members(self) -> frozenset[str]:
        """Those on the register."""
        return self.register.entitled

    def _may_sit(self, code: str) -> bool:
        """Whether the code may hold a seat whose holder is not on file."""
        if code.startswith(SEAT):
            return code.removeprefix(SEAT) in {str(n + 1) for n in range(self.register.open_seats)}
        electors = self.codes.electors
        return code not in self.codes.own and (electors is None or code in electors)

    def code_of(self, given: str) -> str:
        """A member's own code."""
        given = own_code(given)
        own = self.codes.own.get(given)
        if own is None and self.register.open_seats and self.codes.electors:
            return self.codes.electors.get(given, given)
        return own or given

    def soon(self, given: str, code: str) -> date | None:
        """When one that has no vote was admitted shortly after. Raises BadVote where the code is nobody's."""
        if code not in self.codes.own:
            raise self.refuse(given, "ballots")
        return admitted_soon(self.body, code, self.day)

    def refuse(self, given: str, where: str) -> BadVote:
        """That the code is nobody's."""
        hint = f"; write {given.upper()}" if given.upper() in self.codes.own else ""
        return BadVote(f"{where}: {given!r} is no member of {self.body.id}{hint}")


@dataclass(frozen=True)
class Handed:
    """What was handed in: one ballot for each that has a vote, notes on the others, and who votes for whom.

    `proxies`: giver → holder; `joint`: the givers for whom the holder's own ballot counts.
    """

    ballots: dict[str, str]
    notes: list[str]
    proxies: Mapping[str, str] = field(default_factory=dict)
    joint: frozenset[str] = frozenset()


def ballots_of(vote: Vote, rule: Rule, entitled: Entitled) -> Handed:
    """The ballots of a vote. Raises BadVote."""
    if not vote.proxies and vote.ballots.keys() <= entitled.members:
        return Handed(dict(vote.ballots), [])
    found: dict[str, str] = {}
    notes: list[str] = []
    for given, ballot in vote.ballots.items():
        code = entitled.code_of(given)
        if not entitled.holds(code):
            since = entitled.soon(given, code)
            if since is None:
                notes.append(f"{given} had no vote on {vote.date}: its ballot is not counted")
                continue
            notes.append(
                f"{given} became a member on {since}, and the day of the vote may be inexact:"
                " its ballot is counted"
            )
        if code in found:
            raise BadVote(f"ballots: {code} has two ballots")
        found[code] = ballot
    _refuse_guests(entitled, found)
    return _with_proxies(rule, vote, Handed(found, notes), entitled)


def named_of(vote: Vote, entitled: Entitled) -> Iterator[str]:
    """The members whose ballots are complete. Raises BadVote where a code is nobody's."""
    for given in dict.fromkeys(vote.named):
        code = entitled.code_of(given)
        if entitled.holds(code):
            yield code
        elif code not in entitled.codes.own:
            raise entitled.refuse(given, "named")


def as_written(changes: Sequence[Change], vote: Vote, entitled: Entitled) -> list[Change]:
    """The changes with the codes that the vote itself uses, so that they can be made in it."""
    written = {entitled.code_of(given): given for given in (*vote.named, *vote.ballots)}
    return [
        Change(written.get(c.member, c.member), c.before, c.after) if c.member else c
        for c in changes
    ]


def _refuse_guests(entitled: Entitled, found: Mapping[str, str]) -> None:
    guests = [code for code in found if code not in entitled.members and entitled.holds(code)]
    if len(guests) > entitled.register.open_seats:
        raise BadVote(f"ballots: {len(found)} members voted, more than there are seats")


def _with_proxies(rule: Rule, vote: Vote, handed: Handed, entitled: Entitled) -> Handed:
    """The holder's ballot is cast for the giver too (TFEU 239), or another, within the rule's limit."""
    if not vote.proxies:
        return handed
    if vote.counts is not None:
        raise BadVote(
            "proxies: give each ballot by name; counts do not tell whose are cast for others"
        )
    code_of, found = entitled.code_of, handed.ballots
    told = {g: p if isinstance(p, str) else p.holder for g, p in vote.proxies.items()}
    given = {code_of(giver): code_of(holder) for giver, holder in told.items()}
    if len(given) != len(vote.proxies):
        raise BadVote("proxies: a member gave two")
    for giver in given:
        _refuse_proxy(rule, giver, given, entitled, voted=giver in found)
    own = {code_of(g): p.ballot for g, p in vote.proxies.items() if isinstance(p, Proxy)}
    for giver in given.keys() - own.keys():
        _refuse_no_part(rule, giver, given[giver], found.get(given[giver]))
    cast = own | {g: found[h] for g, h in given.items() if h in found and g not in own}
    return Handed(found | cast, handed.notes, given, frozenset(given.keys() - own.keys()))


def _refuse_proxy(
    rule: Rule, giver: str, given: Mapping[str, str], entitled: Entitled, *, voted: bool
) -> None:
    holder = given[giver]
    if not (entitled.holds(giver) and entitled.holds(holder)):
        raise BadVote(f"proxies: {giver} → {holder}: both must have a vote")
    if voted:
        raise BadVote(f"proxies: {giver} gave a proxy, and voted itself")
    if holder in given:
        raise BadVote(f"proxies: {holder} holds a proxy, and gave its own")
    if list(given.values()).count(holder) > rule.proxies:
        raise BadVote(f"proxies: {holder} may vote for {rule.proxies} others at most")


def _refuse_no_part(rule: Rule, giver: str, holder: str, ballot: str | None) -> None:
    """Whether a member takes part is said by the treaties, of each: its holder does not decide it (TFEU 238(3))."""
    if ballot == "not-participating" and rule.taking_no_part == "left-out":
        raise BadVote(f"proxies: {holder} takes no part; say which ballot it casts for {giver}")
