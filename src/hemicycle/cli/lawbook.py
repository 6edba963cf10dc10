"""A body's rules in lines for a lawyer: each value with its article, its dates and whether its source was read."""

from collections.abc import Iterator
from functools import partial

from hemicycle.cli.lawwords import say
from hemicycle.procedure.body import Body, Chair, Order
from hemicycle.procedure.conduct import MotionRule
from hemicycle.procedure.membership import Cited, Dated, Member
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
    yield f"{_in(body.title, language)} ({body.id}, {body.edition})"
    yield from _membership(body, language)
    yield from _sitting(body, language)
    yield from ("", say(language, "decisions"))
    for rule in body.rules:
        yield from _rule(rule, language)
    if body.motions:
        yield from ("", say(language, "motions"))
        yield from (_motion(motion, language) for motion in body.motions)
    if body.articles:
        yield from ("", say(language, "articles"))
    for article in body.articles:
        mark = f"; {say(language, 'unverified')}" if article.unverified else ""
        yield f"  {_in(article.text, language)} [{article.number}{mark}]"


def _membership(body: Body, language: str) -> Iterator[str]:
    cited = partial(_cited, language)
    if body.languages:
        yield say(language, "languages", ", ".join(body.languages))
    yield from (say(language, "seats", seats.number) + cited(seats) for seats in body.seats)
    for table in body.weights:
        yield say(language, "weights", table.name, sum(table.of.values())) + cited(table)
    yield from (say(language, "dating", dating.days) + cited(dating) for dating in body.dating)
    if body.members:
        yield say(language, "members", len(body.members))
    yield from (_member(member, language) for member in body.members)
    if body.elected_from:
        yield say(language, "elected", body.elected_from)


def _member(member: Member, language: str) -> str:
    groups = f" [{', '.join(member.groups)}]" if member.groups else ""
    mark = f" ({say(language, 'unverified')})" if member.unverified else ""
    without = "".join(
        f"; {say(language, 'suspended')}{_dates(language, time)}" for time in member.suspended
    )
    name = _in(member.name, language)
    return f"  {member.code:4} {name}{groups}{_dates(language, member)}{without}{mark}"


def _sitting(body: Body, language: str) -> Iterator[str]:
    cited = partial(_cited, language)
    for quorum in body.quorum:
        purpose = say(language, quorum.purpose)
        yield say(language, "quorum", purpose, _part(quorum, language)) + cited(quorum)
    yield from (_chair(chair, language) for chair in body.chair)
    yield from (_order(order, language) for order in body.order)
    for silence in body.silence:
        broken = _in(silence.broken_by, language)
        by = say(language, f"by-{silence.circulated_by}")
        told = say(language, "silence", silence.least_period_h, silence.margin_h, broken, by)
        yield told + cited(silence)
    debate = body.debate
    limits = (debate.speaking_limit_s, debate.point_of_order_limit_s, debate.right_of_reply_limit_s)
    times = (_time(limit, language) for limit in limits)
    yield say(language, "limits", *times, debate.right_of_reply_times)
    if debate.second_reply_limit_s:
        yield say(language, "second-reply", _time(debate.second_reply_limit_s, language))
    for voting in body.voting:
        limit = _time(voting.explanation_limit_s, language)
        methods = ", ".join(voting.methods)
        yield say(language, "voting", methods, voting.correction, limit) + cited(voting)


def _time(seconds: int | None, language: str) -> str:
    if seconds is None:
        return say(language, "no-limit")
    return f"{seconds // 60} min" if seconds % 60 == 0 else f"{seconds} s"


def _chair(chair: Chair, language: str) -> str:
    turns = ", ".join(f"{t.member} ({t.since}–{t.until})" for t in chair.turns)
    told = f" {say(language, 'turns', turns)}" if turns else ""
    return say(language, "chair", _in(chair.text, language)) + told + _cited(language, chair)


def _order(order: Order, language: str) -> str:
    named = order.language if order.by in ("alphabet", "drawn") else ", ".join(order.members)
    return say(language, order.by, named or "") + _cited(language, order)


def _motion(motion: MotionRule, language: str) -> str:
    told = f"  {motion.id}: {motion.rule or say(language, 'no-vote')}"
    if motion.speakers_for or motion.speakers_against:
        told += say(language, "speakers", motion.speakers_for, motion.speakers_against)
    return told + _cited(language, motion)


def _rule(rule: Rule, language: str) -> Iterator[str]:
    yield f"  {rule.id}: {_in(rule.title, language)}{_cited(language, rule)}"
    if rule.judged:
        yield f"    {say(language, 'judged')}"
    for number, condition in enumerate(rule.conditions, start=1):
        yield f"    {number}. {in_words(condition, language)}{_source(language, condition)}"
        for other in condition.otherwise:
            told = say(language, "or-else", in_words(other, language))
            yield f"       {told}{_source(language, other)}"
    if rule.taking_no_part == "left-out":
        yield f"    {say(language, 'left-out')}"
    if rule.proxies:
        yield f"    {say(language, 'proxies', rule.proxies)}"


def in_words(condition: AnyCondition, language: str = "en") -> str:
    """A condition in words."""
    tell = partial(say, language)
    match condition:
        case Share():
            base = tell("all" if condition.of == "members" else condition.of)
            of = tell("by", base, condition.weight) if condition.weight else base
            told = tell("in-favour", _part(condition, language), of)
            return told + _among(condition.among, language)
        case Votes():
            word = "votes" if condition.out_of is None else "out-of"
            told = tell(word, condition.at_least, condition.out_of)
            told = tell("by", told, condition.weight) if condition.weight else told
            return told + _among(condition.among, language)
        case Concurring():
            return tell("concurring", condition.of)
        case BlockingMinority():
            part = condition.of_part
            more = tell("blocking-part", part, condition.weight) if part else ""
            return tell("blocking", condition.least_members) + more
        case NoObjection():
            allowed = condition.allowed
            return tell("objections", allowed) if allowed else tell("no-objection")
        case Unanimity():
            abstaining = "abstention-blocks" if condition.abstention_blocks else "abstention-free"
            away = "absence-blocks" if condition.absence_blocks else "absence-free"
            return tell("unanimity", tell(abstaining), tell(away))


def _among(group: str | None, language: str) -> str:
    return say(language, "among", group) if group else ""


def _part(value: Share | QuorumRule, language: str) -> str:
    word, part = ("more-than", value.more_than) if value.more_than else ("at-least", value.at_least)
    return say(language, word, part)


def _in(text: Text, language: str) -> str:
    return text.get(language) or text.get("en") or next(iter(text.values()), "")


def _source(language: str, value: Cited | AnyCondition) -> str:
    mark = f"; {say(language, 'unverified')}" if value.unverified else ""
    return f" [{value.article}{mark}]"


def _cited(language: str, value: Cited) -> str:
    return _source(language, value) + _dates(language, value)


def _dates(language: str, value: Dated) -> str:
    if value.since is None and value.until is None:
        return ""
    if value.since is None:
        return f", {say(language, 'until', value.until)}"
    if value.until is None:
        return f", {say(language, 'from', value.since)}"
    return f", {say(language, 'from-to', value.since, value.until)}"
