"""The rules of a body as a page or a room shows them: tables, and articles with places to which their numbers lead."""

import re

import msgspec

from hemicycle.documents.segments import load_messages
from hemicycle.locales.messages import unmarked


class Citation(msgspec.Struct, frozen=True):
    """An article by its number. `place`: its anchor. `called`: as it is cited in the reader's language.

    `unverified`: nobody has read it in a reliable source.
    """

    number: str
    place: str
    unverified: bool = False
    called: str = ""


class Row(msgspec.Struct, frozen=True):
    """A line of a table: its cells, and where it comes from. `place`: its anchor; without a citation a default."""

    place: str
    cells: list[str]
    cited: list[Citation] = []
    default: bool = False


class Table(msgspec.Struct, frozen=True):
    """A table. `name`: what it is of, a word of the source; `lede`: what holds for all of it."""

    name: str
    title: str
    lede: str
    head: list[str]
    rows: list[Row]
    cited: list[Citation] = []


class Clause(msgspec.Struct, frozen=True):
    """An article: as it is called, its words where they are on file, in which language, and the rows that cite it."""

    number: str
    called: str
    place: str
    words: str
    language: str
    unverified: bool
    cited_by: list[tuple[str, str]]


class RulesTold(msgspec.Struct, frozen=True):
    """The rules of a body for a day. `members`: their codes, signs (or none) and names, in the order of the body."""

    id: str
    edition: str
    title: str
    tables: list[Table]
    articles: list[Clause]
    members: list[tuple[str, str, str]]
    unverified: list[Citation]
    defaults: list[str]


def article_words(number: str, language: str) -> str:
    """An article as it is cited; one that is a bare number is called an article."""
    if not number[:1].isdigit():
        return number
    return unmarked(load_messages(language, "votes.ftl").say("vote-article", article=number))


def place_of(number: str) -> str:
    """The anchor of an article, the same in the browser (`room/src/components/rules/places.ts`)."""
    return "article-" + re.sub(r"\s+", "-", number.strip())
