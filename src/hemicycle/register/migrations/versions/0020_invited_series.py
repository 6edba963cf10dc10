"""A series is invited to as one, by one token; and a call that was cut off is known, so that it can be finished."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0019"
branch_labels = None
depends_on = None


def meetings() -> list[sa.Column[Any]]:
    """As it was."""
    return [
        sa.Column("record", sa.String(200), primary_key=True),
        sa.Column("uid", sa.String(320), nullable=False),
        sa.Column("zone", sa.String(64), nullable=False),
        sa.Column("sequence", sa.Integer, nullable=False),
        sa.Column("starts", sa.BigInteger, nullable=False),
        sa.Column("ends", sa.BigInteger, nullable=True),
        sa.Column("digest", sa.String(64), nullable=False),
        sa.Column("cancelled", sa.Boolean, nullable=False),
        sa.Column("moved", sa.BigInteger, nullable=True),
    ]


def people() -> list[sa.Column[Any]]:
    """As it was."""
    return [
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("record", sa.String(200), nullable=False),
        sa.Column("participant", sa.String(40), nullable=False),
        sa.Column("name", sa.String(250), nullable=False),
        sa.Column("address", sa.String(320), nullable=False),
        sa.Column("language", sa.String(20), nullable=False),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("token_digest", sa.String(64), nullable=False),
        sa.Column("wanted", sa.BigInteger, nullable=False),
        sa.Column("letters", sa.Integer, nullable=False),
        sa.Column("sequence", sa.Integer, nullable=True),
        sa.Column("told", sa.BigInteger, nullable=True),
        sa.Column("outbox", sa.Integer, nullable=True),
        sa.Column("ended", sa.BigInteger, nullable=True),
    ]


def upgrade() -> None:
    """Make both tables anew, for SQLite drops no constraint; a migration never changes once it has shipped."""
    _anew(
        "invited_meetings",
        meetings(),
        sa.Column("series", sa.String(200), nullable=True),
        sa.Column("planned", sa.BigInteger, nullable=True),
        sa.Column("title", sa.Text, nullable=True),
    )
    _anew(
        "invitations",
        people(),
        sa.Column("series", sa.String(200), nullable=True),
        sa.Column("person", sa.String(40), nullable=True),
        sa.UniqueConstraint("record", "participant"),
        sqlite_autoincrement=True,
    )
    for table, column in (
        *(("invited_meetings", "uid"), ("invited_meetings", "series")),
        ("invitations", "token_digest"),
    ):
        op.create_index(f"ix_{table}_{column}", table, [column])
    for one in (
        sa.Column("draft", sa.String(40), nullable=True),
        sa.Column("series", sa.String(200), nullable=True),
        sa.Column("sitting", sa.Integer, nullable=True),
        sa.Column("language", sa.String(20), nullable=True),
        sa.Column("finished", sa.BigInteger, nullable=True),
    ):
        op.add_column("called_meetings", one)
    op.create_index("ix_called_meetings_finished", "called_meetings", ["finished"])
    op.execute("UPDATE called_meetings SET finished = at")


def _anew(table: str, columns: list[sa.Column[Any]], *more: Any, **said: bool) -> None:
    op.rename_table(table, f"{table}_before")
    names = ", ".join(one.name for one in columns)
    op.create_table(table, *columns, *more, **said)
    op.execute(f"INSERT INTO {table} ({names}) SELECT {names} FROM {table}_before")  # noqa: S608
    op.drop_table(f"{table}_before")
