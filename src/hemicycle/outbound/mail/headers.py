"""What may stand in a header: one line of plain characters. Whatever somebody is called, no name makes a second one."""

import re
import unicodedata

UNSEEN = re.compile(
    "[\x00-\x1f\x7f-\x9f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff]+"
)
"""Controls, line and paragraph separators, marks that turn the direction, and characters that nobody sees. The joiners
U+200C and U+200D stay: names in Persian and Sinhala need them."""
MOST = 250
"""Characters of one value; a name or subject that is longer is cut."""


def one_line(text: str) -> str:
    """The text as one line (NFC), whatever it was."""
    plain = " ".join(UNSEEN.sub(" ", unicodedata.normalize("NFC", text)).split())
    return plain if len(plain) <= MOST else plain[: MOST - 1].rstrip() + "…"
