"""The numbered parts of a text: how they are laid, replaced, added and deleted, by their digests alone.

A part keeps its id for as long as it stands, whatever is inserted or deleted before it; its number is its place.
Whether two changes touch the same part is seen from ids and digests: no word is read.
"""

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Protocol

import msgspec
from msgspec.structs import replace

from hemicycle.procedure.meeting.business.outcomes.commands import Addition
from hemicycle.procedure.meeting.business.outcomes.state import AddedPart, Amendment, Outcome, Part
from hemicycle.procedure.words import Digest, Form, PartId, Texts, Token

Digests = dict[Token, Digest]

VERB = "verb"
"""What an amendment touches beside parts: the operative verb."""


class Change(msgspec.Struct, frozen=True):
    """What is replaced, added and deleted, and the new verb; None: it stays."""

    replaces: dict[PartId, Digests]
    adds: list[AddedPart]
    deletes: list[PartId]
    verb: str | None


class Rewording(Protocol):
    """What a command changes in a text: parts replaced, added and deleted."""

    @property
    def texts(self) -> Texts:
        """Parts that are replaced."""

    @property
    def adds(self) -> list[Addition]:
        """Parts that are added."""

    @property
    def deletes(self) -> list[PartId]:
        """Parts that are deleted."""


NOTHING = Change({}, [], [], None)


def laid(salt: str, texts: Texts, seq: int) -> list[Part]:
    """The parts of a text that entry `seq` lays, in their order."""
    names = sorted(texts, key=_place)
    return [
        Part(PartId(name), _digests(salt, PartId(name), texts), dict.fromkeys(texts[name], seq))
        for name in names
    ]


def change_of(known: Outcome, seq: int, command: Rewording, verb: str | None) -> Change:
    """What entry `seq` would change: parts that it names and does not change are left out."""
    added = added_texts(known.form, seq, command.adds)
    digests = {part.id: part.digests for part in known.parts}
    named = new_digests(known, command.texts)
    return Change(
        replaces={
            name: new for name, new in named.items() if {**digests[name], **new} != digests[name]
        },
        adds=[
            AddedPart(PartId(name), one.after, _digests(known.salt, PartId(name), added))
            for name, one in zip(added, command.adds, strict=True)
        ],
        deletes=list(command.deletes),
        verb=None if verb == known.verb else verb,
    )


def new_digests(known: Outcome, texts: Texts) -> dict[PartId, Digests]:
    """The digests of new words of parts, with the salt of their text."""
    return {PartId(name): _digests(known.salt, PartId(name), texts) for name in texts}


def added_texts(form: Form, seq: int, adds: Sequence[Addition]) -> Texts:
    """The words of added parts, by the ids that they are given."""
    stem = "topic" if form == "invitation" else "text"
    return {f"{stem}-{seq}-{place}": one.text for place, one in enumerate(adds, 1)}


def changed(parts: Iterable[Part], change: Change, seq: int) -> list[Part]:
    """The parts after a change whose words stand on entry `seq`."""
    after = _added(change, None, seq)
    for part in parts:
        if part.id not in change.deletes:
            new = change.replaces.get(part.id)
            after.append(_replaced(part, new, seq) if new else part)
        after += _added(change, part.id, seq)
    return after


def with_languages(parts: Iterable[Part], new: Mapping[PartId, Digests], seq: int) -> list[Part]:
    """The parts with languages that were missing or stale: no other becomes stale by them."""
    return [_brought(part, new[part.id], seq) if part.id in new else part for part in parts]


def languages_behind(parts: Sequence[Part]) -> list[str]:
    """The languages that the text has, and that are stale or missing in some part."""
    known = {language for part in parts for language in part.digests}
    return sorted(
        language
        for language in known
        if any(language in part.stale or language not in part.digests for part in parts)
    )


def touched(change: Change | Amendment) -> list[str]:
    """The parts that a change replaces or deletes, and `verb` where it has another."""
    return [*change.replaces, *change.deletes, *([VERB] if change.verb else [])]


def clashes(one: Amendment, carried: Amendment) -> list[str]:
    """What both touch; and the parts after which `one` would add, where the other deleted them."""
    taken = set(touched(carried))
    anchors = [added.after for added in one.adds if added.after in carried.deletes]
    return list(dict.fromkeys(name for name in [*touched(one), *anchors] if name in taken))


def fixed_facts(form: Form, by: str, verb: str | None, joined: bool) -> dict[str, Any]:
    """The facts of an outcome that its version covers besides the texts."""
    return {"form": form, "by": by, "verb": verb, "joined": joined}


def version_digest(facts: Mapping[str, Any], parts: Iterable[Part]) -> str:
    """SHA-256 (hex) of a version: its facts, and its parts with the digest of each language."""
    return _sha256({**facts, "parts": [[part.id, part.digests] for part in parts]})


def change_digest(outcome: str, change: Change) -> str:
    """SHA-256 (hex) of what an amendment to this text changes."""
    return _sha256({"amends": outcome, **msgspec.to_builtins(change)})


def _digests(salt: str, name: PartId, texts: Texts) -> Digests:
    """For each language SHA-256 (hex) of salt and canonical JSON of part, language and words."""
    given = {"part": name}
    return {
        language: _sha256({**given, "language": language, "words": words}, bytes.fromhex(salt))
        for language, words in texts[name].items()
    }


def _replaced(part: Part, new: Digests, seq: int) -> Part:
    """Languages that were current and are not brought along become stale."""
    current = part.digests.keys() - set(part.stale)
    reworded = any(new.get(one, part.digests[one]) != part.digests[one] for one in current)
    behind = part.digests.keys() if reworded else set(part.stale)
    return replace(_brought(part, new, seq), stale=sorted(behind - new.keys()))


def _brought(part: Part, new: Digests, seq: int) -> Part:
    return replace(
        part,
        digests={**part.digests, **new},
        entries={**part.entries, **dict.fromkeys(new, seq)},
        stale=[language for language in part.stale if language not in new],
    )


def _added(change: Change, after: PartId | None, seq: int) -> list[Part]:
    return [
        Part(one.id, one.digests, dict.fromkeys(one.digests, seq))
        for one in change.adds
        if one.after == after
    ]


def _place(name: str) -> int:
    """`text` and `whom` come first, then by number."""
    number = name.rpartition("-")[2]
    return int(number) if number.isdecimal() else 0


def _sha256(value: Mapping[str, Any], salt: bytes = b"") -> str:
    plain = json.dumps(value, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(salt + plain.encode()).hexdigest()
