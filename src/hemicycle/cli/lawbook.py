"""A body's rules in lines for a lawyer: each value with its article, its dates and whether its source was read."""

from collections.abc import Iterator

from hemicycle.procedure.body import Body
from hemicycle.procedure.membership import Cited, Dated
from hemicycle.procedure.rules import (
    AnyCondition,
    BlockingMinority,
    Concurring,
    NoObjection,
    QuorumRule,
    Rule,
    Share,
    Unanimity,
    Votes,
)
from hemicycle.procedure.words import Text


def read_aloud(body: Body, language: str) -> Iterator[str]:
    """The lines."""
    yield f"{_in(body.title, language)} ({body.id}, edition {body.edition})"
    if body.languages:
        yield f"Official languages: {', '.join(body.languages)}"
    yield from _membership(body, language)
    for quorum in body.quorum:
        yield f"Quorum for {quorum.purpose}: {_part(quorum)} of the members present{_cited(quorum)}"
    for chair in body.chair:
        yield f"Chair: {_in(chair.text, language)}{_cited(chair)}"
    for order in body.order:
        tongue = f" in {order.language}" if order.language else ""
        yield f"Order: by {order.by}{tongue}{_cited(order)}"
    for silence in body.silence:
        broken = _in(silence.broken_by, language)
        by = silence.circulated_by.replace("-", " ")
        yield (
            f"Silence: circulated by {by} for at least {silence.least_period_h} h, margin {silence.margin_h} h."
            f" Broken by: {broken}{_cited(silence)}"
        )
    yield ""
    yield "Decisions"
    for rule in body.rules:
        yield from _rule(rule, language)
    if body.motions:
        yield ""
        yield "Motions, those that come first above"
        yield from (f"  {m.id}: {m.rule or 'no vote'}{_cited(m)}" for m in body.motions)


def _membership(body: Body, language: str) -> Iterator[str]:
    for seats in body.seats:
        yield f"Seats: {seats.number}{_cited(seats)}"
    for table in body.weights:
        yield f"Weights, {table.name}: {sum(table.of.values())} in all{_cited(table)}"
    if body.members:
        yield f"Members on file: {len(body.members)}"
    for member in body.members:
        groups = f" [{', '.join(member.groups)}]" if member.groups else ""
        mark = " (unverified)" if member.unverified else ""
        name = _in(member.name, language)
        yield f"  {member.code:4} {name}{groups}{_dates(member)}{mark}"


def _rule(rule: Rule, language: str) -> Iterator[str]:
    yield f"  {rule.id}: {_in(rule.title, language)}{_cited(rule)}"
    if rule.judged:
        yield "    The chair judges; an appeal is decided by the rule for it."
    for number, condition in enumerate(rule.conditions, start=1):
        yield f"    {number}. {in_words(condition)}{_source(condition)}"
        for other in condition.otherwise:
            yield f"       or else: {in_words(other)}{_source(other)}"
    if rule.taking_no_part == "left-out":
        yield "    Members that take no part are left out of both sides."
    if rule.proxies:
        yield f"    A member may vote for {rule.proxies} other{'s' if rule.proxies > 1 else ''} at most."


def in_words(condition: AnyCondition) -> str:
    """A condition in words."""
    match condition:
        case Share():
            of = (
                condition.of
                if condition.weight is None
                else f"the {condition.weight} of {condition.of}"
            )
            return f"{_part(condition)} of {of} in favour{_among(condition.among)}"
        case Votes():
            of = f" ({condition.weight})" if condition.weight else ""
            return f"at least {condition.at_least} votes in favour{of}{_among(condition.among)}"
        case Concurring():
            return f"no {condition.of} member against; abstention or absence is no veto"
        case BlockingMinority():
            return f"fewer than {condition.least_members} members withholding their vote"
        case NoObjection():
            allowed = f"no more than {condition.allowed}" if condition.allowed else "no"
            return f"{allowed} objection"
        case Unanimity():
            return "nobody against" + _unanimous(condition)


def _unanimous(condition: Unanimity) -> str:
    abstaining = (
        "an abstention blocks" if condition.abstention_blocks else "an abstention does not block"
    )
    away = "absence blocks" if condition.absence_blocks else "absence does not block"
    return f"; {abstaining}; {away}"


def _among(group: str | None) -> str:
    return f" among {group}" if group else ""


def _part(value: Share | QuorumRule) -> str:
    return f"more than {value.more_than}" if value.more_than else f"at least {value.at_least}"


def _in(text: Text, language: str) -> str:
    return text.get(language) or text.get("en") or next(iter(text.values()), "")


def _source(value: Cited | AnyCondition) -> str:
    return f" [{value.article}{'; unverified' if value.unverified else ''}]"


def _cited(value: Cited) -> str:
    return _source(value) + _dates(value)


def _dates(value: Dated) -> str:
    if value.since is None and value.until is None:
        return ""
    if value.since is None:
        return f", until {value.until}"
    return f", from {value.since}" + (f" to {value.until}" if value.until else "")
