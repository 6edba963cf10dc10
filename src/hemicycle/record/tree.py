"""A Merkle tree over leaf hashes, as in RFC 6962 section 2.1 and RFC 9162 section 2.1.

The hash of every complete subtree is kept by level, so that appending costs one hash on average,
and the root or a proof at any size costs a few. Invariant: level k holds size >> k hashes, each
of 2^k leaves, as bytes one after the other: 64 bytes an entry in all.
"""

import hashlib
from collections.abc import Iterable, Sequence

HASH_BYTES = 32
NEAR = 6
"""Levels of a proof that are a leaf's own: those above it shares with its 63 neighbours, and are kept for them."""


def leaf_hash(data: bytes) -> bytes:
    """SHA-256(0x00 ‖ data), RFC 9162 section 2.1.1."""
    return hashlib.sha256(b"\x00" + data).digest()


def node_hash(left: bytes, right: bytes) -> bytes:
    """SHA-256(0x01 ‖ left ‖ right)."""
    return hashlib.sha256(b"\x01" + left + right).digest()


class Tree:
    """A tree that only grows. Leaves are given as leaf hashes (32 bytes)."""

    def __init__(self, leaves: Iterable[bytes] = ()) -> None:
        self._levels: list[bytearray] = [bytearray()]
        self._edge: tuple[int, list[bytes]] = (0, [])
        self._far: tuple[tuple[int, int], list[bytes]] = ((0, 0), [])
        for leaf in leaves:
            self.append(leaf)

    @property
    def size(self) -> int:
        """Number of leaves."""
        return len(self._levels[0]) // HASH_BYTES

    def append(self, leaf: bytes) -> None:
        """Adds a leaf hash, and each subtree that it completes."""
        level, place, whole = 0, self.size, leaf
        self._levels[0] += leaf
        while place & 1:
            whole = node_hash(self._at(level, place - 1), whole)
            level, place = level + 1, place >> 1
            if level == len(self._levels):
                self._levels.append(bytearray())
            self._levels[level] += whole

    def leaf(self, index: int) -> bytes:
        """The leaf hash at an index from 0. Raises IndexError."""
        if not 0 <= index < self.size:
            raise IndexError(f"no leaf {index} among {self.size}")
        return self._at(0, index)

    def root(self, size: int | None = None) -> bytes:
        """The root over the first `size` leaves (all by default).

        Raises ValueError if there are fewer.
        """
        end = self._within(size)
        return self._edge_at(end)[-1] if end else self.stretch(0, 0)

    def stretch(self, start: int, end: int) -> bytes:
        """The root over leaves start..end alone, where start is a multiple of a power of two ≥ end - start."""
        width = end - start
        if width == 0:
            return hashlib.sha256(b"").digest()
        if width & (width - 1) == 0:
            height = width.bit_length() - 1
            return self._at(height, start >> height)
        middle = start + _split(width)
        return node_hash(self.stretch(start, middle), self.stretch(middle, end))

    def inclusion(self, index: int, size: int | None = None) -> list[bytes]:
        """The proof that leaf `index` is in the tree of `size` leaves (RFC 9162 section 2.1.3)."""
        end = self._within(size)
        if not 0 <= index < end:
            raise ValueError(f"no leaf {index} among {end}")
        at = (index >> NEAR, end)
        height = (end - 1).bit_length()
        known, far = self._far
        if known != at:
            far = self._beside(index, end, NEAR, height)
            self._far = (at, far)
        return self._beside(index, end, 0, min(NEAR, height)) + far

    def _beside(self, index: int, size: int, low: int, high: int) -> list[bytes]:
        """What stands beside the way from a leaf to the root, from one level up to, and without, another."""
        edge, found = self._edge_at(size), list[bytes]()
        for level in range(low, high):
            place, whole = index >> level ^ 1, size >> level
            if place < whole:
                start = place * HASH_BYTES
                found.append(bytes(self._levels[level][start : start + HASH_BYTES]))
            elif place == whole and edge[level]:
                found.append(edge[level])
        return found

    def consistency(self, old: int, size: int | None = None) -> list[bytes]:
        """The proof that the tree of `size` leaves extends that of `old` leaves (RFC 9162 section 2.1.4)."""
        end = self._within(size)
        if not 0 <= old <= end:
            raise ValueError(f"no tree of {old} leaves before one of {end}")
        return self._extension(old, 0, end, True) if 0 < old < end else []

    def _at(self, level: int, place: int) -> bytes:
        return bytes(self._levels[level][place * HASH_BYTES : (place + 1) * HASH_BYTES])

    def _within(self, size: int | None) -> int:
        if size is None:
            return self.size
        if not 0 <= size <= self.size:
            raise ValueError(f"the tree has {self.size} leaves, not {size}")
        return size

    def _edge_at(self, size: int) -> list[bytes]:
        """By level, the root over the leaves right of the last whole subtree of that level; b"" where there are none.

        At the last level it is the root of all. It is kept, since the acts of a commit are proved at one size.
        """
        known, edge = self._edge
        if known != size:
            edge = [b""]
            for level in range(size.bit_length()):
                right = edge[-1]
                if size >> level & 1:
                    left = self._at(level, (size >> level) - 1)
                    right = node_hash(left, right) if right else left
                edge.append(right)
            self._edge = (size, edge)
        return edge

    def _extension(self, old: int, start: int, end: int, whole: bool) -> list[bytes]:
        """SUBPROOF of RFC 9162; `whole` says that the old tree is all that was met so far."""
        if old == end:
            return [] if whole else [self.stretch(start, end)]
        middle = start + _split(end - start)
        if old <= middle:
            return [*self._extension(old, start, middle, whole), self.stretch(middle, end)]
        return [*self._extension(old, middle, end, False), self.stretch(start, middle)]


def _split(width: int) -> int:
    """The largest power of two below a width of 2 or more."""
    return 1 << ((width - 1).bit_length() - 1)


def proves_inclusion(
    leaf: bytes, index: int, size: int, proof: Sequence[bytes], root: bytes
) -> bool:
    """Whether the proof leads from the leaf at `index` to the root (RFC 9162 section 2.1.3.2)."""
    if not 0 <= index < size:
        return False
    place, last, reached = index, size - 1, leaf
    for step in proof:
        if last == 0:
            return False
        if place & 1 or place == last:
            reached = node_hash(step, reached)
            while not place & 1 and place:
                place, last = place >> 1, last >> 1
        else:
            reached = node_hash(reached, step)
        place, last = place >> 1, last >> 1
    return last == 0 and reached == root


def proves_consistency(
    old: int, old_root: bytes, size: int, root: bytes, proof: Sequence[bytes]
) -> bool:
    """Whether the tree of `size` leaves with `root` extends that of `old` leaves (RFC 9162 section 2.1.4.2)."""
    if not 0 <= old <= size:
        return False
    if old == size:
        return not proof and old_root == root
    if old == 0:
        return not proof and old_root == hashlib.sha256(b"").digest()
    path = [old_root, *proof] if old & (old - 1) == 0 else list(proof)
    if not path:
        return False
    place, last = old - 1, size - 1
    while place & 1:
        place, last = place >> 1, last >> 1
    before = after = path[0]
    for step in path[1:]:
        if last == 0:
            return False
        if place & 1 or place == last:
            before, after = node_hash(step, before), node_hash(step, after)
            while not place & 1 and place:
                place, last = place >> 1, last >> 1
        else:
            after = node_hash(after, step)
        place, last = place >> 1, last >> 1
    return last == 0 and before == old_root and after == root
