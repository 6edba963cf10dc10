"""Phrases of the rules, in the language of who reads them."""

import msgspec

from hemicycle.documents.segments import load_messages
from hemicycle.locales.manifest import source
from hemicycle.locales.messages import unmarked
from hemicycle.procedure.conduct import TieRule
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
