"""Periods, what went by them, and requests to erase a person."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables; a migration never changes once it has shipped."""
    op.create_table(
        "erasures",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("made", sa.BigInteger, nullable=False),
        sa.Column("by", sa.String(40), nullable=True),
        sa.Column("ground", sa.String(20), nullable=False),
        sa.Column("state", sa.String(20), nullable=False),
        sa.Column("since", sa.BigInteger, nullable=False),
        sa.Column("waits", sa.String(40), nullable=True),
        sa.Column("wanted", sa.LargeBinary, nullable=True),
        sa.Column("pad", sa.LargeBinary, nullable=True),
        sa.Column("proof", sa.Text, nullable=True),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "erasure_places",
        sa.Column("erasure", sa.Integer, sa.ForeignKey("erasures.id"), primary_key=True),
        sa.Column("place", sa.String(40), primary_key=True),
        sa.Column("gone", sa.Integer, nullable=False),
        sa.Column("stays", sa.Integer, nullable=False),
        sa.Column("done", sa.BigInteger, nullable=True),
    )
    op.create_table(
        "keeping_periods",
        sa.Column("place", sa.String(40), primary_key=True),
        sa.Column("days", sa.Integer, nullable=True),
        sa.Column("changed", sa.BigInteger, nullable=False),
    )
    op.create_table(
        "let_go",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("at", sa.BigInteger, nullable=False),
        sa.Column("place", sa.String(40), nullable=False),
        sa.Column("count", sa.Integer, nullable=False),
    )
