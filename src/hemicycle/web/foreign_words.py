"""Words of a fallback language on a page: they get their own `lang` and `dir`, wherever an element can stand."""

import re

from hemicycle.locales.manifest import manifest_of, source
from hemicycle.locales.messages import JOINER, OTHER

TAG = re.compile(r"(<[^>]*>)")
RAW = re.compile(r"<(/?)(title|option|textarea|script|style)\b")


def mark_foreign_words(html: str) -> str:
    """The page with its fallback words marked; inside attributes and titles their isolates alone stay."""
    if JOINER not in html:
        return html
    parts, raw = [], False
    for part in TAG.split(html):
        if part.startswith("<"):
            found = RAW.match(part)
            raw = not found[1] if found else raw
            parts.append(OTHER.sub("\\1\\2\u2069", part))
        else:
            parts.append(OTHER.sub("\\1\\2\u2069" if raw else _element(), part))
    return "".join(parts)


def _element() -> str:
    return rf'<span lang="{source()}" dir="{manifest_of(source()).direction}">\2</span>'
