"""A body's rules in lines for a lawyer: each value with its article, its dates and whether its source was read."""

from collections.abc import Iterator
from datetime import date
from functools import partial

import msgspec

from hemicycle.documents.calling_table import calling_told
from hemicycle.documents.condition_words import in_words, quorum_words
from hemicycle.documents.conduct_table import conduct_lines
from hemicycle.documents.rule_names import (
    console_words,
    language_names,
    member_names,
    rule_name,
    weight_name,
)
from hemicycle.documents.rule_times import default_mark, times_told, voting_told
from hemicycle.documents.rule_words import (
    article_marked,
    days_words,
    debate_words,
    joined,
    say,
    special_words,
    tie_words,
    words_in,
)
from hemicycle.locales.manifest import source
from hemicycle.procedure.body import Body, Chair, Order
from hemicycle.procedure.conduct import (
    CorrespondenceRules,
    CredentialsRules,
    MotionRule,
    VotingRules,
)
from hemicycle.procedure.meeting.deciding.correspondence.extending import MARGIN_H, MOST_H
from hemicycle.procedure.membership import Cited, Dated, Elected, Member
from hemicycle.procedure.rulebook import OpeningRules
from hemicycle.procedure.rules import (
    AnyCondition,
    NoObjection,
    Rule,
)
from hemicycle.procedure.words import Text


def read_aloud(body: Body, language: str, electing: Body | None = None) -> Iterator[str]:
    """The lines. `electing`: the body whose members hold the seats that are not named."""
    yield f"{words_in(body.title, language)} ({body.id}, {body.edition})"
    if language != source():
        yield say(language, "cited", name=language_names([source()], language))
    yield from _membership(body, language, words_in(electing.title if electing else {}, language))
    yield from _sitting(body, language)
    yield from ("", say(language, "decisions"))
    for rule in body.rules:
        yield from _rule(rule, language)
        yield from (f"    {told}" for told in special_words(rule, body.rules, language))
    if body.motions:
        yield from ("", say(language, "motions"))
        yield from (_motion(body, motion, language) for motion in body.motions)
    yield from conduct_lines(body.meeting(date.max), language)
    if body.articles:
        yield from ("", say(language, "articles"))
    for article in body.articles:
        number = article_marked(language, article.number, unverified=article.unverified)
        yield f"  {words_in(article.text, language)} [{number}]{_foreign(article.text, language)}"


def _foreign(text: Text, language: str) -> str:
    """In which language the words stand, where the body's file has none in the reader's."""
    written = (
        language
        if language in text
        else next((one for one in (source(), *text) if one in text), "")
    )
    return "" if written == language else f" ({language_names([written], language)})"


def _membership(body: Body, language: str, electing: str) -> Iterator[str]:
    cited = partial(_cited, language)
    if body.languages:
        yield say(language, "languages", names=language_names(body.languages, language))
    yield from (say(language, "seats", count=seats.number) + cited(seats) for seats in body.seats)
    for table in body.weights:
        name = weight_name(table.name, language)
        yield say(language, "weights", table=name, sum=sum(table.of.values())) + cited(table)
    yield from (say(language, "dating", days=dating.days) + cited(dating) for dating in body.dating)
    if body.members:
        yield say(language, "members", count=len(body.members))
    yield from (_member(member, language) for member in body.members)
    if body.elected_from:
        yield say(language, "elected", body=electing or body.elected_from)
    if body.elected:
        yield say(language, "elected-terms") + _source(language, body.elected)
        for term in body.elected.terms:
            names = member_names(body.electors, term.members, language)
            yield f"  {names}{_dates(language, term)}"


def _member(member: Member, language: str) -> str:
    groups = f" [{', '.join(member.groups)}]" if member.groups else ""
    mark = f" ({say(language, 'unverified')})" if member.unverified else ""
    without = "".join(
        joined(language, "", say(language, "suspended")) + _dates(language, time)
        for time in member.suspended
    )
    name = words_in(member.name, language)
    sign = f" ({member.sign})" if isinstance(member.sign, str) else ""
    return f"  {member.code:4}{sign} {name}{groups}{_dates(language, member)}{without}{mark}"


def _sitting(body: Body, language: str) -> Iterator[str]:
    cited = partial(_cited, language)
    yield from (quorum_words(quorum, language) + cited(quorum) for quorum in body.quorum)
    if not body.quorum:
        yield say(language, "table-no-quorum")
    for presiding in body.presiding:
        yield say(language, "presiding-votes" if presiding.votes else "presiding-idle") + cited(
            presiding
        )
    yield from (tie_words(tie, language) + cited(tie) for tie in body.ties)
    yield from (_chair(body, chair, language) for chair in body.chair)
    yield from (_order(body, order, language) for order in body.order)
    if body.calling:
        for told, rule in calling_told(body.calling, language):
            yield told + cited(rule)
    for opening in body.opening:
        yield from _opening(body, opening, language)
    for place, silence in enumerate(body.silence):
        broken = words_in(silence.broken_by, language)
        by = say(language, f"by-{silence.circulated_by}")
        margin = say(language, "hours", hours=silence.margin_h) + default_mark(
            body, language, f"silence[{place}].margin_h"
        )
        hours = silence.least_period_h
        told = say(language, "silence", hours=hours, margin=margin, broken=broken, by=by)
        yield told + days_words(silence, language) + cited(silence)
    places = range(len(body.correspondence))
    yield from (_correspondence(body, place, language) for place in places)
    yield from (say(language, "acclamation") + cited(one) for one in body.acclamation)
    yield from (_credentials(body, one, language) for one in body.credentials)
    yield from times_told(body, language)
    for place, voting in enumerate(body.voting):
        yield from voting_told(body, voting, f"voting[{place}]", language, _dates(language, voting))
    if _votes(body) and not body.voting:
        yield from voting_told(body, VotingRules(article=""), "", language)


def _correspondence(body: Body, place: int, language: str) -> str:
    """Votes by correspondence: who opens them, for how long, by which rules, and how they end."""
    rules, path = body.correspondence[place], f"correspondence[{place}].margin_h"
    told = say(
        language,
        "correspondence",
        by=say(language, f"by-{rules.opened_by}"),
        hours=rules.least_period_h,
        rules=", ".join(rules.rules),
        change=str(rules.change).lower(),
        early=str(rules.early).lower(),
    )
    margin = MARGIN_H if isinstance(rules.margin_h, msgspec.UnsetType) else rules.margin_h
    hours = say(language, "hours", hours=margin) + default_mark(body, language, path)
    told += say(language, "correspondence-margin", margin=hours) + days_words(rules, language)
    told += _extension(body, rules, f"correspondence[{place}]", language)
    return told + _cited(language, rules)


def _extension(body: Body, rules: CorrespondenceRules, path: str, language: str) -> str:
    """When its date may be moved, and by how long."""
    when = "before-ballots" if isinstance(rules.extended, msgspec.UnsetType) else rules.extended
    given = rules.longest_extension_h
    most = MOST_H if isinstance(given, msgspec.UnsetType) else given
    hours = say(language, "hours", hours=most)
    hours += default_mark(body, language, f"{path}.longest_extension_h")
    mark = default_mark(body, language, f"{path}.extended")
    return say(language, "correspondence-extended", extended=when, mark=mark, longest=hours)


def _credentials(body: Body, rules: CredentialsRules, language: str) -> str:
    rule = rule_name(body.rules, rules.rule, language) if rules.rule else "none"
    report = str(rules.report).lower()
    told = say(language, "credentials", report=report, rule=rule)
    told += say(language, "credentials-anew") if rules.anew == "seated" else ""
    return told + _cited(language, rules)


def _votes(body: Body) -> bool:
    """Whether anything is decided there by a vote."""
    return any(not isinstance(one, NoObjection) for rule in body.rules for one in rule.conditions)


def _chair(body: Body, chair: Chair, language: str) -> str:
    turns = ", ".join(
        f"{member_names(body.members, [t.member], language)} ({t.since}–{t.until})"
        for t in chair.turns
    )
    told = f" {say(language, 'turns', members=turns)}" if turns else ""
    return (
        say(language, "chair", who=words_in(chair.text, language)) + told + _cited(language, chair)
    )


def _order(body: Body, order: Order, language: str) -> str:
    members = member_names(body.members, order.members, language)
    alphabet = language_names([order.language] if order.language else [], language)
    told = say(language, order.by, language_named=alphabet, members=members)
    return told + _cited(language, order)


def _opening(body: Body, rules: OpeningRules, language: str) -> Iterator[str]:
    first = ["agenda"] if rules.agenda else []
    due = ", ".join(say(language, f"opening-{one}") for one in [*first, *rules.officers])
    told = say(language, "opening", due=due)
    for key, rule in (("rule", rules.rule), ("added", rules.added or None)):
        if rule:
            told += say(language, f"opening-{key}", rule=rule_name(body.rules, rule, language))
    yield told + _cited(language, rules)


def _motion(body: Body, motion: MotionRule, language: str) -> str:
    title = console_words(f"motion-title-{motion.id}", language, motion.id)
    by = say(language, "no-vote")
    if motion.rule:
        by = say(language, "by-rule", rule=rule_name(body.rules, motion.rule, language))
    effect = say(language, f"effect-{motion.does}")
    told = "  " + say(language, "motion", title=title, by=by, effect=effect)
    return joined(language, told, debate_words(motion, language)) + _cited(language, motion)


def _rule(rule: Rule, language: str) -> Iterator[str]:
    yield f"  {words_in(rule.title, language)} ({rule.id}){_cited(language, rule)}"
    if rule.judged:
        yield f"    {say(language, 'judged')}"
    for number, condition in enumerate(rule.conditions, start=1):
        yield f"    {number}. {in_words(condition, language)}{_source(language, condition)}"
        for other in condition.otherwise:
            told = say(language, "or-else", other=in_words(other, language))
            yield f"       {told}{_source(language, other)}"
    if rule.taking_no_part == "left-out":
        yield f"    {say(language, 'left-out')}"
    if rule.proxies:
        yield f"    {say(language, 'proxies', count=rule.proxies)}"


def _source(language: str, value: Cited | AnyCondition | Elected) -> str:
    return f" [{article_marked(language, value.article, unverified=value.unverified)}]"


def _cited(language: str, value: Cited) -> str:
    return _source(language, value) + _dates(language, value)


def _dates(language: str, value: Dated) -> str:
    if value.since is None and value.until is None:
        return ""
    if value.since is None:
        return f", {say(language, 'until', last=str(value.until))}"
    if value.until is None:
        return f", {say(language, 'from', first=str(value.since))}"
    return f", {say(language, 'from-to', first=str(value.since), last=str(value.until))}"
