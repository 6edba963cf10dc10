"""What follows from a command after the meeting: publication, correction, erasure, release."""

import re

from hemicycle.procedure.core.actor import Command, Submission
from hemicycle.procedure.core.entry import Draft
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.audiences import audience_of_item
from hemicycle.procedure.meeting.business.outcomes.tabling import not_circulated, not_voted_on
from hemicycle.procedure.meeting.business.publication import commands
from hemicycle.procedure.meeting.business.publication.entries import (
    ItemReleased,
    ReadoutPublished,
    ReadoutWithdrawn,
    TextCorrected,
    TextRedacted,
)
from hemicycle.procedure.meeting.business.publication.state import TextRef
from hemicycle.procedure.meeting.guards import by_secretariat, in_phase, readable, refusal, worded
from hemicycle.procedure.meeting.queries import sitting_of
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import ItemId, Texts

SHA_256 = re.compile(r"[0-9a-f]{64}")
Decision = list[Draft] | Refusal


def decide_publication(meeting: Meeting, order: Submission[Command]) -> Decision | None:
    """The drafts, the refusal, or None where the command is not one of publication."""
    office = by_secretariat(meeting, order.actor)
    after = office or in_phase(meeting, "closed")
    match order.command:
        case commands.PublishReadout() as command:
            return after or _publish(meeting, command)
        case commands.WithdrawReadout(reason=reason):
            return after or _withdraw(meeting, worded(reason, "reason"))
        case commands.CorrectText() as command:
            return after or _correct(meeting, command)
        case commands.RedactText() as command:
            return office or _redact(meeting, command)
        case commands.ReleaseItem(item=item):
            return after or _release(meeting, item)
    return None


def _publish(meeting: Meeting, command: commands.PublishReadout) -> Decision:
    """[PUBLISH-1] In one act, in every official language, each fixed by its digest."""
    languages = sitting_of(meeting).languages
    for official in languages:
        if official not in command.digests:
            return refusal(meeting, "language-missing", "PUBLISH-1", language=official)
    for language, digest in command.digests.items():
        if language not in languages:
            return refusal(meeting, "unknown-language", "PUBLISH-1", language=language)
        if not SHA_256.fullmatch(digest):
            return refusal(meeting, "bad-digest", "PUBLISH-1", language=language)
    known = meeting.publication
    if known.status == "published" and known.digests == command.digests:
        return refusal(meeting, "unchanged", "PUBLISH-1")
    return [Draft(ReadoutPublished(known.version + 1, command.digests))]


def _withdraw(meeting: Meeting, texts: Texts) -> Decision:
    """[PUBLISH-2] What is out can be withdrawn, with a reason."""
    if meeting.publication.status != "published":
        return refusal(meeting, "not-published", "PUBLISH-2")
    return readable(meeting, texts) or [Draft(ReadoutWithdrawn(), texts)]


def _correct(meeting: Meeting, command: commands.CorrectText) -> Decision:
    """[PUBLISH-3] A correction is an entry of its own: what it corrects still stands below it."""
    target = _texted(meeting, command.target)
    if isinstance(target, Refusal):
        return target
    if not any(command.texts.values()):
        return refusal(meeting, "text-empty", "PUBLISH-3")
    fact = TextCorrected(target.seq, target.item, target.always)
    return readable(meeting, command.texts) or [Draft(fact, command.texts)]


def _redact(meeting: Meeting, command: commands.RedactText) -> Decision:
    """[PUBLISH-4] An erasure takes the words of an entry and of what corrected it; facts and proofs stand."""
    target = _texted(meeting, command.target)
    if isinstance(target, Refusal):
        return target
    reason = worded(command.reason, "reason")
    refused = readable(meeting, reason) or _undecided(meeting, target)
    if refused:
        return refused
    corrected = {c.seq for c in meeting.publication.corrections if c.target == target.seq}
    erased = [t for t in meeting.publication.texted if t.seq in corrected]
    return [
        Draft(TextRedacted(target.seq, target.item, target.always), reason),
        *(Draft(TextRedacted(c.seq, c.item, c.always)) for c in erased),
    ]


def _undecided(meeting: Meeting, target: TextRef) -> Refusal | None:
    """[PUBLISH-4] While a text is put, voted on or under silence its words stay: nobody decides on what is gone."""
    about = meeting.outcomes.table.get(target.outcome) if target.outcome else None
    if about is None:
        return None
    if about.status == "put":
        return refusal(meeting, "outcome-being-put", "PUBLISH-4", outcome=about.id)
    return not_circulated(meeting, about) or not_voted_on(meeting, about, "PUBLISH-4")


def _release(meeting: Meeting, item: ItemId | None) -> Decision:
    """[PUBLISH-5] What was closed is opened to all; an item only where the meeting itself is known."""
    if item is not None and item not in meeting.agenda.items:
        return refusal(meeting, "unknown-item", "PUBLISH-5", item=item)
    if audience_of_item(meeting, item) == "public":
        return refusal(meeting, "already-public", "PUBLISH-5")
    if item is not None and audience_of_item(meeting, None) != "public":
        return refusal(meeting, "meeting-not-public", "PUBLISH-5")
    return [Draft(ItemReleased(item))]


def _texted(meeting: Meeting, target: int) -> TextRef | Refusal:
    found = next((t for t in meeting.publication.texted if t.seq == target), None)
    return found or refusal(meeting, "no-text-there", "PUBLISH-3", target=target)
