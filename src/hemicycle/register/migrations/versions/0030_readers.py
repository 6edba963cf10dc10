"""Who is told by mail of what comes out, and what they were told."""

import sqlalchemy as sa
from alembic import op

revision = "0030"
down_revision = "0029"
branch_labels = None
depends_on = None


def wishes() -> tuple[sa.Column, ...]:  # type: ignore[type-arg]
    """What somebody wishes to be told of."""
    return (
        sa.Column("language", sa.String(20), nullable=False),
        sa.Column("bodies", sa.Text, nullable=False),
        sa.Column("kinds", sa.Text, nullable=False),
    )


def upgrade() -> None:
    """Make the tables; a migration never changes once it has shipped."""
    op.create_table(
        "reader_requests",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("address", sa.String(254), nullable=False, index=True),
        *wishes(),
        sa.Column("token", sa.String(64), nullable=False, unique=True),
        sa.Column("proof", sa.String(128), nullable=True, unique=True),
        sa.Column("made", sa.BigInteger, nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "readers",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("address", sa.String(254), nullable=False, unique=True),
        *wishes(),
        sa.Column("token", sa.String(40), nullable=False, unique=True),
        sa.Column("confirmed", sa.BigInteger, nullable=False),
        sa.Column("stopped", sa.BigInteger, nullable=True),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "tellings",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("record", sa.String(200), nullable=False),
        sa.Column("leaf", sa.String(64), nullable=False),
        sa.Column("seq", sa.Integer, nullable=False),
        sa.Column("how", sa.String(12), nullable=False),
        sa.Column("at", sa.BigInteger, nullable=False),
        sa.Column("reached", sa.Integer, nullable=False),
        sa.Column("written", sa.Integer, nullable=False),
        sa.Column("state", sa.String(12), nullable=False),
        sa.UniqueConstraint("record", "leaf"),
    )
    op.create_index("tellings_by_state", "tellings", ["state", "id"])
    op.create_index("outbox_by_address", "outbox", ["address", "kind"])
