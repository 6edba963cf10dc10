"""What tracks, and messages to parties outside, look like on a page."""

from collections.abc import Sequence

import msgspec

from hemicycle.procedure.standing_body.messages.state import Message
from hemicycle.procedure.standing_body.tracks.state import Track
from hemicycle.web.follow_up.looking import Looking, Party, Told
from hemicycle.web.view_models import Said


class StepShown(msgspec.Struct, frozen=True):
    """A step of a message: `adopted`, `delivered`, `received`, `answer`, `until`. `done`: it was taken."""

    name: str
    done: bool
    at: int | None = None
    seq: int | None = None
    how: str = ""
    by: str = ""


class MessageShown(msgspec.Struct, frozen=True):
    """`answers`: what the party answered, each with its words."""

    id: str
    seq: int
    kind: str
    party: Said
    text: Said
    adopter: Said
    track: str
    closed: bool
    ended: bool
    delivered: bool
    received: bool
    steps: Sequence[StepShown]
    answers: Sequence[Told]
    source: str
    said_in: Said

    @property
    def open(self) -> bool:
        """Whether an answer is still awaited."""
        return not self.ended and not self.answers


class TrackShown(msgspec.Struct, frozen=True):
    """`open`: commitments that are not settled; `unanswered`: messages on which an answer is awaited."""

    id: str
    seq: int
    title: Said
    purpose: Said
    owner: Party
    closed: bool
    ended: int | None
    attached: Sequence[str]
    open: int
    unanswered: int


def messages_of(look: Looking) -> list[MessageShown]:
    """All that the reader may see, the last first."""
    return [message_shown(look, one) for one in reversed(look.state.messages.table.values())]


def message_shown(look: Looking, one: Message) -> MessageShown:
    """One of them, as a row of steps."""
    first = one.words.get(one.seq, {})
    source, said_in = look.source(one.source)
    answers = [
        Told(
            *("answer", a.seq, a.at, None, look.words(one.words.get(a.seq, {}), "text"), a.answer),
            documents=a.documents,
            source=a.by,
        )
        for a in one.answers
    ]
    return MessageShown(
        id=one.id,
        seq=one.seq,
        kind=one.kind,
        party=look.words(first, "party"),
        text=look.words(first, "text"),
        adopter=look.words(first, "adopter"),
        track=one.track or "",
        closed=one.closed,
        ended=one.ended is not None,
        delivered=bool(one.deliveries),
        received=one.acknowledged is not None,
        steps=_steps(one),
        answers=answers,
        source=source,
        said_in=said_in,
    )


def _steps(one: Message) -> list[StepShown]:
    sent = one.deliveries[-1] if one.deliveries else None
    got, last = one.acknowledged, one.answers[-1] if one.answers else None
    return [
        StepShown("adopted", True, one.at, one.seq),
        StepShown("delivered", True, sent.at, sent.seq, sent.how or "")
        if sent
        else StepShown("delivered", False),
        StepShown("received", True, got.at, got.seq, by=got.by)
        if got
        else StepShown("received", False),
        StepShown("answer", True, last.at, last.seq, last.answer, last.by)
        if last
        else StepShown("answer", False, how="ended" if one.ended is not None else ""),
        StepShown("until", one.ended is not None, one.ended or one.open_until),
    ]


def tracks_of(look: Looking) -> list[TrackShown]:
    """All that the reader may see: those that go on, then those that ended."""
    every = look.state.tracks.table.values()
    return sorted((track_shown(look, one) for one in every), key=lambda one: one.ended is not None)


def track_shown(look: Looking, one: Track) -> TrackShown:
    """One of them."""
    state = look.state
    return TrackShown(
        id=one.id,
        seq=one.seq,
        title=look.words(one.texts, "title"),
        purpose=look.words(one.texts, "purpose"),
        owner=look.party(one.owner),
        closed=one.closed,
        ended=one.ended,
        attached=[*one.attached],
        open=sum(
            each.track == one.id and each.settlement is None
            for each in state.commitments.table.values()
        ),
        unanswered=sum(
            each.track == one.id and each.ended is None and not each.answers
            for each in state.messages.table.values()
        ),
    )
