"""A receipt: the server's signed word that an act's entries stand on the record.

It holds the leaf hash of each entry, a signed checkpoint, and the proof that the leaves are under
its root. It shows no entry, so it may be shown to anybody. A client may keep it as JSON, spaced
as it likes.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from hemicycle.record import canonical
from hemicycle.record.checkpoint import Checkpoint, open_checkpoint
from hemicycle.record.note import BadNote, Verifier
from hemicycle.record.tree import Tree, proves_inclusion

FORMAT = "hemicycle-receipt/1"
HASH = re.compile(r"[0-9a-f]{64}")


class BadReceipt(ValueError):
    """A receipt that is malformed or proves nothing; the text says why."""


@dataclass(frozen=True, slots=True)
class Leaf:
    """One entry's place, its leaf hash, and the inclusion proof under the receipt's checkpoint."""

    seq: int
    hash: bytes
    proof: tuple[bytes, ...]


@dataclass(frozen=True, slots=True)
class Receipt:
    """`checkpoint` is the signed note as it was given."""

    record: str
    leaves: tuple[Leaf, ...]
    checkpoint: str


def issue(
    record: str, tree: Tree, seqs: Iterable[int], checkpoint: str, size: int | None = None
) -> dict[str, Any]:
    """The receipt, as JSON values, for entries under a checkpoint that was signed on the tree of this size (all)."""
    return {
        "format": FORMAT,
        "record": record,
        "entries": [
            {
                "seq": seq,
                "leaf": tree.leaf(seq).hex(),
                "proof": [step.hex() for step in tree.inclusion(seq, size)],
            }
            for seq in seqs
        ],
        "checkpoint": checkpoint,
    }


def read(data: bytes) -> Receipt:
    """The receipt in JSON bytes. Raises BadReceipt."""
    try:
        value = canonical.read(data)
    except canonical.NotCanonical as fault:
        raise BadReceipt(str(fault)) from fault
    receipt = _keys(value, "a receipt", "format", "record", "entries", "checkpoint")
    if receipt["format"] != FORMAT:
        raise BadReceipt(f"the format is {receipt['format']!r}, not {FORMAT!r}")
    if not isinstance(receipt["record"], str) or not isinstance(receipt["checkpoint"], str):
        raise BadReceipt("record and checkpoint are strings")
    if not isinstance(receipt["entries"], list) or not receipt["entries"]:
        raise BadReceipt("entries is a list of at least one")
    leaves = tuple(_leaf(entry) for entry in receipt["entries"])
    return Receipt(receipt["record"], leaves, receipt["checkpoint"])


def check(receipt: Receipt, verifier: Verifier) -> Checkpoint:
    """The checkpoint that the receipt rests on, once key and proofs hold. Raises BadReceipt."""
    try:
        checkpoint = open_checkpoint(receipt.checkpoint, verifier, receipt.record)
    except (BadNote, ValueError) as fault:
        raise BadReceipt(f"checkpoint: {fault}") from fault
    size, root = checkpoint.size, checkpoint.root
    for leaf in receipt.leaves:
        if not proves_inclusion(leaf.hash, leaf.seq, size, leaf.proof, root):
            raise BadReceipt(
                f"the proof of entry {leaf.seq} does not lead to the checkpoint's root"
            )
    return checkpoint


def check_against(receipt: Receipt, verifier: Verifier, record: str, tree: Tree) -> None:
    """Raises BadReceipt unless the record's tree, with all its leaves, extends what the receipt was given on."""
    if receipt.record != record:
        raise BadReceipt(f"a receipt of record {receipt.record}, not of {record}")
    checkpoint = check(receipt, verifier)
    for leaf in receipt.leaves:
        if leaf.seq >= tree.size:
            raise BadReceipt(f"entry {leaf.seq} is missing: the record ends before it")
        if tree.leaf(leaf.seq) != leaf.hash:
            raise BadReceipt(f"entry {leaf.seq} is not the one that was receipted")
    if checkpoint.size > tree.size:
        raise BadReceipt(f"the record had {checkpoint.size} entries then, and has {tree.size} now")
    if tree.root(checkpoint.size) != checkpoint.root:
        raise BadReceipt(f"the first {checkpoint.size} entries are not those of the receipt's time")


def _leaf(value: canonical.Json) -> Leaf:
    leaf = _keys(value, "an entry of a receipt", "seq", "leaf", "proof")
    if type(leaf["seq"]) is not int or leaf["seq"] < 0:
        raise BadReceipt("seq is an integer from 0")
    if not isinstance(leaf["proof"], list):
        raise BadReceipt("proof is a list of hashes")
    return Leaf(leaf["seq"], _hash(leaf["leaf"]), tuple(map(_hash, leaf["proof"])))


def _hash(value: Any) -> bytes:
    if not isinstance(value, str) or not HASH.fullmatch(value):
        raise BadReceipt("a hash is 64 digits of lower-case hexadecimal")
    return bytes.fromhex(value)


def _keys(value: canonical.Json, what: str, *keys: str) -> dict[str, Any]:
    if not isinstance(value, dict) or set(value) != set(keys):
        raise BadReceipt(f"{what} has the keys {', '.join(keys)}")
    return value
