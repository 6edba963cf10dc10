"""Lists and tables that grow without being copied, for state that a long meeting adds to at each turn.

Every version stays as it was: they share what they have in common, and each knows how much of it is its own.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain, islice
from typing import Any, TypeVar, overload

T = TypeVar("T")
K = TypeVar("K")
V = TypeVar("V")

SHORT = 64
"""A list or a table of so few is copied: that costs less than sharing it."""
WIDTH = 64
"""Values in a block of a table: a change copies one block, and the list of the blocks."""


class Growing(Sequence[T]):
    """Values in order, equal to a list of the same. Adding to the newest version costs the same at any length.

    Adding to an older one copies it once, so that no version ever sees what another was given.
    """

    __slots__ = ("_shared", "_size")
    __hash__ = None  # type: ignore[assignment]  # as a list

    def __init__(self, shared: list[T], size: int) -> None:
        """The first `size` of what is shared with other versions: nobody else may change it."""
        self._shared, self._size = shared, size

    def added(self, value: T) -> "Growing[T]":
        """These values and one more."""
        newest = self._size == len(self._shared)
        shared = self._shared if newest else self._shared[: self._size]
        shared.append(value)
        return Growing(shared, self._size + 1)

    def __len__(self) -> int:
        return self._size

    def __iter__(self) -> Iterator[T]:
        return islice(self._shared, self._size)

    @overload
    def __getitem__(self, place: int) -> T: ...
    @overload
    def __getitem__(self, place: slice) -> list[T]: ...
    def __getitem__(self, place: int | slice) -> T | list[T]:
        if isinstance(place, slice):
            return [self._shared[at] for at in range(*place.indices(self._size))]
        at = place + self._size if place < 0 else place
        if not 0 <= at < self._size:
            raise IndexError(f"no value {place} among {self._size}")
        return self._shared[at]

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Growing | list):
            return NotImplemented
        return len(self) == len(other) and all(map(_same, self, other))

    def __repr__(self) -> str:
        return repr([*self])


def added(known: Sequence[T], value: T) -> list[T]:
    """A list and one more value, for a field of the state: from some length on it is shared instead of copied."""
    if len(known) < SHORT:
        return [*known, value]
    longer = known if isinstance(known, Growing) else Growing([*known], len(known))
    return longer.added(value)  # type: ignore[return-value]  # read as a list is


class GrowingTable(Mapping[K, V]):
    """Values by key, in the order in which the keys came, equal to a dictionary of the same.

    To change a value, or to add one to the newest version, costs the same at any length, but for one part in WIDTH.
    `keys`, and `places` of the keys, are shared with newer versions, which have more of them: nobody else may change
    them; `blocks` are this version's own values.
    """

    __slots__ = ("_blocks", "_keys", "_places", "_size")
    __hash__ = None  # type: ignore[assignment]  # as a dictionary

    def __init__(self, keys: list[K], places: dict[K, int], blocks: list[list[V]]) -> None:
        self._keys, self._places, self._blocks = keys, places, blocks
        self._size = WIDTH * (len(blocks) - 1) + len(blocks[-1]) if blocks else 0

    @classmethod
    def of(cls, known: Mapping[K, V]) -> "GrowingTable[K, V]":
        """A table of the same."""
        keys, values = [*known], [*known.values()]
        blocks = [values[start : start + WIDTH] for start in range(0, len(values), WIDTH)]
        return cls(keys, {key: place for place, key in enumerate(keys)}, blocks)

    def put(self, key: K, value: V) -> "GrowingTable[K, V]":
        """The table in which this stands at this key."""
        place = self._places.get(key, self._size)
        if place >= self._size:
            return self._added(key, value)
        blocks, block = self._blocks.copy(), self._blocks[place // WIDTH].copy()
        block[place % WIDTH] = value
        blocks[place // WIDTH] = block
        return GrowingTable(self._keys, self._places, blocks)

    @property
    def shared(self) -> tuple[list[K], list[list[V]]]:
        """The keys, which are shared with newer versions and may be more, and the blocks: to be read alone."""
        return self._keys, self._blocks

    def _added(self, key: K, value: V) -> "GrowingTable[K, V]":
        newest = self._size == len(self._keys)
        keys = self._keys if newest else self._keys[: self._size]
        places = self._places if newest else {one: place for place, one in enumerate(keys)}
        places[key] = self._size
        keys.append(key)
        if self._size % WIDTH == 0:
            return GrowingTable(keys, places, [*self._blocks, [value]])
        return GrowingTable(keys, places, [*self._blocks[:-1], [*self._blocks[-1], value]])

    def __getitem__(self, key: K) -> V:
        place = self._places[key]
        if place >= self._size:
            raise KeyError(key)
        return self._blocks[place // WIDTH][place % WIDTH]

    def get(self, key: K, default: Any = None) -> Any:
        """As of a dictionary: what is missing raises nothing on the way."""
        place = self._places.get(key, self._size)
        return self._blocks[place // WIDTH][place % WIDTH] if place < self._size else default

    def __contains__(self, key: object) -> bool:
        return self._places.get(key, self._size) < self._size  # type: ignore[arg-type]

    def __len__(self) -> int:
        return self._size

    def __iter__(self) -> Iterator[K]:
        return islice(self._keys, self._size)

    def values(self) -> list[V]:  # type: ignore[override]  # read as a dictionary's are
        """The values in order."""
        return [*chain.from_iterable(self._blocks)]

    def items(self) -> list[tuple[K, V]]:  # type: ignore[override]  # read as a dictionary's are
        """Each key and its value, in order."""
        return [*zip(self, self.values(), strict=True)]

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Mapping):
            return NotImplemented
        missing = object()
        return len(self) == len(other) and all(
            _same(value, other.get(key, missing)) for key, value in self.items()
        )

    def __repr__(self) -> str:
        return repr(dict(self.items()))


def put(known: Mapping[K, V], key: K, value: V) -> dict[K, V]:
    """A table in which this stands at this key, for a field of the state: from some length on its values are shared."""
    if len(known) < SHORT:
        return {**known, key: value}
    shared = known if isinstance(known, GrowingTable) else GrowingTable.of(known)
    return shared.put(key, value)  # type: ignore[return-value]  # read as a dictionary is


def differing(old: Mapping[K, V], new: Mapping[K, V]) -> list[K]:
    """The keys at which not the same object stands in both tables; blocks that they share are not looked into."""
    if isinstance(old, GrowingTable) and isinstance(new, GrowingTable):
        (keys, was), (known, blocks) = old.shared, new.shared
        if keys is known and len(old) <= len(new):
            return [
                keys[number * WIDTH + place]
                for number, block in enumerate(blocks)
                if number >= len(was) or was[number] is not block
                for place, value in enumerate(block)
                if _new_in(was, number, place, value)
            ]
    missing = object()
    found = [key for key, value in new.items() if old.get(key, missing) is not value]
    return [*found, *(key for key in old if key not in new)]


def _new_in(blocks: list[list[V]], number: int, place: int, value: V) -> bool:
    """Whether something else stands there in the blocks, or nothing."""
    block = blocks[number] if number < len(blocks) else []
    return place >= len(block) or block[place] is not value


def plain(value: Any) -> list[Any] | dict[Any, Any]:
    """What msgspec asks how to encode (`enc_hook`): what it stands for. Raises NotImplementedError."""
    if isinstance(value, Growing):
        return [*value]
    if isinstance(value, GrowingTable):
        return dict(value.items())
    raise NotImplementedError(type(value).__name__)


def _same(one: object, other: object) -> bool:
    return one is other or one == other
