"""How a person is called where there is little room, and where a list of people is sorted.

One rule for every script, the same in the browser (`room/src/names.ts`); tests/names.json holds both to it. A family
name is known where the list of participants says so; nothing is guessed from a name: where it is not known, the whole
name stands. Characters are counted as a reader does (grapheme clusters, UAX #29), never by code point.
"""

import re
import unicodedata

VIRAMAS = "\u094d\u09cd\u0acd\u0b4d\u0c4d\u0d4d"
"""Signs that join the next consonant to the one before (UAX #29, GB9c)."""
JOINERS = "\u200c\u200d"


def short_name(name: str, family: str | None) -> str:
    """The family name where it is known, else the whole name."""
    return family or name


def sort_key(name: str, family: str | None) -> tuple[str, str, str]:
    """By family name where it is known, letters before accents, then by the whole name."""
    called = short_name(name, family)
    return _letters(called), called, name


def initials(name: str, family: str | None = None) -> str:
    """At most two characters for a place without a picture, as they are written in the name and in its order.

    Those of the first given name and of the family name; where that is not known, of the first and the last word.
    Titles ("Dr.", "H.E.") and words without a letter are passed over, and so are the small words of a family name
    ("von der"). A script that knows no capitals, as Arabic or Chinese, has no initials: there it is one character.
    """
    words, called = _words(name), _words(family or "")
    if not words:
        return ""
    principal = next((word for word in called if word[0].isupper()), (called or words[-1:])[0])
    if not _has_case(principal[0]):
        return _first_cluster((called or words)[0])
    own = next((place for place, word in enumerate(words) if word not in called), 0)
    last = max((place for place, word in enumerate(words) if word == principal), default=own)
    return "".join(_first_cluster(words[place]) for place in sorted({own, last}))


def _words(name: str) -> list[str]:
    """The words that begin with a letter and are no titles."""
    return [word for word in name.split() if _is_letter(word[0]) and word[-1] != "."]


def _first_cluster(word: str) -> str:
    end = 1
    while end < len(word) and (_extends(word[end]) or _is_joined(word, end)):
        end += 1
    return word[:end]


def _extends(character: str) -> bool:
    return character in JOINERS or unicodedata.category(character)[0] == "M"


def _is_joined(word: str, place: int) -> bool:
    before = word[:place].rstrip(JOINERS)
    return before[-1:] in VIRAMAS and _is_letter(word[place])


def _is_letter(character: str) -> bool:
    return unicodedata.category(character)[0] == "L"


def _has_case(character: str) -> bool:
    return character.lower() != character.upper()


def _letters(words: str) -> str:
    apart = unicodedata.normalize("NFD", words.casefold())
    return re.sub(r"\s+", " ", "".join(c for c in apart if not unicodedata.combining(c)))
