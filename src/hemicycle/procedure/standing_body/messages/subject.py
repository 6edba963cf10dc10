"""Messages to parties outside, and what these answer."""

from hemicycle.procedure.core.changes import Change, into
from hemicycle.procedure.core.subject import Subject, on
from hemicycle.procedure.core.values import AT, SEQ, WORDS, like
from hemicycle.procedure.standing_body.messages import acts
from hemicycle.procedure.standing_body.messages.entries import (
    MessageAcknowledged,
    MessageAnswered,
    MessageDelivered,
    MessageEnded,
    MessageEntered,
    MessageReleased,
    MessageWordsErased,
)
from hemicycle.procedure.standing_body.messages.state import Answered, Message, Messages, Step
from hemicycle.procedure.standing_body.scoped import MessageFact
from hemicycle.procedure.standing_body.state import StandingBody

PART, TABLE = StandingBody.messages, into(Messages.table)
SAYS = into(Message.words).put(SEQ, WORDS)
"""The words of an entry are kept under its number."""


def of(kind: type[MessageFact], *changes: Change) -> Change:
    """The message that an entry of this kind is about changes so."""
    return TABLE.at(kind.message, *changes)


MESSAGES = Subject[StandingBody](
    name="messages",
    home=__package__,
    parts=("messages",),
    acts=[
        acts.enter,
        acts.deliver,
        acts.acknowledge,
        acts.answer,
        acts.end,
        acts.release,
        acts.erase,
    ],
    evolve=[
        on(
            MessageEntered,
            PART,
            TABLE.put(
                MessageEntered.message,
                like(
                    Message,
                    MessageEntered,
                    id=MessageEntered.message,
                    kind=MessageEntered.about,
                    seq=SEQ,
                    at=AT,
                    words={},
                ),
            ),
            of(MessageEntered, SAYS),
        ),
        on(
            MessageDelivered,
            PART,
            of(
                MessageDelivered,
                SAYS,
                into(Message.deliveries).add(like(Step, MessageDelivered, seq=SEQ, at=AT)),
            ),
        ),
        on(
            MessageAcknowledged,
            PART,
            of(
                MessageAcknowledged,
                SAYS,
                into(Message.acknowledged).set(
                    like(Step, MessageAcknowledged, seq=SEQ, at=AT, how=None)
                ),
            ),
        ),
        on(
            MessageAnswered,
            PART,
            of(
                MessageAnswered,
                SAYS,
                into(Message.answers).add(like(Answered, MessageAnswered, seq=SEQ, at=AT)),
            ),
        ),
        on(MessageEnded, PART, of(MessageEnded, SAYS, into(Message.ended).set(AT))),
        on(MessageReleased, PART, of(MessageReleased, into(Message.closed).set(False))),
        on(
            MessageWordsErased,
            PART,
            of(MessageWordsErased, into(Message.words).take(MessageWordsErased.target)),
        ),
    ],
    offers=(),
)
