"""A body of one's own, that begins with rules on file which name no members. Every rule can be changed later."""

import re
import unicodedata
from collections.abc import Collection, Mapping

from msgspec.structs import replace

from hemicycle.procedure.body import Body
from hemicycle.rulebooks import body, names

BEGINNINGS = ("summit", "model-un", "association", "standards-body")
"""The rules that a body may begin with, the usual ones first."""
MOST_NAME = 200


def founded(
    name: str, language: str, rules: str, languages: list[str], taken: Collection[str]
) -> Body:
    """A body of this name, in that language, with the rules of `rules`, under an id that nobody has."""
    if rules not in BEGINNINGS:
        raise LookupError(rules)
    return replace(
        body(rules), id=_free(name, {*names(), *taken}), title={language: name}, languages=languages
    )


def by_title(name: str, known: Mapping[str, Body]) -> str | None:
    """The id of the body that is called so in some language."""
    wanted = _plain(name)
    return next(
        (one for one, found in known.items() if wanted in map(_plain, found.title.values())), None
    )


def _plain(name: str) -> str:
    return " ".join(name.replace("\u00a0", " ").replace("’", "'").casefold().split())


def _free(name: str, taken: Collection[str]) -> str:
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    base = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:60].strip("-") or "body"
    numbers = (f"{base}-{n}" for n in range(2, len(taken) + 3))
    return base if base not in taken else next(one for one in numbers if one not in taken)
