"""Handing in what one will say: read by interpreters and the secretariat at once, by all others once it is delivered.

Refuses to know the files themselves, for which the recorder asks before it enters one (`recorder/vetting.py`).
"""

from collections.abc import Sequence
from typing import Literal

import msgspec

from hemicycle.procedure.core.act import Decision, act
from hemicycle.procedure.core.actor import Submission
from hemicycle.procedure.core.entry import Draft
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.ids import is_sha_256
from hemicycle.procedure.meeting.business.documents.acts import LARGEST
from hemicycle.procedure.meeting.business.documents.entries import DocumentLaid
from hemicycle.procedure.meeting.business.floor.entries import FloorEnded
from hemicycle.procedure.meeting.business.inscriptions.commands import HandInText, TakeBackText
from hemicycle.procedure.meeting.business.inscriptions.entries import (
    HandedInTextEnded,
    TextDelivered,
    TextHandedIn,
)
from hemicycle.procedure.meeting.business.inscriptions.inscribing import SPEAKER
from hemicycle.procedure.meeting.business.inscriptions.queries import (
    has_spoken,
    own_text,
    unless_erased,
    waiting_texts,
)
from hemicycle.procedure.meeting.business.inscriptions.state import AdvanceText, StatementFile
from hemicycle.procedure.meeting.business.state import BusinessState
from hemicycle.procedure.meeting.kernel.declared import NOT_CLOSED
from hemicycle.procedure.meeting.kernel.guards import readable, refusal, worded
from hemicycle.procedure.meeting.kernel.queries import (
    capacity_in_force,
    delegation,
    person,
    sitting_of,
)
from hemicycle.procedure.words import DocumentId, ItemId, ParticipantId, StatementId, Texts

MOST_FILES = 12
PAPERS = ("pdf", "docx", "odt")
"""As what the file of a statement is taken."""


@act(
    HandInText,
    TextHandedIn,
    HandedInTextEnded,
    TextDelivered,
    DocumentLaid,
    by=SPEAKER,
    when=NOT_CLOSED,
    spec="HANDIN-1",
)
def hand_in(meeting: BusinessState, order: Submission[HandInText]) -> Decision:
    """[HANDIN-1] One text a delegation and item; [HANDIN-3] who has spoken already gives it to all at once."""
    command, actor = order.command, order.actor
    texts = {**worded(command.text, "text"), **worded(command.title, "title")}
    refused = (
        _placed(meeting, command.item) or _filed(meeting, command) or (readable(meeting, texts))
    )
    if refused:
        return refused
    before, known = own_text(meeting, actor, command.item), person(meeting, actor)
    fact = TextHandedIn(
        statement=StatementId(f"s{meeting.size}"),
        participant=ParticipantId(actor),
        capacity=capacity_in_force(meeting, actor, command.item),
        item=command.item,
        files=command.files,
        audience=f"interpreters+{known.member}" if known and known.member else "interpreters",
        replaces=before.id if before else msgspec.UNSET,
    )
    handed = Draft(fact, texts)
    if not has_spoken(meeting, delegation(meeting, actor, command.item), command.item):
        return [handed]
    return [handed, *_given(meeting, fact, texts, 1)]


@act(TakeBackText, HandedInTextEnded, by=SPEAKER, when=NOT_CLOSED, spec="HANDIN-4")
def take_back(meeting: BusinessState, order: Submission[TakeBackText]) -> Decision:
    """[HANDIN-4] By the delegation that handed it in, until it is delivered."""
    known = meeting.inscriptions.advance.get(order.command.statement)
    if known is None or own_text(meeting, order.actor, known.item) != known:
        return refusal(meeting, "unknown-statement", "HANDIN-4")
    return [Draft(ended(known, "taken-back"))]


def delivered(meeting: BusinessState, fact: FloorEnded, now: int) -> list[Draft]:
    """[HANDIN-2] Who has made the statement has delivered it, however the turn ended.

    Raises WordsErased where what was handed in was erased afterwards.
    """
    whose = fact.capacity or fact.participant
    if fact.purpose != "statement":
        return []
    return [
        draft
        for one in waiting_texts(meeting)
        if one.item == fact.item and (one.capacity or one.participant) == whose
        for draft in _given(meeting, one, unless_erased(meeting, one), 0)
    ]


def _given(
    meeting: BusinessState, one: TextHandedIn | AdvanceText, texts: Texts, before: int
) -> Sequence[Draft]:
    """What gives a text to whoever sees its item; its files lie before the meeting then. `before`: entries ahead.

    The closed entry beside it says to whoever may not read the text that the act rests on what they do not see.
    """
    statement = one.id if isinstance(one, AdvanceText) else one.statement
    fact = TextDelivered(statement, one.participant, one.capacity, one.item)
    first = meeting.size + before + 2
    files = [
        Draft(_laid(one, file, DocumentId(f"l{first + place}")), _titled(texts, file))
        for place, file in enumerate(one.files)
    ]
    said = Draft(fact, {name: text for name, text in texts.items() if name == "text"})
    return [Draft(ended(one, "delivered")), said, *files]


def ended(
    one: TextHandedIn | AdvanceText, cause: Literal["delivered", "taken-back"]
) -> HandedInTextEnded:
    """What was handed in waits no longer."""
    statement = one.id if isinstance(one, AdvanceText) else one.statement
    return HandedInTextEnded(statement, one.item, cause, one.audience)


def _laid(
    one: TextHandedIn | AdvanceText, file: StatementFile, document: DocumentId
) -> DocumentLaid:
    return DocumentLaid(
        document=document,
        symbol="",
        item=one.item,
        part="document",
        number=0,
        revision=0,
        language=file.language,
        format=file.format,
        size=file.size,
        digest=file.digest,
        speaker=one.participant,
        late=False,
        statement=one.id if isinstance(one, AdvanceText) else one.statement,
    )


def _titled(texts: Texts, file: StatementFile) -> Texts:
    title = texts.get("title", {})
    words = title.get(file.language) or next(iter(title.values()), "")
    return {"title": {file.language: words}} if words else {}


def _placed(meeting: BusinessState, item: ItemId) -> Refusal | None:
    """[HANDIN-1] Under an item of the agenda, whatever has become of it but that it was struck."""
    known = meeting.agenda.items.get(item)
    if known is None:
        return refusal(meeting, "unknown-item", "HANDIN-1", item=item)
    return (
        refusal(meeting, "item-struck", "HANDIN-1", item=item) if known.status == "struck" else None
    )


def _filed(meeting: BusinessState, command: HandInText) -> Refusal | None:
    """[HANDIN-1] Words, files or both; one file a language of the meeting, with a title by which it is called."""
    files, languages = command.files, [one.language for one in command.files]
    if not command.text and not files:
        return refusal(meeting, "text-empty", "HANDIN-1")
    if files and not command.title:
        return refusal(meeting, "text-empty", "HANDIN-1", text="title")
    strange = next((one for one in languages if one not in sitting_of(meeting).languages), None)
    if strange:
        return refusal(meeting, "unknown-language", "HANDIN-1", language=strange)
    twice = next((one for one in languages if languages.count(one) > 1), None)
    if twice:
        return refusal(meeting, "named-twice", "HANDIN-1", name=twice)
    bad = any(
        one.format not in PAPERS or not 0 < one.size <= LARGEST or not is_sha_256(one.digest)
        for one in files
    )
    if bad or len(files) > MOST_FILES:
        return refusal(meeting, "bad-file", "HANDIN-1")
    return None
