"""How the blocks of a draft stand after a sentence was moved, left out, or put back."""

from collections.abc import Sequence

from msgspec.structs import replace

from hemicycle.procedure.publication.words import PROSE, Block, BlockId, SentenceId


def without(blocks: Sequence[Block], sentence: SentenceId) -> list[Block]:
    """The blocks without a sentence; one that had no other is gone with it."""
    left = [
        replace(block, sentences=[one for one in block.sentences if one != sentence])
        for block in blocks
    ]
    return [block for block in left if block.sentences]


def moved(blocks: Sequence[Block], sentence: SentenceId, by: int) -> list[Block]:
    """The blocks with a sentence one place further on (1) or back (-1): within its block, then out of it.

    It leaves a paragraph for the next one; alone in its block it takes that with it past another. Where it cannot go
    there, they are as they were.
    """
    at, place = _place(blocks, sentence)
    changed, block = [*blocks], blocks[at]
    to, beyond = place + by, at + by
    if 0 <= to < len(block.sentences):
        rest = [one for one in block.sentences if one != sentence]
        changed[at] = replace(block, sentences=[*rest[:to], sentence, *rest[to:]])
    elif not 0 <= beyond < len(blocks):
        return changed
    elif len(block.sentences) == 1:
        changed[at], changed[beyond] = changed[beyond], changed[at]
    elif blocks[beyond].kind in PROSE:
        there = [*blocks[beyond].sentences]
        there.insert(0 if by > 0 else len(there), sentence)
        changed[beyond] = replace(blocks[beyond], sentences=there)
        changed[at] = replace(block, sentences=[one for one in block.sentences if one != sentence])
    return changed


def begun_at(blocks: Sequence[Block], sentence: SentenceId) -> list[Block]:
    """The blocks with a paragraph that begins with this sentence, and takes those after it with it."""
    at, place = _place(blocks, sentence)
    block = blocks[at]
    if not place or block.kind not in PROSE:
        return [*blocks]
    kept = replace(block, sentences=block.sentences[:place])
    begun = Block(fresh_id(blocks), block.kind, block.sentences[place:])
    return [*blocks[:at], kept, begun, *blocks[at + 1 :]]


def joined_before(blocks: Sequence[Block], sentence: SentenceId) -> list[Block]:
    """The blocks with the paragraph that begins with this sentence as the end of the one before it."""
    at, place = _place(blocks, sentence)
    if place or not at or not {blocks[at].kind, blocks[at - 1].kind} <= {*PROSE}:
        return [*blocks]
    before = replace(blocks[at - 1], sentences=[*blocks[at - 1].sentences, *blocks[at].sentences])
    return [*blocks[: at - 1], before, *blocks[at + 1 :]]


def ways(blocks: Sequence[Block], sentence: SentenceId) -> list[str]:
    """How a sentence that stands can be arranged, by the names of the acts."""
    found = {
        "up": moved(blocks, sentence, -1),
        "down": moved(blocks, sentence, 1),
        "begin": begun_at(blocks, sentence),
        "join-before": joined_before(blocks, sentence),
    }
    return [name for name, changed in found.items() if changed != [*blocks]]


def _place(blocks: Sequence[Block], sentence: SentenceId) -> tuple[int, int]:
    """In which block a sentence stands, and where. Raises ValueError where it stands in none."""
    for at, block in enumerate(blocks):
        if sentence in block.sentences:
            return at, list(block.sentences).index(sentence)
    raise ValueError(sentence)


def put_back(blocks: Sequence[Block], sentence: SentenceId) -> list[Block]:
    """The blocks with a sentence that was left out, in a paragraph of its own behind the last one."""
    last = max((n for n, block in enumerate(blocks) if block.kind in PROSE), default=-1) + 1
    fresh = Block(fresh_id(blocks), "paragraph", [sentence])
    return [*blocks[:last], fresh, *blocks[last:]]


def fresh_id(blocks: Sequence[Block]) -> BlockId:
    """The id of one more block."""
    return BlockId(f"b{1 + max((int(block.id[1:]) for block in blocks), default=0)}")
