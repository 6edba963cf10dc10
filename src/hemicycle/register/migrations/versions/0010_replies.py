"""Replies to invitations: the mails that came, what was answered, and the deputies who were accredited."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables; a migration never changes once it has shipped."""
    op.create_table(
        "reply_mails",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("token", sa.String(64), nullable=False),
        sa.Column("mark", sa.String(64), nullable=False),
        sa.Column("record", sa.String(200), nullable=False, index=True),
        sa.Column("received", sa.BigInteger, nullable=False),
        sa.Column("outcome", sa.String(20), nullable=False),
        sa.Column("why", sa.String(20), nullable=False),
        sa.Column("other", sa.String(64), nullable=True),
        sa.Column("sender", sa.String(320), nullable=False),
        sa.Column("words", sa.Text, nullable=False),
        sa.Column("meant", sa.Text, nullable=False),
        sa.Column("status", sa.String(40), nullable=False),
        sa.Column("until", sa.String(80), nullable=False),
        sa.Column("settled", sa.BigInteger, nullable=True),
        sa.UniqueConstraint("token", "mark"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "replies",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("mail", sa.Integer, sa.ForeignKey("reply_mails.id"), nullable=True, index=True),
        sa.Column("token", sa.String(64), nullable=False, index=True),
        sa.Column("sitting", sa.String(200), nullable=False),
        sa.Column("state", sa.String(20), nullable=False),
        sa.Column("at", sa.BigInteger, nullable=False),
        sa.Column("received", sa.BigInteger, nullable=False),
        sa.Column("way", sa.String(10), nullable=False),
        sa.Column("sequence", sa.Integer, nullable=False),
        sa.Column("starts", sa.BigInteger, nullable=True),
        sa.Column("comment", sa.Text, nullable=False),
        sa.Column("sender", sa.String(320), nullable=False),
        sa.Column("proposed_starts", sa.BigInteger, nullable=True),
        sa.Column("proposed_ends", sa.BigInteger, nullable=True),
        sa.Column("deputy_name", sa.String(200), nullable=True),
        sa.Column("deputy_address", sa.String(320), nullable=True),
        sa.Column("deputy_office", sa.String(300), nullable=True),
        sa.Column("deputy_capacity", sa.String(40), nullable=True),
        sa.Column("by_deputy", sa.Boolean, nullable=False),
        sa.Column("by", sa.String(40), nullable=True),
        sqlite_autoincrement=True,
    )
    op.create_index("replies_by_sitting", "replies", ["sitting", "token", "id"])
    op.create_table(
        "deputies",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("token", sa.String(64), nullable=False),
        sa.Column("sitting", sa.String(200), nullable=False),
        sa.Column("address", sa.String(320), nullable=False),
        sa.Column("participant", sa.String(40), nullable=False),
        sa.Column("accredited", sa.BigInteger, nullable=False),
        sa.UniqueConstraint("token", "sitting", "address"),
    )
