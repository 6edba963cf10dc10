"""Headers, written by ourselves: plain lines of ASCII, whatever somebody is called (RFC 5322, RFC 2047).

Pure. No value makes a second line, a second header or a second reader, and each is read back as what was meant; a name
that looks like an encoded word is encoded itself.
"""

import re
import unicodedata
from base64 import b64encode

UNSEEN = re.compile(
    "[\x00-\x1f\x7f-\x9f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb"
    "\ud800-\udfff]+"
)
"""Controls, line and paragraph separators, marks that turn the direction, and characters that nobody sees. The joiners
U+200C and U+200D stay: names in Persian and Sinhala need them."""
IN_PROSE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\ud800-\udfff]+")
"""The same in prose, which has lines, and isolates of a direction (U+2066 to U+2069) that hold to what they enclose."""
MOST = 250
"""Characters of one value; a name or subject that is longer is cut."""
ENCODED = 45
"""Bytes in one encoded word, which is 75 characters at most (RFC 2047, 2)."""
SHORT = 60
"""Characters that may stand as they are, on one line with the name of the header."""
PHRASE = re.compile(r"[A-Za-z0-9][A-Za-z0-9 '-]*")
PLAIN = re.compile(r"[ -~]+")


def one_line(text: str) -> str:
    """The text as one line (NFC), whatever it was."""
    plain = " ".join(UNSEEN.sub(" ", unicodedata.normalize("NFC", text)).split())
    return plain if len(plain) <= MOST else plain[: MOST - 1].rstrip() + "…"


def prose(text: str) -> str:
    """The text with its lines, without characters that are none."""
    return IN_PROSE.sub(" ", unicodedata.normalize("NFC", text.replace("\r\n", "\n")))


def mailbox(name: str, address: str) -> str:
    """A reader or a sender: the name as a phrase, and the address."""
    line = one_line(name)
    if not line:
        return address
    if PHRASE.fullmatch(line) and len(line) <= SHORT:
        return f"{line} <{address}>"
    if _stands(line):
        quoted = line.replace("\\", "\\\\").replace('"', '\\"')
        return f'"{quoted}"\r\n <{address}>'
    return f"{_encoded(line)}\r\n <{address}>"


def unstructured(text: str) -> str:
    """Free text, as a subject."""
    line = one_line(text)
    return line if not line or _stands(line) else _encoded(line)


def _stands(line: str) -> bool:
    """Whether it can stand as it is: short, of plain characters, and not to be taken for an encoded word."""
    return len(line) <= SHORT and bool(PLAIN.fullmatch(line)) and "=?" not in line


def _encoded(line: str) -> str:
    """As encoded words, one a line, none of which begins or ends within a character."""
    words, piece = [], b""
    for character in line:
        raw = character.encode()
        if len(piece) + len(raw) > ENCODED:
            words.append(piece)
            piece = b""
        piece += raw
    return "\r\n ".join(f"=?utf-8?b?{b64encode(word).decode()}?=" for word in [*words, piece])
