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
Entries = dict[PartId, dict[Token, int]]
"""On which entries the words of parts stand, by language."""

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


def laid(salt: str, texts: Texts, seq: int, preamble: int = 0) -> list[Part]:
    """The parts of a text that entry `seq` lays, in their order; so many of the first are its preamble."""
    names = [PartId(name) for name in sorted(texts, key=_place)]
    return [
        Part(
            id=name,
            digests=_digests(salt, name, texts),
            entries=dict.fromkeys(texts[name], seq),
            preamble=place < preamble,
        )
        for place, name in enumerate(names)
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


def changed(
    parts: Sequence[Part], change: Change, seq: int, entries: Entries | None = None
) -> list[Part]:
    """The parts after a change whose words stand on entry `seq`, or on these `entries`.

    What is added belongs to the preamble where the part does after which it stands; at the beginning as the first does.
    """
    on = entries or {}
    after = _added(change, None, seq, on, preamble=bool(parts) and parts[0].preamble)
    for part in parts:
        if part.id not in change.deletes:
            new = change.replaces.get(part.id)
            after.append(_replaced(part, new, _entries(new, seq, on, part.id)) if new else part)
        after += _added(change, part.id, seq, on, preamble=part.preamble)
    return after


def with_languages(parts: Iterable[Part], new: Mapping[PartId, Digests], seq: int) -> list[Part]:
    """The parts with languages that were missing or stale: no other becomes stale by them."""
    return [
        _brought(part, new[part.id], dict.fromkeys(new[part.id], seq)) if part.id in new else part
        for part in parts
    ]


def operative(parts: Iterable[Part]) -> bool:
    """Whether anything is left of a text beside its preamble."""
    return any(not part.preamble for part in parts)


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


def clashes(one: Amendment, carried: Change | Amendment) -> list[str]:
    """What both touch; and the parts after which `one` would add, where the other deleted them."""
    taken = set(touched(carried))
    anchors = [added.after for added in one.adds if added.after in carried.deletes]
    return list(dict.fromkeys(name for name in [*touched(one), *anchors] if name in taken))


class Fixed(Protocol):
    """What says what the words of a text are, beside its verb: the command that lays it, or the text."""

    @property
    def form(self) -> Form:
        """A conclusion, a commitment or an invitation."""

    @property
    def joined(self) -> bool:
        """Whether it is told in one sentence with the conclusion before it."""

    @property
    def whole(self) -> bool:
        """Whether its paragraphs are whole sentences."""


def fixed_facts(fixed: Fixed, by: str, verb: str | None) -> dict[str, Any]:
    """[OUTCOME-22] The facts of an outcome that its version covers besides the texts; `whole` where it is so."""
    facts = {"form": fixed.form, "by": by, "verb": verb, "joined": fixed.joined}
    return {**facts, "whole": True} if fixed.whole else facts


def version_digest(facts: Mapping[str, Any], parts: Iterable[Part]) -> str:
    """SHA-256 (hex) of a version: its facts, and its parts with the digest of each language."""
    told = [[p.id, p.digests, *(["preamble"] if p.preamble else [])] for p in parts]
    return _sha256({**facts, "parts": told})


def change_digest(amends: str, change: Change) -> str:
    """SHA-256 (hex) of what an amendment to this text, or to this amendment, changes."""
    return _sha256({"amends": amends, **msgspec.to_builtins(change)})


def _digests(salt: str, name: PartId, texts: Texts) -> Digests:
    """For each language SHA-256 (hex) of salt and canonical JSON of part, language and words."""
    given = {"part": name}
    return {
        language: _sha256({**given, "language": language, "words": words}, bytes.fromhex(salt))
        for language, words in texts[name].items()
    }


def reworks(old: Digests, new: Digests, stale: Iterable[Token] = ()) -> bool:
    """Whether new words replace some that are current: then a language that they leave out is behind."""
    return any(new.get(one, old[one]) != old[one] for one in old.keys() - set(stale))


def _replaced(part: Part, new: Digests, on: dict[Token, int]) -> Part:
    """Languages that were current and are not brought along become stale."""
    reworded = reworks(part.digests, new, part.stale)
    behind = part.digests.keys() if reworded else set(part.stale)
    return replace(_brought(part, new, on), stale=sorted(behind - new.keys()))


def _brought(part: Part, new: Digests, on: dict[Token, int]) -> Part:
    return replace(
        part,
        digests={**part.digests, **new},
        entries={**part.entries, **on},
        stale=[language for language in part.stale if language not in new],
    )


def _added(
    change: Change, after: PartId | None, seq: int, on: Entries, *, preamble: bool
) -> list[Part]:
    return [
        Part(one.id, one.digests, _entries(one.digests, seq, on, one.id), preamble=preamble)
        for one in change.adds
        if one.after == after
    ]


def _entries(digests: Digests, seq: int, on: Entries, part: PartId) -> dict[Token, int]:
    """On which entry the words of a part stand, by language."""
    return {**dict.fromkeys(digests, seq), **on.get(part, {})}


def _place(name: str) -> int:
    """`text` and `whom` come first, then by number."""
    number = name.rpartition("-")[2]
    return int(number) if number.isdecimal() else 0


def _sha256(value: Mapping[str, Any], salt: bytes = b"") -> str:
    plain = json.dumps(value, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(salt + plain.encode()).hexdigest()
