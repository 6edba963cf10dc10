"""In which encoding a text file was written: what its first bytes say, else what reads as words.

A byte order mark settles it, and so does valid UTF-8. Of the old encodings of one byte a character any reads any file;
there the one is taken in which letters stand among letters, and the others are offered, each with what it would show.
"""

import re
from collections.abc import Iterator
from unicodedata import category

from hemicycle.directory.lists.table import Reading

MARKS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
OLD = (
    "cp1252",
    "mac_roman",
    "cp1250",
    "cp1251",
    "cp1254",
    "iso8859_2",
    "iso8859_15",
    "cp1256",
    "cp1253",
)
"""Windows and Mac of the West first: of two that read alike the first is taken."""
KNOWN = frozenset(
    (
        *OLD,
        "utf-8",
        "utf-8-sig",
        "utf-16",
        "utf-16-le",
        "utf-16-be",
        "utf-32",
        "shift_jis",
        "gb18030",
        "big5",
        "euc_kr",
    )
)
SAMPLE_BYTES = 60_000
SHOWN = 3
CLOSE = 0.08
"""So near to the first the second makes us ask."""
WORD = re.compile(r"[^\s;,\t\"]*[^\x00-\x7f][^\s;,\t\"]*")
BESIDE_LETTERS = frozenset("’‘'-–·")


def decoded(data: bytes, wished: str = "") -> tuple[str, list[Reading], bool]:
    """The text, the ways to read it, the one taken first, and whether that is unsure."""
    readings = list(_readings(data))
    if wished in KNOWN:
        first = [one for one in readings if one.encoding == wished]
        readings = [*(first or [_reading(data, wished)]), *(r for r in readings if r not in first)]
        return data.decode(readings[0].encoding, errors="replace"), readings, False
    unsure = len(readings) > 1 and readings[0].score - readings[1].score < CLOSE
    return data.decode(readings[0].encoding, errors="replace"), readings, unsure


def _readings(data: bytes) -> Iterator[Reading]:
    mark = next((name for start, name in MARKS if data.startswith(start)), None)
    if mark:
        yield _reading(data, mark)
        return
    wide = _wide(data)
    if wide:
        yield _reading(data, wide)
        return
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        texts = {data.decode(name, errors="replace"): name for name in reversed(OLD)}
        found = [_reading(data, name) for name in texts.values()]
        yield from sorted(found, key=lambda one: (-one.score, OLD.index(one.encoding)))
    else:
        yield _reading(data, "utf-8")


def _wide(data: bytes) -> str | None:
    """UTF-16 without a mark: every other byte of plain text is nothing."""
    some = data[:4_000]
    if len(some) < 4:
        return None
    even, odd = some[::2].count(0), some[1::2].count(0)
    half = len(some) // 2
    if odd > half * 0.4 > even:
        return "utf-16-le"
    return "utf-16-be" if even > half * 0.4 > odd else None


def _reading(data: bytes, encoding: str) -> Reading:
    text = data.decode(encoding, errors="replace")
    some = text[:SAMPLE_BYTES]
    words = list(dict.fromkeys(WORD.findall(some)))
    lines_of_old_macs = "\r" in some and "\n" not in some
    score = _score(words) + (0.3 if encoding == "mac_roman" and lines_of_old_macs else 0)
    return Reading(encoding, round(score, 3), words[:SHOWN])


def _score(words: list[str]) -> float:
    """How much of what is no ASCII reads as words, from -3 to 1."""
    points = [_of_sign(word, place) for word in words for place, c in enumerate(word) if c > "\x7f"]
    return sum(points) / len(points) if points else 1.0


def _of_sign(word: str, place: int) -> float:
    char, before = word[place], word[place - 1 : place]
    after = word[place + 1 : place + 2]
    kind = category(char)
    if char == "\ufffd" or kind[0] == "C":
        return -3
    if kind[0] in "LM":
        if before.islower() and char.isupper():
            return -1.5
        mixed = _script(char) != "latin" and (_is_ascii_letter(before) or _is_ascii_letter(after))
        return -1.5 if mixed else 1 - _rarity(char)
    within = before.isalpha() and after.isalpha()
    return -1.5 if within and char not in BESIDE_LETTERS else -1 if kind[0] == "S" else 0.5


def _script(char: str) -> str:
    return "latin" if char < "\u0250" or "\u1e00" <= char < "\u1f00" else "other"


def _rarity(char: str) -> float:
    """Letters of Latin-1 are met more often than those beyond, and these than symbols that are letters by name."""
    if char <= "\u00ff":
        return 0.6 if char in "ªºÐÞþðÿ" else 0
    return 0.1 if char < "\u0250" else 0.3


def _is_ascii_letter(char: str) -> bool:
    return char.isascii() and char.isalpha()
