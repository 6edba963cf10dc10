"""The rules of procedure of a standing body, as its file states them: members, weights, quorum, decision rules.

It decides nothing: `procedure.tally` does, from this. Everything is dated: `since` and `until` are the first and the
last day on which a value holds, and None is open. Each value cites its article; `unverified` marks an article that
was not read in a reliable source, and each reason resting on it says so.
"""

import unicodedata
from collections.abc import Sequence
from datetime import date
from typing import Any, Literal, TypeVar

import msgspec

from hemicycle.procedure.calendar import Calendar
from hemicycle.procedure.conduct import (
    AcclamationRules,
    CorrespondenceRules,
    CredentialsRules,
    MotionRule,
    ObserverRight,
    SilenceRules,
    TieRule,
    VotingRules,
)
from hemicycle.procedure.convocation import CallingRules
from hemicycle.procedure.house_style import HouseStyle
from hemicycle.procedure.membership import BodySeats, Cited, Dated, Dating, Elected, Member, Weights
from hemicycle.procedure.rulebook import (
    Article,
    Attribution,
    Consensus,
    DebateRules,
    Decisions,
    Grace,
    OpeningRules,
    Quorum,
    Rulebook,
    needed_of,
)
from hemicycle.procedure.rules import Presiding, QuorumRule, Rule
from hemicycle.procedure.words import RuleText, RuleWords, Token

D = TypeVar("D", bound=Dated)


class Order(Cited, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """How seats and roll-call are ordered.

    `alphabet`: the official names in `language`, by its collation; `drawn`: the same, from a drawn name;
    `list`: as written in `members`; `presidency`: from the chair's turn of the day on, as the turns follow each other,
    and then those without one as written in `members`.
    """

    by: Literal["alphabet", "drawn", "list", "presidency"]
    language: Token | None = None
    members: list[Token] = msgspec.field(default_factory=list)


class Turn(Dated, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A member's turn to preside."""

    member: Token


class Chair(Cited, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Who presides: in words, and in turn where it rotates."""

    text: RuleText
    turns: list[Turn] = msgspec.field(default_factory=list)


class Body(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A body: who belongs to it and how it decides."""

    id: Token
    edition: RuleWords
    title: RuleText
    languages: list[Token] = []
    members: list[Member] = []
    elected_from: Token | None = None
    elected: Elected | None = None
    electors: list[Member] = []
    """The members of the body of which some are elected here. No key of a file."""
    seats: list[BodySeats] = []
    dating: list[Dating] = []
    weights: list[Weights] = []
    order: list[Order] = []
    chair: list[Chair] = []
    quorum: list[QuorumRule] = []
    presiding: list[Presiding] = []
    observers: list[ObserverRight] = []
    ties: list[TieRule] = []
    rules: list[Rule] = []
    motions: list[MotionRule] = []
    silence: list[SilenceRules] = []
    correspondence: list[CorrespondenceRules] = []
    acclamation: list[AcclamationRules] = []
    credentials: list[CredentialsRules] = []
    voting: list[VotingRules] = []
    opening: list[OpeningRules] = []
    debate: DebateRules = DebateRules()
    consensus: Consensus = Consensus()
    grace: Grace | msgspec.UnsetType = msgspec.UNSET
    attribution: Attribution | msgspec.UnsetType = msgspec.UNSET
    calendar: Calendar | msgspec.UnsetType = msgspec.UNSET
    calling: CallingRules | msgspec.UnsetType = msgspec.UNSET
    style: HouseStyle | msgspec.UnsetType = msgspec.UNSET
    articles: list[Article] = []
    unsaid: list[RuleWords] = []
    """What the file leaves to this software, by path (`debate.speaking_limit_s`). No key of a file."""

    def meeting(self, day: date) -> Rulebook:
        """The rules for a meeting on that day: all that is in force then, and nothing else."""
        every = in_force(self.quorum, day)
        quorum = [q for q in every if q.purpose == "decision"]
        silence = in_force(self.silence, day)
        voting = in_force(self.voting, day) or [VotingRules(article="")]
        return Rulebook(
            id=self.id,
            edition=self.edition,
            title=self.title,
            quorum=needed_of(quorum[0]) if quorum else Quorum(0, 1, exceed=False),
            debate=self.debate,
            consensus=self.consensus,
            articles=self.articles,
            defaults=self._defaults(day) or msgspec.UNSET,
            opening=next(iter(in_force(self.opening, day)), msgspec.UNSET),
            grace=self.grace,
            attribution=self.attribution,
            calendar=self.calendar,
            style=self.style,
            calling=self.calling.in_force(day) if self.calling else msgspec.UNSET,
            observers=in_force(self.observers, day) or msgspec.UNSET,
            decisions=Decisions(
                rules=in_force(self.rules, day),
                voting=voting[0],
                members=self.in_order(day),
                seats=in_force(self.seats, day),
                weights=in_force(self.weights, day),
                quorum=quorum,
                presiding=next(iter(in_force(self.presiding, day)), msgspec.UNSET),
                ties=next(iter(in_force(self.ties, day)), msgspec.UNSET),
                debate=next((q for q in every if q.purpose == "debate"), msgspec.UNSET),
                motions=in_force(self.motions, day),
                silence=silence[0] if silence else None,
                correspondence=next(iter(in_force(self.correspondence, day)), msgspec.UNSET),
                acclamation=next(iter(in_force(self.acclamation, day)), msgspec.UNSET),
                credentials=next(iter(in_force(self.credentials, day)), msgspec.UNSET),
            ),
        )

    def _defaults(self, day: date) -> list[str]:
        """The paths in the rulebook of a meeting on that day whose values this software fills in."""
        found = [path for path in self.unsaid if "[" not in path]
        lists: dict[str, Sequence[Dated]] = {
            "voting": self.voting,
            "silence": self.silence,
            "correspondence": self.correspondence,
            "credentials": self.credentials,
        }
        for key, values in lists.items():
            place = next((n for n, value in enumerate(values) if value.holds(day)), None)
            start = f"{key}[{place}]."
            found += [f"{key}.{p.removeprefix(start)}" for p in self.unsaid if p.startswith(start)]
        if not in_force(self.voting, day):
            found += [f"voting.{name}" for name in _optional(VotingRules)]
        return found

    def in_order(self, day: date, first: str | None = None) -> list[Member]:
        """The members in the body's order of the day, from `first` on where it was drawn; not on a list, last."""
        members = [*in_force(self.members, day), *self._elected(day)]
        order = next(iter(in_force(self.order, day)), None)
        if order is None:
            return members
        if order.by in ("list", "presidency"):
            turns = self._turns_from(day) if order.by == "presidency" else []
            place = {code: n for n, code in enumerate(dict.fromkeys(turns + order.members))}
            return sorted(members, key=lambda m: place.get(m.code, len(place)))
        language = order.language or ""
        found = sorted(members, key=lambda m: _collated(m.name.get(language, m.code)))
        start = next((n for n, m in enumerate(found) if m.code == first), 0)
        return found[start:] + found[:start]

    def _elected(self, day: date) -> list[Member]:
        """Who holds an elected seat on the day, by the name that the electors' file has for it."""
        if self.elected is None:
            return []
        there = {member.code: member for member in in_force(self.electors, day)}
        codes = [code for term in in_force(self.elected.terms, day) for code in term.members]
        found = [there.get(code, Member(code=code)) for code in codes]
        unread = self.elected.unverified
        return [
            Member(code=m.code, name=m.name, also=m.also, unverified=unread or m.unverified)
            for m in found
        ]

    def _turns_from(self, day: date) -> list[str]:
        """Who presides on the day, and who after."""
        turns = [t for chair in in_force(self.chair, day) for t in chair.turns]
        coming = [t for t in turns if t.until is None or day <= t.until]
        return [t.member for t in sorted(coming, key=lambda t: t.since or date.min)]


def unsaid(table: dict[str, Any]) -> list[str]:
    """The paths of the values that a body's file leaves to this software."""
    tables: list[tuple[str, type[msgspec.Struct], dict[str, Any]]]
    tables = [("debate", DebateRules, table.get("debate", {}))]
    tables.append(("consensus", Consensus, table.get("consensus", {})))
    for key, shape in (
        ("voting", VotingRules),
        ("silence", SilenceRules),
        ("correspondence", CorrespondenceRules),
        ("credentials", CredentialsRules),
    ):
        rows = enumerate(table.get(key, []))
        tables += [(f"{key}[{place}]", shape, row) for place, row in rows]
    every = ((path, name, said) for path, shape, said in tables for name in _optional(shape))
    return [f"{path}.{name}" for path, name, said in every if name not in said]


def _optional(shape: type[msgspec.Struct]) -> list[str]:
    own = {one.name for one in msgspec.structs.fields(Cited)} | {"articles"}
    every = msgspec.structs.fields(shape)
    return [one.name for one in every if not one.required and one.name not in own]


def in_force(values: Sequence[D], day: date) -> list[D]:
    """Those that hold on that day."""
    return [value for value in values if value.holds(day)]


def _collated(name: str) -> tuple[str, str]:
    """A key by letters alone, accents second, as French and English dictionaries have it."""
    marked = unicodedata.normalize("NFD", name.casefold())
    letters = "".join(c for c in marked if c.isalnum() or c == " ")
    return letters, marked
