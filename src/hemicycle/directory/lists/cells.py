"""What a cell means: an address, a day, a name. Each gives the value, or why it has none, with what might be meant."""

import re
import unicodedata
from datetime import date
from decimal import Decimal, InvalidOperation

import msgspec

ADDRESS = re.compile(r"[^@\s,;<>()\[\]\"]+@(?:[^@\s,;.<>()\[\]\"]+\.)+[^@\s,;.<>()\[\]\"]{2,}")
IN_ANGLES = re.compile(r".*<([^<>]+)>\s*")
SPACES = re.compile(r"[\s\u00a0\u2000-\u200a\u202f\u205f\u3000\ufeff]+")
DAY = re.compile(r"(\d{1,2})([./-])(\d{1,2})\2(\d{4})")
RUNS = "-=+@\t\r\uff1d\uff0b\uff0d\uff20"
"""How a cell begins that a spreadsheet would run; the full-width signs too, in some."""
GUARD = re.compile(rf"'+[{RUNS}]")
COMMAS = re.compile(r"\s*[,\u060c\u3001]\s*")
MOST_NAME = 200


class NoValue(msgspec.Struct, frozen=True):
    """Why a cell has no value. `choices`: what may be meant, to put in its place."""

    code: str
    choices: list[str] = []


def clean(text: str) -> str:
    """A line of words: composed (NFC), one space where there were more, none at its ends, no guard of an export."""
    words = SPACES.sub(" ", unicodedata.normalize("NFC", text)).strip()
    return words[1:] if GUARD.match(words) else words


def as_written(text: str) -> str:
    """Words that are kept as they are, without the guard of an export."""
    whole = unicodedata.normalize("NFC", text)
    return whole[1:] if GUARD.match(whole) else whole


def address_of(text: str) -> str | NoValue:
    """An address of mail."""
    words = clean(text).removeprefix("mailto:")
    if ADDRESS.fullmatch(words) and ".." not in words:
        return words
    within = IN_ANGLES.fullmatch(words)
    tries = (within[1].strip() if within else "", words.replace(",", "."), words.replace(" ", ""))
    found = [one for one in tries if ADDRESS.fullmatch(one) and ".." not in one]
    return NoValue("bad-address", found[:1])


def day_of(text: str) -> date | NoValue:
    """A day: by ISO 8601, or by numbers; with points the day comes first, else it is asked where it could be either."""
    words = clean(text)
    try:
        return date.fromisoformat(words[:10])
    except ValueError:
        found = DAY.fullmatch(words)
    if not found:
        return NoValue("no-day")
    first, sign, second, year = int(found[1]), found[2], int(found[3]), int(found[4])
    european, american = _date(year, second, first), _date(year, first, second)
    if sign == "." or american is None or first == second:
        return european or NoValue("no-such-day")
    if european is None:
        return american
    return NoValue("either-day", [european.isoformat(), american.isoformat()])


def votes_of(text: str) -> str | NoValue:
    """A number of votes, exactly, without needless zeros."""
    try:
        number = Decimal(clean(text))
    except InvalidOperation:
        return NoValue("no-number")
    whole = format(number, "f")
    return whole.rstrip("0").rstrip(".") if "." in whole else whole


AFTER_A_NAME = re.compile(r"(?i:jr|sr|fils|ph\.?d|m\.?d|esq)\.?|[IVX]{2,4}")
"""What may stand behind a whole name and a comma."""


def parted(name: str) -> tuple[str, str]:
    """Family and given name of `Quade, Marten`; nothing where no comma parts them, as in `Joseph R. Biden, Jr.`."""
    parts = COMMAS.split(name)
    apart = len(parts) == 2 and all(parts) and not AFTER_A_NAME.fullmatch(parts[1])
    return (parts[0], parts[1]) if apart else ("", "")


def joined(given: str, family: str) -> str:
    """The whole name, in the order of its script."""
    if given and family and _family_first(family):
        return f"{family} {given}"
    return f"{given} {family}".strip()


def shouted(family: str) -> str | None:
    """A family name in capitals, as it might be written else; to offer, never to do."""
    if len(family) < 3 or family != family.upper() or family == family.lower():
        return None
    return re.sub(r"[^\W\d_]+", lambda word: word[0][:1] + word[0][1:].lower(), family)


def _family_first(words: str) -> bool:
    """Whether a script is written with the family name before the given one: Chinese, Japanese, Korean."""
    names = (unicodedata.name(char, "") for char in words if char.isalpha())
    return all(one.startswith(("CJK", "HIRAGANA", "KATAKANA", "HANGUL")) for one in names)


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
