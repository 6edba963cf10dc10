"""Which characters a text may hold: what everybody sees, in any script, and what every format can carry.

Refused: controls (C0, C1), controls of direction and whatever else is invisible, noncharacters, surrogates, separators
of lines and paragraphs. So no two texts that look alike differ, none reads another way than it is stored, and XML can
hold them all. U+200C and U+200D stay where the script needs them (RFC 5892, Appendix A.1 and A.2).
"""

import re
from unicodedata import category

from idna.core import valid_contextj

LINES = "\n\t"
"""What a text of several lines may hold besides; a name or a title may not."""
BREAKS = re.compile(r" *[\t\n\v\f\r][ \t\n\v\f\r]*")
JOINERS = "\u200c\u200d"
REACH = 24
"""How many characters on either side say whether a joiner is needed."""
SHOWN = (
    frozenset(map(chr, range(0x600, 0x606)))
    | frozenset("\u06dd\u070f\u0890\u0891\u08e2\U000110bd\U000110cd")
    | frozenset(map(chr, range(0x13430, 0x13440)))
)
"""Format characters (Cf) that are drawn: Arabic, Syriac and Kaithi number signs, Egyptian joiners."""
UNSEEN = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0")
"""Drawn as nothing, though no format characters: fillers, inherent vowels, the blank pattern, the grapheme joiner."""
UNFIT = frozenset(("Cc", "Cf", "Cs", "Zl", "Zp"))
MARKS = ("M", "Z", "C")


def unfit(words: str, *, lines: bool) -> str | None:
    """The first character that may not stand here, as `U+202E`; None where all may. `lines`: it may have several."""
    for place, char in enumerate(words):
        if _stands(words, place, char) or (lines and char in LINES):
            continue
        return f"U+{ord(char):04X}"
    return None


def is_blank(words: str) -> bool:
    """Whether nothing of it is seen: spaces, marks on nothing, characters without width."""
    return all(category(char)[0] in MARKS or char in UNSEEN for char in words)


def in_one_line(words: str) -> str:
    """A name or a title as it is kept: line breaks and tabs, with the spaces around them, are one space."""
    return BREAKS.sub(" ", words).strip()


def _stands(words: str, place: int, char: str) -> bool:
    if char.isascii():
        return char.isprintable()
    if char in JOINERS:
        return _joins(words[max(0, place - REACH) : place + REACH], min(place, REACH))
    if char in UNSEEN or _is_noncharacter(ord(char)):
        return False
    return category(char) not in UNFIT or char in SHOWN


def _joins(near: str, place: int) -> bool:
    try:
        return valid_contextj(near, place)
    except ValueError:
        return False


def _is_noncharacter(point: int) -> bool:
    return point & 0xFFFE == 0xFFFE or 0xFDD0 <= point <= 0xFDEF or 0xE0000 <= point <= 0xE00FF
