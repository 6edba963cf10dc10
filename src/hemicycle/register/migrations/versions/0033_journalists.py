"""Journalists, and the copies under embargo that they may read."""

import sqlalchemy as sa
from alembic import op

revision = "0033"
down_revision = "0032"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables; a migration never changes once it has shipped."""
    op.create_table(
        "journalists",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("name", sa.String(200), nullable=False),
        sa.Column("outlet", sa.String(300), nullable=False),
        sa.Column("address", sa.String(254), nullable=False, index=True),
        sa.Column("language", sa.String(20), nullable=False),
        sa.Column("zone", sa.String(60), nullable=False),
        sa.Column("evidence", sa.Text, nullable=False),
        sa.Column("token", sa.String(40), nullable=False, unique=True),
        sa.Column("state", sa.String(12), nullable=False),
        sa.Column("since", sa.BigInteger, nullable=False),
        sa.Column("until", sa.BigInteger, nullable=True),
        sa.Column("decided_by", sa.String(200), nullable=True),
        sa.Column("reason", sa.Text, nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "embargoed_copies",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("record", sa.String(200), nullable=False, index=True),
        sa.Column(
            "journalist", sa.Integer, sa.ForeignKey("journalists.id"), nullable=False, index=True
        ),
        sa.Column("token", sa.String(40), nullable=False, unique=True),
        sa.Column("made", sa.BigInteger, nullable=False),
        sa.Column("ended", sa.BigInteger, nullable=True),
        sa.UniqueConstraint("record", "journalist"),
    )
    op.create_table(
        "embargo_openings",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column(
            "copy", sa.Integer, sa.ForeignKey("embargoed_copies.id"), nullable=False, index=True
        ),
        sa.Column("at", sa.BigInteger, nullable=False),
    )
