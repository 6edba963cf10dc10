"""Which characters a text may hold: what everybody sees, in any script, and what every format can carry.

Refused: controls (C0, C1), controls of direction and whatever else is invisible, noncharacters, surrogates, separators
of lines and paragraphs. So no two texts that look alike differ, none reads another way than it is stored, and XML can
hold them all. U+200C and U+200D stay where the script needs them (RFC 5892, Appendix A.1 and A.2), and a variation
selector where its base has variants (UTS 37; Unicode, StandardizedVariants and emoji-variation-sequences).
"""

import re
from functools import cache
from unicodedata import category, combining, name

from idna.idnadata import joining_types
from idna.intranges import intranges_contain

LINES = "\n\t"
"""What a text of several lines may hold besides; a name or a title may not."""
BREAKS = re.compile(r" *[\t\n\v\f\r][ \t\n\v\f\r]*")
ZWNJ, ZWJ = "\u200c", "\u200d"
VIRAMA = 9
"""The combining class of what joins two consonants."""
TRANSPARENT, BEFORE, AFTER = ("T",), ("L", "D"), ("R", "D")
TEXT_OR_EMOJI = "\ufe0e\ufe0f"
KEYCAP = "\u20e3"
EMOJI = frozenset("\u203c\u2049\u2139\u3030\u303d")
"""Signs with an emoji form that are no symbols by category."""
SELECTORS = re.compile("[\u180b-\u180d\u180f\ufe00-\ufe0f\U000e0100-\U000e01ef]")
CONTEXTUAL = re.compile("[\u180b-\u180d\u180f\u200c\u200d\ufe00-\ufe0f\U000e0100-\U000e01ef]")
"""What stands only beside what it changes: joiners and variation selectors."""
VARIED = re.compile(
    "[\u1000-\u109f\u2200-\u22ff\u2a00-\u2aff\u3001\u3002\ua840-\ua877\uff01-\uff60\U00010ac0-\U00010aff]"
)
"""Blocks whose characters have a variant by U+FE00: Myanmar, operators, wide punctuation, Phags-pa, Manichaean."""
PLAIN = frozenset("¦°¬±×÷϶")
"""Signs and symbols of plain text, which have no picture."""
SHOWN = (
    frozenset(map(chr, range(0x600, 0x606)))
    | frozenset("\u06dd\u070f\u0890\u0891\u08e2\U000110bd\U000110cd")
    | frozenset(map(chr, range(0x13430, 0x13440)))
)
"""Format characters (Cf) that are drawn: Arabic, Syriac and Kaithi number signs, Egyptian joiners."""
UNSEEN = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0")
"""Drawn as nothing, though no format characters: fillers, inherent vowels, the blank pattern, the grapheme joiner."""
LONGEST_TEXT = 20_000
"""Characters of one text in one language."""
UNFIT = frozenset(("Cc", "Cf", "Cs", "Zl", "Zp"))
MARKS = ("M", "Z", "C")


def misspelt(
    words: str, *, lines: bool, most: int = LONGEST_TEXT
) -> tuple[str, dict[str, str | int]] | None:
    """[TEXT-1] What is wrong with words in one language; None where nothing is. `lines`: they may have several."""
    if len(words) > most:
        return "text-too-long", {"most": most}
    if is_blank(words):
        return "text-empty", {}
    stray = unfit(words, lines=lines)
    return ("text-unreadable", {"character": stray}) if stray else None


def unfit(words: str, *, lines: bool) -> str | None:
    """The first character that may not stand here, as `U+202E`; None where all may. `lines`: it may have several.

    The work grows with the length alone: each character is looked up once, and only joiners look about them.
    """
    stray = {char for char in set(words) if not _stands(char) and not (lines and char in LINES)}
    first = (
        next((place for place, char in enumerate(words) if char in stray), None) if stray else None
    )
    for found in CONTEXTUAL.finditer(words):
        place = found.start()
        if (first is None or place < first) and not _changes(words, place):
            first = place
            break
    return None if first is None else f"U+{ord(words[first]):04X}"


def is_blank(words: str) -> bool:
    """Whether nothing of it is seen: spaces, marks on nothing, characters without width."""
    return all(category(char)[0] in MARKS or char in UNSEEN for char in words)


def in_one_line(words: str) -> str:
    """A name or a title as it is kept: line breaks and tabs, with the spaces around them, are one space."""
    return BREAKS.sub(" ", words).strip()


def _stands(char: str) -> bool:
    """Whether it may stand by itself, or may where it changes what is seen."""
    if char.isascii():
        return char.isprintable()
    if CONTEXTUAL.match(char):
        return True
    if char in UNSEEN or _is_noncharacter(ord(char)):
        return False
    return category(char) not in UNFIT or char in SHOWN


def _changes(words: str, place: int) -> bool:
    """Whether a joiner or a selector changes what is seen of the characters beside it."""
    char = words[place]
    if place == 0:
        return False
    if char in (ZWNJ, ZWJ):
        return combining(words[place - 1]) == VIRAMA or (char == ZWNJ and _parts(words, place))
    return _varies(words[place - 1], char, words[place + 1 : place + 2])


def _parts(words: str, place: int) -> bool:
    """[RFC 5892, A.1] U+200C keeps two letters apart that would join."""
    before, after = place - 1, place + 1
    while before >= 0 and _joins(words[before], TRANSPARENT):
        before -= 1
    while after < len(words) and _joins(words[after], TRANSPARENT):
        after += 1
    if before < 0 or after == len(words):
        return False
    return _joins(words[before], BEFORE) and _joins(words[after], AFTER)


@cache
def _joins(char: str, types: tuple[str, ...]) -> bool:
    return any(intranges_contain(ord(char), joining_types.get(one, ())) for one in types)


def _varies(base: str, selector: str, after: str) -> bool:
    """Whether a variation selector gives this base another form; a second selector never does."""
    if SELECTORS.match(base):
        return False
    if selector in TEXT_OR_EMOJI:
        pictured = base in EMOJI or (
            category(base) in ("So", "Sm") and base not in PLAIN and not base.isascii()
        )
        return pictured or (base in "#*0123456789" and after == KEYCAP)
    if "\u180b" <= selector <= "\u180f":
        return "\u1800" <= base <= "\u18af"
    if name(base, "").startswith("CJK "):
        return selector <= "\ufe02" or selector >= "\U000e0100"
    if "\U00013000" <= base <= "\U000143ff":
        return selector <= "\ufe06"
    return selector == "\ufe00" and VARIED.match(base) is not None


def _is_noncharacter(point: int) -> bool:
    return point & 0xFFFE == 0xFFFE or 0xFDD0 <= point <= 0xFDEF or 0xE0000 <= point <= 0xE00FF
