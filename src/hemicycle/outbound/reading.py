"""The outbox as the secretariat reads it. Each function works inside the caller's transaction."""

from collections.abc import Sequence
from typing import Any, Literal

import msgspec
from sqlalchemy import ColumnElement, Connection, func, select

from hemicycle.outbound.letter import Letter
from hemicycle.outbound.states import OF_NOBODY, TROUBLE, Event, State
from hemicycle.outbound.tables import events, outbox

Group = Literal["all", "look", "waiting", "unknown", "sent"]
GROUPS: dict[Group, tuple[State, ...]] = {
    "look": (*TROUBLE, "by-hand"),
    "waiting": ("waiting", "sending"),
    "unknown": ("unknown",),
    "sent": ("sent", "delivered"),
    "all": (),
}
"""What the secretariat may ask for; `look`: what a person must do something about, as long as nobody has settled it."""
PER_PAGE = 50
LETTER = msgspec.json.Decoder(Letter)


class Sent(msgspec.Struct, frozen=True):
    """A message in the list. `settled`: nothing more is to be done about it."""

    id: int
    kind: str
    name: str
    address: str
    subject: str
    language: str
    written: int
    state: State
    since: int
    answer: str
    settled: int | None
    record: str | None
    secret: bool


class Happened(msgspec.Struct, frozen=True):
    """Something that happened to a message."""

    at: int
    what: Event
    answer: str
    by: str | None


class Message(msgspec.Struct, frozen=True):
    """One message. `letter`: its words, None once they were deleted."""

    sent: Sent
    message_id: str
    letter: Letter | None
    events: list[Happened]


class Found(msgspec.Struct, frozen=True):
    """A page of the list: which of how many, of what there is of each group."""

    messages: list[Sent]
    number: int
    pages: int
    counts: dict[Group, int]


COLUMNS = (
    *(outbox.c.id, outbox.c.kind, outbox.c.name, outbox.c.address, outbox.c.subject),
    *(outbox.c.language, outbox.c.written, outbox.c.state, outbox.c.since, outbox.c.answer),
    *(outbox.c.settled, outbox.c.record, outbox.c.secret),
)


def not_handed_over(register: Connection, message: int) -> Letter | None:
    """The words of a message that waits for a hand; None where it has left, is settled, or its words are gone."""
    waits = (outbox.c.id == message) & (outbox.c.state == "by-hand") & outbox.c.settled.is_(None)
    words = register.scalar(select(outbox.c.letter).where(waits))
    return LETTER.decode(words) if words else None


def find_messages(register: Connection, group: Group, words: str, number: int) -> Found:
    """The messages of a group whose name, address or subject has these words, the newest first."""
    asked = [*_of(group), *_with(words)]
    pages = max(1, -(-_count(register, asked) // PER_PAGE))
    number = max(1, min(number, pages))
    rows = register.execute(
        select(*COLUMNS)
        .where(*asked)
        .order_by(outbox.c.id.desc())
        .offset((number - 1) * PER_PAGE)
        .limit(PER_PAGE)
    )
    counts = {each: _count(register, [*_of(each), *_with(words)]) for each in GROUPS}
    return Found([Sent(*tuple(row)) for row in rows], number, pages, counts)


def find_message(register: Connection, message: int) -> Message | None:
    """One message with all that happened to it, the first thing first."""
    asked = select(*COLUMNS, outbox.c.message_id, outbox.c.letter)
    row = register.execute(asked.where(outbox.c.id == message)).one_or_none()
    if row is None:
        return None
    *columns, message_id, letter = tuple(row)
    happened = register.execute(
        select(events.c.at, events.c.what, events.c.answer, events.c.by)
        .where(events.c.message == message)
        .order_by(events.c.id)
    )
    return Message(
        Sent(*columns),
        message_id,
        LETTER.decode(letter) if letter is not None else None,
        [Happened(*tuple(one)) for one in happened],
    )


def count_troubles(register: Connection) -> int:
    """How many messages a person must look at."""
    return _count(register, _of("look"))


def _of(group: Group) -> list[ColumnElement[bool]]:
    if group == "all":
        return []
    among = outbox.c.state.in_(GROUPS[group])
    if group not in ("look", "unknown"):
        return [among]
    return [among, outbox.c.settled.is_(None), outbox.c.kind.not_in(OF_NOBODY)]


def _with(words: str) -> list[ColumnElement[bool]]:
    text = outbox.c.name + " " + outbox.c.address + " " + outbox.c.subject
    return [text.icontains(word, autoescape=True) for word in words.split()]


def _count(register: Connection, asked: Sequence[Any]) -> int:
    return register.scalar(select(func.count()).select_from(outbox).where(*asked)) or 0
