"""Acts upon the draft."""

import re
from collections.abc import Sequence

import msgspec

from hemicycle.procedure.core.act import Decision, When, act
from hemicycle.procedure.core.actor import Submission
from hemicycle.procedure.core.entry import Draft
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.publication.drafting.commands import (
    ArrangeDraft,
    BeginPublication,
    ConfirmSentence,
    Laid,
    LaidBlock,
    LayDraft,
    OutdateSentence,
    RestateSentence,
    RewordSentence,
    TurnText,
)
from hemicycle.procedure.publication.drafting.entries import (
    DraftArranged,
    DraftLaid,
    PublicationBegun,
    SentenceConfirmed,
    SentenceLaid,
    SentenceOutdated,
    SentenceReworded,
    TextTurned,
)
from hemicycle.procedure.publication.drafting.queries import quoted, version_of
from hemicycle.procedure.publication.drafting.state import Sentence
from hemicycle.procedure.publication.guards import (
    ANY_TIME,
    OFFICE,
    known_sentence,
    readable,
    refusal,
)
from hemicycle.procedure.publication.state import PressText
from hemicycle.procedure.publication.words import QUOTED, WORDS, Block, BlockId, SentenceId
from hemicycle.procedure.record_point import EntryPoint, RecordPoint
from hemicycle.procedure.words import Token

BLOCK = re.compile(r"b[0-9]{1,6}")
NOT_BEGUN = When["PressText"]("before it has begun")


@act(
    BeginPublication,
    PublicationBegun,
    DraftLaid,
    SentenceLaid,
    DraftArranged,
    by=OFFICE,
    when=NOT_BEGUN,
    spec="PRESS-1",
)
def begin(text: PressText, order: Submission[BeginPublication]) -> Decision:
    """[PRESS-1] A publication begins with what is composed from the record of its meeting."""
    command = order.command
    if text.drafting.meeting is not None:
        return refusal(text, "already-begun", "PRESS-1")
    if not command.languages:
        return refusal(text, "no-language", "PRESS-1")
    if command.side and command.issued_as != "own":
        return refusal(text, "own-text", "PRESS-15")
    if len(set(command.chain)) < len(command.chain):
        return refusal(text, "named-twice", "PRESS-8")
    strange = next((role for role in command.offices if role not in command.chain), None)
    if strange is not None:
        return refusal(text, "unknown-role", "PRESS-24", role=strange)
    if (command.point.record if command.point else "") != command.meeting:
        return refusal(text, "other-meeting", "PRESS-1")
    if not command.meeting and (command.issued_as != "own" or command.side or not command.body):
        return refusal(text, "no-body", "PRESS-19")
    issued_as = msgspec.UNSET if command.issued_as == "summary" else command.issued_as
    item = msgspec.UNSET if command.item == "readout" else command.item
    begun = Draft(
        PublicationBegun(
            command.meeting,
            command.languages,
            issued_as,
            command.side or msgspec.UNSET,
            item,
            command.body or msgspec.UNSET,
            command.chain or msgspec.UNSET,
            command.offices or msgspec.UNSET,
        )
    )
    laid = _laid(text, command.languages, command.point, command.blocks, 1)
    return laid if isinstance(laid, Refusal) else [begun, *laid]


@act(LayDraft, DraftLaid, SentenceLaid, DraftArranged, by=OFFICE, when=ANY_TIME, spec="PRESS-1")
def lay(text: PressText, order: Submission[LayDraft]) -> Decision:
    """[PRESS-1] It may be composed anew; what went out before stays as it is."""
    if order.command.point.record != text.drafting.meeting:
        return refusal(text, "other-meeting", "PRESS-1")
    languages = text.drafting.languages
    return _laid(text, languages, order.command.point, order.command.blocks, text.size)


@act(TurnText, TextTurned, by=OFFICE, when=ANY_TIME, spec="PRESS-12")
def turn(text: PressText, order: Submission[TurnText]) -> Decision:
    """[PRESS-12] A joint text that is not cleared becomes a summary; a side's own stays its own."""
    draft, wanted = text.drafting, order.command.issued_as
    if "own" in (draft.issued_as, wanted):
        return refusal(text, "own-text", "PRESS-12")
    if wanted == draft.issued_as:
        return refusal(text, "unchanged", "PRESS-12")
    return [Draft(TextTurned(wanted, draft.languages))]


@act(RewordSentence, SentenceReworded, by=OFFICE, when=ANY_TIME, spec="PRESS-2")
def reword(text: PressText, order: Submission[RewordSentence]) -> Decision:
    """[PRESS-2] A change stands on the words that it was made on; adopted words are quoted, never edited.

    [PRESS-11] What was erased and is written anew tells what it now rests on, and no longer what it told before.
    """
    one = order.command
    known = known_sentence(text, one.sentence)
    if isinstance(known, Refusal):
        return known
    before = known.words.get(one.language)
    if before and before.origin in QUOTED:
        return refusal(text, "adopted-words", "PRESS-3", sentence=known.id)
    if one.base != version_of(known, one.language):
        newest = version_of(known, one.language)
        return refusal(text, "changed-meanwhile", "PRESS-2", entry=newest)
    if [*one.words] != [one.language]:
        return refusal(text, "text-empty", "PRESS-2")
    refused = readable(text, one.words) or _untold(text, one.tells)
    if refused:
        return refused
    fact = SentenceReworded(
        known.id,
        "written" if before is None or before.origin == "written" else "edited",
        [one.language],
        _stale(text, known, one.language),
        told(known.tells if known.words else (), one.tells),
    )
    return [Draft(fact, {WORDS: one.words})]


@act(ConfirmSentence, SentenceConfirmed, by=OFFICE, when=ANY_TIME, spec="PRESS-4")
def confirm(text: PressText, order: Submission[ConfirmSentence]) -> Decision:
    """[PRESS-4] What is still right is settled without a change."""
    one = order.command
    known = known_sentence(text, one.sentence)
    if isinstance(known, Refusal):
        return known
    if one.language not in known.stale:
        return refusal(text, "not-stale", "PRESS-4", language=one.language)
    if version_of(known, one.language) == 0:
        return refusal(text, "text-empty", "PRESS-4")
    rest = [language for language in known.stale if language != one.language]
    return [Draft(SentenceConfirmed(known.id, one.language, rest))]


@act(OutdateSentence, SentenceOutdated, by=OFFICE, when=ANY_TIME, spec="PRESS-20")
def outdate(text: PressText, order: Submission[OutdateSentence]) -> Decision:
    """[PRESS-20] What was corrected on the meeting's record is looked at in each language, once."""
    one = order.command
    known = known_sentence(text, one.sentence)
    if isinstance(known, Refusal):
        return known
    tells = told(known.tells, one.corrections)
    if tells == known.tells:
        return refusal(text, "unchanged", "PRESS-20")
    fact = SentenceOutdated(known.id, text.drafting.languages, tells)
    return _untold(text, one.corrections) or [Draft(fact)]


@act(RestateSentence, SentenceReworded, by=OFFICE, when=ANY_TIME, spec="PRESS-23")
def restate(text: PressText, order: Submission[RestateSentence]) -> Decision:
    """[PRESS-23] Adopted words follow a corrigendum of the body, and are looked at in each language."""
    one = order.command
    known = known_sentence(text, one.sentence)
    if isinstance(known, Refusal):
        return known
    if not quoted(known):
        return refusal(text, "not-adopted", "PRESS-23", sentence=known.id)
    tells = told(known.tells, one.corrections)
    if tells == known.tells:
        return refusal(text, "unchanged", "PRESS-23")
    if not one.words:
        return refusal(text, "text-empty", "PRESS-23")
    refused = readable(text, one.words) or _untold(text, one.corrections)
    if refused:
        return refused
    languages = text.drafting.languages
    there = [language for language in languages if language in one.words]
    fact = SentenceReworded(known.id, "corrected", there, languages, tells)
    return [Draft(fact, {WORDS: one.words})]


@act(ArrangeDraft, DraftArranged, by=OFFICE, when=ANY_TIME, spec="PRESS-5")
def arrange(text: PressText, order: Submission[ArrangeDraft]) -> Decision:
    """[PRESS-5] Moved, split, joined or left out: each sentence stands once, or not at all."""
    one, draft = order.command, text.drafting
    if one.base != draft.arranged:
        return refusal(text, "changed-meanwhile", "PRESS-2", entry=draft.arranged)
    if one.blocks == draft.blocks:
        return refusal(text, "unchanged", "PRESS-5")
    return misarranged(text, one.blocks) or [
        Draft(DraftArranged(one.blocks, draft.languages, edited=True))
    ]


def misarranged(
    text: PressText, blocks: Sequence[Block], new: Sequence[SentenceId] = ()
) -> Refusal | None:
    """Why these are no blocks of this draft; `new`: sentences that come into it with them."""
    named = [block.id for block in blocks]
    there = [sentence for block in blocks for sentence in block.sentences]
    if len(set(named)) < len(named) or len(set(there)) < len(there):
        return refusal(text, "named-twice", "PRESS-5")
    bad = next((one for one in named if not BLOCK.fullmatch(one)), None)
    if bad is not None or any(not block.sentences for block in blocks):
        return refusal(text, "bad-block", "PRESS-5")
    strange = next((s for s in there if s not in text.drafting.table and s not in new), None)
    return refusal(text, "unknown-sentence", "PRESS-2", sentence=strange) if strange else None


def told(known: Sequence[EntryPoint], more: Sequence[EntryPoint]) -> list[EntryPoint]:
    """What is told, and what is told besides."""
    return [*known, *(one for one in more if one not in known)]


def _laid(
    text: PressText,
    languages: list[Token],
    point: RecordPoint | None,
    blocks: Sequence[LaidBlock],
    first: int,
) -> list[Draft] | Refusal:
    """A draft with these sentences, whose entry stands at `first`; `point` None: they tell no record."""
    drafts, arranged = [Draft(DraftLaid(point))] if point else list[Draft](), list[Block]()
    for number, block in enumerate(blocks, 1):
        ids = list[SentenceId]()
        for one in block.sentences:
            there = [language for language in languages if language in one.words]
            refused = readable(text, one.words, known=languages)
            if refused or not there:
                return refused or refusal(text, "text-empty", "PRESS-1")
            if not _tellable(point, one):
                return refusal(text, "other-entries", "PRESS-1")
            ids.append(SentenceId(f"s{first + len(drafts)}"))
            fact = SentenceLaid(ids[-1], one.origin, there, [], one.tells)
            drafts.append(Draft(fact, {WORDS: one.words}))
        arranged.append(Block(BlockId(f"b{number}"), block.kind, ids))
    if not arranged or any(not block.sentences for block in arranged):
        return refusal(text, "bad-block", "PRESS-5")
    return [*drafts, Draft(DraftArranged(arranged, languages, edited=point is None))]


def _tellable(point: RecordPoint | None, one: Laid) -> bool:
    """Whether what a sentence tells stood on the record; without one it tells nothing, and somebody wrote it."""
    if point is None:
        return not one.tells and one.origin == "written"
    return all(each.record == point.record and each.seq < point.size for each in one.tells)


def _untold(text: PressText, tells: Sequence[EntryPoint]) -> Refusal | None:
    """[PRESS-1] A sentence tells entries of its meeting alone."""
    strange = any(one.record != text.drafting.meeting for one in tells)
    return refusal(text, "other-entries", "PRESS-1") if strange else None


def _stale(text: PressText, known: Sentence, changed: Token) -> list[Token]:
    """[PRESS-4] A change marks the others; one that answers such a mark settles it, and marks nobody."""
    if changed in known.stale:
        return [language for language in known.stale if language != changed]
    return [language for language in text.drafting.languages if language != changed]
