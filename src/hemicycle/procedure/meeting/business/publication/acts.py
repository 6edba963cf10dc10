"""Acts after the meeting: publication, correction, erasure, release."""

import msgspec

from hemicycle.procedure.core.act import Decision, act
from hemicycle.procedure.core.actor import Submission
from hemicycle.procedure.core.entry import Draft
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.ids import is_sha_256, readout_of
from hemicycle.procedure.meeting.business.audiences import audience_of_item, unattributed
from hemicycle.procedure.meeting.business.inscriptions.entries import HandedInTextEnded
from hemicycle.procedure.meeting.business.inscriptions.handing_in import ended
from hemicycle.procedure.meeting.business.inscriptions.queries import waiting_texts
from hemicycle.procedure.meeting.business.outcomes.state import SALT
from hemicycle.procedure.meeting.business.outcomes.tabling import not_circulated
from hemicycle.procedure.meeting.business.publication.commands import (
    CorrectText,
    PublishReadout,
    RedactText,
    ReleaseItem,
    WithdrawReadout,
)
from hemicycle.procedure.meeting.business.publication.entries import (
    ConfidedTextRedacted,
    ItemReleased,
    ReadoutPublished,
    ReadoutWithdrawn,
    TextCorrected,
    TextRedacted,
)
from hemicycle.procedure.meeting.business.publication.queries import quotes
from hemicycle.procedure.meeting.business.publication.state import TextRef
from hemicycle.procedure.meeting.business.state import BusinessState
from hemicycle.procedure.meeting.kernel.declared import (
    ANY_TIME,
    CLOSED,
    SECRETARIAT,
    SECRETARIAT_OR_CLOCK,
)
from hemicycle.procedure.meeting.kernel.guards import readable, refusal, worded
from hemicycle.procedure.meeting.kernel.queries import sitting_of


@act(PublishReadout, ReadoutPublished, by=SECRETARIAT_OR_CLOCK, when=CLOSED, spec="PUBLISH-1")
def publish(meeting: BusinessState, order: Submission[PublishReadout]) -> Decision:
    """[PUBLISH-1] In one act, in every official language: as it is kept, or each fixed by its digest."""
    command, known = order.command, meeting.publication
    refused = _unkept(meeting, command) if command.kept is None else _other(meeting, command)
    if refused:
        return refused
    same = known.digests == command.digests and known.kept == command.kept
    if known.status == "published" and same:
        return refusal(meeting, "unchanged", "PUBLISH-1")
    version = known.version + 1
    if command.kept is None:
        return [Draft(ReadoutPublished(version, command.digests))]
    return [Draft(ReadoutPublished(version, {}, command.kept))]


@act(WithdrawReadout, ReadoutWithdrawn, by=SECRETARIAT, when=CLOSED, spec="PUBLISH-2")
def withdraw(meeting: BusinessState, order: Submission[WithdrawReadout]) -> Decision:
    """[PUBLISH-2] What is out can be withdrawn, with a reason that every official language tells."""
    if meeting.publication.status != "published":
        return refusal(meeting, "not-published", "PUBLISH-2")
    languages = sitting_of(meeting).languages
    left = next((one for one in languages if not order.command.reason.get(one)), None)
    if left is not None:
        return refusal(meeting, "language-missing", "PUBLISH-2", language=left)
    texts = worded(order.command.reason, "reason")
    return readable(meeting, texts) or [Draft(ReadoutWithdrawn(), texts)]


@act(CorrectText, TextCorrected, by=SECRETARIAT, when=CLOSED, spec="PUBLISH-3")
def correct(meeting: BusinessState, order: Submission[CorrectText]) -> Decision:
    """[PUBLISH-3] A correction is an entry of its own: what it corrects still stands below it.

    [PUBLISH-7] Words that the meeting adopted are the body's to correct: by a corrigendum that it adopted.
    """
    target, texts = _texted(meeting, order.command.target), order.command.texts
    if isinstance(target, Refusal):
        return target
    if target.audience is not None:
        return refusal(meeting, "no-text-there", "PUBLISH-3", target=target.seq)
    if not any(texts.values()):
        return refusal(meeting, "text-empty", "PUBLISH-3")
    if SALT in texts:
        return refusal(meeting, "unknown-text", "PUBLISH-3", text=SALT)
    corrigendum = order.command.corrigendum
    adopted = quotes(meeting, target, texts)
    if adopted and corrigendum is None:
        return refusal(meeting, "adopted-words", "PUBLISH-7", target=target.seq)
    if corrigendum and not adopted:
        return refusal(meeting, "not-adopted", "PUBLISH-7", target=target.seq)
    fact = TextCorrected(target.seq, target.item, target.always, corrigendum or msgspec.UNSET)
    return readable(meeting, texts) or [Draft(fact, texts)]


@act(
    RedactText,
    TextRedacted,
    ConfidedTextRedacted,
    HandedInTextEnded,
    by=SECRETARIAT,
    when=ANY_TIME,
    spec="PUBLISH-4",
)
def redact(meeting: BusinessState, order: Submission[RedactText]) -> Decision:
    """[PUBLISH-4] An erasure takes the words of an entry, of others that hold the same, and of what corrected them.

    Facts and proofs stand. [HANDIN-4] A statement that waits is never delivered then.
    """
    target = _texted(meeting, order.command.target)
    if isinstance(target, Refusal):
        return target
    reason = worded(order.command.reason, "reason")
    refused = readable(meeting, reason) or _undecided(meeting, target)
    if refused:
        return refused
    texted = meeting.publication.texted
    same = {t.seq for t in texted if target.same and t.same == target.same} | {target.seq}
    corrected = {c.seq for c in meeting.publication.corrections if c.target in same}
    others = [t for t in texted if t.seq in same | corrected and t.seq != target.seq]
    waits = [one for one in waiting_texts(meeting) if one.seq in same]
    return [
        Draft(_redacted(target), reason),
        *(Draft(_redacted(one)) for one in others),
        *(Draft(ended(one, "taken-back")) for one in waits),
    ]


@act(ReleaseItem, ItemReleased, by=SECRETARIAT, when=CLOSED, spec="PUBLISH-5")
def release(meeting: BusinessState, order: Submission[ReleaseItem]) -> Decision:
    """[PUBLISH-5] What was closed is opened to all; an item only where the meeting itself is known."""
    item = order.command.item
    if item is not None and item not in meeting.agenda.items:
        return refusal(meeting, "unknown-item", "PUBLISH-5", item=item)
    if unattributed(meeting, item):
        return refusal(meeting, "chatham-house", "CHATHAM-3")
    if audience_of_item(meeting, item) == "public":
        return refusal(meeting, "already-public", "PUBLISH-5")
    if item is not None and audience_of_item(meeting, None) != "public":
        return refusal(meeting, "meeting-not-public", "PUBLISH-5")
    return [Draft(ItemReleased(item))]


def _redacted(one: TextRef) -> TextRedacted | ConfidedTextRedacted:
    if one.audience is not None:
        return ConfidedTextRedacted(one.seq, one.audience)
    return TextRedacted(one.seq, one.item, one.always)


def _other(meeting: BusinessState, command: PublishReadout) -> Refusal | None:
    """What is kept stands on the record of this meeting's readout, and needs no digest."""
    if command.digests:
        return refusal(meeting, "bad-digest", "PUBLISH-1", language=min(command.digests))
    if command.kept and command.kept.record != readout_of(sitting_of(meeting).meeting):
        return refusal(meeting, "other-record", "PUBLISH-1")
    return None


def _unkept(meeting: BusinessState, command: PublishReadout) -> Refusal | None:
    """What is kept nowhere is fixed by a digest in each official language."""
    languages = sitting_of(meeting).languages
    for official in languages:
        if official not in command.digests:
            return refusal(meeting, "language-missing", "PUBLISH-1", language=official)
    for language, digest in command.digests.items():
        if language not in languages:
            return refusal(meeting, "unknown-language", "PUBLISH-1", language=language)
        if not is_sha_256(digest):
            return refusal(meeting, "bad-digest", "PUBLISH-1", language=language)
    return None


def _undecided(meeting: BusinessState, target: TextRef) -> Refusal | None:
    """[PUBLISH-4] While a text is put or under silence its words stay: nobody decides on what is gone."""
    about = meeting.outcomes.table.get(target.outcome) if target.outcome else None
    if about is None:
        return None
    if about.status == "put":
        return refusal(meeting, "outcome-being-put", "PUBLISH-4", outcome=about.id)
    return not_circulated(meeting, about)


def _texted(meeting: BusinessState, target: int) -> TextRef | Refusal:
    found = next((t for t in meeting.publication.texted if t.seq == target), None)
    return found or refusal(meeting, "no-text-there", "PUBLISH-3", target=target)
