"""[PRESS-5] A sentence is moved out of its paragraph, begins one of its own, or joins the one before."""

import pytest

from hemicycle.procedure.publication.words import Block, BlockId, BlockKind, SentenceId
from hemicycle.web.press.arranging import begun_at, joined_before, moved, ways


def blocks(written: str) -> list[Block]:
    """`heading:h a+b c+d caption:k`: blocks of sentences, paragraphs where they say nothing else."""
    found = []
    for n, one in enumerate(written.split(), 1):
        kind, _, sentences = one.rpartition(":")
        named: BlockKind = kind or "paragraph"  # type: ignore[assignment]
        found.append(Block(BlockId(f"b{n}"), named, [SentenceId(s) for s in sentences.split("+")]))
    return found


def written(found: list[Block]) -> str:
    return " ".join(
        ("" if one.kind == "paragraph" else f"{one.kind}:") + "+".join(one.sentences)
        for one in found
    )


@pytest.mark.parametrize(
    ("before", "sentence", "by", "after"),
    [
        ("heading:h a+b c+d", "a", 1, "heading:h b+a c+d"),
        ("heading:h a+b c+d", "b", 1, "heading:h a b+c+d"),
        ("heading:h a+b c+d", "c", -1, "heading:h a+b+c d"),
        ("heading:h a b+c", "a", 1, "heading:h b+c a"),
        ("heading:h a+b caption:k", "b", 1, "heading:h a+b caption:k"),
        ("heading:h a+b caption:k", "k", 1, "heading:h a+b caption:k"),
    ],
)
def test_a_sentence_leaves_its_paragraph(before: str, sentence: str, by: int, after: str) -> None:
    assert written(moved(blocks(before), SentenceId(sentence), by)) == after


@pytest.mark.parametrize(
    ("before", "sentence", "after"),
    [
        ("heading:h a+b+c d", "b", "heading:h a b+c d"),
        ("heading:h a+b", "a", "heading:h a+b"),
        ("list:a+b", "b", "list:a list:b"),
    ],
)
def test_a_sentence_begins_a_paragraph(before: str, sentence: str, after: str) -> None:
    begun = begun_at(blocks(before), SentenceId(sentence))
    assert written(begun) == after
    assert len({one.id for one in begun}) == len(begun)


@pytest.mark.parametrize(
    ("before", "sentence", "after"),
    [
        ("heading:h a b+c", "b", "heading:h a+b+c"),
        ("heading:h a b+c", "c", "heading:h a b+c"),
        ("heading:h a b+c", "a", "heading:h a b+c"),
    ],
)
def test_a_paragraph_joins_the_one_before(before: str, sentence: str, after: str) -> None:
    assert written(joined_before(blocks(before), SentenceId(sentence))) == after


def test_only_what_would_change_something_is_offered() -> None:
    known = blocks("heading:h a+b c caption:k source:s")
    assert ways(known, SentenceId("h")) == ["down"]
    assert ways(known, SentenceId("a")) == ["down"]
    assert ways(known, SentenceId("b")) == ["up", "down", "begin"]
    assert ways(known, SentenceId("c")) == ["up", "down", "join-before"]
    assert ways(known, SentenceId("s")) == ["up"]
