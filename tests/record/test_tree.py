"""The tree against RFC 6962's published vectors, and its proofs on any sizes."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hemicycle.record.tree import (
    Tree,
    leaf_hash,
    node_hash,
    proves_consistency,
    proves_inclusion,
)

# The leaves and roots that Certificate Transparency's implementations share.
LEAVES = [
    bytes.fromhex(text)
    for text in (
        "",
        "00",
        "10",
        "2021",
        "3031",
        "40414243",
        "5051525354555657",
        "606162636465666768696a6b6c6d6e6f",
    )
]
ROOTS = [
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
]
PATHS = {
    (0, 8): [
        "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
        "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
    ],
    (5, 8): [
        "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    ],
    (2, 3): ["fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125"],
}
EXTENSIONS = {
    (6, 8): [
        "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    ],
    (2, 5): [
        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
        "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
    ],
}


def tree_of(size: int) -> Tree:
    return Tree(leaf_hash(str(index).encode()) for index in range(size))


def test_roots_are_those_of_certificate_transparency() -> None:
    tree = Tree()
    grown = [tree.root().hex()]
    for leaf in LEAVES:
        tree.append(leaf_hash(leaf))
        grown.append(tree.root().hex())
    assert grown == ROOTS
    assert [tree.root(size).hex() for size in range(9)] == ROOTS


def test_proofs_are_those_of_certificate_transparency() -> None:
    tree = Tree(map(leaf_hash, LEAVES))
    for (index, size), path in PATHS.items():
        assert [step.hex() for step in tree.inclusion(index, size)] == path
    for (old, size), path in EXTENSIONS.items():
        assert [step.hex() for step in tree.consistency(old, size)] == path


def naive_root(leaves: list[bytes]) -> bytes:
    if len(leaves) == 1:
        return leaves[0]
    split = 1
    while split * 2 < len(leaves):
        split *= 2
    return node_hash(naive_root(leaves[:split]), naive_root(leaves[split:]))


@given(st.integers(1, 200))
def test_the_root_is_the_one_of_the_definition(size: int) -> None:
    tree = tree_of(size)
    assert tree.root() == naive_root([tree.leaf(index) for index in range(size)])


sizes = st.integers(1, 130).flatmap(lambda n: st.tuples(st.just(n), st.integers(0, n - 1)))


@given(sizes, st.data())
def test_an_inclusion_proof_proves_its_leaf_alone(
    case: tuple[int, int], data: st.DataObject
) -> None:
    size, index = case
    tree = tree_of(size)
    proof, root = tree.inclusion(index), tree.root()
    assert proves_inclusion(tree.leaf(index), index, size, proof, root)
    other = data.draw(st.integers(-1, size))
    assert other == index or not proves_inclusion(tree.leaf(index), other, size, proof, root)
    assert not proves_inclusion(leaf_hash(b"other"), index, size, proof, root)
    assert not proves_inclusion(tree.leaf(index), index, size, [*proof, root], root)
    assert not proof or not proves_inclusion(tree.leaf(index), index, size, proof[:-1], root)


@given(st.lists(st.tuples(st.integers(1, 40), st.integers(0, 10**6)), min_size=1, max_size=20))
def test_proofs_and_roots_at_any_sizes_in_turn_while_the_tree_grows(
    asked: list[tuple[int, int]],
) -> None:
    tree = Tree()
    for more, place in asked:
        for _ in range(more):
            tree.append(leaf_hash(b"%d" % tree.size))
        size = 1 + place % tree.size
        index = place % size
        root = naive_root([tree.leaf(one) for one in range(size)])
        assert tree.root(size) == root
        assert proves_inclusion(tree.leaf(index), index, size, tree.inclusion(index, size), root)


@given(sizes, st.data())
def test_a_consistency_proof_proves_its_two_trees_alone(
    case: tuple[int, int], data: st.DataObject
) -> None:
    size, old = case
    tree = tree_of(size)
    proof, before, root = tree.consistency(old), tree.root(old), tree.root()
    assert proves_consistency(old, before, size, root, proof)
    assert not proves_consistency(old, leaf_hash(b"other"), size, root, proof)
    assert old == 0 or not proves_consistency(old, before, size, leaf_hash(b"other"), proof)
    assert not proves_consistency(old, before, size, root, [*proof, root])
    if proof:
        place = data.draw(st.integers(0, len(proof) - 1))
        bent = [*proof[:place], leaf_hash(proof[place]), *proof[place + 1 :]]
        assert not proves_consistency(old, before, size, root, bent)
        assert not proves_consistency(old, before, size, root, proof[:-1])


def test_a_proof_holds_for_the_size_that_it_was_made_for_alone() -> None:
    """RFC 9162 fails a proof that is longer or shorter than the size asks, though its hashes fit."""
    tree = tree_of(4)
    step, root = leaf_hash(b"step"), tree.root()
    taller = node_hash(step, root)
    assert not proves_inclusion(tree.leaf(0), 0, 4, [*tree.inclusion(0), step], taller)
    assert not proves_inclusion(tree.leaf(0), 0, 8, tree.inclusion(0), root)
    assert not proves_consistency(2, tree.root(2), 8, root, tree.consistency(2))
    grown = [*tree.consistency(3), step]
    assert not proves_consistency(3, node_hash(step, tree.root(3)), 4, taller, grown)


def test_a_tree_extends_itself_and_the_empty_one() -> None:
    for size in range(9):
        root, empty = tree_of(size).root(), Tree().root()
        assert proves_consistency(size, root, size, root, tree_of(size).consistency(size))
        assert not proves_consistency(size, leaf_hash(b"other"), size, root, [])
        assert not proves_consistency(size, root, size, root, [root])
        assert proves_consistency(0, empty, size, root, [])
        assert not proves_consistency(size + 1, root, size, root, [])


def test_a_tree_refuses_places_that_it_does_not_have() -> None:
    tree = tree_of(3)
    for ask in (lambda: tree.root(4), lambda: tree.inclusion(3), lambda: tree.consistency(4)):
        with pytest.raises(ValueError, match=r"leaves|no leaf|no tree"):
            ask()


def test_a_long_record_stays_fast() -> None:
    tree = tree_of(100_000)
    start = time.perf_counter()
    for index in range(0, 100_000, 100):
        assert proves_inclusion(
            tree.leaf(index), index, tree.size, tree.inclusion(index), tree.root()
        )
    assert time.perf_counter() - start < 2
