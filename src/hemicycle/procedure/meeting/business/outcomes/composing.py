"""An amendment to an amendment: what it may touch, and the amendment after it. One deep, and no deeper.

It is written as a change of the text as that would read with the amendment in it, of those parts alone that the
amendment replaces or adds. Carried or accepted, it is part of the amendment, which then waits as before.
"""

from msgspec.structs import replace

from hemicycle.procedure.meeting.business.outcomes.parts import (
    VERB,
    Change,
    Digests,
    Entries,
    changed,
    reworks,
    touched,
)
from hemicycle.procedure.meeting.business.outcomes.state import AddedPart, Amendment, Outcome
from hemicycle.procedure.words import PartId


def as_amended(outcome: Outcome, amendment: Amendment) -> Outcome:
    """The text as it would read with the amendment in it."""
    parts = changed(outcome.parts, change_in(amendment), amendment.seq, amendment.entries)
    return replace(outcome, parts=parts, verb=amendment.verb or outcome.verb)


def change_in(amendment: Amendment) -> Change:
    """What an amendment changes."""
    return Change(amendment.replaces, amendment.adds, amendment.deletes, amendment.verb)


def beside(amendment: Amendment, change: Change) -> str | None:
    """The first part, or `verb`, that a change touches and the amendment does not: that is an amendment of its own."""
    own = {*amendment.replaces, *(one.id for one in amendment.adds)}
    verb = {VERB} if amendment.verb else set()
    anchors = [one.after or "" for one in change.adds if one.after not in own]
    return next((one for one in [*touched(change), *anchors] if one not in own | verb), None)


def composed(amendment: Amendment, change: Amendment) -> tuple[Change, Entries]:
    """The amendment after one to it, and where words of its parts stand that do not stand on its own entry."""
    replaces = {
        part: _reworded(old, change.replaces.get(part))
        for part, old in amendment.replaces.items()
        if part not in change.deletes
    }
    adds = [
        AddedPart(one.id, one.after, _reworded(one.digests, change.replaces.get(one.id)))
        for one in amendment.adds
        if one.id not in change.deletes
    ]
    own = {one.id for one in amendment.adds}
    first = [one for one in change.adds if one.after not in own]
    for one in reversed([one for one in change.adds if one.after in own]):
        adds = _behind(adds, one, amendment)
    deleted = [part for part in change.deletes if part in amendment.replaces]
    after = Change(
        replaces, [*first, *adds], [*amendment.deletes, *deleted], change.verb or amendment.verb
    )
    return after, _entries(amendment, change, after)


def _reworded(old: Digests, new: Digests | None) -> Digests:
    """A language that is not brought along falls out of it: it would be stale in the text."""
    if new is None:
        return old
    return new if reworks(old, new) else {**old, **new}


def _behind(adds: list[AddedPart], new: AddedPart, amendment: Amendment) -> list[AddedPart]:
    """What is added behind a part that the amendment adds stands after the same part of the text."""
    place = next((n for n, one in enumerate(adds, 1) if one.id == new.after), 0)
    anchor = next(one for one in amendment.adds if one.id == new.after)
    return [*adds[:place], replace(new, after=anchor.after), *adds[place:]]


def _entries(amendment: Amendment, change: Amendment, after: Change) -> Entries:
    made: dict[PartId, Digests] = {**after.replaces, **{one.id: one.digests for one in after.adds}}
    new: dict[PartId, Digests] = {**change.replaces, **{o.id: o.digests for o in change.adds}}
    found = {
        part: {
            language: _brought(change, part, language) if language in new.get(part, {}) else old
            for language in digests
            for old in [amendment.entries.get(part, {}).get(language, amendment.seq)]
        }
        for part, digests in made.items()
    }
    elsewhere = {
        part: {language: seq for language, seq in on.items() if seq != amendment.seq}
        for part, on in found.items()
    }
    return {part: on for part, on in elsewhere.items() if on}


def _brought(change: Amendment, part: PartId, language: str) -> int:
    """On which entry the new words stand: its own, or that which supplied the language."""
    return change.entries.get(part, {}).get(language, change.seq)
