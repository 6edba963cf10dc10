"""Where comments keep something of people: who wrote them, and in which others are named."""

from collections.abc import Sequence

from sqlalchemy import Connection, delete, update

from hemicycle.comments.comment import GONE
from hemicycle.comments.tables import comment_reports, comment_rules, comments
from hemicycle.keeping.place import NO_PERIOD, Place, Sought, Stored, mail_mark
from hemicycle.keeping.rows import Row, Rows, TablePlace
from hemicycle.register.register import Register


def places_of_comments(register: Register) -> Sequence[Place]:
    """The place. They stay under what they are about for as long as nobody says otherwise."""
    written = Rows(
        comments,
        personal=(
            *("name", "mail", "words", "decided_by"),
            *("origin", "source", "links", "others", "before"),
        ),
        free=(
            *("id", "item", "body", "answers", "language", "office", "state", "signs", "secret"),
            *("proof", "made", "changed", "decided", "reason", "reports"),
        ),
        wipe=_wipe,
        called=lambda row: (row["name"], row["mail"], row["origin"]),
        marks=lambda row: mail_mark(row["mail"]) | {f"comment:{row['id']}"},
        shown=lambda row: (row["name"], row["item"]),
        says=lambda row: (row["words"], row["decided_by"], row["others"], row["before"]),
        blank=_blank,
        old=lambda before: comments.c.made < before,
        also=(
            Stored(comment_reports.name, free=("id", "comment", "reader", "at")),
            Stored(comment_rules.name, free=("body", "reading")),
        ),
    )
    return (TablePlace(register, "comments", written, NO_PERIOD),)


def _wipe(connection: Connection, row: Row, _: Sought) -> None:
    """It goes; answers to it stay, as answers to one that is gone."""
    connection.execute(delete(comment_reports).where(comment_reports.c.comment == row["id"]))
    mine = update(comments).where(comments.c.id == row["id"])
    connection.execute(mine.values(**GONE, decided_by=None))


def _blank(connection: Connection, row: Row, sought: Sought) -> None:
    """Who decided it is forgotten; where its words name somebody, they go, as if they had been taken back."""
    if sought.words and not sought.named_in((row["words"], row["others"], row["before"])):
        mine = update(comments).where(comments.c.id == row["id"])
        connection.execute(mine.values(decided_by=None))
    else:
        _wipe(connection, row, sought)
