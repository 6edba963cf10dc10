"""Acts upon messages to parties outside."""

from typing import Any

from hemicycle.procedure.core.act import By, Decision, act
from hemicycle.procedure.core.actor import SECRETARIAT, Submission
from hemicycle.procedure.core.entry import Draft
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.standing_body.commitments.guards import undocumented
from hemicycle.procedure.standing_body.guards import ANY_TIME, OFFICE, readable, refusal, worded
from hemicycle.procedure.standing_body.messages import state
from hemicycle.procedure.standing_body.messages.commands import (
    AcknowledgeMessage,
    AnswerMessage,
    DeliverMessage,
    EndMessage,
    EnterMessage,
    EraseMessageWords,
    ReleaseMessage,
)
from hemicycle.procedure.standing_body.messages.entries import (
    MessageAcknowledged,
    MessageAnswered,
    MessageDelivered,
    MessageEnded,
    MessageEntered,
    MessageReleased,
    MessageWordsErased,
)
from hemicycle.procedure.standing_body.messages.state import Message
from hemicycle.procedure.standing_body.state import StandingBody
from hemicycle.procedure.standing_body.tracks.acts import untracked
from hemicycle.procedure.words import MessageId

MOST_MESSAGES, MOST_ENTRIES = 10_000, 200
PARTY, TEXT, ADOPTER = "party", "text", "adopter"
LONG = (TEXT, "note", "reason")
OUTSIDE = "outside:"
"""Before the id of a message: the actor who comes by its link, and speaks for the party that it is to."""


def by_party(body: StandingBody, order: Submission[Any]) -> Refusal | None:
    """[MESSAGE-3] The party answers by the link of its message, or the secretariat enters what it holds."""
    ours = order.actor in (SECRETARIAT, f"{OUTSIDE}{order.command.message}")
    return None if ours else refusal(body, "other-party", "MESSAGE-3")


ADDRESSEE = By[StandingBody]("the party that it is to, or the secretariat for it", by_party)


@act(EnterMessage, MessageEntered, by=OFFICE, when=ANY_TIME, spec="MESSAGE-1")
def enter(body: StandingBody, order: Submission[EnterMessage]) -> Decision:
    """[MESSAGE-1] What is said to a party that did not sit there has its words, and whom it is to."""
    one = order.command
    missing = next((name for name in (PARTY, TEXT) if not one.texts.get(name)), None)
    if missing is not None:
        return refusal(body, "text-empty", "MESSAGE-1", text=missing)
    strange = next((name for name in one.texts if name not in (PARTY, TEXT, ADOPTER)), None)
    if strange is not None:
        return refusal(body, "unknown-text", "MESSAGE-1", text=strange)
    if len(body.messages.table) >= MOST_MESSAGES:
        return refusal(body, "too-many", "MESSAGE-1", most=MOST_MESSAGES)
    if one.open_until is not None and one.open_until <= order.now:
        return refusal(body, "deadline-passed", "MESSAGE-1")
    refused = untracked(body, one.track, closed=one.closed) or readable(body, one.texts, LONG)
    fact = MessageEntered(
        MessageId(f"w{body.size}"), one.kind, one.source, one.track, one.open_until, one.closed
    )
    return refused or [Draft(fact, one.texts)]


@act(DeliverMessage, MessageDelivered, by=OFFICE, when=ANY_TIME, spec="MESSAGE-2")
def deliver(body: StandingBody, order: Submission[DeliverMessage]) -> Decision:
    """[MESSAGE-2] How and when it was delivered is an entry; it may be delivered again."""
    one, texts = order.command, worded(note=order.command.note)
    known = _awaited(body, one.message)
    if isinstance(known, Refusal):
        return known
    fact = MessageDelivered(one.message, one.how, "secretariat")
    return readable(body, texts, LONG) or [Draft(fact, texts)]


@act(AcknowledgeMessage, MessageAcknowledged, by=ADDRESSEE, when=ANY_TIME, spec="MESSAGE-2")
def acknowledge(body: StandingBody, order: Submission[AcknowledgeMessage]) -> Decision:
    """[MESSAGE-2] That the party has it is said once, by the party or for it."""
    one, texts = order.command, worded(note=order.command.note)
    known = _awaited(body, one.message)
    if isinstance(known, Refusal):
        return known
    if not known.deliveries:
        return refusal(body, "not-delivered", "MESSAGE-2")
    if known.acknowledged is not None:
        return refusal(body, "unchanged", "MESSAGE-2")
    fact = MessageAcknowledged(one.message, _author(order))
    return readable(body, texts, LONG) or [Draft(fact, texts)]


@act(AnswerMessage, MessageAnswered, by=ADDRESSEE, when=ANY_TIME, spec="MESSAGE-3")
def answer(body: StandingBody, order: Submission[AnswerMessage]) -> Decision:
    """[MESSAGE-3] An answer is the party's: in its own words, or in a document that the secretariat holds."""
    one = order.command
    texts = worded(text=one.text, name=one.name)
    known = _awaited(body, one.message)
    if isinstance(known, Refusal):
        return known
    if not known.deliveries:
        return refusal(body, "not-delivered", "MESSAGE-2")
    author = _author(order)
    if not one.documents and (author == "secretariat" or not one.text):
        return refusal(body, "document-missing", "MESSAGE-3")
    if len(known.words) >= MOST_ENTRIES:
        return refusal(body, "too-many", "MESSAGE-3", most=MOST_ENTRIES)
    fact = MessageAnswered(one.message, one.answer, author, one.documents)
    refused = undocumented(body, one.documents, "MESSAGE-3") or readable(body, texts, LONG)
    return refused or [Draft(fact, texts)]


@act(EndMessage, MessageEnded, by=OFFICE, when=ANY_TIME, spec="MESSAGE-4")
def end(body: StandingBody, order: Submission[EndMessage]) -> Decision:
    """[MESSAGE-4] What is not awaited any longer stays open on the record: silence is no answer."""
    known = _awaited(body, order.command.message)
    if isinstance(known, Refusal):
        return known
    texts = worded(reason=order.command.reason)
    return readable(body, texts, LONG) or [Draft(MessageEnded(known.id), texts)]


@act(ReleaseMessage, MessageReleased, by=OFFICE, when=ANY_TIME, spec="MESSAGE-5")
def release(body: StandingBody, order: Submission[ReleaseMessage]) -> Decision:
    """[MESSAGE-5] A closed message is opened once, with all that stands of it, and never closed again."""
    known = known_message(body, order.command.message)
    if isinstance(known, Refusal):
        return known
    if not known.closed:
        return refusal(body, "already-public", "MESSAGE-5")
    return untracked(body, known.track, closed=False) or [Draft(MessageReleased(known.id))]


@act(EraseMessageWords, MessageWordsErased, by=OFFICE, when=ANY_TIME, spec="MESSAGE-6")
def erase(body: StandingBody, order: Submission[EraseMessageWords]) -> Decision:
    """[MESSAGE-6] The words of an entry about a message are erased alone; that it was made stands."""
    one = order.command
    known = known_message(body, one.message)
    if isinstance(known, Refusal):
        return known
    if one.target not in known.words:
        return refusal(body, "no-text-there", "MESSAGE-6")
    return [Draft(MessageWordsErased(known.id, one.target))]


def known_message(body: StandingBody, message: MessageId) -> Message | Refusal:
    """The message of this id."""
    known = body.messages.table.get(message)
    return known or refusal(body, "unknown-message", "MESSAGE-1", message=message)


def _awaited(body: StandingBody, message: MessageId) -> Message | Refusal:
    """The message of this id, to which an answer is still awaited."""
    known = known_message(body, message)
    if isinstance(known, Message) and known.ended is not None:
        return refusal(body, "message-ended", "MESSAGE-4")
    return known


def _author(order: Submission[Any]) -> state.By:
    return "secretariat" if order.actor == SECRETARIAT else "party"
