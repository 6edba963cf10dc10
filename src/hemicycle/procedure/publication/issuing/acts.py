"""Acts upon what goes out."""

from collections.abc import Iterator, Sequence
from typing import Any

import msgspec
from msgspec.structs import replace

from hemicycle.procedure.core.act import By, Decision, act
from hemicycle.procedure.core.actor import SYSTEM, Submission
from hemicycle.procedure.core.entry import Draft
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.publication.clearing.acts import erased_answer, uncleared
from hemicycle.procedure.publication.clearing.entries import AnswerErased
from hemicycle.procedure.publication.drafting.entries import SentenceErased
from hemicycle.procedure.publication.drafting.queries import words_of
from hemicycle.procedure.publication.guards import ANY_TIME, OFFICE, by_office, readable, refusal
from hemicycle.procedure.publication.issuing.commands import (
    BlockWords,
    EraseNote,
    EraseSentences,
    IssueVersion,
    WithdrawVersion,
)
from hemicycle.procedure.publication.issuing.entries import (
    BlockErased,
    BlockIssued,
    NoteErased,
    VersionIssued,
    VersionWithdrawn,
)
from hemicycle.procedure.publication.issuing.queries import issued_now, newest, out_as_it_is
from hemicycle.procedure.publication.issuing.state import IssuedBlock
from hemicycle.procedure.publication.scheduling.queries import due_at
from hemicycle.procedure.publication.signing.queries import unsigned
from hemicycle.procedure.publication.state import PressText
from hemicycle.procedure.publication.words import Block, SentenceId
from hemicycle.procedure.words import MeetingId, Text, Texts, Token


def by_office_or_clock(text: PressText, order: Submission[Any]) -> Refusal | None:
    """[PRESS-17] Once its time has come `system` publishes what was to go out by then, and nothing else."""
    if order.actor != SYSTEM:
        return by_office(text, order)
    due = due_at(text)
    return None if due is not None and due <= order.now else refusal(text, "not-due", "PRESS-17")


OFFICE_OR_CLOCK = By[PressText](f"{OFFICE.words}; the server, when it is due", by_office_or_clock)


@act(IssueVersion, VersionIssued, BlockIssued, by=OFFICE_OR_CLOCK, when=ANY_TIME, spec="PRESS-9")
def issue(text: PressText, order: Submission[IssueVersion]) -> Decision:
    """[PRESS-9] What is signed in every official language goes out, each block on a seal of its own."""
    one, draft, version = order.command, text.drafting, newest(text.issuing)
    if one.base != draft.changed:
        return refusal(text, "changed-meanwhile", "PRESS-2", entry=draft.changed)
    refused = unsigned(text) or uncleared(text, order.now)
    if refused:
        return refused
    kept = {block.id: out_as_it_is(text, block) for block in draft.blocks}
    due = [block for block in draft.blocks if kept[block.id] is None]
    if [each.block for each in one.blocks] != [block.id for block in due]:
        return refusal(text, "other-blocks", "PRESS-9")
    issued = _issued(text, due, one.blocks)
    if isinstance(issued, Refusal):
        return issued
    fresh = {block.id: text.size + place for place, block in enumerate(due)}
    seqs = [fresh.get(block.id, kept[block.id] or 0) for block in draft.blocks]
    out = text.issuing.status == "published"
    same = version and seqs == version.blocks and version.issued_as == draft.issued_as
    if out and not due and same:
        return refusal(text, "unchanged", "PRESS-9")
    refused = _said(text, one.note, draft.languages) if one.note else None
    if refused or (one.note and version is None):
        return refused or refusal(text, "not-published", "PRESS-10")
    number = len(text.issuing.versions) + 1
    issued_as = msgspec.UNSET if draft.issued_as == "summary" else draft.issued_as
    item = msgspec.UNSET if draft.item == "readout" else draft.item
    side, body = draft.side or msgspec.UNSET, draft.body or msgspec.UNSET
    fact = VersionIssued(_meeting(text), number, draft.languages, seqs, side, issued_as, item, body)
    return [*issued, Draft(fact, {"note": one.note} if one.note else {})]


@act(WithdrawVersion, VersionWithdrawn, by=OFFICE, when=ANY_TIME, spec="PRESS-10")
def withdraw(text: PressText, order: Submission[WithdrawVersion]) -> Decision:
    """[PRESS-10] What is out is withdrawn with a reason; of a meeting's text the meeting's record alone has it."""
    version = newest(text.issuing)
    if version is None or text.issuing.status != "published":
        return refusal(text, "not-published", "PRESS-10")
    reason = order.command.reason
    if _meeting(text) and text.drafting.side is None:
        refused = refusal(text, "other-record", "PRESS-10") if reason else None
    else:
        refused = _said(text, reason, version.languages)
    said = {"reason": reason} if reason else {}
    return refused or [Draft(VersionWithdrawn(version.version), said)]


@act(EraseNote, NoteErased, by=OFFICE, when=ANY_TIME, spec="PRESS-11")
def erase_note(text: PressText, order: Submission[EraseNote]) -> Decision:
    """[PRESS-11] What was said of a correction or a withdrawal goes; that it was made stands."""
    known = text.issuing.notes.get(order.command.target)
    if known is None:
        return refusal(text, "no-text-there", "PRESS-11")
    return [Draft(NoteErased(known.seq))]


@act(
    EraseSentences,
    SentenceErased,
    AnswerErased,
    BlockErased,
    BlockIssued,
    by=OFFICE,
    when=ANY_TIME,
    spec="PRESS-11",
)
def erase(text: PressText, order: Submission[EraseSentences]) -> Decision:
    """[PRESS-11] Sentences go from the draft and from every version; what stood beside them is entered anew."""
    one, gone = order.command, set(order.command.sentences)
    told = [(seq, name) for seq, name in text.drafting.told.items() if name in gone]
    official = text.drafting.languages
    drafts = [Draft(SentenceErased(name, int(seq), official)) for seq, name in told]
    drafts += [Draft(answer) for answer in _answers(text, gone)]
    blocks = touched_blocks(text, gone)
    words = {each.target: each.words for each in one.remaining}
    if not drafts and not blocks:
        return refusal(text, "no-text-there", "PRESS-11")
    if len(words) < len(one.remaining) or set(words) != {b.seq for b in blocks if _left(b, gone)}:
        return refusal(text, "other-blocks", "PRESS-11")
    for block in blocks:
        left = _left(block, gone)
        given = words.get(block.seq, [])
        refused = _other(text, left, [block.texts.get(each) for each in left], given)
        if refused:
            return refused
        drafts.append(Draft(BlockErased(block.seq)))
        if left:
            drafts.append(_anew(block, gone, dict(zip(left, given, strict=True))))
    return drafts


def _answers(text: PressText, gone: set[SentenceId]) -> Iterator[AnswerErased]:
    """[PRESS-11] What sides asked for in place of a sentence says what it said."""
    for target, key in text.clearing.named.items():
        if key.rpartition("/")[2] in gone and (erased := erased_answer(text, int(target))):
            yield erased


def touched_blocks(text: PressText, gone: set[SentenceId]) -> list[IssuedBlock]:
    """The blocks that went out, in whichever version, and hold words of these sentences."""
    return [
        block
        for block in text.issuing.blocks.values()
        if not block.gone and any(s.id in gone and not s.erased for s in block.sentences)
    ]


def _left(block: IssuedBlock, gone: set[SentenceId]) -> list[SentenceId]:
    return [s.id for s in block.sentences if s.id not in gone and not s.erased]


def _anew(block: IssuedBlock, gone: set[SentenceId], words: Texts) -> Draft:
    sentences = [
        replace(s, erased=True) if s.id in gone or s.erased else s for s in block.sentences
    ]
    return Draft(BlockIssued(block.block, block.form, sentences, block.seq), words)


def _issued(
    text: PressText, due: Sequence[Block], given: Sequence[BlockWords]
) -> list[Draft] | Refusal:
    drafts = list[Draft]()
    for block, one in zip(due, given, strict=True):
        known = [words_of(text.drafting.table[each]) or None for each in block.sentences]
        refused = _other(text, block.sentences, known, one.words)
        if refused:
            return refused
        words: Texts = dict(zip(block.sentences, one.words, strict=True))
        fact = BlockIssued(block.id, block.kind, issued_now(text.drafting, block), None)
        drafts.append(Draft(fact, words))
    return drafts


def _other(
    text: PressText,
    sentences: Sequence[SentenceId],
    known: Sequence[Text | None],
    given: Sequence[Text],
) -> Refusal | None:
    """[PRESS-9] What goes out is what was signed. Words that were erased since are compared no more."""
    if len(given) != len(sentences) or not all(given):
        return refusal(text, "other-words", "PRESS-9")
    pairs: Iterator[tuple[Text | None, Text]] = zip(known, given, strict=True)
    if any(one is not None and one != other for one, other in pairs):
        return refusal(text, "other-words", "PRESS-9")
    return next(filter(None, (readable(text, words) for words in given)), None)


def _said(text: PressText, words: Text, languages: Sequence[Token]) -> Refusal | None:
    """[PRESS-10] What the public is told of a correction or a withdrawal stands in each language that is out."""
    left = next((one for one in languages if not words.get(one)), None)
    if left is not None:
        return refusal(text, "language-missing", "PRESS-10", language=left)
    return readable(text, words, known=languages)


def _meeting(text: PressText) -> MeetingId:
    return text.drafting.meeting or MeetingId("")
