"""Acts of documents.

Decides: who lays what before the meeting, what it may be called, and what came late. Refuses to know: the file itself,
which the recorder asks for before it enters one (`recorder/vetting.py`).
"""

import re
from typing import Any

import msgspec

from hemicycle.procedure.core.act import By, Decision, act
from hemicycle.procedure.core.actor import Submission
from hemicycle.procedure.core.entry import Draft
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.ids import is_sha_256
from hemicycle.procedure.meeting.business.documents.commands import LayDocument, WithdrawDocument
from hemicycle.procedure.meeting.business.documents.deadline import deadline, refuse_late
from hemicycle.procedure.meeting.business.documents.entries import DocumentLaid, DocumentWithdrawn
from hemicycle.procedure.meeting.business.state import BusinessState
from hemicycle.procedure.meeting.kernel.declared import ANY_TIME, NOT_CLOSED
from hemicycle.procedure.meeting.kernel.guards import by_chair_or_secretariat, readable, refusal
from hemicycle.procedure.meeting.kernel.queries import person, sitting_of
from hemicycle.procedure.words import DocumentId

SYMBOL = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9.:+_/-]{0,58}[A-Za-z0-9])?")
LARGEST = 2**40
MOST_VERSIONS = 99


def _by_office_or_speaker(meeting: BusinessState, order: Submission[LayDocument]) -> Refusal | None:
    """[DOCUMENT-2] The chair and the secretariat lay documents; delegations and observers their own statements."""
    known = person(meeting, order.actor)
    speaks = known is not None and known.role in ("delegate", "observer")
    if speaks and order.command.speaker == order.actor:
        return None
    return by_chair_or_secretariat(meeting, order.actor)


BY_OFFICE_OR_SPEAKER = By[Any](
    "the chair or the secretariat; a delegation or an observer their own statement",
    _by_office_or_speaker,
)


@act(LayDocument, DocumentLaid, by=BY_OFFICE_OR_SPEAKER, when=NOT_CLOSED, spec="DOCUMENT-1")
def lay_document(meeting: BusinessState, order: Submission[LayDocument]) -> Decision:
    """[DOCUMENT-1] One file of a symbol, revision and language; what is late is marked, or refused by the rules."""
    command = order.command
    due = deadline(meeting)
    late = due is not None and order.now > due and command.speaker is None
    refused = (
        _named(meeting, command)
        or _placed(meeting, command)
        or _counted(meeting, command)
        or _once(meeting, command)
        or (refuse_late(meeting) if late else None)
    )
    if refused:
        return refused
    fact = DocumentLaid(
        document=DocumentId(f"l{meeting.size}"),
        symbol=command.symbol,
        item=command.item,
        part=command.part,
        number=command.number,
        revision=command.revision,
        language=command.language,
        format=command.format,
        size=command.size,
        digest=command.digest,
        speaker=command.speaker,
        late=late,
    )
    return [Draft(fact, {"title": command.title})]


@act(
    WithdrawDocument,
    DocumentWithdrawn,
    by=By[Any]("the chair or the secretariat; a speaker their own statement"),
    when=ANY_TIME,
    spec="DOCUMENT-5",
)
def withdraw_document(meeting: BusinessState, order: Submission[WithdrawDocument]) -> Decision:
    """[DOCUMENT-5] At any time, also after the closing; that it was laid stays on the record."""
    known = meeting.documents.laid.get(order.command.document)
    if known is None or known.speaker is None or known.speaker != order.actor:
        refused = by_chair_or_secretariat(meeting, order.actor)
        if refused:
            return refused
    if known is None or known.withdrawn is not None:
        return refusal(meeting, "unknown-document", "DOCUMENT-5")
    return [Draft(DocumentWithdrawn(known.id, known.item))]


def _named(meeting: BusinessState, command: LayDocument) -> Refusal | None:
    """[DOCUMENT-1] A symbol of letters, digits and `. : + _ / -`; a statement may have none. A title."""
    if not command.title:
        return refusal(meeting, "text-empty", "DOCUMENT-1")
    unnamed = command.symbol == "" and command.speaker is not None
    if not unnamed and not SYMBOL.fullmatch(command.symbol):
        return refusal(meeting, "bad-symbol", "DOCUMENT-1")
    if command.language not in sitting_of(meeting).languages:
        return refusal(meeting, "unknown-language", "DOCUMENT-1", language=command.language)
    return readable(meeting, {"title": command.title})


def _placed(meeting: BusinessState, command: LayDocument) -> Refusal | None:
    """[DOCUMENT-1] Under an item that stands on the agenda, or for the whole meeting; of a speaker who is known."""
    item = meeting.agenda.items.get(command.item) if command.item else None
    if command.item is not None and item is None:
        return refusal(meeting, "unknown-item", "DOCUMENT-1", item=command.item)
    if item and item.status == "struck":
        return refusal(meeting, "item-struck", "DOCUMENT-1", item=item.id)
    speaker = command.speaker
    if speaker is not None and person(meeting, speaker) is None:
        return refusal(meeting, "unknown-participant", "DOCUMENT-2", participant=speaker)
    return None


def _counted(meeting: BusinessState, command: LayDocument) -> Refusal | None:
    """[DOCUMENT-3] Addenda and corrigenda are counted from 1, revisions from 0; a file has its size and digest."""
    least = 0 if command.part == "document" else 1
    most = 0 if command.part == "document" else MOST_VERSIONS
    if not least <= command.number <= most:
        return refusal(meeting, "out-of-range", "DOCUMENT-3", least=least, most=most)
    if not 0 <= command.revision <= MOST_VERSIONS:
        return refusal(meeting, "out-of-range", "DOCUMENT-3", least=0, most=MOST_VERSIONS)
    if not 0 < command.size <= LARGEST:
        return refusal(meeting, "out-of-range", "DOCUMENT-1", least=1, most=LARGEST)
    if not is_sha_256(command.digest):
        return refusal(meeting, "bad-file", "DOCUMENT-1")
    return None


def _once(meeting: BusinessState, command: LayDocument) -> Refusal | None:
    """[DOCUMENT-3] A symbol stays under its item, and each version of it in a language is laid once.

    [DOCUMENT-6] What was erased is not laid again.
    """
    erased, laid = {one.seq for one in meeting.publication.erased}, meeting.documents.laid.values()
    if any(one.digest == command.digest and one.seq in erased for one in laid):
        return refusal(meeting, "file-erased", "DOCUMENT-6")
    for known in laid if command.symbol else ():
        if known.withdrawn is not None or known.symbol != command.symbol:
            continue
        if known.item != command.item:
            return refusal(meeting, "symbol-in-use", "DOCUMENT-3", symbol=command.symbol)
        if _version(known) == _version(command):
            return refusal(meeting, "document-there", "DOCUMENT-3", symbol=command.symbol)
    return None


def _version(one: msgspec.Struct) -> tuple[Any, ...]:
    return tuple(getattr(one, name) for name in ("part", "number", "revision", "language"))
