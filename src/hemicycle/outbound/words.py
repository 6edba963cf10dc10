"""The words of letters that the server writes by itself: `mail.ftl` of each language."""

from functools import cache

from hemicycle.locales import languages
from hemicycle.locales.messages import Messages, unmarked


@cache
def _messages(language: str) -> Messages:
    return Messages(language, "mail.ftl")


def say(language: str, key: str, **values: str | int) -> str:
    """The words in a language, in the first one where that is none of ours. Raises LookupError."""
    known = language if language in languages() else languages()[0]
    return unmarked(_messages(known).say(key, **values))
