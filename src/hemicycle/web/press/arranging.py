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
    """The blocks with a sentence one place further on (1) or back (-1), within its block or with it past another."""
    at = next((n for n, block in enumerate(blocks) if sentence in block.sentences), None)
    if at is None:
        return [*blocks]
    block, changed = blocks[at], [*blocks]
    place = block.sentences.index(sentence) + by
    if 0 <= place < len(block.sentences):
        rest = [one for one in block.sentences if one != sentence]
        changed[at] = replace(block, sentences=[*rest[:place], sentence, *rest[place:]])
    elif 0 <= at + by < len(blocks):
        changed[at], changed[at + by] = changed[at + by], changed[at]
    return changed


def put_back(blocks: Sequence[Block], sentence: SentenceId) -> list[Block]:
    """The blocks with a sentence that was left out, in a paragraph of its own behind the last one."""
    last = max((n for n, block in enumerate(blocks) if block.kind in PROSE), default=-1) + 1
    fresh = Block(fresh_id(blocks), "paragraph", [sentence])
    return [*blocks[:last], fresh, *blocks[last:]]


def fresh_id(blocks: Sequence[Block]) -> BlockId:
    """The id of one more block."""
    return BlockId(f"b{1 + max((int(block.id[1:]) for block in blocks), default=0)}")
