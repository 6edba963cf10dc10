"""What the office does with comments: reads them, publishes, refuses, answers, and says what is read before."""

import secrets
from collections.abc import Callable

from sqlalchemy import Connection, func, insert, select, update

from hemicycle.comments.comment import (
    Comment,
    Reading,
    Reason,
    State,
    comment_at,
    first_of,
    read_comments,
    reading_of,
    readings,
)
from hemicycle.comments.tables import comment_rules, comments
from hemicycle.register.register import Register

QUEUE = 100
"""Comments of one part of the queue that are listed at a time."""


class Queue:
    """The comments as the office reads them. `now`: UTC in milliseconds."""

    def __init__(self, register: Register, now: Callable[[], int]) -> None:
        self._register = register
        self._now = now

    async def listed(self, state: str, body: str | None = None) -> list[Comment]:
        """What the office reads: `waiting`, `spam`, `published`, `refused`, or `reported`. `body`: that one's alone."""
        asked = select(comments)
        if state == "reported":
            asked = asked.where(comments.c.reports > 0, comments.c.state == "published")
        else:
            asked = asked.where(comments.c.state == state)
        if body is not None:
            asked = asked.where(comments.c.body == body)
        oldest_first = state in ("waiting", "reported", "spam")
        asked = asked.order_by(comments.c.id if oldest_first else comments.c.id.desc()).limit(QUEUE)
        return await self._register.read(lambda register: read_comments(register, asked))

    async def counts(self, body: str | None = None) -> dict[str, int]:
        """How many there are in each part of the queue."""
        asked = select(comments.c.state, func.count()).where(comments.c.office.is_(False))
        reported = select(func.count()).where(
            comments.c.reports > 0, comments.c.state == "published"
        )
        if body is not None:
            asked, reported = (one.where(comments.c.body == body) for one in (asked, reported))

        def work(register: Connection) -> dict[str, int]:
            rows = register.execute(asked.group_by(comments.c.state))
            found = {str(state): int(number) for state, number in rows}
            return {**found, "reported": int(register.scalar(reported) or 0)}

        return await self._register.read(work)

    async def find(self, comment: int) -> Comment | None:
        """One comment."""
        asked = select(comments).where(comments.c.id == comment)
        return await self._register.read(lambda register: first_of(register, asked))

    async def decide(
        self, comment: int, state: State, by: str, seen: str, reason: Reason | None = None
    ) -> Comment | None:
        """The office publishes, refuses, or puts it back among those to read, as it saw it (`Comment.mark`).

        None: it is not as it was seen, or was taken back.
        """

        def work(register: Connection) -> Comment | None:
            found = _seen(register, comment, seen)
            return found and self._decide(register, found, state, by, reason)

        return await self._register.write(work)

    def _decide(
        self, register: Connection, found: Comment, state: State, by: str, reason: Reason | None
    ) -> Comment:
        open_ = state == "waiting"
        values: dict[str, object] = {
            "state": state,
            "reason": reason,
            "decided": None if open_ else self._now(),
            "decided_by": None if open_ else by,
        }
        if state == "published":
            values["reports"] = 0
        register.execute(update(comments).where(comments.c.id == found.id).values(values))
        return comment_at(register, found.id)

    async def answer(
        self, to: int, seen: str, words: str, name: str, language: str, by: str
    ) -> Comment | None:
        """The office answers under its own name, as it saw what it answers: both stand at once.

        None: it is not as it was seen, or was taken back.
        """

        def work(register: Connection) -> Comment | None:
            asked = _seen(register, to, seen)
            if asked is None:
                return None
            if asked.state != "published":
                self._decide(register, asked, "published", by, None)
            made = register.execute(
                insert(comments).values(
                    item=asked.item,
                    body=asked.body,
                    answers=asked.answers or asked.id,
                    name=name,
                    words=words,
                    language=language,
                    office=True,
                    state="published",
                    signs="",
                    secret=secrets.token_urlsafe(24),
                    made=self._now(),
                    decided=self._now(),
                    decided_by=by,
                )
            )
            return comment_at(register, int(made.inserted_primary_key[0]))  # type: ignore[index]

        return await self._register.write(work)

    async def reading(self, body: str) -> Reading:
        """What is read before it is published under a text of this body."""
        return await self._register.read(lambda register: reading_of(register, body))

    async def readings(self) -> dict[str, Reading]:
        """The same by body, where somebody has said it; of all others the first comment of a reader is read."""
        return await self._register.read(readings)

    async def set_reading(self, body: str, reading: Reading) -> None:
        """What is read from now on; what waits goes on waiting."""

        def work(register: Connection) -> None:
            of_body = comment_rules.c.body == body
            changed = register.execute(update(comment_rules).where(of_body).values(reading=reading))
            if not changed.rowcount:
                register.execute(insert(comment_rules).values(body=body, reading=reading))

        await self._register.write(work)


def _seen(register: Connection, comment: int, seen: str) -> Comment | None:
    """The comment, if it is as somebody saw it."""
    found = first_of(register, select(comments).where(comments.c.id == comment))
    right = found is not None and found.state != "taken-back" and found.mark == seen
    return found if right else None
