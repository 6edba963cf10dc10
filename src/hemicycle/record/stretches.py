"""Short hashes of equal stretches of a tree, signed with an export: they say where it was changed.

A wrong root says that something was changed, not what. So the checkpoint of an export also carries
the first bytes of the hash of each complete subtree of one height, the least at which there are at
most 256: up to 256 entries are named one by one, a long record by stretches of 2, 4, 8, …
They only point; that nothing was changed, the root alone says.
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
    """First and last seq of each stretch of the tree that is not as in the line signed for `size` entries."""
    height = _height(size)
    for index, (found, due) in enumerate(
        zip(_hashes(tree, height), signed.split(" ")[2:], strict=False)
    ):
        if found != due:
            yield index << height, (index + 1 << height) - 1


def _height(size: int) -> int:
    """The least h for which size >> h is at most 256."""
    return (size // (MOST + 1)).bit_length()


def _hashes(tree: Tree, height: int) -> list[str]:
    return [subtree[:HASH_BYTES].hex() for subtree in tree.level(height)]
