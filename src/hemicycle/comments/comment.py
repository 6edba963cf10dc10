"""A comment, and how it is read from its table."""

from collections.abc import Mapping
from typing import Literal

import msgspec
from sqlalchemy import Connection, RowMapping, Select, select

from hemicycle.comments.signs import Sign
from hemicycle.comments.tables import comment_rules, comments
from hemicycle.comments.words import Link

Reading = Literal["first", "always", "never", "closed"]
"""What is read before it is published: of whoever writes for the first time, everything, nothing; or there are none."""
READINGS: tuple[Reading, ...] = ("first", "always", "never", "closed")
State = Literal["waiting", "spam", "published", "refused", "taken-back"]
Reason = Literal["off-topic", "attack", "personal", "unlawful", "spam"]
REASONS: tuple[Reason, ...] = ("off-topic", "attack", "personal", "unlawful")
"""The reasons of a refusal, in the order of their keys."""


GONE: Mapping[str, object] = {
    "state": "taken-back",
    "words": "",
    "name": "",
    "mail": None,
    **dict.fromkeys(("source", "links", "others", "before")),
    "origin": None,
}
"""The columns of a comment of which nothing stays but that there was one."""


class Comment(msgspec.Struct, frozen=True):
    """A comment. `answers`: the one to which it is an answer; `reason`: why it was refused.

    `origin`: the account elsewhere that wrote it; None: it was written here. `source`: where it stands there. `links`:
    where words of it lead. `others`: its words in other languages.
    """

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
    origin: str | None = None
    source: str | None = None
    links: tuple[Link, ...] = ()
    others: Mapping[str, str] = {}

    @property
    def mark(self) -> str:
        """What tells it as somebody saw it from what became of it."""
        return f"{self.state} {self.changed or 0}"


def reading_of(register: Connection, body: str) -> Reading:
    """What is read before it is published under a text of this body."""
    return readings(register).get(body, "first")


def readings(register: Connection) -> dict[str, Reading]:
    """By body what is read before it is published; of those that are not there the first comment of a reader."""
    rows = register.execute(select(comment_rules.c.body, comment_rules.c.reading))
    return {body: reading for body, reading in rows if reading in READINGS}


def read_comments(register: Connection, asked: Select[tuple[object, ...]]) -> list[Comment]:
    """All that are asked for."""
    return [_comment(row) for row in register.execute(asked).mappings()]


def first_of(register: Connection, asked: Select[tuple[object, ...]]) -> Comment | None:
    """The first that is asked for; None: there is none."""
    return next(iter(read_comments(register, asked.limit(1))), None)


def comment_at(register: Connection, comment: int) -> Comment:
    """The comment of this number. Raises LookupError."""
    found = first_of(register, select(comments).where(comments.c.id == comment))
    if found is None:
        raise LookupError(comment)
    return found


def _comment(row: RowMapping) -> Comment:
    read = {
        "signs": tuple(row["signs"].split()),
        "links": tuple(Link(*one) for one in msgspec.json.decode(row["links"] or "[]")),
        "others": msgspec.json.decode(row["others"] or "{}"),
    }
    kept = {name: row[name] for name in Comment.__struct_fields__ if name not in read}
    return Comment(**kept, **read)
