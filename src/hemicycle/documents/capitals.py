"""[style] Whether the title in an office has a capital, as a body writes it: before a name, and alone.

An office is somebody's words, and stands as they are, unless the body's house style says otherwise; then the first
title in it that the language or the body knows changes its capitals, and nothing else of it: « président de la
République », “President of the French Republic”.
"""

import re
from collections.abc import Iterable

from hemicycle.procedure.house_style import Casing


def cased(office: str, casing: Casing, titles: Iterable[str]) -> str:
    """The office with its title so. `titles`: each with the capitals that it has where it has any."""
    if casing == "written":
        return office
    found = [(at, title) for title in titles if (at := _place(office, title)) is not None]
    if not found:
        return office
    at, title = min(found, key=lambda one: (one[0], -len(one[1])))
    return (
        office[:at] + (title if casing == "capital" else title.lower()) + office[at + len(title) :]
    )


def _place(office: str, title: str) -> int | None:
    """Where a title stands as words of its own."""
    match = re.search(rf"(?<![\w-]){re.escape(title)}(?![\w-])", office, re.IGNORECASE)
    return match.start() if match and len(match.group()) == len(title) else None
