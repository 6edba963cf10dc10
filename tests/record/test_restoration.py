"""A notice that a record was put back is signed as a checkpoint is, and is none: [RECORD-13]."""

import pytest

from hemicycle.record.checkpoint import check_extends, open_checkpoint, sign
from hemicycle.record.note import BadNote, Signer
from hemicycle.record.restoration import announce, needed, open_restoration
from hemicycle.record.tree import Tree

from .sample import RECORD, SIGNER, entries

AT = 1795900000000


def tree_of(count: int, topic: str = "call") -> Tree:
    return Tree(entry.leaf for entry in entries(count, topic))


def test_a_notice_says_when_and_what_the_record_was_then() -> None:
    found = open_restoration(announce(SIGNER, RECORD, tree_of(5), AT), SIGNER.verifier, RECORD)
    assert (found.at, found.checkpoint.size) == (AT, 5)
    assert found.checkpoint.root == tree_of(5).root()


@pytest.mark.parametrize(
    "note",
    [
        sign(SIGNER, RECORD, tree_of(5)),
        sign(SIGNER, RECORD, tree_of(5), ["audience public"]),
        sign(SIGNER, RECORD, tree_of(5), ["restored yesterday"]),
        sign(SIGNER, RECORD, tree_of(5), ["restored", str(AT)]),
        sign(SIGNER, RECORD, tree_of(5), [f"restored {AT}", "audience public"]),
        sign(SIGNER, RECORD, tree_of(5), [f"restored {AT}", f"restored {AT}"]),
        announce(SIGNER, "another-meeting", tree_of(5), AT),
        announce(Signer("hemicycle.example", bytes(32)), RECORD, tree_of(5), AT),
        announce(SIGNER, RECORD, tree_of(5), AT).replace(str(AT), str(AT + 1)),
    ],
)
def test_anything_else_is_no_notice(note: str) -> None:
    with pytest.raises(BadNote):
        open_restoration(note, SIGNER.verifier, RECORD)


def test_of_many_notices_those_stay_that_explain_something() -> None:
    """Whoever saw 60 entries before the record went back to 50 has its answer in the last notice too."""
    assert needed([(50, "a"), (10, "b"), (40, "c"), (40, "d"), (60, "e")]) == [
        (10, "b"),
        (40, "d"),
        (60, "e"),
    ]


def test_a_record_continues_what_was_signed_of_it_or_does_not() -> None:
    kept = open_checkpoint(sign(SIGNER, RECORD, tree_of(5)), SIGNER.verifier, RECORD)
    for size in (5, 6, 33):
        check_extends(kept, tree_of(size))
    with pytest.raises(BadNote, match="had 5 entries then, and has 4 now"):
        check_extends(kept, tree_of(4))
    for size in (5, 9):
        with pytest.raises(BadNote, match="the first 5 entries are not those"):
            check_extends(kept, tree_of(size, "other"))
