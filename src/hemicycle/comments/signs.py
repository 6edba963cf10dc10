"""What speaks for spam in a comment. A sign holds it back until somebody has read it; it decides nothing."""

import unicodedata
from collections.abc import Collection, Iterable
from typing import Literal

from hemicycle.comments.words import Written, links_of

Sign = Literal["links", "mixed-letters", "claims-office", "no-proof", "filled-trap"]
MOST_LINKS = 2
OFFICE_WORDS = frozenset(
    ("secretariat", "secretariate", "administrator", "moderator", "presse", "press office")
) | frozenset(("secrétariat", "bureau de presse", "الأمانة", "المكتب الصحفي"))
"""Names under which only the office speaks, beside those of the server and of its bodies."""
SPAM: frozenset[Sign] = frozenset(("links", "mixed-letters", "claims-office", "filled-trap"))
"""Signs with which a comment is put apart from those that are to be read first."""
_LOOKALIKES = str.maketrans(
    "аеорсухіѕјԁһοαενρτιωᴀʙᴄᴅᴇᴋʟᴍɴᴏᴘʀᴛᴜᴠᴡᴢ", "aeopcyxisjdhoaevptiwabcdeklmnoprtuvwz"
)
"""Letters that look like Latin ones (Unicode TR 39 has the whole list; these are those of common spam)."""


def signs_of(
    written: Written, *, proven: bool, trapped: bool, names: Iterable[str]
) -> tuple[Sign, ...]:
    """The signs in a comment. `names`: those that only the office may speak under."""
    found: list[Sign] = []
    if len(links_of(written.words)) > MOST_LINKS:
        found.append("links")
    if any(mixed(word) for word in f"{written.name} {written.words}".split()):
        found.append("mixed-letters")
    if claims(written.name, [*names, *OFFICE_WORDS]):
        found.append("claims-office")
    if trapped:
        found.append("filled-trap")
    if not proven:
        found.append("no-proof")
    return tuple(found)


def mixed(word: str) -> bool:
    """Whether one run of letters has Latin letters and letters of another alphabet that look like Latin ones."""
    run: set[str] = set()
    for sign in f"{word} ":
        if sign.isalpha():
            run.add(_script(sign))
        else:
            if "LATIN" in run and run & {"CYRILLIC", "GREEK"}:
                return True
            run = set()
    return False


def claims(name: str, taken: Collection[str]) -> bool:
    """Whether a name reads as one of those, or holds it as words."""
    read = f" {_skeleton(name)} "
    return any(f" {_skeleton(one)} " in read for one in taken if one)


def _skeleton(text: str) -> str:
    shown = "".join(sign for sign in text if unicodedata.category(sign) != "Cf")
    folded = unicodedata.normalize("NFKC", shown).casefold().translate(_LOOKALIKES)
    return " ".join("".join(sign if sign.isalnum() else " " for sign in folded).split())


def _script(sign: str) -> str:
    return unicodedata.name(sign, "").partition(" ")[0]
