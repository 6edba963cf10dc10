"""Acts that bring new sentences into the draft: written, joined, split."""

from collections.abc import Sequence

from hemicycle.procedure.core.act import Decision, act
from hemicycle.procedure.core.actor import Submission
from hemicycle.procedure.core.entry import Draft
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.publication.drafting.acts import misarranged, told
from hemicycle.procedure.publication.drafting.commands import RecastSentences, WriteSentence
from hemicycle.procedure.publication.drafting.entries import DraftArranged, SentenceLaid
from hemicycle.procedure.publication.drafting.queries import quoted
from hemicycle.procedure.publication.drafting.state import Sentence
from hemicycle.procedure.publication.guards import (
    ANY_TIME,
    OFFICE,
    known_sentence,
    readable,
    refusal,
)
from hemicycle.procedure.publication.state import PressText
from hemicycle.procedure.publication.words import WORDS, Block, SentenceId
from hemicycle.procedure.record_point import EntryPoint


@act(WriteSentence, SentenceLaid, DraftArranged, by=OFFICE, when=ANY_TIME, spec="PRESS-6")
def write(text: PressText, order: Submission[WriteSentence]) -> Decision:
    """[PRESS-6] Background is written by people; a language that it lacks is to be looked at."""
    one, draft = order.command, text.drafting
    refused = readable(text, one.words)
    if refused or not one.words:
        return refused or refusal(text, "text-empty", "PRESS-6")
    if any(each.record != draft.meeting for each in one.tells):
        return refusal(text, "other-entries", "PRESS-1")
    new = SentenceId(f"s{text.size}")
    blocks = _with_new(draft.blocks, one, new)
    if blocks is None:
        return refusal(text, "bad-block", "PRESS-5")
    there = [language for language in draft.languages if language in one.words]
    lacks = [language for language in draft.languages if language not in one.words]
    fact = SentenceLaid(new, "written", there, lacks, one.tells)
    return misarranged(text, blocks, [new]) or [
        Draft(fact, {WORDS: one.words}),
        Draft(DraftArranged(blocks, draft.languages, edited=True)),
    ]


@act(RecastSentences, SentenceLaid, DraftArranged, by=OFFICE, when=ANY_TIME, spec="PRESS-7")
def recast(text: PressText, order: Submission[RecastSentences]) -> Decision:
    """[PRESS-7] Neighbours become other sentences, which tell what they told, in words of every language."""
    one, draft = order.command, text.drafting
    old = list[Sentence]()
    for each in one.sentences:
        known = known_sentence(text, each)
        if isinstance(known, Refusal):
            return known
        old.append(known)
    refused = _fixed(text, old, one.base)
    if refused:
        return refused
    block = next((b for b in draft.blocks if _run(b, one.sentences) is not None), None)
    at = _run(block, one.sentences) if block else None
    if block is None or at is None or not one.into:
        return refusal(text, "no-neighbours", "PRESS-7")
    for words in one.into:
        refused = readable(text, words)
        lacks = next((language for language in draft.languages if language not in words), None)
        if refused or lacks:
            return refused or refusal(text, "language-missing", "PRESS-7", language=lacks or "")
    tells = list[EntryPoint]()
    for sentence in old:
        tells = told(tells, sentence.tells)
    new = [SentenceId(f"s{text.size + place}") for place in range(len(one.into))]
    kept = block.sentences
    changed = Block(block.id, block.kind, [*kept[:at], *new, *kept[at + len(old) :]])
    blocks = [changed if b is block else b for b in draft.blocks]
    return [
        *(
            Draft(SentenceLaid(name, "edited", draft.languages, [], tells), {WORDS: words})
            for name, words in zip(new, one.into, strict=True)
        ),
        Draft(DraftArranged(blocks, draft.languages, edited=True)),
    ]


def _fixed(text: PressText, old: Sequence[Sentence], base: int) -> Refusal | None:
    worded = [each for sentence in old for each in sentence.words.values()]
    if any(map(quoted, old)):
        return refusal(text, "adopted-words", "PRESS-3", sentence=old[0].id)
    newest = max((each.seq for each in worded), default=0)
    if old and base != newest:
        return refusal(text, "changed-meanwhile", "PRESS-2", entry=newest)
    return None


def _run(block: Block, sentences: Sequence[SentenceId]) -> int | None:
    """Where these stand in a block, one behind the other."""
    if not sentences or sentences[0] not in block.sentences:
        return None
    at = block.sentences.index(sentences[0])
    return at if block.sentences[at : at + len(sentences)] == [*sentences] else None


def _with_new(blocks: Sequence[Block], one: WriteSentence, new: SentenceId) -> list[Block] | None:
    """The blocks with a sentence more; None: there is no such place."""
    if one.kind is not None:
        fresh, names = Block(one.block, one.kind, [new]), [block.id for block in blocks]
        if one.after is None:
            return [fresh, *blocks]
        if one.after not in names:
            return None
        at = names.index(one.after) + 1
        return [*blocks[:at], fresh, *blocks[at:]]
    found = next((block for block in blocks if block.id == one.block), None)
    if found is None or not 0 <= one.place <= len(found.sentences):
        return None
    longer = [*found.sentences[: one.place], new, *found.sentences[one.place :]]
    return [Block(b.id, b.kind, longer) if b is found else b for b in blocks]
