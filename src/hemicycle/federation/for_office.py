"""What comes for a body's office alone: a report of what it published, a message to its account. Neither is public."""

from collections.abc import Callable

import msgspec
from sqlalchemy import Connection, func, insert, select, update

from hemicycle.federation.accounts import account_of
from hemicycle.federation.addresses import Addresses
from hemicycle.federation.people import Person, is_blocked
from hemicycle.federation.reading import Object, addressed, id_of, ids_of
from hemicycle.federation.tables import messages, posts
from hemicycle.federation.words import said_in
from hemicycle.register.register import Register

MOST_WORDS = 4000
MOST_LISTED = 100
MOST_WAITING = 20
"""Of one sender, before the office has settled one: so that no flood hides what others write."""


class Message(msgspec.Struct, frozen=True):
    """What the office reads. `kind`: report or message. `sender`: the server that reports, or who wrote."""

    id: int
    body: str
    kind: str
    record: str | None
    sender: str
    words: str
    at: int


class ForOffice:
    """The messages of all bodies. `now`: UTC in milliseconds."""

    def __init__(self, register: Register, addresses: Addresses, now: Callable[[], int]) -> None:
        self._register = register
        self._addresses = addresses
        self._now = now

    async def report(self, activity: Object, sender: Person) -> None:
        """A report names no person: it comes from a server."""
        things = ids_of(activity.get("object"))
        record = next(filter(None, map(self._addresses.record_at, things)), None)
        named = next(filter(None, map(self._addresses.body_at, things)), None)

        def body_of(register: Connection) -> str | None:
            posted = select(posts.c.body).where(posts.c.record == record)
            return register.scalar(posted) or named

        body = await self._register.read(body_of)
        if body is not None:
            words = said_in(activity).words
            await self._keep(body, "report", record, sender.host, activity, words, sender)

    async def message(self, note: Object, author: Person, activity: Object) -> None:
        """What is written to the account, and not to everybody."""
        to = [*addressed(note), *addressed(activity)]
        body = next(filter(None, map(self._addresses.body_at, to)), None)
        words = said_in(note).words if body is not None else ""
        if body is not None and words:
            record = self._addresses.record_at(id_of(note.get("inReplyTo")))
            known = f"{author.name} ({author.handle})" if author.name else author.handle
            await self._keep(body, "message", record, known, note, words, author)

    async def _keep(
        self,
        body: str,
        kind: str,
        record: str | None,
        sender: str,
        thing: Object,
        words: str,
        author: Person,
    ) -> None:
        activity = id_of(thing.get("id")) or f"{author.actor}#{self._now()}"
        row = {"body": body, "kind": kind, "record": record, "sender": sender[:400]}

        by = author.host if kind == "report" else author.handle
        theirs = (messages.c.sender == by) | messages.c.sender.endswith(f"({by})", autoescape=True)

        def waiting(register: Connection) -> int:
            asked = select(func.count()).where(messages.c.body == body, theirs)
            return int(register.scalar(asked.where(messages.c.settled.is_(None))) or 0)

        def work(register: Connection) -> None:
            if account_of(register, body) is None or is_blocked(register, body, author.actor):
                return
            known = select(messages.c.id).where(messages.c.activity == activity)
            if register.scalar(known) is None and waiting(register) < MOST_WAITING:
                said = {"words": words[:MOST_WORDS], "at": self._now(), "activity": activity}
                register.execute(insert(messages).values(**row, **said))

        await self._register.write(work)


def messages_of(register: Connection, body: str) -> list[Message]:
    """What the office of a body has not settled yet, the newest first."""
    asked = select(*(messages.c[name] for name in Message.__struct_fields__)).where(
        messages.c.body == body, messages.c.settled.is_(None)
    )
    rows = register.execute(asked.order_by(messages.c.id.desc()).limit(MOST_LISTED)).mappings()
    return [Message(**{str(name): value for name, value in row.items()}) for row in rows]


def settle_message(register: Connection, message: int, body: str, now: int) -> None:
    """The office has read it."""
    mine = update(messages).where(messages.c.id == message, messages.c.body == body)
    register.execute(mine.values(settled=now))
