"""A body's rules in force as tables, with the articles after them: what the page and the room show.

Each value has the article that it comes from. What nobody has read in a reliable source, and what this software fills
in where the body's file is silent, is marked as such. Every article that is cited has a place of its own, to which its
number leads and from which it leads back.
"""

from collections.abc import Iterator
from functools import partial

import msgspec
from msgspec import UNSET, UnsetType

from hemicycle.documents.calling_table import calling
from hemicycle.documents.condition_words import in_words, quorum_words
from hemicycle.documents.conduct_table import conduct
from hemicycle.documents.rule_articles import articles_of
from hemicycle.documents.rule_model import (
    Citation,
    Row,
    RulesTold,
    Table,
    article_words,
    place_of,
)
from hemicycle.documents.rule_names import console_words
from hemicycle.documents.rule_words import (
    calendar_words,
    calling_words,
    days_words,
    debate_words,
    say,
    special_words,
    tie_words,
    time_words,
    words_in,
)
from hemicycle.procedure.membership import Cited
from hemicycle.procedure.rulebook import DebateRules, Decisions, Rulebook, known_members
from hemicycle.procedure.rules import AnyCondition, Rule


def tell_rules(book: Rulebook, language: str) -> RulesTold:
    """The rules in this language."""
    decisions = None if isinstance(book.decisions, UnsetType) else book.decisions
    tables = [*_deciding(book, decisions, language), *_motions(decisions, language)]
    tables += conduct(book, decisions, language)
    tables += calling(book, language)
    tables.append(_times(book, decisions, language))
    read = {article.number: article.unverified for article in book.articles}
    tables = [_marked(table, read, language) for table in tables]
    articles = articles_of(book, tables, language)
    return RulesTold(
        id=book.id,
        edition=book.edition,
        title=words_in(book.title, language),
        tables=tables,
        articles=articles,
        members=[
            (m.code, m.sign if isinstance(m.sign, str) else "", words_in(m.name, language))
            for m in known_members(book).values()
        ],
        unverified=[
            Citation(a.number, a.place, unverified=True, called=a.called)
            for a in articles
            if a.unverified
        ],
        defaults=[row.cells[0] for table in tables for row in table.rows if row.default],
    )


def _marked(table: Table, unread: dict[str, bool], language: str) -> Table:
    """The table with its articles as they are called; one is unverified wherever its own text says so."""

    def marked(cited: list[Citation]) -> list[Citation]:
        return [
            Citation(
                one.number,
                one.place,
                one.unverified or unread.get(one.number, False),
                article_words(one.number, language),
            )
            for one in cited
        ]

    rows = [msgspec.structs.replace(row, cited=marked(row.cited)) for row in table.rows]
    return msgspec.structs.replace(table, rows=rows, cited=marked(table.cited))


def _cite(*values: Cited | AnyCondition) -> list[Citation]:
    """The articles of these values, each once; unverified where one of them says so."""
    found: dict[str, bool] = {}
    for value in values:
        if value.article:
            found[value.article] = found.get(value.article, False) or value.unverified
    return [_citation(number, unread=unread) for number, unread in found.items()]


def _citation(number: str, *, unread: bool = False) -> Citation:
    return Citation(number, place_of(number), unread)


def _deciding(book: Rulebook, decisions: Decisions | None, language: str) -> Iterator[Table]:
    tell = partial(say, language)
    if decisions is None:
        return
    quorum = " ".join(quorum_words(one, language) + "." for one in decisions.quorum)
    count = len(decisions.members) or (decisions.seats[0].number if decisions.seats else 0)
    members = tell("table-members", count=count) if count else tell("table-seated")
    rows = [_rule(rule, decisions.rules, language) for rule in decisions.rules]
    silence = decisions.silence
    if silence is not None:
        needs = tell("table-silence-needs", hours=silence.least_period_h)
        needs += days_words(silence, language)
        broken = words_in(silence.broken_by, language)
        rows.append(Row("rule-silence", [tell("table-silence"), needs, broken], _cite(silence)))
    if not isinstance(book.calendar, UnsetType):
        days = calendar_words(book.calendar, language)
        cited = [_citation(book.calendar.article, unread=book.calendar.unverified)]
        rows.append(Row("rule-calendar", [tell("table-calendar"), days, ""], cited))
    if not isinstance(decisions.ties, UnsetType):
        told = tie_words(decisions.ties, language)
        rows.append(Row("rule-ties", [tell("table-ties"), told, ""], _cite(decisions.ties)))
    if not isinstance(decisions.acclamation, UnsetType):
        cells = [tell("table-acclamation"), tell("table-acclamation-needs"), ""]
        rows.append(Row("rule-acclamation", cells, _cite(decisions.acclamation)))
    if not isinstance(decisions.credentials, UnsetType):
        report = str(decisions.credentials.report).lower()
        needs = tell("table-credentials-needs", report=report)
        cells = [tell("table-credentials"), needs, decisions.credentials.rule or ""]
        rows.append(Row("rule-credentials", cells, _cite(decisions.credentials)))
    by_post = decisions.correspondence
    if not isinstance(by_post, msgspec.UnsetType):
        needs = tell(
            "table-correspondence-needs",
            hours=by_post.least_period_h,
            change=str(by_post.change).lower(),
            early=str(by_post.early).lower(),
        )
        rules = ", ".join(by_post.rules)
        rows.append(
            Row(
                "rule-correspondence",
                [tell("table-correspondence"), needs, rules],
                _cite(by_post),
            )
        )
    voting = decisions.voting
    methods = ", ".join(tell(f"method-{method}") for method in voting.methods)
    rows.append(
        Row(
            "rule-voting",
            [
                tell("table-voting"),
                f"{methods}{calling_words(voting, language)}",
                tell(f"correction-{voting.correction}"),
            ],
            _cite(voting),
            default=not voting.article,
        )
    )
    yield Table(
        "decisions",
        tell("table-decisions"),
        f"{members} {quorum or tell('table-no-quorum')}",
        [tell("head-question"), tell("head-needs"), tell("head-counted"), tell("head-article")],
        rows,
        _cite(*decisions.quorum),
    )


def _rule(rule: Rule, rules: list[Rule], language: str) -> Row:
    every = [c for one in rule.conditions for c in (one, *one.otherwise)]
    needs = [
        in_words(one, language)
        + "".join(
            ", " + say(language, "or-else", other=in_words(o, language)) for o in one.otherwise
        )
        for one in rule.conditions
    ]
    if rule.judged:
        needs.append(say(language, "judged"))
    counted = [] if rule.quorum else [say(language, "table-needs-no-quorum")]
    if rule.taking_no_part == "left-out":
        counted.append(say(language, "left-out"))
    if rule.proxies:
        counted.append(say(language, "proxies", count=rule.proxies))
    counted += special_words(rule, rules, language)
    title = words_in(rule.title, language) or rule.id
    cells = [title, "; ".join(needs), " ".join(counted)]
    return Row(f"rule-{rule.id}", cells, _cite(rule, *every))


def _motions(decisions: Decisions | None, language: str) -> Iterator[Table]:
    tell = partial(say, language)
    if decisions is None or not decisions.motions:
        return
    titles = {rule.id: words_in(rule.title, language) for rule in decisions.rules}
    rows = []
    for motion in decisions.motions:
        debate = debate_words(motion, language)
        by = titles.get(motion.rule or "", "") or tell("no-vote")
        does = console_words(f"motion-does-{motion.id}", language, "")
        title = console_words(f"motion-title-{motion.id}", language, motion.id)
        rows.append(Row(f"motion-{motion.id}", [title, does, debate, by], _cite(motion)))
    heads = ("head-motion", "head-does", "head-debate", "head-by", "head-article")
    yield Table(
        "motions", tell("table-motions"), tell("table-precedence"), [tell(h) for h in heads], rows
    )


def _times(book: Rulebook, decisions: Decisions | None, language: str) -> Table:
    tell, debate = partial(say, language), book.debate
    rows = [_limit(book, language, key) for key in ("speaking", "point_of_order")]
    reply = _limit(book, language, "right_of_reply")
    times = tell("times-an-item", times=debate.right_of_reply_times)
    rows.append(
        msgspec.structs.replace(reply, cells=[reply.cells[0], f"{reply.cells[1]}, {times}"])
    )
    when = "in-turn" if isinstance(debate.replies, UnsetType) else debate.replies
    heard = tell(f"replies-{when}")
    cited = _of_debate(debate, "replies")
    rows.append(_time(book, "debate.replies", tell("time-replies"), heard, cited))
    if debate.second_reply_limit_s is not UNSET:
        rows.append(_limit(book, language, "second_reply"))
    if decisions is not None:
        voting = decisions.voting
        told = time_words(voting.explanation_limit_s, language)
        rows.append(
            _time(book, "voting.explanation_limit_s", tell("time-explanation"), told, _cite(voting))
        )
    article = book.consensus.article
    unread = book.consensus.unverified is True
    cited = [_citation(article, unread=unread)] if isinstance(article, str) else []
    for key, seconds in (
        ("least_call_s", book.consensus.least_call_s),
        ("call_s", book.consensus.call_s),
    ):
        rows.append(
            _time(
                book, f"consensus.{key}", tell(f"time-{key}"), time_words(seconds, language), cited
            )
        )
    if decisions is not None and decisions.silence is not None:
        silence = decisions.silence
        hours = tell("hours", hours=silence.least_period_h)
        rows.append(
            _time(book, "silence.least_period_h", tell("time-silence"), hours, _cite(silence))
        )
        margin = tell("hours", hours=silence.margin_h)
        rows.append(_time(book, "silence.margin_h", tell("time-margin"), margin, _cite(silence)))
    return Table(
        "times",
        tell("table-times"),
        tell("table-times-lede"),
        ["", tell("head-time"), tell("head-from")],
        rows,
    )


def _limit(book: Rulebook, language: str, key: str) -> Row:
    seconds = getattr(book.debate, f"{key}_limit_s")
    path = f"debate.{key}_limit_s"
    told = time_words(None if seconds is UNSET else seconds, language)
    return _time(
        book, path, say(language, f"time-{key}"), told, _of_debate(book.debate, f"{key}_limit_s")
    )


def _of_debate(debate: DebateRules, key: str) -> list[Citation]:
    own = debate.articles.get(key) if not isinstance(debate.articles, UnsetType) else None
    number = own or (debate.article if isinstance(debate.article, str) else "")
    return [_citation(number, unread=debate.unverified is True)] if number else []


def _time(book: Rulebook, path: str, name: str, told: str, cited: list[Citation]) -> Row:
    defaults = [] if isinstance(book.defaults, UnsetType) else book.defaults
    default = path in defaults
    place, words = f"time-{path.replace('.', '-')}", told.replace(" ", "\u00a0")
    return Row(place, [name, words], [] if default else cited, default)
