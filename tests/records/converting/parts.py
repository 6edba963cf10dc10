"""Texts of the first format were of one piece, and their digests were not salted; today they are lists of parts.

What stood there is checked by the digests of then; what is compared with today's entries is all else.
"""

import hashlib
import json
from typing import Any

from msgspec.structs import replace

from hemicycle.procedure.core.entry import Entry, Fact
from hemicycle.procedure.meeting.business.outcomes.state import SALT
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import Texts

TODAY: dict[str, dict[str, Any]] = {
    "outcome-proposed": {"parts": []},
    "outcome-entered": {"parts": []},
    "outcome-amended": {"parts": []},
    "language-supplied": {"parts": []},
    "amendment-carried": {"parts": []},
    "amendment-overtaken": {"clashes": []},
    "amendment-proposed": {"replaces": {}, "adds": [], "deletes": []},
    "amendment-restated": {"replaces": {}, "adds": [], "deletes": []},
}
"""What facts of these kinds have today that they had not then; in the place of `digests`, mostly."""
WORDED = ("outcome-proposed", "outcome-entered", "amendment-proposed", "amendment-restated")
"""Kinds whose digests are all of their own texts."""
OF_PARTS = ("digest", "parts", "replaces", "adds", "deletes", "clashes")


class Digests:
    """The digests of then by those of today, as far as the record has come."""

    def __init__(self) -> None:
        self._today: dict[str, str] = {}

    def header(self, header: dict[str, Any], texts: Texts) -> dict[str, Any]:
        """The header in a form that today's facts can be read from. Raises ValueError where a digest was none."""
        kind, facts = header["kind"], {**header["facts"]}
        if kind in TODAY:
            digests = facts.pop("digests", {})
            if kind in WORDED and digests != language_digests(texts):
                raise ValueError(f"entry {header['seq']}: a digest of other words")
            facts |= TODAY[kind]
        if facts.get("digest") in self._today:
            facts["digest"] = self._today[facts["digest"]]
        return {**header, "facts": facts}

    def learn(self, header: dict[str, Any], fact: Fact) -> None:
        """What the digest of an entry is today."""
        if header["kind"] in TODAY and "digest" in header["facts"]:
            self._today[header["facts"]["digest"]] = fact.digest  # type: ignore[attr-defined]


def language_digests(texts: Texts) -> dict[str, str]:
    """SHA-256 (hex) of all texts in a language, as they stood in the facts then."""
    languages = sorted({language for text in texts.values() for language in text})
    return {
        language: _digest(
            {name: text[language] for name, text in texts.items() if language in text}
        )
        for language in languages
    }


def alike(old: Entry, new: Entry, before: Meeting) -> bool:
    """Whether today's entry says what stood there, digests and parts apart."""
    if old.kind != new.kind:
        return False
    today: dict[str, Any] = {}
    if old.kind in TODAY:
        fields = old.fact.__struct_fields__
        today = {name: getattr(new.fact, name) for name in OF_PARTS if name in fields}
    if old.kind in ("amendment-proposed", "amendment-restated"):
        known: Any = old.fact
        stood = before.outcomes.table[known.outcome].verb
        today["verb"] = None if known.verb == stood else known.verb
    words = {name: text for name, text in new.words.items() if name != SALT}
    return replace(old.fact, **today) == new.fact and old.words == words


def _digest(value: dict[str, Any]) -> str:
    plain = json.dumps(value, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(plain.encode()).hexdigest()
