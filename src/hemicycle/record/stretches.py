"""Short hashes of equal stretches of a tree, signed with an export: they say where it was changed.

A wrong root says that something was changed, not what. So the checkpoint of an export also carries
the first bytes of the hash of each stretch of 2^h entries, h being the least for which there are
at most 256: up to 256 entries are named one by one, those of a longer record by stretches of 2, 4,
8, … They only point; that nothing was changed, the root alone says.
"""

from collections.abc import Iterator

from hemicycle.record.tree import Tree

MOST = 256
HASH_BYTES = 8


def line(tree: Tree) -> str:
    """`stretches`, the height, and the short hashes in hexadecimal, set apart by spaces."""
    height = _height(tree.size)
    return " ".join(["stretches", str(height), *_hashes(tree, height)])


def changed(tree: Tree, size: int, signed: str) -> Iterator[tuple[int, int]]:
    """First and last seq of each stretch that is not as in the line signed for `size` entries."""
    height = _height(size)
    found, due = _hashes(tree, height), signed.split(" ")[2:]
    for index, (ours, theirs) in enumerate(zip(found, due, strict=False)):
        if ours != theirs:
            yield index << height, min(index + 1 << height, size) - 1


def _height(size: int) -> int:
    return (max(size - 1, 0) // MOST).bit_length()


def _hashes(tree: Tree, height: int) -> list[str]:
    starts = range(0, tree.size, 1 << height)
    ends = (min(start + (1 << height), tree.size) for start in starts)
    hashes = (tree.stretch(start, end) for start, end in zip(starts, ends, strict=True))
    return [whole[:HASH_BYTES].hex() for whole in hashes]
