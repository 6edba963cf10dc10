"""Phrases of the rules, in the language of who reads them."""

import msgspec

from hemicycle.documents.segments import load_messages
from hemicycle.locales.manifest import source
from hemicycle.locales.messages import unmarked
from hemicycle.procedure.calendar import Calendar
from hemicycle.procedure.conduct import (
    CorrespondenceRules,
    MotionRule,
    SilenceRules,
    TieRule,
    VotingRules,
)
from hemicycle.procedure.rules import Rule
from hemicycle.procedure.words import Text


def say(language: str, key: str, **values: str | int) -> str:
    """A phrase of the language, or of its fallback."""
    return unmarked(load_messages(language, "rulebook.ftl").say(f"rule-{key}", **values))


def article_marked(language: str, article: str, *, unverified: bool) -> str:
    """The article, marked where nobody read it in a reliable source."""
    return joined(language, article, say(language, "unverified")) if unverified else article


def joined(language: str, one: str, other: str) -> str:
    """Both, with the semicolon of the language."""
    return say(language, "both", one=one, other=other)


def words_in(text: Text, language: str) -> str:
    """The words in the language, else in the source's, else in any."""
    return text.get(language) or text.get(source()) or next(iter(text.values()), "")


def time_words(seconds: int | None, language: str) -> str:
    """A limit in seconds, in words; None is none."""
    if seconds is None:
        return say(language, "no-limit")
    return f"{seconds // 60} min" if seconds % 60 == 0 else f"{seconds} s"


def tie_words(tie: TieRule, language: str) -> str:
    """What follows where the votes are equally divided."""
    hours = tie.within_h
    within = (
        "" if isinstance(hours, msgspec.UnsetType) else say(language, "ties-within", hours=hours)
    )
    makes = say(language, "ties-makes") if tie.makes is True else ""
    return say(language, f"ties-{tie.then}") + within + makes


def special_words(rule: Rule, rules: list[Rule], language: str) -> list[str]:
    """What else holds where the rule is applied: who abstains, and whether it is asked first that it applies."""
    told = []
    if isinstance(rule.parties_abstain, str):
        told.append(say(language, "parties-abstain", article=rule.parties_abstain))
    if not isinstance(rule.preliminary, msgspec.UnsetType):
        asked = rule.preliminary
        article = article_marked(language, asked.article, unverified=asked.unverified)
        by = next((words_in(one.title, language) for one in rules if one.id == asked.rule), "")
        told.append(say(language, "preliminary", rule=by or asked.rule, article=article))
    return told


def calling_told(voting: VotingRules, language: str) -> list[str]:
    """What a member may do when its name is called, and when votes are explained."""
    told = [] if isinstance(voting.passing, msgspec.UnsetType) else [f"passing-{voting.passing}"]
    if voting.present_and_voting is True:
        told.append("present-and-voting-declared")
    if voting.explained == "before-and-after":
        told.append("explained-before-and-after")
    if voting.sponsors_explain is False:
        told.append("sponsors-silent")
    return [say(language, key) for key in told]


def calling_words(voting: VotingRules, language: str) -> str:
    """The same in one cell, after the methods."""
    return "".join(f". {told}" for told in calling_told(voting, language))


def calendar_words(calendar: Calendar, language: str) -> str:
    """Which days are no working days."""
    week = [say(language, f"weekday-{day}") for day in calendar.weekend]
    return say(language, "calendar", days=", ".join([*week, *calendar.holidays]))


def days_words(rules: SilenceRules | CorrespondenceRules, language: str) -> str:
    """How many working days a period has at least; nothing where the rules do not say."""
    days = rules.least_working_days
    return (
        ""
        if isinstance(days, msgspec.UnsetType)
        else say(language, "least-working-days", days=days)
    )


def debate_words(motion: MotionRule, language: str) -> str:
    """Who speaks on a motion: so many, anybody, or nobody."""
    if motion.speakers_for or motion.speakers_against:
        sides = {"for": motion.speakers_for, "against": motion.speakers_against}
        told = say(language, "debate-sides", **sides)
    else:
        told = say(language, "debate-open" if motion.debated else "debate-none")
    return told + (say(language, "debate-mover") if motion.mover_speaks else "")
