"""A comment, and how it is read from its table."""

from typing import Literal

import msgspec
from sqlalchemy import Connection, RowMapping, Select, select

from hemicycle.comments.signs import Sign
from hemicycle.comments.tables import comment_rules, comments

Reading = Literal["first", "always", "never", "closed"]
"""What is read before it is published: of whoever writes for the first time, everything, nothing; or there are none."""
READINGS: tuple[Reading, ...] = ("first", "always", "never", "closed")
State = Literal["waiting", "spam", "published", "refused", "taken-back"]
Reason = Literal["off-topic", "attack", "personal", "unlawful", "spam"]
REASONS: tuple[Reason, ...] = ("off-topic", "attack", "personal", "unlawful")
"""The reasons of a refusal, in the order of their keys."""


class Comment(msgspec.Struct, frozen=True):
    """A comment. `answers`: the one to which it is an answer; `reason`: why it was refused."""

    id: int
    item: str
    body: str
    answers: int | None
    name: str
    mail: str | None
    language: str
    words: str
    office: bool
    state: State
    signs: tuple[Sign, ...]
    secret: str
    made: int
    changed: int | None
    decided: int | None
    decided_by: str | None
    reason: Reason | None
    reports: int

    @property
    def mark(self) -> str:
        """What tells it as somebody saw it from what became of it."""
        return f"{self.state} {self.changed or 0}"


def reading_of(register: Connection, body: str) -> Reading:
    """What is read before it is published under a text of this body."""
    found = register.scalar(select(comment_rules.c.reading).where(comment_rules.c.body == body))
    return found if found in READINGS else "first"


def first_of(register: Connection, asked: Select[tuple[object, ...]]) -> Comment | None:
    """The first that is asked for; None: there is none."""
    row = register.execute(asked.limit(1)).mappings().first()
    return comment_of(row) if row is not None else None


def comment_at(register: Connection, comment: int) -> Comment:
    """The comment of this number. Raises LookupError."""
    found = first_of(register, select(comments).where(comments.c.id == comment))
    if found is None:
        raise LookupError(comment)
    return found


def comment_of(row: RowMapping) -> Comment:
    """A row as a comment."""
    kept = {name: row[name] for name in Comment.__struct_fields__ if name != "signs"}
    return Comment(**kept, signs=tuple(row["signs"].split()))
