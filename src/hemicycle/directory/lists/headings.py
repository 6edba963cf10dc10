"""What a column holds, guessed from its heading, and what a word of a list means."""

import re
import tomllib
import unicodedata
from collections.abc import Sequence
from functools import cache
from importlib.resources import files

from hemicycle.directory.lists.table import Row

FIELDS = (
    *("name", "family", "given", "member", "email", "phone", "role", "office", "title"),
    *("language", "organisation", "gender", "since", "number", "badge", "arrival", "born"),
    *("weight", "state", "person", "barred", "remark"),
)
"""What a column may be chosen to hold; `ignored` beside them."""
IGNORED = "ignored"
ONCE = frozenset(FIELDS) - {"remark"}
"""What one column holds at most."""
MOST_BEFORE = 15
"""Rows in which the headings are looked for."""
SIGNS = re.compile(r"[\W_]+")


def plain(words: str) -> str:
    """Words as they are compared: without case, accents and signs."""
    apart = unicodedata.normalize("NFKD", words.casefold())
    letters = "".join(char for char in apart if not unicodedata.combining(char))
    return SIGNS.sub(" ", letters).strip()


def heading_row(rows: Sequence[Row]) -> int:
    """The place of the row of headings: that of which most cells are known."""
    places = range(min(len(rows), MOST_BEFORE))
    return max(places, key=lambda place: (_known_of(rows[place]), -place), default=0)


def guessed(
    headings: Sequence[str], hidden: Sequence[int], *, by_language: bool = False
) -> list[str]:
    """What each column holds; what is not known, or not seen in the spreadsheet, is left out.

    `by_language`: an office is told apart by the language that its heading names: `office.fr`.
    """
    found: list[str] = []
    for place, heading in enumerate(headings):
        office = _office_in(heading) if by_language else ""
        field = office or _fields().get(plain(heading), IGNORED)
        taken = (office or field in ONCE) and field in found
        found.append(IGNORED if taken or place in hidden else field)
    if ("family" in found and "given" in found) or "name" in found:
        return found
    # A list with a family name and no given one, as with a column “Nom” alone, has the whole name there.
    return ["name" if field == "family" else field for field in found]


def _office_in(heading: str) -> str:
    """`office.fr` of “Office (French)” or « Fonction (fr) »; empty where it names no language, or no office."""
    before, _, last = plain(heading).rpartition(" ")
    language = _meanings("languages").get(last)
    words = before.removesuffix(" in").removesuffix(" en")
    return f"office.{language}" if language and _fields().get(words) == "office" else ""


def meaning(kind: str, words: str) -> str | None:
    """What a word means: of `roles` a rank, of `states` the state of a registration."""
    return _meanings(kind).get(plain(words))


def is_sum(words: str) -> bool:
    """Whether a cell begins a line of sums."""
    first = plain(words).partition(" ")[0]
    return _meanings("sums").get(first) is not None


def is_secret(heading: str) -> bool:
    """Whether what stands below is shown to nobody, whatever a list holds of it."""
    words = f" {plain(heading)} "
    return any(f" {plain(one)} " in words for one in _file()["secret"]["headings"])


def _known_of(row: Row) -> int:
    cells = [plain(cell.text) for cell in row.cells if cell.text]
    return sum(one in _fields() for one in cells)


@cache
def _file() -> dict[str, dict[str, list[str]]]:
    text = (files(__package__) / "headings.toml").read_text(encoding="utf-8")
    table = tomllib.loads(text)
    return {"fields": {k: v for k, v in table.items() if isinstance(v, list)}, **table}


@cache
def _fields() -> dict[str, str]:
    return {plain(word): field for field, words in _file()["fields"].items() for word in words}


@cache
def _meanings(kind: str) -> dict[str, str]:
    return {plain(word): meant for meant, words in _file()[kind].items() for word in words}
