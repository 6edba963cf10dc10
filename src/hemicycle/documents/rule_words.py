"""Phrases of the rules, in the language of who reads them."""

import msgspec

from hemicycle.documents.segments import load_messages
from hemicycle.locales.manifest import source
from hemicycle.locales.messages import unmarked
from hemicycle.procedure.conduct import TieRule, VotingRules
from hemicycle.procedure.rules import Rule
from hemicycle.procedure.words import Text


def say(language: str, key: str, **values: str | int) -> str:
    """A phrase of the language, or of its fallback."""
    return unmarked(load_messages(language, "rulebook.ftl").say(f"rule-{key}", **values))


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
    return say(language, f"ties-{tie.then}") + within


def special_words(rule: Rule, language: str) -> list[str]:
    """What else holds where the rule is applied: who abstains, and whether it is asked first that it applies."""
    told = []
    if isinstance(rule.parties_abstain, str):
        told.append(say(language, "parties-abstain", article=rule.parties_abstain))
    if not isinstance(rule.preliminary, msgspec.UnsetType):
        asked = rule.preliminary
        told.append(say(language, "preliminary", rule=asked.rule, article=asked.article))
    return told


def calling_told(voting: VotingRules, language: str) -> list[str]:
    """What a member may do when its name is called."""
    told = [] if isinstance(voting.passing, msgspec.UnsetType) else [f"passing-{voting.passing}"]
    if voting.present_and_voting is True:
        told.append("present-and-voting-declared")
    return [say(language, key) for key in told]


def calling_words(voting: VotingRules, language: str) -> str:
    """The same in one cell, after the methods."""
    return "".join(f". {told}" for told in calling_told(voting, language))
