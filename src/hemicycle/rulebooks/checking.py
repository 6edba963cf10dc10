"""What a body's file must make sense of beyond its types; each message names the key by its path."""

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from functools import cache

import msgspec

from hemicycle.files.fault import closest
from hemicycle.locales.manifest import source
from hemicycle.locales.messages import read_source
from hemicycle.procedure.body import Body
from hemicycle.procedure.codes import CODE, own_code
from hemicycle.procedure.conduct import EFFECTS
from hemicycle.procedure.membership import Dated
from hemicycle.procedure.rules import AnyCondition, Concurring, QuorumRule, Rule, Share, Votes
from hemicycle.rulebooks.checking_calls import calendar_faults, calling_faults

WORDED = ("room.ftl", "votes.ftl", "parts.ftl", "console.ftl", "booth.ftl", "told.ftl")
"""The files of the source language in which refusals have words."""


class BadRulebook(ValueError):
    """A body's file is not well formed; `faults` says where and why, one sentence each."""

    def __init__(self, faults: Sequence[str]) -> None:
        """`faults` has at least one."""
        super().__init__("\n".join(faults))
        self.faults = list(faults)


DATED = [
    "members",
    "seats",
    "dating",
    "weights",
    "order",
    "chair",
    "quorum",
    "presiding",
    "observers",
    "ties",
    "rules",
    "motions",
    "silence",
    "correspondence",
    "acclamation",
    "credentials",
    "voting",
    "opening",
]
"""The keys whose values have dates."""


def checked(body: Body) -> Body:
    """The body itself, if it makes sense. Raises BadRulebook with all faults."""
    faults = [
        *_dates(body),
        *_members(body),
        *_elected(body),
        *_articles(body),
        *_orders(body),
        *_weights(body),
        *_quorums(body),
        *_twice("presiding", [("presiding", one) for one in body.presiding]),
        *_ties(body),
        *_credentials(body),
        *_twice("acclamation", [("acclamation", one) for one in body.acclamation]),
        *calendar_faults(body),
        *calling_faults(body),
        *_rules(body),
        *_motions(body),
        *_correspondence(body),
        *_openings(body),
    ]
    if faults:
        raise BadRulebook(faults)
    return body


def _correspondence(body: Body) -> Iterator[str]:
    """A vote by correspondence is decided by rules of the body, and none of them is left to a judgement."""
    known = {rule.id: rule for rule in body.rules}
    yield from _twice("correspondence", [("correspondence", one) for one in body.correspondence])
    for place, one in enumerate(body.correspondence):
        if not one.rules:
            yield f"correspondence[{place}].rules: empty; name a rule by which the body votes by correspondence"
        if one.least_period_h < 1:
            yield f"correspondence[{place}].least_period_h: {one.least_period_h} is less than an hour"
        for name in one.rules:
            if name not in known:
                yield f"correspondence[{place}].rules: {name!r} is no rule of this body, as {', '.join(known)}"
            elif known[name].judged:
                yield f"correspondence[{place}].rules: {name!r} is judged by the chair, and counts no ballots"


def _dates(body: Body) -> Iterator[str]:
    for key in DATED:
        values: list[Dated] = getattr(body, key)
        for place, value in enumerate(values):
            if value.since and value.until and value.since > value.until:
                yield f"{key}[{place}].until: {value.until} is before since {value.since}"


def _overlap(one: Dated, other: Dated) -> bool:
    starts = other.since is None or one.until is None or other.since <= one.until
    return starts and (one.since is None or other.until is None or one.since <= other.until)


def _twice(key: str, values: Sequence[tuple[str, Dated]]) -> Iterator[str]:
    for place, (name, value) in enumerate(values):
        for before, (other, earlier) in enumerate(values[:place]):
            if name == other and _overlap(earlier, value):
                yield f"{key}[{place}]: {name!r} is in force together with {key}[{before}]"


def _members(body: Body) -> Iterator[str]:
    yield from _twice("members", [(m.code, m) for m in body.members])
    codes = {m.code for m in body.members}
    for place, member in enumerate(body.members):
        if not CODE.fullmatch(member.code):
            yield f"members[{place}].code: {member.code!r} is no code, as FR, NATO or org:AU"
        elif own_code(member.code) != member.code:
            yield f"members[{place}].code: {member.code!r} is written {own_code(member.code)!r}"
        for other in member.also:
            if other in codes:
                yield f"members[{place}].also: {other!r} is a member of its own"


def _elected(body: Body) -> Iterator[str]:
    if body.elected is None:
        return
    known = {member.code for member in body.electors}
    held: list[tuple[str, Dated]] = []
    for place, term in enumerate(body.elected.terms):
        if term.since and term.until and term.since > term.until:
            yield f"elected.terms[{place}].until: {term.until} is before since {term.since}"
        for code in term.members:
            if known and code not in known:
                yield f"elected.terms[{place}].members: {code!r} is no member of {body.elected_from}"
            held.append((code, term))
    yield from _twice("elected.terms", held)


def _articles(body: Body) -> Iterator[str]:
    """A code that no refusal bears would be read by nothing."""
    known = refusals()
    for place, article in enumerate(body.articles):
        for code in article.codes:
            if code not in known:
                near = closest(code, known)
                meant = f"; did you mean {near!r}?" if near else ""
                yield f"articles[{place}].codes: no refusal has the code {code!r}{meant}"


@cache
def refusals() -> frozenset[str]:
    """The codes of refusals: those that have words."""
    words = "\n".join(read_source(source(), file) for file in WORDED)
    return frozenset(re.findall(r"(?m)^refusal-([a-z-]+) =", words))


def _orders(body: Body) -> Iterator[str]:
    codes = {m.code for m in body.members}
    for place, order in enumerate(body.order):
        for code in order.members:
            if code not in codes:
                yield f"order[{place}].members: {code!r} is no member"
    for place, chair in enumerate(body.chair):
        for number, turn in enumerate(chair.turns):
            if turn.member not in codes:
                yield f"chair[{place}].turns[{number}].member: {turn.member!r} is no member"


def _weights(body: Body) -> Iterator[str]:
    yield from _twice("weights", [(w.name, w) for w in body.weights])
    codes = {m.code for m in body.members}
    for place, table in enumerate(body.weights):
        for code, weight in table.of.items():
            if code not in codes:
                yield f"weights[{place}].of.{code}: no such member"
            if weight < 0:
                yield f"weights[{place}].of.{code}: a weight is at least 0"
        for member in body.members:
            if _overlap(table, member) and member.code not in table.of:
                yield f"weights[{place}].of: {member.code} has no weight, and is a member then"


def _quorums(body: Body) -> Iterator[str]:
    yield from _twice("quorum", [(q.purpose, q) for q in body.quorum])
    for place, quorum in enumerate(body.quorum):
        yield from _share(f"quorum[{place}]", quorum)


def _ties(body: Body) -> Iterator[str]:
    yield from _twice("ties", [("ties", one) for one in body.ties])
    for place, tie in enumerate(body.ties):
        if tie.within_h is not msgspec.UNSET and (tie.then != "second-vote" or tie.within_h < 1):
            yield f"ties[{place}].within_h: the hours, 1 at least, of a second vote alone"
        if tie.makes is True and tie.then != "casting-vote":
            yield f"ties[{place}].makes: of a casting vote alone"


def _share(path: str, value: Share | QuorumRule) -> Iterator[str]:
    if (value.at_least is None) == (value.more_than is None):
        yield f"{path}: give one of at_least and more_than"
        return
    key = "at_least" if value.at_least is not None else "more_than"
    text = str(getattr(value, key))
    try:
        if not 0 <= Fraction(text) <= 1:
            yield f"{path}.{key}: {text} is not between 0 and 1"
    except (ValueError, ZeroDivisionError):
        yield f"{path}.{key}: {text!r} is no fraction; write it as 2/3"


def _rules(body: Body) -> Iterator[str]:
    yield from _twice("rules", [(r.id, r) for r in body.rules])
    known = {r.id for r in body.rules}
    for place, rule in enumerate(body.rules):
        if not rule.conditions and not rule.judged:
            yield f"rules[{place}].conditions: a rule needs at least one, or judged = true"
        if rule.preliminary is not msgspec.UNSET and rule.preliminary.rule not in known:
            yield f"rules[{place}].preliminary.rule: there is no rule {rule.preliminary.rule!r}"
        for path, condition in _conditions(f"rules[{place}]", rule):
            yield from _condition(body, path, condition)


def _motions(body: Body) -> Iterator[str]:
    known = {r.id for r in body.rules}
    yield from _twice("motions", [(m.id, m) for m in body.motions])
    for place, motion in enumerate(body.motions):
        if motion.rule and motion.rule not in known:
            yield f"motions[{place}].rule: there is no rule {motion.rule!r}"
        if motion.effect is msgspec.UNSET and motion.id not in EFFECTS:
            known_effects = ", ".join(EFFECTS)
            yield f"motions[{place}].effect: say what it does when it is carried: {known_effects}"
        if motion.does == "appeal" and motion.rule is None:
            yield f"motions[{place}].rule: an appeal is decided by the meeting; name its rule"
        asked = any(one.preliminary is not msgspec.UNSET for one in body.rules)
        if motion.does == "preliminary" and (motion.rule is None or not asked):
            yield f"motions[{place}]: a preliminary question has a rule, and is of one with `preliminary`"
        if motion.does == "quorum" and motion.rule is not None:
            yield f"motions[{place}].rule: that the quorum be verified is not voted on; leave it out"
        if motion.does == "quorum" and not body.quorum:
            yield f"motions[{place}]: there is no quorum to verify; say it in [[quorum]]"


def _credentials(body: Body) -> Iterator[str]:
    known = {rule.id for rule in body.rules}
    yield from _twice("credentials", [("credentials", one) for one in body.credentials])
    for place, one in enumerate(body.credentials):
        if one.rule and one.rule not in known:
            yield f"credentials[{place}].rule: there is no rule {one.rule!r}"


def _openings(body: Body) -> Iterator[str]:
    known = {rule.id for rule in body.rules}
    for place, opening in enumerate(body.opening):
        for key, named in (("rule", opening.rule), ("added", opening.added or None)):
            if named and named not in known:
                yield f"opening[{place}].{key}: there is no rule {named!r}"


def _conditions(path: str, rule: Rule) -> Iterator[tuple[str, AnyCondition]]:
    for place, condition in enumerate(rule.conditions):
        yield f"{path}.conditions[{place}]", condition
        for number, other in enumerate(condition.otherwise):
            yield f"{path}.conditions[{place}].otherwise[{number}]", other


def _condition(body: Body, path: str, condition: AnyCondition) -> Iterator[str]:
    if ".otherwise[" in path and condition.otherwise:
        yield f"{path}.otherwise: what stands in for a condition has nothing that stands in for it"
    groups = {name for m in body.members for name in m.groups}
    tables = {w.name for w in body.weights} | {"votes"}
    if isinstance(condition, Share):
        yield from _share(path, condition)
    if isinstance(condition, Votes) and condition.at_least < 1:
        yield f"{path}.at_least: a number of votes is at least 1"
    if (
        isinstance(condition, Votes)
        and (condition.out_of or condition.at_least) < condition.at_least
    ):
        yield f"{path}.out_of: {condition.out_of} is fewer than at_least"
    weight = getattr(condition, "weight", None)
    if weight and weight not in tables:
        yield f"{path}.weight: there is no table {weight!r} in weights"
    group = condition.of if isinstance(condition, Concurring) else getattr(condition, "among", None)
    if group and group not in groups:
        key = "of" if isinstance(condition, Concurring) else "among"
        yield f"{path}.{key}: no member is of the group {group!r}"
