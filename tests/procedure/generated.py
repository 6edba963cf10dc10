"""Values of any declared type, from dice: facts of every kind, and states in which their rows find what they change.

Identifiers are few, so that a fact often names what the state holds. As JSON: `python -m tests.procedure.generated`.
"""

import random
import sys
from datetime import date
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin, get_type_hints

import msgspec

from hemicycle.live.encoding import wire_entry
from hemicycle.procedure.core.entry import Entry, Fact
from hemicycle.procedure.core.labels import OPEN
from hemicycle.procedure.core.record_type import RecordType
from hemicycle.procedure.core.strings import is_text
from hemicycle.procedure.meeting.record import MEETING
from hemicycle.procedure.rulebook import Rulebook
from hemicycle.procedure.words import Digest, Language
from hemicycle.rulebooks import rulebook

IDS = ("a1", "a2", "a3")
LANGUAGES = ("en", "fr", "ar")
DEPTH = 12


class Dice:
    """Draws values. A type that contains itself ends where it may."""

    def __init__(self, seed: str) -> None:
        self.random = random.Random(seed)
        self.rules = rulebook(None)

    def value(self, kind: Any, depth: int = 0) -> Any:
        """A value of this type."""
        if kind is Rulebook:
            return self.rules
        if is_text(kind):
            return {one: self.random.choice(("yes", "no")) for one in self._some(LANGUAGES)}
        if kind is Language:
            return self.random.choice(LANGUAGES)
        if kind is Digest:
            return self.random.choice(("00", "0f", ""))
        return self._composed(_beneath(kind), depth)

    def _composed(self, kind: Any, depth: int) -> Any:
        origin, inner = get_origin(kind), get_args(kind)
        if origin is Literal:
            return self.random.choice(inner)
        if origin in (Union, UnionType):
            return self._one_of(inner, depth)
        if origin is list:
            return self._unlike([self.value(inner[0], depth + 1) for _ in self._some(IDS)])
        if origin is dict:
            keys = [self.value(inner[0], depth + 1) for _ in self._some(IDS)]
            return {key: self._at(key, self.value(inner[1], depth + 1)) for key in keys}
        if isinstance(kind, type) and issubclass(kind, msgspec.Struct):
            return self.struct(kind, depth)
        return self._plain(kind)

    def struct(self, kind: type[msgspec.Struct], depth: int = 0) -> Any:
        """A struct with each field drawn."""
        hints = get_type_hints(kind, include_extras=True)
        return kind(**{one: self.value(hints[one], depth + 1) for one in kind.__struct_fields__})

    def _plain(self, kind: Any) -> Any:
        if kind is bool:
            return self.random.random() < 0.5
        if kind is int:
            return self.random.randrange(4)
        if kind is str:
            return self.random.choice(IDS)
        if kind is date:
            return date(2022, 1, 24)
        if kind is NoneType:
            return None
        raise TypeError(f"no dice for {kind}")

    def _one_of(self, kinds: tuple[Any, ...], depth: int) -> Any:
        lesser = [one for one in kinds if one in (NoneType, msgspec.UnsetType)]
        if lesser and (depth > DEPTH or self.random.random() < 0.2):
            return None if lesser[0] is NoneType else msgspec.UNSET
        return self.value(self.random.choice([one for one in kinds if one not in lesser]), depth)

    def _some(self, of: tuple[str, ...]) -> list[str]:
        return self.random.sample(of, self.random.randrange(len(of) + 1))

    def _at(self, key: Any, value: Any) -> Any:
        """What stands at a key is of that id, where it has one."""
        names = getattr(value, "__struct_fields__", ())
        return msgspec.structs.replace(value, id=key) if "id" in names else value

    def _unlike(self, values: list[Any]) -> list[Any]:
        """Structs of one id stand in a list once."""
        if any(isinstance(one, msgspec.Struct) and "id" in one.__struct_fields__ for one in values):
            return list({one.id: one for one in values}.values())
        return values


def _beneath(kind: Any) -> Any:
    """The type beneath names and marks."""
    while hasattr(kind, "__supertype__") or get_origin(kind) is Annotated:
        kind = kind.__supertype__ if hasattr(kind, "__supertype__") else get_args(kind)[0]
    return kind


Case = tuple[Any, Entry, Any]
"""A state, an entry, and the state after it."""


def cases(
    record: RecordType[Any], kind: type[Fact], least: int = 24, most: int = 400
) -> list[Case]:
    """Cases of a kind: so many at least, and until each of its rows changed its part."""
    made: list[Case] = []
    wanted = {row.part for row in record.rows[kind] if row.change}
    while (wanted or len(made) < least) and len(made) < most:
        before, entry, after = _case(record, kind, Dice(f"{kind.kind} {len(made)}"))
        wanted -= {part for part in wanted if getattr(before, part) != getattr(after, part)}
        made.append((before, entry, after))
    if wanted:
        raise AssertionError(f"{kind.kind} never changed {', '.join(sorted(wanted))}")
    return made


def _case(record: RecordType[Any], kind: type[Fact], dice: Dice) -> Case:
    before = _state(record, kind, dice)
    entry = Entry(
        seq=before.size,
        at=dice.random.randrange(1000),
        act=(before.size, 1),
        by=dice.random.choice((*IDS, "secretariat")),
        capacity=dice.random.choice((*IDS, None)),
        label=OPEN,
        fact=dice.struct(kind),
        texts=_texts(dice),
    )
    return before, entry, record.evolve(before, entry)


def _state(record: RecordType[Any], kind: type[Fact], dice: Dice) -> Any:
    """A state with the parts that the kind touches, and now and then another."""
    touched = {row.part for row in record.rows[kind]}
    hints = get_type_hints(record.state, include_extras=True)
    drawn = {
        part: dice.value(hint)
        for part, hint in hints.items()
        if part in touched or dice.random.random() < 0.1
    }
    return record.state(**drawn)


def _texts(dice: Dice) -> Any:
    """Texts of an entry, none, or erased ones."""
    if dice.random.random() < 0.2:
        return None
    words = {"en": "fresh", "fr": "nouveau"}
    return {name: words for name in ("text", "name") if dice.random.random() < 0.6}


def main() -> None:
    """For the browser's fold, as JSON lines: the state before, the entry as on the wire, the state after."""
    for kind in MEETING.kinds.values():
        for before, entry, after in cases(MEETING, kind):
            told = {"before": before, "entry": wire_entry(entry), "after": after}
            sys.stdout.buffer.write(msgspec.json.encode(told) + b"\n")


if __name__ == "__main__":
    main()
