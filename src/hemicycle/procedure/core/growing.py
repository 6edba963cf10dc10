"""A list that grows at its end without being copied, for state that a long meeting adds to at each turn.

Every version stays as it was: they share what they have in common, and each knows how much of it is its own.
"""

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Any, TypeVar, overload

T = TypeVar("T")

SHORT = 64
"""A list of so few is copied: that costs less than sharing it."""


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


def plain(value: Any) -> list[Any]:
    """What msgspec asks how to encode (`enc_hook`): the list that it stands for. Raises NotImplementedError."""
    if isinstance(value, Growing):
        return [*value]
    raise NotImplementedError(type(value).__name__)


def _same(one: object, other: object) -> bool:
    return one is other or one == other
