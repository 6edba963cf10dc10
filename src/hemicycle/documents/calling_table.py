"""Who may call a meeting of a body, and how long before, as tables and lines of its rules."""

from collections.abc import Iterator
from functools import partial

from msgspec import UnsetType

from hemicycle.documents.rule_model import Citation, Row, Table, place_of
from hemicycle.documents.rule_words import say, words_in
from hemicycle.procedure.convocation import CallerRule, CallingRules, NoticeRule, ProposalRule
from hemicycle.procedure.rulebook import Rulebook


def calling(book: Rulebook, language: str) -> Iterator[Table]:
    """The table; none where the body does not say."""
    rules, tell = book.calling, partial(say, language)
    if isinstance(rules, UnsetType):
        return
    rows = [
        Row(
            f"caller-{one.id}",
            [words_in(one.title, language), asked(one, language), ""],
            _cite(one),
        )
        for one in rules.callers
    ]
    rows += [
        Row(
            f"notice-{one.id}",
            [words_in(one.title, language), before(one, language), waived(one, language)],
            _cite(one),
        )
        for one in rules.notice
    ]
    rows += [
        Row(f"proposal-{place}", [say(language, "proposed"), until(one, language), ""], _cite(one))
        for place, one in enumerate(rules.proposals or ())
    ]
    heads = ("head-calls", "head-before", "head-waived", "head-article")
    yield Table("calling", tell("table-calling"), "", [tell(one) for one in heads], rows)


def calling_told(
    rules: CallingRules, language: str
) -> Iterator[tuple[str, CallerRule | NoticeRule | ProposalRule]]:
    """The same as lines, each with what it cites."""
    for one in rules.callers:
        yield say(language, "calls", who=words_in(one.title, language)), one
    for sort in rules.notice:
        how = ", ".join(one for one in (before(sort, language), waived(sort, language)) if one)
        yield say(language, "called", what=words_in(sort.title, language), how=how), sort
    for rule in rules.proposals or ():
        yield (
            say(language, "called", what=say(language, "proposed"), how=until(rule, language)),
            rule,
        )


def asked(one: CallerRule, language: str) -> str:
    """How many members ask for it."""
    if not isinstance(one.members, UnsetType):
        return say(language, "asked-by", count=one.members)
    if not isinstance(one.more_than, UnsetType):
        return say(language, "asked-by-more", share=one.more_than)
    if not isinstance(one.at_least, UnsetType):
        return say(language, "asked-by-least", share=one.at_least)
    return ""


def before(one: NoticeRule, language: str) -> str:
    """How long before it is called, at least."""
    for unit in ("hours", "days", "working_days"):
        count = getattr(one, unit)
        if not isinstance(count, UnsetType):
            key = "at-once" if count == 0 else f"before-{unit.replace('_', '-')}"
            return say(language, key, count=count)
    return ""


def until(one: ProposalRule, language: str) -> str:
    """How long before the meeting an item is proposed, at the latest."""
    return say(language, "proposed-before", count=one.days)


def waived(one: NoticeRule, language: str) -> str:
    """Who waives it."""
    if isinstance(one.waived_by, UnsetType):
        return ""
    return say(language, f"waived-by-{one.waived_by}")


def _cite(one: CallerRule | NoticeRule | ProposalRule) -> list[Citation]:
    return [Citation(one.article, place_of(one.article), one.unverified)]
