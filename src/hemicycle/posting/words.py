"""The words of posts and of the letters about accounts: `posting.ftl` of each language."""

from functools import cache

from hemicycle.locales import languages
from hemicycle.locales.messages import Messages, unmarked


@cache
def _messages(language: str) -> Messages:
    return Messages(language, "posting.ftl")


def say(language: str, key: str, **values: str | int) -> str:
    """The words in a language, in the first one where that is none of ours. Raises LookupError."""
    known = language if language in languages() else languages()[0]
    return unmarked(_messages(known).say(f"post-{key}", **values))
