"""[MESSAGE-1] … [MESSAGE-6] What a body says to a party that did not sit there, and what that answers."""

import pytest

from hemicycle.procedure.core.actor import Command
from hemicycle.procedure.record_point import EntryPoint
from hemicycle.procedure.standing_body.access import view
from hemicycle.procedure.standing_body.messages.commands import (
    AcknowledgeMessage,
    AnswerMessage,
    DeliverMessage,
    EndMessage,
    EnterMessage,
    EraseMessageWords,
    ReleaseMessage,
)
from hemicycle.procedure.standing_body.messages.state import Message
from hemicycle.procedure.words import MessageId, TrackId
from tests.procedure.standing_body.keeping import Kept

W = MessageId("w1")
PARTY = "outside:w1"
WORDS = {
    "party": {"en": "The Federation"},
    "text": {"en": "The Council invites the Federation to a series of meetings."},
    "adopter": {"en": "Adopted by consensus on 24 January"},
}
SOURCE = EntryPoint("council-4", 12, "ab" * 32)
NOTE = "cd" * 32


@pytest.fixture
def kept() -> Kept:
    kept = Kept("open")
    kept.made(EnterMessage("invitation", WORDS, SOURCE))
    return kept


def held(kept: Kept) -> Message:
    return kept.state.messages.table[W]


@pytest.mark.parametrize(
    ("command", "code"),
    [
        (EnterMessage("offer", {"party": {"en": "X"}}), "text-empty"),
        (EnterMessage("offer", {**WORDS, "motto": {"en": "X"}}), "unknown-text"),
        (EnterMessage("offer", WORDS, open_until=5), "deadline-passed"),
        (EnterMessage("offer", WORDS, track=TrackId("dialogue")), "unknown-track"),
        (DeliverMessage(MessageId("w9"), "note"), "unknown-message"),
        (AcknowledgeMessage(W), "not-delivered"),
        (AnswerMessage(W, "accepted", {"en": "Yes."}), "not-delivered"),
        (ReleaseMessage(W), "already-public"),
        (EraseMessageWords(W, 9), "no-text-there"),
    ],
)
def test_what_is_refused(kept: Kept, command: Command, code: str) -> None:
    """[MESSAGE-1] [MESSAGE-2]"""
    assert kept.code(command) == code


def test_it_is_delivered_received_and_answered_by_the_party(kept: Kept) -> None:
    """[MESSAGE-2] [MESSAGE-3] The answer is the party's own; nobody answers another's message."""
    kept.made(DeliverMessage(W, "note", {"en": "No. 14, handed over in Brussels"}))
    kept.made(DeliverMessage(W, "link"))
    kept.made(AcknowledgeMessage(W), PARTY)
    assert kept.code(AcknowledgeMessage(W), PARTY) == "unchanged"
    assert kept.code(AnswerMessage(W, "declined", {"en": "No."}), "JO") == "other-party"
    assert kept.code(AnswerMessage(W, "declined", {"en": "No."}), "outside:w2") == "other-party"
    assert kept.code(AnswerMessage(W, "declined"), PARTY) == "document-missing"
    kept.made(AnswerMessage(W, "declined", {"en": "No."}, {"und": "A. Envoy"}), PARTY)
    known = held(kept)
    assert known.acknowledged
    assert known.acknowledged.by == "party"
    assert [(one.answer, one.by) for one in known.answers] == [("declined", "party")]
    assert [one.how for one in known.deliveries] == ["note", "link"]
    kept.hold()


def test_the_secretariat_enters_an_answer_with_its_document(kept: Kept) -> None:
    """[MESSAGE-3] It puts no words into an absent party's mouth."""
    kept.made(DeliverMessage(W, "mail"))
    assert kept.code(AnswerMessage(W, "accepted", {"en": "Yes."})) == "document-missing"
    kept.made(AnswerMessage(W, "accepted", documents=[NOTE]))
    assert held(kept).answers[0].by == "secretariat"
    kept.hold()


def test_what_is_not_awaited_any_longer_stays_open_on_the_record(kept: Kept) -> None:
    """[MESSAGE-4]"""
    kept.made(DeliverMessage(W, "mail"))
    kept.made(EndMessage(W, {"en": "Overtaken."}))
    assert kept.code(AnswerMessage(W, "accepted", documents=[NOTE])) == "message-ended"
    assert not held(kept).answers
    kept.hold()


def test_a_closed_message_is_nothing_to_the_public(kept: Kept) -> None:
    """[MESSAGE-5]"""
    kept.made(EnterMessage("question", WORDS, closed=True))
    two = MessageId("w2")
    assert list(view(kept.state, "public").messages.table) == [W]
    kept.hold()
    kept.made(ReleaseMessage(two))
    assert list(view(kept.state, "public").messages.table) == [W, two]
    kept.hold()


def test_words_of_an_answer_are_erased_alone(kept: Kept) -> None:
    """[MESSAGE-6]"""
    kept.made(DeliverMessage(W, "link"))
    kept.made(AnswerMessage(W, "accepted", {"en": "Yes."}, {"und": "A. Envoy"}), PARTY)
    kept.made(EraseMessageWords(W, 3))
    assert 3 not in held(kept).words
    assert held(kept).answers
    kept.hold()
